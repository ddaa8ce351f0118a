//! The files of a site as they are in memory: the only reader of a site's folder.
//!
//! A build reads the folder once. A preview keeps what it read, and reads again only what
//! changed ([`Files::refresh`]); an editor's unsaved text can lie over a file
//! ([`Files::overlay`]). What a file means is decided by the stages; this module only says what
//! is there, in the order of the paths, so that nothing depends on the order of the disk.

use crate::diag::{Code, Diagnostic};
use crate::fingerprint::Fingerprint;
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::ops::Bound;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use walkdir::WalkDir;

/// The largest file that is read, in bytes: a photograph of a good camera.
pub const MAX_FILE_BYTES: u64 = 16 * 1024 * 1024;

/// How often everything is read again if something vanished meanwhile. Whoever saves a text is
/// done by then; a folder that is still being moved about is no site to publish.
const READ_AGAIN: usize = 5;

/// The largest text that somebody writes, in bytes: more than a long novel. Readers of texts do
/// more work than copying, some of them a lot for texts that were made to cost it.
pub const MAX_TEXT_BYTES: u64 = 1024 * 1024;

/// The ends of names of files that are written by hand and read by parsers.
const TEXTS: &[&str] = &["ftl", "html", "lock", "md", "toml", "tsv", "yaml"];

/// What of a site's folder is read: files and folders.
pub const PARTS: &[&str] = &["site.toml", "content", "locales", "themes"];

/// What lies at a path.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Found {
    /// A text.
    Text(Arc<str>),
    /// Bytes that are not UTF-8.
    Bytes(Arc<[u8]>),
    /// A symbolic link. It is not followed: it may lead out of the site.
    Symlink,
    /// Neither file nor folder nor link.
    Special,
    /// A file with more bytes than are read of its kind: how many it has.
    TooLarge(u64),
    /// Why it cannot be read.
    Unreadable(String),
}

impl Found {
    /// The bytes of a file.
    pub fn bytes(&self) -> Option<Arc<[u8]>> {
        match self {
            Found::Text(text) => Some(Arc::clone(text).into()),
            Found::Bytes(bytes) => Some(Arc::clone(bytes)),
            _ => None,
        }
    }

    /// Why there are no bytes.
    pub fn problem(&self, name: &str) -> Option<Diagnostic> {
        let (code, message) = match self {
            Found::Text(_) | Found::Bytes(_) => return None,
            Found::Symlink => (
                Code::ContentOutsideSite,
                format!("`{name}` is a symbolic link"),
            ),
            Found::Special => (
                Code::ContentUnreadable,
                format!("`{name}` is no file that could be read"),
            ),
            Found::TooLarge(size) => (
                Code::ContentTooLarge,
                format!("a file has {size} bytes; the limit is {}", max_bytes(name)),
            ),
            Found::Unreadable(why) => (
                Code::ContentUnreadable,
                format!("cannot read a file: {why}"),
            ),
        };
        Some(Diagnostic::error(code, message).hint(format!("the file is `{name}`")))
    }
}

/// The files of a site, by their paths relative to it, with `/` on every system.
#[derive(Debug, Clone, Default)]
pub struct Files {
    root: PathBuf,
    found: BTreeMap<Arc<str>, Found>,
    overlays: BTreeMap<Arc<str>, Found>,
}

impl Files {
    /// Reads the folder of a site. If something vanishes meanwhile, all is read again: a program
    /// that saves a text may take the old file away before it puts the new one there, and a text
    /// that is missed for that would be taken from the site. What vanishes every time cannot be
    /// read.
    pub fn read(root: &Path) -> Files {
        let mut again = READ_AGAIN;
        loop {
            let mut files = Files {
                root: root.to_owned(),
                ..Files::default()
            };
            let mut missed = Vec::new();
            for part in PARTS {
                missed.extend(files.read_part(&root.join(part)));
            }
            if again == 0 {
                let vanished = || Found::Unreadable("it vanished while it was read".to_owned());
                files
                    .found
                    .extend(missed.drain(..).map(|name| (name.into(), vanished())));
            }
            if missed.is_empty() {
                return files;
            }
            again -= 1;
        }
    }

