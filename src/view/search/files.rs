//! What the search of a site offers: its files and its facets. The search makes it; the page
//! shows it.

use crate::lang::Lang;
use crate::site::EntryId;
use std::collections::BTreeMap;

/// Where the files of the search lie, below the site's base.
#[derive(Debug, Clone, Default)]
pub struct SearchFiles {
    /// The script of the engine.
    pub engine: String,
    /// The engine.
    pub wasm: String,
    /// The files of each language.
    pub languages: BTreeMap<Lang, LanguageFiles>,
    /// By what a search can be narrowed.
    pub facets: Vec<OfferedFacet>,
}

/// The files of a language.
#[derive(Debug, Clone)]
pub struct LanguageFiles {
    /// Titles, for the first results.
    pub titles: String,
    /// The packed index.
    pub index: String,
}

/// A facet with the values that occur.
#[derive(Debug, Clone)]
pub struct OfferedFacet {
    /// Its id.
    pub id: &'static str,
    /// The message with its name.
    pub message_id: &'static str,
    /// Its values, in order.
    pub values: Vec<OfferedValue>,
}

/// A value of a facet.
#[derive(Debug, Clone)]
pub struct OfferedValue {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub label: OfferedLabel,
    /// The message with the name of the group that it belongs to.
    pub group: Option<&'static str>,
}

/// Where a label comes from.
#[derive(Debug, Clone)]
pub enum OfferedLabel {
    /// A message.
    Message(String),
    /// The title of a collection.
    Collection(usize),
    /// The title of an entry.
    Entry(EntryId),
}
