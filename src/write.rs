//! The output map to a folder: only what changed, each file at once or not at all, and nothing
//! that the tool did not write is touched.
//!
//! A list of the tool's own files ([`Manifest`]) lies in the folder. It is extended before the
//! first file is written and cut down after the last one is removed, so that a build that was
//! killed in between leaves no file that the next one would not recognise.

mod manifest;

pub use manifest::{MANIFEST, Manifest};

use crate::diag::{Code, Diagnostic};
use crate::fingerprint::Fingerprint;
use crate::output::{Artifact, Output};
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};
use walkdir::WalkDir;

/// What a synchronisation did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Synced {
    /// Files that are new or changed.
    pub written: usize,
    /// Files that were right already.
    pub unchanged: usize,
    /// Files that are not published any more.
    pub removed: usize,
}

/// How the names of files begin that are being written.
const TEMPORARY: &str = ".shirube-tmp-";

/// Makes `folder` hold what `output` says.
///
/// # Errors
/// A diagnostic if the folder holds files of others (nothing is changed then), or if a file
/// cannot be written.
pub fn sync(output: &Output, folder: &Path, old: &Manifest) -> Result<Synced, Box<Diagnostic>> {
    let unfinished = survey(folder, old)?;
    let failed = |path: &Path, error: &io::Error| {
        Box::new(
            Diagnostic::error(
                Code::OutputWrite,
                format!("cannot write `{}`: {error}", path.display()),
            )
            .hint("what was published before is still there"),
        )
    };
    let mut planned = old.clone();
    planned.add_paths(output);
    if planned != *old {
        planned.store(folder).map_err(|e| failed(folder, &e))?;
    }
    make_folders(output, folder).map_err(|(path, error)| failed(&path, &error))?;
    let results: Vec<Result<_, Box<Diagnostic>>> = output
        .files
        .par_iter()
        .map(|(path, artifact)| match artifact {
            Artifact::Kept { key } => Ok((path, old.hash(path.as_str()), Some(*key), false)),
            Artifact::Bytes { bytes, key } => {
                let hash = Fingerprint::of(bytes);
                let target = folder.join(path.as_str());
                let same = old.hash(path.as_str()) == Some(hash) && holds(&target, hash);
                if !same {
                    write_atomically(&target, bytes, &hash).map_err(|e| failed(&target, &e))?;
                }
                Ok((path, Some(hash), *key, !same))
            }
        })
        .collect();
    let mut new = Manifest::default();
    let mut synced = Synced::default();
    for result in results {
        let (path, hash, key, written) = result?;
        if let Some(hash) = hash {
            new.insert(path.as_str(), hash, key);
        }
        synced.written += usize::from(written);
        synced.unchanged += usize::from(!written);
    }
    for path in unfinished {
        // Another build may be just finishing it; whoever comes last removes it.
        let _ = std::fs::remove_file(path);
    }
    synced.removed = sweep(folder, old, &new).map_err(|e| failed(folder, &e))?;
    if new != planned {
        new.store(folder).map_err(|e| failed(folder, &e))?;
    }
    Ok(synced)
}

/// Whether a file holds the content with this hash.
pub fn holds(path: &Path, hash: Fingerprint) -> bool {
    std::fs::read(path).is_ok_and(|bytes| Fingerprint::of(&bytes) == hash)
}

/// Files and folders that begin with a dot belong to the host (`.git`, `.nojekyll`): they are
/// never written, so they are left alone.
fn is_hidden(relative: &Path) -> bool {
    relative
        .iter()
        .next()
        .is_some_and(|first| first.to_string_lossy().starts_with('.'))
}

/// Refuses a folder with files of others, and returns the files that a killed build left
/// unfinished.
fn survey(folder: &Path, old: &Manifest) -> Result<Vec<PathBuf>, Box<Diagnostic>> {
    let mut unfinished = Vec::new();
    if folder.is_file() {
        return Err(Box::new(
            Diagnostic::error(
                Code::OutputForeign,
                format!("`{}` is a file", folder.display()),
            )
            .hint("name a folder with --output"),
        ));
    }
    if !folder.exists() {
        return Ok(unfinished);
    }
    let mut foreign = Vec::new();
    for item in WalkDir::new(folder)
        .sort_by_file_name()
        .into_iter()
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
    const NAMED: usize = 5;
    let names = foreign
        .iter()
        .take(NAMED)
        .map(|p| format!("`{p}`"))
        .collect::<Vec<_>>()
        .join(", ");
    let more = foreign.len().saturating_sub(NAMED);
    let rest = if more > 0 {
        format!(" and {more} more")
    } else {
        String::new()
    };
    Err(Box::new(
        Diagnostic::error(
            Code::OutputForeign,
            format!("`{}` holds files that this tool did not write: {names}{rest}", folder.display()),
        )
        .hint("nothing was written or deleted; choose an empty folder with --output, or move these files away"),
    ))
}

fn make_folders(output: &Output, folder: &Path) -> Result<(), (PathBuf, io::Error)> {
    let parents: BTreeSet<PathBuf> = output
        .files
        .iter()
        .filter(|(_, artifact)| matches!(artifact, Artifact::Bytes { .. }))
        .filter_map(|(path, _)| folder.join(path.as_str()).parent().map(Path::to_owned))
        .collect();
    for parent in parents {
        std::fs::create_dir_all(&parent).map_err(|e| (parent, e))?;
    }
    Ok(())
}

/// Writes beside the target and renames, so that a reader sees the old file or the new one.
pub(crate) fn write_atomically(target: &Path, bytes: &[u8], hash: &Fingerprint) -> io::Result<()> {
    let name = target.file_name().unwrap_or_default().to_string_lossy();
    let temporary = target.with_file_name(format!("{TEMPORARY}{}-{name}", hash.short()));
    let result =
        std::fs::write(&temporary, bytes).and_then(|()| std::fs::rename(&temporary, target));
    if result.is_err() {
        // The disk may be full: do not leave half a file on it.
        let _ = std::fs::remove_file(&temporary);
    }
    result
}

/// Removes files that are not published any more, and folders that became empty.
fn sweep(folder: &Path, old: &Manifest, new: &Manifest) -> io::Result<usize> {
    let mut removed = 0;
    let mut parents = BTreeSet::new();
    for path in old.paths().filter(|path| !new.contains(path)) {
        let target = folder.join(path);
        match std::fs::remove_file(&target) {
            Ok(()) => removed += 1,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
        parents.extend(
            target
                .ancestors()
                .skip(1)
                .take_while(|p| *p != folder)
                .map(Path::to_owned),
        );
    }
    // Deepest first; a folder that still holds something stays.
    for parent in parents.iter().rev() {
        let _ = std::fs::remove_dir(parent);
    }
    Ok(removed)
}
