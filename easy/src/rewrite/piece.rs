//! What the patterns of dates, times and numbers find.

use super::scan::Scan;
use crate::rule::Rule;
use std::ops::Range;

/// A part of a text that is written otherwise, in characters of its [`Scan`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Change {
    pub(super) range: Range<usize>,
    pub(super) text: String,
    pub(super) rule: Rule,
}

/// What is wrong and cannot be repaired by a machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Doubt {
    pub(super) range: Range<usize>,
    pub(super) rule: Rule,
}

/// Writes a range of the text with its changes, digits half-width.
pub(super) fn written(text: &str, scan: &Scan, range: &Range<usize>, changes: &[Change]) -> String {
    let mut out = String::new();
    let mut from = range.start;
    for change in changes {
        out.push_str(&narrow(
            text.get(scan.bytes(&(from..change.range.start)))
                .unwrap_or_default(),
        ));
        out.push_str(&change.text);
        from = change.range.end;
    }
    out.push_str(&narrow(
        text.get(scan.bytes(&(from..range.end))).unwrap_or_default(),
    ));
    out
}

/// Full-width digits, and the marks between them, half-width.
pub(super) fn narrow(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    let mut after_digit = false;
    while let Some(c) = characters.next() {
        let digit_follows = characters
            .peek()
            .is_some_and(|c| matches!(c, '０'..='９' | '0'..='9'));
        let narrow = match c {
            '０'..='９' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
            '，' if after_digit && digit_follows => ',',
            '．' if after_digit && digit_follows => '.',
            c => c,
        };
        after_digit = narrow.is_ascii_digit();
        out.push(narrow);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::narrow;

    #[test]
    fn digits_are_half_width_and_marks_between_them_too() {
        assert_eq!(narrow("５，０００円、（１）．"), "5,000円、（1）．");
    }
}
