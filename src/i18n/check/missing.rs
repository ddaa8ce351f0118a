//! Messages that a language does not have: one diagnostic per language, never one per message.

use crate::diag::{Code, Diagnostic, Report};
use crate::i18n::catalog::{Catalog, Catalogs};
use crate::i18n::message::Locale;
use std::collections::BTreeSet;
use std::sync::Arc;

/// How many ids a diagnostic names before it only counts.
const NAMED: usize = 20;

/// Reports the ids that the program asks for and no language has.
pub fn check_wanted(catalogs: &Catalogs, wanted: &[String], report: &mut Report) {
    let exists = |id: &str| catalogs.catalogs.values().any(|catalog| catalog.has(id));
    let unknown: Vec<&str> = wanted
        .iter()
        .map(String::as_str)
        .filter(|id| !exists(id))
        .collect();
    if !unknown.is_empty() {
        let message = format!(
            "no language has {}: {}",
            counted(unknown.len()),
            named(&unknown)
        );
        report.push(Diagnostic::error(Code::I18nUnknown, message));
    }
}

/// Reports what the source language lacks as an error, what others lack as warnings.
pub fn check(catalogs: &Catalogs, report: &mut Report) {
    let Some(source) = catalogs.source_catalog() else {
        return;
    };
    let known: BTreeSet<&str> = catalogs.catalogs.values().flat_map(|c| c.keys()).collect();
    let lacking: Vec<&str> = known.into_iter().filter(|key| !source.has(key)).collect();
    if !lacking.is_empty() {
        let message = format!(
            "the source language `{}` lacks {}: {}",
            source.lang,
            counted(lacking.len()),
            named(&lacking)
        );
        report.push(
            Diagnostic::error(Code::I18nMissingSource, message).hint(format!(
                "every message needs a text in `{}`: all other languages fall back to it",
                source.lang
            )),
        );
    }
    for locale in catalogs.locales.values() {
        let own = catalogs.catalogs.get(&locale.lang());
        if let Some(own) = own.filter(|own| own.lang != source.lang) {
            report_lacking(own, source, locale, report);
        }
    }
}

fn report_lacking(own: &Catalog, source: &Catalog, locale: &Locale, report: &mut Report) {
    let lacking: Vec<&str> = source.keys().filter(|key| !own.has(key)).collect();
    if lacking.is_empty() {
        return;
    }
    let seen: Vec<String> = locale
        .chain()
        .iter()
        .filter(|stand_in| lacking.iter().any(|key| stands_in(stand_in, key, locale)))
        .map(|stand_in| format!("`{}`", stand_in.lang))
        .collect();
    let what = if own.keys().next().is_none() {
        format!("has no interface messages ({} are needed)", lacking.len())
    } else {
        format!("lacks {}: {}", counted(lacking.len()), named(&lacking))
    };
    let message = format!(
        "language `{}` {what}; readers see {}",
        own.lang,
        seen.join(" or ")
    );
    report.push(Diagnostic::warning(Code::I18nMissing, message));
}

/// Whether readers get this message from this language: the first of the chain that has it.
fn stands_in(stand_in: &Arc<Catalog>, key: &str, locale: &Locale) -> bool {
    let first = locale.chain().iter().find(|catalog| catalog.has(key));
    first.is_some_and(|first| Arc::ptr_eq(first, stand_in))
}

fn counted(count: usize) -> String {
    match count {
        1 => "1 interface message".to_owned(),
        _ => format!("{count} interface messages"),
    }
}

fn named(keys: &[&str]) -> String {
    let names = keys[..keys.len().min(NAMED)].join(", ");
    match keys.len().saturating_sub(NAMED) {
        0 => names,
        more => format!("{names} and {more} more"),
    }
}
