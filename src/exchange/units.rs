//! The parts of an entry in one language, with the words of both sides.

use super::align::align;
use super::{State, Unit, protect};
use crate::content::markdown::{Block, BlockKind};
use crate::content::translation::{Change, Stale};
use crate::content::{Document, Role};
use crate::data::DataPath;
use crate::source::SourceMap;
use std::ops::Range;

/// A source and what there is of its translation into one language.
#[derive(Debug, Clone, Copy)]
pub struct Pair<'a> {
    /// The source.
    pub source: &'a Document,
    /// The translation that somebody wrote.
    pub translation: Option<&'a Document>,
    /// What changed in the source since the translation was accepted.
    pub stale: Option<&'a Stale>,
}

/// Which part of a document it is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Place {
    Title,
    Summary,
    Text(String),
    /// By its number among the blocks of the source.
    Block(usize),
}

impl Place {
    /// Its name in files for translators.
    pub(super) fn name(&self) -> String {
        match self {
            Place::Title => "title".to_owned(),
            Place::Summary => "summary".to_owned(),
            Place::Text(key) => format!("texts.{key}"),
            Place::Block(index) => format!("block-{}", index + 1),
        }
    }

    /// The part with this name.
    pub(super) fn parse(name: &str) -> Option<Self> {
        Some(match name {
            "title" => Place::Title,
            "summary" => Place::Summary,
            _ => match name.strip_prefix("texts.") {
                Some(key) => Place::Text(key.to_owned()),
                None => {
                    let number: usize = name.strip_prefix("block-")?.parse().ok()?;
                    Place::Block(number.checked_sub(1)?)
                }
            },
        })
    }
}

/// A part with the words of both sides.
#[derive(Debug, Clone)]
pub(super) struct Part {
    pub(super) place: Place,
    pub(super) source: String,
    pub(super) target: Option<String>,
    pub(super) state: State,
}

impl Pair<'_> {
    /// All parts that can be translated, in their order.
    pub(super) fn parts(&self, sources: &SourceMap) -> Vec<Part> {
        let mut parts = Vec::new();
        let translation = self.translation;
        let review = translation
            .is_some_and(|d| matches!(&d.role, Role::Translation(role) if role.review_wanted));
        let mut add = |place: Place, source: &str, target: Option<String>, changed: bool| {
            let state = match (&target, changed) {
                (None, _) => State::Missing,
                (Some(_), true) => State::Behind,
                (Some(_), false) if review => State::Review,
                (Some(_), false) => State::Done,
            };
            let source = unified(source);
            // Nothing to say, nothing to translate.
            if !source.trim().is_empty() {
                parts.push(Part {
                    place,
                    source,
                    target: target.map(|t| unified(&t)),
                    state,
                });
            }
        };
        let stale = self.stale;
        add(
            Place::Title,
            &self.source.title,
            translation.map(|d| d.title.clone()),
            stale.is_some_and(|s| s.title),
        );
        add(
            Place::Summary,
            &self.source.summary,
            translation.map(|d| d.summary.clone()),
            stale.is_some_and(|s| s.summary),
        );
        let mut texts: Vec<_> = self.source.texts().iter().collect();
        texts.sort_by_cached_key(|(key, _)| {
            let path = DataPath::to_key("facts").join(key);
            self.source.front.span(sources, &path).range().start
        });
        for (key, words) in texts {
            add(
                Place::Text(key.clone()),
                words,
                translation.and_then(|d| d.texts().get(key).cloned()),
                stale.is_some_and(|s| s.texts.contains(key)),
            );
        }
        let pairs = self.pairs();
        for (index, block) in self.source.segments.blocks.iter().enumerate() {
            let text = block_text(block, sources);
            if !is_translated(block.kind, text) {
                continue;
            }
            let own = pairs.get(index).copied().flatten();
            let target = translation
                .zip(own)
                .and_then(|(d, own)| d.segments.blocks.get(own))
                .map(|block| words(block.kind, block_text(block, sources)).to_owned());
            let changed = stale.is_some_and(|s| {
                let mut here = s.blocks.iter().filter(|c| c.index == index);
                here.any(|c| c.change != Change::Removed)
            });
            add(
                Place::Block(index),
                words(block.kind, text),
                target,
                changed,
            );
        }
        parts
    }

    /// For each block of the source the block of the translation.
    pub(super) fn pairs(&self) -> Vec<Option<usize>> {
        match self.translation {
            Some(translation) => align(self.source, translation, self.stale),
            None => vec![None; self.source.segments.blocks.len()],
        }
    }

    /// The parts as translators are given them. `file` is the path of the translation.
    pub fn units(&self, file: &str, sources: &SourceMap) -> Vec<Unit> {
        let path = &sources.get(self.source.source).path;
        self.parts(sources)
            .into_iter()
            .map(|part| Unit {
                file: file.to_owned(),
                part: part.place.name(),
                kind: self.kind(&part.place),
                place: (path.to_string(), self.line(&part.place, sources)),
                source: part.source,
                target: part.target,
                state: part.state,
            })
            .collect()
    }

    fn kind(&self, place: &Place) -> &'static str {
        match place {
            Place::Title => "title",
            Place::Summary => "summary: one or two sentences",
            Place::Text(_) => "words of a fact: on one line",
            Place::Block(index) => {
                let block = self.source.segments.blocks.get(*index);
                block.map_or("text", |block| block.kind.noun())
            }
        }
    }

    fn line(&self, place: &Place, sources: &SourceMap) -> usize {
        let key = |path: DataPath| sources.position(self.source.front.span(sources, &path)).0;
        match place {
            Place::Title => key(DataPath::to_key("title")),
            Place::Summary => key(DataPath::to_key("summary")),
            Place::Text(text) => key(DataPath::to_key("facts").join(text)),
            Place::Block(index) => {
                let block = self.source.segments.blocks.get(*index);
                block.map_or(1, |block| sources.position(block.span).0)
            }
        }
    }
}

