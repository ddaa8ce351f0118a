//! What a template may see, and nothing else.
//!
//! [`View::page`] turns a page of the [`Site`] into a [`PageView`]: plain, finished values in
//! the reader's language. Because a template can reach nothing outside it, the fingerprint of a
//! page's view decides whether the page must be rendered again.

pub mod behind;
pub mod body;
pub mod chart;
pub mod chrome;
pub mod compare;
pub mod coverage;
pub mod dataset;
pub mod downloads;
pub mod entry;
pub mod facet;
pub mod facts;
pub mod fallback;
pub mod glossary;
pub mod home;
pub mod list_item;
pub mod listing;
pub mod map;
pub mod messages;
pub mod offline;
pub mod path;
pub mod pictures;
pub mod questionnaire;
pub mod related;
pub mod search;
pub mod sections;
pub mod share;
pub mod speaker;
pub mod structured;
pub mod table;
pub mod tags;

use crate::config::CollectionType;
use crate::content::entry::Entry;
use crate::fingerprint::Fingerprint;
use crate::lang::Lang;
use crate::percent;
use crate::site::pages::{Page, PageKind};
use crate::site::{EntryId, Site};
use chrome::{Alternate, Crumb, LanguageLink};
use search::SearchFiles;
use serde::Serialize;
use share::ShareView;
use speaker::{Speaker, WordsView};
use std::collections::BTreeMap;
use structured::Structured;

/// A page as its template sees it.
#[derive(Debug, Serialize)]
pub struct PageView {
    /// The template that draws it.
    #[serde(skip)]
    pub template: &'static str,
    /// The reader's language.
    pub lang: Lang,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// The path of the site with slashes at both ends.
    pub base: String,
    /// The title of the browser tab, without the site's name.
    pub title: String,
    /// One or two sentences for search engines.
    pub description: String,
    /// The address that search engines should show, whole.
    pub canonical: Option<String>,
    /// Whether search engines are asked not to list it.
    pub noindex: bool,
    /// Where the page lies, for readers who pass it on.
    pub share: Option<ShareView>,
    /// The same page in other languages, as search engines should know them.
    pub alternates: Vec<Alternate>,
    /// The same page in every language, as readers are offered them.
    pub languages: Vec<LanguageLink>,
    /// Whether the page exists in all of these languages.
    pub whole: bool,
    /// The way from the front page to here.
    pub breadcrumbs: Vec<Crumb>,
    /// The collection that the page belongs to, for the navigation.
    pub section: Option<String>,
    /// Whether the page is the front page.
    pub home: bool,
    /// What it tells programs about itself.
    pub structured: Structured,
    /// What is special to its kind.
    pub content: Content,
}

/// What is special to a kind of page.
#[derive(Debug, Serialize)]
#[serde(untagged)]
#[allow(missing_docs, reason = "each variant is the view of the same name")]
pub enum Content {
    Gateway(chrome::GatewayView),
    Home(Box<home::HomeView>),
    Listing(Box<listing::ListingView>),
    Tags(tags::TagsView),
    Entry(Box<entry::EntryView>),
    Compare(Box<compare::CompareView>),
    Question(Box<questionnaire::QuestionView>),
    Outcome(Box<questionnaire::OutcomeView>),
    Search(Box<search::SearchView>),
    Redirect(chrome::RedirectView),
    Nothing {},
}

/// Makes views of the pages of a site.
#[derive(Debug, Clone, Copy)]
pub struct View<'a> {
    site: &'a Site,
    search: &'a SearchFiles,
}

/// Making one page's view: the site, and a voice in the reader's language.
#[derive(Clone, Copy)]
pub struct PageContext<'a> {
    /// Everything there is.
    pub site: &'a Site,
    /// The reader's language.
    pub lang: Lang,
    /// The languages to fall back to, beginning with the reader's.
    pub chain: &'a [Lang],
    /// Says interface messages and values in the reader's language.
    pub speaker: Speaker<'a>,
    /// The files of the search.
    pub search: &'a SearchFiles,
}

