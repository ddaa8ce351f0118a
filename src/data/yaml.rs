//! YAML with every node's place in its text.
//!
//! `serde_yaml` says where an error is, but keeps no positions of good values. Where a place is
//! asked for, the text is parsed once more up to that node: that costs time only if there is a
//! problem to report. This module and `locate` are the only home of `serde_yaml`.

use super::{DataPath, Value, locate};
use crate::diag::{Code, Diagnostic};
use crate::source::{SourceId, SourceMap, Span};
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// A piece of YAML inside a source, for example the front matter of a Markdown file.
#[derive(Debug, Clone, Copy)]
pub struct YamlBlock {
    /// The file.
    pub source: SourceId,
    /// Where the YAML begins in it, in bytes.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
}

impl YamlBlock {
    fn text(self, sources: &SourceMap) -> &str {
        sources
            .get(self.source)
            .text
            .get(self.start..self.end)
            .unwrap_or_default()
    }

    /// Reads the block. An empty block is an empty mapping.
    ///
    /// # Errors
    /// A located diagnostic for malformed YAML, a repeated key or a key that is not a text.
    pub fn parse(self, sources: &SourceMap) -> Result<Value, Box<Diagnostic>> {
        let text = self.text(sources);
        if let Some(at) = too_deep(text) {
            return Err(Box::new(
                Diagnostic::error(
                    Code::ContentTooLarge,
                    format!("more than {MAX_BRACKETS} brackets are open"),
                )
                .at(Span::new(self.source, self.start + at..self.start + at + 1))
                .hint("close them; a value with brackets of its own must stand in quotes"),
            ));
        }
        match serde_yaml::from_str::<Value>(text) {
            Ok(Value::Null) => Ok(Value::Map(Vec::new())),
            Ok(value) => Ok(value),
            Err(error) => Err(Box::new(self.syntax_error(text, &error))),
        }
    }

    /// The place of a node. Falls back to the nearest parent that can be found.
    pub fn span(self, sources: &SourceMap, path: &DataPath) -> Span {
        let text = self.text(sources);
        let range = locate::find(text, path);
        Span::new(
            self.source,
            self.start + range.start..self.start + range.end,
        )
    }

    fn syntax_error(self, text: &str, error: &serde_yaml::Error) -> Diagnostic {
        let full = error.to_string();
        let repeated = full.contains(REPEATED);
        let message = strip_location(&full);
        let at = error.location().map_or(0, |place| {
            locate::offset(text, place.line(), place.column())
        });
        // libyaml reports an unexpected end behind the last line: point at the line before it.
        let at = if text[at..].trim().is_empty() {
            text[..at].trim_end().rfind('\n').map_or(0, |i| i + 1)
        } else {
            at
        };
        let span = Span::new(
            self.source,
            self.start + at..self.start + locate::line_end(text, at),
        );
        if repeated {
            // Before it stands the way to the mapping, which the place says as well.
            let key = message.split_once(REPEATED).map_or("", |(_, key)| key);
            let key = key.trim();
            let name = key.trim_matches('`');
            let end = match text[at..].starts_with(name) {
                true => at + name.len(),
                false => locate::line_end(text, at),
            };
            return Diagnostic::error(
                Code::ContentDuplicateKey,
                format!("the key {key} occurs twice"),
            )
            .at(Span::new(self.source, self.start + at..self.start + end))
            .hint("keep one of them");
        }
        Diagnostic::error(Code::ContentYaml, format!("this is not YAML: {message}"))
            .at(span)
            .hint("a value with `: ` or ` #` in it, or that begins with `[`, `{`, `*`, `&`, `!`, `%`, `@` or a backtick, must stand in quotes")
    }
}

/// How many brackets may be open. The library refuses less than that in the end, but looks
/// through all that are open at each of them before it does.
const MAX_BRACKETS: usize = 1_000;

/// The bracket at which too many are open.
fn too_deep(text: &str) -> Option<usize> {
    let mut open = 0_usize;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'[' | b'{' => open += 1,
            b']' | b'}' => open = open.saturating_sub(1),
            _ => {}
        }
        if open > MAX_BRACKETS {
            return Some(at);
        }
    }
    None
}

