//! Readings that are none: `{漢字|かんじ` without its end, `{漢字|}` without a reading.
//!
//! Such a mark is text, so nothing is lost; but readers see its signs, and its author should know.

use super::{Element, Node};
use crate::diag::{Code, Diagnostic, Report};
use crate::source::Span;

/// Reports the marks in a tree. `text` is the file, from byte `offset` of it on.
pub(super) fn report(nodes: &[Node], text: &str, offset: usize, out: &mut Report) {
    for node in nodes {
        let Node::Element(Element { children, span, .. }) = node else {
            continue;
        };
        let mut from = span.range().start.saturating_sub(offset);
        for child in children {
            if let Node::Text(words) = child {
                for mark in marks(words) {
                    let rest = text.get(from..).unwrap_or_default();
                    let Some(at) = rest.find(mark) else { continue };
                    let start = offset + from + at;
                    let escaped = text.get(..from + at).is_some_and(|t| t.ends_with('\\'));
                    from += at + mark.len();
                    if escaped {
                        continue;
                    }
                    let place = Span::new(span.source, start..start + mark.len());
                    out.push(
                        Diagnostic::warning(
                            Code::MarkdownReading,
                            "this is no complete reading, so readers see its signs",
                        )
                        .at(place)
                        .hint("write the word and its reading in kana: `{市場|いちば}`")
                        .hint("write `\\{` if no reading is meant"),
                    );
                }
            }
        }
        report(children, text, offset, out);
    }
}

/// What begins like a reading: a bracket, a word with a Han character, a bar. Up to the bar, or
/// to the end of the mark.
fn marks(words: &str) -> impl Iterator<Item = &str> {
    words.match_indices('{').filter_map(|(at, _)| {
        let rest = words.get(at..)?;
        let bar = rest.find('|')?;
        let base = rest.get(1..bar)?;
        let word = !base.contains(['{', '}', '\n']);
        let han = |c: char| matches!(c, '々' | '\u{3400}'..='\u{9FFF}' | '\u{20000}'..='\u{323AF}');
        let empty = base.trim().is_empty() && rest.get(bar + 1..)?.starts_with('}');
        (word && (base.chars().any(han) || empty)).then(|| &rest[..=bar])
    })
}
