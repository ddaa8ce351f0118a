//! Every table of figures as open data: `figures.csv` and `figures.json` beside its page, in
//! each language.
//!
//! Ids, codes and numbers are the same in every language; words are the reader's. A number that
//! is not known is empty, which zero is not.

use super::Output;
use super::open_data::{LICENCE, SourceRow, sources, table};
use crate::content::facts::{Dataset, Facts};
use crate::lang::Lang;
use crate::site::{EntryId, Site};
use crate::view::downloads::{FIGURES_CSV, FIGURES_JSON};
use crate::view::{PageContext, View};
use rayon::prelude::*;
use serde::Serialize;
use std::io;

#[derive(Debug, Serialize)]
struct Figures<'a> {
    id: &'a str,
    url: String,
    title: &'a str,
    title_lang: Lang,
    lang: Lang,
    licence: &'static str,
    /// Whom or what the numbers count.
    population: &'a str,
    measure: Option<&'static str>,
    as_of: Option<String>,
    sources: Vec<SourceRow<'a>>,
    columns: Vec<ColumnData<'a>>,
    rows: Vec<RowData<'a>>,
    notes: Vec<&'a str>,
}

#[derive(Debug, Serialize)]
struct ColumnData<'a> {
    id: &'a str,
    label: &'a str,
    unit: &'static str,
}

#[derive(Debug, Serialize)]
struct RowData<'a> {
    /// A region (ISO 3166-2), a status or a date; none where a row is about words only.
    code: Option<String>,
    label: String,
    values: &'a [Option<f64>],
    total: bool,
    note: Option<&'a str>,
}

/// Adds the files of all tables.
pub fn add(site: &Site, output: &mut Output) -> io::Result<()> {
    let tables: Vec<EntryId> = site
        .entries()
        .filter(|(_, entry)| matches!(entry.role().facts, Facts::Dataset(_)))
        .map(|(id, _)| id)
        .collect();
    let view = View::new(site);
    let files: Vec<_> = site
        .config
        .languages
        .par_iter()
        .flat_map_iter(|lang| tables.iter().map(move |id| (*lang, *id)))
        .filter_map(|(lang, id)| figures(view.context(lang), id))
        .map(|(path, figures)| {
            let json = serde_json::to_vec_pretty(&figures)?;
            Ok((path, csv(&figures)?, json))
        })
        .collect::<io::Result<_>>()?;
    for (path, csv, json) in files {
        output.add(format!("{path}{FIGURES_CSV}"), csv);
        output.add(format!("{path}{FIGURES_JSON}"), json);
    }
    Ok(())
}

/// The folder of a table's page, and what the files say.
fn figures(context: PageContext<'_>, id: EntryId) -> Option<(String, Figures<'_>)> {
    let site = context.site;
    let entry = site.entry(id);
    let Facts::Dataset(dataset) = &entry.role().facts else {
        return None;
    };
    let shown = entry.shown(context.chain);
    let path = site.entry_path(entry);
    let words = |text| entry.words(text, context.chain).text;
    let figures = Figures {
        id: &entry.slug,
        url: context.absolute(context.lang, &path),
        title: &shown.title,
        title_lang: shown.lang,
        lang: context.lang,
        licence: LICENCE,
        population: words(&dataset.population),
        measure: dataset.measure.map(|measure| measure.as_str()),
        as_of: entry.role().as_of.map(|date| date.to_string()),
        sources: sources(&entry.role().sources),
        columns: dataset
            .columns
            .iter()
            .map(|column| ColumnData {
                id: &column.id,
                label: words(&column.label),
                unit: column.unit.as_str(),
            })
            .collect(),
        rows: rows(context, id, dataset),
        notes: dataset.notes.iter().map(words).collect(),
    };
    Some((format!("{}/{path}", context.lang), figures))
}

fn rows<'a>(context: PageContext<'a>, id: EntryId, dataset: &'a Dataset) -> Vec<RowData<'a>> {
    let entry = context.site.entry(id);
    let rows = dataset.rows.iter().map(|row| {
        let region = row.region.map(|region| region.to_string());
        let status = || row.status.as_ref().map(|status| status.slug.clone());
        let date = || row.date.map(|date| date.to_string());
        RowData {
            code: region.or_else(status).or_else(date),
            label: context.row_label(entry, row).text,
            values: &row.values,
            total: row.total,
            note: row
                .note
                .as_ref()
                .map(|note| entry.words(note, context.chain).text),
        }
    });
    rows.collect()
}

fn csv(figures: &Figures<'_>) -> io::Result<Vec<u8>> {
    let own = figures.columns.iter().map(|column| column.id);
    let head: Vec<&str> = ["code", "label"]
        .into_iter()
        .chain(own)
        .chain(["total", "note"])
        .collect();
    let number = |value: &Option<f64>| value.map(|value| value.to_string()).unwrap_or_default();
    let rows = figures.rows.iter().map(|row| {
        let mut cells = vec![row.code.clone().unwrap_or_default(), row.label.clone()];
        cells.extend(row.values.iter().map(number));
        cells.push(if row.total { "yes" } else { "no" }.to_owned());
        cells.push(row.note.unwrap_or_default().to_owned());
        cells
    });
    table(&head, rows)
}
