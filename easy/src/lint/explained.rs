//! Words that a page explains on the spot: 常勤〈決まった時間を全部働くこと〉.
//!
//! Such a word is not hard any more, there and in the rest of the page. What the brackets hold is
//! not asked for.

use super::{Block, Finding, Rule};
use std::collections::BTreeSet;

/// Rules about words that are hard because a reader does not know them.
const ABOUT_WORDS: &[Rule] = &[
    Rule::HardWord,
    Rule::HardKanji,
    Rule::KatakanaWord,
    Rule::KatakanaRun,
];

/// Takes out findings about words that are explained.
pub(super) fn forgive(blocks: &[Block<'_>], findings: &mut Vec<Finding>) {
    let words = explained(blocks);
    findings.retain(|finding| {
        let text = blocks.get(finding.block).map_or("", |block| block.text);
        let about = text.get(finding.range.clone()).unwrap_or_default();
        let known = words
            .iter()
            .any(|word| word.contains(about) || about.contains(word.as_str()));
        !(ABOUT_WORDS.contains(&finding.rule) && known)
    });
}

/// What stands before each opening bracket, without the phrase before it.
fn explained(blocks: &[Block<'_>]) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    for block in blocks {
        for (at, _) in block.text.match_indices('〈') {
            let before = block.words.partition_point(|word| word.range.end <= at);
            let phrase = block.words.get(..before).unwrap_or_default();
            let start = phrase.iter().rposition(|word| word.phrase).unwrap_or(0);
            let Some(first) = phrase.get(start) else {
                continue;
            };
            let word = block.text.get(first.range.start..at).unwrap_or_default();
            let word = word.trim_matches(['「', '」', '『', '』', ' ']);
            if word.chars().count() > 1 {
                words.insert(word.to_owned());
            }
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use crate::Analyser;
    use crate::knowledge::Knowledge;
    use crate::lint::{Block, BlockKind, Profile, check};

    #[test]
    fn a_word_is_not_hard_where_it_is_explained_nor_after() {
        let analyser = Analyser::new([]).unwrap();
        let knowledge = Knowledge::new(Vec::new());
        let codes = |text: &str| -> Vec<&str> {
            let words = analyser.analyse(text);
            let block = Block {
                kind: BlockKind::Paragraph,
                text,
                words: &words,
            };
            let findings = check(&[block], &knowledge, Profile::Daily);
            findings
                .iter()
                .map(|finding| finding.rule.code())
                .filter(|code| *code == "EJ010")
                .collect()
        };
        assert_eq!(codes("あなたは常勤です。"), ["EJ010"]);
        let explained = "あなたは常勤〈毎日働く人〉です。常勤の人は休みます。";
        assert_eq!(codes(explained), Vec::<&str>::new());
    }
}
