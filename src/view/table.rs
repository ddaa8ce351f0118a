//! Tables that are drawn from facts: statuses side by side, and datasets.

use super::PageContext;
use super::facts::{FactRow, FactValue};
use super::speaker::WordsView;
use crate::content::facts::residence_status::StatusRow;
use crate::site::EntryId;
use serde::Serialize;

/// A table with a caption and headings.
#[derive(Debug, Serialize)]
pub struct TableView {
    /// What it shows.
    pub caption: WordsView,
    /// The heading of the first column.
    pub corner: WordsView,
    /// Headings of the other columns.
    pub columns: Vec<ColumnView>,
    /// Its rows.
    pub rows: Vec<TableRow>,
    /// What a reader must know.
    pub notes: Vec<WordsView>,
}

/// The heading of a column.
#[derive(Debug, Serialize)]
pub struct ColumnView {
    /// Its words.
    pub words: WordsView,
    /// Where it leads.
    pub href: Option<String>,
    /// Whether its cells are numbers.
    pub numeric: bool,
}

/// A row with its heading.
#[derive(Debug, Serialize)]
pub struct TableRow {
    /// The heading.
    pub head: FactValue,
    /// The cells; each holds any number of values.
    pub cells: Vec<Vec<FactValue>>,
    /// Whether it is the sum of others.
    pub total: bool,
}

impl PageContext<'_> {
    /// Statuses as columns, their facts as rows.
    pub fn status_table(
        &self,
        statuses: &[EntryId],
        rows: &[StatusRow],
        caption: WordsView,
    ) -> TableView {
        let facts: Vec<Vec<FactRow>> = statuses.iter().map(|id| self.fact_rows(*id)).collect();
        let columns = statuses
            .iter()
            .map(|id| ColumnView {
                words: self.entry_title(self.site.entry(*id)),
                href: Some(self.entry_href(*id)),
                numeric: false,
            })
            .collect();
        let rows = rows
            .iter()
            .map(|row| {
                let find =
                    |facts: &Vec<FactRow>| facts.iter().find(|f| f.key == row.as_str()).cloned();
                let label = facts.iter().find_map(find).map(|f| f.label);
                let fallback = || {
                    self.speaker
                        .say(&format!("fact-{}", row.as_str().replace('_', "-")))
                };
                TableRow {
                    head: FactValue {
                        words: label.unwrap_or_else(fallback),
                        ..FactValue::default()
                    },
                    cells: facts
                        .iter()
                        .map(|f| find(f).map(|r| r.values).unwrap_or_default())
                        .collect(),
                    total: false,
                }
            })
            .collect();
        TableView {
            caption,
            corner: self.speaker.say("comparison-corner"),
            columns,
            rows,
            notes: Vec::new(),
        }
    }
}
