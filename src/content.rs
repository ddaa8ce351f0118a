//! From files to documents and entries.
//!
//! An entry is a folder with one file per language. [`discover`] finds and reads the files,
//! [`parse`] turns one file into a [`Document`] without looking at any other, and [`entry`]
//! groups documents and compares translations with their source. What lies between entries
//! (links, references) is the business of [`crate::site`].

pub mod attachment;
pub mod coverage;
pub mod discover;
pub mod doors;
pub mod entry;
pub mod facts;
pub mod front_matter;
pub mod glossary;
pub mod markdown;
pub mod parse;
pub mod readings;
pub mod schema;
pub mod search_tests;
pub mod segment;
pub mod sources;
pub mod structure;
pub mod text_tree;
pub mod translation;

use crate::data::de::Reference;
use crate::data::yaml::YamlBlock;
use crate::date::PartialDate;
use crate::lang::Lang;
use crate::source::SourceId;
use facts::Facts;
use facts::values::SourceRef;
use front_matter::EasyFront;
use markdown::Markdown;
use segment::Segments;
use std::collections::BTreeMap;
use std::sync::Arc;
use structure::Structure;

/// One file: one entry in one language.
#[derive(Debug, Clone)]
pub struct Document {
    /// Its language.
    pub lang: Lang,
    /// Its text.
    pub source: SourceId,
    /// The front matter within the text.
    pub front: YamlBlock,
    /// The title.
    pub title: String,
    /// One or two sentences about it.
    pub summary: String,
    /// Free words.
    pub tags: Vec<String>,
    /// When it was published.
    pub date: Option<PartialDate>,
    /// Whether it is only shown with `--drafts`.
    pub draft: bool,
    /// The text below the front matter.
    pub body: Markdown,
    /// Its translatable parts, as written; of what was derived, those of the source.
    pub segments: Arc<Segments>,
    /// What of it is the same in every language.
    pub structure: Arc<Structure>,
    /// What only a source or only a translation has.
    pub role: Role,
}

/// What a document is to its entry.
#[derive(Debug, Clone)]
pub enum Role {
    /// It carries the facts.
    Source(Box<SourceRole>),
    /// It carries words for the facts of the source.
    Translation(TranslationRole),
}

/// What only the source-language file of an entry has.
#[derive(Debug, Clone)]
pub struct SourceRole {
    /// The facts.
    pub facts: Facts,
    /// The top-level keys of the facts that are given.
    pub fact_keys: Vec<String>,
    /// The texts in the facts that translations may replace, by key.
    pub texts: BTreeMap<String, String>,
    /// Names of other entries and documents, with their places in the front matter.
    pub references: Vec<Reference>,
    /// How the title is read, in kana.
    pub reading: Option<String>,
    /// Where the facts are written.
    pub sources: Vec<SourceRef>,
    /// When the facts were true.
    pub as_of: Option<PartialDate>,
    /// When somebody last compared the text with its source.
    pub checked: Option<PartialDate>,
    /// Old addresses.
    pub aliases: Vec<String>,
}

/// What only a translation has.
#[derive(Debug, Clone, Default)]
pub struct TranslationRole {
    /// Words by the key of the text they stand for.
    pub texts: BTreeMap<String, String>,
    /// Whether somebody should check it.
    pub review_wanted: bool,
    /// What the linter of easy Japanese is not to say about it.
    pub easy: EasyFront,
    /// Who made it.
    pub author: Author,
}

/// Who made a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Author {
    /// Somebody wrote it in a file.
    #[default]
    Person,
    /// It was derived from the source.
    Machine,
}

impl Document {
    /// What a source-language document has; `None` for a translation.
    pub fn as_source(&self) -> Option<&SourceRole> {
        match &self.role {
            Role::Source(role) => Some(role),
            Role::Translation(_) => None,
        }
    }

    /// Whether anything is written below the front matter.
    pub fn has_text(&self) -> bool {
        !self.body.nodes.is_empty()
    }

    /// Whether somebody who knows its language well should read it.
    pub fn is_review_wanted(&self) -> bool {
        matches!(&self.role, Role::Translation(role) if role.review_wanted)
    }
}
