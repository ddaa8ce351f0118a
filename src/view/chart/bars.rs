//! Bars: one row for each thing that was counted.
//!
//! Names and numbers are texts beside the drawing, so that long names wrap on a phone.

use super::Figures;
use super::labels::{self, Label, Room, percent};
use super::scale::Scale;
use crate::view::speaker::WordsView;
use serde::Serialize;

/// Ticks beside zero: one at the end and one in the middle have room on a phone.
const STEPS: u8 = 4;

/// Beside the longest numbers, and on wide screens the longest names.
const ROOM: Room = Room {
    narrow: 130.0,
    wide: 250.0,
};

/// A chart of bars.
#[derive(Debug, Serialize)]
pub struct BarsView {
    /// A group of bars for each row of the table.
    pub groups: Vec<BarGroup>,
    /// Places of the round numbers, in hundredths of the width.
    pub ticks: Vec<String>,
    /// Those of them that can be written.
    pub labels: Vec<Label>,
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
    /// What is drawn; nothing where the number is not known.
    pub drawn: Option<Span>,
    /// Its number as a reader writes it, or that it is not known.
    pub words: WordsView,
    /// The bare number.
    pub number: Option<String>,
}

/// A part of a scale, in hundredths of its width.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Span {
    /// Where it begins.
    pub x: String,
    /// How long it is.
    pub width: String,
    /// Where zero is.
    pub zero: String,
}

pub(super) fn view(figures: &Figures<'_>) -> BarsView {
    let scale = Scale::around(figures.known(), STEPS);
    let zero = scale.place(0.0);
    let bar = |series: usize, value: Option<f64>| Bar {
        series,
        drawn: value.map(|value| {
            let end = scale.place(value);
            Span {
                x: percent(zero.min(end)),
                width: percent((end - zero).abs()),
                zero: percent(zero),
            }
        }),
        words: figures.say(value),
        number: value.map(|value| value.to_string()),
    };
    let groups = figures
        .heads
        .iter()
        .enumerate()
        .map(|(row, head)| BarGroup {
            label: head.words.clone(),
            bars: figures
                .series
                .iter()
                .enumerate()
                .map(|(i, series)| bar(i, series.values[row]))
                .collect(),
        });
    let places: Vec<(f64, String)> = scale
        .ticks()
        .map(|tick| (scale.place(tick), figures.bare(tick)))
        .collect();
    BarsView {
        groups: groups.collect(),
        ticks: places.iter().map(|(place, _)| percent(*place)).collect(),
        labels: labels::fitting(&places, ROOM)
            .into_iter()
            .map(|(_, label)| label)
            .collect(),
    }
}
