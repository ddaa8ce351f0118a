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
use std::sync::{Arc, PoisonError, RwLock};

/// Puts readings and spaces into texts.
#[derive(Debug)]
pub struct Furigana {
    engine: Arc<Engine>,
    cache: Cache,
    /// Readings that authors gave.
    given: GivenReadings,
    texts: Arc<Texts>,
}

/// Texts as HTML, as long as engine and given readings are the same.
#[derive(Debug, Default)]
struct Texts {
    /// Those that an earlier run made.
    known: BTreeMap<String, String>,
    new: RwLock<BTreeMap<String, String>>,
}

impl Furigana {
    /// `before` is what the last run in this process had.
    pub(super) fn new(
        engine: Arc<Engine>,
        cache: Cache,
        given: GivenReadings,
        before: Option<&Furigana>,
    ) -> Furigana {
        let same = |before: &&Furigana| {
            before.engine.version() == engine.version() && before.given == given
        };
        let texts = match before.filter(same) {
            Some(before) => Arc::clone(&before.texts),
            None => Arc::new(Texts {
                known: cache.texts(engine.version()),
                new: RwLock::default(),
            }),
        };
        Furigana {
            engine,
            cache,
            given,
            texts,
        }
    }

    /// What this run analysed, for the next one.
    pub(super) fn cache(&self) -> Cache {
        self.cache.next()
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
        let known = self.texts.known.get(text);
        if let Some(html) = known.filter(|_| !self.given.contains_key(text)) {
            return html.clone();
        }
        let read = self
            .texts
            .new
            .read()
            .unwrap_or_else(PoisonError::into_inner);
        if let Some(html) = read.get(text) {
            return html.clone();
        }
        drop(read);
        let html = self.made(text);
        let mut new = self
            .texts
            .new
            .write()
            .unwrap_or_else(PoisonError::into_inner);
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
        let mut texts = self.texts.known.clone();
        let new = self
            .texts
            .new
            .read()
            .unwrap_or_else(PoisonError::into_inner);
        texts.extend(new.iter().map(|(text, html)| (text.clone(), html.clone())));
        // Texts without kanji are made in no time.
        texts.retain(|text, _| has_kanji(text) && !self.given.contains_key(text));
        self.cache.save(root, self.engine.version(), texts)
    }
}
