//! What is being written on a line of Markdown: a link, a directive, its attributes.
//!
//! Lines only: a text that is being typed is seldom whole, and the real parser wants it whole.

use std::ops::Range;

/// What is written just before the cursor. All ranges are bytes of the line.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Writing<'a> {
    /// The name of a directive, from its first colon.
    Directive(Range<usize>),
    /// The name of an attribute.
    Attribute {
        directive: &'a str,
        range: Range<usize>,
    },
    /// A word of the value of an attribute.
    Value {
        directive: &'a str,
        attribute: &'a str,
        range: Range<usize>,
    },
    /// Where a link leads.
    Destination { range: Range<usize>, image: bool },
}

/// What is written at the end of `before`.
pub(super) fn writing(before: &str) -> Option<Writing<'_>> {
    in_braces(before)
        .or_else(|| destination(before))
        .or_else(|| directive(before))
}

fn in_braces(before: &str) -> Option<Writing<'_>> {
    let brace = before.rfind('{')?;
    let directive = name_before(before.get(..brace)?)?;
    let inside = before.get(brace + 1..)?;
    let quotes = inside.matches('"').count();
    if quotes % 2 == 1 {
        let quote = brace + 1 + inside.rfind('"')?;
        let key = before.get(..quote)?.strip_suffix('=')?;
        let word = before.get(quote + 1..)?.rfind(char::is_whitespace);
        let start = quote + 1 + word.map_or(0, |at| at + 1);
        return Some(Writing::Value {
            directive,
            attribute: key.rsplit(['{', ' ', '\t']).next()?,
            range: start..before.len(),
        });
    }
    if inside.contains('}') {
        return None;
    }
    let word = inside.rfind([' ', '\t']).map_or(0, |at| at + 1);
    let range = brace + 1 + word..before.len();
    let is_name = before.get(range.clone())?.bytes().all(is_name);
    is_name.then_some(Writing::Attribute { directive, range })
}

/// The name of a directive that ends there.
fn name_before(text: &str) -> Option<&str> {
    let name = text.trim_end_matches(|c: char| u8::try_from(c).is_ok_and(is_name));
    let found = text.get(name.len()..)?;
    (name.ends_with(':') && !found.is_empty()).then_some(found)
}

fn is_name(byte: u8) -> bool {
    byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-'
}

fn destination(before: &str) -> Option<Writing<'_>> {
    let open = before.rfind("](")?;
    let start = open + 2;
    let dest = before.get(start..)?;
    if dest.contains([')', ' ', '\t']) {
        return None;
    }
    let label = before.get(..open)?;
    let image = label
        .rfind('[')
        .is_some_and(|at| label[..at].ends_with('!'));
    Some(Writing::Destination {
        range: start..before.len(),
        image,
    })
}

fn directive(before: &str) -> Option<Writing<'_>> {
    let rest = before.trim_end_matches(|c: char| u8::try_from(c).is_ok_and(is_name));
    let start = rest.strip_suffix("::").or_else(|| rest.strip_suffix(':'))?;
    // `https:` and `12:30` are no directives.
    let is_word = start.ends_with(|c: char| c.is_ascii_alphanumeric() || c == ':');
    (!is_word).then_some(Writing::Directive(start.len()..before.len()))
}

/// A link or a directive that is written whole on a line.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Written<'a> {
    /// A link with its destination.
    Link { range: Range<usize>, dest: &'a str },
    /// A directive by its name.
    Directive { range: Range<usize>, name: &'a str },
    /// A word in the value of an attribute of a directive.
    Value {
        directive: &'a str,
        attribute: &'a str,
        range: Range<usize>,
    },
}

/// What is written around byte `at` of a line.
pub(super) fn written(line: &str, at: usize) -> Option<Written<'_>> {
    link(line, at).or_else(|| whole_directive(line, at))
}

