//! A deserializer over [`Value`] that says precisely what is wrong.
//!
//! Serde's derived code asks for values and reports problems by calling functions of the error
//! type; this error type keeps them as data ([`ProblemKind`]) with the path of the node. Two
//! marker names let types leave a trace while they are read: [`TEXT`] for texts that
//! translations may replace, [`REFERENCE`] for names of other entries.

use super::{DataPath, Step, Value};
use serde::de::{self, DeserializeSeed, Expected, IntoDeserializer, Unexpected, Visitor};
use serde::forward_to_deserialize_any;
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fmt;

/// Newtype name of a text that a translation may replace. It is read as `(path, value)`.
pub const TEXT: &str = "$text";
/// Prefix of the newtype name of a reference; what follows says to what.
pub const REFERENCE: &str = "$ref:";

/// What is wrong with a node.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum ProblemKind {
    /// A key that the type does not have.
    UnknownKey {
        /// The key.
        key: String,
        /// The keys that the type has.
        known: Vec<&'static str>,
    },
    /// A word that is none of those allowed.
    UnknownWord {
        /// The word.
        word: String,
        /// The words that are allowed.
        known: Vec<&'static str>,
    },
    /// A required key is missing.
    MissingKey {
        /// The key.
        key: String,
    },
    /// The value is of another type.
    WrongType {
        /// What is there, in words.
        found: String,
        /// What should be there, in words.
        expected: String,
    },
    /// The value itself is impossible; a sentence says why.
    Invalid(String),
}

/// A problem and its place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The node; for [`ProblemKind::MissingKey`] the mapping that lacks the key.
    pub path: DataPath,
    /// What is wrong with it.
    pub kind: ProblemKind,
}

/// A name of another entry that was met while reading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// What kind of thing is named, for example `program`.
    pub to: &'static str,
    /// The name.
    pub slug: String,
    /// Where it stands, below the root of what was read.
    pub path: DataPath,
}

/// What reading leaves behind besides the value.
#[derive(Debug, Default)]
pub(super) struct Trace {
    pub(super) problems: RefCell<Vec<Problem>>,
    pub(super) texts: RefCell<Vec<(String, String)>>,
    pub(super) references: RefCell<Vec<Reference>>,
    /// Nodes that are known to be wrong and are passed over.
    pub(super) pruned: BTreeSet<Vec<Step>>,
}

/// The error of this deserializer: at most one problem, without its path until it is known.
#[derive(Debug)]
pub struct Error {
    pub(super) kind: ProblemKind,
    pub(super) path: Option<DataPath>,
}

impl Error {
    fn new(kind: ProblemKind) -> Self {
        Error { kind, path: None }
    }

    fn at(mut self, path: &Path<'_>) -> Self {
        self.path.get_or_insert_with(|| path.to_owned_path());
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.kind)
    }
}

impl std::error::Error for Error {}

impl de::Error for Error {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Error::new(ProblemKind::Invalid(message.to_string()))
    }

    fn invalid_type(unexpected: Unexpected<'_>, expected: &dyn Expected) -> Self {
        let found = match unexpected {
            Unexpected::Bool(b) => format!("`{b}`"),
            Unexpected::Signed(n) => format!("the number {n}"),
            Unexpected::Unsigned(n) => format!("the number {n}"),
            Unexpected::Float(n) => format!("the number {n}"),
            Unexpected::Str(s) => format!("the text `{s}`"),
            Unexpected::Unit | Unexpected::Option => "nothing".to_owned(),
            Unexpected::Seq => "a list".to_owned(),
            Unexpected::Map => "a mapping".to_owned(),
            other => other.to_string(),
        };
        Error::new(ProblemKind::WrongType {
            found,
            expected: plain_expectation(&expected.to_string()),
        })
    }

    fn invalid_value(unexpected: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::invalid_type(unexpected, expected)
    }

    fn unknown_variant(word: &str, known: &'static [&'static str]) -> Self {
        Error::new(ProblemKind::UnknownWord {
            word: word.to_owned(),
            known: known.to_vec(),
        })
    }

    fn unknown_field(key: &str, known: &'static [&'static str]) -> Self {
        Error::new(ProblemKind::UnknownKey {
            key: key.to_owned(),
            known: known.to_vec(),
        })
    }

    fn missing_field(key: &'static str) -> Self {
        Error::new(ProblemKind::MissingKey {
            key: key.to_owned(),
        })
    }
}

