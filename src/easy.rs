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
mod packed;
pub mod plain;
mod runs;
mod simple;
pub mod simplify;
pub mod terms;
pub mod voice;

use crate::config::Config;
use crate::content::entry::Entry;
use crate::lang::Lang;
use cache::Cache;
use engine::Engine;
use findings::EasyPage;
use furigana::Furigana;
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;
use terms::Terms;

/// What the later stages need of easy Japanese.
#[derive(Debug, Default)]
pub struct Easy {
    /// Puts readings above interface texts and facts. `None` for a site without easy Japanese.
    pub furigana: Option<Arc<Furigana>>,
    /// What is known of every page in easy Japanese, in the order of the entries.
    pub pages: Vec<EasyPage>,
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
    engine: Engine,
    terms: &Terms,
    mut cache: Cache,
    lint: bool,
) -> Easy {
    let made: Vec<_> = entries
        .par_iter()
        .enumerate()
        .map(|(number, entry)| simplify::entry(number, entry, lang, &engine, terms, &cache, lint))
        .collect();
    let mut pages = Vec::with_capacity(made.len());
    let mut given = BTreeMap::new();
    for (entry, made) in entries.iter_mut().zip(made) {
        entry.set_document(made.document);
        pages.push(made.page);
        cache.keep(made.key, made.packed);
        given.extend(made.given);
    }
    let furigana = Furigana::new(engine, cache, given);
    Easy {
        furigana: Some(Arc::new(furigana)),
        pages,
    }
}
