//! The tree.
//!
//! Only data. Whatever needs a name or an address beside the text (headings, links, directives)
//! is an index into a list of [`super::Markdown`].

use crate::source::Span;

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Node {
    /// Words.
    Text(Box<str>),
    /// Code in a sentence.
    Code(Box<str>),
    /// The end of a line of the source that separates words.
    SoftBreak,
    /// The end of a line that the author wants to see.
    HardBreak,
    /// A word with its reading.
    Ruby {
        /// The word.
        base: Box<str>,
        /// The reading, in kana.
        reading: Box<str>,
    },
    /// The space between two phrases of easy Japanese, which readers can switch off.
    PhraseSpace,
    /// Something with contents.
    Element(Element),
    /// A directive: index into `Markdown::directives`.
    Directive(usize),
    /// A use of a footnote: index into `Markdown::footnotes`.
    FootnoteReference(usize),
    /// The box of a task, ticked or not. Stands at the start of a list item.
    TaskMarker(bool),
    /// A thematic break.
    Rule,
    /// HTML of the author, made safe; unchanged in the tests of the specification.
    Html(Box<str>),
}

/// A node with contents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Element {
    /// What it is.
    pub kind: ElementKind,
    /// What is in it.
    pub children: Vec<Node>,
    /// Where it is written.
    pub span: Span,
}

/// The title of an image that shows nothing: `![](line.png "decoration")`. Only such an image
/// has no text, so that nobody forgets one.
pub const DECORATION: &str = "decoration";

/// The kinds of nodes with contents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ElementKind {
    /// A paragraph.
    Paragraph,
    /// A heading.
    Heading {
        /// 1 to 6, as written.
        level: u8,
        /// Index into `Markdown::headings`.
        index: usize,
    },
    /// A quotation, or a box.
    BlockQuote {
        /// The kind of box.
        alert: Option<Alert>,
    },
    /// Lines of code, as one text.
    CodeBlock {
        /// The first word after the fence.
        language: Option<Box<str>>,
    },
    /// A list of items.
    List {
        /// The first number of a numbered list.
        start: Option<u64>,
    },
    /// An item of a list. Without paragraphs in it, the list is tight.
    Item,
    /// A table: a head and rows.
    Table {
        /// How each column is set.
        alignments: Vec<Alignment>,
    },
    /// The first row of a table.
    TableHead,
    /// Another row of a table.
    TableRow,
    /// A cell of the head or of a row.
    TableCell,
    /// Emphasis.
    Emphasis,
    /// Strong emphasis.
    Strong,
    /// Text that is no longer valid.
    Strikethrough,
    /// A link.
    Link {
        /// Index into `Markdown::links`.
        index: usize,
        /// The advisory title.
        title: Option<Box<str>>,
    },
    /// An image; its contents are the text in place of it.
    Image {
        /// Index into `Markdown::links`.
        index: usize,
        /// The advisory title.
        title: Option<Box<str>>,
    },
    /// The text of a footnote.
    FootnoteDefinition {
        /// Index into `Markdown::footnotes`.
        index: usize,
    },
    /// Terms and their definitions.
    DefinitionList,
    /// A term.
    DefinitionTerm,
    /// A definition of the terms before it.
    Definition,
    /// A word that the page explains.
    Term {
        /// Its key in the glossary.
        key: Box<str>,
    },
}

impl ElementKind {
    /// Whether it is a part of a sentence.
    pub fn is_inline(&self) -> bool {
        matches!(
            self,
            ElementKind::Emphasis
                | ElementKind::Strong
                | ElementKind::Strikethrough
                | ElementKind::Link { .. }
                | ElementKind::Image { .. }
                | ElementKind::Term { .. }
        )
    }

    /// Whether it exists only inside of one other kind of element.
    pub(super) fn is_part(&self) -> bool {
        matches!(
            self,
            ElementKind::Item
                | ElementKind::TableHead
                | ElementKind::TableRow
                | ElementKind::TableCell
                | ElementKind::DefinitionTerm
                | ElementKind::Definition
        )
    }
}

/// The kinds of boxes (`> [!NOTE]`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Alert {
    /// Something to know.
    Note,
    /// Something that helps.
    Tip,
    /// Something that must be known.
    Important,
    /// Something that can go wrong.
    Warning,
    /// Something that does harm.
    Caution,
}

/// How a column of a table is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Alignment {
    /// As the page does it.
    None,
    /// To the left.
    Left,
    /// In the middle.
    Center,
    /// To the right.
    Right,
}
