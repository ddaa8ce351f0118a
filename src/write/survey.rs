//! What lies in an output folder before anything is written: nothing of others may.

use super::{Manifest, TEMPORARY, named};
use crate::diag::{Code, Diagnostic};
use std::path::{Path, PathBuf};
use walkdir::WalkDir;

/// Refuses a folder with files of others, and returns the files that a killed build left
/// unfinished.
pub(super) fn survey(folder: &Path, old: &Manifest) -> Result<Vec<PathBuf>, Box<Diagnostic>> {
    let mut unfinished = Vec::new();
    let mut foreign = Vec::new();
    let staged = super::staging::folder(folder);
    for item in WalkDir::new(folder)
        .sort_by_file_name()
        .into_iter()
        // What this build has ready, or one that was killed.
        .filter_entry(|item| item.path() != staged)
        .flatten()
    {
        let relative = item.path().strip_prefix(folder).unwrap_or(item.path());
        if item.file_type().is_dir() {
            continue;
        }
        if item.file_name().to_string_lossy().starts_with(TEMPORARY) {
            unfinished.push(item.into_path());
            continue;
        }
        if is_hidden(relative) {
            continue;
        }
        let path = relative
            .iter()
            .map(|p| p.to_string_lossy())
            .collect::<Vec<_>>()
            .join("/");
        if !old.contains(&path) {
            foreign.push(path);
        }
    }
    if foreign.is_empty() {
        return Ok(unfinished);
    }
    Err(Box::new(
        Diagnostic::error(
            Code::OutputForeign,
            format!("`{}` holds files that this tool did not write: {}", folder.display(), named(&foreign)),
        )
        .hint("nothing was written or deleted; choose an empty folder with --output, or move these files away"),
    ))
}

/// Files and folders that begin with a dot belong to the host (`.git`, `.nojekyll`): they are
/// never written, so they are left alone.
fn is_hidden(relative: &Path) -> bool {
    relative
        .iter()
        .next()
        .is_some_and(|first| first.to_string_lossy().starts_with('.'))
}
