//! References to messages and terms that do not exist or go in circles, functions that do not
//! exist, and names that hide one another.

use crate::diag::{Code, Diagnostic, Report};
use crate::i18n::catalog::Catalog;
use crate::i18n::definition::{Call, Definition};
use std::collections::BTreeSet;

/// The options of `NUMBER` that have an effect (of those of ECMA-402's `Intl.NumberFormat`).
const NUMBER_OPTIONS: &[&str] = &[
    "type",
    "useGrouping",
    "minimumIntegerDigits",
    "minimumFractionDigits",
    "maximumFractionDigits",
];

/// The only function.
const NUMBER: &str = "NUMBER";

/// Checks every text of a language.
pub fn check(catalog: &Catalog, report: &mut Report) {
    for definition in catalog.definitions.values() {
        check_name(catalog, definition, report);
        for (key, span) in &definition.references {
            if !catalog.definitions.contains_key(key) {
                report.push(unknown(catalog, key).at(*span));
            } else if reaches(catalog, key, &definition.key) {
                let message = format!("`{}` leads back to itself through `{key}`", definition.key);
                report.push(Diagnostic::error(Code::I18nMessage, message).at(*span));
            }
        }
        for call in &definition.calls {
            check_call(call, report);
        }
    }
}

/// The library keeps messages, terms and functions in one table, by their names without `-`.
fn check_name(catalog: &Catalog, definition: &Definition, report: &mut Report) {
    let key = &definition.key;
    let bare = key
        .strip_prefix('-')
        .filter(|bare| catalog.definitions.contains_key(*bare));
    let message = match bare {
        Some(bare) => format!("term `{key}` and message `{bare}` hide one another"),
        None if key == NUMBER => format!("message `{key}` hides the function of this name"),
        None => return,
    };
    report.push(
        Diagnostic::error(Code::I18nMessage, message)
            .at(definition.span)
            .hint("give it another name"),
    );
}

fn unknown(catalog: &Catalog, key: &str) -> Diagnostic {
    let kind = if key.starts_with('-') {
        "term"
    } else {
        "message"
    };
    let message = format!("`{}` has no {kind} `{key}`", catalog.lang);
    let of_its_kind = catalog.definitions.keys().map(String::as_str);
    Diagnostic::error(Code::I18nMessage, message)
        .suggest(
            key,
            of_its_kind.filter(|known| known.starts_with('-') == key.starts_with('-')),
        )
        .hint("a message can only refer to messages and terms of its own language")
}

fn reaches(catalog: &Catalog, from: &str, to: &str) -> bool {
    let mut seen = BTreeSet::new();
    let mut waiting = vec![from];
    while let Some(key) = waiting.pop() {
        if key == to {
            return true;
        }
        let next = catalog.definitions.get(key).filter(|_| seen.insert(key));
        waiting.extend(next.into_iter().flat_map(Definition::referenced));
    }
    false
}

fn check_call(call: &Call, report: &mut Report) {
    let unknown = |what: String| Diagnostic::error(Code::I18nMessage, what);
    match call.name.as_str() {
        NUMBER => {
            for (option, span) in &call.options {
                if !NUMBER_OPTIONS.contains(&option.as_str()) {
                    report.push(
                        unknown(format!("`NUMBER` has no option `{option}`"))
                            .at(*span)
                            .suggest(option, NUMBER_OPTIONS.iter().copied())
                            .hint(format!("its options are {}", NUMBER_OPTIONS.join(", "))),
                    );
                }
            }
        }
        "DATETIME" => report.push(
            unknown("`DATETIME` is not supported".to_owned())
                .at(call.span)
                .hint("dates come to messages already written in the reader's language: show the variable as it is"),
        ),
        name => report.push(
            unknown(format!("there is no function `{name}`"))
                .at(call.span)
                .hint("the only function is `NUMBER`"),
        ),
    }
}
