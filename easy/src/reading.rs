//! Readings that depend on the neighbours of a word.
//!
//! The dictionary gives each word the reading that is most usual with the classes around it.
//! That leaves a few hundred frequent cases which a rule knows better: counters with their
//! euphony ([`counters`]), and words such as 方, 後, 間 and 中 ([`context`]). What no rule can
//! know is marked for the editor ([`doubt`]).

mod context;
mod counters;
mod doubt;
mod numbers;

pub(crate) use numbers::join as join_numbers;

use crate::token::Token;

/// Corrects the readings of the words of a sentence.
pub(crate) fn correct(words: &mut Vec<Token>) {
    context::correct(words);
    counters::correct(words);
    doubt::mark(words);
}
