//! Where fixed expressions stand in a text, as whole words.
//!
//! A border of an expression must be a border of words: のみ is not found in のみもの. All
//! expressions are looked for at once, so that a text is read once however many there are.

use crate::normal::Normal;
use crate::token::Token;
use aho_corasick::{AhoCorasick, MatchKind};
use std::ops::Range;

/// The words of a text as one string in the form of the dictionary.
#[derive(Debug, Default)]
pub(crate) struct Joined {
    /// The surfaces, one after the other.
    pub(crate) text: String,
    /// Where each word begins in it; one more at the end.
    starts: Vec<usize>,
}

impl Joined {
    pub(crate) fn new(words: &[Token]) -> Joined {
        let mut joined = Joined::default();
        for word in words {
            joined.starts.push(joined.text.len());
            joined.text.push_str(&word.surface);
        }
        joined.starts.push(joined.text.len());
        joined
    }

    /// The word that begins at a position of the string, or the number of words at its end.
    pub(crate) fn word_at(&self, at: usize) -> Option<usize> {
        self.starts.binary_search(&at).ok()
    }

    /// The words that a part of the string touches.
    pub(crate) fn words_of(&self, part: &Range<usize>) -> Range<usize> {
        let last = self.starts.len().saturating_sub(1);
        let from = self
            .starts
            .partition_point(|start| *start <= part.start)
            .saturating_sub(1);
        let to = self
            .starts
            .partition_point(|start| *start < part.end)
            .min(last);
        from..to.max(from)
    }
}

/// An expression in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Found {
    /// Its words.
    pub(crate) words: Range<usize>,
    /// Which expression it is.
    pub(crate) index: usize,
}

/// Finds expressions.
#[derive(Debug, Default)]
pub(crate) struct Finder {
    automaton: Option<AhoCorasick>,
    /// Which expression each pattern is: empty ones are none.
    indices: Vec<usize>,
}

impl Finder {
    pub(crate) fn new<'a>(expressions: impl Iterator<Item = &'a str>) -> Finder {
        let (indices, patterns): (Vec<usize>, Vec<String>) = expressions
            .map(|expression| Normal::new(expression).text.replace(' ', ""))
            .enumerate()
            .filter(|(_, expression)| !expression.is_empty())
            .unzip();
        if patterns.is_empty() {
            return Finder::default();
        }
        let automaton = AhoCorasick::builder()
            .match_kind(MatchKind::Standard)
            .build(patterns)
            .ok();
        Finder { automaton, indices }
    }

    /// The leftmost-longest expressions among those that are whole words.
    pub(crate) fn find(&self, joined: &Joined) -> Vec<Found> {
        let Some(automaton) = &self.automaton else {
            return Vec::new();
        };
        let mut all: Vec<Found> = automaton
            .find_overlapping_iter(&joined.text)
            .filter_map(|found| {
                let words = joined.word_at(found.start())?..joined.word_at(found.end())?;
                Some(Found {
                    words,
                    index: *self.indices.get(found.pattern().as_usize())?,
                })
            })
            .collect();
        all.sort_by_key(|found| {
            (
                found.words.start,
                std::cmp::Reverse(found.words.end),
                found.index,
            )
        });
        let mut end = 0;
        all.retain(|found| {
            let free = found.words.start >= end;
            if free {
                end = found.words.end;
            }
            free
        });
        all
    }
}

#[cfg(test)]
mod tests {
    use super::{Finder, Joined};
    use crate::Analyser;

    #[test]
    fn expressions_are_found_as_whole_words_only() {
        let analyser = Analyser::new([]).unwrap();
        let finder = Finder::new(["資格", "在留資格", "", "留資"].into_iter());
        let words = analyser.analyse("在留資格と資格");
        let found = finder.find(&Joined::new(&words));
        assert_eq!(
            found.iter().map(|found| found.index).collect::<Vec<_>>(),
            [1, 0]
        );
        assert_eq!(found[0].words, 0..2);
    }

    #[test]
    fn nothing_is_found_without_expressions() {
        assert_eq!(Finder::new(std::iter::empty()).find(&Joined::new(&[])), []);
    }
}
