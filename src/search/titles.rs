//! Titles first: what a page with a few lines of script can answer from while the engine is
//! still on its way.

use crate::lang::Lang;
use serde_json::{Value, json};
use shirube_search::Document;
use shirube_search::text::{canonical, loose_romaji, romaji};
use std::collections::{BTreeMap, BTreeSet};

/// How wide a summary may be, in letters: one line on a phone. Wide ones (Han, kana, Hangul)
/// count twice.
const SUMMARY_WIDTH: usize = 48;

/// Titles are for small sites and small files: of more documents, the engine alone answers.
const MAX_ENTRIES: usize = 2000;

pub(super) fn titles(lang: Lang, documents: &[Document]) -> Vec<u8> {
    let documents = &documents[..documents.len().min(MAX_ENTRIES)];
    let used: BTreeSet<String> = documents.iter().flat_map(facets).collect();
    let numbers: BTreeMap<&str, usize> = used
        .iter()
        .enumerate()
        .map(|(number, value)| (value.as_str(), number))
        .collect();
    let entries: Vec<Value> = documents
        .iter()
        .map(|document| {
            let facets: Vec<usize> = facets(document)
                .filter_map(|value| numbers.get(value.as_str()).copied())
                .collect();
            json!([
                document.url,
                document.title,
                short(&document.summary),
                keys(document),
                document.borrowed.as_deref().unwrap_or_default(),
                facets,
            ])
        })
        .collect();
    let file = json!({ "version": 1, "lang": lang, "facets": used, "entries": entries });
    serde_json::to_vec(&file).unwrap_or_default()
}

fn facets(document: &Document) -> impl Iterator<Item = String> + '_ {
    document
        .facets
        .iter()
        .map(|(facet, id)| format!("{facet}={id}"))
}

/// All names, folded, each once; readings also in Latin letters.
fn keys(document: &Document) -> String {
    let names = std::iter::once(&document.title)
        .chain(&document.aliases)
        .chain(&document.readings)
        .chain(&document.title_terms)
        .chain(&document.title_readings)
        .map(|name| canonical(name));
    // Long vowels are typed or not.
    let latin = document
        .readings
        .iter()
        .chain(&document.title_readings)
        .map(|reading| canonical(&romaji(reading)).replace(' ', ""))
        .flat_map(|latin| [loose_romaji(&latin), latin]);
    let mut seen = BTreeSet::new();
    let keys: Vec<String> = names
        .chain(latin)
        .filter(|key| !key.is_empty() && seen.insert(key.clone()))
        .collect();
    keys.join(" | ")
}

fn short(summary: &str) -> String {
    let mut width = 0;
    let end = summary.char_indices().find(|(_, c)| {
        width += if is_wide(*c) { 2 } else { 1 };
        width > SUMMARY_WIDTH
    });
    match end {
        None => summary.to_owned(),
        Some((end, _)) => format!("{}…", summary[..end].trim_end()),
    }
}

/// Whether a letter takes the room of two (Unicode Standard Annex 11, the blocks that occur).
fn is_wide(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ff60}')
}
