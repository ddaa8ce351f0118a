//! `shirube list`: entries that need attention.

use super::args::{Format, ListArgs, Listed};
use super::{Outcome, could_not_run, print, show};
use crate::content::facts::Facts;
use crate::easy;
use crate::lang::Lang;
use crate::pipeline::{Assembled, Run};
use crate::site::state::{self, State};
use crate::site::{EntryId, Site};
use crate::source::SourceMap;
use serde::Serialize;

/// After so many days a check counts as old.
const STALE_DAYS: i32 = 365;

/// One line of the list.
#[derive(Serialize)]
struct Row {
    path: String,
    lang: Lang,
    title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<String>,
    /// How easy it is, of 100.
    #[serde(skip_serializing_if = "Option::is_none")]
    score: Option<u8>,
}

pub(super) fn run(args: &ListArgs) -> Outcome {
    let mut options = match args.site.options() {
        Ok(options) => options,
        Err(diagnostic) => return could_not_run(diagnostic),
    };
    options.drafts |= args.what == Listed::Drafts;
    options.lint |= args.what == Listed::Easy;
    let mut run = Run::default();
    let Some(assembled) = run
        .config(&options.root, None)
        .and_then(|config| run.assemble(config, &options))
    else {
        show(&mut run, args.format);
        return Outcome::CouldNotRun;
    };
    let site = &assembled.site;
    let mut rows: Vec<Row> = site
        .entries()
        .flat_map(|(id, _)| match args.what {
            Listed::Drafts => drafts(site, id, &run.sources),
            Listed::Expired => expired(site, id, &run.sources),
            Listed::Stale => stale(site, id, &run.sources),
            Listed::Missing => missing(site, id),
            Listed::Easy => easy(&assembled, id, &run.sources),
        })
        .collect();
    rows.sort_by_key(|row| row.score);
    let text = match args.format {
        Format::Json => format!("{}\n", serde_json::to_value(&rows).unwrap_or_default()),
        Format::Human => rows
            .iter()
            .map(|row| {
                format!(
                    "{}\t{}\t{}\t{}\n",
                    row.path,
                    row.lang,
                    row.score
                        .map(|score| score.to_string())
                        .as_deref()
                        .or(row.date.as_deref())
                        .unwrap_or("-"),
                    row.title
                )
            })
            .collect(),
    };
    print(&text)
}

fn row(site: &Site, id: EntryId, sources: &SourceMap, date: Option<String>) -> Row {
    let source = site.entry(id).source();
    Row {
        path: sources.get(source.source).path.to_string(),
        lang: source.lang,
        title: source.title.clone(),
        date,
        score: None,
    }
}

/// The page in easy Japanese, by its own file or the one that it is derived from.
fn easy(assembled: &Assembled, id: EntryId, sources: &SourceMap) -> Vec<Row> {
    let site = &assembled.site;
    let page = assembled.easy.pages.get(id.0);
    let lang = easy::language(&site.config);
    let (Some(page), Some(lang)) = (page, lang) else {
        return Vec::new();
    };
    vec![Row {
        path: sources.get(page.source).path.to_string(),
        lang,
        title: site.entry(id).source().title.clone(),
        date: None,
        score: Some(page.score),
    }]
}

fn drafts(site: &Site, id: EntryId, sources: &SourceMap) -> Vec<Row> {
    site.entry(id)
        .documents()
        .filter(|document| document.draft)
        .map(|document| Row {
            path: sources.get(document.source).path.to_string(),
            lang: document.lang,
            title: document.title.clone(),
            date: None,
            score: None,
        })
        .collect()
}

fn expired(site: &Site, id: EntryId, sources: &SourceMap) -> Vec<Row> {
    let Facts::Program(program) = &site.entry(id).role().facts else {
        return Vec::new();
    };
    let state = state::of(program, site.today, site.config.closing_days);
    if state.state != State::Closed || state.message_id == "state-scheduled" {
        return Vec::new();
    }
    let closes = program
        .period
        .as_ref()
        .and_then(|p| p.closes)
        .map(|d| d.to_string());
    vec![row(site, id, sources, closes)]
}

fn stale(site: &Site, id: EntryId, sources: &SourceMap) -> Vec<Row> {
    let role = site.entry(id).role();
    // What was never checked is as old as its facts.
    match role.checked.or(role.as_of) {
        Some(date) if date.last_day().days_until(site.today) > STALE_DAYS => {
            vec![row(site, id, sources, Some(date.to_string()))]
        }
        _ => Vec::new(),
    }
}

fn missing(site: &Site, id: EntryId) -> Vec<Row> {
    let entry = site.entry(id);
    let folder = &site.config.collections[entry.collection].name;
    site.config
        .languages
        .iter()
        // The easy form is derived where nobody wrote it.
        .filter(|lang| entry.document(**lang).is_none() && !lang.is_simple())
        .map(|lang| Row {
            path: format!("content/{folder}/{}/{lang}.md", entry.slug),
            lang: *lang,
            title: entry.source().title.clone(),
            date: None,
            score: None,
        })
        .collect()
}
