//! Listings: collections, their facets, tags.

use super::chrome::path_below;
use super::downloads::DownloadView;
use super::facts::FactValue;
use super::speaker::{DateView, WordsView};
use super::{Content, PageContext, PageView};
use crate::content::facts::Facts;
use crate::content::facts::reference::Text;
use crate::i18n::Args;
use crate::site::facets::{self, Facet, FacetValue};
use crate::site::pages::{Page, PageKind, Slice};
use crate::site::{EntryId, pages};
use serde::Serialize;
use std::collections::BTreeMap;

/// A page of a list.
#[derive(Debug, Serialize)]
pub struct ListingView {
    /// What the list is.
    pub title: WordsView,
    /// What it holds.
    pub summary: Option<WordsView>,
    /// How many entries the whole list has, in words.
    pub count: WordsView,
    /// By what it can be narrowed.
    pub facets: Vec<FacetView>,
    /// The entries of this page.
    pub items: Vec<ListItem>,
    /// The pages of the list; empty if there is only one.
    pub pagination: Vec<PageLink>,
    /// Files with the whole list.
    pub downloads: Vec<DownloadView>,
}

/// A facet with its values.
#[derive(Debug, Serialize)]
pub struct FacetView {
    /// Its id.
    pub id: &'static str,
    /// Its name.
    pub title: WordsView,
    /// Whether one of its values is chosen.
    pub open: bool,
    /// Its values.
    pub options: Vec<FacetOption>,
}

/// A value of a facet.
#[derive(Debug, Serialize)]
pub struct FacetOption {
    /// Its id.
    pub id: String,
    /// Its label.
    pub label: WordsView,
    /// How many entries have it.
    pub count: String,
    /// The page with these entries.
    pub href: String,
    /// Whether this is that page.
    pub current: bool,
}

/// An entry in a list.
#[derive(Debug, Serialize)]
pub struct ListItem {
    /// Collection and slug, for scripts and tests.
    pub entry: String,
    /// Its page.
    pub href: String,
    /// Its title.
    pub title: WordsView,
    /// Its title in the source language, where that is not what is shown.
    pub original: Option<WordsView>,
    /// One or two sentences about it.
    pub summary: WordsView,
    /// The language of its text, where that is not the reader's.
    pub fallback: Option<String>,
    /// The state of a programme.
    pub state: Option<FactValue>,
    /// A few words that tell it apart: its kind, its place.
    pub marks: Vec<WordsView>,
    /// Its date, for events and dated texts.
    pub date: Option<DateView>,
}

/// A page of a list that is spread over several.
#[derive(Debug, Serialize)]
pub struct PageLink {
    /// Its number.
    pub number: String,
    /// Its address.
    pub href: String,
    /// Whether it is this one.
    pub current: bool,
}

/// All tags of a language.
#[derive(Debug, Serialize)]
pub struct TagsView {
    /// The tags.
    pub tags: Vec<FacetOption>,
}

