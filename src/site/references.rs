//! Names of other entries in facts: that they exist, and who names whom.

use super::{EntryId, Index, Parts};
use crate::config::CollectionType;
use crate::content::entry::Entry;
use crate::data::de::Reference;
use crate::data::{DataPath, Step};
use crate::diag::{Code, Diagnostic, Report};
use crate::source::SourceMap;
use std::collections::BTreeMap;

/// An entry that names another one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Backlink {
    /// The fact that names it, such as `parent` or `agency`.
    pub fact: String,
    /// The entry that has this fact.
    pub from: EntryId,
}

/// Checks every reference and returns, for each entry that is named, by whom.
pub(super) fn check(
    parts: &Parts,
    entries: &[Entry],
    index: &Index,
    sources: &SourceMap,
    report: &mut Report,
) -> BTreeMap<EntryId, Vec<Backlink>> {
    let mut backlinks: BTreeMap<EntryId, Vec<Backlink>> = BTreeMap::new();
    for (i, entry) in entries.iter().enumerate() {
        for reference in &entry.role().references {
            match find(reference, parts, index) {
                Found::Entry(to) if to == EntryId(i) && fact_of(reference) == "parent" => report
                    .push(
                        Diagnostic::error(
                            Code::ContentUnknownReference,
                            format!("`{}` cannot be a part of itself", reference.slug),
                        )
                        .at(entry.source().front.span(sources, &reference.path)),
                    ),
                Found::Entry(to) => {
                    let backlink = Backlink {
                        fact: fact_of(reference),
                        from: EntryId(i),
                    };
                    let list = backlinks.entry(to).or_default();
                    if to != EntryId(i) && !list.contains(&backlink) {
                        list.push(backlink);
                    }
                }
                Found::Other => {}
                Found::Nothing => report.push(unknown(entry, reference, parts, index, sources)),
            }
        }
    }
    check_desk(parts, index, report);
    backlinks
}

/// The desk of the site is an organization of it.
fn check_desk(parts: &Parts, index: &Index, report: &mut Report) {
    let Some((slug, span)) = &parts.config.desk else {
        return;
    };
    let kind = CollectionType::Organization;
    if index.of_type(kind, slug).is_none() && !index.is_unreadable_type(kind.as_str(), slug) {
        report.push(
            Diagnostic::error(
                Code::ContentUnknownReference,
                format!("`desk` names no organization: there is no `{slug}`"),
            )
            .at(*span)
            .suggest(slug, index.slugs_of_type(kind.as_str())),
        );
    }
}

/// Reports entries of one type that have one slug: a reference to it could mean either.
pub(super) fn check_ambiguous(
    parts: &Parts,
    entries: &[Entry],
    index: &Index,
    sources: &SourceMap,
    report: &mut Report,
) {
    for (i, entry) in entries.iter().enumerate() {
        let kind = parts.config.collections[entry.collection].kind;
        let first = index
            .of_type(kind, &entry.slug)
            .filter(|first| *first != EntryId(i));
        let Some(first) = first.filter(|_| kind != CollectionType::Page) else {
            continue;
        };
        let title = |entry: &Entry| {
            entry
                .source()
                .front
                .span(sources, &DataPath::to_key("title"))
        };
        report.push(
            Diagnostic::error(
                Code::ContentDuplicateSlug,
                format!(
                    "two entries of the type {} are called `{}`",
                    kind.as_str(),
                    entry.slug
                ),
            )
            .at(title(entry))
            .label(title(&entries[first.0]), "the other one")
            .hint("rename one of the folders: facts refer to entries by this name"),
        );
    }
}

enum Found {
    Entry(EntryId),
    /// It exists, but is no entry that a page could lead to.
    Other,
    Nothing,
}

fn find(reference: &Reference, parts: &Parts, index: &Index) -> Found {
    if reference.to == "source" {
        return if parts.documents.contains_key(&reference.slug) {
            Found::Other
        } else {
            Found::Nothing
        };
    }
    let kind = CollectionType::ALL
        .iter()
        .find(|k| k.as_str() == reference.to);
    match kind.and_then(|kind| index.of_type(*kind, &reference.slug)) {
        Some(id) => Found::Entry(id),
        None if index.is_unreadable_type(reference.to, &reference.slug) => Found::Other,
        None => Found::Nothing,
    }
}

fn fact_of(reference: &Reference) -> String {
    match reference.path.steps.get(1) {
        Some(Step::Key(key)) => key.clone(),
        _ => String::new(),
    }
}

fn unknown(
    entry: &Entry,
    reference: &Reference,
    parts: &Parts,
    index: &Index,
    sources: &SourceMap,
) -> Diagnostic {
    let slug = &reference.slug;
    let source = entry.source();
    let at = source.front.span(sources, &reference.path);
    if reference.to == "source" {
        return Diagnostic::error(
            Code::ContentUnknownReference,
            format!("there is no document `{slug}` in content/sources.yaml"),
        )
        .at(at)
        .suggest(slug, parts.documents.keys().map(String::as_str))
        .hint("add it there, or cite one of the documents that it lists");
    }
    Diagnostic::error(
        Code::ContentUnknownReference,
        format!("there is no {} `{slug}`", reference.to),
    )
    .at(at)
    .suggest(slug, index.slugs_of_type(reference.to))
    .hint(format!(
        "the name of its folder is expected, as in content/{}/{slug}/",
        reference.to
    ))
}
