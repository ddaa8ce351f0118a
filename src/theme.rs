//! A theme: templates and the files they need.
//!
//! `themes/<name>/templates/*.html` are Tera templates; `static/` is published below `assets/`
//! under names that change with their content. A site's own files replace those of the program
//! one by one, so a site can change its footer without copying the rest. `worker/` has the
//! scripts that stay in browsers; their address must never change, so they are no static files.

mod integrity;
pub mod messages;
pub mod minify;

use crate::data::DataPath;
use crate::data::read::{Codes, read, report_problems};
use crate::data::toml::TomlFile;
use crate::decode::add;
use crate::diag::{Code, Diagnostic, Report};
use crate::embedded::SupportFile;
use crate::fingerprint::Fingerprint;
use crate::source::{SourceId, SourceMap};
use serde::Deserialize;
use std::collections::BTreeMap;

/// The templates that a theme must have.
pub const TEMPLATES: &[&str] = &[
    "404.html",
    "entry.html",
    "gateway.html",
    "home.html",
    "listing.html",
    "redirect.html",
    "tags.html",
];

/// A theme, read.
#[derive(Debug)]
pub struct Theme {
    /// Templates by name.
    pub templates: BTreeMap<String, SourceId>,
    /// Static files by their path below `static/`.
    pub assets: BTreeMap<String, Asset>,
    /// Scripts that stay in browsers, by their path below `worker/`.
    pub workers: BTreeMap<String, Vec<u8>>,
    /// Changes whenever a template or a static file does.
    pub fingerprint: Fingerprint,
    /// The same without style sheets: pages stay as they are when only those change.
    pub structure: Fingerprint,
}

/// A static file.
#[derive(Debug)]
pub struct Asset {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Where it is published, below the site's base.
    pub path: String,
    /// What a page says that it is made of: the value of an `integrity` attribute.
    pub integrity: String,
}

/// Changes whenever a file of a theme does.
pub fn fingerprint(files: &[SupportFile]) -> Fingerprint {
    let parts = files.iter().flat_map(|f| [f.path.as_bytes(), &*f.bytes]);
    Fingerprint::of_parts(parts)
}

/// Sorts the files of a theme into templates and static files.
pub fn load(
    name: &str,
    files: Vec<SupportFile>,
    sources: &mut SourceMap,
    report: &mut Report,
) -> Theme {
    let prefix = format!("themes/{name}/");
    let fingerprint = fingerprint(&files);
    let is_style = |file: &&SupportFile| file.path.ends_with(".css");
    let structure = files.iter().filter(|file| !is_style(file));
    let structure = structure.flat_map(|f| [f.path.as_bytes(), &*f.bytes]);
    let structure = Fingerprint::of_parts(structure);
    let mut theme = Theme {
        templates: BTreeMap::new(),
        assets: BTreeMap::new(),
        workers: BTreeMap::new(),
        fingerprint,
        structure,
    };
    for file in files {
        let below = file.path.strip_prefix(&prefix).unwrap_or_default();
        if let Some(template) = below.strip_prefix("templates/") {
            let template = template.to_owned();
            let shown = if file.embedded {
                format!("{} (built in)", file.path)
            } else {
                file.path
            };
            let id = add(shown, &file.bytes, sources, report);
            theme.templates.insert(template, id);
        } else if below == "theme.toml" {
            let id = add(file.path, &file.bytes, sources, report);
            check_description(id, sources, report);
        } else if let Some(worker) = below.strip_prefix("worker/") {
            theme.workers.insert(worker.to_owned(), file.bytes.to_vec());
        } else if let Some(asset) = below.strip_prefix("static/") {
            let bytes = match asset.rsplit_once('.') {
                Some((_, "css")) => minify::css(&file.bytes),
                Some((_, "js")) => minify::js(&file.bytes),
                _ => file.bytes.to_vec(),
            };
            let path = hashed_path(asset, &bytes);
            let integrity = integrity::of(&bytes);
            let file = Asset {
                bytes,
                path,
                integrity,
            };
            theme.assets.insert(asset.to_owned(), file);
        }
    }
    for template in TEMPLATES
        .iter()
        .filter(|t| !theme.templates.contains_key(**t))
    {
        report.push(
            Diagnostic::error(
                Code::ThemeInvalid,
                format!("the theme `{name}` has no template `{template}`"),
            )
            .hint(format!(
                "write themes/{name}/templates/{template}, or use the theme `portal`"
            )),
        );
    }
    theme
}

/// What a theme says about itself.
#[derive(Debug, Deserialize, schemars::JsonSchema)]
#[allow(
    dead_code,
    reason = "read so that mistakes are found; nothing uses it yet"
)]
struct Description {
    /// Its name, for people.
    name: String,
}

fn check_description(id: SourceId, sources: &SourceMap, report: &mut Report) {
    let file = TomlFile(id);
    match file.parse(sources) {
        Err(diagnostic) => report.push(*diagnostic),
        Ok(value) => {
            if let Err(problems) = read::<Description>(&value) {
                let span = |path: &DataPath| file.span(sources, path);
                report_problems(&problems, &DataPath::default(), Codes::CONFIG, span, report);
            }
        }
    }
}

/// `style.css` becomes `assets/style.0123456789.css`: such a file never changes, so browsers may
/// keep it for ever.
pub fn hashed_path(name: &str, bytes: &[u8]) -> String {
    let hash = Fingerprint::of(bytes).short();
    match name.rsplit_once('.') {
        Some((stem, extension)) => format!("assets/{stem}.{hash}.{extension}"),
        None => format!("assets/{name}.{hash}"),
    }
}
