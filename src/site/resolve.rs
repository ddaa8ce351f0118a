//! Links and directives of all documents, looked up once.

use super::directives::{self, ResolvedDirective};
use super::links::{Names, Target};
use super::{EntryId, Index, Parts};
use crate::content::discover::ContentFile;
use crate::content::entry::Entry;
use crate::content::markdown::Markdown;
use crate::diag::Report;
use crate::lang::Lang;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// What one document's links and directives lead to, by their number in the document.
#[derive(Debug, Clone, Default)]
pub struct Resolved {
    /// Links and images.
    pub links: Vec<Target>,
    /// Directives; `None` where one was wrong.
    pub directives: Vec<Option<ResolvedDirective>>,
}

/// Resolves links and directives of all documents. Those of `loose` texts, whose front matter
/// is wrong, are only checked.
pub(super) fn resolve(
    parts: &Parts,
    entries: &[Entry],
    loose: &[(ContentFile, Markdown)],
    index: &Index,
    pages: &BTreeSet<&str>,
    report: &mut Report,
) -> BTreeMap<(EntryId, Lang), Resolved> {
    let names = |collection, slug, own| Names {
        parts,
        entries,
        index,
        pages,
        collection,
        slug,
        own,
    };
    for (file, body) in loose {
        let source = index.in_collection(file.collection, &file.slug);
        let own = source.map_or(body, |id| &entries[id.0].source().body);
        look_up(&names(file.collection, &file.slug, own), body, report);
    }
    let all: Vec<_> = entries
        .par_iter()
        .enumerate()
        .flat_map_iter(|(i, entry)| {
            let names = names(entry.collection, &entry.slug, &entry.source().body);
            entry.documents().map(move |document| {
                let mut report = Report::default();
                let resolved = look_up(&names, &document.body, &mut report);
                ((EntryId(i), document.lang), resolved, report)
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

fn look_up(names: &Names<'_>, body: &Markdown, report: &mut Report) -> Resolved {
    let links = body.links.iter();
    Resolved {
        links: links.map(|link| names.link(link, report)).collect(),
        directives: directives::resolve(names, body, report),
    }
}
