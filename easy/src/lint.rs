//! What is hard to read.
//!
//! [`check`] applies the rules to the blocks of a page. A rule finds places, measures them, and
//! where a plainer wording is certain it carries it as a fix: the same edit that [`crate::rewrite`]
//! makes when a page is derived, so that the two cannot disagree. The words for a finding are the
//! business of callers: here it has a rule, values and a place.

mod edits;
mod ending;
mod explained;
mod grammar;
mod keigo;
mod length;
mod marks;
mod negation;
mod page;
mod script;
mod sentence;
mod vague;
mod words;

use crate::knowledge::Knowledge;
pub use crate::rule::{Rule, Severity};
use crate::token::Token;
use sentence::Sentence;
use std::ops::Range;

/// What a text is to its page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BlockKind {
    /// The page's title, or a heading.
    Heading,
    /// A paragraph.
    Paragraph,
    /// An item of a list.
    Item,
    /// A cell of a table, a term, or a fact.
    Cell,
}

/// A piece of text whose sentences belong together.
#[derive(Debug, Clone, Copy)]
pub struct Block<'a> {
    /// What it is.
    pub kind: BlockKind,
    /// Its words as one text, without markup.
    pub text: &'a str,
    /// The words that [`crate::Analyser`] found in it.
    pub words: &'a [Token],
}

/// A value of a finding's message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// A number.
    Number(usize),
    /// Words of the text, or better ones.
    Text(String),
}

/// Something hard to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The rule.
    pub rule: Rule,
    /// How serious it is here.
    pub severity: Severity,
    /// The number of the block.
    pub block: usize,
    /// Where it is in the text of the block, in bytes.
    pub range: Range<usize>,
    /// Values of its message, by name.
    pub values: Vec<(&'static str, Value)>,
    /// What to write instead of the range, where that is certain.
    pub fix: Option<String>,
}

/// For whom a page is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Profile {
    /// Warnings of danger: the limits of category I of Hirosaki University.
    Urgent,
    /// Daily life: category II.
    #[default]
    Daily,
}

/// What is hard to read in a page, in the order of the text.
///
/// A heading or a cell is seldom a sentence: rules about the length, the ending and the style of
/// sentences leave both alone.
pub fn check(blocks: &[Block<'_>], knowledge: &Knowledge, profile: Profile) -> Vec<Finding> {
    let page = Page::new(blocks, knowledge, profile);
    let mut report = Report::default();
    for sentence in &page.sentences {
        length::check(&page, sentence, &mut report);
        words::check(&page, sentence, &mut report);
        script::check(&page, sentence, &mut report);
        grammar::check(sentence, &mut report);
        negation::check(sentence, &mut report);
        keigo::check(&page, sentence, &mut report);
        vague::check(sentence, &mut report);
        marks::check_list(sentence, &mut report);
    }
    for (block, content) in blocks.iter().enumerate() {
        marks::check_brackets(block, content, &mut report);
        script::check_text(block, content, &mut report);
    }
    ending::check(&page, &mut report);
    edits::check(&page, &mut report);
    page::check(&page, &mut report);
    let mut findings = report.findings;
    explained::forgive(blocks, &mut findings);
    findings.sort_by(|a, b| {
        (a.block, a.range.start, a.rule, a.range.end).cmp(&(
            b.block,
            b.range.start,
            b.rule,
            b.range.end,
        ))
    });
    findings.dedup_by(|b, a| (a.block, &a.range, a.rule) == (b.block, &b.range, b.rule));
    findings
}

/// How easy a page is, from 0 to 100, by its findings and the number of its [`sentences`].
pub fn score(findings: &[Finding], sentences: usize) -> u8 {
    let weight = |finding: &Finding| match finding.severity {
        Severity::Error => 10,
        Severity::Warning => 4,
        Severity::Info => 1,
    };
    let total: usize = findings.iter().map(weight).sum();
    let sentences = sentences.max(1);
    // Rounded to the nearest.
    let lost = (2 * total + sentences) / (2 * sentences);
    u8::try_from(100_usize.saturating_sub(lost)).unwrap_or(0)
}

/// How many sentences a page has.
pub fn sentences(blocks: &[Block<'_>]) -> usize {
    blocks
        .iter()
        .map(|block| sentence::ranges(block.text).count())
        .sum()
}

/// A page while it is checked.
struct Page<'a> {
    blocks: &'a [Block<'a>],
    sentences: Vec<Sentence<'a>>,
    knowledge: &'a Knowledge,
    profile: Profile,
}

impl<'a> Page<'a> {
    fn new(blocks: &'a [Block<'a>], knowledge: &'a Knowledge, profile: Profile) -> Page<'a> {
        let sentences = blocks
            .iter()
            .enumerate()
            .flat_map(|(number, block)| Sentence::of(number, block, knowledge))
            .collect();
        Page {
            blocks,
            sentences,
            knowledge,
            profile,
        }
    }
}

/// Findings while they are collected.
#[derive(Default)]
struct Report {
    findings: Vec<Finding>,
}

impl Report {
    /// A finding with the severity of its rule.
    fn add(
        &mut self,
        rule: Rule,
        block: usize,
        range: Range<usize>,
        values: Vec<(&'static str, Value)>,
    ) {
        self.add_as(rule, rule.severity(), block, range, values);
    }

    /// A finding that is more or less serious here.
    fn add_as(
        &mut self,
        rule: Rule,
        severity: Severity,
        block: usize,
        range: Range<usize>,
        values: Vec<(&'static str, Value)>,
    ) {
        self.findings.push(Finding {
            rule,
            severity,
            block,
            range,
            values,
            fix: None,
        });
    }
}

/// A value that is words.
fn text(words: impl Into<String>) -> Value {
    Value::Text(words.into())
}

/// The values of a count that is over a limit.
fn over(count: usize, limit: usize) -> Vec<(&'static str, Value)> {
    vec![
        ("count", Value::Number(count)),
        ("limit", Value::Number(limit)),
    ]
}

#[cfg(test)]
mod tests {
    use super::{Finding, Rule, Severity, score};

    fn finding(severity: Severity) -> Finding {
        Finding {
            rule: Rule::Passive,
            severity,
            block: 0,
            range: 0..0,
            values: Vec::new(),
            fix: None,
        }
    }

    #[test]
    fn the_score_is_what_findings_leave() {
        assert_eq!(score(&[], 0), 100);
        assert_eq!(score(&[finding(Severity::Error)], 1), 90);
        assert_eq!(
            score(&[finding(Severity::Warning), finding(Severity::Info)], 2),
            97
        );
        assert_eq!(score(&vec![finding(Severity::Error); 30], 2), 0);
    }
}