/// Serde's words for types, in words for editors.
fn plain_expectation(expected: &str) -> String {
    match expected {
        "a string" | "a borrowed string" => "a text".to_owned(),
        "a sequence" => "a list".to_owned(),
        "a boolean" => "`true` or `false`".to_owned(),
        "i16" | "i32" | "i64" | "u8" | "u16" | "u32" | "u64" => "a whole number".to_owned(),
        "f64" => "a number".to_owned(),
        other if other.starts_with("struct ") || other == "a map" => "a mapping".to_owned(),
        other => other.to_owned(),
    }
}

/// The path of a node, as a list that lives on the stack while the tree is walked.
pub(super) struct Path<'a> {
    parent: Option<(&'a Path<'a>, Step)>,
}

impl Path<'_> {
    pub(super) const ROOT: Path<'static> = Path { parent: None };

    fn steps(&self) -> Vec<Step> {
        let mut steps = Vec::new();
        let mut here = self;
        while let Some((parent, step)) = &here.parent {
            steps.push(step.clone());
            here = parent;
        }
        steps.reverse();
        steps
    }

    fn to_owned_path(&self) -> DataPath {
        DataPath {
            steps: self.steps(),
            key: false,
        }
    }
}

/// A node on the way to a typed value.
pub(super) struct Node<'a> {
    pub(super) value: &'a Value,
    pub(super) path: &'a Path<'a>,
    pub(super) trace: &'a Trace,
}

impl Node<'_> {
    fn unexpected(&self) -> Unexpected<'_> {
        match self.value {
            Value::Null => Unexpected::Unit,
            Value::Bool(b) => Unexpected::Bool(*b),
            Value::Int(n) => Unexpected::Signed(*n),
            Value::Float(n) => Unexpected::Float(*n),
            Value::Str(s) => Unexpected::Str(s),
            Value::Seq(_) => Unexpected::Seq,
            Value::Map(_) => Unexpected::Map,
        }
    }

    fn known_fields<'de, V: Visitor<'de>>(
        self,
        known: Option<&'static [&'static str]>,
        visitor: V,
    ) -> Result<V::Value, Error> {
        let Value::Map(entries) = self.value else {
            return Err(
                <Error as de::Error>::invalid_type(self.unexpected(), &visitor).at(self.path),
            );
        };
        visitor
            .visit_map(Entries {
                rest: entries.iter(),
                value: None,
                known,
                path: self.path,
                trace: self.trace,
            })
            .map_err(|e| e.at(self.path))
    }
}

