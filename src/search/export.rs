//! The documents for Quickwit, the search server that is built on tantivy too.

use super::Search;
use crate::site::Site;
use serde_json::{Map, Value, json};
use shirube_search::Document;

/// The configuration of an index that takes the documents of [`ndjson`].
pub fn index_config() -> &'static str {
    include_str!("../../search/quickwit/index-config.yaml")
}

/// The documents of all languages, one JSON object a line.
pub fn ndjson(site: &Site, search: &Search) -> String {
    let mut lines = String::new();
    for language in &search.languages {
        for document in &language.documents {
            lines += &format!("{}\n", exported(site, language.lang.as_str(), document));
        }
    }
    lines
}

fn exported(site: &Site, lang: &str, document: &Document) -> Value {
    let base = &site.config.base_url;
    let portal = format!("{}{}", base.origin, base.path);
    let headings: Vec<&str> = document
        .sections
        .iter()
        .map(|s| s.heading.as_str())
        .collect();
    let body: Vec<&str> = std::iter::once(&document.opening)
        .chain(document.sections.iter().map(|s| &s.text))
        .map(String::as_str)
        .collect();
    let mut object = Map::new();
    let mut set = |key: &str, value: Value| object.insert(key.to_owned(), value);
    set(
        "id",
        json!(format!("{}@{lang}", document.url.trim_end_matches('/'))),
    );
    set("url", json!(format!("{portal}{lang}/{}", document.url)));
    set("portal", json!(portal));
    set("lang", json!(lang));
    set(
        "text_lang",
        json!(document.borrowed.as_deref().unwrap_or(lang)),
    );
    set("title", json!(document.title));
    set(
        "alias",
        json!(
            [
                &document.aliases[..],
                &document.readings,
                &document.title_terms,
                &document.title_readings
            ]
            .concat()
        ),
    );
    set("summary", json!(document.summary));
    set("headings", json!(headings));
    set("body", json!(body.join("\n")));
    set(
        "terms",
        json!([&document.terms[..], &document.term_readings].concat()),
    );
    let mut facets: Map<String, Value> = Map::new();
    for (facet, id) in &document.facets {
        match facet.as_str() {
            // These have one value each, and types of their own.
            "opens" | "closes" | "state" | "collection" | "foreign" => {
                facets.insert(facet.clone(), json!(id));
            }
            "amount" => {
                facets.insert(facet.clone(), json!(id.parse::<u64>().unwrap_or_default()));
            }
            _ => {
                if let Value::Array(values) =
                    facets.entry(facet.clone()).or_insert_with(|| json!([]))
                {
                    values.push(json!(id));
                }
            }
        }
    }
    object.extend(facets);
    Value::Object(object)
}
