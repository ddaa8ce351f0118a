//! Taking a file back, part by part.

use super::protect::{self, Difference};
use super::units::{Pair, Part, Place, unified, words};
use super::write_back::{self, Written};
use super::{Returned, State};
use crate::config::Config;
use crate::content::discover::ContentFile;
use crate::content::markdown::{self, BlockKind};
use crate::diag::{Code, Diagnostic, Report, Severity};
use crate::source::{SourceMap, Span};
use std::collections::{BTreeMap, BTreeSet};

/// What came of the parts of one file.
#[derive(Debug, Default)]
pub struct Outcome {
    /// The new text of the file; `None` if it stays as it is.
    pub text: Option<String>,
    /// How many parts it took in.
    pub taken: usize,
    /// Whether the translation now says what its source says, and something was done for it.
    pub follows: bool,
}

/// The file that parts belong to.
#[derive(Debug, Clone, Copy)]
pub struct Target<'a> {
    /// Its source, and what there is of it.
    pub pair: Pair<'a>,
    /// The file, whether it exists or not.
    pub file: &'a ContentFile,
    /// Whether somebody recorded what it was translated from.
    pub recorded: bool,
}

/// Takes the parts that came back for one file. What is refused goes to the report, at its place
/// in the file that came back.
pub fn take(
    target: Target<'_>,
    returned: &[&Returned],
    config: &Config,
    sources: &SourceMap,
    report: &mut Report,
) -> Outcome {
    let parts = target.pair.parts(sources);
    let mut taken: BTreeMap<Place, (String, Span)> = BTreeMap::new();
    let mut confirmed = BTreeSet::new();
    let mut refused = BTreeSet::new();
    for unit in returned {
        let words = unified(&unit.target);
        if words.trim().is_empty() || unit.finished == Some(false) {
            continue;
        }
        let part = match find(unit, &parts) {
            Ok(part) => part,
            Err(problem) => {
                report.push(problem.at(unit.span));
                continue;
            }
        };
        if part.target.as_ref() == Some(&words) {
            if unit.finished == Some(true) {
                confirmed.insert(part.place.clone());
            }
            continue;
        }
        match refusal(target.pair, part, &words) {
            Some(problem) => {
                refused.insert(part.place.clone());
                report.push(problem.at(unit.span));
            }
            None => {
                taken.insert(part.place.clone(), (words, unit.span));
            }
        }
    }
    let mut outcome = Outcome::default();
    if !taken.is_empty() {
        match write_back::write(target, &parts, &taken, config, sources) {
            Ok(Written { text, left }) => {
                for (place, problem) in left {
                    taken.remove(&place);
                    refused.insert(place);
                    report.extend(problem);
                }
                outcome.taken = taken.len();
                outcome.text = text;
            }
            Err(problem) => {
                report.push(*problem);
                return outcome;
            }
        }
    }
    let done = |part: &Part| {
        let here = taken.contains_key(&part.place) || confirmed.contains(&part.place);
        let fine = match part.state {
            // Readers see the words of the source.
            State::Missing => matches!(part.place, Place::Text(_)),
            State::Behind => false,
            State::Review | State::Done => target.recorded,
        };
        (here || fine) && !refused.contains(&part.place)
    };
    let behind = |part: &&Part| part.state == State::Behind && confirmed.contains(&part.place);
    let moved = !taken.is_empty() || parts.iter().find(behind).is_some();
    outcome.follows = moved && parts.iter().all(done);
    outcome
}

/// The part of today that a returned one was made from.
fn find<'a>(unit: &Returned, parts: &'a [Part]) -> Result<&'a Part, Diagnostic> {
    let place = Place::parse(&unit.part);
    let same = |part: &&Part| same_words(&part.source, &unit.source);
    let named = parts
        .iter()
        .find(|part| Some(&part.place) == place.as_ref());
    if let Some(part) = named.filter(same) {
        return Ok(part);
    }
    // Its number changes when something is added before it; its words do not.
    if let Some(Place::Block(_)) = place {
        let mut equal = parts
            .iter()
            .filter(|part| matches!(part.place, Place::Block(_)))
            .filter(same);
        if let (Some(part), None) = (equal.next(), equal.next()) {
            return Ok(part);
        }
    }
    Err(match (place, named) {
        (None, _) => Diagnostic::error(
            Code::ExchangeUnknown,
            format!("`{}` is no part of a text", unit.part),
        )
        .hint("leave names as they were exported: title, summary, texts.activities, block-3"),
        (Some(Place::Text(key)), None) => Diagnostic::error(
            Code::ExchangeUnknown,
            format!("the source has no words `{key}` any more"),
        )
        .hint("export the text again"),
        _ => Diagnostic::error(
            Code::ExchangeChanged,
            "the source of this part has changed since it was exported",
        )
        .hint("export the text again and translate what is new"),
    })
}

fn same_words(a: &str, b: &str) -> bool {
    a.split_whitespace().eq(b.split_whitespace())
}

/// Why a translation cannot stand in the place of its source.
fn refusal(pair: Pair<'_>, part: &Part, words: &str) -> Option<Diagnostic> {
    let Place::Block(index) = part.place else {
        return words.contains('\n').then(|| {
            Diagnostic::error(Code::ExchangeText, "this text must stand on one line")
                .hint("write it without line breaks")
        });
    };
    let kind = pair.source.segments.blocks.get(index)?.kind;
    // Signs may also be those of the translation that is there: an address may have a page in
    // another language.
    let kept = |before: &str| protect::difference(before, words).is_none();
    if let Some(difference) = protect::difference(&part.source, words)
        && !part.target.as_deref().is_some_and(kept)
    {
        return Some(damaged(&difference));
    }
    if kind == BlockKind::Heading && words.contains('\n') {
        return Some(
            Diagnostic::error(Code::ExchangeText, "a heading must stand on one line")
                .hint("write it without line breaks"),
        );
    }
    let text = match kind {
        BlockKind::Heading => format!("## {words}"),
        _ => words.to_owned(),
    };
    (!is_one(&text, kind, words)).then(|| {
        Diagnostic::error(
            Code::ExchangeText,
            format!("this is no longer one {}", kind.noun()),
        )
        .hint("keep the signs at the beginnings of lines and the empty lines as in the source")
    })
}

fn damaged(difference: &Difference) -> Diagnostic {
    let message = match (&difference.missing, &difference.extra) {
        (Some(missing), Some(extra)) => format!("`{missing}` has become `{extra}`"),
        (Some(missing), None) => format!("`{missing}` is missing"),
        (None, Some(extra)) => format!("the source has no `{extra}`, or not so often"),
        (None, None) => String::new(),
    };
    Diagnostic::error(Code::ExchangeSigns, message)
        .hint("links, code and directives stand in a translation as they stand in the source")
}

/// Whether a text is one block of this kind, without a problem of its own.
fn is_one(text: &str, kind: BlockKind, wanted: &str) -> bool {
    let mut sources = SourceMap::default();
    let source = sources.add("", text);
    let mut report = Report::default();
    let options = markdown::Options::default();
    let parsed = markdown::parse(text, 0, source, &options, &mut report);
    let [block] = &parsed.blocks[..] else {
        return false;
    };
    let whole = words(block.kind, super::units::block_text(block, &sources));
    // The text of a footnote stands in another part.
    let wrong = |d: &Diagnostic| d.severity == Severity::Error && d.code != Code::MarkdownFootnote;
    block.kind == kind && !report.diagnostics().iter().any(wrong) && whole == wanted
}
