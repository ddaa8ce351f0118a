//! From the words of a run to readings and spaces in it.

use super::apply::{self, Mark, MarkKind};
use crate::content::markdown::Node;
use shirube_easy::kana::{has_kanji, is_japanese};
use shirube_easy::{Token, ruby};
use std::ops::Range;

/// Marks that leave no gap before the next phrase: they are wide enough themselves.
const WIDE: &str = "、。，．！？「『（〈《【［・：；…　〜～／";

/// Readings above kanji and spaces between phrases, in the order of the text. An author's own
/// spaces are kept and no other is put in.
pub(super) fn of_words(text: &str, words: &[Token]) -> Vec<Mark> {
    let typed = typed_spaces(text);
    let mut marks = Vec::new();
    for word in words {
        let start = word.range.start;
        if typed.is_empty() && word.phrase && needs_space(text, start) {
            marks.push(Mark {
                range: start..start,
                kind: MarkKind::Space,
            });
        }
        marks.extend(readings(text, word).map(|(range, reading)| Mark {
            range,
            kind: MarkKind::Ruby(reading.into()),
        }));
    }
    marks.extend(typed.into_iter().map(|at| Mark {
        range: at..at + 1,
        kind: MarkKind::Space,
    }));
    marks.sort_by_key(|mark| (mark.range.start, mark.range.end));
    marks
}

/// A text as nodes with its readings and spaces.
pub(super) fn put_into(text: &str, words: &[Token]) -> Vec<Node> {
    apply::marks(vec![Node::Text(text.into())], &of_words(text, words))
}

/// The parts of a word that have a reading.
pub(super) fn readings<'a>(
    text: &'a str,
    word: &'a Token,
) -> impl Iterator<Item = (Range<usize>, &'a str)> {
    let base = text.get(word.range.clone()).unwrap_or_default();
    let known = !has_kanji(&word.reading);
    let parts = match known && has_kanji(base) {
        true => ruby::align(base, &word.reading),
        false => Vec::new(),
    };
    let mut at = word.range.start;
    parts.into_iter().filter_map(move |part| {
        let range = at..at + part.base.len();
        at = range.end;
        Some((range, part.reading?))
    })
}

/// Spaces that an author put between phrases: those between two Japanese characters.
fn typed_spaces(text: &str) -> Vec<usize> {
    let side = |c: Option<char>| c.is_some_and(is_japanese);
    text.match_indices(' ')
        .map(|(at, _)| at)
        .filter(|at| {
            let before = text.get(..*at).and_then(|t| t.chars().next_back());
            let after = text.get(at + 1..).and_then(|t| t.chars().next());
            side(before) && side(after)
        })
        .collect()
}

/// Whether a space before the word at `at` would separate something that is not separate yet.
pub(super) fn needs_space(text: &str, at: usize) -> bool {
    let before = text.get(..at).and_then(|text| text.chars().next_back());
    let after = text.get(at..).and_then(|text| text.chars().next());
    let (Some(before), Some(after)) = (before, after) else {
        return false;
    };
    let japanese = is_japanese(before) || is_japanese(after);
    japanese && !before.is_whitespace() && !WIDE.contains(before) && !WIDE.contains(after)
}

#[cfg(test)]
mod tests {
    use super::{needs_space, typed_spaces};

    #[test]
    fn wide_marks_need_no_space() {
        assert!(needs_space("在留資格を", 12));
        assert!(!needs_space("はい、そう", 9));
        assert!(!needs_space("a b", 2));
    }

    #[test]
    fn only_spaces_between_japanese_separate_phrases() {
        assert_eq!(typed_spaces("この ページ JLPT N2"), [6]);
    }
}
