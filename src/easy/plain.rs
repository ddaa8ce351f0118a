//! A text without markup: its words, what is hard in it, and how it would be derived.

use super::engine::{Engine, split_ruby};
use super::marks;
use super::runs::{self, Run, RunKind};
use crate::content::markdown::{Node, html};
use shirube_easy::lint::{self, Block, Finding, Profile};
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

/// A text as blocks, in the way that a site reads them.
#[derive(Debug)]
pub struct Text {
    runs: Vec<Run>,
    /// Whether a machine may derive it: what a person wrote in easy Japanese stays.
    derive: bool,
}

impl Text {
    /// Words without markup. Each line is a paragraph.
    pub fn plain(text: &str) -> Text {
        let lines = text.split('\n');
        let paragraph = |line| Run::plain(RunKind::Paragraph, line, None);
        Text {
            runs: lines.map(paragraph).collect(),
            derive: true,
        }
    }

    /// A Markdown file; `is_easy` if somebody wrote it in easy Japanese.
    pub fn markdown(title: &str, summary: &str, nodes: &[Node], is_easy: bool) -> Text {
        let head = [(RunKind::Heading, title), (RunKind::Paragraph, summary)];
        let head = head.into_iter().filter(|(_, text)| !text.is_empty());
        let head = head.map(|(kind, text)| {
            let (text, readings) = split_ruby(text);
            Run {
                readings,
                ..Run::plain(kind, &text, None)
            }
        });
        Text {
            runs: head.chain(runs::of_nodes(nodes)).collect(),
            derive: !is_easy,
        }
    }

    /// Its words, a block a line: what places are counted in.
    pub fn words(&self) -> String {
        let blocks: Vec<&str> = self.runs.iter().map(|run| run.text.as_str()).collect();
        blocks.join("\n")
    }
}

/// Analyses and derives a text. `None` if the dictionary cannot be opened.
pub fn convert(text: &Text, engine: &Engine, profile: Profile) -> Option<Converted> {
    let analyser = engine.analyser().ok()?;
    let analysed: Vec<Vec<Token>> = text
        .runs
        .iter()
        .map(|run| analyser.analyse_with(&run.text, &run.given()))
        .collect();
    let blocks: Vec<Block<'_>> = text
        .runs
        .iter()
        .zip(&analysed)
        .map(|(run, words)| Block {
            kind: run.kind.block(),
            text: &run.text,
            words,
        })
        .collect();
    let whole = text.words();
    let mut starts = Vec::with_capacity(blocks.len());
    let mut at = 0;
    for block in &blocks {
        starts.push(at);
        at += block.text.len() + 1;
    }
    let findings = lint::check(&blocks, &engine.knowledge, profile);
    let score = lint::score(&findings, lint::sentences(&blocks));
    let place = Places::new(&whole);
    let findings = findings
        .into_iter()
        .map(|finding| {
            let start = starts.get(finding.block).copied().unwrap_or(0);
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
    for (number, (run, words)) in text.runs.iter().zip(&analysed).enumerate() {
        if number > 0 {
            html.push('\n');
            plain.push('\n');
        }
        let edits = match text.derive {
            true => rewrite::edits(&run.text, words, &engine.knowledge, &mut explained),
            false => Vec::new(),
        };
        if edits.iter().any(|edit| edit.certain) {
            let derived = rewrite::apply(&run.text, &edits);
            draw(&derived, &analyser.analyse(&derived), &mut html, &mut plain);
        } else {
            draw(&run.text, words, &mut html, &mut plain);
        }
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

fn draw(text: &str, words: &[Token], html: &mut String, plain: &mut String) {
    let nodes = marks::put_into(text, words);
    html.push_str(&html::words(&nodes));
    for node in &nodes {
        match node {
            Node::Ruby { base, reading } => plain.extend([base, "(", reading, ")"]),
            Node::PhraseSpace => plain.push(' '),
            Node::Text(text) => plain.push_str(text),
            _ => {}
        }
    }
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
