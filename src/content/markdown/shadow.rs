//! The text that the Markdown parser sees in place of the source.
//!
//! It has the same length, byte for byte, so every position is a position of the source; only
//! some characters are replaced by neutral ones of the same width (see [`super::marks`] and
//! [`super::emphasis`]). What the parser gives back is therefore never used as it is:
//! [`Shadow::restore`] takes the author's characters from the source instead.

use super::emphasis::{self, Look};
use super::marks::{self, Mark, MarkKind};
use std::borrow::Cow;
use std::ops::Range;

/// Stands for a byte that must look like a letter.
const LETTER: u8 = b'x';
/// Stands for a byte that must look like punctuation, but has no meaning in Markdown.
const PUNCTUATION: u8 = b',';
/// How many stand-ins there are for a wide character. Which one is taken depends on the
/// character, so that labels of links that differ go on to differ (mostly).
const STAND_INS: u32 = 32;

/// A source and what the parser sees of it.
pub(super) struct Shadow<'a> {
    source: &'a str,
    text: Cow<'a, str>,
    marks: Vec<Mark>,
    /// Where `text` differs from `source`: position of each character, in order.
    changes: Vec<usize>,
}

impl<'a> Shadow<'a> {
    /// The source itself.
    pub(super) fn plain(source: &'a str) -> Self {
        Shadow {
            source,
            text: Cow::Borrowed(source),
            marks: Vec::new(),
            changes: Vec::new(),
        }
    }

    /// The source with everything hidden that Markdown would misunderstand.
    pub(super) fn new(source: &'a str) -> Self {
        let marks = marks::find(source);
        let mut changes: Vec<(usize, [u8; 4])> = Vec::new();
        for mark in &marks {
            hide(source, mark, &mut changes);
        }
        let from_marks = changes.len();
        emphasis::plan(source, &marks, |at, look| {
            changes.extend(stand_in(source, at, look).map(|c| (at, c)));
        });
        if changes.is_empty() {
            return Shadow {
                marks,
                ..Shadow::plain(source)
            };
        }
        let mut bytes = source.as_bytes().to_vec();
        for (at, with) in &changes {
            let end = (*at + width(with)).min(bytes.len());
            if let Some(place) = bytes.get_mut(*at..end) {
                place.copy_from_slice(with.get(..end - at).unwrap_or_default());
            }
        }
        let mut changes: Vec<usize> = changes.into_iter().map(|(at, _)| at).collect();
        if from_marks > 0 {
            // Two sorted lists one after the other, which a stable sort only has to merge.
            changes.sort();
            changes.dedup();
        }
        match String::from_utf8(bytes) {
            Ok(text) => Shadow {
                source,
                text: Cow::Owned(text),
                marks,
                changes,
            },
            // Stand-ins are whole characters; this cannot happen, and would only lose comfort.
            Err(_) => Shadow::plain(source),
        }
    }

    /// What the parser gets.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// The author's characters at `range`.
    pub(super) fn source(&self, range: Range<usize>) -> &'a str {
        self.source.get(range).unwrap_or_default()
    }

    /// The author's characters from `at` on.
    pub(super) fn source_from(&self, at: usize) -> &'a str {
        self.source.get(at..).unwrap_or_default()
    }

    /// The marks that begin in `range`.
    pub(super) fn marks(&self, range: &Range<usize>) -> &[Mark] {
        let from = self.marks.partition_point(|m| m.range.start < range.start);
        let to = self.marks.partition_point(|m| m.range.start < range.end);
        self.marks.get(from..to).unwrap_or_default()
    }

    /// Where in the text `piece` lies, if it is a part of it and not a copy.
    pub(super) fn position(&self, piece: &str) -> Option<Range<usize>> {
        let start = (piece.as_ptr() as usize).checked_sub(self.text.as_ptr() as usize)?;
        let end = start.checked_add(piece.len())?;
        (end <= self.text.len()).then_some(start..end)
    }

    /// The author's form of something that the parser made of the text in `range`.
    pub(super) fn restore(&self, made: &str, range: Range<usize>) -> String {
        if let Some(place) = self.position(made) {
            return self.source(place).to_owned();
        }
        let from = self.changes.partition_point(|at| *at < range.start);
        match self.changes.get(from) {
            Some(at) if *at < range.end => self.align(made, range),
            _ => made.to_owned(),
        }
    }

    /// Walks along a copy and its origin together and takes changed characters from the source.
    /// The two differ where the parser resolved escapes, entities and line ends.
    fn align(&self, made: &str, range: Range<usize>) -> String {
        /// The longest thing that the parser replaces by something else (an entity).
        const AHEAD: usize = 40;
        let mut restored = String::with_capacity(made.len());
        let mut rest = self.text.get(range.clone()).unwrap_or_default();
        let mut at = range.start;
        for c in made.chars() {
            let same = |other: char| other == c || (c == ' ' && matches!(other, '\n' | '\r'));
            let mut ahead = rest.char_indices().take(AHEAD);
            if let Some((skipped, other)) = ahead.find(|(_, other)| same(*other)) {
                at += skipped;
                let original = self.source.get(at..).and_then(|s| s.chars().next());
                let changed = self.changes.binary_search(&at).is_ok();
                restored.push(original.filter(|_| changed).unwrap_or(c));
                at += other.len_utf8();
                rest = self.text.get(at..range.end).unwrap_or_default();
            } else {
                restored.push(c);
            }
        }
        restored
    }
}

