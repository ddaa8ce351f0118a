//! What a part of the tree says, as a short hash.
//!
//! It is taken from the tree and not from the characters of the file, so lines that are broken
//! elsewhere, a table that is set again, or `*` in place of `-` change nothing. Readings are
//! left out: a reading that is corrected changes no word of a translation.

use super::{ElementKind, Markdown, Node, chars};
use crate::fingerprint::Digest;
use std::fmt::Write;

/// Begins and ends elements; no author writes it.
const BORDER: char = '\u{1}';

/// Writes what matters of a tree, one character after another.
pub(super) struct Digester<'a> {
    markdown: &'a Markdown,
    out: String,
    /// The last character of a word, if the next one continues its line.
    last: Option<char>,
    /// White space came after it.
    space: bool,
}

impl<'a> Digester<'a> {
    pub(super) fn new(markdown: &'a Markdown) -> Self {
        Digester {
            markdown,
            out: String::new(),
            last: None,
            space: false,
        }
    }

    pub(super) fn digest(mut self, nodes: &[Node]) -> Digest {
        self.nodes(nodes);
        Digest::of(self.out.as_bytes())
    }

    fn nodes(&mut self, nodes: &[Node]) {
        for node in nodes {
            match node {
                Node::Text(text) => self.words(text),
                Node::Code(code) => {
                    self.mark("code");
                    self.words(code);
                    self.mark("/");
                }
                Node::Ruby { base, .. } => self.words(base),
                Node::SoftBreak => self.space = true,
                Node::HardBreak => self.mark("break"),
                Node::PhraseSpace => {}
                Node::Rule => self.mark("rule"),
                Node::TaskMarker(done) => self.mark(if *done { "done" } else { "open" }),
                Node::Html(html) => self.mark(html),
                Node::FootnoteReference(index) => {
                    let label = self.markdown.footnotes.get(*index);
                    self.mark(label.map_or("", |f| &f.label));
                }
                Node::Directive(index) => self.directive(*index),
                Node::Element(element) => {
                    let inline = element.kind.is_inline();
                    self.border(inline);
                    self.kind(&element.kind);
                    match (&element.kind, element.children.as_slice()) {
                        // Here white space is a part of the text.
                        (ElementKind::CodeBlock { .. }, [Node::Text(code)]) => {
                            self.out.push_str(code.trim_end());
                        }
                        (_, children) => self.nodes(children),
                    }
                    self.border(inline);
                    self.mark("/");
                }
            }
        }
    }

    /// Words of different blocks do not touch.
    fn border(&mut self, inline: bool) {
        if !inline {
            self.last = None;
            self.space = false;
        }
    }

    /// White space counts where it separates words, which it does not beside wide characters.
    fn words(&mut self, text: &str) {
        for c in text.chars() {
            if c.is_whitespace() {
                self.space = true;
                continue;
            }
            if std::mem::take(&mut self.space)
                && self.last.is_some_and(|last| !chars::is_wide(last))
                && !chars::is_wide(c)
            {
                self.out.push(' ');
            }
            self.out.push(c);
            self.last = Some(c);
        }
    }

    fn mark(&mut self, name: &str) {
        self.out.push(BORDER);
        self.out.push_str(name);
        self.out.push(BORDER);
    }

    fn directive(&mut self, index: usize) {
        let Some(directive) = self.markdown.directives.get(index) else {
            return;
        };
        self.mark(&directive.name);
        let mut attributes: Vec<_> = directive
            .attributes
            .iter()
            .map(|(k, v, _)| (k, v))
            .collect();
        attributes.sort();
        for (key, value) in attributes {
            self.mark(key);
            self.mark(value);
        }
    }

    fn kind(&mut self, kind: &ElementKind) {
        let markdown = self.markdown;
        match kind {
            ElementKind::Heading { level, index } => {
                self.mark(
                    ["h1", "h2", "h3", "h4", "h5", "h6"]
                        .get(usize::from(*level).saturating_sub(1))
                        .unwrap_or(&"h6"),
                );
                if let Some(heading) = markdown.headings.get(*index).filter(|h| h.explicit) {
                    self.mark(&heading.id);
                }
            }
            ElementKind::BlockQuote { alert } => self.mark(match alert {
                None => "quote",
                Some(super::Alert::Note) => "note",
                Some(super::Alert::Tip) => "tip",
                Some(super::Alert::Important) => "important",
                Some(super::Alert::Warning) => "warning",
                Some(super::Alert::Caution) => "caution",
            }),
            ElementKind::CodeBlock { language } => self.mark(language.as_deref().unwrap_or("pre")),
            ElementKind::List { start } => match start {
                None => self.mark("list"),
                Some(start) => {
                    // Writing into a text cannot fail.
                    let _ = write!(self.out, "{BORDER}list{start}{BORDER}");
                }
            },
            ElementKind::Link { index, title } | ElementKind::Image { index, title } => {
                self.mark(match kind {
                    ElementKind::Image { .. } => "image",
                    _ => "link",
                });
                self.mark(markdown.links.get(*index).map_or("", |link| &link.dest));
                self.mark(title.as_deref().unwrap_or_default());
            }
            ElementKind::FootnoteDefinition { index } => {
                self.mark(markdown.footnotes.get(*index).map_or("", |f| &f.label));
            }
            ElementKind::Paragraph => self.mark("p"),
            ElementKind::Item => self.mark("item"),
            ElementKind::Table { .. } => self.mark("table"),
            ElementKind::TableHead => self.mark("head"),
            ElementKind::TableRow => self.mark("row"),
            ElementKind::TableCell => self.mark("cell"),
            ElementKind::Emphasis => self.mark("em"),
            ElementKind::Strong => self.mark("strong"),
            ElementKind::Strikethrough => self.mark("strike"),
            ElementKind::DefinitionList => self.mark("terms"),
            ElementKind::DefinitionTerm => self.mark("term"),
            ElementKind::Definition => self.mark("definition"),
            // Nobody writes it: it is put there for readers.
            ElementKind::Term { .. } => {}
        }
    }
}
