//! Readings above the texts that templates draw: interface texts, titles, facts.
//!
//! The result is finished HTML. Each text is analysed once, and remembered.

use super::cache::Cache;
use super::engine::Engine;
use super::marks;
use super::runs::{Run, RunKind};
use super::simplify::{GivenReadings, of_reading};
use crate::content::markdown::{Node, html};
use crate::fingerprint::Fingerprint;
use shirube_easy::kana::has_kanji;
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
            return html::words(&[Node::Text(text.into())]);
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
            return html::words(&[Node::Text(text.into())]);
        };
        let run = Run {
            readings: self.given.get(text).cloned().unwrap_or_default(),
            ..Run::plain(RunKind::Paragraph, text, None)
        };
        let words = analyser.analyse_with(text, &run.given());
        html::words(&marks::put_into(text, &words))
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
