//! The programmes as open data: `program.json` and `program.csv` for each language.
//!
//! Ids, dates and amounts are the same in every language; words are the reader's, with their
//! own language where they had to be borrowed.

use super::Output;
use super::open_data::{LICENCE, SourceRow, sources, table};
use crate::config::CollectionType;
use crate::content::facts::program::Amount;
use crate::content::facts::quantity::Rate;
use crate::content::facts::{Facts, Program};
use crate::lang::Lang;
use crate::site::{EntryId, Site, state};
use crate::view::downloads::{PROGRAMS_CSV, PROGRAMS_JSON};
use crate::view::{PageContext, View};
use serde::Serialize;
use std::io;

/// One programme.
#[derive(Debug, Serialize)]
struct Row<'a> {
    id: &'a str,
    url: String,
    title: &'a str,
    title_lang: Lang,
    summary: &'a str,
    original_title: &'a str,
    agency: Vec<&'a str>,
    kind: &'static str,
    purposes: Vec<&'static str>,
    stage: Vec<&'static str>,
    users: Vec<&'static str>,
    regions: Vec<String>,
    industries: Vec<&'static str>,
    foreign_talent: bool,
    state: &'static str,
    opens: Option<String>,
    closes: Option<String>,
    rule: Option<&'static str>,
    amounts: Vec<AmountRow>,
    parent: Option<&'a str>,
    as_of: Option<String>,
    sources: Vec<SourceRow<'a>>,
    links: Vec<&'a str>,
}

#[derive(Debug, Serialize)]
struct AmountRow {
    rate: Option<String>,
    amount: Option<u64>,
    ceiling: Option<u64>,
    unit: Option<&'static str>,
}

#[derive(Debug, Serialize)]
struct Catalogue<'a> {
    date: String,
    lang: Lang,
    licence: &'static str,
    programs: Vec<Row<'a>>,
}

/// Adds the files, if the site has a collection of programmes.
pub fn add(site: &Site, output: &mut Output) -> io::Result<()> {
    let collections: Vec<usize> = site
        .config
        .collections_of(CollectionType::Program)
        .collect();
    if collections.is_empty() {
        return Ok(());
    }
    for lang in &site.config.languages {
        let context = View::new(site).context(*lang);
        let programs: Vec<Row<'_>> = collections
            .iter()
            .flat_map(|c| site.listing(*c, *lang))
            .filter_map(|id| row(context, *id))
            .collect();
        output.add(format!("{lang}/{PROGRAMS_CSV}"), csv(&programs)?);
        let catalogue = Catalogue {
            date: site.today.to_string(),
            lang: *lang,
            licence: LICENCE,
            programs,
        };
        output.add(
            format!("{lang}/{PROGRAMS_JSON}"),
            serde_json::to_vec_pretty(&catalogue)?,
        );
    }
    Ok(())
}

fn row(context: PageContext<'_>, id: EntryId) -> Option<Row<'_>> {
    let site = context.site;
    let entry = site.entry(id);
    let Facts::Program(program) = &entry.role().facts else {
        return None;
    };
    let shown = entry.shown(context.chain);
    let period = program.period.as_ref();
    Some(Row {
        id: &entry.slug,
        url: context.absolute(context.lang, &site.entry_path(entry)),
        title: &shown.title,
        title_lang: shown.lang,
        summary: &shown.summary,
        original_title: &entry.source().title,
        agency: program.agency.iter().map(|a| a.slug.as_str()).collect(),
        kind: program.kind.as_str(),
        purposes: program.purposes.iter().map(|p| p.as_str()).collect(),
        stage: program.stage.iter().map(|s| s.as_str()).collect(),
        users: program.users.iter().map(|u| u.as_str()).collect(),
        regions: program.regions.iter().map(ToString::to_string).collect(),
        industries: program.industries.iter().map(|i| i.as_str()).collect(),
        foreign_talent: program.foreign_talent,
        state: state::of(program, site.today, site.config.closing_days)
            .state
            .as_str(),
        opens: period.and_then(|p| p.opens).map(|d| d.to_string()),
        closes: period.and_then(|p| p.closes).map(|d| d.to_string()),
        rule: period.map(|p| p.rule.as_str()),
        amounts: amounts(program),
        parent: program.parent.as_ref().map(|p| p.slug.as_str()),
        as_of: entry.role().as_of.map(|d| d.to_string()),
        sources: sources(&entry.role().sources),
        links: program.links.iter().map(|l| l.url.0.as_str()).collect(),
    })
}

fn amounts(program: &Program) -> Vec<AmountRow> {
    let rate = |amount: &Amount| {
        amount.rate.as_ref().map(|rate| match rate {
            Rate::Fraction(above, below) => format!("{above}/{below}"),
            Rate::Percent(value) => format!("{value}%"),
        })
    };
    program
        .amounts
        .iter()
        .map(|a| AmountRow {
            rate: rate(a),
            amount: a.amount,
            ceiling: a.ceiling,
            unit: a.unit.map(|u| u.as_str()),
        })
        .collect()
}

/// Lists are joined by semicolons.
fn csv(rows: &[Row<'_>]) -> io::Result<Vec<u8>> {
    let head = [
        "id",
        "title",
        "title_lang",
        "original_title",
        "summary",
        "url",
        "agency",
        "kind",
        "purposes",
        "stage",
        "users",
        "regions",
        "industries",
        "foreign_talent",
        "state",
        "opens",
        "closes",
        "rule",
        "as_of",
        "links",
    ];
    let rows = rows.iter().map(|row| {
        vec![
            row.id.to_owned(),
            row.title.to_owned(),
            row.title_lang.to_string(),
            row.original_title.to_owned(),
            row.summary.to_owned(),
            row.url.clone(),
            row.agency.join(";"),
            row.kind.to_owned(),
            row.purposes.join(";"),
            row.stage.join(";"),
            row.users.join(";"),
            row.regions.join(";"),
            row.industries.join(";"),
            if row.foreign_talent { "yes" } else { "no" }.to_owned(),
            row.state.to_owned(),
            row.opens.clone().unwrap_or_default(),
            row.closes.clone().unwrap_or_default(),
            row.rule.unwrap_or_default().to_owned(),
            row.as_of.clone().unwrap_or_default(),
            row.links.join(" "),
        ]
    });
    table(&head, rows)
}
