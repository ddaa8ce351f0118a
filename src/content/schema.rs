//! JSON Schema of everything that editors write as YAML or TOML, from the same types that read it.

use super::doors::Door;
use super::facts::{
    Case, Comparison, Consortium, Dataset, Event, Guide, NoFacts, Organization, Program,
    ResidenceStatus,
};
use super::front_matter::{SourceFront, TranslationFront};
use super::glossary::Glossary;
use super::readings::Readings;
use super::search_tests::SearchTest;
use super::sources::SourceDocuments;
use crate::config::ConfigFile;
use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, SchemaGenerator};

/// What there are schemas for: the types of collections, translations, the data files
/// and `site.toml`.
pub const NAMES: &[&str] = &[
    "residence-status",
    "comparison",
    "consortium",
    "program",
    "case",
    "event",
    "organization",
    "dataset",
    "guide",
    "page",
    "translation",
    "sources",
    "glossary",
    "readings",
    "search-tests",
    "doors",
    "site",
];

/// The schema with this name (JSON Schema, draft 2020-12).
pub fn of(name: &str) -> Option<serde_json::Value> {
    by(name, SchemaSettings::draft2020_12())
}

/// The same in draft 7, the newest that language servers for YAML and TOML know.
pub fn for_editors(name: &str) -> Option<serde_json::Value> {
    by(name, SchemaSettings::draft07())
}

fn by(name: &str, settings: SchemaSettings) -> Option<serde_json::Value> {
    let generator = settings.into_generator();
    Some(match name {
        "residence-status" => source::<ResidenceStatus>(generator),
        "comparison" => source::<Comparison>(generator),
        "consortium" => source::<Consortium>(generator),
        "program" => source::<Program>(generator),
        "case" => source::<Case>(generator),
        "event" => source::<Event>(generator),
        "organization" => source::<Organization>(generator),
        "dataset" => source::<Dataset>(generator),
        "guide" => source::<Guide>(generator),
        "page" => source::<NoFacts>(generator),
        "translation" => whole::<TranslationFront>(generator),
        "sources" => whole::<SourceDocuments>(generator),
        "glossary" => whole::<Glossary>(generator),
        "readings" => whole::<Readings>(generator),
        "search-tests" => whole::<Vec<SearchTest>>(generator),
        "doors" => whole::<Vec<Door>>(generator),
        "site" => whole::<ConfigFile>(generator),
        _ => return None,
    })
}

fn source<F: JsonSchema>(generator: SchemaGenerator) -> serde_json::Value {
    whole::<SourceFront<F>>(generator)
}

fn whole<T: JsonSchema>(generator: SchemaGenerator) -> serde_json::Value {
    generator.into_root_schema_for::<T>().to_value()
}
