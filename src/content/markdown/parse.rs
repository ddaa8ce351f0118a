//! Translates the events of the parser library. The only module that knows it.

use super::builder::{Builder, Input};
use super::outline::{Outline, OutlineEvent};
use super::shadow::Shadow;
use super::{
    Alert, Alignment, ElementKind, LinkKind, Markdown, Node, Options, RawHtml, clean, raw, unread,
};
use crate::diag::{Code, Diagnostic, Report};
use crate::source::SourceId;
use pulldown_cmark as md;
use pulldown_cmark::{Event, LinkType, Tag, TagEnd};
use std::ops::Range;

/// See [`super::parse()`].
pub(super) fn run(
    text: &str,
    offset: usize,
    source: SourceId,
    options: Options,
    report: &mut Report,
) -> Markdown {
    let shadow = if options.extensions {
        Shadow::new(text)
    } else {
        Shadow::plain(text)
    };
    let input = Input {
        shadow: &shadow,
        offset,
        source,
        options,
    };
    let mut builder = Builder::new(input, report);
    let mut outline = Outline::default();
    let mut events = md::Parser::new_ext(shadow.text(), extensions(options)).into_offset_iter();
    while let Some((event, range)) = events.next() {
        let origin = match &event {
            Event::Start(tag) => definition(tag, events.reference_definitions()),
            _ => None,
        };
        let place = range.clone();
        let part = match &event {
            Event::Start(_) => OutlineEvent::Start,
            Event::End(_) => OutlineEvent::End,
            _ => OutlineEvent::Other,
        };
        builder.event(event, range, origin);
        outline.follow(part, &place, builder.tree.roots());
    }
    let mut markdown = builder.finish();
    markdown.blocks = outline.finish(&shadow, &markdown, offset, source);
    if options.extensions {
        unread::report(&markdown.nodes, text, offset, report);
    }
    markdown
}

fn extensions(options: Options) -> md::Options {
    if options.extensions {
        md::Options::ENABLE_TABLES
            | md::Options::ENABLE_FOOTNOTES
            | md::Options::ENABLE_STRIKETHROUGH
            | md::Options::ENABLE_TASKLISTS
            | md::Options::ENABLE_HEADING_ATTRIBUTES
            | md::Options::ENABLE_DEFINITION_LIST
            | md::Options::ENABLE_GFM
    } else {
        md::Options::empty()
    }
}

/// Where the destination of a link is written, if it is not written at the link.
fn definition(tag: &Tag<'_>, definitions: &md::RefDefs<'_>) -> Option<Range<usize>> {
    match tag {
        Tag::Link { link_type, id, .. } | Tag::Image { link_type, id, .. } => match link_type {
            LinkType::Reference | LinkType::Collapsed | LinkType::Shortcut => {
                definitions.get(id).map(|d| d.span.clone())
            }
            _ => None,
        },
        _ => None,
    }
}

