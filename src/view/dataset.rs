//! Datasets: the table of figures. Its chart is in [`super::chart`] and says nothing that the
//! table does not, so readers of the table lose nothing without it.

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

/// The facts of an entry, if they are a table of figures.
pub(super) fn dataset(entry: &Entry) -> Option<&Dataset> {
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

    /// What a row is about. Years are named as charts have room for.
    pub fn row_label(&self, entry: &Entry, row: &Row) -> WordsView {
        match row.date {
            Some(date) => WordsView {
                text: self.speaker.format().date(date),
                lang: None,
            },
            None => self.row_head(entry, row).words,
        }
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

    /// A number without its unit, which the heading of the column names.
    fn cell(&self, value: Option<f64>, unit: Unit) -> FactValue {
        let Some(value) = value else {
            return FactValue {
                words: self.speaker.say("not-known"),
                ..FactValue::default()
            };
        };
        FactValue {
            words: self.speaker.bare(value, unit),
            number: Some(value.to_string()),
            ..FactValue::default()
        }
    }
}