impl<'a> View<'a> {
    /// Views of the pages of `site`.
    pub fn new(site: &'a Site) -> Self {
        const NONE: &SearchFiles = &SearchFiles {
            engine: String::new(),
            wasm: String::new(),
            languages: BTreeMap::new(),
            facets: Vec::new(),
        };
        View { site, search: NONE }
    }

    /// The site that is viewed.
    pub fn site(&self) -> &'a Site {
        self.site
    }

    /// The same views, for a site whose search has files.
    pub fn with_search(self, search: &'a SearchFiles) -> Self {
        View { search, ..self }
    }

    /// The context of pages in `lang`.
    pub fn context(&self, lang: Lang) -> PageContext<'a> {
        PageContext {
            site: self.site,
            lang,
            chain: self.site.config.chain(lang),
            speaker: Speaker::new(&self.site.catalogs, lang),
            search: self.search,
        }
    }

    /// The view of a page.
    pub fn page(&self, page: &Page) -> PageView {
        let context = self.context(page.lang.unwrap_or(self.site.config.source_language));
        let mut view = match &page.kind {
            PageKind::Gateway => chrome::gateway(context, page),
            PageKind::Home => home::view(context, page),
            PageKind::Listing { .. }
            | PageKind::FacetListing { .. }
            | PageKind::Sorted { .. }
            | PageKind::Tag { .. } => listing::view(context, page),
            PageKind::Compare { collection } => compare::view(context, page, *collection),
            PageKind::Question { guide, number } => {
                questionnaire::question(context, *guide, *number)
                    .unwrap_or_else(|| chrome::not_found(context, page))
            }
            PageKind::Outcome { guide, number } => questionnaire::outcome(context, *guide, *number)
                .unwrap_or_else(|| chrome::not_found(context, page)),
            PageKind::Tags => tags::view(context, page),
            PageKind::Entry(id) => entry::view(context, page, *id),
            PageKind::Search => search::view(context, page),
            PageKind::NotFound => chrome::not_found(context, page),
            PageKind::Redirect(id) => chrome::redirect(context, page, *id),
        };
        view.noindex |= context.lang == Lang::PSEUDO;
        view.structured = structured::of(context, page, &view);
        view
    }
}

impl PageView {
    /// Changes whenever anything that the template sees does.
    pub fn fingerprint(&self) -> Fingerprint {
        let json = serde_json::to_vec(self).unwrap_or_default();
        Fingerprint::of_parts([self.template.as_bytes(), json.as_slice()])
    }
}

impl<'a> PageContext<'a> {
    /// The address of a path below the language: `program/wil/` becomes `/base/vi/program/wil/`.
    pub fn href(&self, path: &str) -> String {
        self.href_in(self.lang, path)
    }

    /// The same in another language.
    pub fn href_in(&self, lang: Lang, path: &str) -> String {
        format!(
            "{}{}/{}",
            self.site.config.base_url.path,
            lang,
            percent::path(path)
        )
    }

    /// A whole address, for search engines and feeds.
    pub fn absolute(&self, lang: Lang, path: &str) -> String {
        format!(
            "{}{}",
            self.site.config.base_url.origin,
            self.href_in(lang, path)
        )
    }

    /// The address of an entry in the reader's language.
    pub fn entry_href(&self, id: EntryId) -> String {
        self.href(&self.site.entry_path(self.site.entry(id)))
    }

    /// The title of an entry, marked with its language where it is not the reader's.
    pub fn entry_title(&self, entry: &Entry) -> WordsView {
        self.speaker.words(entry.title(self.chain))
    }

    /// The entry of a type with this slug.
    pub fn find(&self, kind: CollectionType, slug: &str) -> Option<EntryId> {
        self.site.index().of_type(kind, slug)
    }

    /// The name of a collection.
    pub fn collection_title(&self, collection: usize) -> WordsView {
        let collection = &self.site.config.collections[collection];
        match collection.title.as_ref().and_then(|t| t.get(self.chain)) {
            Some((text, lang)) => self.speaker.plain(text, lang),
            None if collection.kind == CollectionType::Page => {
                self.speaker.plain(&collection.name, self.lang)
            }
            None => self
                .speaker
                .say(&format!("collection-{}", collection.kind.as_str())),
        }
    }
}
