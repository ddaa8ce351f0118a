//! The new text of a file that took in translations.
//!
//! What did not change keeps every character: texts of the front matter are replaced one by one,
//! and so are blocks of the body. Only where blocks of the source have no place in the body yet,
//! it is put together again in the order of the source, and only if every part of it has a
//! translation: half a page in another language would look whole.

use super::import::Target;
use super::units::{Part, Place, block_text, heading_words};
use crate::config::Config;
use crate::content::Document;
use crate::content::discover::ContentFile;
use crate::content::front_matter::split;
use crate::content::markdown::BlockKind;
use crate::content::parse::parse;
use crate::content::text_tree::{Leaf, TextTree};
use crate::data::scalar::scalar;
use crate::data::{DataPath, Value, edit};
use crate::diag::{Code, Diagnostic, Report};
use crate::source::{SourceMap, Span};
use std::collections::BTreeMap;

/// What came of it.
pub(super) struct Written {
    /// The new text; `None` if it stays as it is.
    pub(super) text: Option<String>,
    /// Parts that were left out. The first has the problem for all.
    pub(super) left: Vec<(Place, Report)>,
}

type Texts<'a> = Vec<(&'a str, &'a str)>;
type Taken = BTreeMap<Place, (String, Span)>;

/// Puts what was taken into the file.
///
/// # Errors
/// A located problem if the result could not be read as what it should say.
pub(super) fn write(
    target: Target<'_>,
    parts: &[Part],
    taken: &Taken,
    config: &Config,
    sources: &SourceMap,
) -> Result<Written, Box<Diagnostic>> {
    let work = Work {
        target,
        parts,
        taken,
        sources,
    };
    let (body, left) = work.body();
    let front = match target.pair.translation {
        Some(old) => work.edited_front(old),
        None => work.new_front(),
    };
    let (Some(front), Some(body)) = (front, body.clone().or_else(|| work.old_body())) else {
        return Ok(Written {
            text: None,
            left: work.all_left(left),
        });
    };
    let text = match target.pair.translation {
        Some(old) => {
            let old = &sources.get(old.source).text;
            let Some(halves) = split(old) else {
                return Err(work.unwritable());
            };
            let text = format!(
                "{}{front}{}{body}",
                &old[..halves.front.start],
                &old[halves.front.end..halves.body.start]
            );
            match old.contains("\r\n") {
                true => text.replace("\r\n", "\n").replace('\n', "\r\n"),
                false => text,
            }
        }
        None => format!("---\n{front}---\n{body}"),
    };
    if !work.says_what_it_should(&text, config, &left) {
        return Err(work.unwritable());
    }
    Ok(Written {
        text: Some(text),
        left,
    })
}

struct Work<'a> {
    target: Target<'a>,
    parts: &'a [Part],
    taken: &'a Taken,
    sources: &'a SourceMap,
}

