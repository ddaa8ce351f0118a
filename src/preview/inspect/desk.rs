//! The whole site at a glance: what is wrong, old, missing or hard to read.

mod sentences;

use super::page::{files, state};
use crate::attention::{Finder, Row, Wanted};
use crate::content::translation::Stale;
use crate::lang::Lang;
use crate::preview::editor::Editor;
use crate::preview::problem::Problem;
use crate::preview::site::PreviewSite;
use crate::preview::snapshot::Snapshot;
use crate::site::{EntryId, Site};
use crate::source::SourceId;
use crate::view::View;
use sentences::{Sentence, sentences};
use serde::Serialize;
use std::collections::BTreeMap;

/// How many days ahead the desk looks.
const SOON: i32 = 60;

/// What the desk shows.
#[derive(Debug, Default, Serialize)]
pub(in crate::preview) struct DeskInspection {
    number: u64,
    state: &'static str,
    title: String,
    collections: Vec<Collection>,
    languages: Vec<Language>,
    problems: Vec<PlacedProblem>,
    coverage: Vec<Coverage>,
    translations: Vec<Item>,
    dates: Vec<Item>,
    sentences: Vec<Sentence>,
    links: Vec<PlacedProblem>,
    unsourced: Vec<PlacedProblem>,
    queries: Vec<PlacedProblem>,
}

#[derive(Debug, Serialize)]
struct Collection {
    name: String,
    title: String,
}

#[derive(Debug, Serialize)]
struct Language {
    lang: Lang,
    name: String,
}

/// A problem and the page that it is about.
#[derive(Debug, Serialize)]
struct PlacedProblem {
    #[serde(flatten)]
    problem: Problem,
    collection: Option<String>,
    lang: Option<Lang>,
    url: Option<String>,
    title: Option<String>,
}

#[derive(Debug, Serialize)]
struct Coverage {
    collection: String,
    lang: Lang,
    entries: usize,
    written: usize,
    partial: usize,
    derived: usize,
    stale: usize,
    unrecorded: usize,
    missing: usize,
}

/// An entry in a language that needs attention.
#[derive(Debug, Serialize)]
struct Item {
    state: &'static str,
    date: Option<String>,
    note: Option<String>,
    collection: String,
    slug: String,
    title: String,
    lang: Lang,
    file: String,
    open: Option<String>,
    url: String,
}

/// Inspects the whole site.
pub(in crate::preview) fn view(snapshot: &Snapshot, editor: &Editor) -> DeskInspection {
    let mut desk = DeskInspection {
        number: snapshot.number,
        state: match snapshot.checked() {
            Some(_) => "ready",
            None => "checking",
        },
        ..DeskInspection::default()
    };
    let Some(preview) = snapshot.site.as_deref() else {
        let problems = snapshot.problems().diagnostics().iter();
        let problems = problems.map(|d| Problem::new(d, &snapshot.sources, editor));
        desk.problems = problems.map(PlacedProblem::nowhere).collect();
        return desk;
    };
    let inspector = Inspector::new(snapshot, preview, editor);
    let site = inspector.site;
    let source = View::new(site).context(site.config.source_language);
    desk.title = site
        .config
        .title
        .get(source.chain)
        .map_or_else(String::new, |(title, _)| title.to_owned());
    desk.collections = (0..site.config.collections.len())
        .map(|number| Collection {
            name: site.config.collections[number].name.clone(),
            title: source.collection_title(number).text,
        })
        .collect();
    desk.languages = site.config.languages.iter().map(language).collect();
    for problem in inspector.problems() {
        let code = problem.problem.code;
        let list = match code.split_once('/').map_or(code, |(stage, _)| stage) {
            "link" => &mut desk.links,
            "search" => &mut desk.queries,
            _ if code == "content/no-sources" => &mut desk.unsourced,
            _ => &mut desk.problems,
        };
        list.push(problem);
    }
    desk.coverage = coverage(site);
    desk.translations = inspector.translations();
    desk.dates = inspector.dates();
    desk.sentences = sentences(snapshot, preview, editor);
    desk
}

fn language(lang: &Lang) -> Language {
    Language {
        lang: *lang,
        name: lang.autonym().to_owned(),
    }
}

fn coverage(site: &Site) -> Vec<Coverage> {
    let mut all = Vec::new();
    for (number, collection) in site.config.collections.iter().enumerate() {
        for lang in &site.config.languages {
            let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
            let entries = site.entries().filter(|(_, e)| e.collection == number);
            for (_, entry) in entries {
                *counts.entry(state(entry, *lang)).or_default() += 1;
            }
            let count = |state: &str| counts.get(state).copied().unwrap_or_default();
            all.push(Coverage {
                collection: collection.name.clone(),
                lang: *lang,
                entries: counts.values().sum(),
                written: count("source") + count("current") + count("stale") + count("unrecorded"),
                partial: site
                    .entries()
                    .filter(|(_, e)| e.collection == number && e.is_partial(*lang))
                    .count(),
                derived: count("derived"),
                stale: count("stale"),
                unrecorded: count("unrecorded"),
                missing: count("fallback"),
            });
        }
    }
    all
}

impl PlacedProblem {
    fn nowhere(problem: Problem) -> Self {
        PlacedProblem {
            problem,
            collection: None,
            lang: None,
            url: None,
            title: None,
        }
    }
}

