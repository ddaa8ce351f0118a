//! Places in texts as editors count them.
//!
//! We count bytes; the protocol counts lines from 0 and, within a line, the units that client
//! and server agreed on (LSP 3.17, "Text Documents"): UTF-16 unless the client offers better.

use lsp_types::{Position, Range as LspRange, TextDocumentContentChangeEvent};
use std::ops::Range;

/// What a column counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Encoding {
    /// Bytes.
    Utf8,
    /// Units of UTF-16: two for an emoji.
    Utf16,
    /// Characters.
    Utf32,
}

impl Encoding {
    /// How many units a character has.
    fn units(self, c: char) -> usize {
        match self {
            Encoding::Utf8 => c.len_utf8(),
            Encoding::Utf16 => c.len_utf16(),
            Encoding::Utf32 => 1,
        }
    }
}

/// A text with its lines.
#[derive(Debug)]
pub(super) struct Lines<'a> {
    text: &'a str,
    /// The byte at which each line begins.
    starts: Vec<usize>,
    encoding: Encoding,
}

impl<'a> Lines<'a> {
    pub(super) fn new(text: &'a str, encoding: Encoding) -> Lines<'a> {
        let bytes = text.as_bytes();
        // A line ends with CR, LF or both.
        let ends = |at: usize| match bytes.get(at) {
            Some(b'\n') => true,
            Some(b'\r') => bytes.get(at + 1) != Some(&b'\n'),
            _ => false,
        };
        let starts = (0..bytes.len()).filter(|at| ends(*at)).map(|at| at + 1);
        Lines {
            text,
            starts: [0].into_iter().chain(starts).collect(),
            encoding,
        }
    }

    /// The bytes of a line without its end; empty behind the last line.
    pub(super) fn line(&self, number: usize) -> Range<usize> {
        let length = self.text.len();
        let start = self.starts.get(number).copied().unwrap_or(length);
        let end = self.starts.get(number + 1).copied().unwrap_or(length);
        let line = self.text.get(start..end).unwrap_or_default();
        start..start + line.trim_end_matches(['\n', '\r']).len()
    }

    /// The number of the line with a byte.
    pub(super) fn number(&self, at: usize) -> usize {
        self.starts.partition_point(|start| *start <= at).max(1) - 1
    }

    /// Where a byte is.
    pub(super) fn position(&self, at: usize) -> Position {
        let number = self.number(at);
        let line = self.line(number);
        let before = self.text.get(line.clone()).unwrap_or_default();
        let column: usize = before
            .char_indices()
            .take_while(|(i, _)| line.start + i < at)
            .map(|(_, c)| self.encoding.units(c))
            .sum();
        Position::new(small(number), small(column))
    }

    /// Where bytes are.
    pub(super) fn range(&self, range: Range<usize>) -> LspRange {
        LspRange::new(self.position(range.start), self.position(range.end))
    }

    /// The byte at a place. A column behind the end of its line means that end, as the protocol
    /// says; one inside a character means its beginning.
    pub(super) fn offset(&self, position: Position) -> usize {
        let line = self.line(position.line as usize);
        let mut left = position.character as usize;
        let text = self.text.get(line.clone()).unwrap_or_default();
        for (at, c) in text.char_indices() {
            let units = self.encoding.units(c);
            if left < units {
                return line.start + at;
            }
            left -= units;
        }
        line.end
    }
}

fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// Does to a text what an editor says was done to it.
pub(super) fn apply(
    text: &mut String,
    change: &TextDocumentContentChangeEvent,
    encoding: Encoding,
) {
    let Some(range) = change.range else {
        text.clone_from(&change.text);
        return;
    };
    let lines = Lines::new(text, encoding);
    let start = lines.offset(range.start);
    let end = lines.offset(range.end).max(start);
    text.replace_range(start..end, &change.text);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_what_was_agreed_on() {
        let text = "在留\r\n🙂資格x\n";
        let at = text.find('x').unwrap();
        for (encoding, column) in [
            (Encoding::Utf8, 10),
            (Encoding::Utf16, 4),
            (Encoding::Utf32, 3),
        ] {
            let lines = Lines::new(text, encoding);
            let place = Position::new(1, column);
            assert_eq!(lines.position(at), place, "{encoding:?}");
            assert_eq!(lines.offset(place), at, "{encoding:?}");
        }
    }

    #[test]
    fn places_that_are_not_there_are_the_nearest_that_are() {
        let lines = Lines::new("a🙂\nb", Encoding::Utf16);
        assert_eq!(lines.offset(Position::new(0, 2)), 1);
        assert_eq!(lines.offset(Position::new(0, 99)), 5);
        assert_eq!(lines.offset(Position::new(9, 9)), 7);
        assert_eq!(lines.position(99), Position::new(1, 1));
    }

    #[test]
    fn an_edit_goes_where_the_editor_says() {
        let mut text = "題: 🙂🙂\n".to_owned();
        let change = |range, text: &str| TextDocumentContentChangeEvent {
            range,
            range_length: None,
            text: text.to_owned(),
        };
        let second = LspRange::new(Position::new(0, 5), Position::new(0, 7));
        apply(&mut text, &change(Some(second), "良"), Encoding::Utf16);
        assert_eq!(text, "題: 🙂良\n");
        let backwards = LspRange::new(Position::new(0, 5), Position::new(0, 3));
        apply(&mut text, &change(Some(backwards), "!"), Encoding::Utf16);
        assert_eq!(text, "題: 🙂!良\n");
        apply(&mut text, &change(None, "all"), Encoding::Utf16);
        assert_eq!(text, "all");
    }
}
