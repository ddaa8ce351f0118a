//! Plainer wordings that are always right.
//!
//! [`edits`] finds them; the linter offers each as a fix, and deriving a page makes them. Nothing
//! is changed that changes what is meant: numbers, names and amounts stay as they are.

mod clock;
mod date;
mod era;
mod era_date;
mod moment;
mod numbers;
mod numerals;
mod piece;
mod prohibition;
mod proposal;
mod quantity;
mod range;
pub(crate) mod scan;
mod slash_date;
mod terms;
mod weekday;
mod wording;

use crate::knowledge::{Joined, Knowledge};
use crate::rule::Rule;
use crate::token::Token;
pub(crate) use proposal::{Proposal, Proposals, Remark};
use scan::Scan;
use std::collections::BTreeSet;
use std::ops::Range;

/// A change of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// What is replaced, in bytes of the text. Empty where something is put in.
    pub range: Range<usize>,
    /// What stands there instead. An explanation put in after a term is 〈…〉.
    pub text: String,
    /// The rule that asks for it.
    pub rule: Rule,
    /// Whether a machine may make it. What it may not is a suggestion to the author.
    pub certain: bool,
}

/// The changes of a text that make it plainer, in order and without overlap.
///
/// `words` are those that the analyser found in the text. `explained` are the terms, by their
/// place in [`Knowledge::terms`], that the page has explained before; those that it explains here
/// are added.
pub fn edits(
    text: &str,
    words: &[Token],
    knowledge: &Knowledge,
    explained: &mut BTreeSet<usize>,
) -> Vec<Edit> {
    proposals(text, words, knowledge, explained)
        .edits
        .into_iter()
        .map(|proposal| proposal.edit)
        .collect()
}

/// The text with its certain edits made.
pub fn apply(text: &str, edits: &[Edit]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for edit in edits.iter().filter(|edit| edit.certain) {
        let Some(kept) = text.get(from..edit.range.start) else {
            continue;
        };
        out.push_str(kept);
        out.push_str(&edit.text);
        from = edit.range.end;
    }
    out.push_str(text.get(from..).unwrap_or_default());
    out
}

/// The text with what the patterns of digits and marks change, without any words.
#[cfg(test)]
fn numbers_only(text: &str) -> String {
    let mut out = Proposals::default();
    let scan = Scan::new(text);
    numbers::find(text, &scan, &mut out);
    out.settle(text);
    numerals::digits(text, &scan, &mut out);
    out.settle(text);
    out.edits
        .sort_by_key(|proposal| (proposal.edit.range.start, proposal.edit.range.end));
    let edits: Vec<Edit> = out
        .edits
        .into_iter()
        .map(|proposal| proposal.edit)
        .collect();
    apply(text, &edits)
}

/// The edits with what they are about, and what no machine can repair.
pub(crate) fn proposals(
    text: &str,
    words: &[Token],
    knowledge: &Knowledge,
    explained: &mut BTreeSet<usize>,
) -> Proposals {
    let scan = Scan::new(text);
    let joined = Joined::new(words);
    let mut out = Proposals::default();
    numbers::find(text, &scan, &mut out);
    prohibition::find(text, words, &mut out);
    // What comes first stays where two overlap.
    out.settle(text);
    terms::find(text, words, &joined, knowledge, explained, &mut out);
    out.settle(text);
    wording::find(text, words, &joined, knowledge, &mut out);
    numerals::digits(text, &scan, &mut out);
    numerals::kanji(words, &mut out);
    out.settle(text);
    out.edits
        .sort_by_key(|proposal| (proposal.edit.range.start, proposal.edit.range.end));
    out
}
