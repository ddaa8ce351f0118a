//! Keeps the state between the events of the parser and the tree.
//!
//! [`super::parse()`] translates the parser's words, [`super::inline`] reads the text between
//! markup, and [`super::blocks`] settles directives; this is what they share: the tree, the
//! lists beside it, places in the file, and the limit of depth.

use super::shadow::Shadow;
use super::tree::Tree;
use super::{
    DECORATION, ElementKind, Footnote, Heading, Link, LinkKind, Markdown, Node, Options, RawHtml,
    clean, ids, text,
};
use crate::diag::{Code, Diagnostic, Report};
use crate::source::{SourceId, Span};
use std::collections::BTreeMap;
use std::ops::Range;

/// How many elements may lie in each other. Everything that walks the tree may recurse.
pub(super) const MAX_DEPTH: usize = 100;

/// The text that is being parsed.
#[derive(Clone, Copy)]
pub(super) struct Input<'a> {
    pub(super) shadow: &'a Shadow<'a>,
    pub(super) offset: usize,
    pub(super) source: SourceId,
    pub(super) options: Options,
}

impl Input<'_> {
    /// The place of `range` of the text in the file, without white space at its end.
    pub(super) fn span(&self, range: Range<usize>) -> Span {
        let text = self.shadow.source(range.clone());
        let end = range.start + text.trim_end().len();
        Span::new(self.source, self.offset + range.start..self.offset + end)
    }
}

/// A [`Markdown`] under construction.
pub(super) struct Builder<'a> {
    pub(super) input: Input<'a>,
    pub(super) report: &'a mut Report,
    pub(super) markdown: Markdown,
    pub(super) tree: Tree,
    /// Text without a gap in the source that was not read yet.
    pub(super) run: Option<Range<usize>>,
    /// The lines of the code block or HTML block that is open.
    pub(super) lines: Option<String>,
    /// Elements that are open but too deep to be built.
    pub(super) skipped: usize,
    pub(super) links_open: usize,
    pub(super) images_open: usize,
    /// Definitions of footnotes that are open.
    footnotes_open: usize,
    /// Block directives of the current block of which it is not known whether they stand alone.
    pub(super) unsettled: usize,
    /// Directives that turned out to be text.
    pub(super) dropped: Vec<usize>,
    footnotes: BTreeMap<String, usize>,
    depth_reported: bool,
}

impl<'a> Builder<'a> {
    pub(super) fn new(input: Input<'a>, report: &'a mut Report) -> Self {
        Builder {
            input,
            report,
            markdown: Markdown::default(),
            tree: Tree::new(input.options.extensions),
            run: None,
            lines: None,
            skipped: 0,
            links_open: 0,
            images_open: 0,
            footnotes_open: 0,
            unsettled: 0,
            dropped: Vec::new(),
            footnotes: BTreeMap::new(),
            depth_reported: false,
        }
    }

    pub(super) fn finish(mut self) -> Markdown {
        self.end_run();
        self.markdown.nodes = self.tree.finish();
        let Input {
            shadow, options, ..
        } = self.input;
        if options.raw_html == RawHtml::Safe
            && let Err(why) = clean::clean(&mut self.markdown.nodes)
        {
            let first = shadow.text().lines().next().unwrap_or_default();
            self.report.push(
                Diagnostic::error(Code::ContentTooLarge, why)
                    .at(self.input.span(0..first.len()))
                    .hint("write this in Markdown"),
            );
        }
        if !self.dropped.is_empty() {
            super::blocks::forget(&mut self.markdown, &self.dropped);
        }
        ids::assign(&mut self.markdown.headings, self.report);
        self.markdown
    }

    /// Begins an element, unless it is too deep: then only its words remain.
    pub(super) fn open(&mut self, kind: ElementKind, range: &Range<usize>) {
        self.end_run();
        if !kind.is_inline() {
            self.settle();
        }
        let too_deep = self.tree.depth() >= MAX_DEPTH && !kind.is_part();
        if self.skipped > 0 || too_deep {
            if !kind.is_inline() {
                self.tree.soft_break();
            }
            self.skipped += 1;
            self.report_depth(range);
            return;
        }
        match kind {
            ElementKind::Link { .. } => self.links_open += 1,
            ElementKind::Image { .. } => self.images_open += 1,
            ElementKind::FootnoteDefinition { .. } => self.footnotes_open += 1,
            _ => {}
        }
        self.tree.open(kind, self.input.span(range.clone()));
    }

