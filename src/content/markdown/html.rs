//! Writes a tree as HTML.
//!
//! The tree knows what things are; what only the page knows (addresses, languages, labels)
//! comes from an [`HtmlContext`]. Directives are not written: the result is cut at each of
//! them, so that a later stage can put its own HTML in between.

mod blocks;
mod escape;
mod footnotes;
mod inline;
mod picture;
mod table;

use super::{Alert, ElementKind, Markdown, Node};
use crate::lang::Lang;
use footnotes::Footnotes;
pub use picture::{ImageSource, Loading, image};
use std::borrow::Cow;

/// A part of the result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Segment {
    /// Finished HTML. Elements may reach over the border to the next segment.
    Html(String),
    /// The place of a directive: index into `Markdown::directives`.
    Directive(usize),
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkTarget<'a> {
    /// The address, not escaped.
    pub href: Cow<'a, str>,
    /// The language of the target, where it is another one.
    pub lang: Option<Lang>,
    /// Whether it leads out of the site.
    pub external: bool,
}

/// Words that the result needs and the author did not write.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Label {
    /// Title of a box.
    Note,
    /// Title of a box.
    Tip,
    /// Title of a box.
    Important,
    /// Title of a box.
    Warning,
    /// Title of a box.
    Caution,
    /// Name of the section with the footnotes.
    Footnotes,
    /// Name of a reference to a footnote; the number follows.
    Footnote,
    /// Name of a link from a footnote back to the text; the number follows.
    FootnoteBack,
    /// Name of a ticked box of a task.
    TaskDone,
    /// Name of an empty box of a task.
    TaskOpen,
}

impl Label {
    /// Every label.
    pub const ALL: &[Label] = &[
        Label::Note,
        Label::Tip,
        Label::Important,
        Label::Warning,
        Label::Caution,
        Label::Footnotes,
        Label::Footnote,
        Label::FootnoteBack,
        Label::TaskDone,
        Label::TaskOpen,
    ];
}

impl From<Alert> for Label {
    fn from(alert: Alert) -> Self {
        match alert {
            Alert::Note => Label::Note,
            Alert::Tip => Label::Tip,
            Alert::Important => Label::Important,
            Alert::Warning => Label::Warning,
            Alert::Caution => Label::Caution,
        }
    }
}

/// What only the page knows.
pub trait HtmlContext {
    /// The anchor of a heading; empty for none.
    fn heading_id(&self, index: usize) -> &str;

    /// Where a link or an image leads.
    fn link(&self, index: usize) -> LinkTarget<'_>;

    /// The files of an image.
    fn image(&self, index: usize) -> ImageSource {
        ImageSource::of(self.link(index).href.into_owned())
    }

    /// A label in the language of the page.
    fn label(&self, label: Label) -> &str;

    /// The language of the labels, where the text has another one.
    fn label_lang(&self) -> Option<Lang>;

    /// How many levels headings move down.
    fn heading_shift(&self) -> u8 {
        0
    }
}

/// Writes the whole text.
pub fn render(markdown: &Markdown, context: &dyn HtmlContext) -> Vec<Segment> {
    let mut writer = Writer::new(markdown, context, Style::Page);
    writer.nodes(&markdown.nodes);
    writer.footnotes();
    writer.out.finish()
}

/// Writes words that stand in no text of their own, such as an interface text with readings.
pub fn words(nodes: &[Node]) -> String {
    let nowhere = Markdown::default();
    let context = Plain(&nowhere);
    let mut writer = Writer::new(&nowhere, &context, Style::Page);
    writer.nodes(nodes);
    writer.out.html
}

/// Writes the text as the CommonMark specification does: no ids, no classes of our own, and
/// destinations as written. Directives are left out.
pub fn render_plain(markdown: &Markdown) -> String {
    let context = Plain(markdown);
    let mut writer = Writer::new(markdown, &context, Style::Plain);
    writer.nodes(&markdown.nodes);
    writer.footnotes();
    let segments = writer.out.finish().into_iter();
    segments
        .filter_map(|segment| match segment {
            Segment::Html(html) => Some(html),
            Segment::Directive(_) => None,
        })
        .collect()
}

/// A context without a page.
struct Plain<'a>(&'a Markdown);

