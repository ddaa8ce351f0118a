//! The piece of a text that shows why it was found.

use crate::api::Pieces;
use crate::marker::Mark;
use std::collections::BTreeSet;

/// Length of an excerpt in half-width columns: two lines on a phone.
const COLUMNS: usize = 160;

/// How much of it may come before the first mark.
const BEFORE: usize = 40;

/// A text in pieces, whole.
pub(crate) fn marked(text: &str, marks: &[Mark]) -> Pieces {
    pieces(text, 0, text.len(), marks)
}

/// The part of a text with the most different marks, and how many these are.
pub(crate) fn excerpt(text: &str, marks: &[Mark]) -> (Pieces, usize) {
    let window = (0..marks.len())
        .map(|first| {
            let end = advance(text, marks[first].from, COLUMNS - BEFORE);
            let inside: Vec<&Mark> = marks[first..]
                .iter()
                .take_while(|m| m.to <= end.max(marks[first].to))
                .collect();
            let different: BTreeSet<usize> = inside.iter().map(|m| m.needle).collect();
            (different.len(), inside.len(), first)
        })
        // Of equals, the first.
        .max_by_key(|(different, all, first)| (*different, *all, std::cmp::Reverse(*first)));
    let (different, first) = window.map_or((0, 0), |(different, _, i)| (different, marks[i].from));
    let from = start(text, first);
    let to = end(text, from);
    let mut cut = pieces(text, from, to, marks);
    if from > 0
        && let Some(first) = cut.first_mut()
    {
        *first = format!("… {}", first.trim_start());
    }
    if to < text.len() {
        match cut.len() % 2 {
            1 => {
                if let Some(last) = cut.last_mut() {
                    *last = format!("{} …", last.trim_end());
                }
            }
            _ => cut.push(" …".to_owned()),
        }
    }
    (cut, different)
}

fn pieces(text: &str, from: usize, to: usize, marks: &[Mark]) -> Pieces {
    let one_line = |piece: &str| piece.replace(['\n', '\r', '\t'], " ");
    let mut pieces = Vec::new();
    let mut at = from;
    for mark in marks.iter().filter(|m| m.from >= from && m.to <= to) {
        pieces.push(one_line(&text[at..mark.from]));
        pieces.push(one_line(&text[mark.from..mark.to]));
        at = mark.to;
    }
    if at < to || pieces.is_empty() {
        pieces.push(one_line(&text[at..to]));
    }
    pieces
}

/// Half-width columns that a character takes, roughly: enough to cut texts of all scripts to
/// about the same length on a screen.
fn columns(c: char) -> usize {
    match c {
        '\u{1100}'..='\u{115f}'
        | '\u{2e80}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}'
        | '\u{ff00}'..='\u{ff60}' => 2,
        _ => 1,
    }
}

/// The byte that lies so many columns after `from`, between two characters.
fn advance(text: &str, from: usize, width: usize) -> usize {
    let mut left = width;
    for (i, c) in text[from..].char_indices() {
        match left.checked_sub(columns(c)) {
            Some(rest) => left = rest,
            None => return from + i,
        }
    }
    text.len()
}

/// Where to begin so that `mark` is seen with what precedes it: at the beginning of the sentence
/// or of a word, if one is near.
fn start(text: &str, mark: usize) -> usize {
    let mut width = 0;
    let mut earliest = mark;
    for (i, c) in text[..mark].char_indices().rev() {
        let ends = match c {
            // In 3.5 and example.org it ends nothing.
            '.' => text[i + 1..].starts_with(' '),
            c => matches!(
                c,
                '。' | '．' | '!' | '?' | '！' | '？' | '\n' | '।' | '။' | '។'
            ),
        };
        if ends {
            return i + c.len_utf8();
        }
        width += columns(c);
        if width > BEFORE {
            // Not within a word.
            return text[earliest..mark]
                .find(' ')
                .map_or(earliest, |space| earliest + space + 1);
        }
        earliest = i;
    }
    0
}

/// Where to end: not within a word, if a space is near.
fn end(text: &str, from: usize) -> usize {
    let end = advance(text, from, COLUMNS);
    if end == text.len() || text[end..].starts_with(' ') {
        return end;
    }
    const NEAR: usize = 20;
    match text[from..end].rfind(' ') {
        Some(space) if from + space + NEAR >= end && text[from + space..end].is_ascii() => {
            from + space
        }
        _ => end,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mark(text: &str, word: &str, needle: usize) -> Mark {
        let from = text.find(word).unwrap();
        Mark {
            from,
            to: from + word.len(),
            needle,
        }
    }

    #[test]
    fn an_excerpt_begins_with_the_sentence() {
        let text = format!(
            "{}。短い文の在留カードです。{}",
            "あ".repeat(200),
            "い".repeat(200)
        );
        let (cut, different) = excerpt(&text, &[mark(&text, "在留カード", 0)]);
        assert_eq!(different, 1);
        assert_eq!(cut[0], "… 短い文の");
        assert_eq!(cut[1], "在留カード");
        assert!(
            cut[2].starts_with("です。い") && cut[2].ends_with(" …"),
            "{cut:?}"
        );
    }

    #[test]
    fn the_place_with_most_words_is_shown() {
        let text = format!("alpha {} alpha beta end", "word ".repeat(100));
        let first = mark(&text, "alpha", 0);
        let second = text.rfind("alpha").unwrap();
        let marks = [
            first,
            Mark {
                from: second,
                to: second + 5,
                needle: 0,
            },
            mark(&text, "beta", 1),
        ];
        let (cut, different) = excerpt(&text, &marks);
        assert_eq!(different, 2);
        assert!(cut.concat().ends_with("alpha beta end"), "{cut:?}");
        assert!(cut[0].starts_with("… word"));
    }

    #[test]
    fn a_text_without_marks_shows_its_beginning() {
        assert_eq!(excerpt("short\ntext", &[]).0, ["short text"]);
        let (cut, _) = excerpt(&"word ".repeat(100), &[]);
        assert_eq!(cut.len(), 1);
        assert!(cut[0].ends_with("word …"));
    }
}
