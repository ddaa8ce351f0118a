//! Edits, readings and spaces put into a tree.
//!
//! The walk is the same as in [`super::runs`], so the n-th run of a tree is the n-th result. Links
//! and emphasis stay around the words that they were around; what is put in after the last word
//! of a link stands behind the link.

use super::runs::{OBJECT, is_inline, is_opaque, is_verbatim};
use crate::content::markdown::{Element, ElementKind, Node};
use crate::source::Span;
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// A change of the text of a run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Change {
    /// What is replaced, in bytes of the run.
    pub(super) range: Range<usize>,
    /// What stands there instead.
    pub(super) text: String,
}

/// A reading or a space in a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mark {
    /// What it is about, in bytes of the run; for a space, the word behind it or the space that
    /// the author typed.
    pub(super) range: Range<usize>,
    /// What it is.
    pub(super) kind: MarkKind,
}

impl Mark {
    /// Where it comes among others: a space stands before a term, and a term around readings.
    pub(super) fn order(&self) -> (usize, u8) {
        let rank = match self.kind {
            MarkKind::Space => 0,
            MarkKind::Term { .. } => 1,
            MarkKind::Ruby(_) => 2,
        };
        (self.range.start, rank)
    }
}

/// What stands at a place of a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum MarkKind {
    /// The reading of the range.
    Ruby(Box<str>),
    /// A space before the range; an empty range if it is put in, one space if it was typed.
    Space,
    /// A word that the page explains.
    Term {
        /// Its key in the glossary.
        key: Box<str>,
        /// The block that it is written in.
        span: Span,
    },
}

/// Rewrites every run of a tree.
pub(super) fn each_run(
    nodes: Vec<Node>,
    rewrite: &mut impl FnMut(Vec<Node>) -> Vec<Node>,
) -> Vec<Node> {
    let mut out = Vec::with_capacity(nodes.len());
    let mut inline = Vec::new();
    for node in nodes {
        if is_inline(&node) {
            inline.push(node);
            continue;
        }
        if !inline.is_empty() {
            out.extend(rewrite(std::mem::take(&mut inline)));
        }
        out.push(match node {
            Node::Element(mut element) if !is_verbatim(&element) => {
                element.children = each_run(element.children, rewrite);
                Node::Element(element)
            }
            other => other,
        });
    }
    if !inline.is_empty() {
        out.extend(rewrite(inline));
    }
    out
}

/// Makes changes in the nodes of a run. A change that reaches over the border of a node is left
/// out: no text is lost, and the linter still shows it.
pub(super) fn changes(nodes: Vec<Node>, changes: &[Change]) -> Vec<Node> {
    let mut at = 0;
    change_nodes(nodes, changes, &mut at, false)
}

fn change_nodes(nodes: Vec<Node>, changes: &[Change], at: &mut usize, inner: bool) -> Vec<Node> {
    let mut out = Vec::with_capacity(nodes.len());
    let last = nodes.len().saturating_sub(1);
    for (number, node) in nodes.into_iter().enumerate() {
        let start = *at;
        match node {
            Node::Text(text) => {
                *at += text.len();
                let leaves_end = inner && number == last;
                out.push(Node::Text(
                    changed_part(&text, start, changes, leaves_end).into(),
                ));
            }
            Node::Element(mut element) if !is_opaque(&element) => {
                element.children = change_nodes(element.children, changes, at, true);
                let end = *at;
                out.push(Node::Element(element));
                out.extend(put_in(changes, end, inner && number == last));
            }
            other => {
                *at += width(&other);
                let end = *at;
                out.push(other);
                if end > start {
                    out.extend(put_in(changes, end, inner && number == last));
                }
            }
        }
    }
    out
}

/// What is put in behind an element or a word with a reading.
fn put_in(changes: &[Change], end: usize, leave: bool) -> Option<Node> {
    let change = changes.iter().find(|change| change.range == (end..end))?;
    (!leave).then(|| Node::Text(change.text.as_str().into()))
}

/// A text without markup with its changes made.
pub(super) fn changed(text: &str, changes: &[Change]) -> String {
    changed_part(text, 0, changes, false)
}

fn changed_part(text: &str, start: usize, changes: &[Change], leaves_end: bool) -> String {
    let end = start + text.len();
    let mut out = String::with_capacity(text.len());
    let mut done = start;
    for change in changes {
        let Range {
            start: from,
            end: to,
        } = change.range;
        let empty = from == to;
        let inside = from >= done
            && to <= end
            && (if empty {
                from > start && (from < end || !leaves_end)
            } else {
                to > from
            });
        if !inside {
            continue;
        }
        out.push_str(text.get(done - start..from - start).unwrap_or_default());
        out.push_str(&change.text);
        done = to;
    }
    out.push_str(text.get(done - start..).unwrap_or_default());
    out
}