impl PageContext<'_> {
    /// An entry as a list shows it.
    pub fn list_item(&self, id: EntryId) -> ListItem {
        let entry = self.site.entry(id);
        let document = entry.shown(self.chain);
        let source = entry.source();
        let speaker = self.speaker;
        let original = (document.lang != source.lang && document.title != source.title)
            .then(|| speaker.plain(&source.title, source.lang));
        let words = |text: &Text| speaker.words(entry.words(text, self.chain));
        let (state, marks, date) = match &entry.role().facts {
            Facts::Program(program) => (
                Some(self.program_state(program)),
                vec![speaker.say(program.kind.message_id())],
                None,
            ),
            Facts::ResidenceStatus(status) => {
                (None, vec![speaker.say(status.work.message_id())], None)
            }
            Facts::Case(case) => {
                let place = speaker.say(&case.prefecture.message_id());
                let mut marks = vec![words(&case.company)];
                marks.push(place);
                (None, marks, None)
            }
            Facts::Organization(o) => (None, vec![speaker.say(o.kind.message_id())], None),
            Facts::Event(event) => (
                None,
                vec![speaker.say(event.kind.message_id())],
                Some(speaker.moment(event.starts)),
            ),
            Facts::Dataset(_) => (
                None,
                Vec::new(),
                entry.role().as_of.map(|d| speaker.date(d)),
            ),
            _ => (None, Vec::new(), source.date.map(|d| speaker.date(d))),
        };
        ListItem {
            entry: format!(
                "{}/{}",
                self.site.config.collections[entry.collection].name, entry.slug
            ),
            href: self.entry_href(id),
            title: speaker.plain(&document.title, document.lang),
            original,
            summary: speaker.plain(&document.summary, document.lang),
            fallback: (document.lang != self.lang).then(|| document.lang.autonym().to_owned()),
            state,
            marks,
            date,
        }
    }

    /// The facets of a collection, with a page for each value.
    pub(super) fn listing_facets(&self, collection: usize) -> Vec<FacetView> {
        let ids = self.site.listing(collection, self.lang);
        self.facet_views(collection, ids, None)
    }

    fn facet_views(
        &self,
        collection: usize,
        ids: &[EntryId],
        chosen: Option<(Facet, &FacetValue)>,
    ) -> Vec<FacetView> {
        let config = &self.site.config;
        let definition = &config.collections[collection];
        facets::of_type(definition.kind)
            .iter()
            .filter_map(|facet| {
                let mut counts: BTreeMap<FacetValue, usize> = BTreeMap::new();
                for id in ids {
                    let facts = &self.site.entry(*id).role().facts;
                    for value in facets::values(*facet, facts, self.site.today, config.closing_days)
                    {
                        *counts.entry(value).or_default() += 1;
                    }
                }
                let options: Vec<FacetOption> = counts
                    .into_iter()
                    .map(|(value, count)| FacetOption {
                        label: self.speaker.say(&value.message_id),
                        count: self.speaker.format().number(count as f64),
                        href: self.href(&format!(
                            "{}/{}/{}/",
                            definition.name,
                            facet.as_str(),
                            value.id
                        )),
                        current: chosen == Some((*facet, &value)),
                        id: value.id,
                    })
                    .collect();
                (!options.is_empty()).then(|| FacetView {
                    id: facet.as_str(),
                    title: self.speaker.say(facet.message_id()),
                    open: options.iter().any(|o| o.current),
                    options,
                })
            })
            .collect()
    }

    fn pagination(&self, first: &str, slice: Slice) -> Vec<PageLink> {
        if slice.count < 2 {
            return Vec::new();
        }
        (1..=slice.count)
            .map(|number| Slice { number, ..slice })
            .map(|s| PageLink {
                number: self.speaker.format().number(s.number as f64),
                href: self.href(&format!("{first}{}", s.path())),
                current: s == slice,
            })
            .collect()
    }
}

/// A list before it is cut into pages.
struct List {
    title: WordsView,
    summary: Option<WordsView>,
    ids: Vec<EntryId>,
    facets: Vec<FacetView>,
    slice: Slice,
    first: String,
}

pub(super) fn view(context: PageContext<'_>, page: &Page) -> PageView {
    let list = match &page.kind {
        PageKind::Listing { collection, slice } => collection_list(context, *collection, *slice),
        PageKind::FacetListing {
            collection,
            facet,
            value,
            slice,
        } => facet_list(context, *collection, *facet, value, *slice),
        PageKind::Tag { tag, slice } => tag_list(context, tag, *slice),
        _ => return super::chrome::not_found(context, page),
    };
    let size = context.site.config.page_size;
    let shown = list.slice.of(&list.ids, size);
    let args = Args::new().number("n", list.ids.len() as f64);
    let title = context.page_title(&list.title.text, list.slice.number, list.slice.count);
    let content = ListingView {
        count: context.speaker.say_with("listing-count", &args),
        items: shown.iter().map(|id| context.list_item(*id)).collect(),
        pagination: context.pagination(&list.first, list.slice),
        downloads: match &page.kind {
            PageKind::Listing { collection, .. } => context.collection_downloads(*collection),
            _ => Vec::new(),
        },
        title: list.title.clone(),
        summary: list.summary.clone(),
        facets: list.facets,
    };
    let versions = context.interface_versions(path_below(page));
    let mut view = context.page(
        "listing.html",
        title,
        &versions,
        Content::Listing(Box::new(content)),
    );
    view.description = list.summary.map(|s| s.text).unwrap_or_default();
    let own = super::chrome::Crumb {
        words: list.title,
        href: None,
    };
    view.breadcrumbs = match &page.kind {
        PageKind::FacetListing { collection, .. } => {
            vec![
                context.home_crumb(),
                context.collection_crumb(*collection),
                own,
            ]
        }
        PageKind::Tag { .. } => {
            // Tags differ between languages, so a tag's page has no versions in others.
            view.alternates = Vec::new();
            view.languages = context.interface_versions_of_tags();
            vec![context.home_crumb(), context.tags_crumb(), own]
        }
        _ => vec![context.home_crumb(), own],
    };
    if let PageKind::Listing { collection, .. } | PageKind::FacetListing { collection, .. } =
        &page.kind
    {
        view.section = Some(context.site.config.collections[*collection].name.clone());
    }
    view
}