    /// The folder of the site.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// What lies at a path.
    pub fn get(&self, path: &str) -> Option<&Found> {
        self.overlays.get(path).or_else(|| self.found.get(path))
    }

    /// The hash of everything that was read, and of where it lies.
    pub fn fingerprint(&self) -> Fingerprint {
        let hashes: Vec<_> = self
            .found
            .par_iter()
            .map(|(path, found)| (path.as_bytes(), Fingerprint::of_value(found)))
            .collect();
        let parts = hashes
            .iter()
            .flat_map(|(path, hash)| [*path, hash.as_bytes()]);
        Fingerprint::of_parts(parts)
    }

    /// The files below a folder, in the order of their paths. A folder that cannot be read, and
    /// `content` if it does not exist, stands for itself.
    pub fn below<'a>(&'a self, folder: &str) -> impl Iterator<Item = (&'a Arc<str>, &'a Found)> {
        let mut files: BTreeMap<_, _> = at_or_below(&self.found, folder).collect();
        files.extend(at_or_below(&self.overlays, folder));
        files.into_iter()
    }

    /// Reads `paths`, files or folders below the root, again. Whatever is there no more is
    /// forgotten. Returns the paths at which something changed.
    pub fn refresh(&mut self, paths: &[PathBuf]) -> Vec<Arc<str>> {
        let mut changed = Vec::new();
        for path in paths {
            let Some(name) = self.name(path) else {
                continue;
            };
            // A file, or something that could not be read, stood where a folder is now.
            let mut above = name.match_indices('/').map(|(at, _)| &name[..at]);
            let (name, path) = match above.find(|above| self.found.contains_key(*above)) {
                Some(above) => (above.to_owned(), &self.root.join(above)),
                None => (name.clone(), path),
            };
            let is_part = |part: &&&str| {
                name.strip_prefix(**part)
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
            };
            if PARTS.iter().find(is_part).is_none() || is_hidden(&name) {
                continue;
            }
            let before: BTreeMap<Arc<str>, Found> = at_or_below(&self.found, &name)
                .map(|(path, found)| (Arc::clone(path), found.clone()))
                .collect();
            for path in before.keys() {
                self.found.remove(path);
            }
            if !self.is_behind_a_link(path) {
                // What vanished is simply not there: whoever watches is told of the next change.
                self.read_part(path);
            }
            let after: Vec<Arc<str>> = at_or_below(&self.found, &name)
                .map(|(path, _)| Arc::clone(path))
                .collect();
            for path in &after {
                match (before.get(path), self.found.get_mut(path)) {
                    // The old pointer stays: it says that the text is the same.
                    (Some(old), Some(new)) if old == new => *new = old.clone(),
                    _ => changed.push(Arc::clone(path)),
                }
            }
            changed.extend(
                before
                    .into_keys()
                    .filter(|path| !self.found.contains_key(path)),
            );
        }
        changed.sort();
        changed.dedup();
        changed
    }

    /// Puts a text over a file that need not exist, or takes it away again.
    pub fn overlay(&mut self, path: &str, text: Option<Arc<str>>) {
        match text {
            Some(text) => {
                self.overlays.insert(path.into(), Found::Text(text));
            }
            None => {
                self.overlays.remove(path);
            }
        }
    }

    /// The path of a file as the stages know it; `None` if it does not lie in the site.
    pub fn name(&self, path: &Path) -> Option<String> {
        let below = path.strip_prefix(&self.root).ok()?;
        let parts: Vec<_> = below.iter().map(OsStr::to_string_lossy).collect();
        (!parts.is_empty()).then(|| parts.join("/"))
    }

    /// Whether a folder above is a link: the walk would not have come here.
    fn is_behind_a_link(&self, path: &Path) -> bool {
        path.ancestors()
            .skip(1)
            .take_while(|above| *above != self.root && !self.is_root_of_part(above))
            .any(Path::is_symlink)
    }

    fn is_root_of_part(&self, path: &Path) -> bool {
        PARTS.iter().any(|part| self.root.join(part) == path)
    }

    /// Reads a file, or a folder with all that is in it. Returns what was there when it was
    /// listed, and was not when it was read.
    fn read_part(&mut self, path: &Path) -> Vec<String> {
        let mut missed = Vec::new();
        let mut paths = Vec::new();
        let visible = |name: &OsStr| !name.to_string_lossy().starts_with('.');
        let walk = WalkDir::new(path).follow_root_links(self.is_root_of_part(path));
        for item in walk
            .into_iter()
            .filter_entry(|e| e.depth() == 0 || visible(e.file_name()))
        {
            match item {
                Ok(item) if item.file_type().is_dir() => {}
                Ok(item) => {
                    let kind = item.file_type();
                    paths.push((item.into_path(), kind));
                }
                Err(error) => {
                    let at = error.path().unwrap_or(path).to_owned();
                    let missing = error
                        .io_error()
                        .is_some_and(|e| e.kind() == std::io::ErrorKind::NotFound);
                    // Every site has these; the rest need not exist.
                    let must_exist = ["site.toml", "content"].map(|part| self.root.join(part));
                    let must_exist = must_exist.contains(&at);
                    if missing && at != path {
                        missed.extend(self.name(&at));
                    }
                    if let Some(name) = self.name(&at).filter(|_| must_exist || !missing) {
                        let why = error.io_error().map(ToString::to_string);
                        let why = why.unwrap_or_else(|| error.to_string());
                        self.found.insert(name.into(), Found::Unreadable(why));
                    }
                }
            }
        }
        let read: Vec<_> = paths
            .into_par_iter()
            .map(|(path, kind)| {
                let found = if kind.is_symlink() {
                    Some(Found::Symlink)
                } else if kind.is_file() {
                    read_file(&path)
                } else {
                    Some(Found::Special)
                };
                (path, found)
            })
            .collect();
        for (path, found) in read {
            match (self.name(&path), found) {
                (Some(name), Some(found)) => {
                    self.found.insert(name.into(), found);
                }
                (Some(name), None) => missed.push(name),
                (None, _) => {}
            }
        }
        missed
    }
}

