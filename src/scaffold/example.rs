//! Values that stand for examples in new files, and what a value may be, in words.
//!
//! Both are read from the JSON Schema. What a schema cannot say, namely a date of today or which
//! keys make sense together, is a line in a table here; a test holds every example against the
//! schema and against the tool.

use super::PLACEHOLDER;
use crate::data::scalar::flow_scalar;
use crate::date::PartialDate;
use serde_json::Value;

/// Examples for types, by their name in the schema. `TODAY` stands for the month of today.
const BY_TYPE: &[(&str, &str)] = &[
    ("Country", "VN"),
    ("Duration", "1y"),
    ("Email", "desk@example.org"),
    ("Lang", "en"),
    ("Moment", "2026-04-01T10:00"),
    ("Pages", "1"),
    ("PartialDate", "TODAY"),
    ("Rate", "1/2"),
    ("Region", "JP"),
    ("Url", "https://example.org/"),
    ("Period", "{ opens: TODAY, closes: TODAY, rule: fixed }"),
    ("Row", "{ label: \"✎ what the row is about\", values: [0] }"),
    (
        "Column",
        "{ id: people, label: \"✎ what is counted\", unit: people }",
    ),
    ("Chart", "{ kind: bar, columns: [people] }"),
    (
        "SourceRef",
        "{ url: https://example.org/, title: \"✎ its title\", accessed: TODAY }",
    ),
    (
        "Suggestion",
        "{ guide: slug-of-guide, reason: \"✎ why it may fit\" }",
    ),
    (
        "Question",
        "{ id: start, text: \"✎ question\", answers: [{ text: \"✎ answer\", to: end }] }",
    ),
    (
        "Outcome",
        "{ id: end, title: \"✎ what it comes to\", text: \"✎ what to think of\" }",
    ),
];

/// Types of which only some make a good example of a longer list.
const SEVERAL: &[(&str, &str)] = &[("StatusRow", "[purpose, work, stay]")];

/// What values of a type are, where its schema says it in the words of a standard.
const NOUNS: &[(&str, &str)] = &[
    ("Country", "two letters such as VN or NP"),
    ("Email", "an e-mail address"),
    ("Lang", "a language such as ja, en or zh-Hans"),
    (
        "Moment",
        "a date, or a day with a time such as 2026-04-01T10:00",
    ),
    ("Pages", "a page, or a list of pages"),
    ("PartialDate", "a year, a month or a day"),
    (
        "Region",
        "JP-01 Hokkaido to JP-47 Okinawa, or JP for all of Japan",
    ),
    ("Url", "an address that begins with https://"),
    ("Words", "words"),
];

/// The types of a schema and the day on which examples are made.
pub(super) struct Examples<'a> {
    /// The root of the schema.
    pub(super) root: &'a Value,
    /// What a date is shown with.
    pub(super) today: PartialDate,
}

/// How many keys an example of an object has beyond the required ones.
const MORE_KEYS: usize = 3;
/// A list of words longer than this is named without the meaning of each.
const EXPLAINED_WORDS: usize = 20;

impl<'a> Examples<'a> {
    /// The type that a node names, and the node itself, without the `null` of what is optional.
    fn resolve(&self, node: &'a Value) -> (Option<&'a str>, &'a Value) {
        if let Some(options) = node.get("anyOf").and_then(Value::as_array)
            && let Some(first) = options.iter().find(|o| o.get("$ref").is_some())
        {
            return self.resolve(first);
        }
        let Some(name) = node
            .get("$ref")
            .and_then(Value::as_str)
            .and_then(|r| r.strip_prefix("#/$defs/"))
        else {
            return (None, node);
        };
        (Some(name), &self.root["$defs"][name])
    }

