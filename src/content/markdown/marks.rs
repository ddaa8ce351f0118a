//! Finds what this site adds to Markdown, before Markdown is parsed.
//!
//! Ruby marks and directives contain characters that mean something to Markdown (`|`, `{`, `_`,
//! `"`). One pass over the source notes where they are, so that [`super::shadow`] can hide them
//! from the parser. A mark in a code span is found as well; that it is code is seen later.

use super::chars::{self, Class};
use super::directive::{self, Extent};
use super::ruby;
use std::ops::Range;

/// One place that the parser must not see as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mark {
    pub(super) range: Range<usize>,
    pub(super) kind: MarkKind,
}

/// What stands there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum MarkKind {
    /// A word with its reading; the position of the bar.
    Ruby { bar: usize },
    /// `::name` or `::name{…}`.
    Block,
    /// `:name{…}`.
    Inline,
    /// A directive without its `}`.
    Unclosed,
    /// `:::` at the start of a line.
    Container,
    /// A colon at the start of a line that is not a definition's.
    Colon,
    /// A single `~`, which in Japanese means "from … to" and never strikes through.
    Tilde,
}

/// All marks of `text`, in order and without overlap.
pub(super) fn find(text: &str) -> Vec<Mark> {
    let mut finder = Finder {
        text,
        marks: Vec::new(),
        bare: true,
        address: false,
    };
    let bytes = text.as_bytes();
    let mut i = 0;
    while let Some(byte) = bytes.get(i) {
        i = match byte {
            b'\\' if bytes.get(i + 1).is_some_and(u8::is_ascii_punctuation) => {
                finder.bare = false;
                i + 2
            }
            b'{' => finder.brace(i),
            b':' => finder.colon(i),
            b'~' => finder.tilde(i),
            b'\n' => {
                finder.bare = true;
                finder.address = false;
                i + 1
            }
            other => {
                finder.bare &= is_prefix(*other);
                finder.address &= other.is_ascii_graphic() && !matches!(other, b'<' | b'>' | b'"');
                i + 1
            }
        };
    }
    finder.marks
}

/// What may stand before a block on its line: indentation and the marks of containers.
fn is_prefix(byte: u8) -> bool {
    matches!(
        byte,
        b' ' | b'\t' | b'\r' | b'>' | b'-' | b'*' | b'+' | b'.' | b')' | b'0'..=b'9'
    )
}

struct Finder<'a> {
    text: &'a str,
    marks: Vec<Mark>,
    /// Nothing but the marks of containers stood on this line so far.
    bare: bool,
    /// Inside of something like `https://…`, where colons are a part of the address.
    address: bool,
}

impl Finder<'_> {
    /// Notes a mark and gives its end.
    fn note(&mut self, range: Range<usize>, kind: MarkKind) -> usize {
        let end = range.end;
        self.bare = false;
        self.marks.push(Mark { range, kind });
        end
    }

    fn brace(&mut self, at: usize) -> usize {
        match ruby::scan(self.text, at) {
            Some((bar, end)) => self.note(at..end, MarkKind::Ruby { bar }),
            None => {
                self.bare = false;
                at + 1
            }
        }
    }

    fn tilde(&mut self, at: usize) -> usize {
        let length = run(self.text.as_bytes(), at, b'~');
        if length == 1 {
            return self.note(at..at + 1, MarkKind::Tilde);
        }
        self.bare = false;
        at + length
    }

    fn colon(&mut self, at: usize) -> usize {
        let bytes = self.text.as_bytes();
        let length = run(bytes, at, b':');
        let after = at + length;
        let bare = self.bare;
        self.address |= bytes
            .get(after..)
            .is_some_and(|rest| rest.starts_with(b"//"));
        match length {
            1 if self.at_border(at) && !self.address => {
                if let Some(end) = self.inline(at) {
                    return end;
                }
            }
            2 if bare || self.after_space(at) => {
                if let Some(end) = self.block(at, bare) {
                    return end;
                }
            }
            _ => {}
        }
        let blank = bytes.get(after).is_none_or(u8::is_ascii_whitespace);
        if bare && length >= 3 {
            self.note(at..after, MarkKind::Container)
        } else if bare && (length == 2 || !blank) {
            self.note(at..after, MarkKind::Colon)
        } else {
            self.bare = false;
            after
        }
    }

    fn inline(&mut self, at: usize) -> Option<usize> {
        let bytes = self.text.as_bytes();
        let brace = directive::name_end(bytes, at + 1)?;
        (bytes.get(brace) == Some(&b'{')).then_some(())?;
        Some(self.braces(at, brace, MarkKind::Inline))
    }

    fn block(&mut self, at: usize, bare: bool) -> Option<usize> {
        let bytes = self.text.as_bytes();
        let end = directive::name_end(bytes, at + 2)?;
        if bytes.get(end) == Some(&b'{') {
            return Some(self.braces(at, end, MarkKind::Block));
        }
        let rest = bytes.get(end..).unwrap_or_default();
        let line_ends = rest
            .iter()
            .find(|b| !matches!(b, b' ' | b'\t'))
            .is_none_or(|b| matches!(b, b'\n' | b'\r'));
        (bare && line_ends).then(|| self.note(at..end, MarkKind::Block))
    }

    fn braces(&mut self, at: usize, brace: usize, kind: MarkKind) -> usize {
        match directive::scan(self.text.as_bytes(), brace) {
            Extent::Closed(end) => self.note(at..end, kind),
            Extent::Open(end) => self.note(at..end, MarkKind::Unclosed),
        }
    }

    /// Whether a word cannot reach over the position: `10:a{` and `x:a{` are no directives.
    fn at_border(&self, at: usize) -> bool {
        self.before(at)
            .is_none_or(|c| !matches!(chars::class(c), Class::Letter))
    }

    fn after_space(&self, at: usize) -> bool {
        self.before(at).is_none_or(char::is_whitespace)
    }

    fn before(&self, at: usize) -> Option<char> {
        self.text.get(..at)?.chars().next_back()
    }
}

