//! Texts for translators, and back: files that programs for translating read.
//!
//! A file holds the parts of the chosen entries in one language ([`crate::content::segment`]),
//! each with the words of its source, the translation there is, and how far it is. Two formats
//! say the same: [`po`] (gettext) and [`xliff`] (version 1.2). [`import`] takes such a file back
//! part by part: a part whose source has changed in the meantime, or whose signs were damaged, is
//! refused at its line, and the others go in. What is written into a file of the site is decided
//! in `write_back`; reading and writing on disk is the business of [`crate::cli`].

mod align;
pub mod import;
pub mod po;
pub mod protect;
pub mod units;
mod write_back;
pub mod xliff;

use crate::date::Day;
use crate::lang::Lang;
use crate::source::Span;

/// How far the translation of a part is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// There is none.
    Missing,
    /// There is one, but its source has changed since.
    Behind,
    /// There is one that somebody should check.
    Review,
    /// There is one.
    Done,
}

/// A part as translators are given it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// The file of the translation, such as `content/program/wil/vi.md`.
    pub file: String,
    /// Its name in that file: `title`, `summary`, `texts.activities`, `block-3`.
    pub part: String,
    /// What it is, for translators.
    pub kind: &'static str,
    /// Where its source stands: path and line.
    pub place: (String, usize),
    /// The words of the source.
    pub source: String,
    /// The translation that there is.
    pub target: Option<String>,
    /// How far it is.
    pub state: State,
}

impl Unit {
    /// Its name among all parts of the site: `content/program/wil/vi.md#block-3`.
    pub fn id(&self) -> String {
        format!("{}#{}", self.file, self.part)
    }
}

/// Everything that one file for translators holds.
#[derive(Debug, Clone)]
pub struct Bundle {
    /// The name of the site.
    pub title: String,
    /// The language of the words to translate.
    pub source_language: Lang,
    /// The language to translate into.
    pub language: Lang,
    /// The day on which it is made.
    pub day: Day,
    /// The parts, in the order of the site.
    pub units: Vec<Unit>,
}

/// A part as it came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Returned {
    /// The file of the translation.
    pub file: String,
    /// Its name in that file.
    pub part: String,
    /// The words that were translated.
    pub source: String,
    /// The translation; empty if there is none.
    pub target: String,
    /// Whether the translator says that it is finished; `None` if nothing is said.
    pub finished: Option<bool>,
    /// Where it stands in the file that came back.
    pub span: Span,
}

/// `content/program/wil/vi.md#block-3` as file and part.
fn split_id(id: &str) -> Option<(&str, &str)> {
    id.split_once('#')
        .filter(|(file, part)| !file.is_empty() && !part.is_empty())
}
