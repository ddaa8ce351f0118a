//! Asking for a message in a language.

use crate::i18n::catalog::Catalog;
use crate::i18n::format::Format;
use crate::lang::Lang;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

/// A text and the language it is in, which is another one than asked for where the chain of
/// languages was needed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The text.
    pub text: String,
    /// Its language.
    pub lang: Lang,
}

/// A value of a message's variable.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// A text, or one of the words that a message chooses by.
    Str(String),
    /// A number: messages choose by its plural form and show it as the language writes it.
    Number(f64),
}

/// The values of a message's variables.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Args(BTreeMap<String, Value>);

/// The messages and formats for the readers of one language. Copies share everything.
#[derive(Clone)]
pub struct Locale {
    lang: Lang,
    chain: Arc<[Arc<Catalog>]>,
    format: Arc<Format>,
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Locale({})", self.lang)
    }
}

impl Args {
    /// No values.
    pub fn new() -> Self {
        Args::default()
    }

    /// Adds a value; `name` is the variable without `$`.
    #[must_use]
    pub fn with(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.0.insert(name.into(), value.into());
        self
    }

    /// Adds a text.
    #[must_use]
    pub fn text(self, name: &'static str, value: &str) -> Self {
        self.with(name, value)
    }

    /// Adds a number: it decides plural forms and is shown as the language writes it.
    #[must_use]
    pub fn number(self, name: &'static str, value: f64) -> Self {
        self.with(name, value)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Value::Str(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Value::Str(text)
    }
}

macro_rules! numbers {
    ($($type:ty),+) => {
        $(impl From<$type> for Value {
            fn from(number: $type) -> Self {
                // Beyond 2^53 digits are lost, which no count on a page reaches.
                Value::Number(number as f64)
            }
        })+
    };
}

numbers!(f64, u32, u64, usize, i32, i64);

impl Locale {
    pub(super) fn new(lang: Lang, chain: Arc<[Arc<Catalog>]>, format: Arc<Format>) -> Self {
        Locale {
            lang,
            chain,
            format,
        }
    }

    /// The language of the readers.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// How the language writes dates, numbers and lists.
    pub fn format(&self) -> &Format {
        &self.format
    }

    /// Whether any language of the chain has this message (`id`) or attribute (`id.attribute`).
    pub fn has(&self, id: &str) -> bool {
        self.chain.iter().any(|catalog| catalog.has(id))
    }

    /// A message as plain text, for titles, attributes and data as well: it has no invisible
    /// isolates and is not escaped. An id that no language has is its own text.
    pub fn message(&self, id: &str, args: &Args) -> Message {
        let found = self.find(id, |catalog| catalog.bundle.text(id, args));
        found.unwrap_or_else(|| Message {
            text: id.to_owned(),
            lang: self.lang,
        })
    }

    /// A message without variables, as plain text.
    pub fn text(&self, id: &str) -> String {
        self.message(id, &Args::new()).text
    }

    /// The language that a message is taken from.
    pub fn language_of(&self, id: &str) -> Lang {
        let catalog = self.chain.iter().find(|catalog| catalog.has(id));
        catalog.map_or(self.lang, |catalog| catalog.lang)
    }

    /// Every message that needs no values, in the nearest language that has it, by id.
    pub fn plain_messages(&self) -> impl Iterator<Item = (String, Message)> {
        let ids: BTreeSet<&str> = self.chain.iter().flat_map(|c| c.plain_ids()).collect();
        ids.into_iter()
            .map(|id| (id.to_owned(), self.message(id, &Args::new())))
    }

    fn find(&self, id: &str, text: impl Fn(&Catalog) -> Option<String>) -> Option<Message> {
        let mut having = self.chain.iter().filter(|catalog| catalog.has(id));
        having.find_map(|catalog| {
            Some(Message {
                text: text(catalog)?,
                lang: catalog.lang,
            })
        })
    }

    /// The languages of the chain that have something, the readers' own first.
    pub(super) fn chain(&self) -> &[Arc<Catalog>] {
        &self.chain
    }
}
