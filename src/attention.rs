//! What needs an editor's attention, with its place: drafts, what has ended or will soon, what is
//! old, not translated, not reviewed or hard to read. The command `list` prints it, the desk of
//! the preview shows it.

mod addresses;

pub use addresses::{Outside, outside};

use crate::content::facts::Facts;
use crate::content::{Document, Role};
use crate::easy;
use crate::lang::Lang;
use crate::pipeline::Assembled;
use crate::site::state::{self, State};
use crate::site::{EntryId, Site, due};
use crate::source::SourceMap;
use serde::Serialize;

/// How many days ahead editors look if they do not say.
pub const SOON_DAYS: i32 = 60;

/// After so many days a check counts as old.
const STALE_DAYS: i32 = 365;

/// What is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// Entries that are not published.
    Drafts,
    /// Programmes that have ended.
    Expired,
    /// What ends within some days.
    Expiring,
    /// What nobody has checked for a year, and translations that are behind their source.
    Stale,
    /// Translations that do not exist, and those that have no text yet.
    Missing,
    /// Translations that somebody should review.
    Unreviewed,
    /// Addresses outside of the site, with the date of the facts that they stand with.
    Links,
    /// Pages in easy Japanese, with their scores.
    Easy,
}

/// One line of a list.
#[derive(Debug, Serialize)]
pub struct Row {
    /// The file.
    pub path: String,
    /// None for a file that does not exist, and where no line is meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    /// None like the line.
    pub column: Option<usize>,
    /// The language of the file.
    pub lang: Lang,
    /// The title of the entry; in a list of links, the address.
    pub title: String,
    /// The day that it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// Which of the reasons to be on the list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<&'static str>,
    /// How easy it is, of 100.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub score: Option<u8>,
    /// The file that exists, for a translation that does not.
    #[serde(skip)]
    pub source: Option<String>,
}

/// Finds what is listed.
pub struct Finder<'a> {
    /// The site.
    pub assembled: &'a Assembled,
    /// Its texts.
    pub sources: &'a SourceMap,
    /// How many days ahead `expiring` looks.
    pub days: i32,
}

