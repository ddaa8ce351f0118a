//! How the words of a text can be typed: their readings, as keys for a search.
//!
//! Each word with kanji gives the reading of its dictionary form; where a text is worth more,
//! nouns in a row give that of the whole too: 在留資格 is found as ざいりゅう, しかく and ざいりゅうしかく. Latin
//! letters are made from the kana by whoever searches.

use crate::class::{Kind, Pos};
use crate::kana::{has_kanji, is_kana};
use crate::token::Token;
use std::collections::BTreeSet;

/// The longest row of nouns that is one key, in kana.
const LONGEST: usize = 24;

/// The readings of the words of a text, those of words that are conjugated in their dictionary
/// form.
pub fn of_words(words: &[Token]) -> BTreeSet<String> {
    words
        .iter()
        .filter(|word| is_word(word))
        .map(|word| lemma_reading(word).unwrap_or_else(|| word.reading.to_string()))
        .collect()
}

/// The readings of the nouns of a text, and of nouns in a row as a whole.
pub fn of_nouns(words: &[Token]) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    let mut run = String::new();
    let mut count = 0;
    for word in words {
        if is_word(word) && word.is(Pos::Noun) {
            keys.insert(word.reading.to_string());
        }
        let joins = word.is(Pos::Noun) && !word.is_formal_noun() && word.class.kind != Kind::Number
            || word.is(Pos::Prefix);
        if joins && word.reading.chars().all(is_kana) {
            run.push_str(&word.reading);
            count += 1;
            continue;
        }
        finish(&mut run, &mut count, &mut keys);
    }
    finish(&mut run, &mut count, &mut keys);
    keys
}

fn finish(run: &mut String, count: &mut usize, keys: &mut BTreeSet<String>) {
    if *count > 1 && run.chars().count() <= LONGEST {
        keys.insert(run.clone());
    }
    run.clear();
    *count = 0;
}

/// Whether somebody may look for it: words in kana are found as they are, and one kana is part
/// of everything.
fn is_word(word: &Token) -> bool {
    let content = match word.class.pos {
        Pos::Noun => !word.is_formal_noun() && word.class.kind != Kind::Number,
        Pos::Verb => word.class.kind == Kind::General,
        Pos::Adjective | Pos::Adverb => true,
        _ => false,
    };
    content
        && has_kanji(&word.surface)
        && word.reading.chars().count() > 1
        && word.reading.chars().all(is_kana)
}

/// The reading of the dictionary form: はたらい becomes はたらく as 働い becomes 働く.
fn lemma_reading(word: &Token) -> Option<String> {
    let shared = word
        .surface
        .chars()
        .zip(word.lemma.chars())
        .take_while(|(a, b)| a == b)
        .count();
    let cut = word.surface.chars().count() - shared;
    let added: String = word.lemma.chars().skip(shared).collect();
    if shared == 0 || !added.chars().all(is_kana) {
        return None;
    }
    let keep = word.reading.chars().count().checked_sub(cut)?;
    Some(
        word.reading
            .chars()
            .take(keep)
            .chain(added.chars())
            .collect(),
    )
}

#[cfg(test)]
mod tests {
    use crate::Analyser;

    #[test]
    fn words_are_found_by_their_reading_their_dictionary_form_and_as_compounds() {
        let analyser = Analyser::new([]).unwrap();
        let words = analyser.analyse("在留資格を変えて働いた。");
        let listed = |keys: std::collections::BTreeSet<String>| {
            keys.into_iter().collect::<Vec<_>>().join(" ")
        };
        assert_eq!(
            listed(super::of_words(&words)),
            "かえる ざいりゅう しかく はたらく"
        );
        assert_eq!(
            listed(super::of_nouns(&words)),
            "ざいりゅう ざいりゅうしかく しかく"
        );
    }
}
