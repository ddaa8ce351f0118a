//! Which pages there are, and that no two of them have one address.

use super::facets::{self, Facet, FacetValue};
use super::order::ListingOrder;
use super::sorting::{self, Sorting};
use super::{EntryId, Parts};
use crate::config::{CollectionType, folded, is_device, is_portable};
use crate::content::entry::Entry;
use crate::content::facts::Facts;
use crate::data::DataPath;
use crate::diag::{Code, Diagnostic, Report};
use crate::fingerprint::Fingerprint;
use crate::lang::Lang;
use crate::source::{SourceMap, Span};
use std::collections::{BTreeMap, BTreeSet};

/// A page and its address.
#[derive(Debug, Clone)]
pub struct Page {
    /// The address below the site's base, without a slash at its beginning: `vi/program/wil/`.
    pub path: String,
    /// The reader's language; none for the gateway and the site-wide 404 page.
    pub lang: Option<Lang>,
    /// What it shows.
    pub kind: PageKind,
}

/// One page of a list that is spread over several.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slice {
    /// Its number, from 1.
    pub number: usize,
    /// How many pages the list has.
    pub count: usize,
}

/// What a page shows.
#[derive(Debug, Clone)]
pub enum PageKind {
    /// The choice of a language.
    Gateway,
    /// The front page of a language.
    Home,
    /// All entries of a collection.
    Listing {
        /// Which collection.
        collection: usize,
        /// Which part of the list.
        slice: Slice,
    },
    /// The entries of a collection that have one value of a facet.
    FacetListing {
        /// Which collection.
        collection: usize,
        /// Which facet.
        facet: Facet,
        /// Which value.
        value: FacetValue,
        /// Which part of the list.
        slice: Slice,
    },
    /// All entries of a collection in another order.
    Sorted {
        /// Which collection.
        collection: usize,
        /// Which order.
        by: Sorting,
        /// Which part of the list.
        slice: Slice,
    },
    /// The entries of a collection side by side.
    Compare {
        /// Which collection.
        collection: usize,
    },
    /// A question of a decision guide.
    Question {
        /// The guide.
        guide: EntryId,
        /// Which question.
        number: usize,
    },
    /// Where the answers of a decision guide lead.
    Outcome {
        /// The guide.
        guide: EntryId,
        /// Which outcome.
        number: usize,
    },
    /// The tags of a language.
    Tags,
    /// The entries with one tag.
    Tag {
        /// The tag as the first entry writes it.
        tag: String,
        /// Which part of the list.
        slice: Slice,
    },
    /// An entry.
    Entry(EntryId),
    /// The search.
    Search,
    /// What is shown for an address that does not exist.
    NotFound,
    /// An old address of an entry.
    Redirect(EntryId),
}

/// The part of an address below which a listing lies in other orders.
pub const SORT: &str = "sort";
/// The part of an address below which entries stand side by side.
pub const COMPARE: &str = "compare";

/// Whether entries of a type are worth being put side by side.
pub fn can_compare(kind: CollectionType) -> bool {
    matches!(
        kind,
        CollectionType::ResidenceStatus | CollectionType::Program
    )
}

/// Entries with each tag of a language, by the tag's part of the address.
pub type Tags = BTreeMap<String, (String, Vec<EntryId>)>;

pub(super) struct Pages<'a> {
    parts: &'a Parts,
    entries: &'a [Entry],
    order: &'a ListingOrder,
    tags: &'a BTreeMap<Lang, Tags>,
    pages: Vec<Page>,
}

/// Cuts a list of `len` items into pages of `size`; an empty list has one page.
fn slices(len: usize, size: usize) -> impl Iterator<Item = Slice> {
    let count = len.div_ceil(size).max(1);
    (1..=count).map(move |number| Slice { number, count })
}

impl Slice {
    /// The items of the list that this part holds.
    pub fn of<T>(self, items: &[T], size: usize) -> &[T] {
        let start = ((self.number - 1) * size).min(items.len());
        &items[start..(start + size).min(items.len())]
    }

    /// What the address of this part adds to that of the list: nothing for the first.
    pub fn path(self) -> String {
        match self.number {
            1 => String::new(),
            n => format!("page/{n}/"),
        }
    }
}

impl<'a> Pages<'a> {
    pub(super) fn new(
        parts: &'a Parts,
        entries: &'a [Entry],
        order: &'a ListingOrder,
        tags: &'a BTreeMap<Lang, Tags>,
    ) -> Self {
        let mut pages = Pages {
            parts,
            entries,
            order,
            tags,
            pages: Vec::new(),
        };
        pages.push(String::new(), None, PageKind::Gateway);
        pages.push("404.html".to_owned(), None, PageKind::NotFound);
        for lang in &parts.config.languages {
            pages.language(*lang);
        }
        pages
    }

    fn push(&mut self, path: String, lang: Option<Lang>, kind: PageKind) {
        self.pages.push(Page { path, lang, kind });
    }

