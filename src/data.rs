//! Front matter, data files and `site.toml` as typed values.
//!
//! Reading happens in two steps: a text becomes a [`Value`] tree ([`yaml`], [`toml`]), and the
//! tree becomes a typed value with *all* of its problems collected ([`read`]). Nodes are named
//! by a [`DataPath`] and can be found in the text again, so that a problem that is only noticed
//! later (an unknown reference, say) still points at its line.

pub mod de;
pub mod edit;
mod locate;
pub mod read;
mod required;
pub mod scalar;
pub mod toml;
pub mod yaml;

use std::fmt;

/// A value with the keys of mappings in the order of the text.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// `~`, `null` or nothing.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// Any other number.
    Float(f64),
    /// A text.
    Str(String),
    /// A list.
    Seq(Vec<Value>),
    /// A mapping; keys are unique.
    Map(Vec<(String, Value)>),
}

/// One step from a node to a child.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// The value of this key.
    Key(String),
    /// The item with this index, from 0.
    Index(usize),
}

/// The way from the root to a node.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct DataPath {
    /// The steps, from the root.
    pub steps: Vec<Step>,
    /// Whether the key of the last step is meant rather than its value.
    pub key: bool,
}

impl DataPath {
    /// The path to the value of a top-level key.
    pub fn to_key(key: &str) -> Self {
        DataPath {
            steps: vec![Step::Key(key.to_owned())],
            key: false,
        }
    }

    /// The path to the value that `dotted` (such as `contacts.0.name`) names below this one.
    #[must_use]
    pub fn join(mut self, dotted: &str) -> Self {
        self.steps.extend(dotted.split('.').map(|part| {
            part.parse()
                .map_or_else(|_| Step::Key(part.to_owned()), Step::Index)
        }));
        self
    }

    /// The same place, but the key instead of the value.
    #[must_use]
    pub fn at_key(mut self) -> Self {
        self.key = true;
        self
    }
}

impl fmt::Display for DataPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, step) in self.steps.iter().enumerate() {
            let dot = if i == 0 { "" } else { "." };
            match step {
                Step::Key(key) => write!(f, "{dot}{key}")?,
                Step::Index(index) => write!(f, "{dot}{index}")?,
            }
        }
        Ok(())
    }
}

impl Value {
    /// The value of `key` in a mapping.
    pub fn get(&self, key: &str) -> Option<&Value> {
        match self {
            Value::Map(entries) => entries.iter().find(|(k, _)| k == key).map(|(_, v)| v),
            _ => None,
        }
    }
}
