//! Numbers of characters that break off: `\u30` and then a character of several bytes.
//!
//! The library cuts what it complains about out of the text, counts in bytes while it does, and
//! panics where that is the middle of a character. Such messages are found here before it sees
//! them.

use fluent_syntax::parser::{ErrorKind, ParserError};

/// The first such place of a message. It may be one in words, where the same signs mean nothing,
/// if a string stands before it on its line; nobody writes that.
pub(super) fn broken_off(message: &str) -> Option<ParserError> {
    message
        .match_indices('\\')
        .find_map(|(at, _)| broken_off_at(message, at))
}

fn broken_off_at(message: &str, at: usize) -> Option<ParserError> {
    let line = message.get(..at)?.rsplit('\n').next()?;
    let rest = message.get(at + 1..)?;
    let wanted = match rest.as_bytes().first()? {
        b'u' => 4,
        b'U' => 6,
        _ => return None,
    };
    if !line.contains('"') || line.starts_with('#') {
        return None;
    }
    let digits = rest.get(1..)?;
    let count = digits
        .bytes()
        .take(wanted)
        .take_while(u8::is_ascii_hexdigit)
        .count();
    let next = digits.get(count..)?.chars().next()?;
    if count == wanted || next.is_ascii() {
        return None;
    }
    let digits = digits.get(..count)?;
    let start = at + 2 + count;
    Some(ParserError {
        pos: start..start + next.len_utf8(),
        slice: None,
        kind: ErrorKind::InvalidUnicodeEscapeSequence(format!("{digits}{next}")),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_break_off_are_found_in_strings() {
        for (message, place) in [
            ("a = { \"\\u30あ\" }", Some("あ")),
            ("a = { \"\\Uあ\" }", Some("あ")),
            ("a = x\n    .b = { \"\\\\ \\u304é\" }", Some("é")),
            ("a = { \"\\u3042あ\" }", None),
            ("a = { \"\\u30\" }", None),
            ("a = C:\\users\\uあ", None),
            ("# \"\\uあ", None),
        ] {
            let found = broken_off(message).map(|error| &message[error.pos]);
            assert_eq!(found, place, "{message}");
        }
    }
}