fn run(bytes: &[u8], at: usize, byte: u8) -> usize {
    let rest = bytes.get(at..).unwrap_or_default();
    rest.iter().position(|b| *b != byte).unwrap_or(rest.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> Vec<(&str, MarkKind)> {
        find(text)
            .into_iter()
            .map(|m| (text.get(m.range).unwrap(), m.kind))
            .collect()
    }

    #[test]
    fn directives_begin_at_the_border_of_a_word() {
        for plain in [
            "10:30",
            "a:b{c}",
            "1:b{c}",
            "https://x{y}",
            "a: b",
            ":smile",
            "é:b{c}",
            "\\:a{b}",
            "a ::b{}c:d{".trim_end_matches("::b{}c:d{"),
        ] {
            let found = kinds(plain);
            assert!(
                found.iter().all(|(_, k)| *k == MarkKind::Colon),
                "{plain}: {found:?}"
            );
        }
        for inline in [
            ":a{b=\"c\"}",
            "金額は:a{b=\"c\"}です",
            "(:a{b=\"c\"}",
            "*:a{b=\"c\"}",
        ] {
            assert_eq!(
                kinds(inline),
                [(":a{b=\"c\"}", MarkKind::Inline)],
                "{inline}"
            );
        }
    }

    #[test]
    fn a_block_directive_may_do_without_braces() {
        assert_eq!(kinds("::toc"), [("::toc", MarkKind::Block)]);
        assert_eq!(kinds("> - ::toc  \n"), [("::toc", MarkKind::Block)]);
        assert_eq!(
            kinds("::a{b=\"::c\"}\n::d{}"),
            [
                ("::a{b=\"::c\"}", MarkKind::Block),
                ("::d{}", MarkKind::Block)
            ]
        );
        assert_eq!(kinds("std::fmt and a ::b"), []);
    }

    #[test]
    fn an_escaped_brace_begins_no_ruby() {
        assert_eq!(kinds("{漢|かん}").len(), 1);
        assert_eq!(kinds("\\{漢|かん}"), []);
        assert_eq!(kinds("\\\\{漢|かん}").len(), 1);
    }

    #[test]
    fn what_is_left_open_ends_with_its_line_or_its_code() {
        assert_eq!(
            kinds(":a{b=\"c\" と\n:d{}"),
            [
                (":a{b=\"c\" と", MarkKind::Unclosed),
                (":d{}", MarkKind::Inline)
            ]
        );
        assert_eq!(
            kinds("`:a{` :d{}"),
            [(":a{", MarkKind::Unclosed), (":d{}", MarkKind::Inline)]
        );
    }

    #[test]
    fn colons_at_the_start_of_a_line_are_definitions_only_before_a_space() {
        assert_eq!(kinds("a\n: b"), []);
        assert_eq!(kinds("a\n:b"), [(":", MarkKind::Colon)]);
        assert_eq!(
            kinds("::: note\n:::"),
            [(":::", MarkKind::Container), (":::", MarkKind::Container)]
        );
    }
}
