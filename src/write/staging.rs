//! Files that wait in the output folder until the whole site is known to be right.
//!
//! They lie in one hidden folder beside what is published, so taking their places later is a
//! change of names, and a build needs no memory for what it has drawn. Nothing is published from
//! here but by [`super::sync`]; what a build leaves behind that was killed, the next one removes.

use super::{Lock, Manifest, TEMPORARY, cannot_write, holds};
use crate::diag::Diagnostic;
use crate::fingerprint::Fingerprint;
use crate::output::finish::Stage;
use crate::output::{Artifact, OutputPath};
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

/// The files of one build. Dropped, those that were not published are removed.
#[derive(Debug)]
pub struct Staging<'a> {
    published: &'a Path,
    old: &'a Manifest,
    folder: PathBuf,
    count: AtomicUsize,
}

impl<'a> Staging<'a> {
    /// Makes room in a locked folder whose list is `old`.
    ///
    /// # Errors
    /// If nothing can be written there.
    pub fn begin(lock: &'a Lock, old: &'a Manifest) -> Result<Self, Box<Diagnostic>> {
        let folder = folder(lock.folder());
        let made = remove(&folder).and_then(|()| fs::create_dir(&folder));
        made.map_err(|error| cannot_write(&folder, &error))?;
        Ok(Staging {
            published: lock.folder(),
            old,
            folder,
            count: AtomicUsize::new(0),
        })
    }
}

impl Stage for Staging<'_> {
    fn put(
        &self,
        path: &OutputPath,
        bytes: Vec<u8>,
        key: Option<Fingerprint>,
    ) -> io::Result<Artifact> {
        let hash = Fingerprint::of(&bytes);
        let stands = self.old.hash(path.as_str()) == Some(hash)
            && holds(&self.published.join(path.as_str()), hash);
        let file = match stands {
            true => None,
            false => {
                let number = self.count.fetch_add(1, Ordering::Relaxed);
                let file = self.folder.join(number.to_string());
                fs::write(&file, bytes)?;
                Some(file)
            }
        };
        Ok(Artifact::Staged { hash, file, key })
    }
}

impl Drop for Staging<'_> {
    fn drop(&mut self) {
        let _ = remove(&self.folder);
    }
}

/// Where the files of a build wait that writes into a folder.
pub(super) fn folder(published: &Path) -> PathBuf {
    published.join(format!("{TEMPORARY}pages"))
}

/// Removes the folder with what is in it, if there is one.
pub(super) fn remove(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
