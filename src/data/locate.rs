//! Finding the bytes of a node again.
//!
//! A deserializer run follows a path and fails on purpose at the target: the error of
//! `serde_yaml` then carries the place. This works for block and flow style alike, which a
//! search by text would not.

use super::{DataPath, Step};
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::fmt;
use std::ops::Range;

/// The bytes of the node at `path`, or of its nearest parent that exists.
pub(super) fn find(text: &str, path: &DataPath) -> Range<usize> {
    for depth in (0..=path.steps.len()).rev() {
        let follow = Follow {
            steps: &path.steps[..depth],
            key: path.key && depth == path.steps.len(),
        };
        let Err(error) = follow.deserialize(serde_yaml::Deserializer::from_str(text)) else {
            continue;
        };
        if let Some(place) = error
            .location()
            .filter(|_| error.to_string().contains(FOUND))
        {
            let start = offset(text, place.line(), place.column());
            return start..node_end(text, start, follow.key);
        }
    }
    0..line_end(text, 0)
}

/// The byte at a line and column as libyaml counts them: both from 1, columns in characters.
pub(super) fn offset(text: &str, line: usize, column: usize) -> usize {
    let mut start = 0;
    for _ in 1..line {
        match text[start..].find('\n') {
            Some(i) => start += i + 1,
            None => return text.len(),
        }
    }
    let rest = &text[start..];
    start
        + rest
            .char_indices()
            .nth(column.saturating_sub(1))
            .map_or(rest.len(), |(i, _)| i)
}

/// The end of the line that `at` is in, without spaces at its end.
pub(super) fn line_end(text: &str, at: usize) -> usize {
    let line = text[at..].split('\n').next().unwrap_or_default();
    at + line.trim_end().len()
}

/// Marks the error that is raised on purpose.
const FOUND: &str = "node found";

fn node_end(text: &str, start: usize, key: bool) -> usize {
    let end = line_end(text, start);
    let line = &text[start..end];
    if key {
        return start + line.find(':').unwrap_or(line.len());
    }
    if let Some(quote) = line.chars().next().filter(|c| matches!(c, '"' | '\'')) {
        return line[1..].find(quote).map_or(end, |i| start + i + 2);
    }
    if line.starts_with(['[', '{']) {
        return end;
    }
    let stops: &[&str] = if in_flow(text, start) {
        &[",", "}", "]", " #"]
    } else {
        &[" #"]
    };
    let cuts = stops.iter().filter_map(|stop| line.find(stop));
    let plain = line[..cuts.min().unwrap_or(line.len())].trim_end();
    // A block mapping begins with its first key: show that line whole.
    if plain.contains(": ") || plain.ends_with(':') {
        return end;
    }
    start + plain.len()
}

/// Whether a place lies within brackets or braces that were opened on its line.
fn in_flow(text: &str, at: usize) -> bool {
    let line = &text[text[..at].rfind('\n').map_or(0, |i| i + 1)..at];
    let count = |pair: [char; 2]| line.matches(pair[0]).count() > line.matches(pair[1]).count();
    count(['{', '}']) || count(['[', ']'])
}

#[derive(Clone, Copy)]
struct Follow<'a> {
    steps: &'a [Step],
    key: bool,
}

impl<'de> DeserializeSeed<'de> for Follow<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl Follow<'_> {
    fn scalar<E: serde::de::Error>(self) -> Result<(), E> {
        if self.steps.is_empty() {
            Err(E::custom(FOUND))
        } else {
            Ok(())
        }
    }
}

impl<'de> Visitor<'de> for Follow<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<(), E> {
        self.scalar()
    }

    fn visit_bool<E: serde::de::Error>(self, _: bool) -> Result<(), E> {
        self.scalar()
    }

    fn visit_i64<E: serde::de::Error>(self, _: i64) -> Result<(), E> {
        self.scalar()
    }

    fn visit_u64<E: serde::de::Error>(self, _: u64) -> Result<(), E> {
        self.scalar()
    }

    fn visit_f64<E: serde::de::Error>(self, _: f64) -> Result<(), E> {
        self.scalar()
    }

    fn visit_str<E: serde::de::Error>(self, _: &str) -> Result<(), E> {
        self.scalar()
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        let Some((Step::Index(target), rest)) = self.steps.split_first() else {
            return self.scalar();
        };
        for _ in 0..*target {
            if seq.next_element::<IgnoredAny>()?.is_none() {
                return Ok(());
            }
        }
        let next = Follow {
            steps: rest,
            key: self.key,
        };
        seq.next_element_seed(next)?;
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Some((Step::Key(target), rest)) = self.steps.split_first() else {
            return self.scalar();
        };
        let stop = self.key && rest.is_empty();
        while let Some(found) = map.next_key_seed(FindKey { target, stop })? {
            if found {
                map.next_value_seed(Follow {
                    steps: rest,
                    key: self.key,
                })?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }
}

/// Says whether a key is the one looked for; raises the error there if the key itself is.
struct FindKey<'a> {
    target: &'a str,
    stop: bool,
}

impl<'de> DeserializeSeed<'de> for FindKey<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for FindKey<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: serde::de::Error>(self, key: &str) -> Result<bool, E> {
        if self.stop && key == self.target {
            return Err(E::custom(FOUND));
        }
        Ok(key == self.target)
    }
}
