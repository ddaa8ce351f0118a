//! Which documents have one piece of a question, and how well.

use super::log2_sixteenths;
use super::parse::Needle;
use super::word::{self, Word};
use crate::docs::DocSet;
use crate::index::{Index, read};
use crate::schema::Searched;
use crate::text::{Run, RunKind};
use std::collections::BTreeSet;
use std::io;

/// What counts as having a piece.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tolerance {
    /// The word itself, a word of its stem, a word that it begins.
    Exact,
    /// A word that differs by one letter, too.
    Near,
}

/// The documents that have a piece.
#[derive(Debug, Clone)]
pub(crate) struct Matches {
    /// How well each document has it: weight of the fields times quality in hundredths. 0 where
    /// it does not.
    pub scores: Vec<u32>,
    /// The documents that have all of it.
    pub full: DocSet,
    /// The documents that have it in a name or among the terms, where the stored text need not
    /// show it.
    pub named: DocSet,
    /// The documents on which a reader sees it.
    pub shown: DocSet,
    /// Whether the piece itself occurs, and not only something like it.
    pub exact: bool,
    /// Words of the texts that stand for it, folded; for marking them.
    pub words: BTreeSet<String>,
}

/// Letters all of which occur, but not in one field.
const SCATTERED: u32 = 30;

/// A part of the letters: of a long name without spaces, at least this share must occur, in
/// hundredths of what the pairs say.
const MIN_SHARE: u32 = 50;

/// Finds a piece.
pub(crate) fn matches(index: &Index, needle: &Needle, tolerance: Tolerance) -> io::Result<Matches> {
    let mut found = Matches {
        scores: vec![0; index.size as usize],
        full: DocSet::none(index.size),
        named: DocSet::none(index.size),
        shown: DocSet::none(index.size),
        exact: needle.run.kind == RunKind::Letters,
        words: BTreeSet::new(),
    };
    match needle.run.kind {
        RunKind::Word => found.word(index, needle, tolerance)?,
        RunKind::Letters => found.letters(index, &needle.run, needle.unfinished, tolerance)?,
    }
    Ok(found)
}

/// How well each document has something in one field, and which have it at all.
struct Column {
    best: Vec<u32>,
    docs: Vec<u32>,
}

impl Column {
    fn new(size: u32) -> Self {
        Column {
            best: vec![0; size as usize],
            docs: Vec::new(),
        }
    }

    fn raise(&mut self, doc: u32, quality: u32) {
        if let Some(best) = self.best.get_mut(doc as usize) {
            if *best == 0 {
                self.docs.push(doc);
            }
            *best = quality.max(*best);
        }
    }
}

impl Matches {
    fn word(&mut self, index: &Index, needle: &Needle, tolerance: Tolerance) -> io::Result<()> {
        let word = Word::new(&needle.run.text, needle.unfinished);
        let mend = tolerance == Tolerance::Near && word.can_be_mended();
        for (searched, field) in &index.searched {
            let mut column = Column::new(index.size);
            word.expand(field.terms(), index, mend, &mut |term, info, quality| {
                self.exact |= quality >= word::AS_TYPED;
                self.words.insert(term.to_owned());
                read(field, info, |doc| column.raise(doc, quality))
            })?;
            self.add(*searched, &column, Some);
        }
        Ok(())
    }

    /// Letters are found by their pairs. A field that has all pairs has, nearly always, the
    /// letters in a row; whether it does is seen later, in the stored text of the best.
    fn letters(
        &mut self,
        index: &Index,
        run: &Run,
        unfinished: bool,
        tolerance: Tolerance,
    ) -> io::Result<()> {
        let single = run.len() < 2;
        let pairs: Vec<&str> = match single {
            true => vec![run.text.as_str()],
            false => run.pairs().collect(),
        };
        let mut anywhere = vec![DocSet::none(index.size); pairs.len()];
        for (searched, field) in &index.searched {
            let mut column = Column::new(index.size);
            for (i, pair) in pairs.iter().enumerate() {
                let mut docs = DocSet::none(index.size);
                // A single letter is the beginning of pairs; so is a letter whose vowel sign is
                // not typed yet.
                let begins = single || (unfinished && i + 1 == pairs.len());
                let mut stream = field.terms().range().ge(pair).into_stream()?;
                while let Some((term, info)) = stream.next() {
                    let fits = if begins {
                        term.starts_with(pair.as_bytes())
                    } else {
                        term == pair.as_bytes()
                    };
                    if !fits {
                        break;
                    }
                    read(field, info, |doc| docs.insert(doc))?;
                }
                docs.iter()
                    .filter(|doc| column.best.get(*doc as usize) == Some(&(i as u32)))
                    .collect::<Vec<_>>()
                    .into_iter()
                    .for_each(|doc| column.raise(doc, i as u32 + 1));
                anywhere[i] = std::mem::replace(&mut anywhere[i], DocSet::none(0)).or(&docs);
            }
            let all = pairs.len() as u32;
            self.add(*searched, &column, |count| (count == all).then_some(100));
        }
        self.scattered(index, &anywhere, tolerance);
        Ok(())
    }

    fn add(&mut self, searched: Searched, column: &Column, quality: impl Fn(u32) -> Option<u32>) {
        for doc in &column.docs {
            let Some(quality) = quality(column.best[*doc as usize]) else {
                continue;
            };
            self.scores[*doc as usize] += searched.weight() * quality;
            self.full.insert(*doc);
            if matches!(
                searched,
                Searched::Alias | Searched::Mention | Searched::Term
            ) {
                self.named.insert(*doc);
            }
            if matches!(searched, Searched::Title | Searched::Alias | Searched::Text) {
                self.shown.insert(*doc);
            }
        }
    }

    /// Documents that have the pairs in different fields, or most of them.
    fn scattered(&mut self, index: &Index, anywhere: &[DocSet], tolerance: Tolerance) {
        let says: Vec<u32> = anywhere
            .iter()
            .map(|docs| 4 + log2_sixteenths(index.size, docs.len()))
            .collect();
        let total: u32 = says.iter().sum();
        // One wrong letter spoils two pairs, or one at an end.
        let spoilt = if anywhere.len() > 2 { 2 } else { 1 };
        for doc in 0..index.size {
            if self.full.contains(doc) {
                continue;
            }
            let here: Vec<usize> = (0..anywhere.len())
                .filter(|i| anywhere[*i].contains(doc))
                .collect();
            let share = here.iter().map(|i| says[*i]).sum::<u32>() * 100 / total.max(1);
            let near = tolerance == Tolerance::Near
                && anywhere.len() >= 2
                && here.len() + spoilt >= anywhere.len()
                && here.len() * 2 >= anywhere.len();
            if here.len() == anywhere.len() || near {
                self.full.insert(doc);
            }
            if share >= MIN_SHARE || near {
                self.scores[doc as usize] = SCATTERED * share / 100 + 1;
            }
        }
    }
}
