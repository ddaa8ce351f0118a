//! Charts: what the table of a dataset looks like.
//!
//! Everything is computed here, so that templates only print. A chart is never the only place
//! of a number: its caption says whom it counts, when, and by whom, the table stands beside it
//! or behind the caption's link, and the main thing is said in words.

mod bars;
mod labels;
mod line;
mod main_thing;
mod scale;

use super::PageContext;
use super::dataset::dataset;
use super::facts::SourceView;
use super::speaker::{DateView, Speaker, WordsView};
use crate::content::facts::dataset::{ChartKind, Row};
use crate::content::facts::words::Unit;
use crate::date::PartialDate;
use crate::i18n::Args;
use crate::site::EntryId;
use bars::BarsView;
use line::LineView;
use main_thing::MainThing;
use serde::Serialize;

/// A chart.
#[derive(Debug, Serialize)]
pub struct ChartView {
    /// What the ids of its parts begin with; no other chart of the page has it.
    pub id: String,
    /// What it shows.
    pub title: WordsView,
    /// The page with its table, where that is another.
    pub href: Option<String>,
    /// Whom it counts.
    pub about: Vec<WordsView>,
    /// When that was true.
    pub as_of: Option<DateView>,
    /// Where it is written.
    pub sources: Vec<SourceView>,
    /// What it says, for each column.
    pub main: Vec<MainThing>,
    /// Names of the columns.
    pub series: Vec<WordsView>,
    /// Its bars,
    pub bars: Option<BarsView>,
    /// or its lines.
    pub line: Option<LineView>,
}

/// What is drawn, in the order in which it is drawn.
struct Figures<'a> {
    speaker: Speaker<'a>,
    unit: Unit,
    heads: Vec<Head>,
    series: Vec<Series>,
}

/// What a row is about.
struct Head {
    words: WordsView,
    date: Option<PartialDate>,
}

/// A column, with a value for each head.
struct Series {
    name: WordsView,
    values: Vec<Option<f64>>,
}

impl PageContext<'_> {
    /// The chart of a dataset, if it has one and knows a number for it. Sums are not drawn beside
    /// their parts.
    pub fn chart(&self, entry: EntryId, id: String) -> Option<ChartView> {
        let entry = self.site.entry(entry);
        let dataset = dataset(entry)?;
        let chart = dataset.chart.as_ref()?;
        let columns: Vec<usize> = chart
            .columns
            .iter()
            .filter_map(|id| dataset.columns.iter().position(|c| c.id == *id))
            .collect();
        let mut rows: Vec<&Row> = dataset.rows.iter().filter(|row| !row.total).collect();
        if chart.kind == ChartKind::Line {
            rows.sort_by_key(|row| row.date.map(PartialDate::first_day));
        }
        let words = |text| self.speaker.words(entry.words(text, self.chain));
        let figures = Figures {
            speaker: self.speaker,
            unit: dataset.columns.get(*columns.first()?)?.unit,
            heads: rows
                .iter()
                .map(|row| Head {
                    words: self.row_label(entry, row),
                    date: row.date,
                })
                .collect(),
            series: columns
                .iter()
                .map(|i| Series {
                    name: words(&dataset.columns[*i].label),
                    values: rows
                        .iter()
                        .map(|row| row.values.get(*i).copied().flatten())
                        .collect(),
                })
                .collect(),
        };
        figures.known().next()?;
        let measure = dataset.measure.map(|m| self.speaker.say(m.message_id()));
        let role = entry.role();
        Some(ChartView {
            id,
            title: self.entry_title(entry),
            href: None,
            about: std::iter::once(words(&dataset.population))
                .chain(measure)
                .collect(),
            as_of: role.as_of.map(|date| self.speaker.date(date)),
            sources: role.sources.iter().map(|s| self.source(s)).collect(),
            main: main_thing::of(&figures),
            bars: (chart.kind == ChartKind::Bar).then(|| bars::view(&figures)),
            line: (chart.kind == ChartKind::Line).then(|| line::view(&figures)),
            series: figures.series.into_iter().map(|s| s.name).collect(),
        })
    }
}

impl Figures<'_> {
    fn known(&self) -> impl Iterator<Item = f64> {
        let values = self.series.iter().flat_map(|series| &series.values);
        values.copied().flatten()
    }

    /// A value with what it counts, or that it is not known.
    fn say(&self, value: Option<f64>) -> WordsView {
        match value {
            Some(value) => self.speaker.quantity(value, self.unit),
            None => self.speaker.say("not-known"),
        }
    }

    /// A number beside a scale: only money and shares keep their signs.
    fn bare(&self, number: f64) -> String {
        self.speaker.bare(number, self.unit).text
    }

    /// What one row says.
    fn sentence(&self, label: &str, value: Option<f64>) -> WordsView {
        let args = Args::new()
            .text("label", label)
            .text("value", &self.say(value).text);
        self.speaker.say_with("chart-one", &args)
    }

    /// The names of rows, as in "A, B and C"; empty for none.
    fn names(&self, rows: impl Iterator<Item = usize>) -> String {
        let names: Vec<WordsView> = rows.map(|row| self.heads[row].words.clone()).collect();
        if names.is_empty() {
            return String::new();
        }
        self.speaker.all_of(&names).text
    }
}
