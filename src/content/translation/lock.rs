//! `translations.lock`: what the source of an entry said when each translation was accepted.
//!
//! ```text
//! # Kept by `shirube i18n accept`: what each translation was made from. Not to be edited.
//! en 2026-11-21 title=3fa9c1 summary=0b2d11 texts.activities=aa12bc h9f21aa p70c1d2
//! vi 2026-11-20 title=3fa9c1 summary=0b2d11 texts.activities=aa12bc h9f21aa p70c1d2
//! ```
//!
//! It is a file of its own and not front matter, because front matter is for people: nobody who
//! translates has to see digests in each of eighteen languages, and accepting a translation
//! changes no text. It has a line for each language, so two people who accept two languages
//! rarely meet in a merge.
//!
//! A line that cannot be read is an error and stays where it is: [`rewrite`] replaces the lines
//! of the languages that it is given and keeps all others, letter by letter.

use crate::content::markdown::BlockKind;
use crate::content::segment::{Part, Segments};
use crate::date::Day;
use crate::diag::{Code, Diagnostic, Report};
use crate::fingerprint::Digest;
use crate::lang::Lang;
use crate::source::{SourceId, SourceMap, Span};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// Its name in the folder of an entry.
pub const FILE_NAME: &str = "translations.lock";

/// The first line of a new file.
const HEADER: &str =
    "# Kept by `shirube i18n accept`: what each translation was made from. Not to be edited.";

/// The file of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LockFile {
    /// The number of the collection in the configuration.
    pub collection: usize,
    /// The folder of the entry.
    pub slug: String,
    /// Its text.
    pub source: SourceId,
}

/// The records of an entry.
#[derive(Debug, Default)]
pub struct Lock<'a> {
    records: BTreeMap<Lang, Record<'a>>,
    /// Languages with two lines: none of them counts.
    twice: BTreeSet<Lang>,
}

/// One line: what the source said when a translation was accepted.
#[derive(Debug, Clone, Copy)]
pub struct Record<'a> {
    /// When.
    pub accepted: Day,
    /// Where the line is.
    pub span: Span,
    /// The parts as written, which are read only where they are not what the source says now.
    pub parts: &'a str,
}

/// The parts of a source as they were.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Recorded {
    /// Of the title.
    pub title: Option<Digest>,
    /// Of the summary.
    pub summary: Option<Digest>,
    /// Of the text facts.
    pub texts: BTreeMap<String, Digest>,
    /// Of the blocks of the body.
    pub blocks: Vec<(BlockKind, Digest)>,
}

impl<'a> Lock<'a> {
    /// Reads a file. Lines that cannot be read are reported and left out.
    pub fn read(source: SourceId, sources: &'a SourceMap, report: &mut Report) -> Self {
        let text = &sources.get(source).text;
        let mut lock = Lock::default();
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            let from = start;
            start += line.len();
            let line = line.trim_end().trim_start_matches('\u{feff}');
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let span = Span::new(source, from..from + line.len());
            match record(line, span) {
                Some((lang, record)) => {
                    if let Some(first) = lock.records.insert(lang, record) {
                        lock.twice.insert(lang);
                        let message = format!("`{lang}` has two lines");
                        report.push(bad(message, span).label(first.span, "the other one").hint(
                            "after a merge: delete one of them, or accept the translation again",
                        ));
                    }
                }
                None if is_conflict(line) => report.push(
                    bad("a merge left a conflict here".to_owned(), span)
                        .hint("keep one line for each language and delete the marks"),
                ),
                None => {
                    report.push(bad("this line cannot be read".to_owned(), span).hint(
                        "delete it, then accept its translation again: `shirube i18n accept`",
                    ))
                }
            }
        }
        lock
    }

    /// The record of a language, if it has one line.
    pub fn get(&self, lang: Lang) -> Option<&Record<'a>> {
        self.records
            .get(&lang)
            .filter(|_| !self.twice.contains(&lang))
    }

    /// Whether a language has a record, of whatever kind.
    pub fn has(&self, lang: Lang) -> bool {
        self.records.contains_key(&lang)
    }
}

