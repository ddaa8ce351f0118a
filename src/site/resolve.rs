//! Links and directives of all documents, looked up once.

use super::directives::{self, ResolvedDirective};
use super::links::{Names, Target};
use super::{EntryId, Index, Parts};
use crate::content::entry::Entry;
use crate::diag::Report;
use crate::lang::Lang;
use rayon::prelude::*;
use std::collections::BTreeMap;

/// What one document's links and directives lead to, by their number in the document.
#[derive(Debug, Clone, Default)]
pub struct Resolved {
    /// Links and images.
    pub links: Vec<Target>,
    /// Directives; `None` where one was wrong.
    pub directives: Vec<Option<ResolvedDirective>>,
}

/// Resolves links and directives of all documents.
pub(super) fn resolve(
    parts: &Parts,
    entries: &[Entry],
    index: &Index,
    report: &mut Report,
) -> BTreeMap<(EntryId, Lang), Resolved> {
    let all: Vec<_> = entries
        .par_iter()
        .enumerate()
        .flat_map_iter(|(i, entry)| {
            entry.documents().map(move |document| {
                let mut report = Report::default();
                let names = Names {
                    parts,
                    entries,
                    index,
                    entry,
                };
                let links = document
                    .body
                    .links
                    .iter()
                    .map(|link| names.link(&link.dest, link.span, &mut report))
                    .collect();
                let directives = directives::resolve(&names, document, &mut report);
                (
                    (EntryId(i), document.lang),
                    Resolved { links, directives },
                    report,
                )
            })
        })
        .collect();
    let mut resolved = BTreeMap::new();
    for (key, value, problems) in all {
        resolved.insert(key, value);
        report.extend(problems);
    }
    resolved
}
