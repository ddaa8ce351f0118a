//! What a message or term of a Fluent file refers to.
//!
//! This is all that the checks know of a message: they compare definitions and never format
//! anything. One definition is one text: the value of a message, or one of its attributes.

use crate::source::{SourceId, Span};
use fluent_bundle::FluentResource;
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, Identifier, InlineExpression, Pattern, PatternElement,
};
use std::collections::BTreeMap;

/// One text of a Fluent file.
#[derive(Debug, Clone)]
pub struct Definition {
    /// `id`, `id.attribute`, `-term` or `-term.attribute`.
    pub key: String,
    /// Where the name stands.
    pub span: Span,
    /// Whether it comes with the tool rather than with the site.
    pub embedded: bool,
    /// The variables it uses, each with the first place.
    pub variables: BTreeMap<String, Span>,
    /// The messages and terms it uses, as keys.
    pub references: BTreeMap<String, Span>,
    /// The functions it calls.
    pub calls: Vec<Call>,
}

/// A call of a function such as `NUMBER($count, useGrouping: "false")`.
#[derive(Debug, Clone)]
pub struct Call {
    /// The function.
    pub name: String,
    /// Where its name stands.
    pub span: Span,
    /// The names of its options.
    pub options: Vec<(String, Span)>,
}

/// The name of the message or term that a key belongs to: `id` of `id.attribute`.
pub fn root(key: &str) -> &str {
    key.split('.').next().unwrap_or(key)
}

/// All texts of a file, in its order.
pub fn definitions(resource: &FluentResource, source: SourceId, embedded: bool) -> Vec<Definition> {
    let place = Place {
        text: resource.source(),
        source,
    };
    let mut found = Vec::new();
    for entry in resource.entries() {
        let (key, id, value, attributes) = match entry {
            Entry::Message(m) => (m.id.name.to_owned(), &m.id, m.value.as_ref(), &m.attributes),
            Entry::Term(t) => (
                format!("-{}", t.id.name),
                &t.id,
                Some(&t.value),
                &t.attributes,
            ),
            _ => continue,
        };
        let patterns = value
            .map(|pattern| (key.clone(), id, pattern))
            .into_iter()
            .chain(
                attributes
                    .iter()
                    .map(|a| (format!("{key}.{}", a.id.name), &a.id, &a.value)),
            );
        for (key, id, pattern) in patterns {
            let mut definition = Definition {
                key,
                span: place.of(id),
                embedded,
                variables: BTreeMap::new(),
                references: BTreeMap::new(),
                calls: Vec::new(),
            };
            definition.read_pattern(pattern, place);
            found.push(definition);
        }
    }
    found
}

/// Finds where a piece of the syntax tree stands: the tree borrows from the text.
#[derive(Clone, Copy)]
struct Place<'a> {
    text: &'a str,
    source: SourceId,
}

impl Place<'_> {
    fn of(self, id: &Identifier<&str>) -> Span {
        let start = (id.name.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
        Span::new(self.source, start..start + id.name.len())
    }
}

impl Definition {
    /// The keys of the messages and terms it uses.
    pub fn referenced(&self) -> impl Iterator<Item = &str> {
        self.references.keys().map(String::as_str)
    }

    fn read_pattern(&mut self, pattern: &Pattern<&str>, place: Place) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.read_expression(expression, place);
            }
        }
    }

    fn read_expression(&mut self, expression: &Expression<&str>, place: Place) {
        match expression {
            Expression::Inline(inline) => self.read_inline(inline, place),
            Expression::Select { selector, variants } => {
                self.read_inline(selector, place);
                for variant in variants {
                    self.read_pattern(&variant.value, place);
                }
            }
        }
    }

    fn read_inline(&mut self, inline: &InlineExpression<&str>, place: Place) {
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => {
                self.variables
                    .entry(id.name.to_owned())
                    .or_insert(place.of(id));
            }
            InlineExpression::MessageReference { id, attribute } => {
                self.refer(id.name.to_owned(), attribute.as_ref(), place.of(id));
            }
            InlineExpression::TermReference {
                id,
                attribute,
                arguments,
            } => {
                self.refer(format!("-{}", id.name), attribute.as_ref(), place.of(id));
                self.read_arguments(arguments.as_ref(), place);
            }
            InlineExpression::FunctionReference { id, arguments } => {
                let options = arguments.named.iter();
                self.calls.push(Call {
                    name: id.name.to_owned(),
                    span: place.of(id),
                    options: options
                        .map(|o| (o.name.name.to_owned(), place.of(&o.name)))
                        .collect(),
                });
                self.read_arguments(Some(arguments), place);
            }
            InlineExpression::Placeable { expression } => self.read_expression(expression, place),
        }
    }

    fn refer(&mut self, id: String, attribute: Option<&Identifier<&str>>, span: Span) {
        let key = attribute.map_or_else(|| id.clone(), |a| format!("{id}.{}", a.name));
        self.references.entry(key).or_insert(span);
    }

    fn read_arguments(&mut self, arguments: Option<&CallArguments<&str>>, place: Place) {
        for argument in arguments.iter().flat_map(|a| &a.positional) {
            self.read_inline(argument, place);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceMap;

    #[test]
    fn everything_that_a_message_uses_is_found() {
        let text = "見\nresults = { NUMBER($count, useGrouping: \"false\") ->\n    [one] { -site(case: \"x\") }\n   *[other] { other.title } { $name }\n }\n    .label = { $label }\n";
        let mut sources = SourceMap::default();
        let id = sources.add("a.ftl", text);
        let (resource, _) = FluentResource::try_new(text.to_owned()).unwrap_err();
        let found = definitions(&resource, id, false);
        let keys: Vec<_> = found.iter().map(|d| d.key.as_str()).collect();
        assert_eq!(keys, ["results", "results.label"]);
        let variables: Vec<_> = found[0].variables.keys().map(String::as_str).collect();
        assert_eq!(variables, ["count", "name"]);
        let references: Vec<_> = found[0].references.keys().map(String::as_str).collect();
        assert_eq!(references, ["-site", "other.title"]);
        assert_eq!(found[0].calls[0].options[0].0, "useGrouping");
        assert_eq!(sources.position(found[0].span), (2, 1));
        assert_eq!(sources.position(found[0].variables["count"]), (2, 21));
    }
}