impl Record<'_> {
    /// Whether the source says now what it said then.
    pub fn matches(&self, source: &Segments) -> bool {
        let mut written = self.parts.split(' ');
        let same = source.parts().all(|(part, digest)| {
            written
                .next()
                .is_some_and(|word| word_matches(word, part, digest, source))
        });
        same && written.next().is_none()
    }

    /// The parts; `None` if one of them cannot be read.
    pub fn read(&self) -> Option<Recorded> {
        let mut recorded = Recorded::default();
        for word in self.parts.split_whitespace() {
            match word.split_once('=') {
                Some(("title", digest)) => recorded.title = Some(Digest::parse(digest)?),
                Some(("summary", digest)) => recorded.summary = Some(Digest::parse(digest)?),
                Some((key, digest)) => {
                    let key = key.strip_prefix("texts.")?.to_owned();
                    recorded.texts.insert(key, Digest::parse(digest)?);
                }
                None => {
                    let kind = BlockKind::from_letter(word.chars().next()?)?;
                    let digest = Digest::parse(word.get(1..)?)?;
                    recorded.blocks.push((kind, digest));
                }
            }
        }
        Some(recorded)
    }
}

/// The text of the file after translations were accepted on `day`. Each language comes with the
/// parts of the source that its translation follows.
pub fn rewrite(old: Option<&str>, accepted: &[(Lang, &Segments)], day: Day) -> String {
    let mut lines: Vec<String> = match old {
        Some(text) => text.lines().map(str::to_owned).collect(),
        None => vec![HEADER.to_owned()],
    };
    for (lang, followed) in accepted {
        let name = lang.as_str();
        let own = |line: &String| line.split(' ').next() == Some(name);
        let place = lines.iter().position(own).unwrap_or_else(|| {
            // Among its neighbours in the alphabet, so that two new languages do not meet.
            let later = |line: &String| {
                let first = line.split(' ').next().unwrap_or_default();
                Lang::parse(first).is_some() && first > name
            };
            lines.iter().position(later).unwrap_or(lines.len())
        });
        lines.retain(|line| !own(line));
        let line = format!("{lang} {day}{}", written(followed));
        lines.insert(place.min(lines.len()), line);
    }
    lines.join("\n") + "\n"
}

/// All parts, each behind a space.
fn written(source: &Segments) -> String {
    let mut text = String::new();
    for (part, digest) in source.parts() {
        // Writing into a text cannot fail.
        let _ = match part {
            Part::Title => write!(text, " title={digest}"),
            Part::Summary => write!(text, " summary={digest}"),
            Part::Text(key) => write!(text, " texts.{key}={digest}"),
            Part::Block(index) => {
                let letter = source.blocks.get(index).map_or('p', |b| b.kind.letter());
                write!(text, " {letter}{digest}")
            }
        };
    }
    text
}

fn word_matches(word: &str, part: Part<'_>, digest: Digest, source: &Segments) -> bool {
    let rest = match part {
        Part::Title => word.strip_prefix("title="),
        Part::Summary => word.strip_prefix("summary="),
        Part::Text(key) => word
            .strip_prefix("texts.")
            .and_then(|word| word.strip_prefix(key))
            .and_then(|word| word.strip_prefix('=')),
        Part::Block(index) => source
            .blocks
            .get(index)
            .and_then(|block| word.strip_prefix(block.kind.letter())),
    };
    rest.and_then(Digest::parse) == Some(digest)
}

fn record(line: &str, span: Span) -> Option<(Lang, Record<'_>)> {
    let (lang, rest) = line.split_once(' ')?;
    let (day, parts) = rest.split_once(' ')?;
    let record = Record {
        accepted: day.parse().ok()?,
        span,
        parts,
    };
    Some((Lang::parse(lang)?, record))
}

fn is_conflict(line: &str) -> bool {
    ["<<<<<<<", "=======", ">>>>>>>", "|||||||"]
        .iter()
        .any(|mark| line.starts_with(mark))
}

/// A problem of a line.
pub(super) fn bad(message: String, span: Span) -> Diagnostic {
    Diagnostic::error(Code::TranslationLock, message).at(span)
}
