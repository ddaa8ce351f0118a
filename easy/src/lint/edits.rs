//! Findings that come from the rewriter: what it changes is what is hard.

use super::{BlockKind, Finding, Page, Report, Rule, Value, text};
use crate::rewrite::{self, Proposal};
use std::collections::BTreeSet;

pub(super) fn check(page: &Page<'_>, report: &mut Report) {
    // What the word rules found already, so that no word is found twice.
    let found: BTreeSet<(usize, usize)> = report
        .findings
        .iter()
        .filter(|f| f.rule == Rule::HardWord)
        .map(|f| (f.block, f.range.start))
        .collect();
    let terms: BTreeSet<(usize, usize)> = page
        .sentences
        .iter()
        .flat_map(|sentence| {
            sentence
                .words
                .iter()
                .enumerate()
                .filter(|(at, _)| sentence.is_term(*at))
                .map(|(_, word)| (sentence.block, word.range.start))
        })
        .collect();
    let mut explained = BTreeSet::new();
    // A word that is found for a better reason is not also hard.
    let mut better: BTreeSet<(usize, usize)> = BTreeSet::new();
    for (number, block) in page.blocks.iter().enumerate() {
        let label = matches!(block.kind, BlockKind::Heading | BlockKind::Cell);
        // A term is explained in the text, not in a heading or a table.
        let mut elsewhere = explained.clone();
        let proposals = rewrite::proposals(
            block.text,
            block.words,
            page.knowledge,
            if label {
                &mut elsewhere
            } else {
                &mut explained
            },
        );
        for proposal in proposals.edits {
            let rule = proposal.edit.rule;
            let place = (number, proposal.about.start);
            let known =
                rule == Rule::HardWord && (found.contains(&place) || terms.contains(&place));
            if known || label && rule == Rule::TermUnexplained {
                continue;
            }
            if rule != Rule::HardWord {
                better.insert(place);
            }
            report.findings.push(finding(number, block.text, proposal));
        }
        for remark in proposals.remarks {
            let mut values = vec![(
                "word",
                text(block.text.get(remark.range.clone()).unwrap_or_default()),
            )];
            values.extend(remark.better.map(|better| ("better", Value::Text(better))));
            report.add(remark.rule, number, remark.range, values);
        }
    }
    report.findings.retain(|finding| {
        finding.rule != Rule::HardWord || !better.contains(&(finding.block, finding.range.start))
    });
}

fn finding(block: usize, content: &str, proposal: Proposal) -> Finding {
    let Proposal { edit, about } = proposal;
    let word = content.get(about.clone()).unwrap_or_default();
    let mut values = vec![("word", text(word))];
    let fix = if edit.range == about {
        values.push(("better", text(edit.text.clone())));
        edit.text
    } else {
        values.push(("explanation", text(edit.text.trim_matches(['〈', '〉']))));
        format!("{word}{}", edit.text)
    };
    Finding {
        rule: edit.rule,
        severity: edit.rule.severity(),
        block,
        range: about,
        values,
        fix: edit.certain.then_some(fix),
    }
}
