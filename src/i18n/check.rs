//! What is missing in the interface texts, and what does not fit together.

use super::Locale;
use super::catalog::{Catalog, Entry};
use crate::diag::{Code, Diagnostic, Report};
use crate::lang::Lang;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// How many ids a message names before it only counts them.
const NAMED: usize = 20;

pub(super) fn check(
    catalogs: &BTreeMap<Lang, Arc<Catalog>>,
    locales: &BTreeMap<Lang, Locale>,
    source: Lang,
    wanted: &[String],
    report: &mut Report,
) {
    let mut known: BTreeSet<&str> = catalogs.values().flat_map(|c| ids(c)).collect();
    let unknown: Vec<&str> = wanted
        .iter()
        .map(String::as_str)
        .filter(|id| !known.contains(id))
        .collect();
    if !unknown.is_empty() {
        report.push(
            Diagnostic::error(
                Code::I18nUnknown,
                format!("no language has {}", listed(&unknown)),
            )
            .hint(format!("add them to a file in locales/{source}/")),
        );
    }
    for id in &unknown {
        known.remove(id);
    }
    missing(catalogs, locales, source, &known, report);
    let reference = catalogs.get(&source);
    for catalog in catalogs.values() {
        for (id, entry) in &catalog.entries {
            let same = reference
                .and_then(|c| c.entries.get(id))
                .filter(|_| catalog.lang() != source);
            check_entry(id, entry, same, catalog, locales, report);
        }
    }
}

fn ids(catalog: &Catalog) -> impl Iterator<Item = &str> {
    catalog
        .entries
        .keys()
        .map(String::as_str)
        .filter(|id| !id.starts_with('-'))
}

/// "3 messages: a, b, c", with at most [`NAMED`] names.
fn listed(ids: &[&str]) -> String {
    let noun = if ids.len() == 1 {
        "message"
    } else {
        "messages"
    };
    let rest = ids.len().saturating_sub(NAMED);
    let names = ids[..ids.len() - rest].join(", ");
    let more = if rest > 0 {
        format!(" and {rest} more")
    } else {
        String::new()
    };
    format!("{} {noun}: {names}{more}", ids.len())
}

fn missing(
    catalogs: &BTreeMap<Lang, Arc<Catalog>>,
    locales: &BTreeMap<Lang, Locale>,
    source: Lang,
    known: &BTreeSet<&str>,
    report: &mut Report,
) {
    let lacks = |catalog: &Catalog| -> Vec<&str> {
        known
            .iter()
            .copied()
            .filter(|id| !catalog.has(id))
            .collect()
    };
    if let Some(catalog) = catalogs.get(&source) {
        let missing = lacks(catalog);
        if !missing.is_empty() {
            report.push(
                Diagnostic::error(
                    Code::I18nMissingSource,
                    format!("the source language `{source}` lacks {}", listed(&missing)),
                )
                .hint(format!("add them to a file in locales/{source}/")),
            );
        }
    }
    for (lang, catalog) in catalogs.iter().filter(|(lang, _)| **lang != source) {
        let missing = lacks(catalog);
        if !missing.is_empty() {
            let next = locales
                .get(lang)
                .and_then(|l| l.chain.get(1))
                .map_or(source, |c| c.lang());
            report.push(
                Diagnostic::warning(
                    Code::I18nMissing,
                    format!("`{lang}` lacks {}", listed(&missing)),
                )
                .hint(format!(
                    "readers see `{next}` there; the texts go to locales/{lang}/"
                )),
            );
        }
    }
}

fn check_entry(
    id: &str,
    entry: &Entry,
    source: Option<&Entry>,
    catalog: &Catalog,
    locales: &BTreeMap<Lang, Locale>,
    report: &mut Report,
) {
    let chain = locales
        .get(&catalog.lang())
        .map_or(&[][..], |l| l.chain.as_slice());
    let mut problems = Vec::new();
    for message in entry
        .messages
        .iter()
        .filter(|m| !chain.iter().any(|c| c.has(m)))
    {
        problems.push(format!(
            "`{id}` refers to the message `{message}`, which does not exist"
        ));
    }
    // Fluent looks terms up in the same language only.
    for term in entry
        .terms
        .iter()
        .filter(|t| !catalog.entries.contains_key(*t))
    {
        problems.push(format!(
            "`{id}` refers to the term `{term}`, which `{}` does not have",
            catalog.lang()
        ));
    }
    for function in &entry.functions {
        problems.push(format!("`{id}` calls `{function}`, but there are no functions: values come ready for the language"));
    }
    if let Some(source) = source {
        for variable in entry.variables.difference(&source.variables) {
            problems.push(format!(
                "`{id}` uses `${variable}`, which the source language does not"
            ));
        }
    }
    for message in problems {
        let diagnostic = Diagnostic::error(Code::I18nMessage, message);
        report.push(match entry.span {
            Some(span) => diagnostic.at(span),
            None => diagnostic,
        });
    }
}
