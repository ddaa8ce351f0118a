//! A text as characters that patterns of digits and marks can be matched on.
//!
//! Full-width and half-width forms are one; every character knows where it came from. What must
//! never be touched (addresses, names with digits, versions) is marked before anything is found.

use crate::kana::is_kanji;
use std::ops::Range;

/// The characters of a text.
#[derive(Debug, Default)]
pub(crate) struct Scan {
    chars: Vec<char>,
    /// Where each begins in the text; one more at the end.
    starts: Vec<usize>,
    /// For each character, where a run of Latin letters and digits that it is in ends, or 0.
    latin: Vec<usize>,
}

impl Scan {
    pub(crate) fn new(text: &str) -> Scan {
        let mut scan = Scan::default();
        for (at, c) in text.char_indices() {
            scan.chars.push(folded(c));
            scan.starts.push(at);
        }
        scan.starts.push(text.len());
        scan.latin = vec![0; scan.chars.len()];
        let mut at = 0;
        while at < scan.chars.len() {
            let end = at
                + scan
                    .chars
                    .iter()
                    .skip(at)
                    .take_while(|c| is_address(**c))
                    .count();
            let run = scan.chars.get(at..end).unwrap_or_default();
            if run.iter().any(char::is_ascii_alphabetic) {
                scan.latin.get_mut(at..end).unwrap_or_default().fill(end);
            }
            at = end.max(at + 1);
        }
        scan
    }

    pub(crate) fn len(&self) -> usize {
        self.chars.len()
    }

    /// The character at a position, folded.
    pub(crate) fn get(&self, at: usize) -> Option<char> {
        self.chars.get(at).copied()
    }

    /// The character before a position.
    pub(crate) fn before(&self, at: usize) -> Option<char> {
        self.get(at.checked_sub(1)?)
    }

    /// Whether these characters stand at a position.
    pub(crate) fn is_at(&self, at: usize, expected: &str) -> bool {
        let mut here = self.chars.iter().skip(at);
        expected.chars().all(|c| here.next() == Some(&c))
    }

    /// The end of these characters if they stand at a position.
    pub(crate) fn skip(&self, at: usize, expected: &str) -> Option<usize> {
        self.is_at(at, expected)
            .then(|| at + expected.chars().count())
    }

    /// After one space, if there is one.
    pub(crate) fn skip_space(&self, at: usize) -> usize {
        at + usize::from(self.get(at) == Some(' '))
    }

    /// Whether these characters end at a position.
    pub(crate) fn ends_at(&self, at: usize, expected: &str) -> bool {
        at.checked_sub(expected.chars().count())
            .is_some_and(|from| self.is_at(from, expected))
    }

    /// The characters of a range, folded.
    pub(crate) fn text(&self, range: Range<usize>) -> String {
        self.chars.get(range).unwrap_or_default().iter().collect()
    }

    /// A range of characters in bytes of the text.
    pub(crate) fn bytes(&self, range: &Range<usize>) -> Range<usize> {
        self.byte(range.start)..self.byte(range.end)
    }

    fn byte(&self, at: usize) -> usize {
        self.starts
            .get(at)
            .or(self.starts.last())
            .copied()
            .unwrap_or(0)
    }

    /// The end of the run of letters, digits and marks that a position is in, if it has letters:
    /// an address, a version, a name such as `e-Tax`.
    pub(crate) fn latin_end(&self, at: usize) -> Option<usize> {
        self.latin.get(at).copied().filter(|end| *end > 0)
    }

    /// A number of ASCII digits: its value, and where it ends.
    pub(crate) fn number(&self, at: usize) -> Option<(u32, usize)> {
        let mut end = at;
        let mut value: u32 = 0;
        while let Some(digit) = self.get(end).and_then(|c| c.to_digit(10)) {
            value = value.checked_mul(10)?.checked_add(digit)?;
            end += 1;
        }
        (end > at).then_some((value, end))
    }

