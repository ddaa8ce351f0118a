//! `content/coverage.tsv`: what the documents that a site was made from contain, row by row, and
//! on which page each of it is.
//!
//! ```text
//! row    name    path
//! 1      外交    /residence-status/gaikou/
//! ```
//!
//! Tabs stand between the cells. A row that has several names has several lines. Whether the pages exist and say the names is
//! looked up in what is published ([`crate::audit::coverage`]).

use crate::diag::{Code, Diagnostic, Report};
use crate::source::{SourceId, SourceMap, Span};

/// The first line of the file.
const HEADER: &str = "row\tname\tpath";

/// A line: a name that must stand on a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The number of what is covered, from 1.
    pub number: usize,
    /// What it is called in the source language.
    pub name: String,
    /// The page below a language, without slashes around it: `program/wil`. Empty where nobody
    /// has written it yet.
    pub path: String,
    /// The line.
    pub span: Span,
}

/// Reads the file; lines that cannot be read are reported and left out.
pub fn load(file: Option<SourceId>, sources: &SourceMap, report: &mut Report) -> Vec<Row> {
    let Some(source) = file else {
        return Vec::new();
    };
    let text = &sources.get(source).text;
    let mut rows = Vec::new();
    let mut start = 0;
    for (index, line) in text.split_inclusive('\n').enumerate() {
        let from = start;
        start += line.len();
        let line = line.trim_end_matches(['\n', '\r']);
        let span = Span::new(source, from..from + line.len());
        let is_header = index == 0 && line.trim_start_matches('\u{feff}') == HEADER;
        if line.is_empty() || line.starts_with('#') || is_header {
            continue;
        }
        match row(line, span) {
            Some(row) => rows.push(row),
            None => report.push(
                Diagnostic::error(Code::CoverageRow, "this line cannot be read")
                    .at(span)
                    .hint("write a number, a name and a path such as `/program/wil/`, with a tab between them"),
            ),
        }
    }
    rows
}

fn row(line: &str, span: Span) -> Option<Row> {
    let mut cells = line.split('\t');
    let (number, name) = (cells.next()?, cells.next()?.trim());
    let path = cells.next().unwrap_or_default().trim();
    let number: usize = number.trim().parse().ok()?;
    let is_whole = number > 0 && !name.is_empty() && cells.next().is_none();
    let is_path = path.is_empty() || (path.starts_with('/') && path.ends_with('/'));
    (is_whole && is_path).then(|| Row {
        number,
        name: name.to_owned(),
        path: path.trim_matches('/').to_owned(),
        span,
    })
}