    fn language(&mut self, lang: Lang) {
        self.push(format!("{lang}/"), Some(lang), PageKind::Home);
        self.push(format!("{lang}/404.html"), Some(lang), PageKind::NotFound);
        self.push(format!("{lang}/search/"), Some(lang), PageKind::Search);
        let size = self.parts.config.page_size;
        for collection in 0..self.parts.config.collections.len() {
            let ids = self.order.of(collection, lang);
            let base = format!("{lang}/{}/", self.parts.config.collections[collection].name);
            let listed = self.order.listed(collection, lang);
            for slice in slices(listed.len(), size) {
                let path = format!("{base}{}", slice.path());
                self.push(path, Some(lang), PageKind::Listing { collection, slice });
            }
            self.facets(collection, lang, &base, listed);
            self.orders(collection, lang, &base, listed);
            for id in ids {
                let path = format!("{base}{}/", self.entries[id.0].slug);
                self.questions(*id, lang, &path);
                self.push(path, Some(lang), PageKind::Entry(*id));
            }
        }
        let Some(tags) = self.tags.get(&lang).filter(|tags| !tags.is_empty()) else {
            return;
        };
        self.push(format!("{lang}/tags/"), Some(lang), PageKind::Tags);
        for (slug, (tag, ids)) in tags {
            for slice in slices(ids.len(), size) {
                let path = format!("{lang}/tags/{slug}/{}", slice.path());
                self.push(
                    path,
                    Some(lang),
                    PageKind::Tag {
                        tag: tag.clone(),
                        slice,
                    },
                );
            }
        }
    }

    /// The list in other orders, and side by side.
    fn orders(&mut self, collection: usize, lang: Lang, base: &str, ids: &[EntryId]) {
        let kind = self.parts.config.collections[collection].kind;
        if ids.len() < 2 {
            return;
        }
        for by in sorting::of_type(kind) {
            for slice in slices(ids.len(), self.parts.config.page_size) {
                let path = format!("{base}{SORT}/{}/{}", by.as_str(), slice.path());
                let by = *by;
                self.push(
                    path,
                    Some(lang),
                    PageKind::Sorted {
                        collection,
                        by,
                        slice,
                    },
                );
            }
        }
        if can_compare(kind) {
            let path = format!("{base}{COMPARE}/");
            self.push(path, Some(lang), PageKind::Compare { collection });
        }
    }

    /// The questions of a decision guide lie below it. The first one is on its own page.
    fn questions(&mut self, guide: EntryId, lang: Lang, base: &str) {
        let Facts::Guide(facts) = &self.entries[guide.0].role().facts else {
            return;
        };
        let questions = facts.questions.iter().enumerate().skip(1);
        let questions = questions.map(|(number, q)| (&q.id, PageKind::Question { guide, number }));
        let outcomes = facts.outcomes.iter().enumerate();
        let outcomes = outcomes.map(|(number, o)| (&o.id, PageKind::Outcome { guide, number }));
        for (id, kind) in questions.chain(outcomes).collect::<Vec<_>>() {
            self.pages.push(Page {
                path: format!("{base}{id}/"),
                lang: Some(lang),
                kind,
            });
        }
    }

    fn facets(&mut self, collection: usize, lang: Lang, base: &str, ids: &[EntryId]) {
        let config = &self.parts.config;
        for facet in facets::of_type(config.collections[collection].kind) {
            let mut counts: BTreeMap<FacetValue, usize> = BTreeMap::new();
            for id in ids {
                let facts = &self.entries[id.0].role().facts;
                for value in facets::values(*facet, facts, self.parts.today, config.closing_days) {
                    *counts.entry(value).or_default() += 1;
                }
            }
            for (value, count) in counts {
                for slice in slices(count, config.page_size) {
                    let path = format!("{base}{}/{}/{}", facet.as_str(), value.id, slice.path());
                    let value = value.clone();
                    let facet = *facet;
                    self.push(
                        path,
                        Some(lang),
                        PageKind::FacetListing {
                            collection,
                            facet,
                            value,
                            slice,
                        },
                    );
                }
            }
        }
    }

    /// Adds redirects from old addresses, and reports addresses that are used twice.
    pub(super) fn finish(mut self, sources: &SourceMap, report: &mut Report) -> Vec<Page> {
        self.check_compare(sources, report);
        let mut taken: BTreeSet<String> = self.pages.iter().map(|p| folded(&p.path)).collect();
        for (i, entry) in self.entries.iter().enumerate() {
            for (n, alias) in entry.role().aliases.iter().enumerate() {
                let path = DataPath::to_key("aliases").join(&n.to_string());
                let span = || entry.source().front.span(sources, &path);
                match alias_path(alias) {
                    None => report.push(outside(alias, span())),
                    Some(alias) => self.redirect(EntryId(i), &alias, &mut taken, span, report),
                }
            }
        }
        self.pages.sort_by(|a, b| a.path.cmp(&b.path));
        self.pages
    }

