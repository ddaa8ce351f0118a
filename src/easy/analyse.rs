//! What is found for the texts of a document.
//!
//! Every text is read once to find what changes, and again if something did: readings and spaces
//! belong to the words that readers see. The tree itself is not touched here; the result is put
//! into it by [`mod@super::simplify`], now or in a later build.

use super::apply::{self, Change};
use super::engine::Engine;
use super::found::Found;
use super::marks;
use super::runs::{self, Run, RunKind};
use super::simple::{Lint, Simple, SimpleRun};
use super::simplify::{GivenReadings, profile, texts};
use crate::content::Document;
use shirube_easy::knowledge::Knowledge;
use shirube_easy::lint::{self, Block, Rule};
use shirube_easy::rewrite::{self, Edit};
use shirube_easy::{Analyser, Token, keys};
use std::collections::BTreeSet;

/// Analyses a document; `derive` says whether it may change, `lint` whether to look for what is
/// hard to read.
pub(super) fn document(
    document: &Document,
    derive: bool,
    given: &GivenReadings,
    engine: &Engine,
    lint: bool,
) -> Simple {
    let Ok(analyser) = engine.analyser() else {
        return Simple::default();
    };
    let reader = Reader {
        analyser,
        knowledge: &engine.knowledge,
        given,
        derive,
    };
    let mut simple = Simple::default();
    // A name stays a name; only its year is told as the rest of the page tells years.
    let is_year = |edit: &Edit| edit.rule == Rule::EraYear;
    let (changes, title) = reader.plain(RunKind::Heading, &document.title, is_year);
    simple.title = changes;
    let mut all = vec![title];
    for (number, text) in texts(document).iter().enumerate() {
        let kind = match number {
            0 => RunKind::Paragraph,
            _ => RunKind::Cell,
        };
        let (changes, read) = reader.plain(kind, text, |_| true);
        simple.texts.push(changes);
        all.push(read);
    }
    let mut explained = BTreeSet::new();
    for (run, nodes) in runs::with_nodes(&document.body.nodes) {
        let (kind, span) = (run.kind, run.span);
        let mut read = reader.read(run);
        let changes = match kind {
            RunKind::Heading => reader.changes(&read, &mut reader.every_term(), |_| true),
            _ => reader.changes(&read, &mut explained, |_| true),
        };
        if !changes.is_empty() {
            let changed = apply::changes(nodes.to_vec(), &changes);
            let run = runs::of_nodes(&changed).pop().unwrap_or_default();
            read = reader.read(Run { kind, span, ..run });
        }
        let marks = marks::of_words(&read.run.text, &read.words);
        simple.runs.push(SimpleRun { changes, marks });
        all.push(read);
    }
    keep_readings(&all, &mut simple);
    simple.lint = lint.then(|| linted(&all, document, &engine.knowledge));
    simple
}

/// A text with its words.
struct Read {
    run: Run,
    words: Vec<Token>,
}

/// Reads the texts of a document.
struct Reader<'a> {
    analyser: &'a Analyser,
    knowledge: &'a Knowledge,
    given: &'a GivenReadings,
    derive: bool,
}

impl Reader<'_> {
    fn read(&self, mut run: Run) -> Read {
        if let Some(readings) = self.given.get(&run.text) {
            run.readings.clone_from(readings);
        }
        let words = self.analyser.analyse_with(&run.text, &run.given());
        Read { run, words }
    }

    /// The changes that a machine may make, of those that are `wanted`.
    fn changes(
        &self,
        read: &Read,
        explained: &mut BTreeSet<usize>,
        wanted: impl Fn(&Edit) -> bool,
    ) -> Vec<Change> {
        if !self.derive {
            return Vec::new();
        }
        rewrite::edits(&read.run.text, &read.words, self.knowledge, explained)
            .into_iter()
            .filter(|edit| edit.certain && wanted(edit))
            .map(|edit| Change {
                range: edit.range,
                text: edit.text,
            })
            .collect()
    }

    /// Changes a text without markup. Listings show it on many pages, so it explains nothing:
    /// that belongs to the body.
    fn plain(
        &self,
        kind: RunKind,
        text: &str,
        wanted: impl Fn(&Edit) -> bool,
    ) -> (Vec<Change>, Read) {
        let read = self.read(Run::plain(kind, text, None));
        let changes = self.changes(&read, &mut self.every_term(), wanted);
        if changes.is_empty() {
            return (changes, read);
        }
        let changed = apply::changed(text, &changes);
        (changes, self.read(Run::plain(kind, &changed, None)))
    }

    /// For texts in which no term is explained: as if all had been.
    fn every_term(&self) -> BTreeSet<usize> {
        (0..self.knowledge.terms().len()).collect()
    }
}

/// The readings by which the page is found; the title comes first.
fn keep_readings(all: &[Read], simple: &mut Simple) {
    for (number, read) in all.iter().enumerate() {
        let keys = keys::of_words(&read.words);
        match (number, read.run.kind) {
            (0, _) => {
                simple.title_readings = keys;
                simple.title_readings.extend(keys::of_nouns(&read.words));
            }
            (_, RunKind::Heading) => simple.main_readings.extend(keys),
            _ => simple.text_readings.extend(keys),
        }
    }
}

fn linted(all: &[Read], document: &Document, knowledge: &Knowledge) -> Lint {
    let blocks: Vec<Block<'_>> = all
        .iter()
        .map(|read| Block {
            kind: read.run.kind.block(),
            text: &read.run.text,
            words: &read.words,
        })
        .collect();
    let findings = lint::check(&blocks, knowledge, profile(document)).into_iter();
    Lint {
        sentences: lint::sentences(&blocks),
        findings: findings
            .map(|finding| Found::new(finding, &blocks))
            .collect(),
    }
}
