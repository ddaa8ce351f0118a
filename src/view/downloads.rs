//! Files that a page offers besides itself: calendars and open data. They are written by
//! `output`; their names are here, so that a link and its file cannot disagree.

use super::PageContext;
use super::speaker::WordsView;
use crate::config::CollectionType;
use crate::content::facts::Facts;
use crate::site::{EntryId, occasions};
use serde::Serialize;

/// The deadline of a programme, beside its page.
pub const DEADLINE: &str = "deadline.ics";
/// All deadlines, below a language.
pub const DEADLINES: &str = "deadlines.ics";
/// An event, beside its page.
pub const EVENT: &str = "event.ics";
/// All events, below a language.
pub const EVENTS: &str = "events.ics";
/// All programmes as a table, below a language.
pub const PROGRAMS_CSV: &str = "program.csv";
/// All programmes as data, below a language.
pub const PROGRAMS_JSON: &str = "program.json";

/// The numbers of a dataset as a table, beside its page.
pub const FIGURES_CSV: &str = "figures.csv";
/// The same as data.
pub const FIGURES_JSON: &str = "figures.json";

/// Media types (RFC 5545, RFC 7111, RFC 8259).
const CALENDAR: &str = "text/calendar";
pub(super) const CSV: &str = "text/csv";
pub(super) const JSON: &str = "application/json";

/// A file.
#[derive(Debug, Serialize)]
pub struct DownloadView {
    /// What it is.
    pub label: WordsView,
    /// Its address.
    pub href: String,
    /// Its media type.
    pub media_type: &'static str,
}

impl PageContext<'_> {
    fn download(&self, message: &str, path: &str, media_type: &'static str) -> DownloadView {
        DownloadView {
            label: self.speaker.say(message),
            href: self.href(path),
            media_type,
        }
    }

    /// The files of an entry.
    pub(super) fn entry_downloads(&self, id: EntryId) -> Vec<DownloadView> {
        let entry = self.site.entry(id);
        let config = &self.site.config;
        let path = self.site.entry_path(entry);
        let files: Vec<(&str, &str, &'static str)> = match &entry.role().facts {
            Facts::Program(program) => {
                occasions::deadline(program, self.site.today, config.closing_days)
                    .map(|_| ("download-deadline", DEADLINE, CALENDAR))
                    .into_iter()
                    .collect()
            }
            Facts::Event(event) => occasions::of_event(event)
                .map(|_| ("download-event", EVENT, CALENDAR))
                .into_iter()
                .collect(),
            Facts::Dataset(_) => vec![
                ("download-figures-csv", FIGURES_CSV, CSV),
                ("download-figures-json", FIGURES_JSON, JSON),
            ],
            _ => Vec::new(),
        };
        files
            .into_iter()
            .map(|(message, name, media)| self.download(message, &format!("{path}{name}"), media))
            .collect()
    }

    /// The files of a whole collection.
    pub(super) fn collection_downloads(&self, collection: usize) -> Vec<DownloadView> {
        match self.site.config.collections[collection].kind {
            CollectionType::Program => vec![
                self.download("download-csv", PROGRAMS_CSV, CSV),
                self.download("download-json", PROGRAMS_JSON, JSON),
                self.download("download-deadlines", DEADLINES, CALENDAR),
            ],
            CollectionType::Event => vec![self.download("download-events", EVENTS, CALENDAR)],
            _ => Vec::new(),
        }
    }
}
