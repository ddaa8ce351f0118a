//! Datasets: the table of figures, and its chart.
//!
//! The chart repeats what the table says, so readers of the table lose nothing without it.

use super::PageContext;
use super::facts::FactValue;
use super::speaker::WordsView;
use super::table::{ColumnView, TableRow, TableView};
use crate::config::CollectionType;
use crate::content::entry::Entry;
use crate::content::facts::Facts;
use crate::content::facts::dataset::{Dataset, Row};
use crate::content::facts::words::Unit;
use crate::site::EntryId;
use serde::Serialize;

/// A chart of bars.
#[derive(Debug, Serialize)]
pub struct ChartView {
    /// What it shows.
    pub caption: WordsView,
    /// A group of bars for each row of the table.
    pub groups: Vec<BarGroup>,
    /// Names of the columns that are drawn.
    pub series: Vec<WordsView>,
}

/// The bars of one row.
#[derive(Debug, Serialize)]
pub struct BarGroup {
    /// What the row is about.
    pub label: WordsView,
    /// One bar for each column.
    pub bars: Vec<Bar>,
}

/// A bar.
#[derive(Debug, Serialize)]
pub struct Bar {
    /// Which of the columns it belongs to, from 0.
    pub series: usize,
    /// Its length in hundredths of the longest, with one decimal.
    pub length: String,
    /// Its number as a reader writes it.
    pub text: String,
}

fn dataset(entry: &Entry) -> Option<&Dataset> {
    match &entry.role().facts {
        Facts::Dataset(dataset) => Some(dataset),
        _ => None,
    }
}

impl PageContext<'_> {
    /// The table of a dataset.
    pub fn dataset_table(&self, id: EntryId) -> Option<TableView> {
        let entry = self.site.entry(id);
        let dataset = dataset(entry)?;
        let columns = dataset
            .columns
            .iter()
            .map(|column| ColumnView {
                words: self.speaker.words(entry.words(&column.label, self.chain)),
                href: None,
                numeric: true,
            })
            .collect();
        let rows = dataset
            .rows
            .iter()
            .map(|row| TableRow {
                head: self.row_head(entry, row),
                cells: row
                    .values
                    .iter()
                    .zip(&dataset.columns)
                    .map(|(value, column)| vec![self.cell(*value, column.unit)])
                    .collect(),
                total: row.total,
            })
            .collect();
        Some(TableView {
            caption: self.entry_title(entry),
            corner: self.speaker.say("dataset-corner"),
            columns,
            rows,
            notes: dataset
                .notes
                .iter()
                .map(|n| self.speaker.words(entry.words(n, self.chain)))
                .collect(),
        })
    }

    /// The chart of a dataset, if it has one. Sums are not drawn beside their parts.
    pub fn chart(&self, id: EntryId) -> Option<ChartView> {
        let entry = self.site.entry(id);
        let dataset = dataset(entry)?;
        let chart = dataset.chart.as_ref()?;
        let drawn: Vec<usize> = chart
            .columns
            .iter()
            .filter_map(|id| dataset.columns.iter().position(|c| c.id == *id))
            .collect();
        let rows = || dataset.rows.iter().filter(|row| !row.total);
        let longest = rows()
            .flat_map(|row| {
                drawn
                    .iter()
                    .filter_map(|i| row.values.get(*i).copied().flatten())
            })
            .fold(0.0, f64::max);
        let groups = rows()
            .map(|row| BarGroup {
                label: self.row_head(entry, row).words,
                bars: drawn
                    .iter()
                    .enumerate()
                    .filter_map(|(series, i)| {
                        let value = row.values.get(*i).copied().flatten()?;
                        let share = if longest > 0.0 {
                            value / longest * 100.0
                        } else {
                            0.0
                        };
                        Some(Bar {
                            series,
                            length: format!("{:.1}", share.clamp(0.0, 100.0)),
                            text: self.speaker.quantity(value, dataset.columns[*i].unit).text,
                        })
                    })
                    .collect(),
            })
            .collect();
        Some(ChartView {
            caption: self.entry_title(entry),
            groups,
            series: drawn
                .iter()
                .map(|i| {
                    self.speaker
                        .words(entry.words(&dataset.columns[*i].label, self.chain))
                })
                .collect(),
        })
    }

    fn row_head(&self, entry: &Entry, row: &Row) -> FactValue {
        let words = |words| FactValue {
            words,
            ..FactValue::default()
        };
        let mut head = if let Some(label) = &row.label {
            words(self.speaker.words(entry.words(label, self.chain)))
        } else if let Some(region) = row.region {
            words(self.speaker.say(&region.message_id()))
        } else if let Some(date) = row.date {
            let date = self.speaker.date(date);
            FactValue {
                datetime: Some(date.iso),
                ..words(WordsView {
                    text: date.text,
                    lang: None,
                })
            }
        } else {
            self.status_head(row)
        };
        head.notes = row
            .note
            .iter()
            .map(|n| self.speaker.words(entry.words(n, self.chain)))
            .collect();
        head
    }

    fn status_head(&self, row: &Row) -> FactValue {
        let id = row
            .status
            .as_ref()
            .and_then(|status| self.find(CollectionType::ResidenceStatus, &status.slug));
        id.map(|id| FactValue {
            words: self.entry_title(self.site.entry(id)),
            href: Some(self.entry_href(id)),
            ..FactValue::default()
        })
        .unwrap_or_default()
    }

    /// A number without its unit, which the heading of the column names; but money and shares
    /// keep their signs.
    fn cell(&self, value: Option<f64>, unit: Unit) -> FactValue {
        let Some(value) = value else {
            return FactValue {
                words: self.speaker.say("not-known"),
                ..FactValue::default()
            };
        };
        let words = match unit {
            Unit::Percent | Unit::Yen => self.speaker.quantity(value, unit),
            _ => WordsView {
                text: self.speaker.format().number(value),
                lang: None,
            },
        };
        FactValue {
            words,
            number: Some(value.to_string()),
            ..FactValue::default()
        }
    }
}
