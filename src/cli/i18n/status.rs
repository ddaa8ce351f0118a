//! `shirube i18n status`: of every translation, whether it follows its source.

use super::{interface, languages, totals};
use crate::cli::args::{Format, StatusArgs};
use crate::cli::{Outcome, assembled, could_not_run, print};
use crate::content::entry::Entry;
use crate::content::translation::{BlockChange, Change, Stale, TranslationState};
use crate::content::{Document, Role};
use crate::diag::{Code, Diagnostic};
use crate::lang::Lang;
use crate::site::Site;
use crate::source::SourceMap;
use serde::Serialize;
use serde_json::json;

/// How many characters of a block are shown.
const FIRST_WORDS: usize = 40;

/// One translation.
#[derive(Serialize)]
struct Row {
    path: String,
    entry: String,
    lang: Lang,
    state: &'static str,
    /// When it was last accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    accepted: Option<String>,
    review_wanted: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    changes: Vec<ChangeRow>,
}

/// What changed in its source.
#[derive(Serialize)]
struct ChangeRow {
    change: &'static str,
    /// `title`, `summary`, `texts.<key>`, or the kind of a block.
    part: String,
    path: String,
    line: usize,
    /// The beginning of the block.
    words: String,
}

pub(super) fn run(args: &StatusArgs) -> Outcome {
    let options = match args.site.options() {
        Ok(options) => options,
        Err(diagnostic) => return could_not_run(diagnostic),
    };
    let (run, assembled) = match assembled(&options, args.format) {
        Ok(done) => done,
        Err(outcome) => return outcome,
    };
    let site = &assembled.site;
    let langs = match languages(&args.lang, &site.config) {
        Ok(langs) => langs,
        Err(outcome) => return outcome,
    };
    if let Some(problem) = unknown_collection(args, site) {
        return could_not_run(problem);
    }
    let mut rows = Vec::new();
    for (_, entry) in site.entries() {
        let collection = &site.config.collections[entry.collection].name;
        if args.collection.as_ref().is_some_and(|c| c != collection) {
            continue;
        }
        let name = format!("{collection}/{}", entry.slug);
        rows.extend(
            langs
                .iter()
                .filter_map(|lang| row(entry, &name, *lang, &run.sources)),
        );
    }
    let states = rows
        .iter()
        .map(|row| (row.lang, row.state, row.review_wanted));
    let totals = totals::count(states, &langs);
    if args.stale {
        rows.retain(|row| row.state == "stale");
    }
    let mut interface = interface::coverage(&run, &assembled);
    interface.retain(|own| langs.contains(&own.lang));
    print(&match args.format {
        Format::Json => format!(
            "{}\n",
            json!({
                "translations": rows,
                "languages": totals::json(&totals),
                "interface": interface::json(&interface),
            })
        ),
        Format::Human => {
            // Nobody reads thousands of lines of what nobody has begun.
            rows.retain(|row| row.state != "missing" || !args.lang.is_empty());
            human(&rows) + "\n" + &totals::human(&totals) + "\n" + &interface::human(&interface)
        }
    })
}

fn unknown_collection(args: &StatusArgs, site: &Site) -> Option<Diagnostic> {
    let name = args.collection.as_deref()?;
    let known = || site.config.collections.iter().map(|c| c.name.as_str());
    (!known().any(|known| known == name)).then(|| {
        let message = format!("there is no collection `{name}`");
        Diagnostic::error(Code::ConfigInvalid, message).suggest(name, known())
    })
}

/// The state of an entry in a language; none for the language it was written in, and for what is
/// derived.
fn row(entry: &Entry, name: &str, lang: Lang, sources: &SourceMap) -> Option<Row> {
    if lang == entry.source().lang {
        return None;
    }
    let row = |state, accepted: Option<String>| Row {
        path: format!("content/{name}/{lang}.md"),
        entry: name.to_owned(),
        lang,
        state,
        accepted,
        review_wanted: entry
            .document(lang)
            .is_some_and(|document| review_wanted(document)),
        changes: Vec::new(),
    };
    match entry.state(lang) {
        // The easy form is derived where nobody wrote it.
        None if lang.is_simple() => None,
        None => Some(row("missing", None)),
        Some(TranslationState::Unrecorded) => Some(row("unrecorded", None)),
        Some(TranslationState::Current { accepted }) => {
            Some(row("current", Some(accepted.to_string())))
        }
        Some(TranslationState::Stale(stale)) => Some(Row {
            changes: changes(stale, entry.source(), sources),
            ..row("stale", Some(stale.accepted.to_string()))
        }),
    }
}

fn review_wanted(document: &Document) -> bool {
    matches!(&document.role, Role::Translation(role) if role.review_wanted)
}

fn changes(stale: &Stale, source: &Document, sources: &SourceMap) -> Vec<ChangeRow> {
    let path = &sources.get(source.source).path;
    let front = |change: Change, part: String, key: &str, words: &str| ChangeRow {
        change: change.as_str(),
        part,
        path: path.to_string(),
        line: source.place_of(key, sources).0,
        words: shortened(words),
    };
    let mut rows = Vec::new();
    if stale.title {
        rows.push(front(
            Change::Changed,
            "title".to_owned(),
            "title",
            &source.title,
        ));
    }
    if stale.summary {
        let part = "summary".to_owned();
        rows.push(front(Change::Changed, part, "summary", &source.summary));
    }
    for key in &stale.texts {
        let words = source.texts().get(key);
        let change = if words.is_some() {
            Change::Changed
        } else {
            Change::Removed
        };
        let words = words.map_or("", String::as_str);
        rows.push(front(
            change,
            format!("texts.{key}"),
            &format!("facts.{key}"),
            words,
        ));
    }
    rows.extend(stale.blocks.iter().map(|block| {
        let (line, words) = block_place(*block, source, sources);
        ChangeRow {
            change: block.change.as_str(),
            part: block.kind.noun().to_owned(),
            path: path.to_string(),
            line,
            words,
        }
    }));
    rows
}

/// The line of a block and its first words; of one that is gone, the line where it was.
fn block_place(change: BlockChange, source: &Document, sources: &SourceMap) -> (usize, String) {
    let blocks = &source.segments.blocks;
    let text = &sources.get(source.source).text;
    let Some(block) = blocks.get(change.index) else {
        return (text.lines().count().max(1), String::new());
    };
    let line = sources.position(block.span).0;
    if change.change == Change::Removed {
        return (line, String::new());
    }
    let written = text.get(block.span.range()).unwrap_or_default();
    let first = written.lines().next().unwrap_or_default();
    let marks = |c: char| c.is_whitespace() || "#>-*+|".contains(c);
    (line, shortened(first.trim_matches(marks)))
}

fn shortened(text: &str) -> String {
    let mut words: String = text.chars().take(FIRST_WORDS).collect();
    if text.chars().nth(FIRST_WORDS).is_some() {
        words.push('…');
    }
    words
}

fn human(rows: &[Row]) -> String {
    let mut text = String::new();
    for row in rows {
        let accepted = row.accepted.as_deref().unwrap_or("-");
        let review = if row.review_wanted {
            "\treview wanted"
        } else {
            ""
        };
        text += &format!("{}\t{}\t{accepted}{review}\n", row.path, row.state);
        for change in &row.changes {
            text += &format!(
                "  {}:{}\t{} {}\t{}\n",
                change.path, change.line, change.part, change.change, change.words
            );
        }
    }
    text
}
