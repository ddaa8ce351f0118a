//! What a translator must not change: where links lead, directives, code, readings, footnotes.
//!
//! In XLIFF these pieces are elements of their own; in PO they stand in the text as they are.
//! Either way they are counted when a text comes back. Readings (`{漢字|かんじ}`) are pieces too,
//! so that no program cuts them, but they are not counted: another language has none, and easy
//! Japanese has its own.

use std::collections::BTreeMap;
use std::ops::Range;

/// A piece that is not translated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// Where it stands, in bytes.
    pub range: Range<usize>,
    /// What it is, for programs of translators.
    pub kind: PieceKind,
}

/// What a piece is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PieceKind {
    /// Code.
    Code,
    /// Where a link or an image leads.
    Link,
    /// A directive, or what of it is no words.
    Directive,
    /// A word with its reading.
    Ruby,
    /// The mark of a footnote.
    Footnote,
    /// The id of a heading.
    Id,
    /// A comment.
    Comment,
}

impl PieceKind {
    /// Its name in files.
    pub fn as_str(self) -> &'static str {
        match self {
            PieceKind::Code => "code",
            PieceKind::Link => "link",
            PieceKind::Directive => "directive",
            PieceKind::Ruby => "ruby",
            PieceKind::Footnote => "footnote",
            PieceKind::Id => "id",
            PieceKind::Comment => "comment",
        }
    }
}

/// Attributes of directives that are words.
const WORDS: [&str; 2] = ["alt=\"", "caption=\""];

/// The pieces of a Markdown text, in their order.
pub fn pieces(text: &str) -> Vec<Piece> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let line_start = at == 0 || bytes[at - 1] == b'\n';
        let next = match bytes[at] {
            b'\\' => Some((at + 2, None)),
            b'`' => code(text, at),
            b':' => directive(text, at, line_start, &mut found),
            b'{' => braces(text, at),
            b']' => destination(text, at),
            b'[' => footnote(text, at),
            b'<' => angle(text, at),
            b'h' => address(text, at),
            _ => None,
        };
        match next {
            Some((end, kind)) => {
                let end = end.min(text.len());
                if let Some(kind) = kind {
                    found.push(Piece {
                        range: at..end,
                        kind,
                    });
                }
                at = end;
            }
            None => at += 1,
        }
        while !text.is_char_boundary(at) {
            at += 1;
        }
    }
    found
}

/// Whether a directive has words of its own.
pub fn has_words(directive: &str) -> bool {
    WORDS.iter().any(|key| directive.contains(key))
}

type Found = Option<(usize, Option<PieceKind>)>;

fn code(text: &str, at: usize) -> Found {
    let run = run(text, at);
    let mut from = at + run;
    while let Some(next) = text[from..].find('`') {
        let start = from + next;
        let length = self::run(text, start);
        if length == run {
            return Some((start + length, Some(PieceKind::Code)));
        }
        from = start + length;
    }
    Some((at + run, None))
}

fn run(text: &str, at: usize) -> usize {
    text[at..].bytes().take_while(|b| *b == b'`').count()
}

/// A directive; what of its attributes is words stays outside of its pieces.
fn directive(text: &str, at: usize, line_start: bool, found: &mut Vec<Piece>) -> Found {
    let colons = if text[at..].starts_with("::") { 2 } else { 1 };
    let name = text[at + colons..]
        .bytes()
        .take_while(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || *b == b'-')
        .count();
    let brace = at + colons + name;
    let named = name > 0 && (colons == 1 || line_start);
    if !named {
        return Some((at + colons, None));
    }
    if !text[brace..].starts_with('{') {
        let kind = (colons == 2).then_some(PieceKind::Directive);
        return Some((brace, kind));
    }
    let end = closing(text, brace)?;
    let mut from = at;
    while let Some((start, key)) = WORDS
        .iter()
        .filter_map(|key| Some((from + text[from..end].find(key)?, key)))
        .min()
    {
        let words = start + key.len();
        found.push(Piece {
            range: from..words,
            kind: PieceKind::Directive,
        });
        from = quote(text, words).min(end);
    }
    found.push(Piece {
        range: from..end,
        kind: PieceKind::Directive,
    });
    Some((end, None))
}

