//! What programs for editing must know to complete and check the files of a site.
//!
//! The schemas are those of [`crate::content::schema`]. They serve files that are YAML or TOML as
//! a whole; the front matter of a Markdown file is served by no schema in these programs.

use super::NewFile;
use crate::content::schema;
use serde_json::{Map, Value, json};

/// Where the schemas lie in a site.
const FOLDER: &str = ".vscode/schemas";

/// Where the settings lie in a site.
pub const SETTINGS: &str = ".vscode/settings.json";

/// The data files that have a schema, by its name: `content/<name>.yaml`.
const DATA_FILES: [&str; 5] = ["sources", "glossary", "readings", "search-tests", "doors"];

/// The schemas, one file each. They are made anew and hold nothing of an editor's own.
pub fn schemas() -> Vec<NewFile> {
    let file = |name: &&str| {
        let schema = schema::for_editors(name)?;
        Some(NewFile::new(
            format!("{FOLDER}/{name}.json"),
            format!("{schema:#}\n"),
        ))
    };
    schema::NAMES.iter().filter_map(file).collect()
}

/// The settings that tell which file follows which schema.
pub fn settings() -> NewFile {
    let yaml: Map<String, Value> = DATA_FILES
        .iter()
        .map(|name| (schema_path(name), json!(format!("content/{name}.yaml"))))
        .collect();
    let settings = json!({
        "yaml.schemas": yaml,
        "evenBetterToml.schema.associations": { "(^|.*/)site\\.toml$": schema_path("site") },
    });
    NewFile::new(SETTINGS, format!("{settings:#}\n"))
}

/// The first line of a data file. Every program that runs the common language server for YAML
/// follows it, without settings.
pub(super) fn yaml_line(name: &str) -> String {
    format!("# yaml-language-server: $schema=../{FOLDER}/{name}.json\n")
}

/// The first line of `site.toml`, which language servers for TOML follow.
pub(super) fn toml_line() -> String {
    format!("#:schema {}\n", schema_path("site"))
}

fn schema_path(name: &str) -> String {
    format!("./{FOLDER}/{name}.json")
}