    /// An entry cannot lie where the entries of its collection stand side by side.
    fn check_compare(&self, sources: &SourceMap, report: &mut Report) {
        for entry in self.entries {
            let collection = &self.parts.config.collections[entry.collection];
            if can_compare(collection.kind) && entry.slug == COMPARE {
                let title = DataPath::to_key("title").at_key();
                report.push(
                    Diagnostic::error(
                        Code::RouteCollision,
                        format!(
                            "`{}/{COMPARE}/` is the page that compares entries",
                            collection.name
                        ),
                    )
                    .at(entry.source().front.span(sources, &title))
                    .hint("rename the folder of this entry"),
                );
            }
        }
    }

    fn redirect(
        &mut self,
        id: EntryId,
        alias: &str,
        taken: &mut BTreeSet<String>,
        span: impl Fn() -> Span,
        report: &mut Report,
    ) {
        for lang in &self.parts.config.languages {
            let path = format!("{lang}/{alias}/");
            if !names_file(alias) && taken.insert(folded(&path)) {
                self.push(path, Some(*lang), PageKind::Redirect(id));
            } else {
                report.push(
                    Diagnostic::error(
                        Code::RouteCollision,
                        format!("`{alias}` is already the address of a page"),
                    )
                    .at(span())
                    .hint("an old address can lead here only if nothing else lies there"),
                );
                return;
            }
        }
    }
}

/// Names of folders are limited by disks (255 bytes on most).
const MAX_PART_BYTES: usize = 200;

/// Whether an old address would lie where a file is published: nothing can lie below a file.
fn names_file(alias: &str) -> bool {
    const PUBLISHED: &[&str] = &["html", "xml", "json", "csv", "ics"];
    alias.split('/').any(|part| {
        part.rsplit_once('.')
            .is_some_and(|(_, extension)| PUBLISHED.contains(&extension))
    })
}

/// An old address without slashes at its ends, if it stays within the language.
fn alias_path(alias: &str) -> Option<String> {
    let trimmed = alias.trim_matches('/');
    let safe = |part: &str| {
        !matches!(part, "" | "." | "..")
            && !part.contains(['\\', '?', '#', '%', ':', '"', '<', '>'])
            && !part.chars().any(char::is_control)
            && part.len() <= MAX_PART_BYTES
            && is_portable(part)
    };
    trimmed.split('/').all(safe).then(|| trimmed.to_owned())
}

fn outside(alias: &str, span: Span) -> Diagnostic {
    Diagnostic::error(
        Code::LinkOutsideSite,
        format!("`{alias}` cannot be an address of this site"),
    )
    .at(span)
    .hint("write a path below the language, such as `program/old-name`")
}

/// The tags that readers of a language see, with the entries that have them, in the order of
/// `entries`.
pub(super) fn tags(parts: &Parts, entries: &[Entry], lang: Lang) -> Tags {
    let chain = parts.config.chain(lang);
    let mut tags = Tags::new();
    for (i, entry) in entries.iter().enumerate() {
        for tag in &entry.shown(chain).tags {
            let slug = tag_slug(tag);
            if !slug.is_empty() {
                let (_, ids) = tags
                    .entry(slug)
                    .or_insert_with(|| (tag.clone(), Vec::new()));
                if ids.last() != Some(&EntryId(i)) {
                    ids.push(EntryId(i));
                }
            }
        }
    }
    tags
}

/// A tag as part of an address: letters and digits of any script, everything else a hyphen.
pub fn tag_slug(tag: &str) -> String {
    let slug = plain_tag_slug(tag);
    if is_device(&slug) {
        return slug + "-tag";
    }
    if slug.len() > MAX_PART_BYTES {
        // What is cut off must not make two tags one.
        let start = &slug[..slug.floor_char_boundary(MAX_PART_BYTES / 2)];
        return format!("{start}-{}", Fingerprint::of(slug.as_bytes()).short());
    }
    slug
}

fn plain_tag_slug(tag: &str) -> String {
    tag.to_lowercase()
        .split(|c: char| !c.is_alphanumeric())
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_cut_into_pages() {
        let items: Vec<usize> = (0..5).collect();
        let pages: Vec<_> = slices(5, 2)
            .map(|s| (s.path(), s.of(&items, 2).to_vec()))
            .collect();
        assert_eq!(
            pages,
            [
                (String::new(), vec![0, 1]),
                ("page/2/".to_owned(), vec![2, 3]),
                ("page/3/".to_owned(), vec![4]),
            ]
        );
        assert_eq!(slices(0, 2).count(), 1);
    }

    #[test]
    fn old_addresses_stay_within_the_language() {
        assert_eq!(alias_path("/program/old/").as_deref(), Some("program/old"));
        assert_eq!(alias_path(&"x".repeat(300)), None);
        for bad in ["", "/", "../x", "a/../../x", "a//b", "a\\b", "a?b"] {
            assert_eq!(alias_path(bad), None, "{bad}");
        }
    }

    #[test]
    fn tags_become_parts_of_addresses() {
        assert_eq!(tag_slug("Work & Life"), "work-life");
        assert_eq!(tag_slug("在留資格"), "在留資格");
        assert_eq!(tag_slug("../"), "");
        assert_eq!(tag_slug("CON"), "con-tag");
        let long = tag_slug(&"あ".repeat(200));
        assert!(
            long.len() < 120 && long != tag_slug(&"あ".repeat(201)),
            "{long}"
        );
    }
}
