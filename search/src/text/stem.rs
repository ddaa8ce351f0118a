//! Stems of words, in the languages for which Snowball has rules and the portal has readers.
//!
//! The index holds words, not stems: stems are compared when a question is asked, so that a word
//! as it was typed can count more, and the beginning of a word still finds it.

use frostem::{Algorithm, Stemmer};

/// The stemmers for readers of a language: its own, and English, in which pages are shown that
/// are not translated.
pub fn stemmers(lang: &str) -> Vec<Stemmer> {
    let own = match lang.split('-').next() {
        Some("es") => Some(Algorithm::Spanish),
        Some("pt") => Some(Algorithm::Portuguese),
        Some("tr") => Some(Algorithm::Turkish),
        _ => None,
    };
    own.into_iter()
        .chain([Algorithm::English])
        .map(Stemmer::new)
        .collect()
}

/// Whether two words have one stem.
pub fn same_stem(stemmers: &[Stemmer], a: &str, b: &str) -> bool {
    stemmers
        .iter()
        .any(|stemmer| stemmer.stem(a) == stemmer.stem(b))
}
