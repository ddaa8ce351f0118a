//! The files of a site as they are in memory: the only reader of a site's folder.
//!
//! A build reads the folder once. A preview keeps what it read, and reads again only what
//! changed ([`Files::refresh`]); an editor's unsaved text can lie over a file
//! ([`Files::overlay`]). What a file means is decided by the stages; this module only says what
//! is there, in the order of the paths, so that nothing depends on the order of the disk.

use crate::diag::{Code, Diagnostic};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::ops::Bound;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use walkdir::WalkDir;

/// The largest file that is read, in bytes: a photograph of a good camera.
pub const MAX_FILE_BYTES: u64 = 16 * 1024 * 1024;

/// The largest text that somebody writes, in bytes: more than a long novel. Readers of texts do
/// more work than copying, some of them a lot for texts that were made to cost it.
pub const MAX_TEXT_BYTES: u64 = 1024 * 1024;

/// The ends of names of files that are written by hand and read by parsers.
const TEXTS: &[&str] = &["ftl", "html", "lock", "md", "toml", "tsv", "yaml"];

/// What of a site's folder is read: files and folders.
pub const PARTS: &[&str] = &["site.toml", "content", "locales", "themes"];

/// What lies at a path.
#[derive(Debug, Clone, PartialEq, Eq)]
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
    /// Reads the folder of a site.
    pub fn read(root: &Path) -> Files {
        let mut files = Files {
            root: root.to_owned(),
            ..Files::default()
        };
        for part in PARTS {
            files.read_part(&root.join(part));
        }
        files
    }

    /// The folder of the site.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// What lies at a path.
    pub fn get(&self, path: &str) -> Option<&Found> {
        self.overlays.get(path).or_else(|| self.found.get(path))
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

    /// Reads a file, or a folder with all that is in it.
    fn read_part(&mut self, path: &Path) {
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
                    // Every site has these; the rest need not exist, and what has just been
                    // removed is simply not there.
                    let must_exist = ["site.toml", "content"].map(|part| self.root.join(part));
                    let must_exist = must_exist.contains(&at);
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
            .filter_map(|(path, kind)| {
                let found = if kind.is_symlink() {
                    Some(Found::Symlink)
                } else if kind.is_file() {
                    read_file(&path)
                } else {
                    Some(Found::Special)
                };
                Some((path, found?))
            })
            .collect();
        for (path, found) in read {
            if let Some(name) = self.name(&path) {
                self.found.insert(name.into(), found);
            }
        }
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
mod tests {
    use super::*;

    fn site(files: &[(&str, &str)]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for (path, text) in files {
            let path = folder.path().join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        folder
    }

    fn text(files: &Files, path: &str) -> Option<String> {
        match files.get(path)? {
            Found::Text(text) => Some(text.to_string()),
            other => Some(format!("{other:?}")),
        }
    }

    #[test]
    fn what_changed_is_read_again_and_the_rest_stays_the_same_text() {
        let site = site(&[("content/a/b/ja.md", "one"), ("content/a/c/ja.md", "two")]);
        let mut files = Files::read(site.path());
        let Some(Found::Text(before)) = files.get("content/a/c/ja.md").cloned() else {
            panic!("no text");
        };
        let changed_file = site.path().join("content/a/b/ja.md");
        std::fs::write(&changed_file, "three").unwrap();
        let changed = files.refresh(&[site.path().join("content")]);
        assert_eq!(changed, [Arc::from("content/a/b/ja.md")]);
        assert_eq!(text(&files, "content/a/b/ja.md").as_deref(), Some("three"));
        let Some(Found::Text(after)) = files.get("content/a/c/ja.md") else {
            panic!("no text");
        };
        assert!(Arc::ptr_eq(&before, after));
        assert_eq!(files.refresh(&[changed_file]), Vec::<Arc<str>>::new());
    }

    #[test]
    fn removed_folders_are_forgotten_and_neighbours_stay() {
        let site = site(&[("content/a/ja.md", "one"), ("content/a-b/ja.md", "two")]);
        let mut files = Files::read(site.path());
        std::fs::remove_dir_all(site.path().join("content/a")).unwrap();
        let changed = files.refresh(&[site.path().join("content/a")]);
        assert_eq!(changed, [Arc::from("content/a/ja.md")]);
        let left: Vec<_> = files.below("content").map(|(p, _)| p.to_string()).collect();
        assert_eq!(left, ["content/a-b/ja.md"]);
    }

    #[test]
    fn a_site_without_content_says_so_until_there_is_some() {
        let site = site(&[("site.toml", "")]);
        let mut files = Files::read(site.path());
        assert!(matches!(files.get("content"), Some(Found::Unreadable(_))));
        std::fs::create_dir(site.path().join("content")).unwrap();
        files.refresh(&[site.path().join("content")]);
        assert_eq!(files.get("content"), None);
    }

    #[test]
    fn a_folder_may_come_where_a_file_was() {
        let site = site(&[("content/a", "one")]);
        let mut files = Files::read(site.path());
        std::fs::remove_file(site.path().join("content/a")).unwrap();
        std::fs::create_dir(site.path().join("content/a")).unwrap();
        std::fs::write(site.path().join("content/a/ja.md"), "two").unwrap();
        let changed = files.refresh(&[site.path().join("content/a/ja.md")]);
        assert_eq!(changed, ["content/a", "content/a/ja.md"].map(Arc::from));
        assert_eq!(files.get("content/a"), None);
    }

    #[test]
    fn unsaved_text_lies_over_the_file() {
        let site = site(&[("content/a/ja.md", "one")]);
        let mut files = Files::read(site.path());
        files.overlay("content/a/ja.md", Some("unsaved".into()));
        assert_eq!(text(&files, "content/a/ja.md").as_deref(), Some("unsaved"));
        files.overlay("content/a/ja.md", None);
        assert_eq!(text(&files, "content/a/ja.md").as_deref(), Some("one"));
    }

    #[test]
    fn nothing_outside_of_the_parts_of_a_site_is_read() {
        let site = site(&[("dist/index.html", "x"), ("content/.git/config", "x")]);
        let mut files = Files::read(site.path());
        files.refresh(&[site.path().join("dist"), site.path().join("content/.git")]);
        assert_eq!(files.below("dist").count(), 0);
        assert_eq!(files.below("content").count(), 0);
    }
}
