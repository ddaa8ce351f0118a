//! From a text to its words, with classes, readings and phrases.
//!
//! The words come from vibrato and the dictionary. What the dictionary cannot know is done after
//! it, in this order: words that are two for readers are divided (`split`); numbers become one
//! word each, and readings that depend on neighbours are worked out (`reading`); then come the
//! readings of the site, and over them those that an author gave in the text; last, phrases are
//! found (`phrases`). All of it is deterministic and knows nothing but the text.

use crate::class::{Class, Form, Kind, Pos};
use crate::dictionary::{Dictionary, DictionaryError, Ids};
use crate::kana::{has_kanji, is_kana, to_hiragana};
use crate::normal::Normal;
use crate::token::{Sure, Token};
use crate::{phrases, reading, split};
use aho_corasick::{AhoCorasick, MatchKind};
use std::collections::BTreeMap;
use std::ops::Range;

/// Text without the end of a sentence is cut after so many characters: the analysis keeps all
/// of a sentence in memory.
const LONGEST: usize = 600;
/// Unknown words end after so many characters, as in MeCab.
const LONGEST_UNKNOWN: usize = 24;

/// Words that the dictionary lacks, with their readings.
const OWN_READINGS: &str = include_str!("../data/readings.tsv");

/// A reading that somebody gave for a part of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Given<'a> {
    /// Where the word begins in the text, in bytes.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// How it is read, in kana.
    pub reading: &'a str,
}

/// Finds the words of texts.
pub struct Analyser {
    tokenizer: vibrato::Tokenizer,
    ids: Ids,
    /// Words with readings of their own.
    words: Option<AhoCorasick>,
    readings: Vec<String>,
}

impl Analyser {
    /// Opens the dictionary. `readings` are words with readings that are always right, as the
    /// glossary and the editors of a site know them.
    ///
    /// # Errors
    /// If the dictionary in the program is damaged.
    pub fn new<'a>(
        readings: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Result<Self, DictionaryError> {
        let Dictionary { words, ids } = Dictionary::open()?;
        let tokenizer = vibrato::Tokenizer::new(words)
            .ignore_space(true)?
            .max_grouping_len(LONGEST_UNKNOWN);
        // What comes last wins: the site's readings over those of the crate.
        let readings: BTreeMap<String, String> = OWN_READINGS
            .lines()
            .filter_map(|line| line.split_once('\t'))
            .chain(readings)
            .filter(|(word, _)| has_kanji(word))
            .map(|(word, reading)| (Normal::new(word).text, to_hiragana(reading)))
            .collect();
        let (words, readings): (Vec<String>, Vec<String>) = readings.into_iter().unzip();
        let words = AhoCorasick::builder()
            .match_kind(MatchKind::LeftmostLongest)
            .build(words)
            .ok();
        Ok(Analyser {
            tokenizer,
            ids,
            words,
            readings,
        })
    }

    /// The words of a text. Spaces are no words; every other character is part of one.
    pub fn analyse(&self, text: &str) -> Vec<Token> {
        self.analyse_with(text, &[])
    }

