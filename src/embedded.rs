//! The theme and the interface texts that are part of the program, so that a site without
//! `themes/` and `locales/` builds. A site's own files come on top of these.

use include_dir::{Dir, include_dir};
use std::path::Path;
use walkdir::WalkDir;

static THEMES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes");
static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// A file of the program or of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SupportFile {
    /// Path relative to the site, such as `locales/ja/portal.ftl`.
    pub path: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Whether it is part of the program.
    pub embedded: bool,
}

/// Interface texts: those of the program first, then those of the site. A file of the site
/// with the path of an embedded one takes its place.
pub fn locale_files(root: &Path) -> std::io::Result<Vec<SupportFile>> {
    overlaid(&LOCALES, "locales", root)
}

/// The files of a theme: those of the program, replaced by those of the site with their path.
pub fn theme_files(root: &Path, name: &str) -> std::io::Result<Vec<SupportFile>> {
    let prefix = format!("themes/{name}/");
    let mut files = overlaid(&THEMES, "themes", root)?;
    files.retain(|file| file.path.starts_with(&prefix));
    Ok(files)
}

fn overlaid(embedded: &Dir<'_>, folder: &str, root: &Path) -> std::io::Result<Vec<SupportFile>> {
    let mut files = Vec::new();
    collect(embedded, folder, &mut files);
    files.sort_by(|a, b| a.path.cmp(&b.path));
    let base = root.join(folder);
    if !base.is_dir() {
        return Ok(files);
    }
    for item in WalkDir::new(&base).sort_by_file_name() {
        let item = item.map_err(std::io::Error::from)?;
        let below = item.path().strip_prefix(&base).unwrap_or(item.path());
        let parts: Vec<_> = below.iter().map(|p| p.to_string_lossy()).collect();
        if !item.file_type().is_file() || parts.iter().any(|p| p.starts_with('.')) {
            continue;
        }
        let file = SupportFile {
            path: format!("{folder}/{}", parts.join("/")),
            bytes: std::fs::read(item.path())?,
            embedded: false,
        };
        match files.iter_mut().find(|f| f.path == file.path) {
            Some(known) => *known = file,
            None => files.push(file),
        }
    }
    Ok(files)
}

fn collect(dir: &Dir<'_>, folder: &str, files: &mut Vec<SupportFile>) {
    for file in dir.files() {
        let below: Vec<_> = file.path().iter().map(|p| p.to_string_lossy()).collect();
        files.push(SupportFile {
            path: format!("{folder}/{}", below.join("/")),
            bytes: file.contents().to_vec(),
            embedded: true,
        });
    }
    for child in dir.dirs() {
        collect(child, folder, files);
    }
}
