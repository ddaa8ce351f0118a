//! Edits while they are collected.
//!
//! Several finders look at one text. Where two of them want to change the same words, the one
//! that came first knows more: a date is a date before its digits are digits.

use super::Edit;
use crate::rule::Rule;
use std::ops::Range;

/// An edit, and the words that it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Proposal {
    pub(crate) edit: Edit,
    /// What a reader is shown: an edit that only puts something in has no words of its own.
    pub(crate) about: Range<usize>,
}

impl Proposal {
    /// An edit that a machine may make.
    pub(super) fn certain(range: Range<usize>, text: String, rule: Rule) -> Proposal {
        Proposal {
            about: range.clone(),
            edit: Edit {
                range,
                text,
                rule,
                certain: true,
            },
        }
    }
}

/// Something wrong that an author must repair.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Remark {
    pub(crate) range: Range<usize>,
    pub(crate) rule: Rule,
    /// What it would be better to write, if that is known.
    pub(crate) better: Option<String>,
}

/// All that was found in a text.
#[derive(Debug, Default)]
pub(crate) struct Proposals {
    pub(crate) edits: Vec<Proposal>,
    pub(crate) remarks: Vec<Remark>,
    /// For each byte of the text, the number of the edit that changes it, from 1.
    taken: Vec<u32>,
    /// How many of the edits are settled.
    settled: usize,
}

impl Proposals {
    /// Drops new edits that overlap earlier ones, that change nothing, or that would cut a
    /// character.
    pub(super) fn settle(&mut self, text: &str) {
        self.taken.resize(text.len() + 1, 0);
        let new = self.edits.split_off(self.settled);
        for proposal in new {
            let range = proposal.edit.range.clone();
            if text
                .get(range.clone())
                .is_none_or(|old| old == proposal.edit.text)
                || !self.is_free(&range)
            {
                continue;
            }
            let number = u32::try_from(self.edits.len() + 1).unwrap_or(u32::MAX);
            self.taken.get_mut(range).unwrap_or_default().fill(number);
            self.edits.push(proposal);
        }
        self.settled = self.edits.len();
    }

    /// Whether no settled edit changes any of a range, or lies around a place.
    pub(super) fn is_free(&self, range: &Range<usize>) -> bool {
        let taken = |at: usize| self.taken.get(at).copied().unwrap_or(0);
        if range.is_empty() {
            let (before, after) = (
                range.start.checked_sub(1).map_or(0, taken),
                taken(range.start),
            );
            return after == 0 || before != after;
        }
        self.taken
            .get(range.clone())
            .unwrap_or_default()
            .iter()
            .all(|number| *number == 0)
    }
}

#[cfg(test)]
mod tests {
    use super::{Proposal, Proposals};
    use crate::rule::Rule;

    #[test]
    fn what_came_first_stays() {
        let mut proposals = Proposals::default();
        let edit = |range, text: &str| Proposal::certain(range, text.into(), Rule::Numerals);
        proposals.edits.extend([
            edit(0..3, "x"),
            edit(2..4, "y"),
            edit(3..3, "z"),
            edit(1..1, "w"),
            edit(4..5, "e"),
            edit(0..9, "q"),
        ]);
        proposals.settle("abcde");
        let texts: Vec<_> = proposals
            .edits
            .iter()
            .map(|proposal| proposal.edit.text.as_str())
            .collect();
        assert_eq!(texts, ["x", "z"]);
    }
}
