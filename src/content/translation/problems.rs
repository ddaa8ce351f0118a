//! What editors are told of translations and their records.

use super::compare;
use super::lock::{Lock, LockFile, bad};
use super::{Change, Stale, TranslationState};
use crate::content::entry::Entry;
use crate::content::{Author, Document, Role};
use crate::diag::{Code, Diagnostic, Report};
use crate::lang::Lang;
use crate::source::{SourceMap, Span};
use std::collections::BTreeMap;

/// How many languages or changes a message names before it only counts.
const NAMED: usize = 8;

/// The states of all translations of an entry, and what is wrong. `recording` says whether the
/// site keeps records at all: nothing is missed where nobody has begun.
pub fn report(
    entry: &Entry,
    lock: Option<&LockFile>,
    recording: bool,
    sources: &SourceMap,
    report: &mut Report,
) -> BTreeMap<Lang, TranslationState> {
    let source = entry.source();
    let lock = lock.map(|file| Lock::read(file.source, sources, report));
    let mut states = BTreeMap::new();
    let mut unrecorded = Vec::new();
    // Most translations were accepted at one moment, and their records are alike.
    let mut last: Option<(&str, TranslationState)> = None;
    for document in entry.documents().filter(|d| is_translation(d)) {
        let record = lock.as_ref().and_then(|lock| lock.get(document.lang));
        let state = match record {
            None => {
                // Of two lines something was said already.
                if lock.as_ref().is_none_or(|lock| !lock.has(document.lang)) {
                    unrecorded.push(document);
                }
                TranslationState::Unrecorded
            }
            Some(record) => match last
                .take()
                .filter(|(parts, _)| *parts == record.parts && !entry.is_partial(document.lang))
            {
                Some((_, TranslationState::Current { .. })) => TranslationState::Current {
                    accepted: record.accepted,
                },
                _ => compare::state(record, &entry.followed(document.lang)).unwrap_or_else(|| {
                    report.push(bad("this record is damaged".to_owned(), record.span).hint(
                        "delete the line, or accept its translation again: `shirube i18n accept`",
                    ));
                    TranslationState::Unrecorded
                }),
            },
        };
        if let TranslationState::Stale(stale) = &state {
            report.push(behind(document, source, stale, sources));
        }
        let whole = record.filter(|_| !entry.is_partial(document.lang));
        last = whole.map(|record| (record.parts, state.clone()));
        states.insert(document.lang, state);
    }
    if recording && !unrecorded.is_empty() {
        report.push(no_record(&unrecorded, sources));
    }
    states
}

/// Records without an entry.
pub fn of_nothing(lock: &LockFile) -> Diagnostic {
    bad(
        "these are records of nothing: there is no text beside them".to_owned(),
        Span::new(lock.source, 0..0),
    )
    .hint("delete the file, or put the texts back")
}

/// Whether somebody wrote it after a source.
fn is_translation(document: &Document) -> bool {
    matches!(&document.role, Role::Translation(role) if role.author == Author::Person)
}

fn behind(
    document: &Document,
    source: &Document,
    stale: &Stale,
    sources: &SourceMap,
) -> Diagnostic {
    let path = &sources.get(document.source).path;
    let message = format!(
        "the source has changed since {}: {}",
        stale.accepted,
        summary(stale)
    );
    let mut diagnostic = Diagnostic::warning(Code::TranslationStale, message)
        .at(Span::new(document.source, 0..0))
        .hint(format!(
            "bring it up to date, then say so: `shirube i18n accept {path}`"
        ));
    for change in stale.blocks.iter().take(NAMED) {
        // What is gone has no place any more.
        let block = source.segments.blocks.get(change.index);
        if let Some(block) = block.filter(|_| change.change != Change::Removed) {
            diagnostic = diagnostic.label(first_line(block.span, sources), change.change.as_str());
        }
    }
    diagnostic
}

/// "title, 2 paragraphs changed, 1 table added".
fn summary(stale: &Stale) -> String {
    let mut parts = Vec::new();
    let named = [(stale.title, "title"), (stale.summary, "summary")];
    parts.extend(
        named
            .iter()
            .filter(|(changed, _)| *changed)
            .map(|(_, name)| (*name).to_owned()),
    );
    parts.extend(
        stale
            .texts
            .iter()
            .take(NAMED)
            .map(|key| format!("`texts.{key}`")),
    );
    let mut counts: Vec<((Change, &str), usize)> = Vec::new();
    for block in &stale.blocks {
        let what = (block.change, block.kind.noun());
        match counts.iter_mut().find(|(counted, _)| *counted == what) {
            Some((_, count)) => *count += 1,
            None => counts.push((what, 1)),
        }
    }
    parts.extend(
        counts
            .into_iter()
            .map(|((change, noun), count)| match count {
                1 => format!("a {noun} {}", change.as_str()),
                _ => format!("{noun} {} ({count} times)", change.as_str()),
            }),
    );
    parts.join(", ")
}

fn no_record(documents: &[&Document], sources: &SourceMap) -> Diagnostic {
    let names: Vec<&str> = documents
        .iter()
        .take(NAMED)
        .map(|d| d.lang.as_str())
        .collect();
    let more = documents.len().saturating_sub(NAMED);
    let rest = match more {
        0 => String::new(),
        _ => format!(" and {more} more"),
    };
    let message = format!(
        "nobody has recorded what {}{rest} was translated from",
        names.join(", ")
    );
    let first = documents.first();
    let diagnostic = Diagnostic::warning(Code::TranslationUnrecorded, message);
    match first {
        Some(document) => {
            let path = &sources.get(document.source).path;
            let folder = path.rsplit_once('/').map_or(&**path, |(folder, _)| folder);
            diagnostic
                .at(Span::new(document.source, 0..0))
                .hint(format!(
                    "if it says what the source says: `shirube i18n accept {folder}`"
                ))
        }
        None => diagnostic,
    }
}

/// The beginning of a block, so that a report does not show a whole table.
fn first_line(span: Span, sources: &SourceMap) -> Span {
    let range = sources.clamped(span);
    let text = sources
        .get(span.source)
        .text
        .get(range.clone())
        .unwrap_or_default();
    let line = text.lines().next().unwrap_or_default();
    Span::new(span.source, range.start..range.start + line.len())
}
