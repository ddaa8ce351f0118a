//! Words of laws and offices: 又は is または.
//!
//! A wording from the table is only made where the word is the whole word that the table means:
//! のみ the particle, 本日 and not a part of a compound. Elsewhere it is a suggestion.

use super::{Edit, Proposal, Proposals};
use crate::class::{Kind, Pos};
use crate::knowledge::plain::{self, Plainer};
use crate::knowledge::{Joined, Knowledge};
use crate::rule::Rule;
use crate::token::Token;
use std::ops::Range;

pub(super) fn find(
    text: &str,
    words: &[Token],
    joined: &Joined,
    knowledge: &Knowledge,
    out: &mut Proposals,
) {
    let sentences = Sentences::new(words);
    let mut next = 0;
    for (found, row) in plain::find(joined) {
        by_lemma(
            text,
            words,
            next..found.words.start,
            &sentences,
            knowledge,
            out,
        );
        next = found.words.end;
        let place = Place {
            words,
            range: found.words,
            sentences: &sentences,
        };
        if place.is_meant(row) {
            propose(text, row, row.wording.to_owned(), &place, knowledge, out);
        }
    }
    by_lemma(text, words, next..words.len(), &sentences, knowledge, out);
}

/// Words that are conjugated: 出来ます has 出来る.
fn by_lemma(
    text: &str,
    words: &[Token],
    range: Range<usize>,
    sentences: &Sentences,
    knowledge: &Knowledge,
    out: &mut Proposals,
) {
    for at in range {
        let Some(word) = words
            .get(at)
            .filter(|word| matches!(word.class.pos, Pos::Verb | Pos::Adjective))
        else {
            continue;
        };
        let Some(row) = plain::of(&word.lemma).filter(|_| word.lemma != word.surface) else {
            continue;
        };
        let place = Place {
            words,
            range: at..at + 1,
            sentences,
        };
        let wording = match conjugated(row, &word.surface) {
            Some(wording) if row.always => wording,
            _ => row.wording.to_owned(),
        };
        propose(text, row, wording, &place, knowledge, out);
    }
}

fn propose(
    text: &str,
    row: &Plainer,
    wording: String,
    place: &Place<'_>,
    knowledge: &Knowledge,
    out: &mut Proposals,
) {
    // Rules with words of their own find these themselves.
    if !matches!(row.rule, Rule::StiffWords | Rule::HardWord) {
        return;
    }
    let covered = place.words.get(place.range.clone()).unwrap_or_default();
    let [first, ..] = covered else { return };
    let Some(last) = covered.last() else { return };
    // An easy word needs no plainer one, nor does a part of an easy compound.
    if row.rule == Rule::HardWord && covered.iter().all(|word| knowledge.is_easy(word)) {
        return;
    }
    let range = first.range.start..last.range.end;
    // Spaces inside would be lost.
    let spaced = text
        .get(range.clone())
        .is_none_or(|text| text.contains([' ', '\u{3000}']));
    let certain = place.is_certain(row) && !spaced && !place.sentences.is_quoted(place.range.start);
    out.edits.push(Proposal {
        about: range.clone(),
        edit: Edit {
            range,
            text: wording,
            rule: row.rule,
            certain,
        },
    });
}

/// The surface with the plainer stem: くださ for 下さ.
fn conjugated(row: &Plainer, surface: &str) -> Option<String> {
    let same: usize = row
        .expression
        .chars()
        .rev()
        .zip(row.wording.chars().rev())
        .take_while(|(a, b)| a == b)
        .map(|(c, _)| c.len_utf8())
        .sum();
    let stem = row.expression.get(..row.expression.len() - same)?;
    let plainer = row.wording.get(..row.wording.len() - same)?;
    Some(format!(
        "{plainer}{}",
        surface.strip_prefix(stem).filter(|_| !stem.is_empty())?
    ))
}

/// An expression where it stands.
struct Place<'a> {
    words: &'a [Token],
    range: Range<usize>,
    sentences: &'a Sentences,
}