impl Finder<'_> {
    /// The lines of an entry.
    pub fn rows(&self, what: Wanted, id: EntryId) -> Vec<Row> {
        match what {
            Wanted::Drafts => self.documents(id, "draft", |document| document.draft),
            Wanted::Expired => self.expired(id),
            Wanted::Expiring => self.expiring(id),
            Wanted::Stale => self.stale(id),
            Wanted::Missing => self.missing(id),
            Wanted::Unreviewed => self.documents(
                id,
                "translation.review",
                |document| matches!(&document.role, Role::Translation(role) if role.review_wanted),
            ),
            Wanted::Links => self.links(id),
            Wanted::Easy => self.easy(id),
        }
    }

    fn site(&self) -> &Site {
        &self.assembled.site
    }

    /// A line about a document, at a key of its front matter or its nearest parent.
    fn row(&self, document: &Document, key: &str) -> Row {
        let (line, column) = document.place_of(key, self.sources);
        Row {
            line: Some(line),
            column: Some(column),
            ..self.bare(document)
        }
    }

    /// A line about a document, without a place in it.
    fn bare(&self, document: &Document) -> Row {
        Row {
            path: self.sources.get(document.source).path.to_string(),
            line: None,
            column: None,
            lang: document.lang,
            title: document.title.clone(),
            date: None,
            why: None,
            score: None,
            source: None,
        }
    }

    fn documents(&self, id: EntryId, key: &str, which: impl Fn(&Document) -> bool) -> Vec<Row> {
        let documents = self.site().entry(id).documents();
        documents
            .filter(|document| which(document))
            .map(|document| self.row(document, key))
            .collect()
    }

    fn expired(&self, id: EntryId) -> Vec<Row> {
        let site = self.site();
        let source = site.entry(id).source();
        let Facts::Program(program) = &site.entry(id).role().facts else {
            return Vec::new();
        };
        let state = state::of(program, site.today, site.config.closing_days);
        if state.state != State::Closed || state.message_id == "state-scheduled" {
            return Vec::new();
        }
        let closes = program.period.as_ref().and_then(|p| p.closes);
        let key = match program.state {
            Some(_) => "facts.state",
            None => "facts.period.closes",
        };
        vec![Row {
            date: closes.map(|date| date.to_string()),
            ..self.row(source, key)
        }]
    }

    fn expiring(&self, id: EntryId) -> Vec<Row> {
        let site = self.site();
        let entry = site.entry(id);
        due::next(&entry.role().facts, site.today)
            .filter(|due| site.today.days_until(due.day) <= self.days)
            .map(|due| Row {
                date: Some(due.day.to_string()),
                why: Some(due.reason.as_str()),
                ..self.row(entry.source(), due.key)
            })
            .into_iter()
            .collect()
    }

    /// Facts that nobody checked for a year, and translations that are behind their source.
    fn stale(&self, id: EntryId) -> Vec<Row> {
        let site = self.site();
        let entry = site.entry(id);
        let role = entry.role();
        let key = if role.checked.is_some() {
            "checked"
        } else {
            "as_of"
        };
        // What was never checked is as old as its facts.
        let checked = role.checked.or(role.as_of);
        let old = checked.filter(|date| date.last_day().days_until(site.today) > STALE_DAYS);
        let facts = old.map(|date| Row {
            date: Some(date.to_string()),
            why: Some("facts"),
            ..self.row(entry.source(), key)
        });
        let behind = entry.documents().filter_map(|document| {
            let stale = entry.state(document.lang)?.stale()?;
            Some(Row {
                date: Some(stale.accepted.to_string()),
                why: Some("translation"),
                ..self.row(document, "title")
            })
        });
        facts.into_iter().chain(behind).collect()
    }

    fn missing(&self, id: EntryId) -> Vec<Row> {
        let site = self.site();
        let entry = site.entry(id);
        let folder = &site.config.collections[entry.collection].name;
        let source = entry.source();
        let lacking = site.config.languages.iter();
        lacking
            // The easy form is derived where nobody wrote it.
            .filter(|lang| entry.document(**lang).is_none() && !lang.is_simple())
            .map(|lang| Row {
                path: format!("content/{folder}/{}/{lang}.md", entry.slug),
                lang: *lang,
                source: Some(self.sources.get(source.source).path.to_string()),
                ..self.bare(source)
            })
            .chain(entry.documents().filter_map(|document| {
                let is_partial = entry.is_partial(document.lang);
                is_partial.then(|| Row {
                    why: Some("text"),
                    ..self.bare(document)
                })
            }))
            .collect()
    }

    /// What a source leads to outside of the site. Its date is that of the facts: on that day at
    /// the latest the address was printed.
    fn links(&self, id: EntryId) -> Vec<Row> {
        let entry = self.site().entry(id);
        let source = entry.source();
        let date = entry.role().as_of.map(|date| date.to_string());
        addresses::of(source, self.sources)
            .into_iter()
            .map(|address| {
                let (line, column) = self.sources.position(address.span);
                Row {
                    line: Some(line),
                    column: Some(column),
                    date: date.clone(),
                    title: address.url,
                    ..self.bare(source)
                }
            })
            .collect()
    }

    /// The page in easy Japanese, by its own file or the one that it is derived from.
    fn easy(&self, id: EntryId) -> Vec<Row> {
        let page = self.assembled.easy.pages.get(id.0);
        let lang = easy::language(&self.site().config);
        let (Some(page), Some(lang)) = (page, lang) else {
            return Vec::new();
        };
        let source = self.site().entry(id).source();
        vec![Row {
            path: self.sources.get(page.source).path.to_string(),
            lang,
            score: Some(page.score),
            ..self.bare(source)
        }]
    }
}