    /// The words of a text in which some readings are given, in order and without overlap.
    pub fn analyse_with(&self, text: &str, given: &[Given<'_>]) -> Vec<Token> {
        let mut tokens = Vec::new();
        let mut worker = self.tokenizer.new_worker();
        for piece in pieces(text) {
            let from = tokens.len();
            self.raw(&mut worker, text, piece.clone(), &mut tokens);
            let mut words: Vec<Token> = tokens.split_off(from);
            split::divide(&mut words);
            reading::join_numbers(&mut words);
            reading::correct(&mut words);
            self.put_own(&mut words);
            for given in given
                .iter()
                .filter(|g| piece.start <= g.start && g.end <= piece.end)
            {
                words = self.put_given(&mut worker, text, words, *given);
            }
            phrases::mark(&mut words);
            tokens.append(&mut words);
        }
        tokens
    }

    /// The words as vibrato finds them.
    fn raw(
        &self,
        worker: &mut vibrato::tokenizer::worker::Worker<'_>,
        text: &str,
        piece: Range<usize>,
        out: &mut Vec<Token>,
    ) {
        let normal = Normal::new(text.get(piece.clone()).unwrap_or_default());
        worker.reset_sentence(&normal.text);
        worker.tokenize();
        let mut end = 0;
        for token in worker.token_iter() {
            let characters = token.range_char();
            let range = normal.original(&characters);
            let spaced = characters.start > end;
            end = characters.end;
            let surface = token.surface();
            let id = token.left_id();
            let (reading, lemma) = token
                .feature()
                .split_once('/')
                .unwrap_or((token.feature(), ""));
            let unknown = token.lex_type() == vibrato::dictionary::LexType::Unknown;
            out.push(Token {
                range: piece.start + range.start..piece.start + range.end,
                surface: surface.into(),
                class: self.ids.class(id),
                lemma: match lemma {
                    "" => self.ids.lemma(id, surface).into(),
                    lemma => lemma.into(),
                },
                reading: match reading {
                    "" => to_hiragana(surface).into(),
                    reading => reading.into(),
                },
                sure: if unknown && has_kanji(surface) {
                    Sure::Unknown
                } else {
                    Sure::Yes
                },
                phrase: false,
                spaced,
            });
        }
    }

    /// Puts in the readings of the site where words are whole.
    fn put_own(&self, words: &mut Vec<Token>) {
        let Some(finder) = &self.words else { return };
        let joined: String = words.iter().map(|word| &*word.surface).collect();
        let mut ends = Vec::with_capacity(words.len() + 1);
        ends.push(0);
        for word in words.iter() {
            ends.push(ends.last().copied().unwrap_or(0) + word.surface.len());
        }
        // From the end, so that earlier positions stay right.
        let found: Vec<_> = finder.find_iter(&joined).collect();
        for found in found.into_iter().rev() {
            let (Ok(from), Ok(to)) = (
                ends.binary_search(&found.start()),
                ends.binary_search(&found.end()),
            ) else {
                continue;
            };
            let Some(reading) = self.readings.get(found.pattern().as_usize()) else {
                continue;
            };
            let as_read: String = words
                .get(from..to)
                .unwrap_or_default()
                .iter()
                .map(|word| &*word.reading)
                .collect();
            if spoken(&as_read).eq(spoken(reading)) {
                words
                    .get_mut(from..to)
                    .unwrap_or_default()
                    .iter_mut()
                    .for_each(|word| word.sure = Sure::Given);
            } else {
                join(words, from..to, reading);
            }
        }
    }

    /// Puts in one given reading. Words that lie across its border are read again without it.
    fn put_given(
        &self,
        worker: &mut vibrato::tokenizer::worker::Worker<'_>,
        text: &str,
        words: Vec<Token>,
        given: Given<'_>,
    ) -> Vec<Token> {
        let inside = |word: &Token| given.start <= word.range.start && word.range.end <= given.end;
        let first = words.iter().position(|word| word.range.end > given.start);
        let last = words.iter().rposition(|word| word.range.start < given.end);
        let (Some(first), Some(last)) = (first, last) else {
            return words;
        };
        let reading = to_hiragana(given.reading);
        let mut words = words;
        if words
            .get(first..=last)
            .is_some_and(|covered| covered.iter().all(inside))
        {
            join(&mut words, first..last + 1, &reading);
            return words;
        }
        let from = words
            .get(first)
            .map_or(given.start, |word| word.range.start.min(given.start));
        let to = words
            .get(last)
            .map_or(given.end, |word| word.range.end.max(given.end));
        let mut between = Vec::new();
        self.raw(worker, text, from..given.start, &mut between);
        let word = text.get(given.start..given.end).unwrap_or_default();
        between.push(Token {
            range: given.start..given.end,
            surface: Normal::new(word).text.into(),
            class: Class {
                pos: Pos::Noun,
                kind: Kind::General,
                form: Form::None,
            },
            lemma: word.into(),
            reading: reading.into(),
            sure: Sure::Given,
            phrase: false,
            spaced: false,
        });
        self.raw(worker, text, given.end..to, &mut between);
        words.splice(first..=last, between);
        words
    }
}

/// What is said of a reading: marks such as ・ may be written or not.
fn spoken(reading: &str) -> impl Iterator<Item = char> {
    reading.chars().filter(|c| is_kana(*c))
}

/// Makes one word of several, with a given reading. Its class is that of the last, which in
/// Japanese is the head.
fn join(words: &mut Vec<Token>, range: Range<usize>, reading: &str) {
    let Some(covered) = words.get(range.clone()) else {
        return;
    };
    let (Some(first), Some(last)) = (covered.first(), covered.last()) else {
        return;
    };
    let surface: String = covered.iter().map(|word| &*word.surface).collect();
    let class = match covered {
        [only] => only.class,
        _ if last.is(Pos::Noun) => Class {
            pos: Pos::Noun,
            kind: Kind::General,
            form: Form::None,
        },
        _ => last.class,
    };
    let lemma = match covered {
        [only] => only.lemma.clone(),
        _ => surface.as_str().into(),
    };
    let joined = Token {
        range: first.range.start..last.range.end,
        surface: surface.into(),
        class,
        lemma,
        reading: reading.into(),
        sure: Sure::Given,
        phrase: false,
        spaced: first.spaced,
    };
    words.splice(range, [joined]);
}

/// Cuts a text where sentences and lines end, or after [`LONGEST`] characters.
fn pieces(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut pieces = Vec::new();
    let (mut from, mut count) = (0, 0);
    for (at, c) in text.char_indices() {
        count += 1;
        let end = at + c.len_utf8();
        if matches!(c, '。' | '！' | '？' | '\n') || count >= LONGEST {
            pieces.push(from..end);
            (from, count) = (end, 0);
        }
    }
    if from < text.len() {
        pieces.push(from..text.len());
    }
    pieces.into_iter()
}
