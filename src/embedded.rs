//! The theme and the interface texts that are part of the program, so that a site without
//! `themes/` and `locales/` builds. A site's own files come on top of these.

use crate::diag::Report;
use crate::files::{Files, Found};
use include_dir::{Dir, include_dir};
use std::sync::Arc;

static THEMES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes");
static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// A file of the program or of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SupportFile {
    /// Path relative to the site, such as `locales/ja/portal.ftl`.
    pub path: String,
    /// Its bytes.
    pub bytes: Arc<[u8]>,
    /// Whether it is part of the program.
    pub embedded: bool,
}

/// Interface texts: those of the program first, then those of the site. A file of the site
/// with the path of an embedded one takes its place.
pub fn locale_files(files: &Files, report: &mut Report) -> Vec<SupportFile> {
    overlaid(&LOCALES, "locales", files, report)
}

/// The files of a theme: those of the program, replaced by those of the site with their path.
pub fn theme_files(files: &Files, name: &str, report: &mut Report) -> Vec<SupportFile> {
    let prefix = format!("themes/{name}/");
    let mut files = overlaid(&THEMES, "themes", files, report);
    files.retain(|file| file.path.starts_with(&prefix));
    files
}

fn overlaid(
    embedded: &Dir<'_>,
    folder: &str,
    site: &Files,
    report: &mut Report,
) -> Vec<SupportFile> {
    let mut files = Vec::new();
    collect(embedded, folder, &mut files);
    files.sort_by(|a, b| a.path.cmp(&b.path));
    for (path, found) in site.below(folder) {
        let bytes = match found {
            // What is no file is nobody's template.
            Found::Symlink | Found::Special => continue,
            other => other.bytes(),
        };
        let Some(bytes) = bytes else {
            report.extend(found.problem(path));
            continue;
        };
        let file = SupportFile {
            path: path.to_string(),
            bytes,
            embedded: false,
        };
        match files.iter_mut().find(|f| f.path == file.path) {
            Some(known) => *known = file,
            None => files.push(file),
        }
    }
    files
}

fn collect(dir: &Dir<'_>, folder: &str, files: &mut Vec<SupportFile>) {
    for file in dir.files() {
        let below: Vec<_> = file.path().iter().map(|p| p.to_string_lossy()).collect();
        files.push(SupportFile {
            path: format!("{folder}/{}", below.join("/")),
            bytes: file.contents().into(),
            embedded: true,
        });
    }
    for child in dir.dirs() {
        collect(child, folder, files);
    }
}
