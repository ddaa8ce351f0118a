//! Whether the published pages hold what `content/coverage.tsv` says that they hold.
//!
//! It looks at the finished pages of the source language, since a name can come from a title, a
//! fact or a text: what counts is that readers see it.

use super::words::words;
use crate::content::coverage::Row;
use crate::diag::{Code, Diagnostic, Report};
use crate::lang::Lang;
use crate::output::{Artifact, Output, OutputPath};
use std::collections::{BTreeMap, BTreeSet};

/// How many numbers a message names before it only counts.
const NAMED: usize = 10;

/// How much is covered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Coverage {
    /// How many rows there are.
    pub rows: usize,
    /// How many have all of their names on their pages.
    pub covered: usize,
}

/// Looks for every name on the page in `lang` that its line gives. `None` without lines.
pub fn check(rows: &[Row], lang: Lang, output: &Output, report: &mut Report) -> Option<Coverage> {
    let last = rows.iter().map(|row| row.number).max()?;
    let mut texts: BTreeMap<&str, Option<String>> = BTreeMap::new();
    let mut open = BTreeSet::new();
    for row in rows {
        let text = texts
            .entry(&row.path)
            .or_insert_with(|| page(output, lang, &row.path));
        if let Some(problem) = problem(row, text.as_deref()) {
            open.insert(row.number);
            report.push(problem.at(row.span));
        }
    }
    let numbers: BTreeSet<usize> = rows.iter().map(|row| row.number).collect();
    let missing: Vec<usize> = (1..=last).filter(|n| !numbers.contains(n)).collect();
    if let (Some(first), Some(row)) = (missing.first(), rows.last()) {
        let named: Vec<String> = missing.iter().take(NAMED).map(usize::to_string).collect();
        let more = match missing.len().saturating_sub(NAMED) {
            0 => String::new(),
            more => format!(" and {more} more"),
        };
        let after = rows.iter().rev().find(|row| row.number < *first);
        report.push(
            Diagnostic::warning(
                Code::CoverageMissing,
                format!("no line has the number {}{more}", named.join(", ")),
            )
            .at(after.unwrap_or(row).span)
            .hint("write a line for each; leave the path empty until there is a page"),
        );
    }
    Some(Coverage {
        rows: last,
        covered: last - open.len() - missing.len(),
    })
}

fn problem(row: &Row, text: Option<&str>) -> Option<Diagnostic> {
    let Row {
        number, name, path, ..
    } = row;
    if path.is_empty() {
        let message = format!("row {number} (`{name}`) has no page yet");
        return Some(Diagnostic::warning(Code::CoverageMissing, message));
    }
    let Some(text) = text else {
        let message = format!("row {number}: there is no page `/{path}/`");
        return Some(Diagnostic::warning(Code::CoveragePage, message));
    };
    (!text.contains(&squeezed(name))).then(|| {
        let message = format!("row {number}: `{name}` does not stand on `/{path}/`");
        Diagnostic::warning(Code::CoverageName, message)
            .hint("put the name into title, facts or text of the page, or correct the line")
    })
}

/// The words of a page, without white space.
fn page(output: &Output, lang: Lang, path: &str) -> Option<String> {
    let path = OutputPath::new(format!("{lang}/{path}/index.html"))?;
    match output.files.get(&path)? {
        Artifact::Bytes { bytes, .. } => Some(squeezed(&words(bytes))),
        Artifact::Staged { .. } | Artifact::Kept { .. } => None,
    }
}

fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}
