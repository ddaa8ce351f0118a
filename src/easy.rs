//! Easy Japanese: pages in `ja-simple`, from the source language where nobody wrote them.
//!
//! ```text
//! documents ── simplify ──► documents in ja-simple ──► site
//!                │                                      view ── furigana ──► HTML
//!                └──► findings ──► check
//! ```
//!
//! What a word is, how it is read and what is hard about it belongs to the crate `shirube_easy`;
//! here its results are put into documents ([`mod@simplify`]), into the texts that templates draw
//! ([`furigana`]), and into reports ([`findings`]). The dictionary is opened only if something
//! must be analysed that is not in the cache ([`cache`]).

mod analyse;
mod apply;
pub mod cache;
pub mod engine;
pub mod findings;
pub mod found;
pub mod furigana;
mod locate;
mod marks;
pub mod memory;
mod packed;
pub mod plain;
mod runs;
mod simple;
pub mod simplify;
pub mod terms;
pub mod voice;

use crate::config::Config;
use crate::content::entry::Entry;
use crate::content::glossary::Glossary;
use crate::content::readings::Readings;
use crate::lang::Lang;
use crate::source::SourceMap;
use cache::Cache;
use engine::Engine;
use findings::EasyPage;
use furigana::Furigana;
use memory::Memory;
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

/// What the later stages need of easy Japanese.
#[derive(Debug, Clone, Default)]
pub struct Easy {
    /// Puts readings above interface texts and facts. `None` for a site without easy Japanese.
    pub furigana: Option<Arc<Furigana>>,
    /// What is known of every page in easy Japanese, in the order of the entries.
    pub pages: Vec<Arc<EasyPage>>,
}

/// What pages are made with.
#[derive(Debug, Clone, Copy)]
pub struct Given<'a> {
    /// The terms of the site.
    pub glossary: &'a Arc<Glossary>,
    /// Readings that editors gave.
    pub readings: &'a Readings,
    /// Whether somebody will ask what is hard to read.
    pub lint: bool,
    /// The folder of the site, if results of earlier runs may be used.
    pub cached_in: Option<&'a Path>,
}

/// The easy language of a site, if it has one: `ja-simple` beside `ja`.
pub fn language(config: &Config) -> Option<Lang> {
    let is_japanese = config.source_language.as_str() == "ja";
    let mut languages = config.languages.iter().copied();
    languages.find(|lang| is_japanese && lang.as_str() == "ja-simple")
}

/// Makes the pages in easy Japanese: those that somebody wrote get readings and spaces, the
/// others are derived from their source.
pub fn simplify(
    entries: &mut [Entry],
    lang: Lang,
    given: Given<'_>,
    sources: &SourceMap,
    memory: &mut Memory,
) -> Easy {
    let engine = memory.engine(Engine::new(given.glossary, given.readings, entries));
    let mut cache = match (memory.cache(), given.cached_in) {
        (Some(cache), _) => cache,
        (None, Some(root)) => Cache::load(root),
        (None, None) => Cache::default(),
    };
    let terms = memory.terms(given.glossary, lang);
    let made: Vec<_> = {
        let (memory, engine, cache) = (&*memory, &*engine, &cache);
        let make = |(number, entry): (usize, &Entry)| {
            let inputs = memory::Inputs::new(entry, lang, engine, &terms, given.lint);
            let made = memory.made(entry, &inputs).unwrap_or_else(|| {
                let lint = given.lint;
                let mut made = simplify::entry(number, entry, lang, engine, &terms, cache, lint);
                findings::drop_ignored(&mut made.page, entry, sources);
                made
            });
            (inputs, made.numbered(number))
        };
        entries.par_iter().enumerate().map(make).collect()
    };
    let mut pages = Vec::with_capacity(made.len());
    let mut readings = BTreeMap::new();
    for (entry, (inputs, made)) in entries.iter_mut().zip(made) {
        entry.set_document(Arc::clone(&made.document));
        pages.push(Arc::clone(&made.page));
        cache.keep(made.key, Arc::clone(&made.packed));
        readings.extend(made.given.iter().map(|(t, r)| (t.clone(), r.clone())));
        memory.keep(entry, inputs, made);
    }
    memory.retain(entries);
    let furigana = Furigana::new(engine, cache, readings, memory.furigana());
    let furigana = Arc::new(furigana);
    memory.remember(&furigana);
    Easy {
        furigana: Some(furigana),
        pages,
    }
}
