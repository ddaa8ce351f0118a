//! Every rule finds what it should and leaves alone what it should.

use shirube_easy::Analyser;
use shirube_easy::knowledge::{Knowledge, Term};
use shirube_easy::lint::{self, Block, BlockKind, Finding, Profile, Rule, Severity};
use shirube_easy::token::Token;
use std::collections::BTreeSet;
use std::sync::LazyLock;

static ANALYSER: LazyLock<Analyser> = LazyLock::new(|| Analyser::new([]).unwrap());

fn knowledge() -> Knowledge {
    let term = |form: &str, simple: Option<&str>, explanation: Option<&str>| Term {
        form: form.into(),
        simple: simple.map(Into::into),
        explanation: explanation.map(Into::into),
    };
    Knowledge::new(vec![
        term("在留資格", None, Some("日本にいるための資格")),
        term("納付", Some("支払い"), None),
    ])
}

/// A page of blocks that are marked as in the table.
struct Page {
    blocks: Vec<(BlockKind, String, Vec<Token>)>,
}

impl Page {
    fn new(text: &str) -> Page {
        if let Some(count) = text.strip_prefix('*') {
            let sentence = "紙を出してください。";
            let count = count.parse::<usize>().unwrap() / sentence.chars().count();
            return Page::new(&vec![sentence; count].join(" | "));
        }
        let blocks = text.split(" | ").map(|block| {
            let (kind, text) = match block.split_at_checked(2) {
                Some(("# ", text)) => (BlockKind::Heading, text),
                Some(("- ", text)) => (BlockKind::Item, text),
                Some(("= ", text)) => (BlockKind::Cell, text),
                _ => (BlockKind::Paragraph, block),
            };
            (kind, text.to_owned(), ANALYSER.analyse(text))
        });
        Page {
            blocks: blocks.collect(),
        }
    }

    fn blocks(&self) -> Vec<Block<'_>> {
        self.blocks
            .iter()
            .map(|(kind, text, words)| Block {
                kind: *kind,
                text,
                words,
            })
            .collect()
    }

    fn findings(&self) -> Vec<Finding> {
        lint::check(&self.blocks(), &knowledge(), Profile::Daily)
    }
}

fn rows(table: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    table
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| line.split('\t').collect())
}

#[test]
fn every_rule_finds_the_bad_and_leaves_the_good() {
    let mut wrong = Vec::new();
    for row in rows(include_str!("rules.tsv")) {
        let [code, severity, text, fix @ ..] = row.as_slice() else {
            panic!("{row:?}")
        };
        let rule = Rule::parse(code).unwrap();
        let page = Page::new(text);
        let findings: Vec<Finding> = page
            .findings()
            .into_iter()
            .filter(|finding| finding.rule == rule)
            .collect();
        let found = match findings.first().map(|finding| finding.severity) {
            None => "-",
            Some(Severity::Info) => "info",
            Some(Severity::Warning) => "warning",
            Some(Severity::Error) => "error",
        };
        if found != *severity {
            wrong.push(format!("{code} {text}: {found}, not {severity}"));
        }
        if let [expected] = fix {
            let fixed = findings.first().and_then(|finding| {
                let mut text = (*text).to_owned();
                text.replace_range(finding.range.clone(), finding.fix.as_deref()?);
                Some(text)
            });
            if fixed.as_deref() != Some(expected) {
                wrong.push(format!("{code} {text}: {fixed:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_rule_has_a_bad_and_a_good_case() {
    let (mut bad, mut good) = (BTreeSet::new(), BTreeSet::new());
    for row in rows(include_str!("rules.tsv")) {
        let cases = if row[1] == "-" { &mut good } else { &mut bad };
        cases.insert(row[0]);
    }
    let all: BTreeSet<&str> = Rule::ALL.iter().map(|rule| rule.code()).collect();
    assert_eq!(bad, all);
    assert_eq!(good, all);
}

#[test]
fn findings_are_in_order_and_have_a_fix_only_where_something_changes() {
    let page = Page::new(
        "# 令和6年の申請 | 在留資格の更新は、17:30までに提出すること。後日、お知らせします。 | - ３ヶ月 | - 9時〜17時",
    );
    let findings = page.findings();
    assert!(findings.len() > 10);
    assert!(findings.is_sorted_by_key(|finding| (
        finding.block,
        finding.range.start,
        finding.rule
    )));
    let blocks = page.blocks();
    for finding in findings {
        let word = &blocks[finding.block].text[finding.range.clone()];
        assert_ne!(finding.fix.as_deref(), Some(word));
    }
}

#[test]
fn a_warning_of_danger_must_be_shorter() {
    let page = Page::new("川の近くの人は、すぐに高い所へ逃げてください。");
    let check = |profile| lint::check(&page.blocks(), &Knowledge::default(), profile);
    let severity = |findings: Vec<Finding>| {
        findings
            .into_iter()
            .find(|f| f.rule == Rule::SentenceMorae)
            .map(|f| f.severity)
    };
    assert_eq!(severity(check(Profile::Daily)), Some(Severity::Info));
    assert_eq!(severity(check(Profile::Urgent)), Some(Severity::Error));
}

/// The same said by an office and in easy Japanese.
#[test]
fn easy_sentences_have_far_fewer_findings_than_official_ones() {
    let (mut official, mut easy, mut pairs) = ([0, 0], [0, 0], 0);
    let (mut sentences, mut easy_sentences) = (0, 0);
    for row in rows(include_str!("pairs.tsv")) {
        let [hard, plain] = row.as_slice() else {
            panic!("{row:?}")
        };
        for (text, counts, sentences) in [
            (hard, &mut official, &mut sentences),
            (plain, &mut easy, &mut easy_sentences),
        ] {
            let page = Page::new(text);
            let findings = page.findings();
            counts[0] += findings.len();
            counts[1] += findings
                .iter()
                .filter(|finding| finding.severity >= Severity::Warning)
                .count();
            *sentences += lint::sentences(&page.blocks());
        }
        pairs += 1;
    }
    assert!(pairs >= 30, "{pairs}");
    for kind in 0..2 {
        let per_sentence = [
            official[kind] as f64 / sentences as f64,
            easy[kind] as f64 / easy_sentences as f64,
        ];
        println!("findings per sentence: {per_sentence:?}");
        assert!(per_sentence[0] >= 3.0 * per_sentence[1], "{per_sentence:?}");
    }
}
