//! Bytes of files as texts that problems can point into.

use crate::diag::{Code, Diagnostic, Report};
use crate::files::Found;
use crate::source::{SourceId, SourceMap, Span};
use std::sync::Arc;

/// Adds a text to the sources. Bytes that are not UTF-8 are reported at the first of them and
/// replaced, so that the report can still show the lines around.
pub fn add(
    name: impl Into<Arc<str>>,
    bytes: &[u8],
    sources: &mut SourceMap,
    report: &mut Report,
) -> SourceId {
    match std::str::from_utf8(bytes) {
        Ok(text) => sources.add(name, text),
        Err(error) => {
            let at = error.valid_up_to();
            let id = sources.add(name, &*String::from_utf8_lossy(bytes));
            report.push(
                Diagnostic::error(Code::ContentEncoding, "this text is not UTF-8")
                    .at_with(
                        Span::new(id, at..at + '\u{fffd}'.len_utf8()),
                        "the first wrong byte",
                    )
                    .hint("save the file as UTF-8"),
            );
            id
        }
    }
}

/// Adds a file of the site to the sources, as [`add`] does. A text that was added before is not
/// copied. What is no file is reported.
pub fn add_found(
    name: &Arc<str>,
    found: &Found,
    sources: &mut SourceMap,
    report: &mut Report,
) -> Option<SourceId> {
    match found {
        Found::Text(text) => Some(sources.add(Arc::clone(name), Arc::clone(text))),
        Found::Bytes(bytes) => Some(add(Arc::clone(name), bytes, sources, report)),
        other => {
            report.extend(other.problem(name));
            None
        }
    }
}
