//! A word, and the words of an index that may stand for it.

use super::edit::{begins_within_one_edit, within_one_edit};
use crate::index::Index;
use crate::schema::ROMAJI;
use crate::text::loose_romaji;
use crate::text::stem::same_stem;
use std::io;
use tantivy::postings::TermInfo;
use tantivy::termdict::TermDictionary;

/// How well a word of the index stands for the one that was typed, in hundredths.
pub(super) type Quality = u32;

const EXACT: Quality = 100;
const BEGINNING: Quality = 82;
const SAME_STEM: Quality = 80;
/// From here on, it is what was typed.
pub(super) const AS_TYPED: Quality = BEGINNING;
const NEAR: Quality = 50;
/// A reading in Latin letters that begins so, or has it inside.
const READING: Quality = 85;
const IN_READING: Quality = 55;

/// Words that are shorter than this are not mended: too much else is near them.
const MIN_MENDED: usize = 4;

/// Parts of readings that are shorter say nothing.
const MIN_READING: usize = 3;

/// Letters that words of one stem begin with.
const STEM_PREFIX: usize = 3;

/// A word that was typed.
pub(super) struct Word<'a> {
    text: &'a str,
    letters: Vec<char>,
    unfinished: bool,
    romaji: Option<String>,
}

impl<'a> Word<'a> {
    pub(super) fn new(text: &'a str, unfinished: bool) -> Self {
        let latin = text.len() >= MIN_READING && text.bytes().all(|b| b.is_ascii_lowercase());
        Word {
            text,
            letters: text.chars().collect(),
            unfinished,
            romaji: latin
                .then(|| loose_romaji(text))
                .filter(|loose| loose.len() >= MIN_READING),
        }
    }

    /// Whether a slip in it is worth looking for.
    pub(super) fn can_be_mended(&self) -> bool {
        self.letters.len() >= MIN_MENDED
    }

    /// Hands over the words of a dictionary that stand for this one.
    pub(super) fn expand(
        &self,
        terms: &TermDictionary,
        index: &Index,
        mend: bool,
        each: &mut impl FnMut(&str, &TermInfo, Quality) -> io::Result<()>,
    ) -> io::Result<()> {
        let stem_start: String = self.letters.iter().take(STEM_PREFIX).collect();
        // A slip can be in the first letters, too.
        let start = if mend {
            String::new()
        } else {
            stem_start.clone()
        };
        let mut stream = terms.range().ge(&start).into_stream()?;
        while let Some((term, info)) = stream.next() {
            let Ok(term) = std::str::from_utf8(term) else {
                continue;
            };
            if !term.starts_with(&start) {
                break;
            }
            let related = term.starts_with(&stem_start);
            if let Some(quality) = self.quality(term, index, related, mend) {
                each(term, info, quality)?;
            }
        }
        self.readings(terms, each)
    }

    fn quality(&self, term: &str, index: &Index, related: bool, mend: bool) -> Option<Quality> {
        if term == self.text {
            return Some(EXACT);
        }
        if related && self.unfinished && term.starts_with(self.text) {
            return Some(BEGINNING);
        }
        if related && same_stem(&index.stemmers, term, self.text) {
            return Some(SAME_STEM);
        }
        if !mend || term.starts_with(ROMAJI) {
            return None;
        }
        let letters: Vec<char> = term.chars().collect();
        let near = within_one_edit(&self.letters, &letters)
            || (self.unfinished && begins_within_one_edit(&self.letters, &letters));
        near.then_some(NEAR)
    }

    fn readings(
        &self,
        terms: &TermDictionary,
        each: &mut impl FnMut(&str, &TermInfo, Quality) -> io::Result<()>,
    ) -> io::Result<()> {
        let Some(romaji) = &self.romaji else {
            return Ok(());
        };
        let mut stream = terms.range().ge(ROMAJI.to_string()).into_stream()?;
        while let Some((term, info)) = stream.next() {
            let Some(reading) = std::str::from_utf8(term)
                .ok()
                .and_then(|t| t.strip_prefix(ROMAJI))
            else {
                break;
            };
            match reading.find(romaji.as_str()) {
                Some(0) if reading.len() == romaji.len() => each(reading, info, EXACT)?,
                Some(0) => each(reading, info, READING)?,
                Some(_) if romaji.len() > MIN_READING => each(reading, info, IN_READING)?,
                _ => {}
            }
        }
        Ok(())
    }
}
