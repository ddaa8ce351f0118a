//! Words of one or two kanji whose reading their neighbours decide.

mod nouns;
mod people;
mod place;
mod time;
mod verbs;
mod weekdays;

use crate::token::Token;
use place::Place;
use std::collections::HashMap;
use std::sync::LazyLock;

/// Lemma, beginning of a reading, and what it should be.
static PREFERRED: LazyLock<HashMap<&str, (&str, &str)>> = LazyLock::new(|| {
    include_str!("../../data/preferred.tsv")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| {
            let mut columns = line.split('\t');
            Some((columns.next()?, (columns.next()?, columns.next()?)))
        })
        .collect()
});

pub(super) fn correct(words: &mut [Token]) {
    for word in words.iter_mut() {
        if let Some((from, to)) = PREFERRED.get(&*word.lemma)
            && let Some(rest) = word.reading.strip_prefix(from)
        {
            word.reading = format!("{to}{rest}").into();
        }
    }
    for at in 0..words.len() {
        if let Some(reading) = reading(&Place { words, at })
            && let Some(word) = words.get_mut(at)
        {
            word.reading = reading.into();
        }
    }
    weekdays::mark(words);
}

fn reading(place: &Place<'_>) -> Option<String> {
    let word = place.word();
    if word.surface.contains("日本") && word.reading.contains("にっぽん") {
        return Some(word.reading.replacen("にっぽん", "にほん", 1));
    }
    let surface = &*word.surface;
    people::by_word(place, surface)
        .or_else(|| time::by_word(place, surface))
        .or_else(|| verbs::by_word(place, surface))
        .or_else(|| nouns::by_word(place, surface))
        .map(str::to_owned)
}
