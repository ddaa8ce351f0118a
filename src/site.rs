//! All entries together: what refers to what, which pages there are, and where they lie.
//!
//! [`assemble`] is pure and always runs whole: facts that cross pages (titles in lists,
//! translations, backlinks) are therefore never stale. Nothing here knows HTML.

pub mod directives;
pub mod doors;
pub mod due;
pub mod facets;
pub mod links;
pub mod occasions;
pub mod order;
pub mod pages;
pub mod pictures;
pub mod references;
pub mod resolve;
pub mod sorting;
pub mod state;
pub mod terms;

use crate::config::{CollectionType, Config};
use crate::content::attachment::Attachment;
use crate::content::doors::Doors;
use crate::content::entry::{Entries, Entry};
use crate::content::glossary::Glossary;
use crate::content::sources::SourceDocuments;
use crate::date::Day;
use crate::diag::Report;
use crate::i18n::Catalogs;
use crate::lang::Lang;
use crate::source::SourceMap;
use order::ListingOrder;
use pages::{Page, Pages};
use references::Backlink;
use resolve::Resolved;
use sorting::Sorting;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The number of an entry within its [`Site`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntryId(pub usize);

/// Everything that pages are made of.
#[derive(Debug)]
pub struct Site {
    /// The configuration.
    pub config: Config,
    /// The day of the build: what is open, closing or closed depends on it.
    pub today: Day,
    /// Interface texts and formats.
    pub catalogs: Arc<Catalogs>,
    /// Documents that facts come from.
    pub documents: Arc<SourceDocuments>,
    /// Terms.
    pub glossary: Arc<Glossary>,
    /// Images and files of entries.
    pub attachments: Vec<Attachment>,
    /// What texts do with these.
    pub uses: pictures::Uses,
    /// What the front page leads to.
    pub doors: Vec<doors::Door>,
    /// Every page, in the order of its address.
    pub pages: Vec<Page>,
    entries: Vec<Entry>,
    index: Index,
    resolved: BTreeMap<(EntryId, Lang), Resolved>,
    backlinks: BTreeMap<EntryId, Vec<Backlink>>,
    order: ListingOrder,
    tags: BTreeMap<Lang, pages::Tags>,
    interface_languages: Vec<Lang>,
}

/// Finds entries by name.
#[derive(Debug, Default)]
pub struct Index {
    by_collection: BTreeMap<(usize, String), EntryId>,
    by_type: BTreeMap<(&'static str, String), EntryId>,
    unreadable: BTreeSet<(usize, String)>,
    unreadable_by_type: BTreeSet<(&'static str, String)>,
}

impl Index {
    fn new(entries: &Entries, config: &Config) -> Self {
        let kind = |collection: usize| config.collections[collection].kind.as_str();
        let mut index = Index::default();
        for (i, entry) in entries.list.iter().enumerate() {
            index
                .by_collection
                .insert((entry.collection, entry.slug.clone()), EntryId(i));
            index
                .by_type
                .entry((kind(entry.collection), entry.slug.clone()))
                .or_insert(EntryId(i));
        }
        for (collection, slug) in &entries.unreadable {
            index
                .unreadable_by_type
                .insert((kind(*collection), slug.clone()));
        }
        index.unreadable = entries.unreadable.clone();
        index
    }

    /// The entry of a collection with this slug.
    pub fn in_collection(&self, collection: usize, slug: &str) -> Option<EntryId> {
        self.by_collection
            .get(&(collection, slug.to_owned()))
            .copied()
    }

    /// The entry with this slug in any collection of this type.
    pub fn of_type(&self, kind: CollectionType, slug: &str) -> Option<EntryId> {
        self.by_type.get(&(kind.as_str(), slug.to_owned())).copied()
    }

    /// Whether such an entry exists but could not be read.
    fn is_unreadable(&self, collection: usize, slug: &str) -> bool {
        self.unreadable.contains(&(collection, slug.to_owned()))
    }

    fn is_unreadable_type(&self, kind: &'static str, slug: &str) -> bool {
        self.unreadable_by_type.contains(&(kind, slug.to_owned()))
    }

    fn slugs_of_type<'a>(&'a self, kind: &'a str) -> impl Iterator<Item = &'a str> {
        self.by_type
            .keys()
            .filter(move |(k, _)| *k == kind)
            .map(|(_, slug)| slug.as_str())
    }

    fn slugs_in(&self, collection: usize) -> impl Iterator<Item = &str> {
        self.by_collection
            .keys()
            .filter(move |(c, _)| *c == collection)
            .map(|(_, slug)| slug.as_str())
    }
}

/// What [`assemble`] is given, besides the entries.
#[derive(Debug)]
pub struct Parts {
    /// The configuration.
    pub config: Config,
    /// The day of the build.
    pub today: Day,
    /// Interface texts and formats.
    pub catalogs: Arc<Catalogs>,
    /// Documents that facts come from.
    pub documents: Arc<SourceDocuments>,
    /// Terms.
    pub glossary: Arc<Glossary>,
    /// Images and files of entries.
    pub attachments: Vec<Attachment>,
    /// What the front page leads to.
    pub doors: Arc<Doors>,
}

/// Puts everything together and checks what lies between entries.
pub fn assemble(parts: Parts, entries: Entries, sources: &SourceMap, report: &mut Report) -> Site {
    let index = Index::new(&entries, &parts.config);
    let loose = entries.loose;
    let mut unknown = entries.with_drafts;
    unknown.extend(loose.iter().map(|(f, _)| (f.collection, f.slug.clone())));
    let entries = entries.list;
    references::check_ambiguous(&parts, &entries, &index, sources, report);
    let backlinks = references::check(&parts, &entries, &index, sources, report);
    let order = ListingOrder::new(&parts, &entries);
    let languages = &parts.config.languages;
    let tags = languages
        .iter()
        .map(|lang| (*lang, pages::tags(&parts, &entries, *lang)))
        .collect();
    let pages = Pages::new(&parts, &entries, &order, &tags).finish(sources, report);
    let source_language = format!("{}/", parts.config.source_language);
    let paths = pages
        .iter()
        .filter_map(|page| page.path.strip_prefix(&source_language))
        .collect();
    let resolved = resolve::resolve(&parts, &entries, &loose, &index, &paths, report);
    let uses = pictures::uses(&entries, &resolved);
    pictures::check_unused(&parts, &index, &unknown, &uses, report);
    let doors = doors::resolve(
        &parts.doors,
        &parts,
        &entries,
        &index,
        &paths,
        sources,
        report,
    );
    let own = |lang: &Lang| parts.catalogs.is_own(*lang) || *lang == parts.config.source_language;
    let interface_languages = languages.iter().copied().filter(own).collect();
    Site {
        config: parts.config,
        today: parts.today,
        catalogs: parts.catalogs,
        documents: parts.documents,
        glossary: parts.glossary,
        attachments: parts.attachments,
        uses,
        doors,
        pages,
        entries,
        index,
        resolved,
        backlinks,
        order,
        tags,
        interface_languages,
    }
}

impl Site {
    /// An entry by its number.
    pub fn entry(&self, id: EntryId) -> &Entry {
        &self.entries[id.0]
    }

    /// All entries with their numbers, sorted by collection and slug.
    pub fn entries(&self) -> impl Iterator<Item = (EntryId, &Entry)> {
        self.entries
            .iter()
            .enumerate()
            .map(|(i, e)| (EntryId(i), e))
    }

    /// Finds entries by name.
    pub fn index(&self) -> &Index {
        &self.index
    }

    /// What links and directives of a document lead to.
    pub fn resolved(&self, id: EntryId, lang: Lang) -> &Resolved {
        const NONE: &Resolved = &Resolved {
            links: Vec::new(),
            directives: Vec::new(),
        };
        self.resolved.get(&(id, lang)).unwrap_or(NONE)
    }

    /// Which entries name this one in their facts.
    pub fn backlinks(&self, id: EntryId) -> &[Backlink] {
        self.backlinks.get(&id).map_or(&[], Vec::as_slice)
    }

    /// The entries that stand in the listing of a collection, in its order: courses of programmes
    /// stand on the pages of these.
    pub fn listed(&self, collection: usize, lang: Lang) -> &[EntryId] {
        self.order.listed(collection, lang)
    }

    /// All entries of a collection in the order of its listing in a language.
    pub fn listing(&self, collection: usize, lang: Lang) -> &[EntryId] {
        self.order.of(collection, lang)
    }

    /// A listing in one of its other orders.
    pub fn sorted_listing(&self, collection: usize, lang: Lang, by: Sorting) -> Vec<EntryId> {
        sorting::sort(
            self.listed(collection, lang),
            by,
            |id| self.entry(id),
            self.today,
            self.config.closing_days,
        )
    }

    /// The tags that readers of a language see, with the entries that have them.
    pub fn tags(&self, lang: Lang) -> &pages::Tags {
        const NONE: &pages::Tags = &pages::Tags::new();
        self.tags.get(&lang).unwrap_or(NONE)
    }

    /// The languages whose interface is their own, in the order of the site.
    pub fn interface_languages(&self) -> &[Lang] {
        &self.interface_languages
    }

    /// The type of an entry's collection.
    pub fn kind(&self, entry: &Entry) -> CollectionType {
        self.config.collections[entry.collection].kind
    }

    /// The address of an entry below a language, such as `program/wil/`.
    pub fn entry_path(&self, entry: &Entry) -> String {
        format!(
            "{}/{}/",
            self.config.collections[entry.collection].name, entry.slug
        )
    }
}
