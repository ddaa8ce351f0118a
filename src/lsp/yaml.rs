//! YAML that somebody is writing: where a cursor is in it, though it may be broken.
//!
//! The real parser stops at the first mistake, and a text that is being typed has one nearly
//! always. This reader goes line by line and by indentation, takes what it understands, and
//! skips the rest. What is right or wrong it does not say.

mod block;
mod flow;

use crate::data::Step;
use block::Reader;
use std::ops::Range;

/// A value with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Node {
    /// The way to it.
    pub(super) path: Vec<Step>,
    /// Its key, for what has one.
    pub(super) key: Option<Range<usize>>,
    /// The value if it stands on the line of its key or dash; empty otherwise.
    pub(super) value: Range<usize>,
}

/// What can be written at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// A key of the mapping at the path.
    Key,
    /// The value at the path, behind its key.
    Value,
    /// The value at the path on its own: an item of a list, or what stands below its key. May
    /// be the first key of a mapping too.
    Own,
}

/// The place of the cursor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Slot {
    pub(super) role: Role,
    pub(super) path: Vec<Step>,
    /// What is written there, perhaps nothing.
    pub(super) range: Range<usize>,
    /// Whether it is inside of `{}` or `[]`.
    pub(super) flow: bool,
    /// Whether it stands behind a dash or in a list, so that a value may stand there as it is.
    pub(super) item: bool,
    /// Whether a colon follows already.
    pub(super) colon: bool,
}

/// What could be read.
#[derive(Debug, Default)]
pub(super) struct Outline {
    pub(super) nodes: Vec<Node>,
    /// Where the cursor is, if something can be written there.
    pub(super) slot: Option<Slot>,
}

impl Outline {
    /// Reads the YAML in `range` of `text`, with the cursor at byte `cursor`.
    pub(super) fn read(text: &str, range: Range<usize>, cursor: usize) -> Outline {
        Reader::read(text, range, cursor)
    }

    /// The keys of the mapping at a path.
    pub(super) fn keys_at<'a>(&'a self, path: &'a [Step]) -> impl Iterator<Item = &'a str> {
        self.nodes.iter().filter_map(move |node| {
            let (last, above) = node.path.split_last()?;
            match last {
                Step::Key(key) if above == path && node.key.is_some() => Some(key.as_str()),
                _ => None,
            }
        })
    }

    /// The node whose key is at a byte.
    pub(super) fn key_at(&self, at: usize) -> Option<&Node> {
        let holds = |range: &Range<usize>| range.start <= at && at <= range.end;
        self.nodes
            .iter()
            .find(|node| node.key.as_ref().is_some_and(holds))
    }

    /// The node whose value is at a byte.
    pub(super) fn value_at(&self, at: usize) -> Option<&Node> {
        let holds = |node: &&Node| node.value.start <= at && at <= node.value.end;
        let filled = self.nodes.iter().filter(|node| !node.value.is_empty());
        // The innermost is the shortest.
        filled.filter(holds).min_by_key(|node| node.value.len())
    }
}

#[cfg(test)]
mod tests;
