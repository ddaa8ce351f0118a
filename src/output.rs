//! Everything that is published, as one ordered map from path to bytes.
//!
//! The disk and the preview are two readers of this value. A page whose view has not changed
//! since the last build is not drawn again: its place in the map says so ([`Artifact::Kept`]).

pub mod calendar;
pub mod catalogue;
pub mod compress;
pub mod feed;
pub mod figures;
pub mod finish;
pub mod headers;
pub mod offline;
mod open_data;
pub mod pages;
pub mod part;
pub mod pictures;
pub mod portable;
pub mod search_files;
pub mod sitemap;
pub mod xml;

use crate::fingerprint::Fingerprint;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

/// A path below the output folder, with `/` between its parts: `ja/program/wil/index.html`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OutputPath(String);

/// A file to publish.
#[derive(Debug, Clone)]
pub enum Artifact {
    /// New bytes, and for a page the fingerprint of all that it was drawn from.
    Bytes {
        /// The content.
        bytes: Arc<[u8]>,
        /// What it was drawn from.
        key: Option<Fingerprint>,
    },
    /// A file that waits on the disk.
    Staged {
        /// The hash of what it holds.
        hash: Fingerprint,
        /// Where it waits; none if the same lies in its place already.
        file: Option<PathBuf>,
        /// What it was drawn from.
        key: Option<Fingerprint>,
    },
    /// What the last build wrote still stands and is right.
    Kept {
        /// What it was drawn from.
        key: Fingerprint,
    },
}

/// All files to publish.
#[derive(Debug, Default)]
pub struct Output {
    /// Files by path.
    pub files: BTreeMap<OutputPath, Artifact>,
}

impl OutputPath {
    /// A path, unless it could leave the folder.
    pub fn new(path: impl Into<String>) -> Option<Self> {
        let path = path.into();
        let safe = |part: &str| {
            !matches!(part, "" | "." | "..")
                && !part.contains(['\\', ':'])
                && !part.chars().any(char::is_control)
        };
        path.split('/').all(safe).then_some(OutputPath(path))
    }

    /// The path as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Output {
    /// Adds a file that is not a page. A path that could leave the folder is dropped: such paths
    /// are refused when addresses are made, this is the last line.
    pub fn add(&mut self, path: impl Into<String>, bytes: impl Into<Arc<[u8]>>) {
        if let Some(path) = OutputPath::new(path) {
            self.files.insert(
                path,
                Artifact::Bytes {
                    bytes: bytes.into(),
                    key: None,
                },
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_cannot_leave_the_folder() {
        assert!(OutputPath::new("ja/index.html").is_some());
        for bad in [
            "",
            "/etc/passwd",
            "../x",
            "a/../../b",
            "a//b",
            "c:/x",
            "a\\b",
            "a\0b",
        ] {
            assert!(OutputPath::new(bad).is_none(), "{bad:?}");
        }
    }
}
