//! What may stand at a place of front matter or of a data file, by its JSON Schema.
//!
//! The schemas are those that `shirube schema` prints ([`crate::content::schema`]), so an editor
//! is offered just what is accepted.

use crate::data::Step;
use serde_json::Value;

/// How many references are followed: a schema may refer to itself.
const DEEPEST: usize = 16;
const REFERENCE: &str = "RefTo-";

/// What may stand at a place.
#[derive(Debug)]
pub(super) struct Found<'a> {
    /// Every form that it may have.
    forms: Vec<Form<'a>>,
    /// What it means there.
    pub(super) meaning: Option<&'a str>,
    /// Whether it must be there.
    pub(super) required: bool,
}

#[derive(Debug, Clone, Copy)]
struct Form<'a> {
    schema: &'a Value,
    /// The name of its definition.
    name: &'a str,
}

/// A key that a mapping may have.
#[derive(Debug)]
pub(super) struct Key<'a> {
    pub(super) name: &'a str,
    pub(super) value: Found<'a>,
}

/// A word that a value may be.
#[derive(Debug, Clone, Copy)]
pub(super) struct Word<'a> {
    pub(super) id: &'a str,
    pub(super) meaning: Option<&'a str>,
    /// The beginning of the message with its label.
    pub(super) message: Option<&'a str>,
}

/// What may stand at `path` in what `root` describes.
pub(super) fn at<'a>(root: &'a Value, path: &[Step]) -> Found<'a> {
    let mut found = Found::new(root, root, false);
    for step in path {
        let next = found.forms.iter().find_map(|form| child(form.schema, step));
        found = match next {
            Some((schema, required)) => Found::new(root, schema, required),
            None => return Found::nothing(),
        };
    }
    found
}

fn child<'a>(schema: &'a Value, step: &Step) -> Option<(&'a Value, bool)> {
    match step {
        Step::Key(key) => {
            let named = schema.get("properties").and_then(|p| p.get(key));
            let other = || {
                let patterns = schema.get("patternProperties")?.as_object()?;
                patterns.values().next()
            };
            let any = || schema.get("additionalProperties").filter(|s| s.is_object());
            Some((named.or_else(other).or_else(any)?, is_required(schema, key)))
        }
        Step::Index(index) => {
            let own = schema
                .get("prefixItems")
                .and_then(|items| items.get(*index));
            let any = || schema.get("items").filter(|s| s.is_object());
            Some((own.or_else(any)?, false))
        }
    }
}

fn is_required(schema: &Value, key: &str) -> bool {
    let required = schema.get("required").and_then(Value::as_array);
    required.is_some_and(|keys| keys.iter().any(|k| k == key))
}