impl HtmlContext for Plain<'_> {
    fn heading_id(&self, _: usize) -> &str {
        ""
    }

    fn link(&self, index: usize) -> LinkTarget<'_> {
        let dest = self.0.links.get(index).map_or("", |l| l.dest.as_str());
        LinkTarget {
            href: crate::percent::address(dest),
            lang: None,
            external: false,
        }
    }

    fn label(&self, _: Label) -> &str {
        ""
    }

    fn label_lang(&self) -> Option<Lang> {
        None
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Style {
    Page,
    Plain,
}

/// HTML that was written so far, cut at directives.
#[derive(Default)]
struct Output {
    segments: Vec<Segment>,
    html: String,
}

impl Output {
    fn directive(&mut self, index: usize) {
        self.cut();
        self.segments.push(Segment::Directive(index));
    }

    fn cut(&mut self) {
        if !self.html.is_empty() {
            let html = std::mem::take(&mut self.html);
            self.segments.push(Segment::Html(html));
        }
    }

    fn append(&mut self, other: Output) {
        for segment in other.segments {
            match segment {
                Segment::Html(html) => self.html.push_str(&html),
                Segment::Directive(index) => self.directive(index),
            }
        }
        self.html.push_str(&other.html);
    }

    fn finish(mut self) -> Vec<Segment> {
        self.cut();
        self.segments
    }
}

/// Walks a tree. The kinds of nodes are in the modules below; this is what they share.
struct Writer<'a> {
    context: &'a dyn HtmlContext,
    style: Style,
    out: Output,
    footnotes: Footnotes<'a>,
    /// Links that are open: a link cannot lie in another one.
    links_open: usize,
}

impl<'a> Writer<'a> {
    fn new(markdown: &'a Markdown, context: &'a dyn HtmlContext, style: Style) -> Self {
        Writer {
            context,
            style,
            out: Output::default(),
            footnotes: Footnotes::new(markdown.footnotes.len()),
            links_open: 0,
        }
    }

    fn nodes(&mut self, nodes: &'a [Node]) {
        nodes.iter().for_each(|node| self.node(node));
    }

    fn node(&mut self, node: &'a Node) {
        match node {
            Node::Text(text) => self.text(text),
            Node::Code(code) => {
                self.raw("<code>");
                self.text(code);
                self.raw("</code>");
            }
            Node::SoftBreak => self.raw("\n"),
            Node::HardBreak => self.raw("<br>\n"),
            Node::Ruby { base, reading } => self.ruby(base, reading),
            Node::PhraseSpace => self.raw("<span class=\"w\"> </span>"),
            Node::Directive(index) => self.out.directive(*index),
            Node::FootnoteReference(index) => self.footnote_reference(*index),
            Node::TaskMarker(done) => self.task(*done),
            Node::Rule => {
                self.new_line();
                self.raw("<hr>\n");
            }
            Node::Html(html) => self.raw(html),
            Node::Element(element) => match &element.kind {
                ElementKind::FootnoteDefinition { index } => {
                    self.footnotes.define(*index, &element.children);
                }
                kind if kind.is_inline() => self.inline(element),
                _ => self.block(element),
            },
        }
    }

    fn raw(&mut self, html: &str) {
        self.out.html.push_str(html);
    }

    fn text(&mut self, text: &str) {
        escape::text(text, self.style == Style::Plain, &mut self.out.html);
    }

    fn attribute(&mut self, name: &str, value: &str) {
        escape::attribute(name, value, &mut self.out.html);
    }

    /// A label for those who do not see, with its language where that is needed.
    fn aria_label(&mut self, label: Label, number: &str) {
        if self.style == Style::Plain {
            return;
        }
        let text = self.context.label(label);
        match number {
            "" => self.attribute("aria-label", text),
            _ => self.attribute("aria-label", &format!("{text} {number}")),
        }
        self.lang_of_label();
    }

    fn lang_of_label(&mut self) {
        if let Some(lang) = self.context.label_lang() {
            self.attribute("lang", lang.as_str());
        }
    }

    /// Blocks begin on a line of their own.
    fn new_line(&mut self) {
        let html = &mut self.out.html;
        if !html.is_empty() && !html.ends_with('\n') {
            html.push('\n');
        }
    }
}
