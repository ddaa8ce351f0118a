//! The first lines of a file: where they end, and what they may hold.

use super::facts::values::SourceRef;
use crate::data::Value;
use crate::date::PartialDate;
use schemars::JsonSchema;
use serde::Deserialize;
use std::ops::Range;

/// Where the front matter and the body of a file are, in bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parts {
    /// The YAML between the two lines of `---`.
    pub front: Range<usize>,
    /// The Markdown after it.
    pub body: Range<usize>,
}

/// Splits a file. `None` if it does not begin with a line `---` or there is no second one.
pub fn split(text: &str) -> Option<Parts> {
    let bom = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let first_end = line_end(text, bom);
    if text[bom..first_end].trim_end() != "---" {
        return None;
    }
    let mut at = first_end;
    while at < text.len() {
        let end = line_end(text, at);
        if text[at..end].trim_end() == "---" {
            return Some(Parts {
                front: first_end..at,
                body: end..text.len(),
            });
        }
        at = end;
    }
    None
}

/// The byte behind the line break of the line that begins at `at`.
fn line_end(text: &str, at: usize) -> usize {
    text[at..].find('\n').map_or(text.len(), |i| at + i + 1)
}

/// The front matter of a source-language file, whose facts are of type `F`.
#[derive(Debug, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct SourceFront<F> {
    /// The title.
    pub title: String,
    /// One or two sentences, for listings, search and search engines.
    pub summary: String,
    /// How the title is read, in kana.
    pub reading: Option<String>,
    /// What is known, as this type of collection allows.
    pub facts: Option<F>,
    /// Where it is written.
    #[serde(default)]
    pub sources: Vec<SourceRef>,
    /// When it was true.
    pub as_of: Option<PartialDate>,
    /// When somebody last compared it with its source.
    pub checked: Option<PartialDate>,
    /// When the text was published.
    pub date: Option<PartialDate>,
    /// Free words.
    #[serde(default)]
    pub tags: Vec<String>,
    /// Whether it is only shown with `--drafts`.
    #[serde(default)]
    pub draft: bool,
    /// Old addresses, such as `program/old-name`.
    #[serde(default)]
    pub aliases: Vec<String>,
}

/// The front matter of a translation.
#[derive(Debug, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct TranslationFront {
    /// The title.
    pub title: String,
    /// One or two sentences, for listings, search and search engines.
    pub summary: String,
    /// Words for the texts in the facts of the source, in the same shape.
    #[serde(default)]
    #[schemars(with = "Option<std::collections::BTreeMap<String, serde_json::Value>>")]
    pub texts: Option<Value>,
    /// How far the translation is.
    pub translation: Option<TranslationState>,
    /// For pages in easy Japanese.
    #[serde(default)]
    pub easy: EasyFront,
    /// When the translation was published.
    pub date: Option<PartialDate>,
    /// Free words.
    #[serde(default)]
    pub tags: Vec<String>,
    /// Whether it is only shown with `--drafts`.
    #[serde(default)]
    pub draft: bool,
}

/// What an editor says to the linter of easy Japanese.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct EasyFront {
    /// For whom the page is written; it decides how long sentences may be.
    #[serde(default)]
    pub profile: EasyProfile,
    /// Rules that do not hold on this page.
    #[serde(default)]
    pub ignore: Vec<IgnoredRule>,
}

/// For whom a page in easy Japanese is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum EasyProfile {
    /// Daily life.
    #[default]
    Daily,
    /// Warnings of danger: half as long.
    Urgent,
}

/// A rule that does not hold on a page.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct IgnoredRule {
    /// Its code, such as `EJ020`.
    pub rule: String,
    /// Why it does not hold.
    pub reason: String,
}

/// Stands before words that are still to be written, in files that the tool begins.
pub const PLACEHOLDER: char = '✎';

/// Keys that only the source-language file may have.
pub const SOURCE_ONLY: &[&str] = &["facts", "sources", "as_of", "checked", "reading", "aliases"];

/// How far a translation is.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct TranslationState {
    /// Whether somebody should check it.
    pub review: Option<Review>,
}

/// Whether a translation was checked by somebody who knows the language well.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Review {
    /// Not yet.
    Wanted,
    /// Yes.
    Done,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn front_matter_ends_at_the_second_line_of_hyphens() {
        let text = "---\ntitle: a\n---\nbody\n---\n";
        let parts = split(text).unwrap();
        assert_eq!(&text[parts.front], "title: a\n");
        assert_eq!(&text[parts.body], "body\n---\n");
    }

    #[test]
    fn windows_line_ends_and_a_byte_order_mark_are_fine() {
        let text = "\u{feff}---\r\ntitle: a\r\n---\r\nbody";
        let parts = split(text).unwrap();
        assert_eq!(&text[parts.front], "title: a\r\n");
        assert_eq!(&text[parts.body], "body");
    }

    #[test]
    fn a_file_without_front_matter_is_not_split() {
        for text in ["", "# Title\n", "---\ntitle: a\n", "----\n---\n"] {
            assert_eq!(split(text), None, "{text:?}");
        }
    }
}