impl Builder<'_> {
    fn event(&mut self, event: Event<'_>, range: Range<usize>, origin: Option<Range<usize>>) {
        match event {
            Event::Text(text) => return self.text(&text, range),
            Event::Html(html) => return self.line(&html, range),
            _ => self.end_run(),
        }
        match event {
            Event::Start(tag) => self.start(tag, range, origin),
            Event::End(tag) => self.end(tag, &range),
            Event::Code(code) => {
                let code = self.input.shadow.restore(&code, range);
                self.tree.node(Node::Code(code.as_str().into()), &code);
            }
            Event::InlineHtml(html) => self.inline_html(&html, range),
            Event::FootnoteReference(label) => {
                let label = self.input.shadow.restore(&label, range.clone());
                let index = self.footnote(label, &range);
                self.tree.node(Node::FootnoteReference(index), "");
            }
            Event::SoftBreak => self.tree.soft_break(),
            Event::HardBreak => self.tree.barrier(Node::HardBreak),
            Event::Rule => {
                self.settle();
                if self.skipped == 0 {
                    self.tree.barrier(Node::Rule);
                }
            }
            Event::TaskListMarker(done) => {
                if self.skipped == 0 {
                    self.tree.barrier(Node::TaskMarker(done));
                }
            }
            // Handled above, or never sent with the options of `extensions`.
            Event::Text(_) | Event::Html(_) | Event::InlineMath(_) | Event::DisplayMath(_) => {}
        }
    }

    fn text(&mut self, text: &str, range: Range<usize>) {
        if self.lines.is_some() {
            return self.line(text, range);
        }
        match self.input.shadow.position(text) {
            Some(place) => self.piece(place),
            None => {
                self.end_run();
                self.tree.text(text);
            }
        }
    }

    /// A line of a block of code or HTML.
    fn line(&mut self, text: &str, range: Range<usize>) {
        let restored = self.input.shadow.restore(text, range);
        if let Some(lines) = &mut self.lines {
            lines.push_str(&restored);
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>, origin: Option<Range<usize>>) {
        let shadow = self.input.shadow;
        let kind = match tag {
            Tag::Heading { level, id, .. } => {
                let id = id.map(|id| shadow.restore(&id, range.clone()));
                self.heading(level as u8, id, &range)
            }
            Tag::CodeBlock(code) => {
                self.lines = Some(String::new());
                let info = match &code {
                    md::CodeBlockKind::Fenced(info) => shadow.restore(info, range.clone()),
                    md::CodeBlockKind::Indented => String::new(),
                };
                ElementKind::CodeBlock {
                    language: info.split_whitespace().next().map(Into::into),
                }
            }
            Tag::HtmlBlock => {
                self.settle();
                self.lines = Some(String::new());
                return;
            }
            Tag::Link {
                link_type,
                dest_url,
                title,
                ..
            } => {
                let kind = link_kind(link_type);
                let (index, title) = self.target(kind, &dest_url, &title, &range, origin);
                ElementKind::Link { index, title }
            }
            Tag::Image {
                dest_url, title, ..
            } => {
                let kind = LinkKind::Image;
                let (index, title) = self.target(kind, &dest_url, &title, &range, origin);
                ElementKind::Image { index, title }
            }
            Tag::FootnoteDefinition(label) => {
                let label = shadow.restore(&label, range.clone());
                let index = self.footnote(label, &range);
                ElementKind::FootnoteDefinition { index }
            }
            other => simple(other),
        };
        self.open(kind, &range);
    }

    fn end(&mut self, tag: TagEnd, range: &Range<usize>) {
        match tag {
            TagEnd::HtmlBlock => {
                let html = self.lines.take().unwrap_or_default();
                self.html_block(&html, range);
            }
            TagEnd::CodeBlock => {
                if let Some(code) = self.lines.take() {
                    self.tree.text(&code);
                }
                self.close();
            }
            _ => self.close(),
        }
    }

    /// Notes where a link or an image leads, and gives its index and its title.
    fn target(
        &mut self,
        kind: LinkKind,
        dest: &str,
        title: &str,
        range: &Range<usize>,
        origin: Option<Range<usize>>,
    ) -> (usize, Option<Box<str>>) {
        let mut dest = self.written(dest, range, origin.clone());
        if kind == LinkKind::Email {
            dest.insert_str(0, "mailto:");
        }
        let title = (!title.is_empty()).then(|| self.written(title, range, origin).into());
        (self.link(dest, kind, range), title)
    }

    /// The author's form of a destination or a title. Both stand behind the text of the link.
    fn written(&self, made: &str, range: &Range<usize>, origin: Option<Range<usize>>) -> String {
        let shadow = self.input.shadow;
        let place = origin.unwrap_or_else(|| {
            let text = shadow.text().get(range.clone()).unwrap_or_default();
            range.start + text.rfind("](").unwrap_or(0)..range.end
        });
        shadow.restore(made, place)
    }

    fn inline_html(&mut self, html: &str, range: Range<usize>) {
        let html = self.input.shadow.restore(html, range.clone());
        if self.input.options.extensions && html.starts_with("<!--") {
            return;
        }
        if self.input.options.raw_html != RawHtml::Text && self.skipped == 0 {
            self.report_forbidden(&html, &range);
            return self.tree.node(Node::Html(html.into()), "");
        }
        if !html.starts_with("</") {
            self.report_html(&range);
        }
        self.tree.text(&html);
    }

    fn html_block(&mut self, html: &str, range: &Range<usize>) {
        let html = match self.input.options.extensions {
            true => raw::without_comments(html),
            false => html.into(),
        };
        if html.is_empty() {
            return;
        }
        if self.input.options.raw_html != RawHtml::Text && self.skipped == 0 {
            self.report_forbidden(&html, range);
            return self.tree.barrier(Node::Html(html.into()));
        }
        self.report_html(range);
        self.open(ElementKind::Paragraph, range);
        self.tree.text(html.trim_end());
        self.close();
    }

    fn report_forbidden(&mut self, html: &str, range: &Range<usize>) {
        if self.input.options.raw_html != RawHtml::Safe || html.starts_with("</") {
            return;
        }
        for name in clean::forbidden(html) {
            self.report.push(
                Diagnostic::warning(
                    Code::MarkdownHtml,
                    format!("`<{name}>` is not allowed in HTML; it is left out"),
                )
                .at(self.input.span(range.clone()))
                .hint(format!("possible: {}", clean::ELEMENTS.join(", "))),
            );
        }
    }

    fn report_html(&mut self, range: &Range<usize>) {
        self.report.push(
            Diagnostic::warning(Code::MarkdownHtml, "HTML is off; it is shown as text")
                .at(self.input.span(range.clone()))
                .hint("write `\\<` if the sign is meant"),
        );
    }
}