/// What lies at a path, and below it if it is a folder. `0` is the character after `/`.
fn at_or_below<'a>(
    files: &'a BTreeMap<Arc<str>, Found>,
    name: &str,
) -> impl Iterator<Item = (&'a Arc<str>, &'a Found)> {
    let end = format!("{name}0");
    let range = (Bound::Included(name), Bound::Excluded(end.as_str()));
    let (name, folder) = (name.to_owned(), format!("{name}/"));
    files
        .range::<str, _>(range)
        .filter(move |(path, _)| ***path == *name || path.starts_with(&folder))
}

/// Files and folders that begin with a dot belong to editors and systems.
fn is_hidden(name: &str) -> bool {
    name.split('/').any(|part| part.starts_with('.'))
}

/// The most bytes of a file with this name.
fn max_bytes(name: &str) -> u64 {
    let end = name.rsplit_once('.').map(|(_, end)| end);
    match end.is_some_and(|end| TEXTS.contains(&end)) {
        true => MAX_TEXT_BYTES,
        false => MAX_FILE_BYTES,
    }
}

/// `None` if the file vanished between finding and reading it.
fn read_file(path: &Path) -> Option<Found> {
    let unreadable = |error: std::io::Error| match error.kind() {
        std::io::ErrorKind::NotFound => None,
        _ => Some(Found::Unreadable(error.to_string())),
    };
    let size = match std::fs::metadata(path) {
        Ok(meta) => meta.len(),
        Err(error) => return unreadable(error),
    };
    if size > max_bytes(&path.to_string_lossy()) {
        return Some(Found::TooLarge(size));
    }
    match std::fs::read(path) {
        Ok(bytes) => Some(match String::from_utf8(bytes) {
            Ok(text) => Found::Text(text.into()),
            Err(error) => Found::Bytes(error.into_bytes().into()),
        }),
        Err(error) => unreadable(error),
    }
}

#[cfg(test)]
mod tests;
