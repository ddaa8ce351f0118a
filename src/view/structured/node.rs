//! Nodes of a JSON-LD graph, and writing them so that no text can end the `script` element.

use serde_json::{Map, Value, json};
use std::fmt::Write;

/// A thing with its properties, in the order in which they were given.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Node(Map<String, Value>);

impl Node {
    /// A thing of a type of schema.org.
    pub(super) fn new(kind: &str) -> Self {
        let mut properties = Map::new();
        properties.insert("@type".to_owned(), kind.into());
        Node(properties)
    }

    /// The same with a property, unless that has no value. One value of a list stands alone.
    pub(super) fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        let value = match value.into() {
            Value::Array(mut list) if list.len() == 1 => list.remove(0),
            value => value,
        };
        let empty = match &value {
            Value::Null => true,
            Value::String(text) => text.is_empty(),
            Value::Array(list) => list.is_empty(),
            _ => false,
        };
        if !empty {
            self.0.insert(name.to_owned(), value);
        }
        self
    }

    /// Whether it has one of these properties.
    pub(super) fn has(&self, names: &[&str]) -> bool {
        names.iter().any(|name| self.0.contains_key(*name))
    }
}

impl From<Node> for Value {
    fn from(node: Node) -> Value {
        Value::Object(node.0)
    }
}

/// The nodes as one graph; none if there is nothing to say.
pub(super) fn graph(nodes: Vec<Node>) -> Option<String> {
    if nodes.is_empty() {
        return None;
    }
    let graph = json!({ "@context": "https://schema.org", "@graph": Value::from(nodes) });
    Some(for_script(&graph))
}

/// JSON whose text has none of the characters by which a `script` element could end or become
/// something else (HTML, section 4.12.1.3), nor the line ends that older JavaScript does not
/// allow in strings. In JSON they occur within strings only, where all can be written as `\u…`.
fn for_script(value: &Value) -> String {
    let plain = value.to_string();
    let mut safe = String::with_capacity(plain.len());
    for c in plain.chars() {
        match c {
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => {
                let _ = write!(safe, "\\u{:04x}", u32::from(c));
            }
            c => safe.push(c),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_property_without_a_value_is_left_out() {
        let node = Node::new("Thing")
            .with("name", "")
            .with("url", None::<String>)
            .with("image", Vec::<String>::new())
            .with("position", 0)
            .with("keywords", vec!["a"])
            .with("about", Some(Node::new("Thing")));
        assert_eq!(
            Value::from(node).to_string(),
            r#"{"@type":"Thing","position":0,"keywords":"a","about":{"@type":"Thing"}}"#
        );
    }

    #[test]
    fn hostile_texts_stay_texts() {
        let hostile = [
            "</script><script>alert(1)</script>",
            "<!-- <script>",
            "]]> & &lt; &amp;",
            "\"quoted\" 'and' \\back\\slash",
            "😀 \u{2028}\u{2029}\n\t\u{0}",
        ];
        let nodes = hostile.map(|name| Node::new("Thing").with("name", name));
        let written = graph(nodes.to_vec()).unwrap();
        for never in ['<', '>', '&', '\u{2028}', '\u{2029}', '\n', '\0'] {
            assert!(!written.contains(never), "{never:?} in {written}");
        }
        let read: Value = serde_json::from_str(&written).unwrap();
        let names: Vec<_> = read["@graph"]
            .as_array()
            .unwrap()
            .iter()
            .map(|node| node["name"].as_str().unwrap())
            .collect();
        assert_eq!(names, hostile);
    }

    #[test]
    fn nothing_to_say_is_no_graph() {
        assert_eq!(graph(Vec::new()), None);
    }
}
