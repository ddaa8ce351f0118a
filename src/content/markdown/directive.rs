//! Directives: `::name{key="value"}` on a line of its own, `:name{key="value"}` in a sentence.
//!
//! [`scan`] finds where a directive ends before Markdown is parsed, so that its attributes can
//! be hidden from Markdown's own rules; [`attributes`] reads them once it is certain that the
//! place is text. Names mean nothing here: a later stage knows which exist.

use crate::diag::{Code, Diagnostic};
use crate::source::{SourceId, Span};
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

/// Where the braces of a directive lead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Extent {
    /// Closed; the position after `}`.
    Closed(usize),
    /// Not closed; the position where looking for `}` was given up.
    Open(usize),
}

/// The position after a name that starts at `at`.
pub(super) fn name_end(bytes: &[u8], at: usize) -> Option<usize> {
    bytes.get(at).filter(|b| b.is_ascii_lowercase())?;
    let rest = bytes.get(at..)?;
    let length = rest.iter().position(|b| !is_name(*b));
    Some(at + length.unwrap_or(rest.len()))
}

fn is_name(byte: u8) -> bool {
    byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-'
}

/// Follows the braces that open at `at`. A directive ends on its line; a backtick outside of
/// quotation marks shows that a code span ends here instead.
pub(super) fn scan(bytes: &[u8], at: usize) -> Extent {
    let mut quoted = false;
    let mut i = at + 1;
    while let Some(byte) = bytes.get(i) {
        match byte {
            b'\n' | b'\r' => break,
            b'\\' if quoted && matches!(bytes.get(i + 1), Some(b'"' | b'\\')) => i += 1,
            b'"' => quoted = !quoted,
            b'}' if !quoted => return Extent::Closed(i + 1),
            b'`' if !quoted => break,
            _ => {}
        }
        i += 1;
    }
    Extent::Open(i)
}

/// One attribute with the place where it is written.
pub(super) type Attribute = (String, String, Span);

/// Reads the attributes of the directive `text`, which starts at `base` of the file and ends
/// with its brace. The problems come back instead when there are any.
pub(super) fn attributes(
    text: &str,
    base: usize,
    source: SourceId,
) -> Result<Vec<Attribute>, Vec<Diagnostic>> {
    let mut found: Vec<Attribute> = Vec::new();
    let mut places: BTreeMap<&str, Span> = BTreeMap::new();
    let mut problems = Vec::new();
    let Some(brace) = text.find('{') else {
        return Ok(found);
    };
    let mut i = brace + 1;
    loop {
        let rest = text.get(i..).unwrap_or_default();
        let start = i + (rest.len() - rest.trim_start().len());
        let rest = text.get(start..).unwrap_or_default();
        if rest.len() <= 1 {
            break;
        }
        let (length, attribute) = attribute(rest);
        let span = Span::new(source, base + start..base + start + length);
        match attribute {
            Some((key, value)) => match places.entry(key) {
                Entry::Occupied(first) => problems.push(twice(key, span, *first.get())),
                Entry::Vacant(place) => {
                    place.insert(span);
                    found.push((key.to_owned(), value, span));
                }
            },
            None => problems.push(malformed(rest.get(..length).unwrap_or_default(), span)),
        }
        i = start + length;
    }
    if problems.is_empty() {
        Ok(found)
    } else {
        Err(problems)
    }
}

/// The attribute at the start of `rest`, which ends with the directive's brace: how long it is,
/// and its key and value if it is well formed.
fn attribute(rest: &str) -> (usize, Option<(&str, String)>) {
    let well_formed = || {
        let equals = name_end(rest.as_bytes(), 0)?;
        let value = rest.get(equals..)?.strip_prefix("=\"")?;
        let (length, decoded) = quoted(value)?;
        let end = equals + 2 + length;
        let next = rest.as_bytes().get(end)?;
        let key = rest.get(..equals)?;
        (next.is_ascii_whitespace() || *next == b'}').then_some((end, (key, decoded)))
    };
    match well_formed() {
        Some((end, attribute)) => (end, Some(attribute)),
        None => (junk(rest), None),
    }
}

/// The value up to its closing quotation mark, and its length with the mark.
fn quoted(text: &str) -> Option<(usize, String)> {
    let mut value = String::new();
    let mut chars = text.char_indices();
    while let Some((at, c)) = chars.next() {
        match c {
            '"' => return Some((at + 1, value)),
            '\\' => match chars.clone().next() {
                Some((_, escaped @ ('"' | '\\'))) => {
                    value.push(escaped);
                    chars.next();
                }
                _ => value.push(c),
            },
            _ => value.push(c),
        }
    }
    None
}

