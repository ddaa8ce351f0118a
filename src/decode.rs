//! Bytes of files as texts that problems can point into.

use crate::diag::{Code, Diagnostic, Report};
use crate::source::{SourceId, SourceMap, Span};

/// Adds a text to the sources. Bytes that are not UTF-8 are reported at the first of them and
/// replaced, so that the report can still show the lines around.
pub fn add(name: String, bytes: Vec<u8>, sources: &mut SourceMap, report: &mut Report) -> SourceId {
    match String::from_utf8(bytes) {
        Ok(text) => sources.add(name, text),
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let id = sources.add(name, String::from_utf8_lossy(error.as_bytes()).into_owned());
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
