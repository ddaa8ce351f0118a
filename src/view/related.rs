//! Entries that belong to an entry because they name it.

use super::PageContext;
use super::list_item::ListItem;
use super::speaker::WordsView;
use crate::config::CollectionType;
use crate::content::facts::words::Audience;
use crate::content::facts::{Facts, Program};
use crate::site::EntryId;
use serde::Serialize;
use std::collections::BTreeMap;

/// Entries that name this one in the same fact.
#[derive(Debug, Serialize)]
pub struct RelatedView {
    /// What they are to it.
    pub title: WordsView,
    /// The entries.
    pub items: Vec<ListItem>,
}

/// Entries that name this one, by what they are and the fact they name it in. The message is
/// `related-<type>-<fact>`, for example `related-program-parent`.
pub(super) fn of(context: PageContext<'_>, id: EntryId) -> Vec<RelatedView> {
    let site = context.site;
    let mut groups: BTreeMap<(usize, &str), Vec<EntryId>> = BTreeMap::new();
    for backlink in site.backlinks(id) {
        let collection = site.entry(backlink.from).collection;
        if RELATED.contains(&(
            site.config.collections[collection].kind.as_str(),
            backlink.fact.as_str(),
        )) {
            groups
                .entry((collection, &backlink.fact))
                .or_default()
                .push(backlink.from);
        }
    }
    groups
        .into_iter()
        .map(|((collection, fact), ids)| {
            let kind = site.config.collections[collection].kind.as_str();
            let order = site.listing(collection, context.lang);
            let sorted = order.iter().filter(|id| ids.contains(id));
            RelatedView {
                title: context
                    .speaker
                    .say(&format!("related-{kind}-{}", fact.replace('_', "-"))),
                items: sorted.map(|id| context.list_item(*id)).collect(),
            }
        })
        .collect()
}

/// What a consortium offers, by who can use it: the courses of the programme that it belongs to.
pub(super) fn offers(context: PageContext<'_>, id: EntryId) -> Vec<RelatedView> {
    let site = context.site;
    let Facts::Consortium(consortium) = &site.entry(id).role().facts else {
        return Vec::new();
    };
    let program = consortium.program.as_ref();
    let program = program.and_then(|p| context.find(CollectionType::Program, &p.slug));
    let Some(program) = program else {
        return Vec::new();
    };
    let courses: Vec<(EntryId, &Program)> = site
        .backlinks(program)
        .iter()
        .filter(|backlink| backlink.fact == "parent")
        .filter_map(|backlink| match &site.entry(backlink.from).role().facts {
            Facts::Program(course) => Some((backlink.from, course.as_ref())),
            _ => None,
        })
        .collect();
    [Audience::Student, Audience::Company]
        .into_iter()
        .map(|audience| RelatedView {
            title: context.speaker.say(match audience {
                Audience::Student => "offers-student",
                _ => "offers-company",
            }),
            items: courses
                .iter()
                .filter(|(_, course)| course.users.contains(&audience))
                .map(|(id, _)| context.list_item(*id))
                .collect(),
        })
        .filter(|group| !group.items.is_empty())
        .collect()
}

/// Which facts of which types are worth a list on the page of the entry that they name.
pub const RELATED: &[(&str, &str)] = &[
    ("residence-status", "parent"),
    ("residence-status", "next"),
    ("comparison", "statuses"),
    ("consortium", "program"),
    ("consortium", "agency"),
    ("program", "parent"),
    ("program", "agency"),
    ("case", "programs"),
    ("case", "consortium"),
    ("event", "organizers"),
    ("event", "consortium"),
    ("organization", "parent"),
    ("dataset", "rows"),
    ("guide", "outcomes"),
];
