//! The site's own search: documents, indexes, and the files that a browser loads.
//!
//! What a page is found by is decided here; what a word is, how an index looks and how it is
//! asked belongs to the crate `shirube_search`, which browsers run too. One index per language,
//! with every entry once: in the reader's language, or in the one it falls back to.

mod area;
mod check;
mod documents;
mod engine;
mod export;
mod facets;
mod names;
mod text;
mod titles;

pub use crate::view::search::SearchFiles;
pub use area::Area;
pub use check::check;
pub use export::{index_config, ndjson};
pub use facets::SearchFacet;

use crate::easy::Easy;
use crate::fingerprint::Fingerprint;
use crate::lang::Lang;
use crate::site::Site;
use crate::view::search::LanguageFiles;
use names::Names;
use rayon::prelude::*;
use shirube_search::Document;
use std::collections::BTreeMap;
use text::Texts;

/// The folder of all search files.
pub const FOLDER: &str = "search";

/// The search of a site: what its indexes are made of, and where its files lie.
#[derive(Debug)]
pub struct Search {
    /// The documents of each language, in the order of the site.
    pub languages: Vec<LanguageSearch>,
    /// Where everything lies.
    pub files: SearchFiles,
}

/// The search of one language.
#[derive(Debug)]
pub struct LanguageSearch {
    /// The language.
    pub lang: Lang,
    /// Its documents, in the order of lists.
    pub documents: Vec<Document>,
    /// The hash of all that its files are made of.
    pub key: Fingerprint,
}

/// A file to publish.
#[derive(Debug)]
pub struct SearchFile {
    /// Where it lies in the output.
    pub path: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// Collects what is searched.
pub fn prepare(site: &Site, easy: &Easy) -> Search {
    let texts = Texts::new(site);
    let names = Names::new(site);
    let languages: Vec<LanguageSearch> = site
        .config
        .languages
        .par_iter()
        .map(|lang| {
            let documents = documents::documents(site, &texts, &names, easy, *lang);
            let key = key(*lang, &documents);
            LanguageSearch {
                lang: *lang,
                documents,
                key,
            }
        })
        .collect();
    let files = SearchFiles {
        engine: engine::script_path(),
        wasm: engine::wasm_path(),
        languages: languages
            .iter()
            .map(|l| {
                let files = LanguageFiles {
                    titles: format!("{FOLDER}/titles.{}.{}.json", l.lang, l.key.short()),
                    index: format!("{FOLDER}/{}.{}.idx", l.lang, l.key.short()),
                };
                (l.lang, files)
            })
            .collect(),
        facets: facets::offered(site, &languages),
    };
    Search { languages, files }
}

/// The rules by which files of titles are made.
const TITLES: &str = include_str!("search/titles.rs");

/// The files of a language are named after what they are made of: the documents and the rules.
fn key(lang: Lang, documents: &[Document]) -> Fingerprint {
    let documents = Fingerprint::of_value(&documents);
    Fingerprint::of_parts([
        TITLES.as_bytes(),
        engine::SOURCES.as_bytes(),
        lang.as_str().as_bytes(),
        documents.as_bytes(),
    ])
}

/// The files that are the same for every site of this version.
pub fn engine_files() -> Vec<SearchFile> {
    engine::files()
}

impl Search {
    /// The documents of a language.
    pub fn of(&self, lang: Lang) -> Option<&LanguageSearch> {
        self.languages.iter().find(|l| l.lang == lang)
    }

    /// The files of every language.
    pub fn paths(&self) -> &BTreeMap<Lang, LanguageFiles> {
        &self.files.languages
    }
}

impl LanguageSearch {
    /// The packed index.
    ///
    /// # Errors
    /// Why tantivy could not write it, in its own words.
    pub fn index(&self) -> Result<Vec<u8>, String> {
        shirube_search::write(self.lang.as_str(), &self.documents).map_err(|e| e.to_string())
    }

    /// The file with titles.
    pub fn titles(&self) -> Vec<u8> {
        titles::titles(self.lang, &self.documents)
    }
}
