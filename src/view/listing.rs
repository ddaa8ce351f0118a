//! Listings: collections, their facets, tags.

use super::chrome::path_below;
use super::downloads::DownloadView;
use super::facet::FacetView;
use super::list_item::ListItem;
use super::map::MapView;
use super::path::PathView;
use super::search::CountedMessage;
use super::speaker::WordsView;
use super::{Content, PageContext, PageView};
use crate::config::CollectionType;
use crate::content::facts::Facts;
use crate::content::facts::residence_status::Work;
use crate::i18n::Args;
use crate::site::facets::{self, Facet, FacetValue};
use crate::site::pages::{Page, PageKind, Slice};
use crate::site::sorting::{self, Sorting};
use crate::site::{EntryId, pages};
use serde::Serialize;

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
    /// The orders that the list can have; empty if there is only its own.
    pub orders: Vec<OrderLink>,
    /// The page that puts the entries side by side.
    pub compare: Option<String>,
    /// Whether the page has all entries of the collection, so that a script can narrow them.
    pub whole: bool,
    /// The map of the regions, for consortia.
    pub map: Option<MapView>,
    /// What leads to what, for statuses.
    pub paths: Vec<PathView>,
    /// The entries of this page, in groups where that helps to find one.
    pub groups: Vec<ListGroup>,
    /// Messages with a number that the script shows.
    pub counted: Vec<CountedMessage>,
    /// The pages of the list; empty if there is only one.
    pub pagination: Vec<PageLink>,
    /// Files with the whole list.
    pub downloads: Vec<DownloadView>,
}

/// Entries of a list under one heading.
#[derive(Debug, Serialize)]
pub struct ListGroup {
    /// What they have in common; none if the list has no groups.
    pub title: Option<WordsView>,
    /// Its anchor.
    pub id: &'static str,
    /// The entries.
    pub items: Vec<ListItem>,
}

/// An order of a list.
#[derive(Debug, Serialize)]
pub struct OrderLink {
    /// What the list is sorted by.
    pub label: WordsView,
    /// Its first page.
    pub href: String,
    /// Whether this is that order.
    pub current: bool,
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

impl PageContext<'_> {
    /// The list in its own order and in the others that it has.
    fn order_links(&self, collection: usize, current: Option<Sorting>) -> Vec<OrderLink> {
        let definition = &self.site.config.collections[collection];
        let others = sorting::of_type(definition.kind);
        if others.is_empty() || self.site.listed(collection, self.lang).len() < 2 {
            return Vec::new();
        }
        std::iter::once(None)
            .chain(others.iter().copied().map(Some))
            .map(|by| OrderLink {
                label: self
                    .speaker
                    .say(by.map_or("sort-title", |by| by.message_id())),
                href: self.href(&match by {
                    None => format!("{}/", definition.name),
                    Some(by) => format!("{}/{}/{}/", definition.name, pages::SORT, by.as_str()),
                }),
                current: by == current,
            })
            .collect()
    }

    /// The page that puts the entries of a collection side by side.
    pub(super) fn compare_href(&self, collection: usize) -> Option<String> {
        let definition = &self.site.config.collections[collection];
        let enough = self.site.listed(collection, self.lang).len() > 1;
        (pages::can_compare(definition.kind) && enough)
            .then(|| self.href(&format!("{}/{}/", definition.name, pages::COMPARE)))
    }

