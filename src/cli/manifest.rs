//! `shirube manifest`: what is published, by its hashes, and what changed since.

use super::args::{Format, ManifestArgs};
use super::{Outcome, could_not_run, print, site_config};
use crate::diag::{Code, Diagnostic};
use crate::write::{Changes, MANIFEST, Manifest};
use serde_json::json;
use std::path::Path;

pub(super) fn run(args: &ManifestArgs) -> Outcome {
    let folder = match &args.output {
        Some(folder) => folder.clone(),
        None => {
            let Some(config) = site_config(&args.root) else {
                return Outcome::CouldNotRun;
            };
            args.root.join(config.output)
        }
    };
    let result = read(&folder).and_then(|new| {
        let old = args.diff.as_deref().map(read).transpose()?;
        Ok(match old {
            Some(old) => changes(&Changes::between(&old, &new), args.format),
            None => list(&new, args.format),
        })
    });
    match result {
        Ok(text) => print(&text),
        Err(diagnostic) => could_not_run(*diagnostic),
    }
}

/// The list of a folder, or the list itself.
fn read(path: &Path) -> Result<Manifest, Box<Diagnostic>> {
    let path = match path.is_dir() {
        true => path.join(MANIFEST),
        false => path.to_owned(),
    };
    let wrong = |what: &str, hint: &str| {
        let message = format!("{what}: `{}`", path.display());
        Box::new(Diagnostic::error(Code::OutputForeign, message).hint(hint))
    };
    if !path.is_file() {
        return Err(wrong(
            "there is no list of published files",
            "build first, or name the folder or the list of an earlier build",
        ));
    }
    let manifest = Manifest::read(&path)?;
    match manifest.is_finished() {
        true => Ok(manifest),
        false => Err(wrong(
            "a build was broken off here",
            "build again: what is published is not known until then",
        )),
    }
}

fn list(manifest: &Manifest, format: Format) -> String {
    match format {
        Format::Human => manifest
            .hashes()
            .map(|(path, hash)| format!("{hash}  {path}\n"))
            .collect(),
        Format::Json => {
            let files: serde_json::Map<_, _> = manifest
                .hashes()
                .map(|(path, hash)| (path.to_owned(), hash.to_string().into()))
                .collect();
            format!("{}\n", json!({ "files": files }))
        }
    }
}

fn changes(changes: &Changes, format: Format) -> String {
    let Changes { put, delete } = changes;
    match format {
        Format::Human => {
            let put = put.iter().map(|path| format!("put {path}\n"));
            let delete = delete.iter().map(|path| format!("delete {path}\n"));
            put.chain(delete).collect()
        }
        Format::Json => format!("{}\n", json!({ "put": put, "delete": delete })),
    }
}
