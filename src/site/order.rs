//! The order of listings.
//!
//! Statuses keep the order of the official list; events and dated texts come newest first;
//! everything else is sorted by title as readers of the language expect (CLDR collation), and
//! Japanese titles by their reading.

use super::{EntryId, Parts};
use crate::config::CollectionType;
use crate::content::entry::Entry;
use crate::content::facts::Facts;
use crate::date::Day;
use crate::lang::Lang;
use rayon::prelude::*;
use std::cmp::Ordering;
use std::collections::BTreeMap;

/// For each collection and language the entries in the order of their listing.
#[derive(Debug, Default)]
pub struct ListingOrder {
    sorted: BTreeMap<(usize, Lang), Vec<EntryId>>,
    /// The same without the courses of programmes: a list of both would show one thing many times.
    listed: BTreeMap<(usize, Lang), Vec<EntryId>>,
}

/// What decides before titles do: first the number, then the newest day.
type Rank = (usize, std::cmp::Reverse<Option<Day>>);

impl ListingOrder {
    pub(super) fn new(parts: &Parts, entries: &[Entry]) -> Self {
        let mut members: BTreeMap<usize, Vec<EntryId>> = (0..parts.config.collections.len())
            .map(|i| (i, Vec::new()))
            .collect();
        for (i, entry) in entries.iter().enumerate() {
            members
                .entry(entry.collection)
                .or_default()
                .push(EntryId(i));
        }
        let numbers = status_numbers(entries);
        let jobs: Vec<_> = members
            .iter()
            .flat_map(|(collection, ids)| {
                parts
                    .config
                    .languages
                    .iter()
                    .map(move |lang| (*collection, *lang, ids))
            })
            .collect();
        let sorted: BTreeMap<(usize, Lang), Vec<EntryId>> = jobs
            .into_par_iter()
            .map(|(collection, lang, ids)| {
                let kind = parts.config.collections[collection].kind;
                (
                    (collection, lang),
                    sort(parts, entries, &numbers, kind, lang, ids),
                )
            })
            .collect();
        let is_listed = |id: &EntryId| !is_course(&entries[id.0]);
        let listed = sorted
            .iter()
            .map(|(key, ids)| (*key, ids.iter().copied().filter(is_listed).collect()))
            .collect();
        ListingOrder { sorted, listed }
    }

    /// The entries that stand in the listing of a collection, in its order.
    pub fn listed(&self, collection: usize, lang: Lang) -> &[EntryId] {
        self.listed
            .get(&(collection, lang))
            .map_or(&[], Vec::as_slice)
    }

    /// All entries of a collection in the order of its listing in a language.
    pub fn of(&self, collection: usize, lang: Lang) -> &[EntryId] {
        self.sorted
            .get(&(collection, lang))
            .map_or(&[], Vec::as_slice)
    }
}

/// Whether an entry is found on the page of the programme that it is a course of.
fn is_course(entry: &Entry) -> bool {
    matches!(&entry.role().facts, Facts::Program(program) if program.parent.is_some())
}

/// Numbers of statuses by slug, so that kinds can follow the status they belong to.
fn status_numbers(entries: &[Entry]) -> BTreeMap<&str, usize> {
    entries
        .iter()
        .filter_map(|entry| match &entry.role().facts {
            Facts::ResidenceStatus(status) => {
                Some((entry.slug.as_str(), usize::from(status.number?)))
            }
            _ => None,
        })
        .collect()
}

fn sort(
    parts: &Parts,
    entries: &[Entry],
    numbers: &BTreeMap<&str, usize>,
    kind: CollectionType,
    lang: Lang,
    ids: &[EntryId],
) -> Vec<EntryId> {
    let chain = parts.config.chain(lang);
    let locale = parts.catalogs.locale(lang);
    let mut keyed: Vec<(Rank, &str, &str, EntryId)> = ids
        .iter()
        .map(|id| {
            let entry = &entries[id.0];
            (
                rank(entry, kind, numbers),
                name(entry, chain),
                entry.slug.as_str(),
                *id,
            )
        })
        .collect();
    keyed.sort_by(|a, b| {
        a.0.cmp(&b.0)
            .then_with(|| match kind {
                // A kind of a status follows it in the order of its folder: `-1i`, `-1ro`, `-2`.
                CollectionType::ResidenceStatus => Ordering::Equal,
                _ => locale.format().compare(a.1, b.1),
            })
            .then_with(|| a.2.cmp(b.2))
    });
    keyed.into_iter().map(|key| key.3).collect()
}

/// What an entry is sorted by: its reading where the shown title is Japanese.
fn name<'a>(entry: &'a Entry, chain: &[Lang]) -> &'a str {
    let title = entry.title(chain);
    match &entry.role().reading {
        Some(reading) if title.lang == entry.source().lang && title.lang.primary() == "ja" => {
            reading
        }
        _ => title.text,
    }
}

fn rank(entry: &Entry, kind: CollectionType, numbers: &BTreeMap<&str, usize>) -> Rank {
    let newest = |day: Option<Day>| (0, std::cmp::Reverse(day));
    match &entry.role().facts {
        Facts::ResidenceStatus(status) => {
            let own = status.number.map(usize::from);
            let parent = status
                .parent
                .as_ref()
                .and_then(|p| numbers.get(p.slug.as_str()).copied());
            (
                own.or(parent).unwrap_or(usize::MAX),
                std::cmp::Reverse(None),
            )
        }
        Facts::Event(event) => newest(Some(event.starts.date.first_day())),
        Facts::Consortium(consortium) => {
            let first = consortium.prefectures.iter().min();
            (
                first.map_or(usize::MAX, |r| r.number()),
                std::cmp::Reverse(None),
            )
        }
        _ if kind == CollectionType::Page => newest(entry.source().date.map(|d| d.first_day())),
        _ => newest(None),
    }
}
