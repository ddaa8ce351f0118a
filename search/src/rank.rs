//! Which of the documents that were found comes first.
//!
//! Whole numbers only, so that the order is the same on every machine. A first score comes from
//! the index alone: fields, quality, rarity. The best are then looked at in their stored text.

use crate::api::Mode;
use crate::docs::DocSet;
use crate::index::Index;
use crate::marker::Marker;
use crate::query::{Matches, Question, log2_sixteenths};
use crate::schema::{LEAD_WEIGHT, whole_mention, whole_name};
use crate::text::{RunKind, canonical, loose_romaji};

/// A document in its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Ranked {
    /// Which.
    pub doc: u32,
    /// Its score.
    pub score: u32,
}

/// So many of the best are looked at closely: more than anyone reads, few enough to be quick.
const LOOKED_AT: usize = 60;

/// What a page gains whose whole name was typed: more than any sum of words.
const WHOLE_NAME: u32 = 20_000;

/// What it gains whose title mentions just that.
const WHOLE_MENTION: u32 = 3_000;

/// Everything, in the order of the site: own texts before borrowed ones.
pub(crate) fn listed(index: &Index, docs: &DocSet) -> Vec<Ranked> {
    let (borrowed, own): (Vec<u32>, Vec<u32>) =
        docs.iter().partition(|doc| index.borrowed.contains(*doc));
    own.into_iter()
        .chain(borrowed)
        .map(|doc| Ranked { doc, score: 0 })
        .collect()
}

/// Documents that have the whole question as a name, or whose title mentions something that has.
pub(crate) fn named(index: &Index, question: &Question) -> tantivy::Result<DocSet> {
    Ok(whole(index, question, whole_name)?.or(&whole(index, question, whole_mention)?))
}

/// Documents that have the whole question as a name, as it is or in Latin letters.
fn whole(index: &Index, question: &Question, value: fn(&str) -> String) -> tantivy::Result<DocSet> {
    if question.whole.is_empty() {
        return Ok(DocSet::none(index.size));
    }
    let typed = index.with_value(&value(&question.whole))?;
    let latin = loose_romaji(&question.whole.replace(' ', ""));
    Ok(typed.or(&index.with_value(&value(&latin))?))
}

/// Documents of one tier, the best first. Those in the reader's language come before all others;
/// where only some words were found, those with more of them come first.
pub(crate) fn rank(
    index: &Index,
    question: &Question,
    matches: &[Matches],
    mode: Mode,
    docs: &DocSet,
    marker: &Marker<'_>,
) -> tantivy::Result<Vec<Ranked>> {
    let rarity: Vec<u32> = matches
        .iter()
        .map(|m| 16 + log2_sixteenths(index.size + 1, m.full.len() + 1))
        .collect();
    let score = |doc: u32| -> u32 {
        matches
            .iter()
            .zip(&rarity)
            .map(|(m, rare)| m.scores[doc as usize] * rare / 16)
            .sum()
    };
    let named = whole(index, question, whole_name)?;
    let mentioned = whole(index, question, whole_mention)?;
    let words = |doc: u32| match mode {
        Mode::Any => matches.iter().filter(|m| m.full.contains(doc)).count(),
        _ => 0,
    };
    let place = |ranked: &Ranked| {
        (
            index.borrowed.contains(ranked.doc),
            std::cmp::Reverse(words(ranked.doc)),
            std::cmp::Reverse(ranked.score),
            ranked.doc,
        )
    };
    let bonus = |doc: u32| match (named.contains(doc), mentioned.contains(doc)) {
        (true, _) => WHOLE_NAME,
        (false, true) => WHOLE_MENTION,
        (false, false) => 0,
    };
    let mut ranked: Vec<Ranked> = docs
        .iter()
        .map(|doc| Ranked {
            doc,
            score: score(doc) + bonus(doc),
        })
        .collect();
    ranked.sort_by_key(place);
    for ranked in ranked.iter_mut().take(LOOKED_AT) {
        ranked.score = look(index, question, matches, &rarity, marker, *ranked)?;
    }
    ranked.sort_by_key(place);
    Ok(ranked)
}

/// The score of a document after a look at its text.
fn look(
    index: &Index,
    question: &Question,
    matches: &[Matches],
    rarity: &[u32],
    marker: &Marker<'_>,
    ranked: Ranked,
) -> tantivy::Result<u32> {
    let stored = index.stored(ranked.doc)?;
    let mut score = ranked.score;
    let mut in_a_row = vec![false; matches.len()];
    let mut see = |text: &str| {
        let here = marker.in_a_row(text);
        for (known, here) in in_a_row.iter_mut().zip(&here) {
            *known |= here;
        }
        here
    };
    let mut lead = vec![false; matches.len()];
    for text in std::iter::once(&stored.summary).chain(&stored.headings) {
        for (known, here) in lead.iter_mut().zip(see(text)) {
            *known |= here;
        }
    }
    for text in std::iter::once(&stored.title).chain(&stored.bodies) {
        see(text);
    }
    for (i, (found, rare)) in matches.iter().zip(rarity).enumerate() {
        if lead[i] {
            score += LEAD_WEIGHT * 100 * rare / 16;
        }
        // Pairs of letters that are never in a row: another word. (A word may also be found by
        // its reading, which no text shows.)
        let letters = question.needles[i].run.kind == RunKind::Letters;
        if letters && !in_a_row[i] && !found.named.contains(ranked.doc) {
            score = score.saturating_sub(found.scores[ranked.doc as usize] * rare / 16 * 3 / 4);
        }
    }
    // The more of a name it is, the surer; at its beginning, surer still.
    let fit = |name: &str| {
        let marks = marker.marks(name);
        let marked: usize = marks.iter().map(|mark| mark.to - mark.from).sum();
        let begins = marks.first().is_some_and(|mark| mark.from == 0);
        (marked * 100 / name.len().max(1)) as u32 + if begins { 25 } else { 0 }
    };
    let names = stored.aliases.iter().map(|alias| fit(alias) * 9 / 10);
    let best = names.chain([fit(&stored.title)]).max().unwrap_or_default();
    score += score * best / 100;
    let whole = question.whole.as_str();
    if matches.len() > 1 {
        let within = |text: &String| canonical(text).contains(whole);
        if within(&stored.title) || stored.aliases.iter().any(within) {
            score += score / 3;
        } else if within(&stored.summary) {
            score += score / 8;
        }
    }
    Ok(score)
}