fn collection_list(context: PageContext<'_>, collection: usize, slice: Slice) -> List {
    let ids = context.site.listing(collection, context.lang).to_vec();
    let definition = &context.site.config.collections[collection];
    let known = definition.kind != crate::config::CollectionType::Page;
    List {
        title: context.collection_title(collection),
        summary: known.then(|| {
            context
                .speaker
                .say(&format!("collection-{}-summary", definition.kind.as_str()))
        }),
        facets: context.facet_views(collection, &ids, None),
        ids,
        slice,
        first: format!("{}/", definition.name),
    }
}

fn facet_list(
    context: PageContext<'_>,
    collection: usize,
    facet: Facet,
    value: &FacetValue,
    slice: Slice,
) -> List {
    let site = context.site;
    let all = site.listing(collection, context.lang);
    let has = |id: &EntryId| {
        let facts = &site.entry(*id).role().facts;
        facets::values(facet, facts, site.today, site.config.closing_days).contains(value)
    };
    let name = &site.config.collections[collection].name;
    let args = Args::new()
        .text("collection", &context.collection_title(collection).text)
        .text("value", &context.speaker.text(&value.message_id));
    List {
        title: context.speaker.say_with("facet-title", &args),
        summary: None,
        ids: all.iter().copied().filter(has).collect(),
        facets: context.facet_views(collection, all, Some((facet, value))),
        slice,
        first: format!("{name}/{}/{}/", facet.as_str(), value.id),
    }
}

fn tag_list(context: PageContext<'_>, tag: &str, slice: Slice) -> List {
    let slug = pages::tag_slug(tag);
    let tags = context.site.tags(context.lang);
    let args = Args::new().text("tag", tag);
    List {
        title: context.speaker.say_with("tag-title", &args),
        summary: None,
        ids: tags
            .get(&slug)
            .map(|(_, ids)| ids.clone())
            .unwrap_or_default(),
        facets: Vec::new(),
        slice,
        first: format!("tags/{slug}/"),
    }
}

impl PageContext<'_> {
    fn tags_crumb(&self) -> super::chrome::Crumb {
        super::chrome::Crumb {
            words: self.speaker.say("tags-title"),
            href: Some(self.href("tags/")),
        }
    }

    /// From a tag, other languages are reached at their front pages.
    fn interface_versions_of_tags(&self) -> Vec<super::chrome::LanguageLink> {
        let versions = self.interface_versions("");
        self.page(
            "listing.html",
            String::new(),
            &versions,
            Content::Nothing {},
        )
        .languages
    }
}

pub(super) fn tags_view(context: PageContext<'_>, _: &Page) -> PageView {
    let tags = context
        .site
        .tags(context.lang)
        .iter()
        .map(|(slug, (tag, ids))| FacetOption {
            id: slug.clone(),
            label: WordsView {
                text: tag.clone(),
                lang: None,
            },
            count: context.speaker.format().number(ids.len() as f64),
            href: context.href(&format!("tags/{slug}/")),
            current: false,
        })
        .collect();
    let versions = context.interface_versions("");
    let title = context.speaker.say("tags-title");
    let content = Content::Tags(TagsView { tags });
    let mut view = context.page("tags.html", title.text.clone(), &versions, content);
    view.canonical = Some(context.absolute(context.lang, "tags/"));
    view.alternates = Vec::new();
    view.breadcrumbs = vec![
        context.home_crumb(),
        super::chrome::Crumb {
            words: title,
            href: None,
        },
    ];
    view
}
