//! A word with its neighbours: what the rules ask about.

use super::super::numbers;
use crate::class::{Kind, Pos};
use crate::token::Token;

/// A place in a sentence with its neighbours.
pub(super) struct Place<'a> {
    pub(super) words: &'a [Token],
    pub(super) at: usize,
}

impl<'a> Place<'a> {
    pub(super) fn word(&self) -> &'a Token {
        &self.words[self.at]
    }

    pub(super) fn before(&self, steps: usize) -> Option<&'a Token> {
        self.words.get(self.at.checked_sub(steps)?)
    }

    pub(super) fn after(&self, steps: usize) -> Option<&'a Token> {
        self.words.get(self.at + steps)
    }

    pub(super) fn before_is(&self, surfaces: &[&str]) -> bool {
        self.before(1).is_some_and(|word| word.is_one_of(surfaces))
    }

    pub(super) fn after_is(&self, surfaces: &[&str]) -> bool {
        self.after(1).is_some_and(|word| word.is_one_of(surfaces))
    }

    /// Whether a noun stands directly before it.
    pub(super) fn after_noun(&self) -> bool {
        self.before(1).is_some_and(|word| {
            word.is(Pos::Noun) && !word.is_formal_noun() || word.is_a(Pos::Symbol, Kind::Letter)
        })
    }

    /// Whether a number or a counter stands directly before it.
    pub(super) fn after_number(&self) -> bool {
        self.before(1).is_some_and(|word| {
            numbers::tail(word).is_some()
                || word.class.kind == Kind::CounterSuffix && word.is(Pos::Noun)
        })
    }

    /// Whether something that describes a noun stands before it: 行く, 行った, 大きい, な.
    pub(super) fn described(&self) -> bool {
        self.before(1).is_some_and(Token::modifies)
    }
}
