//! The files of the search. Their names say what they are made of, so that an index that is
//! published already is not made again.

use super::finish::Finish;
use super::{Output, OutputPath};
use crate::diag::{Code, Diagnostic, Report};
use crate::fingerprint::Fingerprint;
use crate::search::{LanguageSearch, SearchFiles, engine_files};
use rayon::prelude::*;
use std::borrow::Borrow;

/// Adds the engine, and for each language its titles and its index. The documents of a language
/// are let go of, if they are given away, as soon as its files are made.
pub fn add<L: Borrow<LanguageSearch>>(
    languages: impl IntoParallelIterator<Item = L>,
    files: &SearchFiles,
    is_current: impl Fn(&str, Fingerprint) -> bool + Sync,
    finish: Finish<'_>,
    output: &mut Output,
    report: &mut Report,
) {
    for file in engine_files() {
        output.add(file.path, file.bytes);
    }
    let made: Vec<_> = languages
        .into_par_iter()
        .flat_map_iter(|language| {
            let language: &LanguageSearch = language.borrow();
            let files = &files.languages[&language.lang];
            let make = |path: &str, make: &dyn Fn(&LanguageSearch) -> Result<Vec<u8>, String>| {
                let file = OutputPath::new(path)?;
                if is_current(path, language.key) {
                    return Some(Ok(finish.kept(file, language.key)));
                }
                let made = make(language).and_then(|bytes| {
                    let files = finish.file(file, bytes, Some(language.key));
                    files.map_err(|error| error.to_string())
                });
                Some(made.map_err(|why| format!("`{path}` cannot be made: {why}")))
            };
            [
                make(&files.titles, &|language| Ok(language.titles())),
                make(&files.index, &LanguageSearch::index),
            ]
        })
        .flatten()
        .collect();
    for files in made {
        match files {
            Ok(files) => output.files.extend(files),
            Err(why) => report.push(Diagnostic::error(Code::SearchIndex, why)),
        }
    }
}