impl Place<'_> {
    fn first(&self) -> Option<&Token> {
        self.words.get(self.range.start)
    }

    /// The word directly before, without a space.
    fn before(&self) -> Option<&Token> {
        let word = self.words.get(self.range.start.checked_sub(1)?)?;
        Some(word).filter(|word| {
            self.first()
                .is_some_and(|first| first.range.start == word.range.end)
        })
    }

    /// The word directly after, without a space.
    fn after(&self) -> Option<&Token> {
        let last = self.words.get(self.range.end.checked_sub(1)?)?;
        self.words
            .get(self.range.end)
            .filter(|word| word.range.start == last.range.end)
    }

    fn is_a(&self, pos: Pos) -> bool {
        self.first().is_some_and(|word| word.is(pos))
    }

    /// Whether the words are those that the table means.
    fn is_meant(&self, row: &Plainer) -> bool {
        match row.expression {
            "のみ" | "迄" | "にて" => self.is_a(Pos::Particle),
            "又" | "但し" | "従って" | "及び" | "並びに" => {
                self.is_a(Pos::Conjunction) || self.is_a(Pos::Adverb)
            }
            // 一昨年度.
            "本年" | "昨年" | "一昨年" | "翌年"
                if self.after().is_some_and(|word| &*word.surface == "度") =>
            {
                false
            }
            "昨年度" | "昨年" => self
                .before()
                .is_none_or(|word| word.class.kind != Kind::Number),
            "名" => self
                .first()
                .is_some_and(|word| word.class.kind == Kind::CounterSuffix),
            "約" => self.is_a(Pos::Prefix) || self.is_a(Pos::Adverb),
            "により" | "につき" | "における" | "に関する" => self.is_a(Pos::Particle),
            _ => true,
        }
    }

    /// Whether the plainer wording means the same here.
    fn is_certain(&self, row: &Plainer) -> bool {
        match row.expression {
            "及び" | "並びに" => {
                self.sentences.count(self.range.start) == 1 && self.joins_two_things()
            }
            "若しくは" | "もしくは" => !self.sentences.has_or(self.range.start),
            _ if !row.always => false,
            // 日本において is 日本で, 過去において is 過去に.
            "において" => self
                .before()
                .is_some_and(|word| word.is_name() || word.class.kind == Kind::PlaceSuffix),
            // 本日付 and 昨年比 are words of their own; 翌年4月 would need の.
            "本日" | "本年" | "昨年" | "一昨年" | "一昨日" | "明後日" | "昨晩" | "今春"
            | "今夏" | "今秋" | "昨今" => {
                !self.is_compound(&["中", "末", "以降", "以前", "まで"], true)
            }
            "翌日" | "翌朝" | "翌週" | "翌年" => !self.is_compound(&["中", "以降"], false),
            "様々" | "さまざま" => self
                .after()
                .is_none_or(|word| !word.is(Pos::Noun) && !word.is_one_of(&["と"])),
            "各々" | "おのおの" => self.after().is_none_or(|word| !word.is(Pos::Noun)),
            _ => true,
        }
    }

    /// Whether two short nouns and を are joined: 氏名及び住所を. Longer ones may be the name of a
    /// law, an office or a programme.
    fn joins_two_things(&self) -> bool {
        const LONGEST: usize = 2;
        const NAMES: [&str; 12] = [
            "法", "令", "条例", "規則", "条約", "協定", "課", "部", "部門", "室", "局", "事業",
        ];
        let noun = |word: &&Token| word.is(Pos::Noun) && !word.is_name();
        let left = self
            .words
            .get(..self.range.start)
            .unwrap_or_default()
            .iter()
            .rev()
            .take_while(noun)
            .count();
        let rest = self.words.get(self.range.end..).unwrap_or_default();
        let right = rest.iter().take_while(noun).count();
        let name = right
            .checked_sub(1)
            .and_then(|last| rest.get(last))
            .is_some_and(|word| NAMES.iter().any(|end| word.surface.ends_with(end)));
        let object = rest.get(right).is_some_and(|word| &*word.surface == "を");
        (1..=LONGEST).contains(&left) && (1..=LONGEST).contains(&right) && object && !name
    }

    /// Whether nouns stand directly beside it, other than these. A number after it is a date.
    fn is_compound(&self, harmless: &[&str], number: bool) -> bool {
        let before = self
            .before()
            .is_some_and(|word| word.is(Pos::Prefix) || word.is(Pos::Noun) && !word.is_suffix());
        let after = self.after().is_some_and(|word| {
            let date = number && word.class.kind == Kind::Number;
            word.is(Pos::Noun) && !word.is_formal_noun() && !word.is_one_of(harmless) && !date
        });
        before || after
    }
}

