//! A line over time. Places along it are true to the dates: two years are twice as wide as one.
//!
//! Widths are hundredths, heights are px, and texts are outside of any scaling: the drawing
//! becomes narrow on a phone, its texts do not become small.

use super::Figures;
use super::labels::{self, Label, Room, percent};
use super::scale::Scale;
use serde::Serialize;

/// Round numbers above zero.
const STEPS: u8 = 5;
/// Where the highest and the lowest tick are, in px from the top. `.ticks` in the style puts the
/// numbers beside them.
const TOP: f64 = 30.0;
const BOTTOM: f64 = 210.0;
/// A text under a point, or under the drawing.
const BELOW: f64 = 20.0;
/// A text over a point.
const ABOVE: f64 = 10.0;

/// Beside the numbers of the scale.
const ROOM: Room = Room {
    narrow: 200.0,
    wide: 600.0,
};

/// A line over time.
#[derive(Debug, Serialize)]
pub struct LineView {
    /// Every number with its date, for those who do not see the drawing.
    pub words: String,
    /// The round numbers, from the highest.
    pub ticks: Vec<Tick>,
    /// A line for each column.
    pub series: Vec<LineSeries>,
    /// The dates that can be written.
    pub dates: Vec<Label>,
}

/// A round number.
#[derive(Debug, Serialize)]
pub struct Tick {
    /// Where it is, in px from the top.
    pub y: String,
    /// The number.
    pub text: String,
}

/// The line of a column.
#[derive(Debug, Serialize)]
pub struct LineSeries {
    /// Pieces between neighbours; there is none where a number is not known.
    pub pieces: Vec<[Point; 2]>,
    /// The numbers.
    pub points: Vec<Point>,
    /// The numbers in words, where there is room for them.
    pub labels: Vec<PointLabel>,
}

/// A place in the drawing: hundredths from the start, px from the top.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Point {
    /// Hundredths of the width.
    pub x: String,
    /// Pixels.
    pub y: String,
}

/// A text at a point.
#[derive(Debug, Serialize)]
pub struct PointLabel {
    /// The text.
    pub label: Label,
    /// The line that it stands on, in px from the top.
    pub y: String,
}

pub(super) fn view(figures: &Figures<'_>) -> LineView {
    let scale = Scale::around(figures.known(), STEPS);
    let height = |value: f64| BOTTOM - scale.place(value) * (BOTTOM - TOP);
    let places = places(figures);
    let series = figures.series.iter().map(|series| {
        let at: Vec<Option<(f64, f64)>> = places
            .iter()
            .zip(&series.values)
            .map(|(x, value)| value.map(|value| (*x, height(value))))
            .collect();
        LineSeries {
            pieces: at
                .windows(2)
                .filter_map(|pair| Some([point(pair[0]?), point(pair[1]?)]))
                .collect(),
            points: at.iter().flatten().copied().map(point).collect(),
            // Numbers at several lines would cover them; the table has them all.
            labels: match figures.series.len() {
                1 => numbers(figures, &at, &series.values),
                _ => Vec::new(),
            },
        }
    });
    let dates: Vec<(f64, String)> = places
        .iter()
        .zip(&figures.heads)
        .map(|(x, head)| (*x, head.words.text.clone()))
        .collect();
    LineView {
        words: words(figures),
        series: series.collect(),
        ticks: scale
            .ticks()
            .rev()
            .map(|tick| Tick {
                y: px(height(tick)),
                text: figures.bare(tick),
            })
            .collect(),
        dates: labels::fitting(&dates, ROOM)
            .into_iter()
            .map(|(_, label)| label)
            .collect(),
    }
}

/// Where each date is, from 0 to 1. A year or a month is at its first day.
fn places(figures: &Figures<'_>) -> Vec<f64> {
    let days: Vec<_> = figures.heads.iter().filter_map(|h| h.date).collect();
    let (Some(first), Some(last)) = (days.first(), days.last()) else {
        return Vec::new();
    };
    let since =
        |date: &crate::date::PartialDate| f64::from(first.first_day().days_until(date.first_day()));
    let whole = since(last);
    days.iter()
        .map(|date| {
            if whole > 0.0 {
                since(date) / whole
            } else {
                0.5
            }
        })
        .collect()
}

/// Numbers at the points of a line, on the side where the line is not.
fn numbers(
    figures: &Figures<'_>,
    at: &[Option<(f64, f64)>],
    values: &[Option<f64>],
) -> Vec<PointLabel> {
    let known: Vec<(f64, f64, String)> = at
        .iter()
        .zip(values)
        .filter_map(|(at, value)| at.map(|(x, y)| (x, y, figures.say(*value).text)))
        .collect();
    let texts: Vec<(f64, String)> = known.iter().map(|(x, _, t)| (*x, t.clone())).collect();
    labels::fitting(&texts, ROOM)
        .into_iter()
        .map(|(i, label)| {
            let y = known[i].1;
            let neighbours = [i.checked_sub(1), Some(i + 1)];
            let higher = neighbours
                .into_iter()
                .flatten()
                .filter_map(|n| known.get(n))
                .any(|n| n.1 < y);
            let under = higher && y + BELOW < BOTTOM;
            PointLabel {
                label,
                y: px(if under { y + BELOW } else { y - ABOVE }),
            }
        })
        .collect()
}

/// "October 2022: 1,820,000 people. …"
fn words(figures: &Figures<'_>) -> String {
    let mut sentences = Vec::new();
    for series in &figures.series {
        if figures.series.len() > 1 {
            sentences.push(format!("{}:", series.name.text));
        }
        for (head, value) in figures.heads.iter().zip(&series.values) {
            sentences.push(figures.sentence(&head.words.text, *value).text);
        }
    }
    sentences.join(" ")
}

fn point((x, y): (f64, f64)) -> Point {
    Point {
        x: percent(x),
        y: px(y),
    }
}

fn px(length: f64) -> String {
    format!("{}", length.round())
}