struct Inspector<'a> {
    snapshot: &'a Snapshot,
    preview: &'a PreviewSite,
    site: &'a Site,
    editor: &'a Editor,
    /// The entry that each file belongs to.
    owners: BTreeMap<SourceId, EntryId>,
}

impl<'a> Inspector<'a> {
    fn new(snapshot: &'a Snapshot, preview: &'a PreviewSite, editor: &'a Editor) -> Self {
        let site = &preview.assembled.site;
        let owners = site
            .entries()
            .flat_map(|(id, entry)| files(entry).into_iter().map(move |file| (file, id)));
        Inspector {
            owners: owners.collect(),
            snapshot,
            preview,
            site,
            editor,
        }
    }

    fn url(&self, id: EntryId, lang: Lang) -> String {
        url(self.site, id, lang)
    }

    fn problems(&self) -> impl Iterator<Item = PlacedProblem> {
        let all = self.snapshot.problems().diagnostics().iter();
        all.map(|diagnostic| {
            let problem = Problem::new(diagnostic, &self.snapshot.sources, self.editor);
            let source = diagnostic.primary.as_ref().map(|p| p.span.source);
            let owner = source.and_then(|source| Some((source, *self.owners.get(&source)?)));
            let Some((source, id)) = owner else {
                return PlacedProblem::nowhere(problem);
            };
            let entry = self.site.entry(id);
            let document = entry.documents().find(|d| d.source == source);
            let lang = document.map_or(self.site.config.source_language, |d| d.lang);
            PlacedProblem {
                problem,
                collection: Some(self.collection(id)),
                lang: Some(lang),
                url: Some(self.url(id, lang)),
                title: Some(entry.source().title.clone()),
            }
        })
    }

    fn collection(&self, id: EntryId) -> String {
        let number = self.site.entry(id).collection;
        self.site.config.collections[number].name.clone()
    }

    fn rows(&self, wanted: Wanted) -> impl Iterator<Item = (EntryId, Row)> {
        let finder = Finder {
            assembled: &self.preview.assembled,
            sources: &self.snapshot.sources,
            days: SOON,
        };
        self.site.entries().flat_map(move |(id, _)| {
            let rows = finder.rows(wanted, id).into_iter();
            rows.map(move |row| (id, row))
        })
    }

    fn item(&self, id: EntryId, state: &'static str, row: Row) -> Item {
        let (line, column) = (row.line.unwrap_or(1), row.column.unwrap_or(1));
        Item {
            state,
            date: row.date,
            note: None,
            collection: self.collection(id),
            slug: self.site.entry(id).slug.clone(),
            title: row.title,
            lang: row.lang,
            open: self.editor.link(&row.path, line, column),
            url: self.url(id, row.lang),
            file: row.path,
        }
    }

    fn translations(&self) -> Vec<Item> {
        let mut items = Vec::new();
        for (id, entry) in self.site.entries() {
            for document in entry.documents() {
                let lang = document.lang;
                let kind = state(entry, lang);
                let review = document.is_review_wanted().then_some("review");
                let behind = matches!(kind, "stale" | "unrecorded").then_some(kind);
                for state in behind.into_iter().chain(review) {
                    let path = self.snapshot.sources.get(document.source).path.to_string();
                    let stale = entry.state(lang).and_then(|state| state.stale());
                    items.push(Item {
                        state,
                        date: stale.map(|stale| stale.accepted.to_string()),
                        note: stale.filter(|_| state == "stale").map(changes),
                        collection: self.collection(id),
                        slug: entry.slug.clone(),
                        title: document.title.clone(),
                        lang,
                        open: self.editor.link(&path, 1, 1),
                        url: self.url(id, lang),
                        file: path,
                    });
                }
            }
        }
        let missing = self.rows(Wanted::Missing);
        // What is missing cannot be opened.
        items.extend(missing.map(|(id, row)| Item {
            open: None,
            ..self.item(id, "missing", row)
        }));
        items
    }

    fn dates(&self) -> Vec<Item> {
        let expired = self
            .rows(Wanted::Expired)
            .map(|(id, row)| self.item(id, "expired", row));
        let soon = self
            .rows(Wanted::Expiring)
            .map(|(id, row)| self.item(id, "soon", row));
        let old = self
            .rows(Wanted::Stale)
            .filter(|(_, row)| row.why == Some("facts"))
            .map(|(id, row)| self.item(id, "unchecked", row));
        let mut items: Vec<Item> = soon.chain(expired).chain(old).collect();
        items.sort_by(|a, b| (&a.date, &a.slug).cmp(&(&b.date, &b.slug)));
        items
    }
}

/// The address of an entry in a language.
fn url(site: &Site, id: EntryId, lang: Lang) -> String {
    View::new(site).context(lang).entry_href(id)
}

/// What changed in the source of a translation, in few words.
fn changes(stale: &Stale) -> String {
    let mut parts: Vec<String> = Vec::new();
    parts.extend(stale.title.then(|| "title".to_owned()));
    parts.extend(stale.summary.then(|| "summary".to_owned()));
    if !stale.texts.is_empty() {
        parts.push(format!("{} texts in facts", stale.texts.len()));
    }
    let mut kinds: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for change in &stale.blocks {
        *kinds
            .entry((change.kind.noun(), change.change.as_str()))
            .or_default() += 1;
    }
    let kinds = kinds.into_iter();
    parts.extend(kinds.map(|((kind, change), count)| format!("{count} × {kind} {change}")));
    parts.join(", ")
}