    /// The definition of the facts, if the type has any.
    pub(super) fn facts(&self) -> &'a Value {
        self.resolve(&self.root["properties"]["facts"]).1
    }

    /// An example of the value, in flow style on one line.
    pub(super) fn value(&self, node: &'a Value) -> String {
        let (name, schema) = self.resolve(node);
        if let Some(name) = name {
            if let Some((_, example)) = BY_TYPE.iter().find(|(known, _)| *known == name) {
                return example.replace("TODAY", &self.today.to_string());
            }
            if let Some(target) = name.strip_prefix("RefTo-") {
                return format!("slug-of-{target}");
            }
        }
        if let Some(first) = words(schema).next() {
            return first.0.to_owned();
        }
        match kind(schema) {
            "boolean" => "true".to_owned(),
            "integer" | "number" => "1".to_owned(),
            "array" => self.list(&schema["items"]),
            "object" => self.object(schema),
            _ => {
                let what = node["description"]
                    .as_str()
                    .map_or("words".to_owned(), decapitalised);
                flow_scalar(&format!("{PLACEHOLDER} {what}"))
            }
        }
    }

    fn list(&self, items: &'a Value) -> String {
        let (name, _) = self.resolve(items);
        let several = SEVERAL.iter().find(|(known, _)| Some(*known) == name);
        match several {
            Some((_, example)) => (*example).to_owned(),
            None => format!("[{}]", self.value(items)),
        }
    }

    fn object(&self, schema: &'a Value) -> String {
        let mut more = MORE_KEYS;
        let mut pairs = Vec::new();
        for (key, node, required) in properties(schema) {
            let (name, target) = self.resolve(node);
            let names_another = name.is_some_and(|n| n.starts_with("RefTo-"));
            let simple = !names_another && !matches!(kind(target), "object" | "array");
            if !required && (more == 0 || !simple) {
                continue;
            }
            if !required {
                more -= 1;
            }
            pairs.push(format!("{key}: {}", self.value(node)));
        }
        format!("{{ {} }}", pairs.join(", "))
    }

    /// An example of a required value that is right in every site: a list of other entries is
    /// empty, since nobody knows which there are.
    pub(super) fn required(&self, node: &'a Value) -> String {
        let (_, schema) = self.resolve(node);
        if kind(schema) == "array" {
            let (item, _) = self.resolve(&schema["items"]);
            if item.is_some_and(|n| n.starts_with("RefTo-")) {
                return "[]".to_owned();
            }
        }
        self.value(node)
    }

    /// What a value is and may be: lines for a comment.
    pub(super) fn explanation(&self, node: &'a Value) -> Vec<String> {
        let meaning = meaning(node);
        let (noun, lines) = self.noun(node, false);
        let mut all = vec![format!("{meaning} ({noun})").trim().to_owned()];
        all.extend(lines);
        all
    }

    /// What a value is, and lines that explain its words or keys.
    fn noun(&self, node: &'a Value, plural: bool) -> (String, Vec<String>) {
        let (name, schema) = self.resolve(node);
        let known: Vec<_> = words(schema).collect();
        if !known.is_empty() {
            let noun = if plural {
                "any of these"
            } else {
                "one of these"
            };
            if known.len() > EXPLAINED_WORDS {
                let ids: Vec<_> = known.iter().map(|(id, _)| *id).collect();
                return (noun.to_owned(), vec![format!("  {}", ids.join(", "))]);
            }
            let line = |(id, what): &(&str, &str)| format!("  {id}: {what}");
            return (noun.to_owned(), known.iter().map(line).collect());
        }
        if let Some(target) = name.and_then(|n| n.strip_prefix("RefTo-")) {
            let noun = match (target, plural) {
                ("source", _) => "a key of content/sources.yaml".to_owned(),
                (_, true) => format!("slugs of entries, type {target}"),
                (_, false) => format!("the slug of an entry, type {target}"),
            };
            return (noun, Vec::new());
        }
        match kind(schema) {
            "array" => {
                let (noun, lines) = self.noun(&schema["items"], true);
                (format!("a list: {noun}"), lines)
            }
            "object" => {
                let lines = properties(schema).map(|(key, node, required)| {
                    let must = if required { "" } else { ", optional" };
                    let (noun, _) = self.noun(node, false);
                    let noun = match self.ids(node) {
                        Some(ids) => ids,
                        None => noun,
                    };
                    format!("  {key}: {} ({noun}{must})", meaning(node))
                });
                let noun = if plural { "each with" } else { "with" };
                (noun.to_owned(), lines.collect())
            }
            "boolean" => ("true or false".to_owned(), Vec::new()),
            "integer" => ("a whole number".to_owned(), Vec::new()),
            "number" => ("a number".to_owned(), Vec::new()),
            _ => {
                let listed = NOUNS.iter().find(|(known, _)| Some(*known) == name);
                let noun = match (listed, name) {
                    (Some((_, noun)), _) => noun,
                    (None, Some(_)) => schema["description"].as_str().unwrap_or("words"),
                    (None, None) => "words",
                };
                (noun.to_owned(), Vec::new())
            }
        }
    }

    /// The ids of a closed list of words, on one line.
    fn ids(&self, node: &'a Value) -> Option<String> {
        let (_, mut schema) = self.resolve(node);
        if kind(schema) == "array" {
            schema = self.resolve(&schema["items"]).1;
        }
        let ids: Vec<_> = words(schema).map(|(id, _)| id).collect();
        (!ids.is_empty()).then(|| ids.join(", "))
    }
}

/// The properties of an object: key, node, and whether it is required.
pub(super) fn properties(schema: &Value) -> impl Iterator<Item = (&str, &Value, bool)> {
    let required = schema["required"].as_array();
    let all = schema["properties"].as_object().into_iter().flatten();
    all.map(move |(key, node)| {
        let must = required.is_some_and(|r| r.iter().any(|name| name == key));
        (key.as_str(), node, must)
    })
}

/// The ids of a closed list of words, with the meaning of each.
fn words(schema: &Value) -> impl Iterator<Item = (&str, &str)> {
    let options = schema["oneOf"].as_array().into_iter().flatten();
    options.filter_map(|o| {
        Some((
            o["const"].as_str()?,
            o["description"].as_str().unwrap_or(""),
        ))
    })
}

/// The JSON type, without `null`.
fn kind(schema: &Value) -> &str {
    match &schema["type"] {
        Value::String(one) => one,
        Value::Array(several) => several
            .iter()
            .filter_map(Value::as_str)
            .find(|t| *t != "null")
            .unwrap_or_default(),
        _ => "",
    }
}

/// What a value means, in a sentence.
fn meaning(node: &Value) -> &str {
    let text = node["description"].as_str().unwrap_or_default();
    text.trim_end_matches(',')
}

/// "The title." as a part of a sentence: "the title".
fn decapitalised(sentence: &str) -> String {
    let text = sentence.split(';').next().unwrap_or_default();
    let text = text.trim_end_matches(['.', ',']);
    let mut chars = text.chars();
    let first = chars.next().map(|c| c.to_lowercase().to_string());
    first.unwrap_or_default() + chars.as_str()
}
