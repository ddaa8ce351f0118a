//! Messages that nothing asks for.
//!
//! A misspelt name in a site's own file would otherwise look as if it had worked.

use crate::diag::{Code, Diagnostic, Report};
use crate::i18n::catalog::{Catalog, Catalogs};
use crate::i18n::definition::{Definition, root};
use std::collections::BTreeSet;

/// For how many messages a similar name is looked for among all others: nobody reads more.
const SUGGESTED: usize = 50;

/// Reports messages of the site, not those of the tool, that are not among `used` and that no
/// message among them shows.
pub fn check(catalogs: &Catalogs, used: &BTreeSet<String>, report: &mut Report) {
    let mut said = BTreeSet::new();
    for catalog in catalogs.catalogs.values() {
        for key in keys(catalog, used) {
            let Some(definition) = catalog.definitions.get(key) else {
                continue;
            };
            if !definition.embedded && said.insert(root(key).to_owned()) {
                let known = used.iter().filter(|_| said.len() <= SUGGESTED);
                report.push(
                    Diagnostic::warning(
                        Code::I18nUnused,
                        format!("nothing asks for the message `{}`", root(key)),
                    )
                    .at(definition.span)
                    .suggest(root(key), known.map(String::as_str))
                    .hint("delete it if it is not needed any more"),
                );
            }
        }
    }
}

/// The keys of a language's messages that nothing asks for.
pub fn keys<'a>(catalog: &'a Catalog, used: &BTreeSet<String>) -> Vec<&'a str> {
    let mut reached: BTreeSet<&str> = BTreeSet::new();
    let roots = |key: &&str| used.contains(root(key));
    let mut waiting: Vec<&str> = catalog.keys().filter(roots).map(root).collect();
    while let Some(name) = waiting.pop() {
        if reached.insert(name) {
            let attributes = format!("{name}.");
            let below = catalog.definitions.range(attributes.clone()..);
            let below = below.take_while(|(key, _)| key.starts_with(&attributes));
            let own = catalog.definitions.get(name).into_iter();
            let own = own.chain(below.map(|(_, definition)| definition));
            waiting.extend(own.flat_map(Definition::referenced).map(root));
        }
    }
    catalog
        .keys()
        .filter(|key| !reached.contains(root(key)))
        .collect()
}
