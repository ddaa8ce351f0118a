//! Forms of earlier runs, by the names that they are published under.
//!
//! A folder in `.shirube/cache` below the site. It is an optimisation only: a form that is
//! missing or damaged is made again, and one that a run did not want is removed after it.

use crate::fingerprint::Fingerprint;
use crate::kept;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Where the forms lie in a site.
const FOLDER: &str = ".shirube/cache/images";

/// The bytes of the fingerprint before each form.
const SUM: usize = 32;

/// Kept forms.
#[derive(Debug)]
pub struct Kept {
    folder: PathBuf,
    is_read: bool,
}

impl Kept {
    /// The forms of the site in `root`. If `is_read` is off, all are made again.
    pub fn new(root: &Path, is_read: bool) -> Kept {
        Kept {
            folder: root.join(FOLDER),
            is_read,
        }
    }

    /// A form that was kept, if it is as it was written.
    pub fn get(&self, name: &str) -> Option<Vec<u8>> {
        if !self.is_read {
            return None;
        }
        let mut bytes = std::fs::read(self.folder.join(name)).ok()?;
        let (sum, form) = bytes.split_at_checked(SUM)?;
        let is_whole = Fingerprint::of(form).as_bytes() == sum;
        bytes.drain(..SUM);
        is_whole.then_some(bytes)
    }

    /// Keeps a form. Not being able to is no problem of the site.
    pub fn put(&self, name: &str, form: &[u8]) {
        let bytes = [Fingerprint::of(form).as_bytes(), form].concat();
        let _ = kept::write(&self.folder.join(name), &bytes);
    }

    /// Removes all forms but these.
    pub fn sweep(&self, wanted: &BTreeSet<String>) {
        for item in std::fs::read_dir(&self.folder)
            .into_iter()
            .flatten()
            .flatten()
        {
            let name = item.file_name();
            if !name.to_str().is_some_and(|name| wanted.contains(name)) {
                let _ = std::fs::remove_file(item.path());
            }
        }
    }
}
