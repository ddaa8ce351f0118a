//! What the last build in a folder was made from: if all of that is as it was, and the folder
//! still holds what was written, then there is nothing to do and nothing to say.
//!
//! A file in `.shirube/cache` below the site, one for each output folder. It is an optimisation
//! only. Files are compared by what they hold and never by their times: a clock that was set
//! back, or a fresh clone, must not hide an edit.

use super::summary::Counts;
use crate::fingerprint::Fingerprint;
use crate::kept;
use crate::write::{self, Lock, Manifest};
use serde::{Deserialize, Serialize};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

/// Where the files lie in a site.
const FOLDER: &str = ".shirube/cache/last";

/// A build that went well and had no problem to report.
#[derive(Debug, Serialize, Deserialize)]
struct Last {
    /// Everything that it was made from.
    inputs: Fingerprint,
    /// The list of what it wrote.
    manifest: Fingerprint,
    counts: Counts,
}

/// What is to be built, and where.
pub(super) struct Wanted<'a> {
    path: PathBuf,
    inputs: Fingerprint,
    lock: &'a Lock,
}

impl<'a> Wanted<'a> {
    /// `inputs` is all that the site in `root` is made from, besides the program.
    pub(super) fn new(root: &Path, lock: &'a Lock, inputs: Fingerprint) -> Option<Self> {
        let folder = fs::canonicalize(lock.folder()).ok()?;
        let name = Fingerprint::of(folder.as_os_str().as_encoded_bytes()).short();
        let inputs = Fingerprint::of_parts([inputs.as_bytes(), program()?.as_bytes()]);
        Some(Wanted {
            path: root.join(FOLDER).join(name),
            inputs,
            lock,
        })
    }

    /// The counts of the site, if the folder already holds it.
    pub(super) fn is_there(&self, manifest: &Manifest) -> Option<Counts> {
        let last: Last = serde_json::from_slice(&fs::read(&self.path).ok()?).ok()?;
        let is_same = last.inputs == self.inputs && last.manifest == manifest.fingerprint();
        (is_same && write::is_untouched(self.lock, manifest)).then_some(last.counts)
    }

    /// Notes that the folder holds the site now. Not being able to costs the next build time.
    pub(super) fn keep(&self, counts: &Counts) {
        let Ok(manifest) = Manifest::load(self.lock.folder()) else {
            return;
        };
        let last = Last {
            inputs: self.inputs,
            manifest: manifest.fingerprint(),
            counts: counts.clone(),
        };
        if let Ok(bytes) = serde_json::to_vec(&last) {
            let _ = kept::write(&self.path, &bytes);
        }
    }
}

/// Which program this is: another one may make other pages of the same texts. Reading all of it
/// would take as long as reading the texts.
fn program() -> Option<Fingerprint> {
    let path = std::env::current_exe().ok()?;
    let meta = fs::metadata(&path).ok()?;
    let since = meta.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
    Some(Fingerprint::of_parts([
        path.as_os_str().as_encoded_bytes(),
        &meta.len().to_le_bytes(),
        &since.as_nanos().to_le_bytes(),
    ]))
}