impl<'a> Found<'a> {
    fn new(root: &'a Value, schema: &'a Value, required: bool) -> Found<'a> {
        let mut forms = Vec::new();
        expand(root, Form { schema, name: "" }, DEEPEST, &mut forms);
        let own = schema.get("description").and_then(Value::as_str);
        let general = || {
            forms
                .iter()
                .find_map(|f| f.schema.get("description")?.as_str())
        };
        Found {
            meaning: own.or_else(general),
            forms,
            required,
        }
    }

    fn nothing() -> Found<'a> {
        Found {
            forms: Vec::new(),
            meaning: None,
            required: false,
        }
    }

    /// Whether anything is known of the place.
    pub(super) fn is_known(&self) -> bool {
        !self.forms.is_empty()
    }

    /// The keys that a mapping here may have: the required ones first, then as in the schema.
    pub(super) fn keys(&self, root: &'a Value) -> Vec<Key<'a>> {
        let of = |form: &Form<'a>| {
            let schema = form.schema;
            let properties = schema.get("properties").and_then(Value::as_object);
            properties
                .into_iter()
                .flatten()
                .map(move |(name, value)| Key {
                    name,
                    value: Found::new(root, value, is_required(schema, name)),
                })
        };
        let mut keys: Vec<Key<'a>> = self.forms.iter().flat_map(of).collect();
        keys.sort_by_key(|key| !key.value.required);
        keys
    }

    /// Whether a mapping may stand here whose keys are languages.
    pub(super) fn is_per_language(&self) -> bool {
        self.forms
            .iter()
            .any(|form| form.name == "Localized" || form.schema.get("patternProperties").is_some())
    }

    pub(super) fn is_mapping(&self) -> bool {
        self.has_type("object")
    }

    pub(super) fn is_list(&self) -> bool {
        self.has_type("array")
    }

    /// What the items of a list here may be.
    pub(super) fn items(&self, root: &'a Value) -> Found<'a> {
        let items = self
            .forms
            .iter()
            .find_map(|f| child(f.schema, &Step::Index(0)));
        items.map_or_else(Found::nothing, |(schema, _)| {
            Found::new(root, schema, false)
        })
    }

    /// Whether any text may stand here.
    pub(super) fn is_text(&self) -> bool {
        self.has_type("string") && self.words().is_empty() && self.refers_to().is_none()
    }

    fn has_type(&self, wanted: &str) -> bool {
        self.forms
            .iter()
            .any(|form| types(form.schema).any(|t| t == wanted))
    }

    /// What kind of entry, or `source`, is named here.
    pub(super) fn refers_to(&self) -> Option<&'a str> {
        self.forms
            .iter()
            .find_map(|form| form.name.strip_prefix(REFERENCE))
    }

    /// Whether a definition of this name may stand here.
    pub(super) fn is(&self, name: &str) -> bool {
        self.forms.iter().any(|form| form.name == name)
    }

    /// The words that may stand here.
    pub(super) fn words(&self) -> Vec<Word<'a>> {
        let mut words = Vec::new();
        for Form { schema, .. } in &self.forms {
            let message = schema.get("x-message").and_then(Value::as_str);
            let plain = schema.get("enum").and_then(Value::as_array);
            let plain = plain.into_iter().flatten().filter_map(Value::as_str);
            words.extend(plain.map(|id| Word {
                id,
                meaning: None,
                message,
            }));
            let choices = schema.get("oneOf").and_then(Value::as_array);
            let own = std::iter::once(*schema);
            words.extend(
                own.chain(choices.into_iter().flatten())
                    .filter_map(|choice| {
                        Some(Word {
                            id: choice.get("const")?.as_str()?,
                            meaning: choice.get("description").and_then(Value::as_str),
                            message,
                        })
                    }),
            );
            // A choice may be a list of words of one meaning.
            let groups = choices.into_iter().flatten();
            words.extend(groups.flat_map(|choice| {
                let list = choice.get("enum").and_then(Value::as_array);
                let list = list.into_iter().flatten().filter_map(Value::as_str);
                list.map(move |id| Word {
                    id,
                    meaning: choice.get("description").and_then(Value::as_str),
                    message,
                })
            }));
            if types(schema).any(|t| t == "boolean") {
                words.extend(["true", "false"].map(|id| Word {
                    id,
                    meaning: None,
                    message: None,
                }));
            }
        }
        words
    }

    /// What may be written, in a few words.
    pub(super) fn kind(&self, root: &'a Value) -> String {
        if let Some(to) = self.refers_to() {
            return match to {
                "source" => "a key of content/sources.yaml".to_owned(),
                _ => format!("an entry of the type {to}, by its folder"),
            };
        }
        let named = [
            ("PartialDate", "a date: 2026, 2026-04 or 2026-04-01"),
            ("Region", "a region: JP, or JP-01 to JP-47"),
            ("Lang", "a language"),
            ("Url", "an address"),
            ("Localized", "a text, or one for each language"),
            ("Words", "a text that translations replace"),
        ];
        if let Some((_, words)) = named.iter().find(|(name, _)| self.is(name)) {
            return (*words).to_owned();
        }
        if self.is_list() {
            let items = self.items(root);
            return match items.is_known() {
                true => format!("a list; each item is {}", items.kind(root)),
                false => "a list".to_owned(),
            };
        }
        let words = self.words();
        if self.has_type("boolean") {
            return "true or false".to_owned();
        }
        if !words.is_empty() {
            return "one of a few words".to_owned();
        }
        let kinds = [
            ("object", "keys with values"),
            ("integer", "a whole number"),
            ("number", "a number"),
            ("string", "a text"),
        ];
        let kind = kinds.iter().find(|(name, _)| self.has_type(name));
        kind.map_or("a value", |(_, words)| words).to_owned()
    }
}

fn types(schema: &Value) -> impl Iterator<Item = &str> {
    let kind = schema.get("type");
    let one = kind.and_then(Value::as_str);
    let more = kind.and_then(Value::as_array);
    one.into_iter()
        .chain(more.into_iter().flatten().filter_map(Value::as_str))
}

/// Follows references and alternatives; `null` is no form of its own.
fn expand<'a>(root: &'a Value, form: Form<'a>, left: usize, forms: &mut Vec<Form<'a>>) {
    if left == 0 {
        return;
    }
    let schema = form.schema;
    if let Some(name) = schema.get("$ref").and_then(Value::as_str) {
        let name = name.trim_start_matches("#/$defs/");
        if let Some(schema) = root.get("$defs").and_then(|defs| defs.get(name)) {
            expand(root, Form { schema, name }, left - 1, forms);
        }
        return;
    }
    for key in ["anyOf", "allOf"] {
        let others = schema.get(key).and_then(Value::as_array);
        for schema in others.into_iter().flatten() {
            let name = form.name;
            expand(root, Form { schema, name }, left - 1, forms);
        }
    }
    let choices = schema.get("oneOf").and_then(Value::as_array);
    for schema in choices.into_iter().flatten() {
        if schema.get("const").is_none() && schema.get("enum").is_none() {
            expand(
                root,
                Form {
                    schema,
                    name: form.name,
                },
                left - 1,
                forms,
            );
        }
    }
    let only_null = types(schema).eq(["null"]);
    let is_alternative = schema.get("anyOf").is_some();
    if !only_null && (!is_alternative || form.name == "Localized") {
        forms.push(form);
    }
}
