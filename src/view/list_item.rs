//! An entry as lists show it.

use super::PageContext;
use super::facet::FacetView;
use super::facts::FactValue;
use super::speaker::{DateView, WordsView};
use crate::content::facts::Facts;
use crate::content::facts::reference::Text;
use crate::site::EntryId;
use crate::site::facets;
use serde::Serialize;

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
    /// When one can apply, for programmes.
    pub period: Option<WordsView>,
    /// Its values of all facets, for a script that narrows the list: numbers of options.
    pub values: Option<String>,
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
            period: match &entry.role().facts {
                Facts::Program(program) => program
                    .period
                    .as_ref()
                    .filter(|period| period.opens.is_some() || period.closes.is_some())
                    .map(|period| speaker.range(period.opens, period.closes)),
                _ => None,
            },
            values: None,
        }
    }

    /// The values of an entry as a script reads them: their numbers among all options of the
    /// facets, in the order of the page. Names would make long lists half as heavy again.
    pub(super) fn facet_numbers(&self, id: EntryId, views: &[FacetView]) -> String {
        let site = self.site;
        let entry = site.entry(id);
        let own: Vec<(&str, String)> = facets::of_type(site.kind(entry))
            .iter()
            .flat_map(|facet| {
                let facts = &entry.role().facts;
                facets::values(*facet, facts, site.today, site.config.closing_days)
                    .into_iter()
                    .map(|value| (facet.as_str(), value.id))
            })
            .collect();
        views
            .iter()
            .flat_map(|view| view.options.iter().map(move |option| (view.id, &option.id)))
            .enumerate()
            .filter(|(_, (facet, option))| {
                own.iter().any(|(name, id)| name == facet && id == *option)
            })
            .map(|(number, _)| number.to_string())
            .collect::<Vec<_>>()
            .join(" ")
    }
}