/// The position behind the `}` that closes the `{` at `at`, on the same line.
fn closing(text: &str, at: usize) -> Option<usize> {
    let mut quoted = false;
    let mut escaped = false;
    for (i, c) in text[at..].char_indices() {
        match c {
            '\n' => return None,
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            '}' if !quoted => return Some(at + i + 1),
            _ => {}
        }
    }
    None
}

/// The position of the next quotation mark that is not escaped.
fn quote(text: &str, from: usize) -> usize {
    let mut escaped = false;
    for (i, c) in text[from..].char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return from + i,
            _ => {}
        }
    }
    text.len()
}

fn braces(text: &str, at: usize) -> Found {
    let end = at + text[at..].find(['}', '\n'])?;
    let inside = text.get(at + 1..end)?;
    if !text[end..].starts_with('}') || inside.contains('{') {
        return None;
    }
    if inside.starts_with('#') {
        return Some((end + 1, Some(PieceKind::Id)));
    }
    let (base, reading) = inside.split_once('|')?;
    let kana = |c: char| matches!(c, '\u{3041}'..='\u{30ff}' | ' ' | '\u{3000}');
    (!base.is_empty() && !reading.is_empty() && reading.chars().all(kana))
        .then_some((end + 1, Some(PieceKind::Ruby)))
}

/// `](/program/wil/)` and `][label]`; the title of a link is words.
fn destination(text: &str, at: usize) -> Found {
    let rest = &text[at + 1..];
    if rest.starts_with('[') {
        let end = rest.find(']')?;
        return Some((at + 1 + end + 1, Some(PieceKind::Link)));
    }
    if !rest.starts_with('(') {
        return None;
    }
    let mut depth = 0_usize;
    for (i, c) in rest.char_indices() {
        match c {
            '(' => depth += 1,
            ')' if depth <= 1 => return Some((at + 1 + i + 1, Some(PieceKind::Link))),
            ')' => depth -= 1,
            ' ' | '\n' if i > 1 => return Some((at + 1 + i, Some(PieceKind::Link))),
            '\n' => return None,
            _ => {}
        }
    }
    None
}

fn footnote(text: &str, at: usize) -> Found {
    let rest = text[at..].strip_prefix("[^")?;
    let end = rest.find([']', '\n', ' '])?;
    rest[end..]
        .starts_with(']')
        .then_some((at + 2 + end + 1, Some(PieceKind::Footnote)))
}

fn angle(text: &str, at: usize) -> Found {
    if text[at..].starts_with("<!--") {
        let end = text[at..].find("-->")?;
        return Some((at + end + 3, Some(PieceKind::Comment)));
    }
    let end = at + text[at..].find(['>', '\n', ' '])?;
    let inside = text.get(at + 1..end)?;
    (text[end..].starts_with('>') && inside.contains([':', '@']))
        .then_some((end + 1, Some(PieceKind::Link)))
}

/// An address that stands in the text as it is.
fn address(text: &str, at: usize) -> Found {
    let rest = &text[at..];
    if !rest.starts_with("https://") && !rest.starts_with("http://") {
        return None;
    }
    let part = |c: char| c.is_ascii_graphic() && !matches!(c, '<' | '>' | '"' | '`' | '|' | ']');
    let length = rest.find(|c: char| !part(c)).unwrap_or(rest.len());
    let mut shown = rest[..length].trim_end_matches(['.', ',', ':', ';', '!', '?', '*', '_', '\'']);
    if shown.ends_with(')') && !shown.contains('(') {
        shown = shown.trim_end_matches(')');
    }
    Some((at + shown.len(), Some(PieceKind::Link)))
}

