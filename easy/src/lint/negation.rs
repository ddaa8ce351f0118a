//! Negations that must be added up: 使えないわけではない, 出さなければならない.

use super::sentence::Sentence;
use super::{Report, Rule, text};
use aho_corasick::{AhoCorasick, MatchKind};
use std::sync::LazyLock;

const DOUBLE: &[&str] = &[
    "ないわけではな",
    "ないわけではあ",
    "ないわけでもな",
    "ないわけでもあ",
    "ないわけじゃな",
    "ないことはな",
    "ないことはあり",
    "ないこともな",
    "ないこともあり",
    "ないものでもな",
    "ないものでもあ",
    "なくはな",
    "なくはあ",
    "なくもな",
    "なくもあ",
    "ないではい",
    "ないとは限",
    "ないとも限",
    "ないとはかぎ",
    "ないともかぎ",
    "ずにはいられ",
    "ずにはおかな",
    "ずにはおきま",
    "ざるを得な",
    "ざるをえな",
    "ざるを得ま",
    "ざるをえま",
    "ないとは言え",
    "ないとはいえ",
    "ないはずはな",
    "ないはずはあ",
    "ないはずがな",
    "ないはずがあ",
    "ないでもな",
    "ないでもあ",
];
const MUST: &[&str] = &[
    "なければならな",
    "なければなりま",
    "なければいけな",
    "なければいけま",
    "なければだめ",
    "なければ駄目",
    "なくてはならな",
    "なくてはなりま",
    "なくてはいけな",
    "なくてはいけま",
    "ないといけな",
    "ないといけま",
    "ねばならな",
    "ねばなりま",
    "ねばならず",
];

static PATTERNS: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| {
    AhoCorasick::builder()
        .match_kind(MatchKind::LeftmostLongest)
        .build(DOUBLE.iter().chain(MUST))
        .ok()
});

pub(super) fn check(sentence: &Sentence<'_>, report: &mut Report) {
    let Some(patterns) = &*PATTERNS else { return };
    for found in patterns.find_iter(&sentence.joined.text) {
        let rule = if found.pattern().as_usize() < DOUBLE.len() {
            Rule::DoubleNegation
        } else {
            Rule::MustByNegation
        };
        let place = sentence.place(&sentence.joined.words_of(&found.range()));
        let values = vec![("word", text(sentence.original(&place)))];
        report.add(rule, sentence.block, place, values);
    }
}
