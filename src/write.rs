//! The output map to a folder: only what changed, each file at once or not at all, and nothing
//! that the tool did not write is touched.
//!
//! A list of the tool's own files ([`Manifest`]) lies in the folder. It is extended before the
//! first file is written and cut down after the last one is removed, so that a build that was
//! killed in between leaves no file that the next one would not recognise. Whoever holds the
//! [`Lock`] of the folder is alone with it.

mod changes;
mod lock;
mod manifest;
mod order;
mod staging;
mod survey;

pub use changes::Changes;
pub use lock::Lock;
pub use manifest::{MANIFEST, Manifest};
pub use staging::Staging;

use crate::diag::{Code, Diagnostic};
use crate::fingerprint::Fingerprint;
use crate::output::{Artifact, Output, OutputPath};
use order::Turn;
use rayon::prelude::*;
use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::fs::File;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// What a synchronisation did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Synced {
    /// Files that are new or changed.
    pub written: usize,
    /// Files that were right already.
    pub unchanged: usize,
    /// Files that are not published any more.
    pub removed: usize,
    /// Files that somebody else had changed since they were written. What lies in the place of a
    /// published file is made right or removed all the same: a page that was taken back must not
    /// stay because something touched it.
    pub changed_by_others: Vec<String>,
}

/// How the names of files begin that are being written.
const TEMPORARY: &str = ".shirube-tmp-";

/// A file to publish.
struct Job<'a> {
    path: &'a OutputPath,
    /// None if it lies there already.
    content: Option<Content<'a>>,
    hash: Option<Fingerprint>,
    key: Option<Fingerprint>,
}

/// What a file is to hold, and where that is.
#[derive(Clone, Copy)]
enum Content<'a> {
    Bytes(&'a [u8]),
    /// In another file of the same disk.
    File(&'a Path),
}

/// What became of it.
#[derive(Default)]
struct Done {
    is_written: bool,
    was_changed_by_others: bool,
}

/// Makes the locked folder hold what `output` says. `old` is the list that lies in it.
///
/// # Errors
/// A diagnostic if the folder holds files of others (nothing is changed then), or if a file
/// cannot be written.
pub fn sync(output: &Output, lock: &Lock, old: &Manifest) -> Result<Synced, Box<Diagnostic>> {
    let folder = lock.folder();
    let unfinished = survey::survey(folder, old)?;
    let jobs = jobs(output, old);
    let mut planned = old.clone();
    let mut new = Manifest::default();
    for job in &jobs {
        planned.plan(job.path.as_str(), job.hash);
        if let Some(hash) = job.hash {
            new.insert(job.path.as_str(), hash, job.key);
        }
    }
    if planned != *old {
        planned
            .store(folder)
            .map_err(|e| cannot_write(folder, &e))?;
    }
    make_folders(output, folder).map_err(|(path, error)| cannot_write(&path, &error))?;
    let mut synced = Synced::default();
    for turn in Turn::ALL {
        let results: Vec<Result<_, Box<Diagnostic>>> = jobs
            .par_iter()
            .filter(|job| Turn::of(job.path.as_str()) == turn)
            .map(|job| {
                let target = folder.join(job.path.as_str());
                let done = publish(job, &target, old);
                done.map(|done| (job, done))
                    .map_err(|e| cannot_write(&target, &e))
            })
            .collect();
        for result in results {
            let (job, done) = result?;
            synced.written += usize::from(done.is_written);
            synced.unchanged += usize::from(!done.is_written);
            if done.was_changed_by_others {
                synced.changed_by_others.push(job.path.as_str().to_owned());
            }
        }
    }
    for path in unfinished {
        let _ = std::fs::remove_file(path);
    }
    let _ = staging::remove(&staging::folder(folder));
    sweep(folder, old, &new, &mut synced).map_err(|(path, error)| cannot_write(&path, &error))?;
    if new != planned {
        new.store(folder).map_err(|e| cannot_write(folder, &e))?;
    }
    synced.changed_by_others.sort_unstable();
    Ok(synced)
}

/// Whether the locked folder holds what `manifest` says, and nothing else: no build was broken
/// off, and nobody touched a file.
pub fn is_untouched(lock: &Lock, manifest: &Manifest) -> bool {
    let folder = lock.folder();
    let is_tidy = || survey::survey(folder, manifest).is_ok_and(|left| left.is_empty());
    let is_staged = || staging::folder(folder).exists();
    let files: Vec<_> = manifest.hashes().collect();
    manifest.is_finished()
        && is_tidy()
        && !is_staged()
        && files
            .into_par_iter()
            .all(|(path, hash)| holds(&folder.join(path), hash))
}

/// Whether a file holds the content with this hash.
pub fn holds(path: &Path, hash: Fingerprint) -> bool {
    content(path) == Some(hash)
}

/// Paths as they are named in messages: the first few of them, and how many more there are.
pub fn named(paths: &[String]) -> String {
    const NAMED: usize = 5;
    let names: Vec<String> = paths
        .iter()
        .take(NAMED)
        .map(|path| format!("`{path}`"))
        .collect();
    match paths.len().saturating_sub(NAMED) {
        0 => names.join(", "),
        more => format!("{} and {more} more", names.join(", ")),
    }
}

/// The hash of what a file holds; none if there is no file.
fn content(path: &Path) -> Option<Fingerprint> {
    std::fs::read(path)
        .ok()
        .map(|bytes| Fingerprint::of(&bytes))
}

fn cannot_write(path: &Path, error: &io::Error) -> Box<Diagnostic> {
    Box::new(
        Diagnostic::error(
            Code::OutputWrite,
            format!("cannot write `{}`: {error}", path.display()),
        )
        .hint("every published file is whole, the one before or the new one; the next build does the rest"),
    )
}

fn jobs<'a>(output: &'a Output, old: &Manifest) -> Vec<Job<'a>> {
    output
        .files
        .par_iter()
        .map(|(path, artifact)| match artifact {
            Artifact::Kept { key } => Job {
                path,
                content: None,
                hash: old.hash(path.as_str()),
                key: Some(*key),
            },
            Artifact::Staged { hash, file, key } => Job {
                path,
                content: file.as_deref().map(Content::File),
                hash: Some(*hash),
                key: *key,
            },
            Artifact::Bytes { bytes, key } => Job {
                path,
                content: Some(Content::Bytes(bytes)),
                hash: Some(Fingerprint::of(bytes)),
                key: *key,
            },
        })
        .collect()
}

