//! What the template engine says is wrong, as problems with their places.
//!
//! It says so in two ways: with a place, or, for names that no template knows, as finished
//! reports in one text (`error: …`, then ` --> file:line:column`), several if there are several.

use crate::diag::{Code, Diagnostic};
use crate::source::{SourceId, SourceMap, Span};
use std::collections::BTreeMap;
use tera::{Error, ErrorKind};

/// An error as a problem in the template.
pub(super) fn located(templates: &BTreeMap<String, SourceId>, error: &Error) -> Diagnostic {
    match error.kind() {
        ErrorKind::SyntaxError(e) | ErrorKind::RenderingError(e) => {
            let problem = problem(e.message());
            match templates.get(e.filename()) {
                Some(id) => problem.at(Span::new(*id, e.span().range.clone())),
                None => problem,
            }
        }
        other => problem(&other.to_string()),
    }
}

/// An error of templates that were read together, as one problem or more.
pub(super) fn all_located(
    templates: &BTreeMap<String, SourceId>,
    sources: &SourceMap,
    error: &Error,
) -> Vec<Diagnostic> {
    let ErrorKind::Msg(reports) = error.kind() else {
        return vec![located(templates, error)];
    };
    let lines: Vec<&str> = reports.lines().collect();
    let places = lines.windows(2).filter_map(|pair| {
        let message = pair[0].strip_prefix("error: ")?;
        let mut place = pair[1].trim_start().strip_prefix("--> ")?.rsplitn(3, ':');
        let (column, line) = (place.next()?.parse().ok()?, place.next()?.parse().ok()?);
        let id = *templates.get(place.next()?)?;
        let at = offset(&sources.get(id).text, line, column);
        Some(problem(message).at(Span::new(id, at..at)))
    });
    let found: Vec<_> = places.collect();
    match found.is_empty() {
        true => vec![problem(reports)],
        false => found,
    }
}

fn problem(message: &str) -> Diagnostic {
    let first_line = message.lines().next().unwrap_or_default();
    let message = format!("the template fails: {first_line}");
    Diagnostic::error(Code::TemplateError, message)
}

/// The byte at a line and column from 1.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let lines = text.split_inclusive('\n');
    let before: usize = lines.take(line.saturating_sub(1)).map(str::len).sum();
    let rest = text[before..].char_indices().nth(column.saturating_sub(1));
    rest.map_or(text.len(), |(at, _)| before + at)
}