/// The length of something that is not an attribute: up to the next space outside of quotation
/// marks, or the final brace.
fn junk(rest: &str) -> usize {
    let mut in_quotes = false;
    rest.char_indices()
        .find(|(_, c)| {
            in_quotes ^= *c == '"';
            c.is_whitespace() && !in_quotes
        })
        .map_or(rest.len() - 1, |(at, _)| at)
        .max(1)
}

fn twice(key: &str, span: Span, first: Span) -> Diagnostic {
    Diagnostic::error(
        Code::MarkdownDirective,
        format!("attribute `{key}` is given twice"),
    )
    .at(span)
    .label(first, "first given here")
}

fn malformed(text: &str, span: Span) -> Diagnostic {
    Diagnostic::error(
        Code::MarkdownDirective,
        format!("`{text}` is not an attribute"),
    )
    .at(span)
    .hint("write attributes as `key=\"value\"`, with a space between two of them")
}

/// The problem of a directive that is not closed on its line.
pub(super) fn unclosed(name: &str, span: Span) -> Diagnostic {
    Diagnostic::error(
        Code::MarkdownUnclosedDirective,
        format!("directive `{name}` is not closed"),
    )
    .at(span)
    .hint("end it with `}`")
}

/// The problem of a block directive that shares its paragraph with something else.
pub(super) fn misplaced(name: &str, span: Span) -> Diagnostic {
    Diagnostic::error(
        Code::MarkdownDirective,
        format!("directive `{name}` does not stand on its own"),
    )
    .at(span)
    .hint("put an empty line before and after it")
}

/// The problem of a directive in the text of an image, where only words can be.
pub(super) fn in_image(name: &str, span: Span) -> Diagnostic {
    Diagnostic::error(
        Code::MarkdownDirective,
        format!("directive `{name}` stands in the text of an image"),
    )
    .at(span)
    .hint("write words there")
}

/// The problem of a `:::` line.
pub(super) fn container(span: Span) -> Diagnostic {
    Diagnostic::error(
        Code::MarkdownDirective,
        "containers (`:::`) are not supported",
    )
    .at(span)
    .hint("write a directive on a line of its own, such as `::name{key=\"value\"}`")
    .hint("write a box as a quotation that begins with `> [!NOTE]`")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceMap;

    fn read(text: &str) -> Result<Vec<(String, String)>, Vec<String>> {
        let source = SourceMap::default().add("a.md", text);
        match attributes(text, 0, source) {
            Ok(found) => Ok(found.into_iter().map(|(k, v, _)| (k, v)).collect()),
            Err(problems) => Err(problems.into_iter().map(|p| p.message).collect()),
        }
    }

    #[test]
    fn values_are_quoted_and_may_hold_anything() {
        let found = read(r#"::chart{title="a | *b* } \"c\"" data-set="x"}"#).unwrap();
        assert_eq!(found[0], ("title".into(), r#"a | *b* } "c""#.into()));
        assert_eq!(found[1], ("data-set".into(), "x".into()));
        assert_eq!(read("::toc{}"), Ok(vec![]));
        assert_eq!(read("::toc"), Ok(vec![]));
    }

    #[test]
    fn what_is_not_an_attribute_is_named() {
        for (bad, named) in [
            ("::a{x}", "x"),
            ("::a{x=1}", "x=1"),
            ("::a{X=\"1\"}", "X=\"1\""),
            ("::a{x=\"1\"y=\"2\"}", "x=\"1\"y=\"2\""),
            ("::a{x = \"1\"}", "x"),
            ("::a{表=\"a b\"}", "表=\"a b\""),
        ] {
            let problems = read(bad).unwrap_err();
            assert_eq!(
                problems[0],
                format!("`{named}` is not an attribute"),
                "{bad}"
            );
        }
        assert_eq!(
            read("::a{x=\"1\" x=\"2\"}"),
            Err(vec!["attribute `x` is given twice".into()])
        );
    }

    #[test]
    fn a_directive_ends_on_its_line() {
        assert_eq!(scan(b"{a=\"}\"} b", 0), Extent::Closed(7));
        assert_eq!(scan(b"{a=\"b\nc\"}", 0), Extent::Open(5));
        assert_eq!(scan(b"{` b}", 0), Extent::Open(1));
        assert_eq!(scan(b"{", 0), Extent::Open(1));
    }
}
