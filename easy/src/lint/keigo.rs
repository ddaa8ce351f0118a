//! Respectful and humble language.

use super::sentence::Sentence;
use super::{Page, Report, Rule, text};
use crate::class::{Form, Kind, Pos};
use crate::knowledge::plain;
use crate::token::Token;
use std::ops::Range;

/// Verbs of respect and modesty.
const VERBS: &[&str] = &[
    "いらっしゃる",
    "おっしゃる",
    "なさる",
    "召し上がる",
    "召す",
    "伺う",
    "うかがう",
    "いたす",
    "致す",
    "存じる",
    "申す",
    "申し上げる",
    "参る",
    "賜る",
    "承る",
    "差し上げる",
    "さしあげる",
    "頂戴",
    "拝見",
    "拝借",
    "拝聴",
    "ござる",
    "おる",
    "お目にかかる",
    "かしこまる",
    "仰る",
    "給う",
];
/// Nouns of respect and modesty.
const NOUNS: &[&str] = &[
    "ご覧",
    "御覧",
    "お越し",
    "おいで",
    "お出で",
    "ご存じ",
    "御存じ",
    "ご存知",
    "弊社",
    "貴社",
    "御社",
    "貴殿",
    "各位",
    "お手元",
    "ご高覧",
];

pub(super) fn check(page: &Page<'_>, sentence: &Sentence<'_>, report: &mut Report) {
    for at in 0..sentence.words.len() {
        respectful(sentence, at, report);
        prefixed(page, sentence, at, report);
        itadaku(sentence, at, report);
    }
    refusal(sentence, report);
}

fn add(
    sentence: &Sentence<'_>,
    rule: Rule,
    words: Range<usize>,
    better: Option<&str>,
    report: &mut Report,
) {
    let place = sentence.place(&words);
    let mut values = vec![("word", text(sentence.original(&place)))];
    values.extend(better.map(|better| ("better", text(better))));
    report.add(rule, sentence.block, place, values);
}

fn respectful(sentence: &Sentence<'_>, at: usize, report: &mut Report) {
    let Some(word) = sentence.word(at) else {
        return;
    };
    let before = sentence.before(at, 1);
    let greeting = before.is_some_and(|word| {
        word.is(Pos::Interjection) || word.is_one_of(&["ありがとう", "おはよう"])
    });
    let verb = VERBS.contains(&&*word.lemma)
        // 逃げなさい is an order, and 町のおりに is no おる.
        && !(&*word.lemma == "なさる" && word.class.form == Form::Imperative)
        && !(&*word.lemma == "おる" && before.is_none_or(|word| !word.is_one_of(&["て", "で"])));
    if (verb || NOUNS.contains(&&*word.surface)) && !greeting {
        return add(
            sentence,
            Rule::Keigo,
            at..at + 1,
            plain::of(&word.lemma).map(|row| row.wording),
            report,
        );
    }
    // お待ちになる.
    let becomes = &*word.lemma == "なる" && before.is_some_and(|word| &*word.surface == "に");
    let honoured = sentence.before(at, 2).is_some_and(|word| {
        word.is(Pos::Verb) && sentence.before(at, 3).is_some_and(is_prefix)
            || word.surface.starts_with('お') && word.is_a(Pos::Noun, Kind::Verbal)
    });
    if becomes && honoured {
        add(
            sentence,
            Rule::Keigo,
            at.saturating_sub(3)..at + 1,
            None,
            report,
        );
    }
}

fn is_prefix(word: &Token) -> bool {
    word.is(Pos::Prefix) && word.is_one_of(&["お", "ご", "御"])
}

/// ご提出, お支払い.
fn prefixed(page: &Page<'_>, sentence: &Sentence<'_>, at: usize, report: &mut Report) {
    let (Some(prefix), Some(word)) = (sentence.word(at), sentence.word(at + 1)) else {
        return;
    };
    let action = word.is_a(Pos::Noun, Kind::Verbal)
        || word.is_content_verb() && word.class.form == Form::Continuative;
    let refused = word.is_one_of(&["遠慮", "控え", "容赦"]);
    let known = page
        .knowledge
        .is_easy_compound(&format!("{}{}", prefix.surface, word.surface));
    if is_prefix(prefix) && action && !refused && !known && !sentence.is_term(at) {
        let better = plain::of(&word.lemma)
            .map_or_else(|| sentence.original(&word.range), |row| row.wording);
        add(
            sentence,
            Rule::HonorificPrefix,
            at..at + 2,
            Some(better),
            report,
        );
    }
}

/// お持ちいただく, 持ってきていただく, させていただく.
fn itadaku(sentence: &Sentence<'_>, at: usize, report: &mut Report) {
    let Some(word) = sentence
        .word(at)
        .filter(|word| matches!(&*word.lemma, "いただく" | "頂く" | "いただける" | "頂ける"))
    else {
        return;
    };
    let before = sentence.before(at, 1);
    let from = match before {
        Some(word) if word.is_one_of(&["て", "で"]) => at - 1,
        Some(_) if sentence.before(at, 2).is_some_and(is_prefix) => at - 2,
        Some(word) if word.surface.starts_with(['お', 'ご']) && word.is(Pos::Noun) => at - 1,
        _ if word.is(Pos::Verb) => return add(sentence, Rule::Keigo, at..at + 1, None, report),
        _ => return,
    };
    add(sentence, Rule::TeItadaku, from..at + 1, None, report);
}

/// Soft refusals that the rewriter does not find: ご遠慮願います, ご容赦.
fn refusal(sentence: &Sentence<'_>, report: &mut Report) {
    for at in 0..sentence.words.len() {
        let Some(word) = sentence.word(at) else {
            continue;
        };
        let before = sentence.before(at, 1);
        let next = |steps: usize| sentence.word(at + steps).map_or("", |word| &*word.lemma);
        // ご遠慮ください and お控えください come from the rewriter.
        let asked = matches!(next(1), "くださる" | "下さる");
        let words = match &*word.surface {
            "遠慮" | "控え" if before.is_some_and(is_prefix) && !asked => at - 1..at + 1,
            "容赦" if before.is_some_and(is_prefix) => at - 1..at + 1,
            "ご遠慮" | "お控え" if !asked => at..at + 1,
            "ご容赦" | "差し控え" | "差控え" | "差しひかえ" => at..at + 1,
            "控え" | "ひかえ"
                if next(1) == "て" && matches!(next(2), "くださる" | "下さる" | "いただく") =>
            {
                at..at + 3
            }
            _ => continue,
        };
        add(
            sentence,
            Rule::SoftProhibition,
            words,
            Some("〜しないでください"),
            report,
        );
    }
}
