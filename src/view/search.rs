//! The search page: everything that a browser needs to search, and links for those who search
//! without a script.

mod files;

use super::chrome::path_below;
use super::facet::FacetOption;
use super::speaker::WordsView;
use super::{Content, PageContext, PageView};
use crate::i18n::Args;
use crate::lang::Lang;
use crate::site::pages::Page;
pub use files::{LanguageFiles, OfferedFacet, OfferedLabel, OfferedValue, SearchFiles};
use serde::Serialize;

/// The search page.
#[derive(Debug, Serialize)]
pub struct SearchView {
    /// What the page is called.
    pub title: WordsView,
    /// Where the files lie.
    pub files: FilesView,
    /// So many days before its last day a programme closes soon.
    pub closing_days: i32,
    /// Where to look when nothing is found, best first.
    pub others: Vec<OtherLanguage>,
    /// By what a search can be narrowed.
    pub facets: Vec<SearchFacetView>,
    /// Ranges by which it can be narrowed.
    pub ranges: Vec<RangeView>,
    /// Messages with a number, for each plural category of the language.
    pub counted: Vec<CountedMessage>,
    /// The listings with their facets.
    pub listings: Vec<SearchListing>,
    /// The listing of support desks.
    pub desks: Option<SearchLink>,
}

/// Addresses of the files.
#[derive(Debug, Serialize)]
pub struct FilesView {
    /// Titles.
    pub titles: String,
    /// The script of the engine.
    pub engine: String,
    /// The engine.
    pub wasm: String,
    /// The packed index.
    pub index: String,
}

/// Another language to look in.
#[derive(Debug, Serialize)]
pub struct OtherLanguage {
    /// The language.
    pub lang: Lang,
    /// Its own name.
    pub name: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Its search page.
    pub href: String,
    /// Its titles.
    pub titles: String,
    /// Its index.
    pub index: String,
}

/// A facet.
#[derive(Debug, Serialize)]
pub struct SearchFacetView {
    /// Its id.
    pub id: &'static str,
    /// Its name.
    pub title: WordsView,
    /// Whether it is open at first.
    pub open: bool,
    /// Its values.
    pub groups: Vec<GroupView>,
}

/// Values that belong together.
#[derive(Debug, Serialize)]
pub struct GroupView {
    /// What they have in common.
    pub label: Option<WordsView>,
    /// The values.
    pub options: Vec<OptionView>,
}

/// A value.
#[derive(Debug, Serialize)]
pub struct OptionView {
    /// Its id.
    pub id: String,
    /// Its label.
    pub label: WordsView,
}

/// A range.
#[derive(Debug, Serialize)]
pub struct RangeView {
    /// Its id.
    pub id: &'static str,
    /// `date` or `number`.
    pub kind: &'static str,
}

/// A message for some numbers, with `{n}` in place of the number.
#[derive(Debug, Serialize)]
pub struct CountedMessage {
    /// The message.
    pub id: &'static str,
    /// The plural category of CLDR.
    pub category: &'static str,
    /// The text.
    pub text: String,
}

/// A listing and the pages below it.
#[derive(Debug, Serialize)]
pub struct SearchListing {
    /// The collection.
    pub title: WordsView,
    /// Its listing.
    pub href: String,
    /// Its facets.
    pub facets: Vec<SearchListingFacet>,
}

/// A facet of a listing.
#[derive(Debug, Serialize)]
pub struct SearchListingFacet {
    /// Its name.
    pub title: WordsView,
    /// Pages, one for each value.
    pub options: Vec<FacetOption>,
}

/// A link.
#[derive(Debug, Serialize)]
pub struct SearchLink {
    /// Where it leads.
    pub href: String,
    /// What it says.
    pub title: WordsView,
}

/// Messages with a number that the script shows.
pub(super) const COUNTED: [&str; 4] = [
    "search-count",
    "search-count-near",
    "search-count-any",
    "search-days-left",
];

/// Facets that are open at first: those that most readers choose from.
const OPEN: [&str; 2] = ["collection", "purpose"];

pub(super) fn view(context: PageContext<'_>, page: &Page) -> PageView {
    let title = context.speaker.say("search-title");
    let content = SearchView {
        title: title.clone(),
        files: context.search_files(context.lang),
        closing_days: context.site.config.closing_days,
        others: context.other_languages(),
        facets: context.search_facets(),
        ranges: vec![
            RangeView {
                id: "closes",
                kind: "date",
            },
            RangeView {
                id: "amount",
                kind: "number",
            },
        ],
        counted: COUNTED
            .into_iter()
            .flat_map(|id| context.counted(id))
            .collect(),
        listings: context.search_listings(),
        desks: context.desks(),
    };
    let versions = context.interface_versions(path_below(page));
    let mut view = context.page(
        "search.html",
        title.text.clone(),
        &versions,
        Content::Search(Box::new(content)),
    );
    view.breadcrumbs = vec![
        context.home_crumb(),
        super::chrome::Crumb {
            words: title,
            href: None,
        },
    ];
    // Addresses with a question are endless: the canonical address, without one, stands for all.
    view.description = context.speaker.text("search-label");
    view
}

