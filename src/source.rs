//! Texts that diagnostics can point into.
//!
//! Every file the tool reads (configuration, content, Fluent, templates) becomes a [`Source`]
//! with a [`SourceId`], so that a problem can carry a small [`Span`] instead of a path and a
//! copy of the text. Reading files is the business of the stages; this module only keeps them.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

/// The number of a source within one [`SourceMap`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(u32);

/// A range of bytes in one source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The text that the range belongs to.
    pub source: SourceId,
    start: u32,
    end: u32,
}

impl Span {
    /// A span over `range`. Positions beyond 4 GiB are clamped; [`SourceMap`] clamps to the text.
    pub fn new(source: SourceId, range: Range<usize>) -> Self {
        let clamp = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let start = clamp(range.start);
        Span {
            source,
            start,
            end: clamp(range.end).max(start),
        }
    }

    /// The bytes it covers.
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// One text with its path, as the reader of a report knows it.
#[derive(Debug, Clone)]
pub struct Source {
    /// Path relative to the site, with `/` on every system.
    pub path: Arc<str>,
    /// The whole text. Bytes that are not UTF-8 were replaced.
    pub text: Arc<str>,
}

/// All texts of a site.
///
/// A text keeps its number when it is read again, so that what was made of the others stays
/// right. Whether a text is still the same is seen at its pointer ([`Arc::ptr_eq`]).
#[derive(Debug, Clone, Default)]
pub struct SourceMap {
    sources: Vec<Source>,
    numbers: HashMap<Arc<str>, SourceId>,
}

impl SourceMap {
    /// Adds a text and returns its number. A text with the same path takes the place of the one
    /// before, unless they are equal.
    pub fn add(&mut self, path: impl Into<Arc<str>>, text: impl Into<Arc<str>>) -> SourceId {
        let (path, text) = (path.into(), text.into());
        if let Some(id) = self.numbers.get(&path) {
            let known = &mut self.sources[id.0 as usize].text;
            if !Arc::ptr_eq(known, &text) && **known != *text {
                *known = text;
            }
            return *id;
        }
        let id = SourceId(u32::try_from(self.sources.len()).unwrap_or(u32::MAX));
        self.numbers.insert(Arc::clone(&path), id);
        self.sources.push(Source { path, text });
        id
    }

    /// The number of the text with this path.
    pub fn find(&self, path: &str) -> Option<SourceId> {
        self.numbers.get(path).copied()
    }

    /// The text with this number. Numbers come from [`SourceMap::add`] of the same map.
    pub fn get(&self, id: SourceId) -> &Source {
        &self.sources[id.0 as usize]
    }

    /// Line and column (both from 1, the column in characters) of the start of `span`.
    pub fn position(&self, span: Span) -> (usize, usize) {
        self.place(span.source, self.clamped(span).start)
    }

    /// Line and column of the end of `span`, counted in the same way: behind its last character.
    pub fn end(&self, span: Span) -> (usize, usize) {
        self.place(span.source, self.clamped(span).end)
    }

    fn place(&self, source: SourceId, at: usize) -> (usize, usize) {
        let before = &self.get(source).text[..at];
        let line_start = before.rfind('\n').map_or(0, |i| i + 1);
        let line = before.bytes().filter(|b| *b == b'\n').count() + 1;
        (line, before[line_start..].chars().count() + 1)
    }

    /// The range of `span`, moved to character borders inside the text.
    pub fn clamped(&self, span: Span) -> Range<usize> {
        let text = &self.get(span.source).text;
        let start = floor_boundary(text, span.range().start);
        let end = floor_boundary(text, span.range().end).max(start);
        start..end
    }
}

fn floor_boundary(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_count_characters_and_bad_offsets_are_clamped() {
        let mut map = SourceMap::default();
        let id = map.add("a.md", "一行\n二行目");
        let inside_a_character = Span::new(id, 8..9);
        assert_eq!(map.position(inside_a_character), (2, 1));
        assert_eq!(map.position(Span::new(id, 10..11)), (2, 2));
        assert_eq!(map.end(Span::new(id, 0..13)), (2, 3));
        assert_eq!(map.clamped(Span::new(id, 8..400)), 7..16);
        assert_eq!(map.position(Span::new(id, 999..999)), (2, 4));
    }

    #[test]
    fn a_text_that_is_read_again_keeps_its_number() {
        let mut map = SourceMap::default();
        let (a, b) = (map.add("a.md", "one"), map.add("b.md", "two"));
        let before = map.get(b).text.clone();
        assert_eq!(map.add("b.md", "two"), b);
        assert!(Arc::ptr_eq(&before, &map.get(b).text));
        assert_eq!(map.add("a.md", "three"), a);
        assert_eq!(&*map.get(a).text, "three");
    }
}
