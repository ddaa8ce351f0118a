//! Variables that a message has in one language and not in the source language.
//!
//! The program gives a message the variables of its first definition in the source language:
//! the one that comes with the tool, where it has one. Any other variable shows as `{$name}`.

use crate::diag::{Code, Diagnostic, Report};
use crate::i18n::catalog::{Catalog, Catalogs};
use crate::i18n::definition::Definition;
use crate::source::Span;
use std::collections::{BTreeMap, BTreeSet};

/// Compares every message with its first definition in the source language.
pub fn check(catalogs: &Catalogs, report: &mut Report) {
    let Some(source) = catalogs.source_catalog() else {
        return;
    };
    for catalog in catalogs.catalogs.values() {
        for key in catalog.keys() {
            let definition = catalog.definitions.get(key);
            if let (Some(own), Some(original)) = (definition, source.originals.get(key)) {
                compare((catalog, own), (source, original), report);
            }
        }
    }
}

fn compare(own: (&Catalog, &Definition), source: (&Catalog, &Definition), report: &mut Report) {
    let given = variables(source.0, source.1);
    let used = variables(own.0, own.1);
    let key = &own.1.key;
    for (name, span) in used.iter().filter(|(name, _)| !given.contains_key(*name)) {
        report.push(
            Diagnostic::error(
                Code::I18nMessage,
                format!("`{key}` has no variable `${name}`"),
            )
            .at(*span)
            .label(source.1.span, format!("the message in `{}`", source.0.lang))
            .suggest(name, given.keys().copied()),
        );
    }
    let unused: Vec<String> = given
        .keys()
        .filter(|name| !used.contains_key(*name))
        .map(|name| format!("`${name}`"))
        .collect();
    if !unused.is_empty() {
        let message = format!(
            "`{key}` does not show {} in `{}`",
            unused.join(", "),
            own.0.lang
        );
        report.push(
            Diagnostic::warning(Code::I18nMessage, message)
                .at(own.1.span)
                .label(source.1.span, format!("the message in `{}`", source.0.lang)),
        );
    }
}

/// Whether a message has other variables than its first definition in the source language.
pub fn differ(own: &Catalog, source: &Catalog, key: &str) -> bool {
    match (own.definitions.get(key), source.originals.get(key)) {
        (Some(definition), Some(original)) => {
            let (ours, theirs) = (variables(own, definition), variables(source, original));
            !ours.keys().eq(theirs.keys())
        }
        _ => false,
    }
}

/// The variables of a text and of the messages it shows. Terms have variables of their own.
fn variables<'a>(catalog: &'a Catalog, of: &'a Definition) -> BTreeMap<&'a str, Span> {
    let mut found = BTreeMap::new();
    let mut seen = BTreeSet::new();
    let mut waiting = vec![of];
    while let Some(definition) = waiting.pop() {
        if !seen.insert(definition.key.as_str()) {
            continue;
        }
        for (name, span) in &definition.variables {
            found.entry(name.as_str()).or_insert(*span);
        }
        let shown = definition.referenced().filter(|key| !key.starts_with('-'));
        waiting.extend(shown.filter_map(|key| catalog.definitions.get(key)));
    }
    found
}
