//! The list of the files that the tool wrote into an output folder.

use crate::diag::{Code, Diagnostic};
use crate::fingerprint::Fingerprint;
use crate::output::OutputPath;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs::File;
use std::io;
use std::path::Path;

/// The name of the list in the output folder.
pub const MANIFEST: &str = ".shirube-manifest.json";

/// What the tool wrote.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    files: BTreeMap<String, Written>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Written {
    /// The content; none while the file is only planned.
    #[serde(skip_serializing_if = "Option::is_none")]
    hash: Option<Fingerprint>,
    /// The content that a build is about to write, until all is done.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<Fingerprint>,
    /// What a page was drawn from.
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<Fingerprint>,
}

impl Manifest {
    /// The list in `folder`; empty if there is none.
    ///
    /// # Errors
    /// A diagnostic if there is one that cannot be read: then nothing may be written, as if all
    /// files were those of others.
    pub fn load(folder: &Path) -> Result<Self, Box<Diagnostic>> {
        Manifest::read(&folder.join(MANIFEST))
    }

    /// The list in a file, which may have been copied elsewhere; empty if there is none.
    ///
    /// # Errors
    /// As for [`Manifest::load`].
    pub fn read(path: &Path) -> Result<Self, Box<Diagnostic>> {
        let unknown = |why: String| {
            Box::new(
                Diagnostic::error(
                    Code::OutputForeign,
                    format!(
                        "cannot read `{}`, which lists the files that this tool wrote: {why}",
                        path.display()
                    ),
                )
                .hint("nothing was written or deleted; empty the folder by hand, or choose another one with --output"),
            )
        };
        let bytes = match std::fs::read(path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Manifest::default()),
            Err(error) => return Err(unknown(error.to_string())),
        };
        serde_json::from_slice(&bytes)
            .map(Manifest::within_folder)
            .map_err(|error| unknown(error.to_string()))
    }

    /// Somebody may have changed the list: it must not lead to files outside of the folder.
    fn within_folder(mut self) -> Self {
        self.files
            .retain(|path, _| OutputPath::new(path.as_str()).is_some());
        self
    }

    /// Writes the list through to the disk. Every other file that is lost when the power fails
    /// is found out by its hash and written again; without the list nobody would know which
    /// files are the tool's, and the next build would refuse the folder.
    pub(super) fn store(&self, folder: &Path) -> io::Result<()> {
        let bytes = serde_json::to_vec(self)?;
        let hash = Fingerprint::of(&bytes);
        super::replace(&folder.join(MANIFEST), &bytes, &hash, File::sync_all)?;
        // Its name too. Not every system can, and then it is in no greater danger than others.
        let _ = File::open(folder).and_then(|folder| folder.sync_all());
        Ok(())
    }

    /// The same list without knowledge of what pages were drawn from: all are drawn again.
    #[must_use]
    pub fn without_keys(mut self) -> Self {
        self.files.values_mut().for_each(|w| w.key = None);
        self
    }

    /// Whether the tool wrote, or was about to write, this file.
    pub fn contains(&self, path: &str) -> bool {
        self.files.contains_key(path)
    }

    /// The files, in order.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// The files with the hashes of what they hold, in order.
    pub fn hashes(&self) -> impl Iterator<Item = (&str, Fingerprint)> {
        let files = self.files.iter();
        files.filter_map(|(path, written)| Some((path.as_str(), written.hash?)))
    }

    /// The hash of the whole list.
    pub fn fingerprint(&self) -> Fingerprint {
        Fingerprint::of(&serde_json::to_vec(self).unwrap_or_default())
    }

    /// Whether every file holds what the list says: no build was broken off.
    pub fn is_finished(&self) -> bool {
        let mut files = self.files.values();
        files.all(|written| written.hash.is_some() && written.next.is_none())
    }

    pub(super) fn hash(&self, path: &str) -> Option<Fingerprint> {
        self.files.get(path)?.hash
    }

    /// Whether a page was drawn from just this, and its file still holds what was written.
    pub fn is_current(&self, folder: &Path, path: &str, key: Fingerprint) -> bool {
        self.files.get(path).is_some_and(|written| {
            written.key == Some(key)
                && written
                    .hash
                    .is_some_and(|hash| super::holds(&folder.join(path), hash))
        })
    }

    pub(super) fn insert(&mut self, path: &str, hash: Fingerprint, key: Option<Fingerprint>) {
        self.files.insert(
            path.to_owned(),
            Written {
                hash: Some(hash),
                next: None,
                key,
            },
        );
    }

    /// Notes what a file is about to hold.
    pub(super) fn plan(&mut self, path: &str, hash: Option<Fingerprint>) {
        let written = self.files.entry(path.to_owned()).or_default();
        written.next = hash.filter(|_| hash != written.hash);
    }

    /// Whether a file that was found with this content was changed by somebody else: no build
    /// wrote it like that, not even one that was killed.
    pub(super) fn is_of_others(&self, path: &str, found: Fingerprint) -> bool {
        self.files.get(path).is_some_and(|written| {
            let ours = [written.hash, written.next];
            ours != [None, None] && !ours.contains(&Some(found))
        })
    }
}
