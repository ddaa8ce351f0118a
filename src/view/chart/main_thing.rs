//! What a chart says, in a sentence or two for everybody: the first and the last number of a
//! time, the largest and the smallest of anything else, and what is not known.

use super::{Figures, Series};
use crate::i18n::Args;
use crate::view::speaker::WordsView;
use serde::Serialize;

/// What a column says.
#[derive(Debug, Serialize)]
pub struct MainThing {
    /// The column, where there are several.
    pub series: Option<WordsView>,
    /// The sentences.
    pub sentences: Vec<WordsView>,
}

pub(super) fn of(figures: &Figures<'_>) -> Vec<MainThing> {
    let several = figures.series.len() > 1;
    let column = |series: &Series| MainThing {
        series: several.then(|| series.name.clone()),
        sentences: sentences(figures, series),
    };
    figures.series.iter().map(column).collect()
}

fn sentences(figures: &Figures<'_>, series: &Series) -> Vec<WordsView> {
    let known: Vec<(usize, f64)> = series
        .values
        .iter()
        .enumerate()
        .filter_map(|(row, value)| Some((row, (*value)?)))
        .collect();
    let mut said = Vec::new();
    let values = || known.iter().map(|(_, value)| *value);
    let least = values().fold(f64::INFINITY, f64::min);
    let most = values().fold(f64::NEG_INFINITY, f64::max);
    match known[..] {
        [] => {}
        [(row, value)] => said.push(figures.sentence(&figures.heads[row].words.text, Some(value))),
        [..] if least >= most => said.push(figures.speaker.say_with(
            "chart-same",
            &Args::new().text("value", &figures.say(Some(most)).text),
        )),
        [(first, start), .., (last, end)] => {
            let over_time = figures.heads.iter().all(|head| head.date.is_some());
            if over_time {
                let args = Args::new()
                    .text("first", &figures.heads[first].words.text)
                    .text("start", &figures.say(Some(start)).text)
                    .text("last", &figures.heads[last].words.text)
                    .text("end", &figures.say(Some(end)).text);
                said.push(figures.speaker.say_with("chart-first-last", &args));
            }
            let ends = [start, end];
            if !(over_time && ends.contains(&least) && ends.contains(&most)) {
                let rows = |wanted: f64| {
                    let rows = known.iter().filter(move |(_, value)| *value == wanted);
                    figures.names(rows.map(|(row, _)| *row))
                };
                let args = Args::new()
                    .text("largest", &rows(most))
                    .text("most", &figures.say(Some(most)).text)
                    .text("smallest", &rows(least))
                    .text("least", &figures.say(Some(least)).text);
                said.push(figures.speaker.say_with("chart-largest-smallest", &args));
            }
        }
    }
    let unknown = (0..series.values.len()).filter(|row| series.values[*row].is_none());
    let unknown = figures.names(unknown);
    if !unknown.is_empty() {
        let args = Args::new().text("labels", &unknown);
        said.push(figures.speaker.say_with("chart-unknown", &args));
    }
    said
}