/// How many bytes of the run a node without children is.
fn width(node: &Node) -> usize {
    match node {
        Node::Text(text) => text.len(),
        Node::Ruby { base, .. } => base.len(),
        Node::SoftBreak | Node::HardBreak => 1,
        Node::Code(_) | Node::Html(_) | Node::Directive(_) => OBJECT.len_utf8(),
        Node::Element(element) if is_opaque(element) => OBJECT.len_utf8(),
        _ => 0,
    }
}

/// Sets readings, spaces and terms into the nodes of a run.
pub(super) fn marks(nodes: Vec<Node>, marks: &[Mark]) -> Vec<Node> {
    Marker { marks, at: 0 }.nodes(nodes).1
}

/// Walks the nodes of a run.
struct Marker<'a> {
    marks: &'a [Mark],
    at: usize,
}

impl Marker<'_> {
    /// The nodes with their marks, and whether a space belongs before the first of them.
    fn nodes(&mut self, nodes: Vec<Node>) -> (bool, Vec<Node>) {
        let mut out: Vec<Node> = Vec::with_capacity(nodes.len());
        let mut leading = false;
        for node in nodes {
            let start = self.at;
            let first = out.is_empty();
            let (space, marked) = match node {
                Node::Text(text) => {
                    self.at += text.len();
                    self.text(&text, start, self.marks)
                }
                Node::Element(element) if !is_opaque(&element) => {
                    let Element {
                        kind,
                        children,
                        span,
                    } = element;
                    let (space, children) = self.nodes(children);
                    (
                        space,
                        vec![Node::Element(Element {
                            kind,
                            children,
                            span,
                        })],
                    )
                }
                other => {
                    let width = width(&other);
                    self.at += width;
                    let words = width > 0 && !matches!(other, Node::SoftBreak | Node::HardBreak);
                    (words && self.space_at(start), vec![other])
                }
            };
            match (space, first) {
                (true, true) => leading = true,
                (true, false) => out.push(Node::PhraseSpace),
                (false, _) => {}
            }
            out.extend(marked);
        }
        // At the top, a space before everything separates nothing.
        (leading, out)
    }

    fn space_at(&self, at: usize) -> bool {
        let from = self.marks.partition_point(|mark| mark.range.start < at);
        self.marks
            .iter()
            .skip(from)
            .take_while(|mark| mark.range.start == at)
            .any(|mark| mark.kind == MarkKind::Space && mark.range.is_empty())
    }

    fn text(&self, text: &str, start: usize, marks: &[Mark]) -> (bool, Vec<Node>) {
        let end = start + text.len();
        let mut out = Vec::new();
        let mut leading = false;
        let mut done = start;
        let push = |out: &mut Vec<Node>, range: Range<usize>| {
            let words = text.get(range.start - start..range.end - start);
            out.extend(
                words
                    .filter(|words| !words.is_empty())
                    .map(|words| Node::Text(words.into())),
            );
        };
        let from = marks.partition_point(|mark| mark.range.start < start);
        for (number, mark) in marks.iter().enumerate().skip(from) {
            let Range {
                start: from,
                end: to,
            } = mark.range;
            if from >= end {
                break;
            }
            if from < done || to > end {
                continue;
            }
            let words = text.get(from - start..to - start).unwrap_or_default();
            match &mark.kind {
                MarkKind::Space if from == start && to == start => leading = true,
                MarkKind::Space => {
                    push(&mut out, done..from);
                    out.push(Node::PhraseSpace);
                    done = to;
                }
                MarkKind::Ruby(reading) => {
                    push(&mut out, done..from);
                    out.push(Node::Ruby {
                        base: words.into(),
                        reading: reading.clone(),
                    });
                    done = to;
                }
                MarkKind::Term { key, span } => {
                    push(&mut out, done..from);
                    let inner: Vec<Mark> = marks
                        .iter()
                        .skip(number + 1)
                        .take_while(|mark| mark.range.start < to)
                        .filter(|mark| !matches!(mark.kind, MarkKind::Term { .. }))
                        .cloned()
                        .collect();
                    out.push(Node::Element(Element {
                        kind: ElementKind::Term { key: key.clone() },
                        children: self.text(words, from, &inner).1,
                        span: *span,
                    }));
                    done = to;
                }
            }
        }
        push(&mut out, done..end);
        (leading, out)
    }
}
