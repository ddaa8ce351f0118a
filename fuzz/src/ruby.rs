//! Readings: whatever is read above a word, the word is the author's.

use crate::words::letters;
use shirube::content::markdown::{Options, parse, plain_text};
use shirube::diag::Report;
use shirube::source::SourceMap;
use shirube_easy::Analyser;
use shirube_easy::kana::hiragana;
use shirube_easy::ruby::align;
use std::sync::OnceLock;

/// Reads an input as a sentence with marks for readings, as words with their readings, and as a
/// sentence that has none yet.
pub fn run(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    check_marks(text);
    for line in text.lines() {
        if let Some((word, reading)) = line.split_once('|') {
            check_parts(word, &reading.chars().map(hiragana).collect::<String>());
        }
    }
    check_words(text);
}

/// The text without its readings is what the source says without them.
fn check_marks(text: &str) {
    // What is left has no other marks.
    let text: String = text
        .chars()
        .filter(|c| c.is_alphabetic() || "{|}・ー".contains(*c))
        .collect();
    let text = format!("一{text}");
    let source = SourceMap::default().add("ja.md", &*text);
    let tree = parse(
        &text,
        0,
        source,
        &Options::default(),
        &mut Report::default(),
    );
    assert_eq!(
        letters(&plain_text(&tree.nodes)),
        letters(&without_readings(&text)),
        "{text:?}"
    );
}

/// The text without its readings, by the rule that authors are told: a bracket, a word, a bar,
/// kana, a bracket.
fn without_readings(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, mark)) = rest.split_once('{') {
        out.push_str(before);
        let found = mark.split_once('}').and_then(|(inside, after)| {
            let (base, reading) = inside.split_once('|')?;
            let is_reading = !reading.is_empty() && reading.chars().all(is_kana);
            (!base.is_empty() && !base.contains('{') && is_reading).then_some((base, after))
        });
        rest = match found {
            Some((base, after)) => {
                out.push_str(base);
                after
            }
            None => mark,
        };
    }
    out + rest
}

/// Kana of every kind, with the dot between two words.
fn is_kana(c: char) -> bool {
    matches!(c,
        '\u{3041}'..='\u{3096}'
        | '\u{309d}'..='\u{309f}'
        | '\u{30a1}'..='\u{30ff}'
        | '\u{31f0}'..='\u{31ff}'
        | '\u{ff66}'..='\u{ff9f}'
        | '\u{1b000}'..='\u{1b16f}')
}

/// The parts of a word are the word, and their readings are its reading.
fn check_parts(word: &str, reading: &str) {
    let parts = align(word, reading);
    let base: String = parts.iter().map(|part| part.base).collect();
    assert_eq!(base, word);
    if parts.iter().any(|part| part.reading.is_some()) {
        let read: String = parts
            .iter()
            .map(|part| part.reading.unwrap_or(part.base))
            .flat_map(|text| text.chars().map(hiragana))
            .collect();
        assert_eq!(
            read.chars().count(),
            reading.chars().count(),
            "{word}|{reading}"
        );
    }
}

/// The words of a sentence have all of its letters, in order.
fn check_words(text: &str) {
    static ANALYSER: OnceLock<Analyser> = OnceLock::new();
    let analyser = ANALYSER.get_or_init(|| {
        Analyser::new([("在留", "ざいりゅう"), ("日本人", "にほんじん")])
            .unwrap_or_else(|error| panic!("no dictionary: {error}"))
    });
    let mut end = 0;
    for token in analyser.analyse(text) {
        let between = text.get(end..token.range.start).map(letters);
        assert_eq!(between.as_deref(), Some(""), "{text:?}: {token:?}");
        let word = text.get(token.range.clone());
        assert!(word.is_some(), "{text:?}: {token:?}");
        align(word.unwrap_or_default(), &token.reading);
        end = token.range.end;
    }
    assert_eq!(letters(&text[end..]), "", "{text:?}");
}
