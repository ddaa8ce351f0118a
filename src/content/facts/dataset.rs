//! Facts of a table of figures with its chart.

use super::place::Region;
use super::reference::{Ref, Text, ToStatus};
use super::values::Link;
use super::words::{Measure, Unit};
use crate::date::PartialDate;
use crate::words::words;
use schemars::JsonSchema;
use serde::Deserialize;

words! {
    /// How a table is drawn.
    ChartKind "chart" {
        /// Bars.
        Bar = "bar",
        /// A line over time.
        Line = "line",
    }
}

/// A column of numbers.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Column {
    /// Its id.
    pub id: String,
    /// Its heading.
    pub label: Text,
    /// What its numbers count.
    pub unit: Unit,
}

/// How many columns a chart can tell apart: colours and shapes that the style has.
pub const MAX_DRAWN: usize = 4;

/// A row: what it is about, and a number for each column.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Row {
    /// What it is about, in words,
    pub label: Option<Text>,
    /// or a region,
    pub region: Option<Region>,
    /// or a status of residence,
    pub status: Option<Ref<ToStatus>>,
    /// or a date.
    pub date: Option<PartialDate>,
    /// The numbers; `~` where it is not known.
    pub values: Vec<Option<f64>>,
    /// Whether it is the sum of others.
    #[serde(default)]
    pub total: bool,
    /// Anything else.
    pub note: Option<Text>,
}

/// What is drawn.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Chart {
    /// How.
    pub kind: ChartKind,
    /// Which columns, by id.
    pub columns: Vec<String>,
}

/// Facts of a table of figures.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Dataset {
    /// Whom or what the figures count.
    pub population: Text,
    /// Which people they count.
    pub measure: Option<Measure>,
    /// Columns of numbers.
    pub columns: Vec<Column>,
    /// Rows.
    pub rows: Vec<Row>,
    /// How it is drawn.
    pub chart: Option<Chart>,
    /// What a reader must know.
    #[serde(default)]
    pub notes: Vec<Text>,
    /// Where to read on.
    #[serde(default)]
    pub links: Vec<Link>,
}

impl Dataset {
    /// What contradicts itself in the table, as (path of the node, sentence).
    pub fn contradictions(&self) -> Vec<(String, String)> {
        let mut found = Vec::new();
        for (i, row) in self.rows.iter().enumerate() {
            let heads = [
                row.label.is_some(),
                row.region.is_some(),
                row.status.is_some(),
                row.date.is_some(),
            ];
            if heads.iter().filter(|set| **set).count() != 1 {
                found.push((
                    format!("rows.{i}"),
                    "a row has exactly one of `label`, `region`, `status` and `date`".to_owned(),
                ));
            }
            if row.values.len() != self.columns.len() {
                found.push((
                    format!("rows.{i}.values"),
                    format!(
                        "the row has {} values, but there are {} columns",
                        row.values.len(),
                        self.columns.len()
                    ),
                ));
            }
        }
        if let Some(chart) = &self.chart {
            self.check_columns(chart, &mut found);
            self.check_dates(chart, &mut found);
        }
        found
    }

    /// That the columns of a chart can be compared: figures that count different things have no
    /// common scale.
    fn check_columns(&self, chart: &Chart, found: &mut Vec<(String, String)>) {
        if chart.columns.is_empty() {
            found.push((
                "chart.columns".to_owned(),
                "a chart needs at least one column".to_owned(),
            ));
        }
        let column = |id: &String| self.columns.iter().find(|c| c.id == *id);
        let first = chart.columns.iter().find_map(column);
        for (i, id) in chart.columns.iter().enumerate() {
            let wrong = match (column(id), first) {
                (None, _) => format!("there is no column `{id}`"),
                (Some(_), _) if chart.columns[..i].contains(id) => {
                    format!("the column `{id}` is drawn twice")
                }
                (Some(own), Some(first)) if own.unit != first.unit => format!(
                    "`{}` counts {}, but `{}` counts {}: what is counted differently cannot be compared in one chart",
                    own.id,
                    own.unit.as_str(),
                    first.id,
                    first.unit.as_str(),
                ),
                _ if i == MAX_DRAWN => format!("a chart has at most {MAX_DRAWN} columns"),
                _ => continue,
            };
            found.push((format!("chart.columns.{i}"), wrong));
        }
    }

    /// That a line over time has a time for each of its points.
    fn check_dates(&self, chart: &Chart, found: &mut Vec<(String, String)>) {
        if chart.kind != ChartKind::Line {
            return;
        }
        let mut days = Vec::new();
        for (i, row) in self.rows.iter().enumerate().filter(|(_, row)| !row.total) {
            let day = row.date.map(PartialDate::first_day);
            let wrong = match day {
                None => "a line over time needs the `date` of every row; bars do not",
                Some(day) if days.contains(&day) => {
                    "a line over time has one row for each date, and there is another for this one"
                }
                Some(_) => {
                    days.extend(day);
                    continue;
                }
            };
            found.push((format!("rows.{i}"), wrong.to_owned()));
        }
    }
}
