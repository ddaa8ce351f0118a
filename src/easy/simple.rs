//! The result of analysing a document: data only, as it is kept between builds.

use super::apply::{Change, Mark};
use super::found::Found;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What was found for the texts of a document: all that is worth keeping.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Simple {
    /// Changes of the title.
    pub(super) title: Vec<Change>,
    /// Changes of the summary and of the texts in facts, in their order.
    pub(super) texts: Vec<Vec<Change>>,
    /// The runs of the body, in order.
    pub(super) runs: Vec<SimpleRun>,
    /// What is hard to read, if somebody asked.
    pub(super) lint: Option<Lint>,
    /// Readings of the words of the title.
    pub(super) title_readings: BTreeSet<String>,
    /// Readings of the words of the headings.
    pub(super) main_readings: BTreeSet<String>,
    /// Readings of all other words.
    pub(super) text_readings: BTreeSet<String>,
}

/// What the linter says.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct Lint {
    /// What is hard to read.
    pub(super) findings: Vec<Found>,
    /// How many sentences there are.
    pub(super) sentences: usize,
}

/// What was found for a run: what changes, and then what is set into it.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct SimpleRun {
    pub(super) changes: Vec<Change>,
    #[serde(with = "super::packed")]
    pub(super) marks: Vec<Mark>,
}
