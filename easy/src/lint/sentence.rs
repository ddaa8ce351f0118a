//! A block's sentences, with their words.

use super::{Block, BlockKind};
use crate::knowledge::{Joined, Knowledge};
use crate::token::Token;
use std::ops::Range;

/// A sentence where it stands.
pub(super) struct Sentence<'a> {
    /// The number of its block.
    pub(super) block: usize,
    pub(super) kind: BlockKind,
    /// The text of the whole block.
    block_text: &'a str,
    /// Where it lies in the block, in bytes.
    pub(super) range: Range<usize>,
    pub(super) words: &'a [Token],
    /// For each word, whether a term of the glossary covers it.
    terms: Vec<bool>,
    pub(super) joined: Joined,
}

impl<'a> Sentence<'a> {
    /// The sentences of a block.
    pub(super) fn of(number: usize, block: &Block<'a>, knowledge: &Knowledge) -> Vec<Sentence<'a>> {
        let mut rest = block.words;
        ranges(block.text)
            .map(|range| {
                let count = rest.partition_point(|word| word.range.start < range.end);
                let (words, after) = rest.split_at(count.min(rest.len()));
                rest = after;
                let joined = Joined::new(words);
                let mut terms = vec![false; words.len()];
                for found in knowledge.terms_in(&joined) {
                    terms.get_mut(found.words).unwrap_or_default().fill(true);
                }
                Sentence {
                    block: number,
                    kind: block.kind,
                    block_text: block.text,
                    range,
                    words,
                    terms,
                    joined,
                }
            })
            .collect()
    }

    pub(super) fn text(&self) -> &'a str {
        self.block_text.get(self.range.clone()).unwrap_or_default()
    }

    /// The original text of a range of the block.
    pub(super) fn original(&self, range: &Range<usize>) -> &'a str {
        self.block_text.get(range.clone()).unwrap_or_default()
    }

    /// Where some of its words lie in the block.
    pub(super) fn place(&self, words: &Range<usize>) -> Range<usize> {
        let covered = self.words.get(words.clone()).unwrap_or_default();
        match (covered.first(), covered.last()) {
            (Some(first), Some(last)) => first.range.start..last.range.end,
            _ => self.range.start..self.range.start,
        }
    }

    /// Whether a word is, or is part of, a term of the glossary.
    pub(super) fn is_term(&self, at: usize) -> bool {
        self.terms.get(at).copied().unwrap_or(false)
    }

    pub(super) fn word(&self, at: usize) -> Option<&'a Token> {
        self.words.get(at)
    }

    /// The word so many steps before another.
    pub(super) fn before(&self, at: usize, steps: usize) -> Option<&'a Token> {
        self.words.get(at.checked_sub(steps)?)
    }

    /// Whether its words are a statement of their own: text, not a label.
    pub(super) fn is_prose(&self) -> bool {
        matches!(self.kind, BlockKind::Paragraph | BlockKind::Item)
    }

    /// Whether it ends in a mark that ends sentences.
    pub(super) fn is_closed(&self) -> bool {
        self.text().trim_end_matches(is_closing).ends_with(is_end)
    }
}

/// Where the sentences of a text lie, without the spaces around them.
pub(super) fn ranges(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut from = 0;
    let mut characters = text.char_indices().peekable();
    let mut last: Option<char> = None;
    std::iter::from_fn(move || {
        loop {
            let Some((at, c)) = characters.next() else {
                let range = from..text.len();
                from = text.len();
                return Some(range).filter(|range| !range.is_empty());
            };
            let ascii = matches!(c, '!' | '?') && last.is_some_and(|last| !last.is_ascii());
            last = Some(c);
            if !is_end(c) && !ascii {
                continue;
            }
            let mut end = at + c.len_utf8();
            let mut closed = false;
            while let Some((at, c)) = characters.next_if(|(_, c)| is_closing(*c) || is_end(*c)) {
                closed |= is_closing(c);
                end = at + c.len_utf8();
            }
            // 「はい。」と言います。 is one sentence.
            let goes_on = closed
                && characters
                    .peek()
                    .is_some_and(|(_, c)| "とっのはをがにでもなだや、".contains(*c));
            if !goes_on {
                let range = from..end;
                from = end;
                return Some(range);
            }
        }
    })
    .map(move |range| trimmed(text, range))
    .filter(|range| !range.is_empty())
}

fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let inside = text.get(range.clone()).unwrap_or_default();
    let start = range.start + (inside.len() - inside.trim_start().len());
    start..start.max(range.start + inside.trim_end().len())
}

/// Marks that end a sentence.
pub(super) fn is_end(c: char) -> bool {
    matches!(c, '。' | '！' | '？' | '｡')
}

fn is_closing(c: char) -> bool {
    matches!(
        c,
        '」' | '』' | '）' | ')' | '〉' | '》' | '】' | '”' | '’' | '｣'
    )
}

#[cfg(test)]
mod tests {
    use super::ranges;

    fn sentences(text: &str) -> Vec<&str> {
        ranges(text).map(|range| &text[range]).collect()
    }

    #[test]
    fn sentences_end_where_marks_end_them() {
        assert_eq!(
            sentences("行きます。来ますか？ はい！"),
            ["行きます。", "来ますか？", "はい！"]
        );
        assert_eq!(sentences("名前"), ["名前"]);
        assert_eq!(sentences(" 。"), ["。"]);
        assert_eq!(sentences(""), Vec::<&str>::new());
        assert_eq!(
            sentences("まだ!よい? https://a.jp/?a=b"),
            ["まだ!", "よい?", "https://a.jp/?a=b"]
        );
    }

    #[test]
    fn closing_brackets_belong_to_the_sentence() {
        assert_eq!(
            sentences("（休みです。）次です。"),
            ["（休みです。）", "次です。"]
        );
        assert_eq!(
            sentences("「はい。」と言います。次。"),
            ["「はい。」と言います。", "次。"]
        );
    }
}
