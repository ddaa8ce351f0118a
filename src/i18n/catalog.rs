//! The messages of one language.

use super::{Arg, Args, FluentFile};
use crate::diag::{Code, Diagnostic, Report};
use crate::lang::Lang;
use crate::source::{SourceMap, Span};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::memoizer::MemoizerKind;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast;
use intl_memoizer::Memoizable;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use unic_langid::LanguageIdentifier;

/// What a message or term of a file says, as far as checks need it.
#[derive(Debug, Clone, Default)]
pub(super) struct Entry {
    /// Where its id stands.
    pub(super) span: Option<Span>,
    /// Variables in it.
    pub(super) variables: BTreeSet<String>,
    /// Messages in it.
    pub(super) messages: BTreeSet<String>,
    /// Terms in it, with their hyphen.
    pub(super) terms: BTreeSet<String>,
    /// Functions in it.
    pub(super) functions: BTreeSet<String>,
    /// Whether it has a text of its own, besides attributes.
    has_value: bool,
    embedded: bool,
}

/// The messages of one language.
pub(super) struct Catalog {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
    /// Messages and terms (with their hyphen) by id.
    pub(super) entries: BTreeMap<String, Entry>,
}

impl fmt::Debug for Catalog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Catalog({}, {} messages)", self.lang, self.len())
    }
}

impl Catalog {
    pub(super) fn new(
        lang: Lang,
        files: &[FluentFile],
        sources: &SourceMap,
        report: &mut Report,
    ) -> Self {
        let id: LanguageIdentifier = lang.as_str().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(format_number));
        let mut catalog = Catalog {
            lang,
            bundle,
            entries: BTreeMap::new(),
        };
        for file in files {
            catalog.add(*file, sources, report);
        }
        catalog
    }

    fn add(&mut self, file: FluentFile, sources: &SourceMap, report: &mut Report) {
        let text = &sources.get(file.source).text;
        let resource = match FluentResource::try_new(text.to_string()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    report.push(
                        Diagnostic::error(
                            Code::I18nSyntax,
                            format!("this is not Fluent: {}", error.kind),
                        )
                        .at(Span::new(
                            file.source,
                            error.pos.start..error.pos.end.max(error.pos.start + 1),
                        ))
                        .hint("a message is `id = text`; its further lines are indented"),
                    );
                }
                resource
            }
        };
        for entry in resource.entries() {
            let found = match entry {
                ast::Entry::Message(message) => {
                    let mut found = Entry {
                        has_value: message.value.is_some(),
                        ..Entry::default()
                    };
                    message
                        .value
                        .iter()
                        .for_each(|p| walk_pattern(p, &mut found));
                    message
                        .attributes
                        .iter()
                        .for_each(|a| walk_pattern(&a.value, &mut found));
                    Some((message.id.name.to_owned(), message.id.name, found))
                }
                ast::Entry::Term(term) => {
                    let mut found = Entry {
                        has_value: true,
                        ..Entry::default()
                    };
                    walk_pattern(&term.value, &mut found);
                    Some((format!("-{}", term.id.name), term.id.name, found))
                }
                _ => None,
            };
            if let Some((id, name, found)) = found {
                self.define(id, name, found, file, text, report);
            }
        }
        self.bundle.add_resource_overriding(resource);
    }

    fn define(
        &mut self,
        id: String,
        name: &str,
        mut entry: Entry,
        file: FluentFile,
        text: &str,
        report: &mut Report,
    ) {
        let at = definition(text, &id);
        let start = at + usize::from(id.starts_with('-'));
        let span = Span::new(file.source, start..start + name.len());
        entry.span = Some(span);
        entry.embedded = file.embedded;
        if let Some(first) = self
            .entries
            .get(&id)
            .filter(|e| !e.embedded && !file.embedded)
        {
            let mut diagnostic = Diagnostic::error(
                Code::I18nMessage,
                format!("the message `{id}` is given twice"),
            )
            .at(span)
            .hint("keep one of them");
            if let Some(first) = first.span {
                diagnostic = diagnostic.label(first, "first given here");
            }
            report.push(diagnostic);
        }
        self.entries.insert(id, entry);
    }

    pub(super) fn lang(&self) -> Lang {
        self.lang
    }

    pub(super) fn has(&self, id: &str) -> bool {
        self.entries.get(id).is_some_and(|e| e.has_value)
    }

    pub(super) fn len(&self) -> usize {
        self.entries.len()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Ids of messages that need no values, directly or through others.
    pub(super) fn plain_ids(&self) -> impl Iterator<Item = &str> {
        self.entries
            .iter()
            .filter(|(id, entry)| {
                !id.starts_with('-') && entry.has_value && self.is_plain(entry, 0)
            })
            .map(|(id, _)| id.as_str())
    }

    fn is_plain(&self, entry: &Entry, depth: usize) -> bool {
        const DEEPEST: usize = 16;
        entry.variables.is_empty()
            && depth < DEEPEST
            && entry
                .messages
                .iter()
                .filter_map(|id| self.entries.get(id))
                .all(|e| self.is_plain(e, depth + 1))
    }

    /// The text of a message, if this language has it.
    pub(super) fn format(&self, id: &str, args: &Args) -> Option<String> {
        let pattern = self.bundle.get_message(id)?.value()?;
        let mut values = FluentArgs::new();
        for (name, value) in &args.0 {
            match value {
                Arg::Text(text) => values.set(*name, text.clone()),
                Arg::Number(number) => values.set(*name, *number),
            }
        }
        // Problems of resolving (an unknown variable) are found by `check` before this runs.
        let mut errors = Vec::new();
        Some(
            self.bundle
                .format_pattern(pattern, Some(&values), &mut errors)
                .into_owned(),
        )
    }
}

