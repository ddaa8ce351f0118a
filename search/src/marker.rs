//! Where the words of a question stand in a text.

use crate::query::{Matches, Needle};
use crate::text::{Run, RunKind, runs};
use std::collections::BTreeSet;

/// A place in a text that answers to a piece of the question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Mark {
    /// First byte.
    pub from: usize,
    /// The byte after the last one.
    pub to: usize,
    /// The number of the piece.
    pub needle: usize,
}

/// What to look for in texts.
pub(crate) struct Marker<'a> {
    needles: Vec<(&'a Needle, &'a BTreeSet<String>)>,
}

impl<'a> Marker<'a> {
    /// For pieces and what was found for each.
    pub(crate) fn new(needles: &'a [Needle], found: &'a [Matches]) -> Self {
        Marker {
            needles: needles.iter().zip(found.iter().map(|m| &m.words)).collect(),
        }
    }

    /// The places in a text, in order, without overlaps.
    pub(crate) fn marks(&self, text: &str) -> Vec<Mark> {
        let runs = runs(text);
        let mut marks = Vec::new();
        for (i, (needle, words)) in self.needles.iter().enumerate() {
            let before = marks.len();
            for run in runs.iter().filter(|run| run.kind == needle.run.kind) {
                match run.kind {
                    RunKind::Word if words.contains(&run.text) => {
                        marks.push(Mark {
                            from: run.from,
                            to: run.to,
                            needle: i,
                        });
                    }
                    RunKind::Word => {}
                    RunKind::Letters => {
                        marks.extend(run.find(&needle.run.text).map(|(from, to)| Mark {
                            from,
                            to,
                            needle: i,
                        }))
                    }
                }
            }
            if marks.len() == before && needle.run.kind == RunKind::Letters {
                scattered(&runs, &needle.run, i, &mut marks);
            }
        }
        marks.sort();
        let mut merged: Vec<Mark> = Vec::with_capacity(marks.len());
        for mark in marks {
            match merged.last_mut() {
                Some(last) if mark.from < last.to => last.to = last.to.max(mark.to),
                _ => merged.push(mark),
            }
        }
        merged
    }

    /// Which pieces a text has: letters in a row, or a word that stands for the piece.
    pub(crate) fn in_a_row(&self, text: &str) -> Vec<bool> {
        let runs = runs(text);
        let has = |(needle, words): &(&Needle, &BTreeSet<String>)| {
            runs.iter().any(|run| match needle.run.kind {
                RunKind::Word => run.kind == RunKind::Word && words.contains(&run.text),
                RunKind::Letters => run.find(&needle.run.text).next().is_some(),
            })
        };
        self.needles.iter().map(has).collect()
    }
}

/// Pairs of the letters of a piece: all that a text has of it.
fn scattered(runs: &[Run], wanted: &Run, needle: usize, marks: &mut Vec<Mark>) {
    for pair in wanted.pairs() {
        for run in runs.iter().filter(|run| run.kind == RunKind::Letters) {
            marks.extend(run.find(pair).map(|(from, to)| Mark { from, to, needle }));
        }
    }
}
