//! Words that a new file asks for and nobody has written yet: readers must not meet them.

use crate::content::Document;
use crate::content::front_matter::PLACEHOLDER;
use crate::diag::{Code, Diagnostic, Report};
use crate::source::{SourceMap, Span};

/// Reports the first of them in a text that is published. A draft may have as many as it likes.
pub(super) fn check(document: &Document, sources: &SourceMap, report: &mut Report) {
    let text = &sources.get(document.source).text;
    if document.draft {
        return;
    }
    let body = document.front.end;
    let mut found = text.match_indices(PLACEHOLDER).map(|(at, _)| at);
    let Some(at) = found.find(|at| *at >= body || !is_comment(text, *at)) else {
        return;
    };
    let end = text[at..].find('\n').map_or(text.len(), |i| at + i);
    report.push(
        Diagnostic::error(
            Code::ContentPlaceholder,
            format!("`{PLACEHOLDER}` marks words that are still to be written"),
        )
        .at(Span::new(document.source, at..end))
        .hint("write them and remove the mark, or keep `draft: true`"),
    );
}

/// Whether the line of YAML around `at` is a comment: those of a new file explain the mark.
fn is_comment(text: &str, at: usize) -> bool {
    let start = text[..at].rfind('\n').map_or(0, |i| i + 1);
    text[start..].trim_start().starts_with('#')
}
