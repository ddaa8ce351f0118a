//! TOML with every node's place in its text. The only home of the `toml` crate.

use super::{DataPath, Step, Value};
use crate::diag::{Code, Diagnostic};
use crate::source::{SourceId, SourceMap, Span};
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A source that is TOML as a whole.
#[derive(Debug, Clone, Copy)]
pub struct TomlFile(pub SourceId);

impl TomlFile {
    /// Reads the file.
    ///
    /// # Errors
    /// A located diagnostic for malformed TOML or a repeated key.
    pub fn parse(self, sources: &SourceMap) -> Result<Value, Box<Diagnostic>> {
        let text = &sources.get(self.0).text;
        DeTable::parse(text)
            .map(|table| table_value(table.get_ref()))
            .map_err(|error| {
                let message = error
                    .message()
                    .lines()
                    .next()
                    .unwrap_or_default()
                    .to_owned();
                let diagnostic =
                    Diagnostic::error(Code::ConfigSyntax, format!("this is not TOML: {message}"));
                Box::new(match error.span() {
                    Some(range) => diagnostic.at(Span::new(self.0, range)),
                    None => diagnostic,
                })
            })
    }

    /// The place of a node, or of its nearest parent that exists.
    pub fn span(self, sources: &SourceMap, path: &DataPath) -> Span {
        let text = &sources.get(self.0).text;
        let range = DeTable::parse(text)
            .ok()
            .and_then(|table| find(table.get_ref(), &path.steps, path.key))
            .unwrap_or(0..0);
        Span::new(self.0, range)
    }
}

fn find(table: &DeTable<'_>, steps: &[Step], key: bool) -> Option<Range<usize>> {
    let (Step::Key(name), rest) = steps.split_first()? else {
        return None;
    };
    let (found, value) = table.iter().find(|(k, _)| k.get_ref().as_ref() == name)?;
    if rest.is_empty() {
        return Some(if key { found.span() } else { value.span() });
    }
    find_in_value(value, rest, key).or(Some(value.span()))
}

fn find_in_value(value: &Spanned<DeValue<'_>>, steps: &[Step], key: bool) -> Option<Range<usize>> {
    let Some((step, rest)) = steps.split_first() else {
        return Some(value.span());
    };
    match (value.get_ref(), step) {
        (DeValue::Table(table), Step::Key(_)) => find(table, steps, key),
        (DeValue::Array(array), Step::Index(index)) => find_in_value(array.get(*index)?, rest, key),
        _ => None,
    }
}

fn table_value(table: &DeTable<'_>) -> Value {
    Value::Map(
        table
            .iter()
            .map(|(key, value)| (key.get_ref().to_string(), plain_value(value.get_ref())))
            .collect(),
    )
}

fn plain_value(value: &DeValue<'_>) -> Value {
    match value {
        DeValue::String(text) => Value::Str(text.to_string()),
        DeValue::Integer(number) => i64::from_str_radix(number.as_str(), number.radix())
            .map_or_else(|_| Value::Str(number.as_str().to_owned()), Value::Int),
        DeValue::Float(number) => number.as_str().parse().map_or(Value::Null, Value::Float),
        DeValue::Boolean(b) => Value::Bool(*b),
        DeValue::Datetime(date) => Value::Str(date.to_string()),
        DeValue::Array(items) => {
            Value::Seq(items.iter().map(|i| plain_value(i.get_ref())).collect())
        }
        DeValue::Table(table) => table_value(table),
    }
}