/// What a text has too few and too many of, compared with `source`: the first of each.
pub fn difference(source: &str, text: &str) -> Option<Difference> {
    let mut counts: BTreeMap<&str, i64> = BTreeMap::new();
    for (text, sign) in [(source, -1), (text, 1)] {
        for piece in pieces(text) {
            if !matches!(
                piece.kind,
                PieceKind::Ruby | PieceKind::Id | PieceKind::Comment
            ) {
                *counts.entry(&text[piece.range]).or_default() += sign;
            }
        }
    }
    let first = |sign: i64| {
        let mut off = counts.iter().filter(|(_, count)| count.signum() == sign);
        off.next().map(|(piece, _)| (*piece).to_owned())
    };
    let difference = Difference {
        missing: first(-1),
        extra: first(1),
    };
    (difference.missing.is_some() || difference.extra.is_some()).then_some(difference)
}

/// How the pieces of two texts differ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// A piece of the source that is not there.
    pub missing: Option<String>,
    /// A piece that the source does not have.
    pub extra: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        pieces(text).into_iter().map(|p| &text[p.range]).collect()
    }

    #[test]
    fn what_is_no_words_is_a_piece() {
        for (text, expected) in [
            ("a [b](/c/) d", &["](/c/)"][..]),
            ("[a](/b/ \"title\")", &["](/b/"]),
            ("![a](b.png)", &["](b.png)"]),
            ("[a](b(c)d) e", &["](b(c)d)"]),
            ("[a][label] [^1]", &["][label]", "[^1]"]),
            ("`code` ``a ` b`` `open", &["`code`", "``a ` b``"]),
            ("{漢字|かんじ}と{a}", &["{漢字|かんじ}"]),
            ("::chart{of=\"a }\"}", &["::chart{of=\"a }\"}"]),
            (
                "::figure{src=\"a.png\" alt=\"words\" caption=\"more \\\" words\"}",
                &["::figure{src=\"a.png\" alt=\"", "\" caption=\"", "\"}"],
            ),
            ("see :fact{of=\"a\"}: yes", &[":fact{of=\"a\"}"]),
            ("at 9:00 a:b", &[]),
            (
                "<https://a.example/> <b> https://c.example/d. (https://e.example)",
                &[
                    "<https://a.example/>",
                    "https://c.example/d",
                    "https://e.example",
                ],
            ),
            ("| https://a.example | b |", &["https://a.example"]),
            ("\\[a\\](b) \\`c`", &[]),
            ("head {#id}", &["{#id}"]),
            ("<!-- a -->", &["<!-- a -->"]),
            ("日本`", &[]),
            ("](", &[]),
            ("\\", &[]),
        ] {
            assert_eq!(found(text), expected, "{text}");
        }
    }

    #[test]
    fn pieces_are_counted_and_readings_are_not() {
        assert_eq!(difference("{漢字|かんじ} [a](/b/)", "[x](/b/)"), None);
        assert_eq!(
            difference("`a` `a`", "`a`").unwrap().missing.as_deref(),
            Some("`a`")
        );
        assert_eq!(
            difference("a", "[a](/b/)").unwrap().extra.as_deref(),
            Some("](/b/)")
        );
    }

    #[test]
    fn no_text_breaks_the_search() {
        let signs = [
            "`", ":", "::a", "{", "}", "]", "(", "[^", "<", ">", "\\", "漢", "\n", "\"", "alt=\"",
        ];
        let mut seed = 7_u32;
        for _ in 0..2000 {
            let mut text = String::new();
            for _ in 0..12 {
                seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                text += signs[(seed >> 16) as usize % signs.len()];
            }
            let mut end = 0;
            for piece in pieces(&text) {
                assert!(
                    piece.range.start >= end && !text[piece.range.clone()].is_empty(),
                    "{text:?}"
                );
                end = piece.range.end;
            }
        }
    }
}