impl Work<'_> {
    fn taken(&self, place: &Place) -> Option<&str> {
        self.taken.get(place).map(|(words, _)| words.as_str())
    }

    /// The words of a part: those that came back, or those that are there.
    fn words<'b>(&'b self, part: &'b Part) -> Option<&'b str> {
        self.taken(&part.place).or(part.target.as_deref())
    }

    fn blocks(&self) -> impl Iterator<Item = (usize, &Part)> {
        self.parts.iter().filter_map(|part| match part.place {
            Place::Block(index) => Some((index, part)),
            _ => None,
        })
    }

    fn old_body(&self) -> Option<String> {
        let old = self.target.pair.translation?;
        let text = &self.sources.get(old.source).text;
        Some(text[split(text)?.body].to_owned())
    }

    /// The new body, and the parts that have no place in it.
    fn body(&self) -> (Option<String>, Vec<(Place, Report)>) {
        let pairs = self.target.pair.pairs();
        let unplaced = self
            .blocks()
            .any(|(i, part)| pairs[i].is_none() && self.taken.contains_key(&part.place));
        let exists = self.target.pair.translation.is_some();
        if exists && !unplaced {
            return (self.edited_body(&pairs), Vec::new());
        }
        if self.blocks().all(|(_, part)| self.words(part).is_some()) {
            return (Some(self.whole_body(&pairs)), Vec::new());
        }
        let left = self.left_out(|i| !exists || pairs[i].is_none());
        let body = if exists {
            self.edited_body(&pairs)
        } else {
            None
        };
        (body, left)
    }

    /// The parts of the body that came back and cannot be written, with one problem for all.
    fn left_out(&self, is_left: impl Fn(usize) -> bool) -> Vec<(Place, Report)> {
        let all = self.blocks().count();
        let have = self.blocks().filter(|(_, part)| self.words(part).is_some());
        let have = have.count();
        let mut left = Vec::new();
        for (index, part) in self.blocks().filter(|(i, _)| is_left(*i)) {
            let Some((_, span)) = self.taken.get(&part.place) else {
                continue;
            };
            let mut report = Report::default();
            if left.is_empty() {
                report.push(
                    Diagnostic::warning(
                        Code::ExchangePartial,
                        format!(
                            "the text is not written: {have} of its {all} parts have a translation"
                        ),
                    )
                    .at(*span)
                    .hint("translate the other parts of the text too; nothing of it is lost here"),
                );
            }
            left.push((Place::Block(index), report));
        }
        left
    }

    /// Of a file that cannot begin, everything is left out.
    fn all_left(&self, mut left: Vec<(Place, Report)>) -> Vec<(Place, Report)> {
        for (place, (_, span)) in self.taken {
            if left.iter().any(|(known, _)| known == place) {
                continue;
            }
            let mut report = Report::default();
            if left.is_empty() {
                report.push(
                    Diagnostic::warning(
                        Code::ExchangePartial,
                        "the file is not begun: its title, its summary or its text has no translation",
                    )
                    .at(*span)
                    .hint("translate these first; nothing of it is lost here"),
                );
            }
            left.push((place.clone(), report));
        }
        left
    }

    /// The body that is there, with the blocks that came back in their places.
    fn edited_body(&self, pairs: &[Option<usize>]) -> Option<String> {
        let old = self.target.pair.translation?;
        let text = &self.sources.get(old.source).text;
        let start = split(text)?.body.start;
        let mut edits = Vec::new();
        for (index, part) in self.blocks() {
            let (Some(words), Some(own)) = (self.taken(&part.place), pairs[index]) else {
                continue;
            };
            let block = old.segments.blocks.get(own)?;
            let range = self.sources.clamped(block.span);
            let inner = match block.kind {
                BlockKind::Heading => heading_words(&text[range.clone()]),
                _ => 0..range.len(),
            };
            edits.push((range.start + inner.start..range.start + inner.end, words));
        }
        edits.sort_by_key(|(range, _)| range.start);
        let mut body = String::new();
        let mut at = start;
        for (range, words) in edits {
            body.push_str(text.get(at..range.start)?);
            body.push_str(words);
            at = range.end;
        }
        body.push_str(text.get(at..)?);
        Some(body)
    }

    /// The body in the order of the source.
    fn whole_body(&self, pairs: &[Option<usize>]) -> String {
        let old = self.target.pair.translation;
        let of_source = &self.target.pair.source.segments.blocks;
        let own_unseen: Vec<String> = old
            .into_iter()
            .flat_map(|d| &d.segments.blocks)
            .filter(|block| block.kind == BlockKind::Unseen)
            .map(|block| block_text(block, self.sources).to_owned())
            .collect();
        let mut blocks = Vec::new();
        for (index, block) in of_source.iter().enumerate() {
            let text = block_text(block, self.sources);
            let own = pairs[index]
                .zip(old)
                .and_then(|(own, d)| d.segments.blocks.get(own))
                .map(|own| block_text(own, self.sources));
            let part = self.parts.iter().find(|p| p.place == Place::Block(index));
            let came = part.and_then(|part| self.taken(&part.place));
            blocks.push(match (block.kind, came, own) {
                (BlockKind::Unseen, ..) => {
                    // Comments are for the editors of the source; destinations of links are not.
                    if text.starts_with("<!--") || !own_unseen.is_empty() {
                        continue;
                    }
                    text.to_owned()
                }
                (BlockKind::Heading, Some(words), own) => {
                    heading(own.unwrap_or(text), words, own.is_some())
                }
                (_, Some(words), _) => words.to_owned(),
                (_, None, Some(own)) => own.to_owned(),
                (_, None, None) => text.to_owned(),
            });
        }
        blocks.extend(own_unseen);
        let body = blocks.join("\n\n");
        if body.is_empty() { body } else { body + "\n" }
    }

    /// The front matter that is there, with the texts that came back.
    fn edited_front(&self, old: &Document) -> Option<String> {
        let text = &self.sources.get(old.source).text;
        let mut front = text[split(text)?.front].to_owned();
        for (place, key) in [(Place::Title, "title"), (Place::Summary, "summary")] {
            if let Some(words) = self.taken(&place) {
                front = edit::set_text(&front, &DataPath::to_key(key), words)?;
            }
        }
        let known = self.texts();
        for (place, (words, _)) in self.taken {
            let Place::Text(key) = place else { continue };
            let path = DataPath::to_key("texts").join(key);
            let edited = edit::set_text(&front, &path, words)
                .or_else(|| in_its_branch(&front, key, &known))
                .or_else(|| whole_texts(&front, &known))?;
            front = edited;
        }
        Some(front)
    }

    /// The words of all text facts that have a translation, in the order of the source.
    fn texts(&self) -> Texts<'_> {
        self.parts
            .iter()
            .filter_map(|part| match &part.place {
                Place::Text(key) => Some((key.as_str(), self.words(part)?)),
                _ => None,
            })
            .collect()
    }

    fn new_front(&self) -> Option<String> {
        let title = self.taken(&Place::Title)?;
        let summary = self.taken(&Place::Summary)?;
        let tree = tree(self.texts().into_iter());
        let texts = match tree.is_empty() {
            true => String::new(),
            false => format!("texts:\n{}", tree.to_yaml(1)),
        };
        Some(format!(
            "title: {}\nsummary: {}\n{texts}",
            scalar(title),
            scalar(summary)
        ))
    }

    /// Reads the result again: the words that came back stand where they belong, and nothing else
    /// changed.
    fn says_what_it_should(&self, text: &str, config: &Config, left: &[(Place, Report)]) -> bool {
        let mut sources = SourceMap::default();
        let source = sources.add("", text);
        let file = ContentFile {
            source,
            ..self.target.file.clone()
        };
        let parsed = parse(&file, config, &sources);
        let Some(new) = parsed.document.filter(|_| !parsed.report.has_errors()) else {
            return false;
        };
        let old = self.target.pair.translation;
        for (place, (words, _)) in self.taken {
            let found = match place {
                Place::Title => new.title == *words,
                Place::Summary => new.summary == *words,
                Place::Text(key) => new.texts().get(key) == Some(words),
                Place::Block(_) if left.iter().any(|(known, _)| known == place) => true,
                Place::Block(_) => new.segments.blocks.iter().any(|block| {
                    let text = block_text(block, &sources).replace("\r\n", "\n");
                    super::units::words(block.kind, &text) == words
                }),
            };
            if !found {
                return false;
            }
        }
        let Some(old) = old else { return true };
        let kept = |d: &Document, sources: &SourceMap| {
            let Ok(Value::Map(entries)) = d.front.parse(sources) else {
                return Vec::new();
            };
            let ours = |key: &str| matches!(key, "title" | "summary" | "texts");
            entries.into_iter().filter(|(key, _)| !ours(key)).collect()
        };
        let texts = old.texts().iter().all(|(key, words)| {
            self.taken.contains_key(&Place::Text(key.clone()))
                || new.texts().get(key) == Some(words)
        });
        texts && kept(old, self.sources) == kept(&new, &sources)
    }

    fn unwritable(&self) -> Box<Diagnostic> {
        let span = self.taken.values().next().map(|(_, span)| *span);
        let problem = Diagnostic::error(
            Code::ExchangeText,
            "the translations of this file cannot be written into it without changing something else",
        )
        .hint("write them by hand, or give its front matter a simpler form");
        Box::new(match span {
            Some(span) => problem.at(span),
            None => problem,
        })
    }
}

