//! One Fluent file, parsed.
//!
//! Syntax errors are reported and what is good is kept. A few constructs are valid Fluent but
//! make the library panic while it formats; messages that use them are taken out here, where
//! they can still be reported.

use crate::diag::{Code, Diagnostic, Report};
use crate::i18n::catalog::FluentFile;
use crate::i18n::definition::{Definition, definitions};
use crate::i18n::{nesting, syntax};
use crate::source::Span;
use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Attribute, Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::ops::Range;
use std::sync::Arc;

/// The most characters of a number that is written in a message: a double is exact to 15 digits,
/// and plural rules overflow at 20 decimals.
const LONGEST_NUMBER: usize = 15;

/// The most texts of one file. The interface has some hundred; each is compared with those that
/// it refers to, so many thousands that refer to each other would take minutes.
const MOST_TEXTS: usize = 5_000;

/// A parsed file and what is in it.
#[derive(Clone)]
pub struct Resource {
    /// What the bundle formats.
    pub fluent: Arc<FluentResource>,
    /// What the checks compare.
    pub definitions: Vec<Definition>,
}

/// Parses a file and reports its errors.
pub fn parse(file: &FluentFile, report: &mut Report) -> Resource {
    let text = nesting::limited(file, report);
    let (mut fluent, errors) = match FluentResource::try_new(text.clone()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    for error in &errors {
        report.push(syntax::diagnostic(error, file.source, &file.text));
    }
    let refused = refused(&fluent);
    if !refused.is_empty() {
        for (id, why, range) in &refused {
            report.push(
                Diagnostic::error(Code::I18nSyntax, format!("message `{id}` {why}"))
                    .at(Span::new(file.source, range.start..range.start + id.len()))
                    .hint("the rest of the file is still used; this message is not"),
            );
        }
        let text = blanked(&text, refused.into_iter().map(|(_, _, range)| range));
        fluent = FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource);
    }
    let mut definitions = definitions(&fluent, file.source, file.embedded);
    if let Some(beyond) = definitions.get(MOST_TEXTS) {
        report.push(
            Diagnostic::error(
                Code::ContentTooLarge,
                format!("a file has more than {MOST_TEXTS} messages"),
            )
            .at(beyond.span)
            .hint("take out what the site does not ask for"),
        );
        definitions.truncate(MOST_TEXTS);
    }
    Resource {
        fluent: Arc::new(fluent),
        definitions,
    }
}

/// The entries that must not be formatted: name, why, and the bytes from the name to the next
/// entry.
fn refused(resource: &FluentResource) -> Vec<(String, &'static str, Range<usize>)> {
    let text = resource.source();
    let start = |part: &str| (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
    let entries: Vec<_> = resource
        .entries()
        .filter_map(|entry| match entry {
            Entry::Message(m) => {
                let why = why_refused(m.value.as_ref(), &m.attributes);
                Some((start(m.id.name), m.id.name.to_owned(), why))
            }
            Entry::Term(t) => {
                let why = why_refused(Some(&t.value), &t.attributes);
                Some((start(t.id.name) - 1, format!("-{}", t.id.name), why))
            }
            Entry::Junk { content } => Some((start(content), String::new(), None)),
            _ => None,
        })
        .collect();
    let mut ends: Vec<usize> = entries.iter().skip(1).map(|entry| entry.0).collect();
    ends.push(text.len());
    let with_ends = entries.into_iter().zip(ends);
    with_ends
        .filter_map(|((start, id, why), end)| Some((id, why?, start..end)))
        .collect()
}

/// Replaces ranges by spaces, so that all other positions stay.
pub(super) fn blanked(text: &str, ranges: impl Iterator<Item = Range<usize>>) -> String {
    let mut text = text.to_owned();
    for range in ranges {
        let blank: String = text[range.clone()]
            .bytes()
            .map(|b| if b == b'\n' { '\n' } else { ' ' })
            .collect();
        text.replace_range(range, &blank);
    }
    text
}

fn why_refused(
    value: Option<&Pattern<&str>>,
    attributes: &[Attribute<&str>],
) -> Option<&'static str> {
    value
        .into_iter()
        .chain(attributes.iter().map(|a| &a.value))
        .find_map(pattern)
}

