//! The list of the files that the tool wrote into an output folder.

use crate::fingerprint::Fingerprint;
use crate::output::{Output, OutputPath};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
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
    /// What a page was drawn from.
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<Fingerprint>,
}

impl Manifest {
    /// The list in `folder`; empty if there is none or it cannot be read.
    pub fn load(folder: &Path) -> Self {
        std::fs::read(folder.join(MANIFEST))
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .map(Manifest::within_folder)
            .unwrap_or_default()
    }

    /// Somebody may have changed the list: it must not lead to files outside of the folder.
    fn within_folder(mut self) -> Self {
        self.files
            .retain(|path, _| OutputPath::new(path.as_str()).is_some());
        self
    }

    pub(super) fn store(&self, folder: &Path) -> io::Result<()> {
        std::fs::create_dir_all(folder)?;
        let bytes = serde_json::to_vec(self)?;
        super::write_atomically(&folder.join(MANIFEST), &bytes, &Fingerprint::of(&bytes))
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
                key,
            },
        );
    }

    pub(super) fn add_paths(&mut self, output: &Output) {
        for path in output.files.keys() {
            self.files.entry(path.as_str().to_owned()).or_default();
        }
    }
}
