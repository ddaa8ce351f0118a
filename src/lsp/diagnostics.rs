//! What is wrong, as the protocol tells it: by file.

use super::address;
use super::client::Client;
use super::text::Lines;
use crate::diag::{Diagnostic, Label, Severity};
use crate::source::SourceMap;
use lsp_types::{
    DiagnosticRelatedInformation, DiagnosticSeverity, Location, NumberOrString, Range,
};
use std::collections::BTreeMap;
use std::path::Path;

/// Where problems without a place are shown.
pub(super) const ELSEWHERE: &str = "site.toml";

/// The problems of each file, by its path in the site.
pub(super) fn by_file(
    problems: &[Diagnostic],
    sources: &SourceMap,
    root: &Path,
    client: Client,
) -> BTreeMap<String, Vec<lsp_types::Diagnostic>> {
    let mut files: BTreeMap<&str, Vec<&Diagnostic>> = BTreeMap::new();
    for problem in problems {
        files
            .entry(file(problem, sources))
            .or_default()
            .push(problem);
    }
    let told = files.into_iter().map(|(path, problems)| {
        let text = sources.find(path).map(|source| &*sources.get(source).text);
        let lines = Lines::new(text.unwrap_or_default(), client.encoding);
        let problems = problems.into_iter();
        let problems = problems.map(|problem| tell(problem, path, &lines, sources, root, client));
        (path.to_owned(), problems.collect())
    });
    told.collect()
}

/// The file that a problem is shown in. What is part of the program cannot be opened.
fn file<'a>(problem: &Diagnostic, sources: &'a SourceMap) -> &'a str {
    let source = problem.primary.as_ref().map(|label| label.span.source);
    let path = source.map(|source| &*sources.get(source).path);
    path.filter(|path| !path.ends_with(" (built in)"))
        .unwrap_or(ELSEWHERE)
}

fn tell(
    problem: &Diagnostic,
    path: &str,
    lines: &Lines<'_>,
    sources: &SourceMap,
    root: &Path,
    client: Client,
) -> lsp_types::Diagnostic {
    let primary = problem.primary.as_ref();
    let own = primary.filter(|label| *sources.get(label.span.source).path == *path);
    let range = own.map_or_else(Range::default, |label| {
        lines.range(sources.clamped(label.span))
    });
    let mut message = problem.message.clone();
    let notes = primary.map(|label| label.text.clone());
    let hints = problem.hints.iter().map(|hint| format!("hint: {hint}"));
    for line in notes
        .filter(|text| !text.is_empty())
        .into_iter()
        .chain(hints)
    {
        message.push('\n');
        message += &line;
    }
    // An editor that cannot show other places is told of them.
    let related: Vec<_> = problem
        .labels
        .iter()
        .filter_map(|label| other(label, sources, root, client))
        .collect();
    if !client.related {
        for (label, place) in problem.labels.iter().zip(&related) {
            let (line, _) = sources.position(label.span);
            let path = &sources.get(label.span.source).path;
            message += &format!("\n{}: {path}:{line}", place.message);
        }
    }
    lsp_types::Diagnostic {
        range,
        severity: Some(match problem.severity {
            Severity::Error => DiagnosticSeverity::ERROR,
            Severity::Warning => DiagnosticSeverity::WARNING,
        }),
        code: Some(NumberOrString::String(problem.code.as_str().to_owned())),
        source: Some("shirube".to_owned()),
        message,
        related_information: Some(related).filter(|list| client.related && !list.is_empty()),
        ..lsp_types::Diagnostic::default()
    }
}

fn other(
    label: &Label,
    sources: &SourceMap,
    root: &Path,
    client: Client,
) -> Option<DiagnosticRelatedInformation> {
    let source = sources.get(label.span.source);
    let lines = Lines::new(&source.text, client.encoding);
    Some(DiagnosticRelatedInformation {
        location: Location {
            uri: address::uri(&root.join(&*source.path))?,
            range: lines.range(sources.clamped(label.span)),
        },
        message: match label.text.is_empty() {
            true => "see here".to_owned(),
            false => label.text.clone(),
        },
    })
}
