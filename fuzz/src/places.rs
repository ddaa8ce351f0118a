//! Problems point at what is wrong: into the text that was read, at whole characters.

use shirube::diag::{Report, render};
use shirube::source::{SourceMap, Span};

/// Every problem says something, every place can be shown, and so can the whole report.
pub(crate) fn check(report: &Report, sources: &SourceMap) {
    for problem in report.diagnostics() {
        assert!(!problem.message.is_empty(), "{problem:?}");
        for label in problem.primary.iter().chain(&problem.labels) {
            check_span(label.span, sources);
        }
    }
    render::human(report, sources, false);
    render::json(report, sources);
}

/// A place lies in its text and cuts no character.
pub(crate) fn check_span(span: Span, sources: &SourceMap) {
    let text = &sources.get(span.source).text;
    assert!(
        text.get(span.range()).is_some(),
        "{:?} is no place in a text of {} bytes: {text:?}",
        span.range(),
        text.len()
    );
}