    /// A number up to 99 in kanji, as in dates: its value, and where it ends.
    pub(crate) fn kanji_number(&self, at: usize) -> Option<(u32, usize)> {
        let (mut value, mut waiting, mut end) = (0, None, at);
        while let Some(c) = self.get(end) {
            match c {
                '十' if value == 0 => value = waiting.take().unwrap_or(1) * 10,
                _ => match "〇一二三四五六七八九".chars().position(|digit| digit == c) {
                    Some(digit) if waiting.is_none() => {
                        waiting = Some(u32::try_from(digit).unwrap_or(0))
                    }
                    _ => break,
                },
            }
            end += 1;
        }
        (end > at).then_some((value + waiting.unwrap_or(0), end))
    }

    /// A number in digits or kanji.
    pub(crate) fn any_number(&self, at: usize) -> Option<(u32, usize)> {
        self.number(at).or_else(|| self.kanji_number(at))
    }

    /// Whether a number may begin at a position: not within another number, a date, a phone
    /// number or a name.
    pub(crate) fn is_free(&self, at: usize) -> bool {
        let Some(before) = self.before(at) else {
            return true;
        };
        if before.is_ascii_alphanumeric() {
            return false;
        }
        // 1,000 and 03-1234 and 1.2: a mark after a digit.
        let marked = matches!(before, '.' | ',' | '/' | '-' | ':' | '+' | '#');
        !(marked
            && at
                .checked_sub(2)
                .and_then(|at| self.get(at))
                .is_some_and(|c| c.is_ascii_alphanumeric()))
    }

    /// Whether a number may end at a position.
    pub(crate) fn is_end(&self, at: usize) -> bool {
        let Some(next) = self.get(at) else {
            return true;
        };
        if next.is_ascii_alphanumeric() {
            return false;
        }
        let marked = matches!(next, '.' | ',' | '/' | '-' | ':');
        !(marked && self.get(at + 1).is_some_and(|c| c.is_ascii_alphanumeric()))
    }

    /// Where the row of kanji from a position ends.
    pub(crate) fn kanji_end(&self, at: usize) -> usize {
        at + self
            .chars
            .iter()
            .skip(at)
            .take_while(|c| is_kanji(**c))
            .count()
    }
}

/// Characters of addresses and versions.
fn is_address(c: char) -> bool {
    c.is_ascii_alphanumeric() || "._%+-/:@?=&#~,".contains(c)
}

/// One character in its half-width form; marks of ranges are 〜, dashes are -.
fn folded(c: char) -> char {
    match c {
        '～' | '〜' => '〜',
        '！'..='｝' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        '‐' | '‑' | '–' | '—' | '―' | '−' => '-',
        '\u{3000}' | '\u{A0}' | '\t' | '\n' => ' ',
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use super::Scan;

    #[test]
    fn widths_are_one_and_places_are_kept() {
        let scan = Scan::new("１７：30～");
        assert!(scan.is_at(0, "17:30〜"));
        assert_eq!(scan.bytes(&(2..4)), 6..10);
        assert_eq!(scan.number(0), Some((17, 2)));
    }

    #[test]
    fn numbers_in_kanji() {
        let value = |text| Scan::new(text).kanji_number(0).map(|(value, _)| value);
        assert_eq!(value("二十三日"), Some(23));
        assert_eq!(value("十日"), Some(10));
        assert_eq!(value("日"), None);
    }

    #[test]
    fn addresses_and_versions_are_runs_with_letters() {
        let scan = Scan::new("例はhttps://a.jp/2024/9/3で");
        assert_eq!(scan.latin_end(5), Some(scan.len() - 1));
        assert_eq!(Scan::new("9/3").latin_end(0), None);
    }

    #[test]
    fn numbers_begin_and_end_freely() {
        let scan = Scan::new("03-1234、5");
        assert!(scan.is_free(0) && !scan.is_free(3) && scan.is_free(8));
        assert!(!scan.is_end(2) && scan.is_end(7));
    }
}
