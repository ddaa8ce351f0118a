//! What becomes of a file once it is drawn, and where it waits.
//!
//! Pages are finished one by one while others are still drawn: made portable, compressed, and
//! handed to a [`Stage`]. A build stages them on the disk, so that a site of any size needs no
//! more memory than its texts; a check keeps them, since it reads them again.

use super::{Artifact, OutputPath, compress, portable};
use crate::config::Config;
use crate::fingerprint::Fingerprint;
use std::io;

/// Where finished files wait until everything is known to be right.
pub trait Stage: Sync {
    /// Takes a file.
    ///
    /// # Errors
    /// If there is no room for it.
    fn put(
        &self,
        path: &OutputPath,
        bytes: Vec<u8>,
        key: Option<Fingerprint>,
    ) -> io::Result<Artifact>;
}

/// Keeps files in memory.
#[derive(Debug, Clone, Copy, Default)]
pub struct InMemory;

impl Stage for InMemory {
    fn put(
        &self,
        _: &OutputPath,
        bytes: Vec<u8>,
        key: Option<Fingerprint>,
    ) -> io::Result<Artifact> {
        Ok(Artifact::Bytes {
            bytes: bytes.into(),
            key,
        })
    }
}

/// How the files of a site are finished.
#[derive(Clone, Copy)]
pub struct Finish<'a> {
    /// Where they wait.
    pub stage: &'a dyn Stage,
    /// Whether texts are also written in compressed forms.
    pub precompress: bool,
    /// The path of the site, if its pages are for readers without a server.
    pub portable: Option<&'a str>,
}

/// Whether a file is current, if its compressed forms must be too: a text stands only with them.
pub fn with_forms(
    precompress: bool,
    is_current: impl Fn(&str, Fingerprint) -> bool + Sync,
) -> impl Fn(&str, Fingerprint) -> bool + Sync {
    move |path, key| {
        let has_forms = precompress && compress::is_text(path);
        let mut forms = compress::SUFFIXES.iter().filter(|_| has_forms);
        is_current(path, key) && forms.all(|form| is_current(&format!("{path}{form}"), key))
    }
}

impl<'a> Finish<'a> {
    /// As a site asks for it.
    pub fn new(config: &'a Config, stage: &'a dyn Stage) -> Self {
        Finish {
            stage,
            precompress: config.precompress,
            portable: config.portable.then_some(&*config.base_url.path),
        }
    }
}

impl Finish<'_> {
    /// Finishes a file: it and its compressed forms, each with its place.
    ///
    /// # Errors
    /// If it cannot be staged, or not be made portable.
    pub fn file(
        &self,
        path: OutputPath,
        mut bytes: Vec<u8>,
        key: Option<Fingerprint>,
    ) -> io::Result<Vec<(OutputPath, Artifact)>> {
        if let Some(base) = self.portable {
            bytes = portable::page(bytes, path.as_str(), base)?;
        }
        let mut files = Vec::new();
        if self.precompress && compress::is_text(path.as_str()) {
            for (suffix, form) in compress::forms(&bytes)? {
                if let Some(path) = OutputPath::new(format!("{}{suffix}", path.as_str())) {
                    let artifact = self.stage.put(&path, form, key)?;
                    files.push((path, artifact));
                }
            }
        }
        let artifact = self.stage.put(&path, bytes, key)?;
        files.push((path, artifact));
        Ok(files)
    }

    /// A file that stands as it is, with its compressed forms.
    pub fn kept(&self, path: OutputPath, key: Fingerprint) -> Vec<(OutputPath, Artifact)> {
        let mut files = Vec::new();
        if self.precompress && compress::is_text(path.as_str()) {
            let forms = compress::SUFFIXES.iter();
            let forms =
                forms.filter_map(|suffix| OutputPath::new(format!("{}{suffix}", path.as_str())));
            files.extend(forms.map(|form| (form, Artifact::Kept { key })));
        }
        files.push((path, Artifact::Kept { key }));
        files
    }
}