    /// Ends the innermost element.
    pub(super) fn close(&mut self) {
        self.end_run();
        if self.skipped > 0 {
            self.skipped -= 1;
            return;
        }
        let alone = self.settle();
        let Some(element) = self.tree.close() else {
            return;
        };
        match element.kind {
            ElementKind::Paragraph if alone => return self.tree.push(element.children),
            ElementKind::Link { .. } => self.links_open = self.links_open.saturating_sub(1),
            ElementKind::FootnoteDefinition { .. } => {
                self.footnotes_open = self.footnotes_open.saturating_sub(1);
            }
            ElementKind::Image { ref title, .. } => {
                self.images_open = self.images_open.saturating_sub(1);
                let has_text = !text::plain_text(&element.children).trim().is_empty();
                let decorates = title.as_deref() == Some(DECORATION);
                match (has_text, decorates) {
                    (false, false) => self.report.push(no_alt(element.span)),
                    (true, true) => self.report.push(text_of_decoration(element.span)),
                    _ => {}
                }
            }
            ElementKind::Heading { index, .. } => {
                if let Some(heading) = self.markdown.headings.get_mut(index) {
                    heading.text = text::plain_text(&element.children);
                }
            }
            _ => {}
        }
        self.tree.push([Node::Element(element)]);
    }

    /// Notes a heading and gives its kind. In a footnote, which stands elsewhere or nowhere, it
    /// is a paragraph: nothing could lead to it.
    pub(super) fn heading(
        &mut self,
        level: u8,
        id: Option<String>,
        range: &Range<usize>,
    ) -> ElementKind {
        let span = self.input.span(range.clone());
        if self.footnotes_open > 0 {
            self.report.push(
                Diagnostic::warning(Code::MarkdownHeading, "a heading in a footnote")
                    .at(span)
                    .hint("write it as a sentence"),
            );
            return ElementKind::Paragraph;
        }
        if level == 1 && self.input.options.extensions {
            self.report.push(
                Diagnostic::warning(
                    Code::MarkdownHeading,
                    "a level-1 heading: the title is the page's only one",
                )
                .at(span)
                .hint("begin with `##`"),
            );
        }
        // What is too deep keeps its words, but is no heading any more.
        if self.skipped == 0 && self.tree.depth() < MAX_DEPTH {
            self.markdown.headings.push(Heading {
                level,
                explicit: id.is_some(),
                id: id.unwrap_or_default(),
                text: String::new(),
                span,
            });
        }
        let index = self.markdown.headings.len().saturating_sub(1);
        ElementKind::Heading { level, index }
    }

    /// Notes a link and gives its index.
    pub(super) fn link(&mut self, dest: String, kind: LinkKind, range: &Range<usize>) -> usize {
        if self.skipped == 0 && self.tree.depth() < MAX_DEPTH {
            let span = self.input.span(range.clone());
            self.markdown.links.push(Link { dest, kind, span });
        }
        self.markdown.links.len().saturating_sub(1)
    }

    /// The index of a footnote's label. Labels do not differ by case.
    pub(super) fn footnote(&mut self, label: String, range: &Range<usize>) -> usize {
        let span = self.input.span(range.clone());
        let list = &mut self.markdown.footnotes;
        *self
            .footnotes
            .entry(label.to_lowercase())
            .or_insert_with(|| {
                list.push(Footnote { label, span });
                list.len() - 1
            })
    }

    fn report_depth(&mut self, range: &Range<usize>) {
        if !self.depth_reported {
            self.depth_reported = true;
            self.report.push(
                Diagnostic::error(
                    Code::ContentTooLarge,
                    format!("more than {MAX_DEPTH} elements lie in each other"),
                )
                .at(self.input.span(range.clone()))
                .hint("use fewer levels; the words inside are shown without markup"),
            );
        }
    }
}

fn no_alt(span: Span) -> Diagnostic {
    Diagnostic::error(Code::MarkdownNoAlt, "the image has no text")
        .at(span)
        .hint("say between the brackets what it shows: `![a map of the offices](map.png)`")
        .hint("if it only decorates, say so: `![](line.png \"decoration\")`")
}

fn text_of_decoration(span: Span) -> Diagnostic {
    Diagnostic::error(
        Code::MarkdownNoAlt,
        "the image has a text, and is said to show nothing",
    )
    .at(span)
    .hint("leave out the text, or the title \"decoration\"")
}