    /// The entries of a page. Statuses are grouped by what one may do with them.
    fn groups(
        &self,
        ids: &[EntryId],
        narrowed: Option<&[FacetView]>,
        grouped: bool,
    ) -> Vec<ListGroup> {
        let item = |id: &EntryId| ListItem {
            values: narrowed.map(|facets| self.facet_numbers(*id, facets)),
            ..self.list_item(*id)
        };
        let work = |id: &EntryId| match &self.site.entry(*id).role().facts {
            Facts::ResidenceStatus(status) => Some(status.work),
            _ => None,
        };
        let by_work = |wanted: Work| -> Vec<ListItem> {
            let having = ids.iter().filter(|id| work(id) == Some(wanted));
            having.map(item).collect()
        };
        if !grouped || ids.iter().any(|id| work(id).is_none()) {
            return vec![ListGroup {
                title: None,
                id: "",
                items: ids.iter().map(item).collect(),
            }];
        }
        GROUPS
            .iter()
            .map(|wanted| ListGroup {
                title: Some(self.speaker.say(wanted.message_id())),
                id: wanted.message_id(),
                items: by_work(*wanted),
            })
            .filter(|group| !group.items.is_empty())
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

/// What one may do with a status, most readers' question first.
const GROUPS: [Work; 5] = [
    Work::Limited,
    Work::Unlimited,
    Work::Designated,
    Work::WithPermission,
    Work::NotAllowed,
];

/// Messages with a number that the script shows.
pub(super) const COUNTED: [&str; 2] = ["listing-count", "filter-show"];

/// A list before it is cut into pages.
struct List {
    title: WordsView,
    summary: Option<WordsView>,
    ids: Vec<EntryId>,
    facets: Vec<FacetView>,
    slice: Slice,
    first: String,
    /// The collection that it is all of, and its order.
    all_of: Option<(usize, Option<Sorting>)>,
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
        PageKind::Sorted {
            collection,
            by,
            slice,
        } => sorted_list(context, *collection, *by, *slice),
        PageKind::Tag { tag, slice } => tag_list(context, tag, *slice),
        _ => return super::chrome::not_found(context, page),
    };
    let size = context.site.config.page_size;
    let shown = list.slice.of(&list.ids, size);
    let args = Args::new().number("n", list.ids.len() as f64);
    let title = context.page_title(&list.title.text, list.slice.number, list.slice.count);
    let whole = list.all_of.is_some() && list.slice.count == 1 && !list.facets.is_empty();
    let home_of = |kind: CollectionType| {
        list.slice.number == 1
            && list.all_of.is_some_and(|(collection, _)| {
                context.site.config.collections[collection].kind == kind
            })
    };
    let content = ListingView {
        count: context.speaker.say_with("listing-count", &args),
        orders: list.all_of.map_or_else(Vec::new, |(collection, by)| {
            context.order_links(collection, by)
        }),
        compare: list
            .all_of
            .and_then(|(collection, _)| context.compare_href(collection)),
        whole,
        map: home_of(CollectionType::Consortium)
            .then(|| context.map(None))
            .flatten(),
        paths: match list.all_of {
            Some((collection, _)) if home_of(CollectionType::ResidenceStatus) => context
                .first_statuses(collection)
                .into_iter()
                .filter_map(|id| context.path_from(id, None))
                .collect(),
            _ => Vec::new(),
        },
        groups: context.groups(
            shown,
            whole.then_some(list.facets.as_slice()),
            list.all_of.is_some(),
        ),
        counted: match whole {
            true => COUNTED.iter().flat_map(|id| context.counted(id)).collect(),
            false => Vec::new(),
        },
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
        PageKind::FacetListing { collection, .. } | PageKind::Sorted { collection, .. } => {
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
    if let PageKind::Listing { collection, .. }
    | PageKind::FacetListing { collection, .. }
    | PageKind::Sorted { collection, .. } = &page.kind
    {
        view.section = Some(context.site.config.collections[*collection].name.clone());
    }
    view
}

fn collection_list(context: PageContext<'_>, collection: usize, slice: Slice) -> List {
    let ids = context.site.listed(collection, context.lang).to_vec();
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
        all_of: Some((collection, None)),
    }
}

/// All of a collection in another order. Search engines need only know the list itself.
fn sorted_list(context: PageContext<'_>, collection: usize, by: Sorting, slice: Slice) -> List {
    let list = collection_list(context, collection, slice);
    let name = &context.site.config.collections[collection].name;
    let args = Args::new()
        .text("collection", &list.title.text)
        .text("value", &context.speaker.text(by.message_id()));
    List {
        title: context.speaker.say_with("facet-title", &args),
        ids: context.site.sorted_listing(collection, context.lang, by),
        first: format!("{name}/{}/{}/", pages::SORT, by.as_str()),
        all_of: Some((collection, Some(by))),
        ..list
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
    let all = site.listed(collection, context.lang);
    let has = |id: &EntryId| {
        let facts = &site.entry(*id).role().facts;
        facets::values(facet, facts, site.today, site.config.closing_days).contains(value)
    };
    let name = &site.config.collections[collection].name;
    let args = Args::new()
        .text("collection", &context.collection_title(collection).text)
        .text("value", &context.facet_label(&value.label).text);
    List {
        title: context.speaker.say_with("facet-title", &args),
        summary: None,
        ids: all.iter().copied().filter(has).collect(),
        facets: context.facet_views(collection, all, Some((facet, value))),
        slice,
        first: format!("{name}/{}/{}/", facet.as_str(), value.id),
        all_of: None,
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
        all_of: None,
    }
}
