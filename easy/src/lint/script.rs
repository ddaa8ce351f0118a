//! How words look: rows of kanji, katakana and kana, Latin letters, readings in doubt.

use super::sentence::Sentence;
use super::{Block, Page, Report, Rule, Severity, Value, over, text};
use crate::class::{Kind, Pos};
use crate::kana::{is_kana, is_kanji, is_katakana};
use crate::rewrite::scan::Scan;
use crate::token::{Sure, Token};
use std::ops::Range;

pub(super) fn check(_: &Page<'_>, sentence: &Sentence<'_>, report: &mut Report) {
    kanji_runs(sentence, report);
    readings(sentence, report);
    for run in runs(sentence, is_katakana, |at, word| {
        word.is_name() || sentence.is_term(at)
    }) {
        let length = letters(sentence.original(&run));
        if length >= 10 {
            let mut values = over(length, 9);
            values.push(("word", text(sentence.original(&run))));
            report.add(Rule::KatakanaRun, sentence.block, run, values);
        }
    }
}

/// Letters of a row: the mark of voice of a half-width kana is none.
fn letters(row: &str) -> usize {
    row.chars().filter(|c| !matches!(c, '\u{FF9E}' | '\u{FF9F}' | '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}')).count()
}

fn kanji_runs(sentence: &Sentence<'_>, report: &mut Report) {
    let mut in_name = false;
    let exempt = |at: usize, word: &Token| {
        // A name goes on in its suffixes: 江東 and 区.
        in_name = word.is_name() || in_name && word.is_suffix();
        in_name || sentence.is_term(at) || word.is_a(Pos::Noun, Kind::Number)
    };
    for run in runs(sentence, is_kanji, exempt) {
        let row = sentence.original(&run);
        let length = letters(row);
        let severity = if length >= 6 {
            Severity::Error
        } else {
            Severity::Info
        };
        if length >= 4 && !is_organisation(row) {
            let mut values = over(length, if length >= 6 { 5 } else { 3 });
            values.push(("word", text(row)));
            report.add_as(Rule::KanjiRun, severity, sentence.block, run, values);
        }
    }
}

/// Offices and institutions: their names are not for an author to change.
fn is_organisation(row: &str) -> bool {
    const ENDS: &[&str] = &[
        "庁",
        "省",
        "署",
        "大学",
        "大学院",
        "機構",
        "協会",
        "財団",
        "法人",
        "委員会",
        "研究所",
        "病院",
        "銀行",
        "安定所",
        "株式会社",
        "市役所",
        "区役所",
        "高等学校",
        "専門学校",
        "大使館",
        "領事館",
    ];
    ENDS.iter().any(|end| row.ends_with(end))
}

/// Rows of characters of one kind, in bytes of the block. Exempt words end a row.
fn runs(
    sentence: &Sentence<'_>,
    is_kind: impl Fn(char) -> bool,
    mut exempt: impl FnMut(usize, &Token) -> bool,
) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    for (at, word) in sentence.words.iter().enumerate() {
        if exempt(at, word) {
            continue;
        }
        for (offset, c) in sentence.original(&word.range).char_indices() {
            let start = word.range.start + offset;
            let end = start + c.len_utf8();
            let invisible = matches!(c, '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}');
            match runs.last_mut() {
                Some(last) if last.end == start && (is_kind(c) || invisible) => last.end = end,
                _ if is_kind(c) => runs.push(start..end),
                _ => {}
            }
        }
    }
    runs
}

/// Readings that are missing or in doubt.
fn readings(sentence: &Sentence<'_>, report: &mut Report) {
    for word in sentence.words {
        let severity = match word.sure {
            Sure::Unknown => Severity::Error,
            Sure::Doubtful => Severity::Info,
            Sure::Yes | Sure::Given => continue,
        };
        let values = vec![
            ("word", text(sentence.original(&word.range))),
            ("reading", text(&*word.reading)),
        ];
        report.add_as(
            Rule::Reading,
            severity,
            sentence.block,
            word.range.clone(),
            values,
        );
    }
}

