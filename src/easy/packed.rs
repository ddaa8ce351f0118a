//! Marks as few bytes.
//!
//! A page has thousands of readings, and all of them are read at every start. A mark is the gap
//! to the one before, its length, and what it is; hiragana are one byte each.

use super::apply::{Mark, MarkKind};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

const SPACE: u8 = 0;
const RUBY: u8 = 1;
/// The first hiragana as a byte; smaller ones are lengths of other text.
const FIRST: u32 = 0x3041;
const LAST: u32 = 0x3096;
const OTHER: u8 = 0xFF;

pub(super) fn serialize<S: Serializer>(marks: &[Mark], serializer: S) -> Result<S::Ok, S::Error> {
    let mut bytes = Vec::with_capacity(marks.len() * 8);
    let mut at = 0;
    for mark in marks {
        number(mark.range.start.wrapping_sub(at), &mut bytes);
        number(mark.range.len(), &mut bytes);
        at = mark.range.start;
        match &mark.kind {
            MarkKind::Ruby(reading) => {
                bytes.push(RUBY);
                text(reading, &mut bytes);
            }
            // Terms are found anew: they depend on the glossary.
            MarkKind::Space | MarkKind::Term { .. } => bytes.push(SPACE),
        }
    }
    bytes.serialize(serializer)
}

pub(super) fn deserialize<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Vec<Mark>, D::Error> {
    let bytes = Vec::<u8>::deserialize(deserializer)?;
    let mut rest = bytes.as_slice();
    let mut marks = Vec::with_capacity(bytes.len() / 6);
    let mut at = 0usize;
    while !rest.is_empty() {
        let mark = mark(&mut rest, &mut at);
        marks.push(mark.ok_or_else(|| serde::de::Error::custom("marks are cut off"))?);
    }
    Ok(marks)
}

fn mark(rest: &mut &[u8], at: &mut usize) -> Option<Mark> {
    let start = at.checked_add(read_number(rest)?)?;
    let end = start.checked_add(read_number(rest)?)?;
    *at = start;
    let kind = match take(rest)? {
        RUBY => MarkKind::Ruby(read_text(rest)?.into()),
        _ => MarkKind::Space,
    };
    Some(Mark {
        range: start..end,
        kind,
    })
}

fn take(rest: &mut &[u8]) -> Option<u8> {
    let (first, after) = rest.split_first()?;
    *rest = after;
    Some(*first)
}

/// Seven bits a byte, the last without its highest bit (LEB128).
fn number(mut n: usize, bytes: &mut Vec<u8>) {
    while n > 0x7F {
        bytes.push((n & 0x7F) as u8 | 0x80);
        n >>= 7;
    }
    bytes.push((n & 0x7F) as u8);
}

fn read_number(rest: &mut &[u8]) -> Option<usize> {
    let mut n = 0usize;
    for shift in (0..usize::BITS).step_by(7) {
        let byte = take(rest)?;
        n |= usize::from(byte & 0x7F).checked_shl(shift)?;
        if byte & 0x80 == 0 {
            return Some(n);
        }
    }
    None
}

/// The count of characters, then a byte for each hiragana; any other text as UTF-8.
fn text(text: &str, bytes: &mut Vec<u8>) {
    let kana: Option<Vec<u8>> = text
        .chars()
        .map(|c| {
            let c = u32::from(c);
            (FIRST..=LAST)
                .contains(&c)
                .then(|| u8::try_from(c - FIRST).ok())?
        })
        .collect();
    match kana {
        Some(kana) if kana.len() < usize::from(OTHER) => {
            bytes.push(u8::try_from(kana.len()).unwrap_or(0));
            bytes.extend(kana);
        }
        _ => {
            bytes.push(OTHER);
            number(text.len(), bytes);
            bytes.extend(text.as_bytes());
        }
    }
}

fn read_text(rest: &mut &[u8]) -> Option<String> {
    let count = take(rest)?;
    if count == OTHER {
        let length = read_number(rest)?;
        let (text, after) = rest.split_at_checked(length)?;
        *rest = after;
        return String::from_utf8(text.to_vec()).ok();
    }
    let (kana, after) = rest.split_at_checked(usize::from(count))?;
    *rest = after;
    kana.iter()
        .map(|byte| char::from_u32(FIRST + u32::from(*byte)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::apply::{Mark, MarkKind};
    use serde::{Deserialize, Serialize};

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Marks(#[serde(with = "super")] Vec<Mark>);

    #[test]
    fn marks_come_back_as_they_were() {
        let ruby = |range, reading: &str| Mark {
            range,
            kind: MarkKind::Ruby(reading.into()),
        };
        let marks = Marks(vec![
            ruby(0..6, "ざいりゅう"),
            Mark {
                range: 6..6,
                kind: MarkKind::Space,
            },
            ruby(900..906, "カタカナー"),
            ruby(906..912, &"あ".repeat(300)),
        ]);
        let bytes = postcard::to_allocvec(&marks).unwrap();
        assert_eq!(postcard::from_bytes::<Marks>(&bytes).unwrap(), marks);
    }

    #[test]
    fn damaged_marks_are_none() {
        let marks = Marks(vec![Mark {
            range: 0..6,
            kind: MarkKind::Ruby("ざいりゅう".into()),
        }]);
        let bytes = postcard::to_allocvec(&marks).unwrap();
        for length in 0..bytes.len() {
            assert!(postcard::from_bytes::<Marks>(&bytes[..length]).is_err());
        }
        assert!(postcard::from_bytes::<Marks>(&[3, 0xFF, 0xFF, 0xFF]).is_err());
    }
}
