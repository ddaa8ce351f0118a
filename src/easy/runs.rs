//! The texts of a tree that are read as one.
//!
//! A sentence does not end where a link begins. A [`Run`] is all text of a block, with links and
//! emphasis taken away, and with the readings that its author gave.

use crate::content::markdown::{Element, ElementKind, Node};
use crate::source::Span;
use shirube_easy::Given;
use shirube_easy::lint::BlockKind;
use std::ops::Range;

/// Stands for what has no words: code, addresses, directives.
pub(super) const OBJECT: char = '\u{FFFC}';

/// The text of a block.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Run {
    /// What it is to its page.
    pub(super) kind: RunKind,
    /// Its words.
    pub(super) text: String,
    /// Where the author gave readings.
    pub(super) readings: Vec<(Range<usize>, String)>,
    /// Where links are.
    pub(super) links: Vec<Range<usize>>,
    /// Where it is written.
    pub(super) span: Option<Span>,
}

/// What a run is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum RunKind {
    Heading,
    #[default]
    Paragraph,
    Item,
    Cell,
}

impl RunKind {
    pub(super) fn block(self) -> BlockKind {
        match self {
            RunKind::Heading => BlockKind::Heading,
            RunKind::Paragraph => BlockKind::Paragraph,
            RunKind::Item => BlockKind::Item,
            RunKind::Cell => BlockKind::Cell,
        }
    }
}

impl Run {
    /// A run that is one text.
    pub(super) fn plain(kind: RunKind, text: &str, span: Option<Span>) -> Run {
        Run {
            kind,
            text: text.to_owned(),
            span,
            ..Run::default()
        }
    }

    /// The readings that the author gave.
    pub(super) fn given(&self) -> Vec<Given<'_>> {
        self.readings
            .iter()
            .map(|(range, reading)| Given {
                start: range.start,
                end: range.end,
                reading,
            })
            .collect()
    }

    fn add(&mut self, node: &Node) {
        match node {
            Node::Text(text) => self.text.push_str(text),
            Node::Ruby { base, reading } => {
                let start = self.text.len();
                self.text.push_str(base);
                self.readings
                    .push((start..self.text.len(), reading.to_string()));
            }
            Node::SoftBreak => self.text.push(' '),
            Node::HardBreak => self.text.push('\n'),
            Node::Code(_) | Node::Html(_) | Node::Directive(_) => self.text.push(OBJECT),
            Node::FootnoteReference(_) | Node::PhraseSpace | Node::TaskMarker(_) | Node::Rule => {}
            Node::Element(element) => match is_opaque(element) {
                true => self.text.push(OBJECT),
                false => {
                    let start = self.text.len();
                    element.children.iter().for_each(|node| self.add(node));
                    if matches!(element.kind, ElementKind::Link { .. }) {
                        self.links.push(start..self.text.len());
                    }
                }
            },
        }
    }
}

/// Whether nothing within an element is text for readers: pictures, and addresses as they are.
pub(super) fn is_opaque(element: &Element) -> bool {
    match &element.kind {
        ElementKind::Image { .. } => true,
        ElementKind::Link { .. } => {
            matches!(element.children.as_slice(), [Node::Text(text)] if text.contains("://") || text.contains('@'))
        }
        _ => false,
    }
}

/// Whether what is in an element is for machines: it stays as it is, to the last character.
pub(super) fn is_verbatim(element: &Element) -> bool {
    matches!(element.kind, ElementKind::CodeBlock { .. })
}

/// Whether a node is part of a sentence.
pub(super) fn is_inline(node: &Node) -> bool {
    match node {
        Node::Element(element) => element.kind.is_inline(),
        Node::Rule => false,
        _ => true,
    }
}

/// The runs of a tree, in the order of the text.
pub(super) fn of_nodes(nodes: &[Node]) -> Vec<Run> {
    with_nodes(nodes).into_iter().map(|(run, _)| run).collect()
}

/// The runs of a tree with the nodes that they are made of.
pub(super) fn with_nodes(nodes: &[Node]) -> Vec<(Run, &[Node])> {
    let mut runs = Vec::new();
    collect(nodes, RunKind::Paragraph, None, &mut runs);
    runs
}

fn collect<'a>(
    nodes: &'a [Node],
    kind: RunKind,
    span: Option<Span>,
    runs: &mut Vec<(Run, &'a [Node])>,
) {
    for group in nodes.chunk_by(|a, b| is_inline(a) && is_inline(b)) {
        match group {
            [Node::Element(element)] if !element.kind.is_inline() => {
                if !is_verbatim(element) {
                    let kind = kind_of(&element.kind, kind);
                    collect(&element.children, kind, Some(element.span), runs);
                }
            }
            [Node::Rule] => {}
            inline => {
                let mut run = Run {
                    kind,
                    span,
                    ..Run::default()
                };
                inline.iter().for_each(|node| run.add(node));
                runs.push((run, inline));
            }
        }
    }
}

/// What the text directly within an element is.
fn kind_of(kind: &ElementKind, around: RunKind) -> RunKind {
    match kind {
        ElementKind::Heading { .. } => RunKind::Heading,
        ElementKind::Item => RunKind::Item,
        ElementKind::TableCell | ElementKind::DefinitionTerm => RunKind::Cell,
        // A paragraph of a loose list is an item still.
        ElementKind::Paragraph => around,
        ElementKind::BlockQuote { .. } => RunKind::Paragraph,
        ElementKind::FootnoteDefinition { .. } | ElementKind::Definition => RunKind::Paragraph,
        _ => around,
    }
}