/// Where a message is defined: the last line that begins with its id.
fn definition(text: &str, id: &str) -> usize {
    let mut at = 0;
    let mut found = 0;
    for line in text.split_inclusive('\n') {
        if line
            .strip_prefix(id)
            .is_some_and(|rest| rest.trim_start().starts_with('='))
        {
            found = at;
        }
        at += line.len();
    }
    found
}

fn walk_pattern(pattern: &ast::Pattern<&str>, entry: &mut Entry) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            walk_expression(expression, entry);
        }
    }
}

fn walk_expression(expression: &ast::Expression<&str>, entry: &mut Entry) {
    match expression {
        ast::Expression::Inline(inline) => walk_inline(inline, entry),
        ast::Expression::Select { selector, variants } => {
            walk_inline(selector, entry);
            variants.iter().for_each(|v| walk_pattern(&v.value, entry));
        }
    }
}

fn walk_inline(inline: &ast::InlineExpression<&str>, entry: &mut Entry) {
    use ast::InlineExpression as Inline;
    match inline {
        Inline::VariableReference { id } => {
            entry.variables.insert(id.name.to_owned());
        }
        Inline::MessageReference { id, .. } => {
            entry.messages.insert(id.name.to_owned());
        }
        Inline::TermReference { id, .. } => {
            entry.terms.insert(format!("-{}", id.name));
        }
        Inline::FunctionReference { id, arguments } => {
            entry.functions.insert(id.name.to_owned());
            arguments
                .positional
                .iter()
                .for_each(|a| walk_inline(a, entry));
        }
        Inline::Placeable { expression } => walk_expression(expression, entry),
        Inline::StringLiteral { .. } | Inline::NumberLiteral { .. } => {}
    }
}

/// Writes numbers with the language's grouping; Fluent itself knows no locale's.
fn format_number<M: MemoizerKind>(value: &FluentValue<'_>, memoizer: &M) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    memoizer
        .with_try_get_threadsafe::<Numbers, _, _>((), |numbers| numbers.0.number(number.value))
        .ok()
}

/// A number format, kept by Fluent for each language.
struct Numbers(super::format::NumberFormat);

impl Memoizable for Numbers {
    type Args = ();
    type Error = fmt::Error;

    fn construct(lang: LanguageIdentifier, (): ()) -> Result<Self, fmt::Error> {
        let lang = Lang::parse(&lang.to_string()).ok_or(fmt::Error)?;
        Ok(Numbers(super::format::NumberFormat::new(lang)))
    }
}
