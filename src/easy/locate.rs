//! Where a finding is in its file.
//!
//! The linter sees words without markup; an editor sees the file. The words of a finding are
//! looked for in the block that they come from: the third time that they occur in the one is the
//! third time in the other. Words that markup tears apart are found by how they begin.

use crate::source::{SourceMap, Span};

/// The words of a finding.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wanted<'a> {
    pub(super) words: &'a str,
    /// How often they occur in the block before.
    pub(super) nth: usize,
}

/// The place of the words within a block.
pub(super) fn within(block: Span, wanted: Wanted<'_>, sources: &SourceMap) -> Span {
    let range = sources.clamped(block);
    let Some(text) = sources.get(block.source).text.get(range.clone()) else {
        return block;
    };
    let at = |words: &str, nth: usize| {
        // What stands in code is no part of the words.
        let is_text = |at: usize| {
            let before = text.get(..at).unwrap_or_default();
            before.matches('`').count() % 2 == 0
        };
        let mut found = text.match_indices(words).filter(|(at, _)| is_text(*at));
        found
            .clone()
            .nth(nth)
            .or_else(|| found.next())
            .map(|(at, _)| at)
    };
    let place = |from: usize, length: usize| {
        Span::new(
            block.source,
            range.start + from..range.start + from + length,
        )
    };
    if wanted.words.is_empty() {
        return block;
    }
    if let Some(from) = at(wanted.words, wanted.nth) {
        return place(from, wanted.words.len());
    }
    let mut beginning = wanted.words;
    while beginning.chars().count() > 2 {
        let half = beginning.chars().count().div_ceil(2);
        beginning = &wanted.words[..beginning
            .char_indices()
            .nth(half)
            .map_or(beginning.len(), |(at, _)| at)];
        if let Some(from) = at(beginning, 0) {
            return place(from, beginning.len());
        }
    }
    block
}

#[cfg(test)]
mod tests {
    use super::{Wanted, within};
    use crate::source::{SourceMap, Span};

    #[test]
    fn findings_are_found_again_around_markup() {
        let mut sources = SourceMap::default();
        let text = "ここで及び、[氏名](/a/)及び住所を**記入**する。";
        let id = sources.add("a.md", text);
        let block = Span::new(id, 0..text.len());
        let shown = |words, nth| {
            let span = within(block, Wanted { words, nth }, &sources);
            (span.range().start, &text[span.range()])
        };
        assert_eq!(shown("及び", 1).0, text.rfind("及び").unwrap());
        assert_eq!(shown("氏名及び住所を記入", 0).1, "氏名");
        assert_eq!(shown("どこにもない", 0).1, text);
    }
}
