//! The files of the search. Their names say what they are made of, so that an index that is
//! published already is not made again.

use super::{Artifact, Output, OutputPath};
use crate::diag::{Code, Diagnostic, Report};
use crate::fingerprint::Fingerprint;
use crate::search::{LanguageSearch, Search};
use rayon::prelude::*;

/// Adds the engine, and for each language its titles and its index.
pub fn add(
    search: &Search,
    is_current: impl Fn(&str, Fingerprint) -> bool + Sync,
    output: &mut Output,
    report: &mut Report,
) {
    for file in search.engine_files() {
        output.add(file.path, file.bytes);
    }
    let made: Vec<_> = search
        .languages
        .par_iter()
        .flat_map_iter(|language| {
            let files = &search.paths()[&language.lang];
            let make = |path: &str, make: &dyn Fn(&LanguageSearch) -> Result<Vec<u8>, String>| {
                if is_current(path, language.key) {
                    return (path.to_owned(), Ok(Artifact::Kept { key: language.key }));
                }
                let artifact = make(language).map(|bytes| Artifact::Bytes {
                    bytes: bytes.into(),
                    key: Some(language.key),
                });
                (path.to_owned(), artifact)
            };
            [
                make(&files.titles, &|language| Ok(language.titles())),
                make(&files.index, &LanguageSearch::index),
            ]
        })
        .collect();
    for (path, artifact) in made {
        match (OutputPath::new(path), artifact) {
            (Some(path), Ok(artifact)) => {
                output.files.insert(path, artifact);
            }
            (None, _) => {}
            (Some(path), Err(why)) => report.push(Diagnostic::error(
                Code::SearchIndex,
                format!("`{}` cannot be made: {why}", path.as_str()),
            )),
        }
    }
}
