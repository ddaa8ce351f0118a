//! Readings above the texts that templates draw: interface texts, titles, facts.
//!
//! The result is finished HTML. Each text is analysed once, and remembered.

use super::apply::MarkKind;
use super::cache::Cache;
use super::engine::Engine;
use super::marks;
use super::simplify::{GivenReadings, of_reading};
use crate::fingerprint::Fingerprint;
use shirube_easy::kana::has_kanji;
use shirube_easy::{Given, Token};
use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use std::sync::{PoisonError, RwLock};

/// Puts readings and spaces into texts.
#[derive(Debug)]
pub struct Furigana {
    engine: Engine,
    cache: Cache,
    known: BTreeMap<String, String>,
    /// Readings that authors gave.
    given: GivenReadings,
    new: RwLock<BTreeMap<String, String>>,
}

impl Furigana {
    pub(super) fn new(engine: Engine, cache: Cache, given: GivenReadings) -> Furigana {
        let known = cache.texts(engine.version());
        Furigana {
            engine,
            cache,
            known,
            given,
            new: RwLock::default(),
        }
    }

    /// The engine behind it.
    pub fn engine(&self) -> &Engine {
        &self.engine
    }

    /// Changes with everything that the result depends on besides the text.
    pub fn version(&self) -> Fingerprint {
        let engine = self.engine.version();
        let mut parts = vec![engine.as_bytes().to_vec()];
        for (text, readings) in &self.given {
            parts.push(text.clone().into_bytes());
            parts.extend(readings.iter().flat_map(of_reading));
        }
        Fingerprint::of_parts(parts.iter().map(Vec::as_slice))
    }

    /// A text as HTML, with readings above its kanji and spaces between its phrases.
    pub fn html(&self, text: &str) -> String {
        if !text.chars().any(shirube_easy::kana::is_japanese) {
            return escaped(text);
        }
        let known = self.known.get(text);
        if let Some(html) = known.filter(|_| !self.given.contains_key(text)) {
            return html.clone();
        }
        let read = self.new.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(html) = read.get(text) {
            return html.clone();
        }
        drop(read);
        let html = self.made(text);
        let mut new = self.new.write().unwrap_or_else(PoisonError::into_inner);
        new.insert(text.to_owned(), html.clone());
        html
    }

    fn made(&self, text: &str) -> String {
        let Ok(analyser) = self.engine.analyser() else {
            return escaped(text);
        };
        let given: Vec<Given<'_>> = self
            .given
            .get(text)
            .into_iter()
            .flatten()
            .map(|(range, reading)| Given {
                start: range.start,
                end: range.end,
                reading,
            })
            .collect();
        drawn(text, &analyser.analyse_with(text, &given))
    }

    /// Keeps what was made for the next run.
    ///
    /// # Errors
    /// If the cache cannot be written. The site is right without it.
    pub fn save(&self, root: &Path) -> io::Result<()> {
        let mut texts = self.known.clone();
        let new = self.new.read().unwrap_or_else(PoisonError::into_inner);
        texts.extend(new.iter().map(|(text, html)| (text.clone(), html.clone())));
        // Texts without kanji are made in no time.
        texts.retain(|text, _| has_kanji(text) && !self.given.contains_key(text));
        self.cache.save(root, self.engine.version(), texts)
    }
}

/// The words of a text as HTML.
pub(super) fn drawn(text: &str, words: &[Token]) -> String {
    let mut out = String::with_capacity(text.len() * 3);
    let mut done = 0;
    for mark in marks::of_words(text, words) {
        if mark.range.start < done {
            continue;
        }
        out.push_str(&escaped(
            text.get(done..mark.range.start).unwrap_or_default(),
        ));
        match mark.kind {
            MarkKind::Space if mark.range.start == 0 => {}
            MarkKind::Space => out.push_str("<span class=\"w\"> </span>"),
            MarkKind::Ruby(reading) => {
                let base = escaped(text.get(mark.range.clone()).unwrap_or_default());
                out.push_str(&format!(
                    "<ruby>{base}<rp>(</rp><rt>{}</rt><rp>)</rp></ruby>",
                    escaped(&reading)
                ));
            }
            MarkKind::Term(_) => {}
        }
        done = mark.range.end;
    }
    out.push_str(&escaped(text.get(done..).unwrap_or_default()));
    out
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
    out
}