/// The kinds that need nothing but their tag.
fn simple(tag: Tag<'_>) -> ElementKind {
    match tag {
        Tag::BlockQuote(kind) => ElementKind::BlockQuote {
            alert: kind.map(alert),
        },
        Tag::List(start) => ElementKind::List { start },
        Tag::Item => ElementKind::Item,
        Tag::Table(alignments) => ElementKind::Table {
            alignments: alignments.into_iter().map(alignment).collect(),
        },
        Tag::TableHead => ElementKind::TableHead,
        Tag::TableRow => ElementKind::TableRow,
        Tag::TableCell => ElementKind::TableCell,
        Tag::Emphasis | Tag::Superscript | Tag::Subscript => ElementKind::Emphasis,
        Tag::Strong => ElementKind::Strong,
        Tag::Strikethrough => ElementKind::Strikethrough,
        Tag::DefinitionList => ElementKind::DefinitionList,
        Tag::DefinitionListTitle => ElementKind::DefinitionTerm,
        Tag::DefinitionListDefinition => ElementKind::Definition,
        _ => ElementKind::Paragraph,
    }
}

fn link_kind(link_type: LinkType) -> LinkKind {
    match link_type {
        LinkType::Autolink => LinkKind::Autolink,
        LinkType::Email => LinkKind::Email,
        LinkType::Inline | LinkType::WikiLink { .. } => LinkKind::Inline,
        _ => LinkKind::Reference,
    }
}

fn alert(kind: md::BlockQuoteKind) -> Alert {
    match kind {
        md::BlockQuoteKind::Note => Alert::Note,
        md::BlockQuoteKind::Tip => Alert::Tip,
        md::BlockQuoteKind::Important => Alert::Important,
        md::BlockQuoteKind::Warning => Alert::Warning,
        md::BlockQuoteKind::Caution => Alert::Caution,
    }
}

fn alignment(alignment: md::Alignment) -> Alignment {
    match alignment {
        md::Alignment::None => Alignment::None,
        md::Alignment::Left => Alignment::Left,
        md::Alignment::Center => Alignment::Center,
        md::Alignment::Right => Alignment::Right,
    }
}
