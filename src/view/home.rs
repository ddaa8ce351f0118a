//! The front page of a language.

use super::chrome::path_below;
use super::list_item::ListItem;
use super::map::MapView;
use super::speaker::WordsView;
use super::{Content, PageContext, PageView};
use crate::config::CollectionType;
use crate::content::facts::Facts;
use crate::date::PartialDate;
use crate::lang::Localized;
use crate::site::pages::Page;
use crate::site::sorting;
use crate::site::state::{self, State};
use serde::Serialize;

/// Entries that the front page shows as the newest.
const NEWEST: usize = 5;

/// Programmes with a deadline that the front page shows.
const DEADLINES: usize = 5;

/// The front page.
#[derive(Debug, Serialize)]
pub struct HomeView {
    /// What the site is.
    pub description: Option<WordsView>,
    /// Who comes here, and what leads to what they want.
    pub doors: Vec<DoorView>,
    /// The collections.
    pub collections: Vec<CollectionView>,
    /// Programmes that close next.
    pub deadlines: Vec<ListItem>,
    /// What was checked or published last.
    pub newest: Vec<ListItem>,
    /// The map of the regions.
    pub map: Option<MapView>,
}

/// A kind of reader.
#[derive(Debug, Serialize)]
pub struct DoorView {
    /// Its name for scripts and tests.
    pub id: String,
    /// Who the reader is.
    pub title: WordsView,
    /// What such readers want, and where it is.
    pub tasks: Vec<TaskView>,
}

/// Something that a reader wants to do.
#[derive(Debug, Serialize)]
pub struct TaskView {
    /// What it is.
    pub words: WordsView,
    /// The page that helps.
    pub href: String,
}

/// A collection on the front page.
#[derive(Debug, Serialize)]
pub struct CollectionView {
    /// Its name.
    pub title: WordsView,
    /// What it holds, for collections of a known type.
    pub summary: Option<WordsView>,
    /// Its listing.
    pub href: String,
    /// How many entries it has.
    pub count: String,
}

pub(super) fn view(context: PageContext<'_>, page: &Page) -> PageView {
    let config = &context.site.config;
    let collections = config
        .collections
        .iter()
        .enumerate()
        .map(|(number, collection)| CollectionView {
            title: context.collection_title(number),
            summary: (collection.kind != CollectionType::Page).then(|| {
                context
                    .speaker
                    .say(&format!("collection-{}-summary", collection.kind.as_str()))
            }),
            href: context.href(&format!("{}/", collection.name)),
            count: context
                .speaker
                .format()
                .number(context.site.listed(number, context.lang).len() as f64),
        })
        .collect();
    let localized = config
        .description
        .as_ref()
        .and_then(|d| d.get(context.chain));
    let description = localized.map(|(text, lang)| context.speaker.plain(text, lang));
    let versions = context.interface_versions(path_below(page));
    let title = config
        .title
        .get(context.chain)
        .map_or("", |(t, _)| t)
        .to_owned();
    let plain = localized
        .map(|(text, _)| text.to_owned())
        .unwrap_or_default();
    let content = HomeView {
        description,
        doors: doors(context),
        collections,
        deadlines: deadlines(context),
        newest: newest(context),
        map: context.map(None),
    };
    let mut view = context.page(
        "home.html",
        title,
        &versions,
        Content::Home(Box::new(content)),
    );
    view.description = plain;
    view.home = true;
    view
}

fn doors(context: PageContext<'_>) -> Vec<DoorView> {
    let words = |text: &Localized| {
        text.get(context.chain)
            .map(|(text, lang)| context.speaker.plain(text, lang))
            .unwrap_or_default()
    };
    context
        .site
        .doors
        .iter()
        .map(|door| DoorView {
            id: door.id.clone(),
            title: words(&door.title),
            tasks: door
                .tasks
                .iter()
                .map(|(text, target)| TaskView {
                    words: words(text),
                    href: context.target(target).0,
                })
                .collect(),
        })
        .collect()
}

/// What was checked or published last, with its date. A date in the future is none.
fn newest(context: PageContext<'_>) -> Vec<ListItem> {
    let mut dated: Vec<_> = context
        .site
        .entries()
        .filter(|(_, entry)| !entry.source().draft)
        .filter_map(|(id, entry)| Some((sorting::newest(entry)?, id)))
        .filter(|(day, _)| *day <= context.site.today)
        .collect();
    dated.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
    dated
        .into_iter()
        .take(NEWEST)
        .map(|(day, id)| ListItem {
            date: Some(context.speaker.date(PartialDate::Day(day))),
            ..context.list_item(id)
        })
        .collect()
}

/// Open programmes with a last day, the nearest first.
fn deadlines(context: PageContext<'_>) -> Vec<ListItem> {
    let config = &context.site.config;
    let mut open: Vec<_> = context
        .site
        .entries()
        .filter_map(|(id, entry)| {
            let Facts::Program(program) = &entry.role().facts else {
                return None;
            };
            let state = state::of(program, context.site.today, config.closing_days).state;
            let closes = program.period.as_ref()?.closes?;
            matches!(state, State::Open | State::Closing).then(|| (closes.last_day(), id))
        })
        .collect();
    open.sort();
    open.into_iter()
        .take(DEADLINES)
        .map(|(_, id)| context.list_item(id))
        .collect()
}
