//! Reports for people and for programs.
//!
//! The only home of `codespan-reporting`. Human output shows source lines with carets; JSON is
//! one array of objects. Neither prints anything: both return text.

use super::{Diagnostic, Label, Report, Severity};
use crate::source::{SourceId, SourceMap, Span};
use codespan_reporting::diagnostic as codespan;
use codespan_reporting::files::{Error, Files, SimpleFile};
use codespan_reporting::term;
use codespan_reporting::term::termcolor::{Ansi, NoColor, WriteColor};
use serde::Serialize;
use std::collections::BTreeMap;
use std::ops::Range;

/// How many problems a person is shown; the count of the rest is always said.
const SHOWN: usize = 50;

/// The longest line, in bytes, that is shown with its problem: a screen full of text.
const LONGEST_LINE: usize = 4_000;

/// The report for a terminal, with a closing line of counts. `color` adds ANSI colours.
pub fn human(report: &Report, sources: &SourceMap, color: bool) -> String {
    let mut bytes = Vec::new();
    if color {
        write_human(report, sources, &mut Ansi::new(&mut bytes));
    } else {
        write_human(report, sources, &mut NoColor::new(&mut bytes));
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn write_human(report: &Report, sources: &SourceMap, out: &mut dyn WriteColor) {
    let config = term::Config::default();
    let mut files = ReportFiles::default();
    let shown = shown(report);
    for diagnostic in &shown {
        files.load(diagnostic, sources);
    }
    for diagnostic in shown {
        let drawn = to_codespan(diagnostic, sources);
        // Writing into memory cannot fail, and a place that cannot be drawn must not hide the message.
        if term::emit_to_write_style(out, &config, &files, &drawn).is_err() {
            let _ = writeln!(
                out,
                "error[{}]: {}",
                diagnostic.code.as_str(),
                diagnostic.message
            );
        }
    }
    let rest = report.diagnostics().len().saturating_sub(SHOWN);
    if rest > 0 {
        let _ = writeln!(out, "… and {rest} more\n");
    }
    let counts = [(Severity::Error, "error"), (Severity::Warning, "warning")]
        .into_iter()
        .map(|(severity, noun)| (report.count(severity), noun))
        .filter(|(n, _)| *n > 0)
        .map(|(n, noun)| format!("{n} {noun}{}", if n == 1 { "" } else { "s" }))
        .collect::<Vec<_>>();
    if !counts.is_empty() {
        let _ = writeln!(out, "{}", counts.join(", "));
    }
}

/// The problems for a person, in their order. If there are too many, warnings are left out before
/// errors: an edited source makes all of its translations stale, and the slip that stops the build
/// must not hide behind them.
fn shown(report: &Report) -> Vec<&Diagnostic> {
    let all = report.diagnostics();
    let mut places: Vec<usize> = (0..all.len()).collect();
    places.sort_by_key(|at| all[*at].severity);
    places.truncate(SHOWN);
    places.sort_unstable();
    places.into_iter().map(|at| &all[at]).collect()
}

fn to_codespan(diagnostic: &Diagnostic, sources: &SourceMap) -> codespan::Diagnostic<SourceId> {
    let severity = match diagnostic.severity {
        Severity::Error => codespan::Severity::Error,
        Severity::Warning => codespan::Severity::Warning,
    };
    let mut labels = Vec::new();
    let mut notes = Vec::new();
    if let Some(primary) = diagnostic
        .primary
        .as_ref()
        .filter(|primary| is_in_a_long_line(primary.span, sources))
    {
        let (line, column) = sources.position(primary.span);
        let path = &sources.get(primary.span.source).path;
        notes.push(format!(
            "in {path}:{line}:{column}, a line that is too long to be shown"
        ));
    } else if let Some(primary) = &diagnostic.primary {
        labels.push(
            codespan::Label::primary(primary.span.source, sources.clamped(primary.span))
                .with_message(&primary.text),
        );
    }
    let short = |label: &&Label| !is_in_a_long_line(label.span, sources);
    for label in diagnostic.labels.iter().filter(short) {
        labels.push(
            codespan::Label::secondary(label.span.source, sources.clamped(label.span))
                .with_message(&label.text),
        );
    }
    codespan::Diagnostic::new(severity)
        .with_code(diagnostic.code.as_str())
        .with_message(&diagnostic.message)
        .with_labels(labels)
        .with_notes({
            notes.extend(diagnostic.hints.iter().map(|h| format!("hint: {h}")));
            notes
        })
}

/// Whether one of the lines of a place would fill the screen with nothing to read.
fn is_in_a_long_line(span: Span, sources: &SourceMap) -> bool {
    let text = &sources.get(span.source).text;
    let range = sources.clamped(span);
    let start = text[..range.start].rfind('\n').map_or(0, |at| at + 1);
    let end = text[range.end..]
        .find('\n')
        .map_or(text.len(), |at| range.end + at);
    let mut lines = text[start..end].lines();
    lines.any(|line| line.len() > LONGEST_LINE)
}

/// Line tables of the files that occur in the report, and of no others.
#[derive(Default)]
struct ReportFiles {
    files: BTreeMap<SourceId, SimpleFile<String, String>>,
}

impl ReportFiles {
    fn load(&mut self, diagnostic: &Diagnostic, sources: &SourceMap) {
        for label in diagnostic.primary.iter().chain(&diagnostic.labels) {
            let id = label.span.source;
            self.files.entry(id).or_insert_with(|| {
                let source = sources.get(id);
                SimpleFile::new(source.path.to_string(), source.text.to_string())
            });
        }
    }

    fn get(&self, id: SourceId) -> Result<&SimpleFile<String, String>, Error> {
        self.files.get(&id).ok_or(Error::FileMissing)
    }
}

impl<'a> Files<'a> for ReportFiles {
    type FileId = SourceId;
    type Name = &'a str;
    type Source = &'a str;

    fn name(&'a self, id: SourceId) -> Result<&'a str, Error> {
        Ok(self.get(id)?.name())
    }

    fn source(&'a self, id: SourceId) -> Result<&'a str, Error> {
        Ok(self.get(id)?.source())
    }

    fn line_index(&'a self, id: SourceId, byte_index: usize) -> Result<usize, Error> {
        self.get(id)?.line_index((), byte_index)
    }

    fn line_range(&'a self, id: SourceId, line_index: usize) -> Result<Range<usize>, Error> {
        self.get(id)?.line_range((), line_index)
    }
}

/// One problem as JSON. Lines and columns count from 1, columns in characters.
#[derive(Serialize)]
struct JsonDiagnostic<'a> {
    code: &'a str,
    severity: Severity,
    message: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    path: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    column: Option<usize>,
    hints: &'a [String],
}

/// The report as a JSON array, for other programs.
pub fn json(report: &Report, sources: &SourceMap) -> serde_json::Value {
    let list = report
        .diagnostics()
        .iter()
        .map(|d| {
            let place = d.primary.as_ref().map(|l| l.span);
            let position = place.map(|span| sources.position(span));
            JsonDiagnostic {
                code: d.code.as_str(),
                severity: d.severity,
                message: &d.message,
                path: place.map(|span| &*sources.get(span.source).path),
                line: position.map(|p| p.0),
                column: position.map(|p| p.1),
                hints: &d.hints,
            }
        })
        .map(|d| serde_json::to_value(d).unwrap_or_default())
        .collect();
    serde_json::Value::Array(list)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Code;

    #[test]
    fn no_number_of_warnings_hides_an_error() {
        let mut report = Report::default();
        for n in 0..SHOWN {
            report.push(Diagnostic::warning(
                Code::TranslationStale,
                format!("warning {n}"),
            ));
        }
        report.push(Diagnostic::error(Code::LinkBroken, "the slip"));
        let text = human(&report, &SourceMap::default(), false);
        assert!(
            text.contains("warning 48") && !text.contains("warning 49"),
            "{text}"
        );
        assert!(
            text.contains("the slip") && text.contains("… and 1 more"),
            "{text}"
        );
    }
}
