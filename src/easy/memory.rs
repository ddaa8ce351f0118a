//! What earlier runs in the same process made, by what they made it of.
//!
//! The cache on disk ([`super::cache`]) keeps results of analysis; here finished documents are
//! kept, so that an edit of one entry costs nothing for all others. Inputs are compared by
//! pointer: whoever holds the same document, holds the same words.

use super::cache::Cache;
use super::engine::Engine;
use super::furigana::Furigana;
use super::simplify::Made;
use super::terms::Terms;
use crate::content::Document;
use crate::content::entry::Entry;
use crate::content::glossary::Glossary;
use crate::fingerprint::Fingerprint;
use crate::lang::Lang;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// Kept results of a site.
#[derive(Debug, Default)]
pub struct Memory {
    entries: HashMap<(usize, String), (Inputs, Made)>,
    engine: Option<Arc<Engine>>,
    terms: Option<(Arc<Glossary>, Arc<Terms>)>,
    furigana: Option<Arc<Furigana>>,
}

/// All that the easy form of an entry is made of.
#[derive(Debug, Clone)]
pub(super) struct Inputs {
    source: Option<Arc<Document>>,
    authored: Option<Arc<Document>>,
    engine: Fingerprint,
    terms: Arc<Terms>,
    lint: bool,
}

impl Inputs {
    pub(super) fn new(
        entry: &Entry,
        lang: Lang,
        engine: &Engine,
        terms: &Arc<Terms>,
        lint: bool,
    ) -> Inputs {
        Inputs {
            source: entry.document(entry.source().lang).cloned(),
            authored: entry.document(lang).cloned(),
            engine: engine.version(),
            terms: Arc::clone(terms),
            lint,
        }
    }

    fn is(&self, other: &Inputs) -> bool {
        same(&self.source, &other.source)
            && same(&self.authored, &other.authored)
            && self.engine == other.engine
            && Arc::ptr_eq(&self.terms, &other.terms)
            && self.lint == other.lint
    }
}

fn same(a: &Option<Arc<Document>>, b: &Option<Arc<Document>>) -> bool {
    match (a, b) {
        (Some(a), Some(b)) => Arc::ptr_eq(a, b),
        (None, None) => true,
        _ => false,
    }
}

impl Memory {
    /// The engine of the last run, whose dictionary is open, if the new one would say the same.
    pub(super) fn engine(&mut self, new: Engine) -> Arc<Engine> {
        let known = self.engine.take();
        let same = known.filter(|known| known.version() == new.version());
        let engine = same.unwrap_or_else(|| Arc::new(new));
        self.engine = Some(Arc::clone(&engine));
        engine
    }

    pub(super) fn terms(&mut self, glossary: &Arc<Glossary>, lang: Lang) -> Arc<Terms> {
        if let Some((known, terms)) = &self.terms
            && Arc::ptr_eq(known, glossary)
        {
            return Arc::clone(terms);
        }
        let terms = Arc::new(Terms::new(glossary, lang));
        self.terms = Some((Arc::clone(glossary), Arc::clone(&terms)));
        terms
    }

    /// What the last run analysed.
    pub(super) fn cache(&self) -> Option<Cache> {
        self.furigana.as_ref().map(|furigana| furigana.cache())
    }

    pub(super) fn made(&self, entry: &Entry, inputs: &Inputs) -> Option<Made> {
        self.entries
            .get(&(entry.collection, entry.slug.clone()))
            .filter(|(known, _)| known.is(inputs))
            .map(|(_, made)| made.clone())
    }

    pub(super) fn keep(&mut self, entry: &Entry, inputs: Inputs, made: Made) {
        let name = (entry.collection, entry.slug.clone());
        self.entries.insert(name, (inputs, made));
    }

    /// Forgets entries that are there no more.
    pub(super) fn retain(&mut self, entries: &[Entry]) {
        if self.entries.len() > entries.len() {
            let names: HashSet<_> = entries
                .iter()
                .map(|entry| (entry.collection, entry.slug.as_str()))
                .collect();
            self.entries
                .retain(|(collection, slug), _| names.contains(&(*collection, slug.as_str())));
        }
    }

    pub(super) fn furigana(&self) -> Option<&Furigana> {
        self.furigana.as_deref()
    }

    pub(super) fn remember(&mut self, furigana: &Arc<Furigana>) {
        self.furigana = Some(Arc::clone(furigana));
    }
}