fn pattern(pattern: &Pattern<&str>) -> Option<&'static str> {
    pattern.elements.iter().find_map(|element| match element {
        PatternElement::TextElement { .. } => None,
        PatternElement::Placeable { expression } => self::expression(expression),
    })
}

fn expression(expression: &Expression<&str>) -> Option<&'static str> {
    match expression {
        Expression::Inline(inline) => self::inline(inline),
        Expression::Select { selector, variants } => match selector {
            // The library has no words for these when a message becomes too long, and panics.
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {
                Some("chooses by something that never changes")
            }
            _ => inline(selector).or_else(|| variants.iter().find_map(|v| pattern(&v.value))),
        },
    }
}

fn inline(inline: &InlineExpression<&str>) -> Option<&'static str> {
    let arguments = match inline {
        // Plural rules count the decimals in 64 bits, and panic where these overflow.
        InlineExpression::NumberLiteral { value } if value.len() > LONGEST_NUMBER => {
            return Some("has a number of more than 15 characters");
        }
        InlineExpression::Placeable { .. } => return Some("has braces within braces"),
        InlineExpression::FunctionReference { arguments, .. } => arguments,
        InlineExpression::TermReference {
            arguments: Some(arguments),
            ..
        } => arguments,
        _ => return None,
    };
    let named = arguments.named.iter().map(|argument| &argument.value);
    arguments
        .positional
        .iter()
        .chain(named)
        .find_map(self::inline)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Lang;
    use crate::source::SourceMap;

    type Problem = (String, (usize, usize));

    fn parsed(text: &str) -> (Vec<String>, Vec<Problem>) {
        let mut sources = SourceMap::default();
        let source = sources.add("a.ftl", text);
        let lang = Lang::parse("ja").unwrap();
        let file = FluentFile {
            lang,
            source,
            text: text.into(),
            embedded: false,
        };
        let mut report = Report::default();
        let resource = parse(&file, &mut report);
        let problems = report.diagnostics().iter().map(|d| {
            (
                d.message.clone(),
                sources.position(d.primary.as_ref().unwrap().span),
            )
        });
        (
            resource.definitions.into_iter().map(|d| d.key).collect(),
            problems.collect(),
        )
    }

    #[test]
    fn good_messages_survive_a_syntax_error() {
        let (keys, problems) = parsed("a = 一\nb = { $x\nc = 三\n");
        assert_eq!(keys, ["a", "c"]);
        assert_eq!(problems, [("expected `}` here".to_owned(), (2, 9))]);
    }

    #[test]
    fn a_number_of_a_character_that_breaks_off_does_not_panic() {
        let (keys, problems) = parsed("a = 一\nb = { \"\\u30あ\" }\nc = 三\n");
        assert_eq!(keys, ["a", "c"]);
        let message = "`30あ` is not the number of a character".to_owned();
        assert_eq!(problems, [(message, (2, 12))]);
    }

    #[test]
    fn messages_that_would_make_the_library_panic_are_taken_out() {
        let zeros = "0".repeat(25);
        let text = format!(
            "a = 一\n# 注\nb = {{ {{ $x }} }}\n-c = {{ NUMBER(1.{zeros}) ->\n    [one] 一\n   *[other] 他\n }}\n# 注\nd = 四\n    .t = 五\ne = {{ 1 ->\n   *[other] x\n }}\n"
        );
        let (keys, problems) = parsed(&text);
        assert_eq!(keys, ["a", "d", "d.t"]);
        let messages: Vec<_> = problems.iter().map(|p| p.0.as_str()).collect();
        assert_eq!(
            messages,
            [
                "message `b` has braces within braces",
                "message `-c` has a number of more than 15 characters",
                "message `e` chooses by something that never changes",
            ]
        );
        assert_eq!(problems[1].1, (4, 1));
    }
}
