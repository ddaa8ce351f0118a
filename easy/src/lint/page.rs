//! What only the whole page shows: how long it is, what comes first, what is explained nowhere.

use super::{BlockKind, Page, Report, Rule, Severity, over, text};
use crate::class::{Form, Pos};
use crate::rewrite::scan::Scan;
use std::collections::{HashMap, HashSet};
use std::ops::Range;

pub(super) fn check(page: &Page<'_>, report: &mut Report) {
    length(page, report);
    conclusion(page, report);
    abbreviations(page, report);
}

fn length(page: &Page<'_>, report: &mut Report) {
    const MOST: usize = 1000;
    let count: usize = page
        .blocks
        .iter()
        .map(|block| block.text.chars().filter(|c| !c.is_whitespace()).count())
        .sum();
    let severity = if count > 2 * MOST {
        Severity::Warning
    } else {
        Severity::Info
    };
    let Some(first) = page.blocks.first().filter(|_| count > MOST) else {
        return;
    };
    let limit = if severity == Severity::Warning {
        2 * MOST
    } else {
        MOST
    };
    report.add_as(
        Rule::PageLength,
        severity,
        0,
        0..first.text.len(),
        over(count, limit),
    );
}

/// What to do, or what something is, should be said in the first two sentences. A page of two
/// sentences has nothing that comes late.
fn conclusion(page: &Page<'_>, report: &mut Report) {
    let prose = || page.sentences.iter().filter(|sentence| sentence.is_prose());
    if prose().nth(2).is_none() {
        return;
    }
    let Some(first) = prose().next() else { return };
    let concludes = prose()
        .take(2)
        .flat_map(|sentence| sentence.words)
        .any(|word| {
            matches!(
                &*word.lemma,
                "くださる" | "下さる" | "できる" | "出来る" | "です"
            ) || word.class.form == Form::Imperative
                || word.is(Pos::Auxiliary) && &*word.surface == "ましょ"
        });
    if !concludes {
        report.add(
            Rule::ConclusionLate,
            first.block,
            first.range.clone(),
            Vec::new(),
        );
    }
}

/// An abbreviation where it first occurs.
struct First {
    block: usize,
    range: Range<usize>,
    heading: bool,
}

/// Abbreviations that the page uses and does not explain. Headings come before the text that
/// explains them: they only count where there is nothing else.
fn abbreviations(page: &Page<'_>, report: &mut Report) {
    let mut first: HashMap<String, First> = HashMap::new();
    let mut explained: HashSet<String> = HashSet::new();
    let terms = terms(page);
    for (number, block) in page.blocks.iter().enumerate() {
        let scan = Scan::new(block.text);
        let mut at = 0;
        while at < scan.len() {
            let Some(end) = scan.latin_end(at) else {
                at += 1;
                continue;
            };
            let letters = scan.text(at..end);
            let range = scan.bytes(&(at..end));
            let place = at..end;
            at = end;
            if !is_abbreviation(&letters)
                || page.knowledge.is_known_abbreviation(&letters)
                || terms.contains(&(number, range.start))
            {
                continue;
            }
            if is_explained(&scan, &place) {
                explained.insert(letters);
                continue;
            }
            let heading = block.kind == BlockKind::Heading;
            let here = First {
                block: number,
                range,
                heading,
            };
            match first.entry(letters) {
                std::collections::hash_map::Entry::Vacant(entry) => {
                    entry.insert(here);
                }
                std::collections::hash_map::Entry::Occupied(mut entry)
                    if entry.get().heading && !heading =>
                {
                    entry.insert(here);
                }
                std::collections::hash_map::Entry::Occupied(_) => {}
            }
        }
    }
    for (letters, first) in first
        .into_iter()
        .filter(|(letters, _)| !explained.contains(letters))
    {
        report.add(
            Rule::Abbreviation,
            first.block,
            first.range,
            vec![("word", text(letters))],
        );
    }
}

/// Where words of terms begin.
fn terms(page: &Page<'_>) -> HashSet<(usize, usize)> {
    let of = |sentence: &super::Sentence<'_>| {
        let starts: Vec<_> = sentence
            .words
            .iter()
            .enumerate()
            .filter(|(at, _)| sentence.is_term(*at))
            .map(|(_, word)| (sentence.block, word.range.start))
            .collect();
        starts
    };
    page.sentences.iter().flat_map(of).collect()
}

/// Two to six capitals that are no Roman number.
fn is_abbreviation(letters: &str) -> bool {
    (2..=6).contains(&letters.len())
        && letters.bytes().all(|b| b.is_ascii_uppercase())
        && !letters.bytes().all(|b| b"IVX".contains(&b))
}

/// NISA（…）, or the whole name and （NISA） after it.
fn is_explained(scan: &Scan, place: &Range<usize>) -> bool {
    let follows = matches!(scan.get(place.end), Some('(' | '〈' | '<'));
    let inside = matches!(scan.before(place.start), Some('(' | '〈'))
        && matches!(scan.get(place.end), Some(')' | '〉'))
        && place
            .start
            .checked_sub(2)
            .and_then(|at| scan.get(at))
            .is_some_and(|c| !c.is_whitespace());
    follows || inside
}