fn link(line: &str, at: usize) -> Option<Written<'_>> {
    line.match_indices("](").find_map(|(middle, _)| {
        let start = line[..middle].rfind('[')?;
        let dest = line.get(middle + 2..)?.split(')').next()?;
        let end = middle + 2 + dest.len() + 1;
        let dest = dest.split([' ', '\t']).next()?;
        let range = start..end.min(line.len());
        range.contains(&at).then_some(Written::Link { range, dest })
    })
}

fn whole_directive(line: &str, at: usize) -> Option<Written<'_>> {
    let name_at = |colon: usize| {
        let rest = line.get(colon + 1..)?;
        let name = rest
            .split(|c: char| !u8::try_from(c).is_ok_and(is_name))
            .next()?;
        (!name.is_empty()).then_some(name)
    };
    let colons = line.match_indices(':').map(|(colon, _)| colon);
    let named = colons.filter_map(|colon| Some((colon, name_at(colon)?)));
    for (colon, name) in named {
        let end = colon + 1 + name.len();
        let start = line[..=colon].trim_end_matches(':').len();
        if start <= at && at < end {
            let range = start..end;
            return Some(Written::Directive { range, name });
        }
        let behind = line.get(end..).unwrap_or_default();
        let Some(inside) = behind.strip_prefix('{') else {
            continue;
        };
        let inside = inside.split('}').next().unwrap_or_default();
        let whole = end + 1..end + 1 + inside.len();
        if !whole.contains(&at) {
            continue;
        }
        // The word around the cursor ends where the next blank or mark stands.
        let rest = line.get(at..whole.end)?;
        let word_end = at + rest.find([' ', '"']).unwrap_or(rest.len());
        return match in_braces(line.get(..word_end)?)? {
            Writing::Value {
                directive,
                attribute,
                range,
            } => Some(Written::Value {
                directive,
                attribute,
                range,
            }),
            _ => Some(Written::Directive {
                range: start..end,
                name,
            }),
        };
    }
    None
}

/// The value of an attribute of the directive that `line` ends in.
pub(super) fn attribute<'a>(line: &'a str, key: &str) -> Option<&'a str> {
    let inside = line.get(line.rfind('{')?..)?;
    let value = inside.split_once(&format!("{key}=\""))?.1;
    value.split('"').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_being_written_is_seen_at_the_end_of_the_line() {
        let words = |text: &str| match writing(text)? {
            Writing::Directive(range) => Some(format!("directive {}", &text[range])),
            Writing::Attribute { directive, range } => {
                Some(format!("attribute {directive} {}", &text[range]))
            }
            Writing::Value {
                directive,
                attribute,
                range,
            } => Some(format!("value {directive} {attribute} {}", &text[range])),
            Writing::Destination { range, image } => {
                Some(format!("destination {} {image}", &text[range]))
            }
        };
        for (text, expected) in [
            ("::", Some("directive ::")),
            ("人数は:fa", Some("directive :fa")),
            ("::chart{", Some("attribute chart ")),
            (
                "::status-table{ids=\"a\" ro",
                Some("attribute status-table ro"),
            ),
            ("::status-table{ids=\"a b", Some("value status-table ids b")),
            ("[案内](", Some("destination  false")),
            ("![図](pic", Some("destination pic true")),
            ("[a](/b/) https:", None),
            ("12:30", None),
            ("{漢字|かん", None),
            ("ただの文", None),
        ] {
            assert_eq!(words(text).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn what_is_written_is_seen_around_the_cursor() {
        let line = "詳しくは[案内](../work/#how)と:fact{of=\"program/open\" key=\"kind\"}を。";
        let at = |piece: &str| written(line, line.find(piece).unwrap());
        assert!(
            matches!(
                at("案内"),
                Some(Written::Link {
                    dest: "../work/#how",
                    ..
                })
            ),
            "{:?}",
            at("案内")
        );
        assert!(matches!(
            at("fact"),
            Some(Written::Directive { name: "fact", .. })
        ));
        assert!(matches!(
            at("open"),
            Some(Written::Value {
                attribute: "of",
                ..
            })
        ));
        assert_eq!(at("詳しく"), None);
        assert_eq!(at("を。"), None);
    }
}