/// Marks the message of our own error for a repeated key.
const REPEATED: &str = "repeated key";

/// `serde_yaml` appends " at line 3 column 5", which counts from the wrong line for us.
fn strip_location(message: &str) -> String {
    let cut = message.find(" at line ").unwrap_or(message.len());
    message[..cut].to_owned()
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(YamlVisitor)
    }
}

struct YamlVisitor;

impl<'de> Visitor<'de> for YamlVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a YAML value without tags")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Int(value))
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Value, E> {
        i64::try_from(value)
            .map(Value::Int)
            .map_err(|_| E::custom("the number is too large"))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Value::Float(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::Str(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Value::Seq(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut entries: Vec<(String, Value)> = Vec::new();
        while let Some(key) = map.next_key_seed(UniqueKey(&entries))? {
            let value = map.next_value()?;
            entries.push((key, value));
        }
        Ok(Value::Map(entries))
    }
}

/// Reads a key and refuses it while the parser still knows its position.
struct UniqueKey<'a>(&'a [(String, Value)]);

impl<'de> serde::de::DeserializeSeed<'de> for UniqueKey<'_> {
    type Value = String;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<String, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl Visitor<'_> for UniqueKey<'_> {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name as key")
    }

    fn visit_str<E: serde::de::Error>(self, key: &str) -> Result<String, E> {
        if self.0.iter().any(|(known, _)| known == key) {
            return Err(E::custom(format!("{REPEATED} `{key}`")));
        }
        Ok(key.to_owned())
    }

    fn visit_u64<E: serde::de::Error>(self, key: u64) -> Result<String, E> {
        self.visit_str(&key.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn block(text: &str) -> (SourceMap, YamlBlock) {
        let mut sources = SourceMap::default();
        let source = sources.add("ja.md", text);
        let end = text.len();
        (
            sources,
            YamlBlock {
                source,
                start: 0,
                end,
            },
        )
    }

    fn cut<'a>(text: &'a str, sources: &SourceMap, block: YamlBlock, path: &DataPath) -> &'a str {
        &text[block.span(sources, path).range()]
    }

    #[test]
    fn values_and_keys_are_found_again_in_japanese_text() {
        let text = "title: 在留資格\nfacts:\n  examples: [技術者, \"通訳\"]\n  stay:\n    total: 5y # 更新\n";
        let (sources, block) = block(text);
        let facts = DataPath::to_key("facts");
        let found = |path: &DataPath| cut(text, &sources, block, path);
        assert_eq!(found(&DataPath::to_key("title")), "在留資格");
        assert_eq!(found(&facts.clone().join("examples.1")), "\"通訳\"");
        assert_eq!(found(&facts.clone().join("stay.total")), "5y");
        assert_eq!(found(&facts.clone().join("stay.total").at_key()), "total");
        assert_eq!(found(&facts.join("stay.missing")), "total: 5y # 更新");
    }

    #[test]
    fn a_repeated_key_is_located_at_its_second_place() {
        let (sources, block) = block("title: 一\nsummary: 二\ntitle: 三\n");
        let error = block.parse(&sources).unwrap_err();
        assert_eq!(error.message, "the key `title` occurs twice");
        let span = error.primary.as_ref().unwrap().span;
        assert_eq!(sources.position(span), (3, 1));
    }

    #[test]
    fn a_repeated_key_of_an_inner_mapping_is_named_without_the_way_to_it() {
        let (sources, block) = block("facts:\n  rows:\n    - { id: a, 題: b, 題: c }\n");
        let error = block.parse(&sources).unwrap_err();
        assert_eq!(error.message, "the key `題` occurs twice");
        let span = error.primary.as_ref().unwrap().span;
        assert_eq!(sources.position(span), (3, 22));
        assert_eq!(sources.end(span), (3, 23));
    }

    #[test]
    fn malformed_yaml_is_located_at_its_line() {
        let (sources, block) = block("title: 一\nsummary: \"二\ntags: [a\n");
        let error = block.parse(&sources).unwrap_err();
        assert_eq!(error.code, Code::ContentYaml);
        assert!(error.primary.is_some());
    }
}
