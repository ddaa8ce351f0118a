//! JSON Schema of everything that editors write as YAML, from the same types that read it.

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
use schemars::{JsonSchema, schema_for};

/// What there are schemas for: the types of collections, translations, and the data files.
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
];

/// The schema with this name (JSON Schema, draft 2020-12).
pub fn of(name: &str) -> Option<serde_json::Value> {
    Some(match name {
        "residence-status" => source::<ResidenceStatus>(),
        "comparison" => source::<Comparison>(),
        "consortium" => source::<Consortium>(),
        "program" => source::<Program>(),
        "case" => source::<Case>(),
        "event" => source::<Event>(),
        "organization" => source::<Organization>(),
        "dataset" => source::<Dataset>(),
        "guide" => source::<Guide>(),
        "page" => source::<NoFacts>(),
        "translation" => schema_for!(TranslationFront).to_value(),
        "sources" => schema_for!(SourceDocuments).to_value(),
        "glossary" => schema_for!(Glossary).to_value(),
        "readings" => schema_for!(Readings).to_value(),
        "search-tests" => schema_for!(Vec<SearchTest>).to_value(),
        "doors" => schema_for!(Vec<Door>).to_value(),
        _ => return None,
    })
}

fn source<F: JsonSchema>() -> serde_json::Value {
    schema_for!(SourceFront<F>).to_value()
}
