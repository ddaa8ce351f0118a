//! A text without markup: its words, what is hard in it, and how it would be derived.

use super::engine::Engine;
use super::marks;
use crate::easy::apply::MarkKind;
use shirube_easy::lint::{self, Block, BlockKind, Finding, Profile};
use shirube_easy::{Token, rewrite};
use std::collections::BTreeSet;

/// What was found about a text.
#[derive(Debug)]
pub struct Converted {
    /// How easy the text is as it was written, of 100.
    pub score: u8,
    /// Its words, in order.
    pub words: Vec<Word>,
    /// What is hard to read in it, with its place in characters.
    pub findings: Vec<(Finding, std::ops::Range<usize>)>,
    /// The derived text, with ruby.
    pub html: String,
    /// The derived text, with readings in brackets and spaces between phrases.
    pub text: String,
}

/// A word of a text.
#[derive(Debug)]
pub struct Word {
    /// As it is written.
    pub surface: String,
    /// How it is read; what has no reading stands for itself.
    pub reading: String,
    /// Whether a phrase begins with it.
    pub phrase: bool,
    /// Whether somebody should look at the reading.
    pub unsure: bool,
}

/// Analyses and derives a text. Each line is a paragraph.
pub fn convert(text: &str, engine: &Engine, profile: Profile) -> Option<Converted> {
    let analyser = engine.analyser().ok()?;
    let lines: Vec<(usize, &str)> = lines(text);
    let analysed: Vec<Vec<Token>> = lines
        .iter()
        .map(|(_, line)| analyser.analyse(line))
        .collect();
    let blocks: Vec<Block<'_>> = lines
        .iter()
        .zip(&analysed)
        .map(|((_, text), words)| Block {
            kind: BlockKind::Paragraph,
            text,
            words,
        })
        .collect();
    let findings = lint::check(&blocks, &engine.knowledge, profile);
    let score = lint::score(&findings, lint::sentences(&blocks));
    let place = Places::new(text);
    let findings = findings
        .into_iter()
        .map(|finding| {
            let start = lines.get(finding.block).map_or(0, |(start, _)| *start);
            let range = place.of(start + finding.range.start)..place.of(start + finding.range.end);
            (finding, range)
        })
        .collect();
    let words = blocks
        .iter()
        .flat_map(|block| block.words.iter().map(|word| shown(block.text, word)))
        .collect();
    let (mut html, mut plain) = (String::new(), String::new());
    let mut explained = BTreeSet::new();
    for (number, ((_, line), words)) in lines.iter().zip(&analysed).enumerate() {
        if number > 0 {
            html.push('\n');
            plain.push('\n');
        }
        let edits = rewrite::edits(line, words, &engine.knowledge, &mut explained);
        let derived = rewritten(line, &edits);
        let words = analyser.analyse(&derived);
        draw(&derived, &words, &mut html, &mut plain);
    }
    Some(Converted {
        score,
        words,
        findings,
        html,
        text: plain,
    })
}

fn shown(text: &str, word: &Token) -> Word {
    use shirube_easy::Sure;
    let surface = text.get(word.range.clone()).unwrap_or_default();
    let read = word.reading.chars().any(shirube_easy::kana::is_kana);
    Word {
        surface: surface.to_owned(),
        reading: if read {
            word.reading.to_string()
        } else {
            surface.to_owned()
        },
        phrase: word.phrase,
        unsure: matches!(word.sure, Sure::Doubtful | Sure::Unknown),
    }
}

fn lines(text: &str) -> Vec<(usize, &str)> {
    let mut start = 0;
    text.split('\n')
        .map(|line| {
            let at = start;
            start += line.len() + 1;
            (at, line)
        })
        .collect()
}

fn rewritten(text: &str, edits: &[rewrite::Edit]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for edit in edits.iter().filter(|edit| edit.certain) {
        out.push_str(text.get(done..edit.range.start).unwrap_or_default());
        out.push_str(&edit.text);
        done = edit.range.end;
    }
    out.push_str(text.get(done..).unwrap_or_default());
    out
}

fn draw(text: &str, words: &[Token], html: &mut String, plain: &mut String) {
    html.push_str(&super::furigana::drawn(text, words));
    let mut done = 0;
    for mark in marks::of_words(text, words) {
        if mark.range.start < done {
            continue;
        }
        plain.push_str(text.get(done..mark.range.start).unwrap_or_default());
        match &mark.kind {
            MarkKind::Space if mark.range.start > 0 => plain.push(' '),
            MarkKind::Ruby(reading) => {
                plain.push_str(text.get(mark.range.clone()).unwrap_or_default());
                plain.push('(');
                plain.push_str(reading);
                plain.push(')');
            }
            _ => {}
        }
        done = mark.range.end;
    }
    plain.push_str(text.get(done..).unwrap_or_default());
}

/// Bytes to characters, without counting from the start each time.
struct Places(Vec<usize>);

impl Places {
    fn new(text: &str) -> Places {
        Places(text.char_indices().map(|(at, _)| at).collect())
    }

    fn of(&self, byte: usize) -> usize {
        self.0.partition_point(|at| *at < byte)
    }
}
