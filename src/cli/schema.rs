//! `shirube schema`: JSON Schema of front matter, made from the types that read it.

use super::args::SchemaArgs;
use super::{Outcome, could_not_run, print, say, site_config};
use crate::content::schema;
use crate::diag::{Code, Diagnostic};
use crate::scaffold::editor;
use std::io::ErrorKind;
use std::path::Path;

pub(super) fn run(args: &SchemaArgs) -> Outcome {
    if let Some(folder) = &args.write {
        return match &args.collection {
            None => write(folder),
            Some(name) => could_not_run(
                Diagnostic::error(
                    Code::ConfigInvalid,
                    "`--write` writes all schemas, not one alone",
                )
                .hint(format!(
                    "leave out `{name}`, or write `--write=DIR` for a folder"
                )),
            ),
        };
    }
    let Some(name) = &args.collection else {
        let all: serde_json::Map<_, _> = schema::NAMES
            .iter()
            .filter_map(|name| Some(((*name).to_owned(), schema::of(name)?)))
            .collect();
        return pretty(&serde_json::Value::Object(all));
    };
    match schema::of(name) {
        Some(schema) => pretty(&schema),
        None => could_not_run(
            Diagnostic::error(
                Code::ConfigInvalid,
                format!("there is no schema for `{name}`"),
            )
            .suggest(name, schema::NAMES.iter().copied())
            .hint(format!("possible: {}", schema::NAMES.join(", "))),
        ),
    }
}

/// Writes the schemas for editors and, if there are none, the settings that name them.
fn write(folder: &Path) -> Outcome {
    if site_config(folder).is_none() {
        return Outcome::CouldNotRun;
    }
    for file in editor::schemas() {
        let target = folder.join(&file.path);
        if std::fs::read(&target).is_ok_and(|known| known == file.text.as_bytes()) {
            continue;
        }
        let made = target.parent().map_or(Ok(()), std::fs::create_dir_all);
        if let Err(error) = made.and_then(|()| std::fs::write(&target, &file.text)) {
            return unwritable(&target, &error);
        }
        say(&format!("wrote {}\n", target.display()));
    }
    let settings = editor::settings();
    let target = folder.join(&settings.path);
    match std::fs::read_to_string(&target) {
        Ok(known) if known == settings.text => Outcome::Fine,
        Err(error) if error.kind() == ErrorKind::NotFound => {
            if let Err(error) = std::fs::write(&target, &settings.text) {
                return unwritable(&target, &error);
            }
            say(&format!("wrote {}\n", target.display()));
            Outcome::Fine
        }
        _ => {
            say(&format!(
                "`{}` is there already and stays as it is; it needs these settings:\n",
                target.display()
            ));
            print(&settings.text)
        }
    }
}

fn unwritable(target: &Path, error: &std::io::Error) -> Outcome {
    could_not_run(Diagnostic::error(
        Code::OutputWrite,
        format!("cannot write `{}`: {error}", target.display()),
    ))
}

fn pretty(schema: &serde_json::Value) -> Outcome {
    print(&format!("{schema:#}\n"))
}
