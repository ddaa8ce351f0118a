//! Problems as the browser gets them.

use super::editor::Editor;
use crate::diag::{Diagnostic, Severity};
use crate::source::{SourceMap, Span};
use serde::Serialize;

/// How many lines are shown before and after the wrong one.
const AROUND: usize = 1;
/// The longest line that is shown whole, in characters.
const LONGEST: usize = 400;

/// A problem with its place.
#[derive(Debug, Serialize)]
pub(super) struct Problem {
    pub(super) code: &'static str,
    pub(super) severity: Severity,
    message: String,
    #[serde(flatten)]
    place: Option<Place>,
    excerpt: Vec<Line>,
    labels: Vec<Label>,
    hints: Vec<String>,
}

/// A place in a file, with the link that opens it.
#[derive(Debug, Serialize)]
pub(super) struct Place {
    pub(super) file: String,
    pub(super) line: usize,
    pub(super) column: usize,
    pub(super) open: Option<String>,
}

/// A line of a file; `from` and `to` are columns from 1, in characters.
#[derive(Debug, Serialize)]
struct Line {
    line: usize,
    text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    to: Option<usize>,
}

#[derive(Debug, Serialize)]
struct Label {
    message: String,
    #[serde(flatten)]
    place: Place,
}

impl Place {
    pub(super) fn of(span: Span, sources: &SourceMap, editor: &Editor) -> Place {
        let (line, column) = sources.position(span);
        Place {
            file: sources.get(span.source).path.to_string(),
            line,
            column,
            open: editor.link_to(span, sources),
        }
    }
}

impl Problem {
    pub(super) fn new(diagnostic: &Diagnostic, sources: &SourceMap, editor: &Editor) -> Problem {
        let primary = diagnostic.primary.as_ref();
        let label = |label: &crate::diag::Label| Label {
            message: label.text.clone(),
            place: Place::of(label.span, sources, editor),
        };
        let own = primary.filter(|primary| !primary.text.is_empty());
        Problem {
            code: diagnostic.code.as_str(),
            severity: diagnostic.severity,
            message: diagnostic.message.clone(),
            place: primary.map(|primary| Place::of(primary.span, sources, editor)),
            excerpt: primary.map_or_else(Vec::new, |p| excerpt(p.span, sources)),
            labels: own
                .into_iter()
                .chain(&diagnostic.labels)
                .map(label)
                .collect(),
            hints: diagnostic.hints.clone(),
        }
    }
}

/// The lines around a place; the part that is wrong is marked on its first line.
fn excerpt(span: Span, sources: &SourceMap) -> Vec<Line> {
    let text = &sources.get(span.source).text;
    let range = sources.clamped(span);
    let (line, column) = sources.position(span);
    let first = line.saturating_sub(AROUND).max(1);
    text.lines()
        .enumerate()
        .skip(first - 1)
        .take(line + AROUND + 1 - first)
        .map(|(index, text)| {
            let is_wrong = index + 1 == line;
            let length = text.chars().count();
            let marked = sources.get(span.source).text[range.clone()]
                .lines()
                .next()
                .map_or(0, |marked| marked.chars().count())
                .max(1);
            Line {
                line: index + 1,
                text: text.chars().take(LONGEST).collect(),
                from: is_wrong.then_some(column),
                to: is_wrong.then_some((column + marked).min(length.max(column) + 1)),
            }
        })
        .collect()
}
