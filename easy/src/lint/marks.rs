//! Lists in prose and brackets.

use super::sentence::Sentence;
use super::{Block, Report, Rule, over, text};
use crate::class::Pos;
use crate::kana::is_katakana;

/// Three nouns in a row should be a list.
pub(super) fn check_list(sentence: &Sentence<'_>, report: &mut Report) {
    const LIMIT: usize = 3;
    if !sentence.is_prose() {
        return;
    }
    let mut at = 0;
    while at < sentence.words.len() {
        let from = at;
        let (mut members, mut short, mut middle_dots) = (0, true, true);
        let mut end = from;
        while let Some(next) = noun_end(sentence, at) {
            members += 1;
            let word = sentence.original(&sentence.place(&(at..next)));
            short &= word.chars().count() < 2;
            middle_dots &= word.chars().all(is_katakana);
            end = next;
            let Some((dot, after)) = separator(sentence, next) else {
                break;
            };
            middle_dots &= dot;
            at = after;
        }
        // 月・水・金 and ジョン・ポール・スミス are no lists.
        let term = (from..end).all(|at| sentence.is_term(at));
        if members >= LIMIT && !short && !middle_dots && !term {
            report.add(
                Rule::ListInProse,
                sentence.block,
                sentence.place(&(from..end)),
                over(members, LIMIT - 1),
            );
        }
        at = end.max(from + 1);
    }
}

/// Where a noun with its compound ends.
fn noun_end(sentence: &Sentence<'_>, at: usize) -> Option<usize> {
    let noun = |at: usize| {
        sentence
            .word(at)
            .is_some_and(|word| word.is(Pos::Noun) && !word.is_formal_noun())
    };
    let mut end = at;
    while noun(end) || end == at && sentence.word(end).is_some_and(|word| word.is(Pos::Prefix)) {
        end += 1;
    }
    (end > at && noun(end - 1)).then_some(end)
}

/// Where a word or mark that joins nouns ends, and whether it is ・.
fn separator(sentence: &Sentence<'_>, at: usize) -> Option<(bool, usize)> {
    let word = sentence.word(at)?;
    let joins = word.is_one_of(&[
        "、",
        "，",
        "・",
        "や",
        "及び",
        "および",
        "並びに",
        "ならびに",
        "と",
        "又は",
        "または",
        "か",
        "若しくは",
        "とか",
    ]);
    if !joins {
        return None;
    }
    let both = sentence
        .word(at + 1)
        .is_some_and(|word| word.is_one_of(&["、", "及び", "および", "または", "又は"]));
    Some((&*word.surface == "・", at + 1 + usize::from(both)))
}

/// Long texts in brackets.
pub(super) fn check_brackets(block: usize, content: &Block<'_>, report: &mut Report) {
    const LIMIT: usize = 15;
    const EXPLANATION: usize = 30;
    let mut open: Vec<(char, usize, usize)> = Vec::new();
    let mut count = 0;
    for (at, c) in content.text.char_indices() {
        let close = match c {
            '（' | '(' | '〈' => {
                open.push((c, at, count));
                continue;
            }
            '）' | ')' => ['（', '('],
            '〉' => ['〈', '〈'],
            c => {
                count += usize::from(!c.is_whitespace());
                continue;
            }
        };
        // A bracket of another kind in between was never closed.
        if open
            .last()
            .is_none_or(|(opened, _, _)| !close.contains(opened))
        {
            continue;
        }
        let Some((opened, from, before)) = open.pop() else {
            continue;
        };
        let limit = if opened == '〈' { EXPLANATION } else { LIMIT };
        let length = count - before;
        if length > limit {
            let range = from..at + c.len_utf8();
            let mut values = over(length, limit);
            values.push((
                "word",
                text(content.text.get(range.clone()).unwrap_or_default()),
            ));
            report.add(Rule::LongBrackets, block, range, values);
        }
    }
}
