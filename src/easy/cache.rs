//! Results of earlier runs, by what they were made of.
//!
//! A file in `.shirube/cache` below the site. It is an optimisation only: a missing, damaged or
//! old file means that everything is analysed again. What a run did not use is left out of the
//! next file.

use super::simple::Simple;
use crate::fingerprint::Fingerprint;
use crate::kept;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use std::sync::Arc;

/// Where the file lies in a site.
const FILE: &str = ".shirube/cache/easy.bin";

/// Kept results.
#[derive(Debug, Default)]
pub struct Cache {
    old: Kept,
    new: Kept,
}

/// A result as bytes.
pub(super) type Packed = Arc<[u8]>;

/// What the file holds.
#[derive(Debug, Default, Clone, Serialize, Deserialize)]
struct Kept {
    /// Results by the fingerprint of their document, each as bytes: they are taken apart where
    /// they are needed, on all cores.
    documents: BTreeMap<[u8; 32], Packed>,
    /// The engine that the texts were made with.
    version: [u8; 32],
    /// Texts of templates with their readings, as HTML.
    texts: BTreeMap<String, String>,
}

impl Cache {
    /// Reads the cache of the site in `root`; an empty one if there is none to use.
    pub fn load(root: &Path) -> Cache {
        let old = std::fs::read(root.join(FILE))
            .ok()
            .and_then(|bytes| postcard::from_bytes(whole(&bytes)?).ok())
            .unwrap_or_default();
        Cache {
            old,
            new: Kept::default(),
        }
    }

    /// What the next run in this process begins with.
    pub(super) fn next(&self) -> Cache {
        Cache {
            old: Kept {
                documents: self.new.documents.clone(),
                ..Kept::default()
            },
            new: Kept::default(),
        }
    }

    /// The result for a document, and the bytes that it was kept as.
    pub(super) fn simple(&self, key: Fingerprint) -> Option<(Simple, Packed)> {
        let packed = self.old.documents.get(&key.to_bytes())?;
        let simple = postcard::from_bytes(packed).ok()?;
        Some((simple, Arc::clone(packed)))
    }

    /// A result as bytes.
    pub(super) fn packed(simple: &Simple) -> Packed {
        postcard::to_allocvec(simple).unwrap_or_default().into()
    }

    pub(super) fn keep(&mut self, key: Fingerprint, packed: Packed) {
        self.new.documents.insert(key.to_bytes(), packed);
    }

    /// Texts with their readings that the same engine made.
    pub(super) fn texts(&self, version: Fingerprint) -> BTreeMap<String, String> {
        match self.old.version == version.to_bytes() {
            true => self.old.texts.clone(),
            false => BTreeMap::new(),
        }
    }

    /// Writes what this run used, and `texts` with their readings, if anything is new.
    ///
    /// # Errors
    /// If the file cannot be written. The site is right without it.
    pub fn save(
        &self,
        root: &Path,
        version: Fingerprint,
        texts: BTreeMap<String, String>,
    ) -> io::Result<()> {
        let same_documents = self.new.documents == self.old.documents;
        let same_version = self.old.version == version.to_bytes();
        if same_documents && same_version && texts.len() == self.old.texts.len() {
            return Ok(());
        }
        let kept = Kept {
            // Copies of the handles, not of the bytes.
            documents: self.new.documents.clone(),
            version: version.to_bytes(),
            texts,
        };
        let kept = postcard::to_allocvec(&kept).map_err(io::Error::other)?;
        let bytes = [Fingerprint::of(&kept).as_bytes(), kept.as_slice()].concat();
        let path = root.join(FILE);
        let folder = path.parent().unwrap_or(root);
        remove_unfinished(folder);
        kept::write(&path, &bytes)
    }
}

/// What a file holds behind its fingerprint, if it is as it was written.
fn whole(bytes: &[u8]) -> Option<&[u8]> {
    let (sum, kept) = bytes.split_at_checked(32)?;
    (Fingerprint::of(kept).as_bytes() == sum).then_some(kept)
}

/// Removes what killed runs left behind. A run that is just writing does without its cache.
fn remove_unfinished(folder: &Path) {
    for item in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = item.file_name();
        let name = name.to_string_lossy();
        if name.starts_with("easy.") && name.ends_with(".tmp") {
            let _ = std::fs::remove_file(item.path());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Cache;
    use crate::easy::simple::Simple;
    use crate::fingerprint::Fingerprint;
    use std::collections::BTreeMap;

    #[test]
    fn what_was_kept_is_found_again_and_the_rest_is_forgotten() {
        let site = tempfile::tempdir().unwrap();
        let key = |text: &str| Fingerprint::of(text.as_bytes());
        let mut first = Cache::load(site.path());
        first.keep(key("a"), Cache::packed(&Simple::default()));
        first.keep(key("b"), Cache::packed(&Simple::default()));
        first.save(site.path(), key("v"), BTreeMap::new()).unwrap();

        let mut second = Cache::load(site.path());
        assert!(second.simple(key("a")).is_some());
        second.keep(key("a"), Cache::packed(&Simple::default()));
        second.save(site.path(), key("v"), BTreeMap::new()).unwrap();
        assert!(Cache::load(site.path()).simple(key("b")).is_none());
    }

    #[test]
    fn what_a_killed_run_left_behind_is_removed() {
        let site = tempfile::tempdir().unwrap();
        let left = site.path().join(super::FILE).with_extension("123.tmp");
        std::fs::create_dir_all(left.parent().unwrap()).unwrap();
        std::fs::write(&left, "half").unwrap();
        let mut cache = Cache::load(site.path());
        let key = Fingerprint::of(b"a");
        cache.keep(key, Cache::packed(&Simple::default()));
        cache.save(site.path(), key, BTreeMap::new()).unwrap();
        assert!(!left.exists());
        assert!(Cache::load(site.path()).simple(key).is_some());
    }

    #[test]
    fn a_damaged_file_is_no_cache() {
        let site = tempfile::tempdir().unwrap();
        let path = site.path().join(super::FILE);
        let key = Fingerprint::of(b"a");
        let mut cache = Cache::load(site.path());
        cache.keep(key, Cache::packed(&Simple::default()));
        cache.save(site.path(), key, BTreeMap::new()).unwrap();
        let bytes = std::fs::read(&path).unwrap();
        let mut changed = bytes.clone();
        *changed.last_mut().unwrap() ^= 1;
        for damaged in [&changed, &bytes[..40], &[255, 255, 3]] {
            std::fs::write(&path, damaged).unwrap();
            assert!(Cache::load(site.path()).simple(key).is_none());
        }
    }
}