impl PageContext<'_> {
    fn below_base(&self, path: &str) -> String {
        format!("{}{path}", self.site.config.base_url.path)
    }

    fn search_files(&self, lang: Lang) -> FilesView {
        let own = self.search.languages.get(&lang);
        FilesView {
            titles: own
                .map(|files| self.below_base(&files.titles))
                .unwrap_or_default(),
            engine: self.below_base(&self.search.engine),
            wasm: self.below_base(&self.search.wasm),
            index: own
                .map(|files| self.below_base(&files.index))
                .unwrap_or_default(),
        }
    }

    /// The languages of the fallback chain, then the source, then English. The rest of the
    /// languages show the same entries as these.
    fn other_languages(&self) -> Vec<OtherLanguage> {
        let config = &self.site.config;
        let english = Lang::parse("en").filter(|lang| config.languages.contains(lang));
        let mut others: Vec<Lang> = Vec::new();
        for lang in self
            .chain
            .iter()
            .copied()
            .chain([config.source_language])
            .chain(english)
        {
            if lang != self.lang && !others.contains(&lang) && config.languages.contains(&lang) {
                others.push(lang);
            }
        }
        others
            .into_iter()
            .map(|lang| {
                let files = self.search_files(lang);
                OtherLanguage {
                    lang,
                    name: lang.autonym().to_owned(),
                    dir: lang.direction(),
                    href: self.href_in(lang, "search/"),
                    titles: files.titles,
                    index: files.index,
                }
            })
            .collect()
    }

    fn search_facets(&self) -> Vec<SearchFacetView> {
        let label = |label: &OfferedLabel| match label {
            OfferedLabel::Message(id) => self.speaker.say(id),
            OfferedLabel::Collection(number) => self.collection_title(*number),
            OfferedLabel::Entry(id) => self.entry_title(self.site.entry(*id)),
        };
        let facet = |facet: &OfferedFacet| {
            let mut groups: Vec<(Option<&str>, Vec<OptionView>)> = Vec::new();
            for value in &facet.values {
                let option = OptionView {
                    id: value.id.clone(),
                    label: label(&value.label),
                };
                match groups.last_mut().filter(|(group, _)| *group == value.group) {
                    Some((_, options)) => options.push(option),
                    None => groups.push((value.group, vec![option])),
                }
            }
            SearchFacetView {
                id: facet.id,
                title: self.speaker.say(facet.message_id),
                open: OPEN.contains(&facet.id),
                groups: groups
                    .into_iter()
                    .map(|(group, options)| GroupView {
                        label: group.map(|id| self.speaker.say(id)),
                        options,
                    })
                    .collect(),
            }
        };
        self.search.facets.iter().map(facet).collect()
    }

    /// A message for each plural category. The program speaks by Fluent and CLDR; the script
    /// only chooses one of the texts.
    pub(super) fn counted(&self, id: &'static str) -> Vec<CountedMessage> {
        let format = self.speaker.format();
        format
            .plural_samples()
            .iter()
            .map(|(category, n)| {
                let text = self.speaker.text_with(id, &Args::new().number("n", *n));
                CountedMessage {
                    id,
                    category,
                    text: text.replace(&format.number(*n), "{n}"),
                }
            })
            .collect()
    }

    fn search_listings(&self) -> Vec<SearchListing> {
        (0..self.site.config.collections.len())
            .map(|collection| SearchListing {
                title: self.collection_title(collection),
                href: self.href(&format!(
                    "{}/",
                    self.site.config.collections[collection].name
                )),
                facets: self
                    .listing_facets(collection)
                    .into_iter()
                    .map(|facet| SearchListingFacet {
                        title: facet.title,
                        options: facet.options,
                    })
                    .collect(),
            })
            .collect()
    }

    fn desks(&self) -> Option<SearchLink> {
        use crate::content::facts::organization::OrganizationKind;
        let config = &self.site.config;
        let collection = config
            .collections
            .iter()
            .position(|c| c.kind == crate::config::CollectionType::Organization)?;
        let desk = OrganizationKind::Desk;
        let any = self
            .listing_facets(collection)
            .into_iter()
            .flat_map(|f| f.options)
            .find(|o| o.id == desk.as_str())?;
        Some(SearchLink {
            href: any.href,
            title: self.speaker.say(desk.message_id()),
        })
    }
}