/// Writes a file, unless it is right already.
fn publish(job: &Job, target: &Path, old: &Manifest) -> io::Result<Done> {
    let (Some(new), Some(hash)) = (job.content, job.hash) else {
        return Ok(Done::default());
    };
    let path = job.path.as_str();
    // What was never written need not be read.
    let found = old.contains(path).then(|| content(target)).flatten();
    if found == Some(hash) {
        return Ok(Done::default());
    }
    match new {
        Content::Bytes(bytes) => write_atomically(target, bytes, &hash)?,
        Content::File(file) => std::fs::rename(file, target)?,
    }
    Ok(Done {
        is_written: true,
        was_changed_by_others: found.is_some_and(|found| old.is_of_others(path, found)),
    })
}

fn make_folders(output: &Output, folder: &Path) -> Result<(), (PathBuf, io::Error)> {
    let parents: BTreeSet<PathBuf> = output
        .files
        .iter()
        .filter(|(_, artifact)| !matches!(artifact, Artifact::Kept { .. }))
        .filter_map(|(path, _)| folder.join(path.as_str()).parent().map(Path::to_owned))
        .collect();
    for parent in parents {
        std::fs::create_dir_all(&parent).map_err(|e| (parent, e))?;
    }
    Ok(())
}

/// Writes beside the target and renames, so that a reader sees the old file or the new one.
pub(crate) fn write_atomically(target: &Path, bytes: &[u8], hash: &Fingerprint) -> io::Result<()> {
    replace(target, bytes, hash, |_| Ok(()))
}

/// The same, with something to do before the file takes its place.
fn replace(
    target: &Path,
    bytes: &[u8],
    hash: &Fingerprint,
    finish: impl FnOnce(&File) -> io::Result<()>,
) -> io::Result<()> {
    let name = target.file_name().unwrap_or_default();
    // The name itself might be too long with something before it.
    let own = Fingerprint::of_parts([name.as_encoded_bytes(), hash.as_bytes()]);
    let temporary = target.with_file_name(format!("{TEMPORARY}{}", own.short()));
    let write = || {
        let mut file = File::create(&temporary)?;
        file.write_all(bytes)?;
        finish(&file)?;
        drop(file);
        std::fs::rename(&temporary, target)
    };
    let result = write();
    if result.is_err() {
        // The disk may be full: do not leave half a file on it.
        let _ = std::fs::remove_file(&temporary);
    }
    result
}

/// Removes files that are not published any more, and folders that became empty.
fn sweep(
    folder: &Path,
    old: &Manifest,
    new: &Manifest,
    synced: &mut Synced,
) -> Result<(), (PathBuf, io::Error)> {
    let mut parents = BTreeSet::new();
    let mut gone: Vec<&str> = old.paths().filter(|path| !new.contains(path)).collect();
    gone.sort_by_key(|path| Reverse(Turn::of(path)));
    for path in gone {
        let target = folder.join(path);
        if content(&target).is_some_and(|found| old.is_of_others(path, found)) {
            synced.changed_by_others.push(path.to_owned());
        }
        match std::fs::remove_file(&target) {
            Ok(()) => synced.removed += 1,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err((target, error)),
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
    Ok(())
}
