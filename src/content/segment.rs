//! The translatable parts of a document, in their order: title, summary, each text fact, each
//! block of the body.
//!
//! Whoever compares a translation with its source, hands texts to translators or takes them back
//! works part by part. Here is which parts there are and what each said when the file was read;
//! comparing is the business of others.

use super::markdown::{Block, BlockKind, Markdown};
use super::{Document, Role};
use crate::data::DataPath;
use crate::fingerprint::Digest;
use crate::source::SourceMap;
use std::collections::BTreeMap;

/// The parts of one document, as the author wrote them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Segments {
    /// What the title says.
    pub title: Digest,
    /// What the summary says.
    pub summary: Digest,
    /// What each text fact says, by key: of a source its own, of a translation the words for them.
    pub texts: Vec<(String, Digest)>,
    /// The blocks of the body. Their spans lie in the file of the document.
    pub blocks: Vec<Block>,
}

/// Which part of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part<'a> {
    /// The title.
    Title,
    /// The summary.
    Summary,
    /// The text fact with this key, such as `contacts.0.name`.
    Text(&'a str),
    /// The block of the body with this number in [`Segments::blocks`].
    Block(usize),
}

impl Segments {
    /// The parts of a file. The blocks are taken from `body`, whose tree may be changed later.
    pub fn of(
        title: &str,
        summary: &str,
        texts: &BTreeMap<String, String>,
        body: &mut Markdown,
    ) -> Self {
        Segments {
            title: digest(title),
            summary: digest(summary),
            texts: texts
                .iter()
                .map(|(key, text)| (key.clone(), digest(text)))
                .collect(),
            blocks: std::mem::take(&mut body.blocks),
        }
    }

    /// Of these, the title, the summary and the texts with one of `keys`.
    pub fn without_body(&self, keys: &BTreeMap<String, String>) -> Self {
        Segments {
            texts: self
                .texts
                .iter()
                .filter(|(key, _)| keys.contains_key(key))
                .cloned()
                .collect(),
            blocks: Vec::new(),
            ..self.clone()
        }
    }

    /// All parts that readers see, in order, with what each says.
    pub fn parts(&self) -> impl Iterator<Item = (Part<'_>, Digest)> {
        let texts = self.texts.iter().map(|(key, d)| (Part::Text(key), *d));
        let blocks = self.blocks.iter().enumerate();
        let seen = blocks.filter(|(_, block)| block.kind != BlockKind::Unseen);
        [(Part::Title, self.title), (Part::Summary, self.summary)]
            .into_iter()
            .chain(texts)
            .chain(seen.map(|(i, block)| (Part::Block(i), block.digest)))
    }
}

impl Document {
    /// The words of its text facts, by key: of a source its own, of a translation those for them.
    pub fn texts(&self) -> &BTreeMap<String, String> {
        match &self.role {
            Role::Source(role) => &role.texts,
            Role::Translation(role) => &role.texts,
        }
    }
}

impl Document {
    /// Line and column of a key of its front matter, such as `facts.contacts.0.name`.
    pub fn place_of(&self, key: &str, sources: &SourceMap) -> (usize, usize) {
        let path = DataPath::default().join(key);
        sources.position(self.front.span(sources, &path))
    }
}

/// The digest of a line of front matter: how its white space is broken is no difference.
fn digest(text: &str) -> Digest {
    let words: Vec<&str> = text.split_whitespace().collect();
    Digest::of(words.join(" ").as_bytes())
}
