//! Questions and answers as data: what the command line, the preview and the browser exchange
//! with the engine.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A question.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Request {
    /// What was typed. Nothing: everything that the facets leave, in the order of the site.
    pub q: String,
    /// Chosen values by facet: one of them, for every facet.
    pub facets: BTreeMap<String, Vec<String>>,
    /// `closes` (days) and `amount` (yen): from, to, both included.
    pub ranges: BTreeMap<String, [Option<Bound>; 2]>,
    /// The reader's day, as `2026-11-21`.
    pub today: String,
    /// So many days before its last day a programme closes soon.
    pub closing_days: u32,
    /// How many hits to answer.
    pub limit: usize,
    /// How many hits to leave out at the beginning.
    pub offset: usize,
}

/// An end of a range.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Bound {
    /// A number.
    Number(u64),
    /// A day.
    Text(String),
}

/// How the hits were found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Mode {
    /// Nothing was asked: a list.
    List,
    /// They have all words.
    All,
    /// They have all words, some with another letter.
    Near,
    /// They have some of the words.
    Any,
}

/// Text in pieces: those at even places are plain, those at odd places are to be marked.
pub type Pieces = Vec<String>;

/// An answer.
#[derive(Debug, Clone, Serialize)]
pub struct Response {
    /// What was asked.
    pub query: String,
    /// How the hits were found.
    pub mode: Mode,
    /// How many there are in all.
    pub total: u32,
    /// Those that were asked for, the best first.
    pub hits: Vec<Hit>,
    /// For each value of each facet, how many hits there would be with it: what else is chosen
    /// in the same facet does not matter.
    pub facets: BTreeMap<String, BTreeMap<String, u32>>,
}

/// A page that was found.
#[derive(Debug, Clone, Serialize)]
pub struct Hit {
    /// Its address below the language.
    pub url: String,
    /// Its title.
    pub title: Pieces,
    /// One or two sentences about it.
    pub summary: String,
    /// The language of its text, if it is not the reader's.
    pub lang: Option<String>,
    /// The first part of its address.
    pub collection: String,
    /// How well it fits. Only the order of scores of one answer means anything.
    pub score: u32,
    /// The place in its text that fits best.
    pub excerpt: Pieces,
    /// Whether it takes applications on the reader's day.
    pub state: Option<&'static str>,
    /// Days until it closes, if it closes soon.
    pub days: Option<i64>,
    /// Sections that fit, in their order.
    pub parts: Vec<Part>,
}

/// A section that was found.
#[derive(Debug, Clone, Serialize)]
pub struct Part {
    /// Its anchor.
    pub anchor: String,
    /// Its heading.
    pub title: Pieces,
    /// The place in it that fits best.
    pub excerpt: Pieces,
}