/// A heading with other words: the signs of the own one stay, with its id; those of the source
/// come without its id, which translations take over.
fn heading(text: &str, words: &str, own: bool) -> String {
    let range = heading_words(text);
    match own {
        true => format!("{}{words}{}", &text[..range.start], &text[range.end..]),
        false => {
            let hashes = text.trim_start().bytes().take_while(|b| *b == b'#').count();
            let level = match hashes {
                0 if text.trim_end().ends_with('=') => 1,
                0 => 2,
                hashes => hashes,
            };
            format!("{} {words}", "#".repeat(level))
        }
    }
}

fn tree<'a>(texts: impl Iterator<Item = (&'a str, &'a str)>) -> TextTree {
    let mut tree = TextTree::default();
    for (key, words) in texts {
        let leaf = Leaf {
            text: Some(words.to_owned()),
            comment: None,
        };
        tree.insert(key, leaf);
    }
    tree
}

/// Writes the top-level key of `texts` that a text belongs to anew, or adds it.
fn in_its_branch(front: &str, key: &str, known: &Texts<'_>) -> Option<String> {
    let branch = key.split('.').next().unwrap_or(key);
    let inside = |k: &str| k.split('.').next() == Some(branch);
    let lines = tree(known.iter().copied().filter(|(k, _)| inside(k))).to_yaml(0);
    let texts = DataPath::to_key("texts");
    edit::set_entry(front, &texts.clone().join(branch), &lines)
        .or_else(|| edit::add_entry(front, &texts, &lines))
}

/// Writes `texts` anew, or adds it at the end.
fn whole_texts(front: &str, known: &Texts<'_>) -> Option<String> {
    let lines = format!("texts:\n{}", tree(known.iter().copied()).to_yaml(1));
    let replaced = edit::set_entry(front, &DataPath::to_key("texts"), &lines);
    replaced.or_else(|| {
        let gap = if front.ends_with('\n') || front.is_empty() {
            ""
        } else {
            "\n"
        };
        Some(format!("{front}{gap}{lines}"))
    })
}
