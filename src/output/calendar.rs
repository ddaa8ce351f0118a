//! Deadlines and events as calendars (iCalendar): for each language one of all deadlines and one
//! of all events, to subscribe to, and for each of them a file of its own, to put it into one's
//! calendar. `ics` writes them; which files there are is known to [`crate::view::downloads`],
//! since pages link to them.

mod ics;

use super::Output;
use crate::config::CollectionType;
use crate::content::facts::{self, Facts};
use crate::date::Day;
use crate::i18n::Args;
use crate::site::occasions::{self, When};
use crate::site::{EntryId, Site};
use crate::view::downloads::{DEADLINE, DEADLINES, EVENT, EVENTS};
use crate::view::{PageContext, View};
use ics::{Calendar, Event};

/// Adds the files.
pub fn add(site: &Site, output: &mut Output) {
    for lang in &site.config.languages {
        let context = View::new(site).context(*lang);
        of_type(context, CollectionType::Program, output);
        of_type(context, CollectionType::Event, output);
    }
}

/// The calendar of all entries of a type, if the site has such a collection, and of each.
fn of_type(context: PageContext<'_>, kind: CollectionType, output: &mut Output) {
    let site = context.site;
    if site.config.collections_of(kind).next().is_none() {
        return;
    }
    let (whole, name, single) = match kind {
        CollectionType::Program => (DEADLINES, "calendar-deadlines", DEADLINE),
        _ => (EVENTS, "calendar-events", EVENT),
    };
    let mut file = |path: String, calendar: &Calendar| {
        let path = format!("{}/{path}", context.lang);
        output.add(path, calendar.write().into_bytes());
    };
    let entries = || {
        site.entries()
            .filter(|(_, entry)| site.kind(entry) == kind)
            .map(|(id, _)| id)
    };
    for id in entries() {
        if let Some(event) = event(context, id) {
            let calendar = Calendar {
                name: None,
                events: vec![event],
            };
            let folder = site.entry_path(site.entry(id));
            file(format!("{folder}{single}"), &calendar);
        }
    }
    let title = site.config.title.get(context.chain).map_or("", |(t, _)| t);
    let args = Args::new().text("site", title);
    let calendar = Calendar {
        name: Some(context.speaker.text_with(name, &args)),
        events: entries().filter_map(|id| event(context, id)).collect(),
    };
    file(whole.to_owned(), &calendar);
}

/// What a calendar holds of an entry, if anything.
fn event(context: PageContext<'_>, id: EntryId) -> Option<Event> {
    let config = &context.site.config;
    match &context.site.entry(id).role().facts {
        Facts::Program(program) => {
            let day = occasions::deadline(program, context.site.today, config.closing_days)?;
            Some(deadline(context, id, day))
        }
        Facts::Event(event) => {
            let when = occasions::of_event(event)?;
            Some(Event {
                location: location(context, id, event),
                ..entry_event(context, id, when)
            })
        }
        _ => None,
    }
}

fn deadline(context: PageContext<'_>, id: EntryId, day: Day) -> Event {
    let when = When::Days {
        first: day,
        last: day,
    };
    let event = entry_event(context, id, when);
    let args = Args::new().text("title", &event.summary);
    Event {
        summary: context.speaker.text_with("deadline-of", &args),
        busy: false,
        ..event
    }
}

fn entry_event(context: PageContext<'_>, id: EntryId, when: When) -> Event {
    let site = context.site;
    let entry = site.entry(id);
    let shown = entry.shown(context.chain);
    let path = site.entry_path(entry);
    let host = site.config.base_url.origin.split("//").nth(1);
    // The same in every language: who takes it from two pages has it once. No slug has a dot.
    let name = path.trim_end_matches('/').replace('/', ".");
    Event {
        uid: format!("{name}@{}", host.unwrap_or_default()),
        stamp: site.today,
        when,
        summary: shown.title.clone(),
        description: shown.summary.clone(),
        location: None,
        url: context.absolute(context.lang, &path),
        busy: true,
    }
}

/// The place, and its prefecture where there is one: a hall alone is not found.
fn location(context: PageContext<'_>, id: EntryId, event: &facts::Event) -> Option<String> {
    let entry = context.site.entry(id);
    let place = event.place.as_ref();
    let place = place.map(|text| entry.words(text, context.chain).text.to_owned());
    let prefecture = event
        .prefecture
        .map(|p| context.speaker.text(&p.message_id()));
    let parts: Vec<String> = place.into_iter().chain(prefecture).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}
