//! Words that beginners do not know.

use super::sentence::Sentence;
use super::{Page, Report, Rule, Value, text};
use crate::class::{Kind, Pos};
use crate::kana::{is_kana, is_kanji, is_katakana};
use crate::knowledge::plain;
use crate::token::Token;

pub(super) fn check(page: &Page<'_>, sentence: &Sentence<'_>, report: &mut Report) {
    let easy = easy_words(page, sentence);
    for (at, word) in sentence.words.iter().enumerate() {
        if easy.get(at).copied().unwrap_or(true) || sentence.is_term(at) || word.is_name() {
            continue;
        }
        let values = values(sentence, word);
        let katakana = word.surface.chars().all(is_katakana);
        if katakana {
            if word.is(Pos::Noun) && word.surface.chars().count() >= 3 {
                report.add(
                    Rule::KatakanaWord,
                    sentence.block,
                    word.range.clone(),
                    values,
                );
            }
            continue;
        }
        if is_content(word) && word.surface.chars().any(|c| is_kanji(c) || is_kana(c)) {
            report.add(
                Rule::HardWord,
                sentence.block,
                word.range.clone(),
                values.clone(),
            );
        }
        hard_kanji(page, sentence, word, report);
    }
}

fn values(sentence: &Sentence<'_>, word: &Token) -> Vec<(&'static str, Value)> {
    let mut values = vec![("word", text(sentence.original(&word.range)))];
    if let Some(row) = plain::of(&word.lemma) {
        values.push(("better", text(row.wording)));
    }
    values
}

/// For each word, whether beginners know it, alone or as a part of a compound.
fn easy_words(page: &Page<'_>, sentence: &Sentence<'_>) -> Vec<bool> {
    /// 生年月日 is two words of the dictionary; none has more than four.
    const LONGEST: usize = 4;
    let words = sentence.words;
    let mut easy: Vec<bool> = words
        .iter()
        .map(|word| page.knowledge.is_easy(word))
        .collect();
    let mut compound = String::new();
    for (from, first) in words
        .iter()
        .enumerate()
        .filter(|(_, word)| begins_compound(word))
    {
        compound.clear();
        let mut end = first.range.start;
        for to in from..words.len().min(from + LONGEST) {
            let Some(word) = words
                .get(to)
                .filter(|word| word.range.start == end && !word.is_mark())
            else {
                break;
            };
            end = word.range.end;
            let known = easy
                .get(from..=to)
                .unwrap_or_default()
                .iter()
                .all(|easy| *easy);
            let length = compound.len();
            compound.push_str(&word.lemma);
            if to > from && !known && page.knowledge.is_easy_compound(&compound) {
                easy.get_mut(from..=to).unwrap_or_default().fill(true);
            }
            compound.truncate(length);
            compound.push_str(&word.surface);
        }
    }
    easy
}

fn begins_compound(word: &Token) -> bool {
    matches!(
        word.class.pos,
        Pos::Noun | Pos::Verb | Pos::Adjective | Pos::Adverb | Pos::Prefix | Pos::Adnominal
    )
}

/// Words with a meaning of their own.
fn is_content(word: &Token) -> bool {
    match word.class.pos {
        Pos::Noun => {
            word.is_content_noun()
                && !matches!(
                    word.class.kind,
                    Kind::Number | Kind::Pronoun | Kind::Linking | Kind::AuxiliarySuffix
                )
                && !word
                    .surface
                    .starts_with(|c: char| ('０'..='９').contains(&c))
        }
        Pos::Verb | Pos::Adjective => word.class.kind == Kind::General,
        Pos::Adverb => true,
        _ => false,
    }
}

/// Kanji that primary school does not teach.
fn hard_kanji(page: &Page<'_>, sentence: &Sentence<'_>, word: &Token, report: &mut Report) {
    const PRIMARY_SCHOOL: u8 = 6;
    let plain =
        word.is(Pos::Noun) || word.is(Pos::Verb) || word.is(Pos::Adjective) || word.is(Pos::Adverb);
    if !plain {
        return;
    }
    let hard = |c: &char| {
        is_kanji(*c)
            && !"々〆〇".contains(*c)
            && page
                .knowledge
                .grade(*c)
                .is_none_or(|grade| grade > PRIMARY_SCHOOL)
    };
    let kanji: String = word.surface.chars().filter(hard).collect();
    if !kanji.is_empty() {
        let word_value = ("word", text(sentence.original(&word.range)));
        report.add(
            Rule::HardKanji,
            sentence.block,
            word.range.clone(),
            vec![word_value, ("count", Value::Number(kanji.chars().count()))],
        );
    }
}
