//! Entries of a collection side by side: a page with all of them, each a row with the facts
//! that decide. A script shows those that a reader chose as columns; without it the table is
//! whole.

use super::chrome::{Crumb, path_below};
use super::facts::{FactRow, FactValue};
use super::speaker::WordsView;
use super::{Content, PageContext, PageView};
use crate::config::CollectionType;
use crate::site::EntryId;
use crate::site::pages::Page;
use serde::Serialize;

/// A table of entries and facts.
#[derive(Debug, Serialize)]
pub struct CompareView {
    /// What the page is.
    pub title: WordsView,
    /// The table.
    pub caption: WordsView,
    /// The heading of the column with the names.
    pub corner: WordsView,
    /// The facts.
    pub columns: Vec<CompareColumn>,
    /// The entries.
    pub rows: Vec<CompareRow>,
}

/// A fact that is compared.
#[derive(Debug, Serialize)]
pub struct CompareColumn {
    /// Its key in the front matter.
    pub key: &'static str,
    /// What it is.
    pub label: WordsView,
}

/// An entry.
#[derive(Debug, Serialize)]
pub struct CompareRow {
    /// Its slug, as in `?with=`.
    pub slug: String,
    /// Its page.
    pub href: String,
    /// Its title.
    pub title: WordsView,
    /// Its title in the source language, where that is not what is shown.
    pub original: Option<WordsView>,
    /// Its facts, in the order of the columns; each holds any number of values.
    pub cells: Vec<Vec<FactValue>>,
}

/// The facts that decide between entries of a type.
fn keys(kind: CollectionType) -> &'static [&'static str] {
    match kind {
        CollectionType::ResidenceStatus => {
            &["work", "stay", "japanese", "family", "job_change", "next"]
        }
        CollectionType::Program => &[
            "state", "users", "supports", "amounts", "cost", "period", "regions",
        ],
        _ => &[],
    }
}

pub(super) fn view(context: PageContext<'_>, page: &Page, collection: usize) -> PageView {
    let config = &context.site.config.collections[collection];
    let keys = keys(config.kind);
    let columns = keys
        .iter()
        .map(|key| CompareColumn {
            key,
            label: context
                .speaker
                .say(&format!("fact-{}", key.replace('_', "-"))),
        })
        .collect();
    let rows = context
        .site
        .listed(collection, context.lang)
        .iter()
        .map(|id| row(context, *id, keys))
        .collect();
    let title = context
        .speaker
        .say(&format!("compare-{}", config.kind.as_str()));
    let content = CompareView {
        caption: title.clone(),
        title: title.clone(),
        corner: context.speaker.say("compare-corner"),
        columns,
        rows,
    };
    let versions = context.interface_versions(path_below(page));
    let mut view = context.page(
        "compare.html",
        title.text.clone(),
        &versions,
        Content::Compare(Box::new(content)),
    );
    view.description = context.speaker.text("compare-summary");
    view.section = Some(config.name.clone());
    view.breadcrumbs = vec![
        context.home_crumb(),
        context.collection_crumb(collection),
        Crumb {
            words: title,
            href: None,
        },
    ];
    view
}

fn row(context: PageContext<'_>, id: EntryId, keys: &[&str]) -> CompareRow {
    let mut facts = context.fact_rows(id);
    let item = context.list_item(id);
    CompareRow {
        slug: context.site.entry(id).slug.clone(),
        href: item.href,
        title: item.title,
        original: item.original,
        cells: keys.iter().map(|key| cell(&mut facts, key)).collect(),
    }
}

/// The values of a fact. Where they are written is said on the page of the entry.
fn cell(facts: &mut [FactRow], key: &str) -> Vec<FactValue> {
    let row = facts.iter_mut().find(|row| row.key == key);
    let mut values = row
        .map(|row| std::mem::take(&mut row.values))
        .unwrap_or_default();
    for value in &mut values {
        value.sources.clear();
    }
    values
}