/// What is seen in the characters of a block alone.
pub(super) fn check_text(block: usize, content: &Block<'_>, report: &mut Report) {
    all_kana(block, content, report);
    romaji(block, content, report);
}

fn all_kana(block: usize, content: &Block<'_>, report: &mut Report) {
    const LIMIT: usize = 20;
    let (mut from, mut count) = (0, 0);
    for (at, c) in content
        .text
        .char_indices()
        .chain([(content.text.len(), ' ')])
    {
        if is_kana(c) {
            if count == 0 {
                from = at;
            }
            count += 1;
        } else {
            if count >= LIMIT {
                report.add(Rule::AllKana, block, from..at, over(count, LIMIT - 1));
            }
            count = 0;
        }
    }
}

fn romaji(block: usize, content: &Block<'_>, report: &mut Report) {
    let scan = Scan::new(content.text);
    let mut at = 0;
    while at < scan.len() {
        let Some(end) = scan.latin_end(at) else {
            at += 1;
            continue;
        };
        let run = scan.text(at..end);
        if is_romaji(run.trim_end_matches(['.', ','])) {
            let range = scan.bytes(&(at..end));
            let word = content
                .text
                .get(range.clone())
                .unwrap_or_default()
                .to_owned();
            report.add(
                Rule::Romaji,
                block,
                range,
                vec![("word", Value::Text(word))],
            );
        }
        at = end;
    }
}

/// Whether small letters are Japanese syllables and no English word that looks so.
fn is_romaji(word: &str) -> bool {
    const ENGLISH: &[&str] = &[
        "banana", "camera", "date", "data", "home", "kimono", "mango", "media", "menu", "name",
        "note", "online", "opera", "photo", "pizza", "potato", "radio", "site", "tomato", "tote",
        "make", "take", "made", "same", "time", "none", "here", "zone",
    ];
    if word.len() < 4 || ENGLISH.contains(&word) || !word.bytes().all(|b| b.is_ascii_lowercase()) {
        return false;
    }
    let is_vowel = |b: u8| b"aiueo".contains(&b);
    let bytes = word.as_bytes();
    let (mut at, mut syllables) = (0, 0);
    while let Some(rest) = bytes.get(at..).filter(|rest| !rest.is_empty()) {
        let consonants = rest.iter().take_while(|b| !is_vowel(**b)).count();
        let onset = rest.get(..consonants).unwrap_or_default();
        let length = match (onset, rest.get(consonants)) {
            // ん.
            ([b'n'], None) => 1,
            ([b'n', ..], _) if consonants > 1 && onset != b"ny" => 1,
            // っ.
            ([a, b, ..], Some(_)) if a == b => 1,
            (b"", Some(_)) => 1,
            (
                b"k" | b"s" | b"t" | b"n" | b"h" | b"m" | b"y" | b"r" | b"w" | b"g" | b"z" | b"d"
                | b"b" | b"p" | b"j" | b"f",
                Some(_),
            ) => 2,
            (
                b"sh" | b"ch" | b"ts" | b"ky" | b"ny" | b"hy" | b"my" | b"ry" | b"gy" | b"by"
                | b"py",
                Some(_),
            ) => 3,
            _ => return false,
        };
        at += length;
        syllables += 1;
    }
    syllables >= 3
}

#[cfg(test)]
mod tests {
    use super::is_romaji;

    #[test]
    fn japanese_in_latin_letters_is_romaji() {
        for word in ["arigatou", "ohayou", "konnichiwa", "gakkou", "sensei"] {
            assert!(is_romaji(word), "{word}");
        }
        for word in [
            "data",
            "online",
            "support",
            "pdf",
            "Tokyo",
            "html",
            "https://a.jp",
        ] {
            assert!(!is_romaji(word), "{word}");
        }
    }
}