/// Which sentence each word is in, what joins things in each, and what is quoted.
#[derive(Debug, Default)]
struct Sentences {
    /// For each word, the number of its sentence, and whether it is a quotation: what stands on
    /// a sign or in a title is not for a machine to change.
    of: Vec<(usize, bool)>,
    /// For each sentence, how many 及び and 並びに it has, and whether it has または.
    joins: Vec<(usize, bool)>,
}

impl Sentences {
    fn new(words: &[Token]) -> Sentences {
        let mut sentences = Sentences {
            of: Vec::with_capacity(words.len()),
            joins: vec![(0, false)],
        };
        let mut depth: usize = 0;
        for word in words {
            match &*word.surface {
                "「" | "『" => depth += 1,
                "」" | "』" => depth = depth.saturating_sub(1),
                _ => {}
            }
            sentences.of.push((sentences.joins.len() - 1, depth > 0));
            if let Some((and, or)) = sentences.joins.last_mut() {
                *and += usize::from(word.is_one_of(&["及び", "並びに"]));
                *or |= word.is_one_of(&["又は", "または"]);
            }
            if word.is_one_of(&["。", "！", "？"]) {
                sentences.joins.push((0, false));
                depth = 0;
            }
        }
        sentences
    }

    fn is_quoted(&self, word: usize) -> bool {
        self.of.get(word).is_some_and(|(_, quoted)| *quoted)
    }

    fn joins(&self, word: usize) -> Option<&(usize, bool)> {
        self.joins.get(self.of.get(word)?.0)
    }

    fn count(&self, word: usize) -> usize {
        self.joins(word).map_or(0, |(and, _)| *and)
    }

    fn has_or(&self, word: usize) -> bool {
        self.joins(word).is_none_or(|(_, or)| *or)
    }
}

#[cfg(test)]
mod tests {
    use crate::Analyser;
    use crate::knowledge::Knowledge;
    use crate::rewrite::{apply, edits};
    use std::collections::BTreeSet;

    fn rewritten(analyser: &Analyser, text: &str) -> String {
        let words = analyser.analyse(text);
        apply(
            text,
            &edits(text, &words, &Knowledge::default(), &mut BTreeSet::new()),
        )
    }

    #[test]
    fn words_of_offices_become_everyday_ones() {
        let analyser = Analyser::new([]).unwrap();
        for (text, expected) in [
            ("電話又はメール", "電話またはメール"),
            ("氏名及び住所を書く。", "氏名と住所を書く。"),
            ("本日のみ使えます。", "今日だけ使えます。"),
            ("市役所にて待つ。", "市役所で待つ。"),
            ("日本において働く。", "日本で働く。"),
            ("予約が出来ます。", "予約ができます。"),
            ("来て下さい。", "来てください。"),
            ("様々な国の人。", "いろいろな国の人。"),
            ("予め調べる。", "前もって調べる。"),
        ] {
            assert_eq!(rewritten(&analyser, text), expected);
        }
    }

    #[test]
    fn other_words_with_the_same_letters_stay() {
        let analyser = Analyser::new([]).unwrap();
        for text in [
            "一昨年度の数",
            "昨年度の数",
            "過去において",
            "A及びB並びにC。",
            "翌年4月",
            "昨年比で",
            "又吉さん",
            "「本日のみ」と書いてある。",
            "出入国管理及び難民認定法を守る。",
            "調査及び企画部門を見る。",
        ] {
            assert_eq!(rewritten(&analyser, text), text);
        }
    }
}
