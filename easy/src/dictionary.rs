//! The dictionary: half a million words with their costs, classes and readings.
//!
//! It lies in the program, compressed; `dictionary/build` makes it. Opening it takes a tenth of
//! a second, so callers open it only when there is something to analyse.

use crate::class::Class;
use std::fmt;
use std::io::Read as _;

const PACKED: &[u8] = include_bytes!("../dictionary/words.dic.br");
/// What goes out with every copy of the dictionary.
pub const LICENCES: &str = concat!(
    include_str!("../dictionary/LICENSE-ipadic"),
    "\n",
    include_str!("../dictionary/LICENSE-unidic")
);
/// Names the dictionary and the rules: what was made with others is out of date.
pub const VERSION: &str = env!("SHIRUBE_EASY_VERSION");

/// A dictionary that cannot be opened.
#[derive(Debug)]
pub struct DictionaryError(String);

impl fmt::Display for DictionaryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the dictionary cannot be opened: {}", self.0)
    }
}

impl std::error::Error for DictionaryError {}

impl From<vibrato::errors::VibratoError> for DictionaryError {
    fn from(error: vibrato::errors::VibratoError) -> Self {
        DictionaryError(error.to_string())
    }
}

/// What an id stands for: a class, and how a lemma is made from a word of it.
#[derive(Debug)]
struct WordId {
    class: Class,
    cut: usize,
    add: Box<str>,
}

/// The dictionary, unpacked.
pub(crate) struct Dictionary {
    pub(crate) words: vibrato::Dictionary,
    pub(crate) ids: Ids,
}

/// The classes of words by their ids.
#[derive(Debug)]
pub(crate) struct Ids(Vec<WordId>);

impl Dictionary {
    pub(crate) fn open() -> Result<Dictionary, DictionaryError> {
        let broken = |what: &str| DictionaryError(what.to_owned());
        let mut plain = Vec::with_capacity(26 << 20);
        brotli::Decompressor::new(PACKED, 1 << 16)
            .read_to_end(&mut plain)
            .map_err(|error| broken(&error.to_string()))?;
        let (length, rest) = plain
            .split_first_chunk()
            .ok_or_else(|| broken("it is empty"))?;
        let length = u32::from_le_bytes(*length) as usize;
        let (ids, words) = rest
            .split_at_checked(length)
            .ok_or_else(|| broken("it is cut off"))?;
        let ids = std::str::from_utf8(ids).map_err(|error| broken(&error.to_string()))?;
        Ok(Dictionary {
            words: vibrato::Dictionary::read(words)?,
            ids: Ids(ids.lines().map(WordId::parse).collect()),
        })
    }
}

impl Ids {
    pub(crate) fn class(&self, id: u16) -> Class {
        self.0
            .get(usize::from(id))
            .map_or_else(|| Class::parse(""), |word| word.class)
    }

    /// The form of a word that a dictionary on paper has.
    pub(crate) fn lemma(&self, id: u16, surface: &str) -> String {
        let Some(word) = self.0.get(usize::from(id)) else {
            return surface.to_owned();
        };
        let keep = surface.chars().count().saturating_sub(word.cut);
        surface.chars().take(keep).chain(word.add.chars()).collect()
    }
}

impl WordId {
    fn parse(line: &str) -> WordId {
        let mut columns = line.split('\t');
        let class = Class::parse(columns.next().unwrap_or_default());
        let cut = columns.next().and_then(|cut| cut.parse().ok()).unwrap_or(0);
        let add = columns.next().unwrap_or_default().into();
        WordId { class, cut, add }
    }
}
