//! Markdown as a tree of its own.
//!
//! [`parse()`] reads CommonMark with the extensions that public portals need: tables, footnotes,
//! boxes, definition lists, readings above Han characters, directives, and rules for text
//! without spaces between words. What comes out is a tree with lists of its headings, links and
//! directives, so that later stages can give them addresses and contents without knowing
//! Markdown; [`html::render`] writes the result.
//!
//! The parser library stays behind this border, and so does every rule about characters and about
//! HTML of authors. Which directives exist and where a link leads is decided elsewhere.

mod ast;
mod autolink;
mod blocks;
mod builder;
mod chars;
mod clean;
mod digest;
mod directive;
mod emphasis;
pub mod html;
mod ids;
mod inline;
mod marks;
mod outline;
mod parse;
mod raw;
mod ruby;
mod shadow;
mod text;
mod tree;
mod unread;

pub use ast::{Alert, Alignment, DECORATION, Element, ElementKind, Node};
pub use outline::{Block, BlockKind};
pub use text::plain_text;

use crate::diag::Report;
use crate::source::{SourceId, Span};

/// What becomes of HTML in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RawHtml {
    /// Its signs are shown.
    Text,
    /// What is safe of it is HTML.
    Safe,
    /// It stays as it is: for the tests of the specification only.
    Unchanged,
}

/// What the author may use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options {
    /// What becomes of HTML.
    pub raw_html: RawHtml,
    /// Everything that goes beyond CommonMark. Off for the tests of the specification only.
    pub extensions: bool,
}

impl Default for Options {
    fn default() -> Self {
        Options {
            raw_html: RawHtml::Text,
            extensions: true,
        }
    }
}

/// A parsed text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Markdown {
    /// The blocks of the text. Definitions of footnotes stand where they were written.
    pub nodes: Vec<Node>,
    /// The headings, in order; [`ElementKind::Heading`] refers to them.
    pub headings: Vec<Heading>,
    /// The links and images, in order; [`ElementKind::Link`] and `Image` refer to them.
    pub links: Vec<Link>,
    /// The directives, in order; [`Node::Directive`] refers to them.
    pub directives: Vec<Directive>,
    /// The labels of footnotes that are written or used, in order of appearance.
    pub footnotes: Vec<Footnote>,
    /// The blocks of the top level with their places, as the author wrote them.
    pub blocks: Vec<Block>,
}

/// A heading of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// 1 to 6, as written.
    pub level: u8,
    /// Its anchor, unique in the text.
    pub id: String,
    /// Whether the author gave the id (`{#id}`).
    pub explicit: bool,
    /// Its words, without markup and readings.
    pub text: String,
    /// Where it is written.
    pub span: Span,
}

/// How a link is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkKind {
    /// `[text](dest)`.
    Inline,
    /// `[text][label]`, with the destination elsewhere in the text.
    Reference,
    /// `<https://…>`, or an address that stands in the text as it is.
    Autolink,
    /// `<name@example.org>`; the destination begins with `mailto:`.
    Email,
    /// An image.
    Image,
}

/// A link or an image.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Where it leads, as written.
    pub dest: String,
    /// How it is written.
    pub kind: LinkKind,
    /// Where it is written.
    pub span: Span,
}

/// A directive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Directive {
    /// Its name, unchecked.
    pub name: String,
    /// Keys and values in the order of the author, with the place of each. No key occurs twice.
    pub attributes: Vec<(String, String, Span)>,
    /// Whether it stands in place of a paragraph (`::name`) or in a sentence (`:name{…}`).
    pub block: bool,
    /// Where it is written.
    pub span: Span,
}

/// A label of a footnote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Footnote {
    /// The label, as first written.
    pub label: String,
    /// Where it is first used or defined.
    pub span: Span,
}

/// Parses `text`, which begins at byte `offset` of `source`. Problems go to `report`; there is
/// always a result.
pub fn parse(
    text: &str,
    offset: usize,
    source: SourceId,
    options: &Options,
    report: &mut Report,
) -> Markdown {
    parse::run(text, offset, source, *options, report)
}
