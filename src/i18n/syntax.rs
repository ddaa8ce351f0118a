//! What is wrong with the syntax of a Fluent file, in the words of somebody who translates.
//!
//! The parser's own messages speak of tokens and callees. Its positions are kept, moved to
//! whole characters.

use crate::diag::{Code, Diagnostic};
use crate::source::{SourceId, Span};
use fluent_syntax::parser::{ErrorKind, ParserError};
use std::ops::Range;

/// The located diagnostic for a syntax error in `text`.
pub fn diagnostic(error: &ParserError, source: SourceId, text: &str) -> Diagnostic {
    let range = whole_characters(text, error.pos.clone());
    let found = text[range.start..].chars().next();
    let diagnostic =
        Diagnostic::error(Code::I18nSyntax, words(&error.kind)).at(Span::new(source, range));
    match (&error.kind, found) {
        (ErrorKind::ExpectedToken(wanted), Some(found)) if narrow(found) == Some(*wanted) => {
            diagnostic.hint(format!("`{found}` is full-width; type `{wanted}`"))
        }
        _ => diagnostic.hint("the rest of the file is still used; this message is not"),
    }
}

/// The characters that are wrong. The parser skips blank lines before it misses something,
/// which puts the error into the next message; it belongs to the end of the one before.
fn whole_characters(text: &str, range: Range<usize>) -> Range<usize> {
    let start = text.floor_char_boundary(range.start);
    let end_before = text[..start].trim_end().len();
    if text[end_before..start].contains('\n') {
        return end_before..end_before + 1;
    }
    start..text.ceil_char_boundary(range.end).max(start)
}

/// The ASCII character of a full-width one, which Japanese keyboards type (Unicode block
/// Halfwidth and Fullwidth Forms).
fn narrow(wide: char) -> Option<char> {
    matches!(wide, '！'..='～')
        .then(|| char::from_u32(u32::from(wide) - 0xFEE0))
        .flatten()
}

fn words(kind: &ErrorKind) -> String {
    match kind {
        ErrorKind::ExpectedToken(token) => format!("expected `{token}` here"),
        ErrorKind::ExpectedCharRange { range } => {
            format!("expected one of these characters here: {range}")
        }
        ErrorKind::ExpectedMessageField { entry_id } => {
            format!("message `{entry_id}` has no text")
        }
        ErrorKind::ExpectedTermField { entry_id } => format!("term `-{entry_id}` has no text"),
        ErrorKind::DuplicatedNamedArgument(name) => format!("`{name}` is given twice"),
        ErrorKind::UnknownEscapeSequence(text) => {
            format!("`\\{text}` means nothing; write `\\\\`, `\\\"` or `\\uXXXX`")
        }
        ErrorKind::InvalidUnicodeEscapeSequence(text) => {
            format!("`{text}` is not the number of a character")
        }
        other => fixed_words(other).to_owned(),
    }
}

fn fixed_words(kind: &ErrorKind) -> &'static str {
    match kind {
        ErrorKind::ForbiddenCallee => "a function's name is written in capitals, such as `NUMBER`",
        ErrorKind::MissingDefaultVariant => {
            "a choice needs a variant for all other cases, marked with `*`, such as `*[other]`"
        }
        ErrorKind::MultipleDefaultVariants => "only one variant of a choice can be marked with `*`",
        ErrorKind::MissingValue => "there is no text here",
        ErrorKind::MessageReferenceAsSelector | ErrorKind::MessageAttributeAsSelector => {
            "a choice cannot depend on another message; use a `$variable`"
        }
        ErrorKind::TermReferenceAsSelector => {
            "a choice cannot depend on a term; use a `$variable` or an attribute of the term"
        }
        ErrorKind::TermAttributeAsPlaceable => "an attribute of a term cannot be shown",
        ErrorKind::UnterminatedStringLiteral => "the closing `\"` is missing",
        ErrorKind::PositionalArgumentFollowsNamed => "arguments with a name come last",
        ErrorKind::UnbalancedClosingBrace => {
            "this `}` closes nothing; to show a brace, write `{\"}\"}`"
        }
        ErrorKind::ExpectedInlineExpression => {
            "expected a `$variable`, a message, a `-term` or a text in quotes here"
        }
        ErrorKind::ExpectedSimpleExpressionAsSelector => "a choice depends on one `$variable`",
        ErrorKind::ExpectedLiteral => "expected a number or a text in quotes here",
        _ => "this is not Fluent",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceMap;

    fn first_error(text: &str) -> (String, (usize, usize), Vec<String>) {
        let mut sources = SourceMap::default();
        let id = sources.add("a.ftl", text);
        let (_, errors) = fluent_syntax::parser::parse_runtime(text).unwrap_err();
        let found = diagnostic(&errors[0], id, text);
        let position = sources.position(found.primary.unwrap().span);
        (found.message, position, found.hints)
    }

    #[test]
    fn an_error_after_japanese_text_is_found_at_its_character() {
        let (message, position, _) = first_error("題名 = 一\n");
        assert_eq!(
            (message.as_str(), position),
            ("expected one of these characters here: a-zA-Z", (1, 1))
        );
        let (message, position, _) = first_error("a = 検索\nb = 結果は { $件数 } 件\n");
        assert_eq!(position, (2, 12));
        assert!(message.starts_with("expected one of"), "{message}");
    }

    #[test]
    fn a_full_width_sign_is_named() {
        let (message, position, hints) = first_error("a ＝ 検索\n");
        assert_eq!((message.as_str(), position), ("expected `=` here", (1, 3)));
        assert_eq!(hints, ["`＝` is full-width; type `=`"]);
    }

    #[test]
    fn an_error_at_the_end_of_the_file_has_a_place() {
        let (message, position, _) = first_error("a = { $x");
        assert_eq!((message.as_str(), position), ("expected `}` here", (1, 9)));
    }
}