/// A block as it stands in its file.
pub(super) fn block_text<'a>(block: &Block, sources: &'a SourceMap) -> &'a str {
    let text = &sources.get(block.span.source).text;
    text.get(sources.clamped(block.span)).unwrap_or_default()
}

/// Whether a block has words that another language says otherwise.
pub(super) fn is_translated(kind: BlockKind, text: &str) -> bool {
    match kind {
        BlockKind::Code | BlockKind::Rule | BlockKind::Unseen => false,
        BlockKind::Directive => protect::has_words(text),
        _ => true,
    }
}

/// What of a block is translated: of a heading its words, without signs and id, which follow the
/// source; of others all.
pub(super) fn words(kind: BlockKind, text: &str) -> &str {
    match kind {
        BlockKind::Heading => &text[heading_words(text)],
        _ => text,
    }
}

/// Where the words of a heading are.
pub(super) fn heading_words(text: &str) -> Range<usize> {
    let indent = text.len() - text.trim_start().len();
    let hashes = text[indent..].bytes().take_while(|b| *b == b'#').count();
    let start = indent + hashes;
    let (start, mut line) = match hashes {
        // A line of `=` or `-` below makes it one.
        0 => (
            start,
            text[start..]
                .rsplit_once('\n')
                .map_or("", |(words, _)| words),
        ),
        _ => (start, text[start..].lines().next().unwrap_or_default()),
    };
    if let Some(at) = line
        .trim_end()
        .strip_suffix('}')
        .and_then(|l| l.rfind("{#"))
    {
        line = &line[..at];
    }
    if hashes > 0 {
        let open = line.trim_end().trim_end_matches('#');
        if open.ends_with([' ', '\t']) || open.is_empty() {
            line = open;
        }
    }
    let blank = line.len() - line.trim_start().len();
    start + blank..start + blank.max(line.trim_end().len())
}

/// A text with the line ends of this program and without blanks around it.
pub(super) fn unified(text: &str) -> String {
    text.replace("\r\n", "\n")
        .trim_matches(['\n', '\r'])
        .trim_end()
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_a_heading_have_no_signs() {
        for (text, words) in [
            ("## A b", "A b"),
            ("  ### A {#id}", "A"),
            ("## A ##", "A"),
            ("## C#", "C#"),
            ("A\nb\n===", "A\nb"),
            ("A {#x}\n---", "A"),
            ("##", ""),
            ("## {#x}", ""),
        ] {
            assert_eq!(&text[heading_words(text)], words, "{text}");
        }
    }
}
