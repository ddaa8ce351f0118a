//! The words that beginners know.
//!
//! The list has the forms of a dictionary. A text has more: words in kana, 書ける for 書く, nouns
//! made of verbs, compounds of easy parts. A word is easy if it can be led back to the list.

use crate::class::{Kind, Pos};
use crate::kana::{is_kana, to_hiragana};
use crate::token::Token;
use std::collections::HashSet;
use std::sync::LazyLock;

/// The list in the forms that words are compared in.
struct Vocabulary {
    /// As written, folded.
    written: HashSet<String>,
    /// Readings in hiragana: for words that a text writes in kana.
    read: HashSet<String>,
    /// What compounds are made of: the words, and the stems of verbs.
    parts: HashSet<String>,
}

static VOCABULARY: LazyLock<Vocabulary> = LazyLock::new(|| {
    let mut vocabulary = Vocabulary {
        written: HashSet::new(),
        read: HashSet::new(),
        parts: HashSet::new(),
    };
    for line in include_str!("../../data/words.tsv").lines() {
        let mut columns = line.split('\t');
        let (Some(word), Some(reading)) = (columns.next(), columns.next()) else {
            continue;
        };
        if word.starts_with('#') {
            continue;
        }
        let word = folded(word);
        match columns.next() {
            Some("verb") => vocabulary.parts.extend(stem(&word)),
            // お and ご make other words.
            Some("prefix") if word.chars().all(is_kana) => {}
            _ => {
                vocabulary.parts.insert(word.clone());
            }
        }
        vocabulary.read.insert(to_hiragana(reading));
        vocabulary.written.insert(word);
    }
    vocabulary
});

/// Whether beginners know a word.
pub(super) fn is_easy(word: &Token) -> bool {
    let vocabulary = &*VOCABULARY;
    let lemma = folded(&word.lemma);
    if vocabulary.written.contains(&lemma) || vocabulary.written.contains(&folded(&word.surface)) {
        return true;
    }
    if lemma.chars().all(is_kana) && vocabulary.read.contains(&to_hiragana(&lemma)) {
        return true;
    }
    match word.class.pos {
        Pos::Verb => {
            base_of_potential(&lemma).is_some_and(|base| knows(&base)) || of_parts(&lemma, true)
        }
        Pos::Noun if word.class.kind != Kind::Number => of_parts(&lemma, false),
        Pos::Adverb => lemma.strip_suffix(['に', 'と']).is_some_and(knows),
        _ => false,
    }
}

/// Whether the list has a word as it is written or, in kana, as it is read.
pub(super) fn knows(written: &str) -> bool {
    let written = folded(written);
    VOCABULARY.written.contains(&written)
        || written.chars().all(is_kana) && VOCABULARY.read.contains(&to_hiragana(&written))
}

/// Whether a word is made of easy parts: 申込書 of 申込 and 書. A verb ends in one of the list.
fn of_parts(word: &str, verb: bool) -> bool {
    /// Longer compounds are none.
    const LONGEST: usize = 12;
    let starts: Vec<usize> = word.char_indices().map(|(at, _)| at).collect();
    if starts.len() > LONGEST {
        return false;
    }
    // Whether the word up to each of its characters is made of parts.
    let mut made = vec![false; word.len() + 1];
    if let Some(first) = made.first_mut() {
        *first = true;
    }
    for end in starts.iter().copied().skip(1).chain([word.len()]) {
        let last = end == word.len();
        let whole = starts.iter().take_while(|from| **from < end).any(|from| {
            let part = word.get(*from..end).unwrap_or_default();
            let part_made = made.get(*from).copied().unwrap_or(false);
            part_made
                && if verb && last {
                    *from > 0 && VOCABULARY.written.contains(part)
                } else {
                    VOCABULARY.parts.contains(part)
                }
        });
        if let Some(made) = made.get_mut(end) {
            *made = whole;
        }
    }
    made.last().copied().unwrap_or(false)
}

/// What a verb is before ます, which is also the noun made of it: 書く has 書き.
fn stem(verb: &str) -> Option<String> {
    let mut stems = verb.to_owned();
    let change = match stems.pop()? {
        'く' => "き",
        'ぐ' => "ぎ",
        'す' => "し",
        'つ' => "ち",
        'ぬ' => "に",
        'ぶ' => "び",
        'む' => "み",
        'う' => "い",
        'る' if stems.ends_with(is_before_ichidan) => "",
        'る' => "り",
        _ => return None,
    };
    stems.push_str(change);
    // A single kana is part of too many words.
    Some(stems).filter(|stem| !stem.chars().all(is_kana) || stem.chars().count() > 2)
}

/// え and い before る: 食べる, 起きる. (帰る and 入る end in kanji and る.)
fn is_before_ichidan(c: char) -> bool {
    "えけげせぜてでねへべめれいきぎしじちにひびみり".contains(c)
}

/// 書ける is 書く.
fn base_of_potential(verb: &str) -> Option<String> {
    let mut base = verb.strip_suffix('る')?.to_owned();
    let end = match base.pop()? {
        'け' => 'く',
        'げ' => 'ぐ',
        'せ' => 'す',
        'て' => 'つ',
        'ね' => 'ぬ',
        'べ' => 'ぶ',
        'め' => 'む',
        'れ' => 'る',
        'え' => 'う',
        _ => return None,
    };
    base.push(end);
    Some(base)
}

/// Letters and digits half-width, as the list writes them.
fn folded(word: &str) -> String {
    word.chars()
        .map(|c| match c {
            '！'..='～' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
            c => c,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{is_easy, knows};
    use crate::Analyser;

    #[test]
    fn words_are_led_back_to_the_list() {
        let analyser = Analyser::new([]).unwrap();
        for easy in [
            "会います",
            "わかりました",
            "使えます",
            "バス",
            "書き直しますか",
        ] {
            let words = analyser.analyse(easy);
            assert!(is_easy(&words[0]), "{easy}: {words:?}");
        }
        for hard in ["交付します", "遅延", "賜る", "ガバナンス"] {
            let words = analyser.analyse(hard);
            assert!(!is_easy(&words[0]), "{hard}");
        }
    }

    #[test]
    fn the_list_is_known_as_written_and_as_read() {
        assert!(knows("挨拶") && knows("あいさつ"));
        assert!(!knows("鬱"));
    }
}
