//! Which keys a mapping lacks, by the JSON Schema of its type.
//!
//! Serde's derived code stops at the first missing key. The schema is made from the same types
//! and knows all of them; it is only made when there is a problem to report.

use super::{Step, Value};
use serde_json::Value as Schema;

/// The required keys that the mapping at `path` below `value` does not have.
pub(super) fn missing_keys(schema: &Schema, value: &Value, path: &[Step]) -> Vec<String> {
    let (mut node, mut value) = (resolved(schema, schema), Some(value));
    for step in path {
        node = node.and_then(|node| child(schema, node, step));
        value = value.and_then(|value| match (value, step) {
            (Value::Map(_), Step::Key(key)) => value.get(key),
            (Value::Seq(items), Step::Index(index)) => items.get(*index),
            _ => None,
        });
    }
    let required = node.and_then(|node| node["required"].as_array());
    required
        .into_iter()
        .flatten()
        .filter_map(Schema::as_str)
        .filter(|key| value.is_some_and(|value| value.get(key).is_none()))
        .map(str::to_owned)
        .collect()
}

fn child<'a>(root: &'a Schema, node: &'a Schema, step: &Step) -> Option<&'a Schema> {
    let next = match step {
        Step::Key(key) => node["properties"]
            .get(key)
            .or_else(|| node.get("additionalProperties"))?,
        Step::Index(_) => node.get("items")?,
    };
    resolved(root, next)
}

/// Follows `$ref`, and of several forms takes the first that is not `null`.
fn resolved<'a>(root: &'a Schema, node: &'a Schema) -> Option<&'a Schema> {
    if let Some(reference) = node["$ref"].as_str() {
        return resolved(root, root.pointer(reference.strip_prefix('#')?)?);
    }
    if let Some(forms) = node["anyOf"].as_array() {
        let form = forms.iter().find(|form| form["type"] != "null")?;
        return resolved(root, form);
    }
    Some(node)
}