impl<'de> de::Deserializer<'de> for Node<'_> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let result = match self.value {
            Value::Null => visitor.visit_unit(),
            Value::Bool(b) => visitor.visit_bool(*b),
            Value::Int(n) => match u64::try_from(*n) {
                Ok(n) => visitor.visit_u64(n),
                Err(_) => visitor.visit_i64(*n),
            },
            Value::Float(n) if !n.is_finite() => Err(de::Error::custom("this is not a number")),
            Value::Float(n) => visitor.visit_f64(*n),
            Value::Str(s) => visitor.visit_str(s),
            Value::Seq(items) => visitor.visit_seq(Items {
                rest: items.iter().enumerate(),
                path: self.path,
                trace: self.trace,
            }),
            Value::Map(_) => return self.known_fields(None, visitor),
        };
        result.map_err(|e| e.at(self.path))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.value {
            Value::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.known_fields(Some(fields), visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        let path = self.path;
        if name != TEXT && !name.starts_with(REFERENCE) {
            return visitor.visit_newtype_struct(self);
        }
        let Value::Str(value) = self.value else {
            return Err(<Error as de::Error>::invalid_type(self.unexpected(), &"a text").at(path));
        };
        let own = path.to_owned_path();
        let result = if let Some(to) = name.strip_prefix(REFERENCE) {
            self.trace.references.borrow_mut().push(Reference {
                to,
                slug: value.clone(),
                path: own,
            });
            visitor.visit_str(value)
        } else {
            let key = own.to_string();
            self.trace
                .texts
                .borrow_mut()
                .push((key.clone(), value.clone()));
            let pair = [key, value.clone()];
            visitor.visit_seq(de::value::SeqDeserializer::new(pair.into_iter()))
        };
        result.map_err(|e: Error| e.at(path))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        let path = self.path;
        let word = match self.value {
            Value::Str(word) => word.clone(),
            // YAML 1.1 readers take `yes` and `no` for booleans; ours gives texts, but `true` may still be meant.
            Value::Bool(b) => (if *b { "yes" } else { "no" }).to_owned(),
            _ => {
                return Err(
                    <Error as de::Error>::invalid_type(self.unexpected(), &"a word").at(path),
                );
            }
        };
        visitor
            .visit_enum(word.into_deserializer())
            .map_err(|e: Error| e.at(path))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string
        bytes byte_buf unit unit_struct seq tuple tuple_struct map identifier ignored_any
    }
}

struct Entries<'a> {
    rest: std::slice::Iter<'a, (String, Value)>,
    value: Option<(&'a str, &'a Value)>,
    known: Option<&'static [&'static str]>,
    path: &'a Path<'a>,
    trace: &'a Trace,
}

impl<'a> Entries<'a> {
    fn child(&self, key: &str) -> Path<'a> {
        Path {
            parent: Some((self.path, Step::Key(key.to_owned()))),
        }
    }

    /// Unknown keys are noted and passed over, so that one pass finds all of them.
    fn passes(&self, key: &str) -> bool {
        let path = self.child(key);
        if let Some(known) = self.known.filter(|known| !known.contains(&key)) {
            self.trace.problems.borrow_mut().push(Problem {
                path: path.to_owned_path().at_key(),
                kind: ProblemKind::UnknownKey {
                    key: key.to_owned(),
                    known: known.to_vec(),
                },
            });
            return false;
        }
        self.trace.pruned.is_empty() || !self.trace.pruned.contains(&path.steps())
    }
}

impl<'de> de::MapAccess<'de> for Entries<'_> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Error> {
        while let Some((key, value)) = self.rest.next() {
            if self.passes(key) {
                self.value = Some((key, value));
                return seed.deserialize(key.as_str().into_deserializer()).map(Some);
            }
        }
        Ok(None)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        let (key, value) = self.value.take().unwrap_or(("", &Value::Null));
        let path = self.child(key);
        seed.deserialize(Node {
            value,
            path: &path,
            trace: self.trace,
        })
        .map_err(|e| e.at(&path))
    }
}

struct Items<'a> {
    rest: std::iter::Enumerate<std::slice::Iter<'a, Value>>,
    path: &'a Path<'a>,
    trace: &'a Trace,
}

impl<'de> de::SeqAccess<'de> for Items<'_> {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Error> {
        let pruned = &self.trace.pruned;
        for (index, value) in self.rest.by_ref() {
            let path = Path {
                parent: Some((self.path, Step::Index(index))),
            };
            if pruned.is_empty() || !pruned.contains(&path.steps()) {
                let node = Node {
                    value,
                    path: &path,
                    trace: self.trace,
                };
                return seed.deserialize(node).map(Some).map_err(|e| e.at(&path));
            }
        }
        Ok(None)
    }
}
