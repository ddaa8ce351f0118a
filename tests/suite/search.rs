//! The search, as editors ask it on the command line and as readers ask it in a browser.

mod accidents;
mod address;
mod answers;
mod cli;
mod content;
mod damage;
mod facets;
mod failures;
mod found;
mod fuzz;
mod index_files;
mod keys;
mod page;
mod parity;
mod reader;
mod weights;

use crate::page::Page;
use crate::project::{Project, TODAY};
use serde_json::Value;
use shirube_search::Index;
use shirube_search::api::Request;
use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use tempfile::TempDir;

/// The repository's own site, built once for all tests of the search.
pub struct Portal {
    folder: TempDir,
    result: Value,
    indexes: Mutex<HashMap<String, Arc<Index>>>,
}

/// The files of the search of one language, below the published folder.
pub struct Files {
    titles: String,
    engine: String,
    wasm: String,
    index: String,
}

pub fn portal() -> &'static Portal {
    static PORTAL: OnceLock<Portal> = OnceLock::new();
    PORTAL.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let output = folder.path().to_str().unwrap();
        let args = [
            "build",
            "--root",
            env!("CARGO_MANIFEST_DIR"),
            "--output",
            output,
            "--date",
            TODAY,
            "--format",
            "json",
        ];
        let result = Project::empty().run(&args).fine().json();
        Portal {
            folder,
            result,
            indexes: Mutex::default(),
        }
    })
}

impl Portal {
    /// The published folder.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The languages of the site.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        let languages = self.result["languages"].as_object().unwrap();
        languages.keys().map(String::as_str)
    }

    /// What the search page of a language says where its files are.
    pub fn files(&self, lang: &str) -> Files {
        let path = self.path().join(lang).join("search/index.html");
        let page = Page::new(fs::read_to_string(path).unwrap());
        let root = page.with("data-search").next().unwrap();
        let file = |name| root.get(name).unwrap().trim_start_matches('/').to_owned();
        Files {
            titles: file("data-titles"),
            engine: file("data-engine"),
            wasm: file("data-wasm"),
            index: file("data-index"),
        }
    }

    /// Reads a published file.
    pub fn read(&self, path: &str) -> Vec<u8> {
        let path = self.path().join(path);
        fs::read(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
    }

    /// The published index of a language, as the command line opens it.
    pub fn index(&self, lang: &str) -> Arc<Index> {
        let mut indexes = self.indexes.lock().unwrap_or_else(PoisonError::into_inner);
        let open = || Index::open(self.read(&self.files(lang).index)).unwrap();
        let index = indexes
            .entry(lang.to_owned())
            .or_insert_with(|| Arc::new(open()));
        Arc::clone(index)
    }
}

/// A question as the search page puts it on the day of the build.
pub fn request(q: &str, facets: &[(&str, &str)]) -> Request {
    let mut request = Request {
        q: q.to_owned(),
        today: TODAY.to_owned(),
        closing_days: 30,
        limit: 10,
        ..Request::default()
    };
    for (facet, value) in facets {
        let values = request.facets.entry((*facet).to_owned()).or_default();
        values.push((*value).to_owned());
    }
    request
}

/// The published index of a language of a small site.
fn index_of(project: &Project, lang: &str) -> PathBuf {
    let files = fs::read_dir(project.path("dist/search")).unwrap();
    let paths = files.map(|file| file.unwrap().path());
    let is_wanted = |path: &PathBuf| {
        let name = path.file_name().unwrap().to_str().unwrap();
        name.starts_with(&format!("{lang}.")) && name.ends_with(".idx")
    };
    let mut found: Vec<PathBuf> = paths.filter(is_wanted).collect();
    assert_eq!(found.len(), 1, "{found:?}");
    found.remove(0)
}