fn width(stand_in: &[u8; 4]) -> usize {
    stand_in.iter().position(|b| *b == 0).unwrap_or(4)
}

/// Hides one mark. Directives disappear as a whole; of a ruby mark only the signs, so that
/// the word can still be a part of a sentence with emphasis.
fn hide(source: &str, mark: &Mark, changes: &mut Vec<(usize, [u8; 4])>) {
    let mut cover = |at: usize, byte: u8| changes.push((at, [byte, 0, 0, 0]));
    match mark.kind {
        MarkKind::Ruby { bar } => {
            for at in [mark.range.start, bar, mark.range.end - 1] {
                cover(at, LETTER);
            }
        }
        MarkKind::Block | MarkKind::Inline => {
            debug_assert!(source.is_char_boundary(mark.range.end));
            mark.range.clone().for_each(|at| cover(at, LETTER));
        }
        MarkKind::Container | MarkKind::Colon => cover(mark.range.start, LETTER),
        MarkKind::Tilde => cover(mark.range.start, PUNCTUATION),
        MarkKind::Unclosed => {
            if source.as_bytes().get(mark.range.start + 1) == Some(&b':') {
                cover(mark.range.start, LETTER);
            }
        }
    }
}

/// What the character at `at` is replaced by, if it does not have the look already.
fn stand_in(source: &str, at: usize, look: Look) -> Option<[u8; 4]> {
    let c = source.get(at..)?.chars().next()?;
    let number = u32::from(c) % STAND_INS;
    let with = match (look, c.len_utf8()) {
        (Look::Letter, 1) => char::from(LETTER),
        (Look::Punctuation, 1) => char::from(PUNCTUATION),
        (Look::Letter, 3) if !c.is_alphanumeric() => char::from_u32(0x3400 + number)?,
        (Look::Punctuation, 3) => char::from_u32(0x2E00 + number)?,
        (Look::Punctuation, 4) => char::from_u32(0x1F300 + number)?,
        _ => return None,
    };
    let mut bytes = [0; 4];
    with.encode_utf8(&mut bytes);
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shadow_is_as_long_as_its_source() {
        let source = "は**(注)**です。*{漢|かん}*:a{b=\"*c|\"}**𠮷**(x)";
        let shadow = Shadow::new(source);
        assert_eq!(shadow.text().len(), source.len());
        assert_ne!(shadow.text(), source);
        assert!(!shadow.text().contains('|'));
    }

    #[test]
    fn a_text_without_marks_is_its_own_shadow() {
        assert!(matches!(
            Shadow::new("静かな *text* です").text,
            Cow::Borrowed(_)
        ));
    }

    #[test]
    fn parts_and_copies_are_restored() {
        let source = "a `{漢|かん}\nx |` b";
        let shadow = Shadow::new(source);
        let part = &shadow.text()[3..14];
        assert_eq!(shadow.restore(part, 0..source.len()), &source[3..14]);
        let copy = shadow.text()[3..source.len() - 3].replace('\n', " ");
        assert_eq!(shadow.restore(&copy, 2..source.len()), "{漢|かん} x |");
    }
}
