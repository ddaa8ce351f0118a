//! Words that leave open what, when and whether, and words that paint or point.

use super::sentence::Sentence;
use super::{Report, Rule, text};
use crate::class::{Kind, Pos};
use crate::kana::to_hiragana;
use crate::knowledge::plain;
use aho_corasick::{AhoCorasick, MatchKind};
use std::sync::LazyLock;

/// Parts of sentences: what stands before and after does not matter.
const MODALITY: &[&str] = &[
    "おそれがあ",
    "おそれが高",
    "おそれのあ",
    "恐れがあ",
    "恐れが高",
    "恐れのあ",
    "虞があ",
    "可能性",
    "見込み",
    "見込まれ",
    "と思われ",
    "と考えられ",
    "かもしれ",
    "かも知れ",
    "ものとみられ",
    "とみられ",
];
/// Whole words.
const QUANTITY: &[&str] = &[
    "早め",
    "早めに",
    "お早め",
    "お早めに",
    "しばらく",
    "暫く",
    "後日",
    "適宜",
    "数日",
    "数日間",
    "数週間",
    "数か月",
    "数ヶ月",
    "数カ月",
    "数年",
    "数回",
    "当分",
    "当面",
    "若干",
    "若干名",
    "近日",
    "近日中",
    "随時",
    "追って",
    "速やか",
    "すみやか",
    "至急",
    "しかるべき",
    "一定期間",
];
const POINTERS: &[&str] = &[
    "上記",
    "下記",
    "左記",
    "右記",
    "前記",
    "後記",
    "前述",
    "後述",
    "上述",
    "標記",
    "別記",
    "当該",
    "同法",
    "同条",
    "同項",
    "同日",
    "同年",
    "同月",
    "同社",
    "同校",
    "同市",
    "同県",
    "同省",
    "同庁",
    "同所",
    "同課",
    "同様式",
    "前項",
    "前条",
    "次項",
];
const ONOMATOPOEIA: &[&str] = &[
    "どきどき",
    "わくわく",
    "ぎりぎり",
    "がたがた",
    "ぐらぐら",
    "ぐらっ",
    "ぴかぴか",
    "きらきら",
    "ぺらぺら",
    "ぺこぺこ",
    "ぽたぽた",
    "ざあざあ",
    "しとしと",
    "ごろごろ",
    "ごちゃごちゃ",
    "ばらばら",
    "ぼろぼろ",
    "べたべた",
    "ねばねば",
    "ぬるぬる",
    "つるつる",
    "ざらざら",
    "さらさら",
    "ふわふわ",
    "ふらふら",
    "くらくら",
    "ぐるぐる",
    "くるくる",
    "ずきずき",
    "ちくちく",
    "ひりひり",
    "むかむか",
    "いらいら",
    "はらはら",
    "もやもや",
    "うろうろ",
    "ぶらぶら",
    "のろのろ",
    "てきぱき",
    "すらすら",
    "ぐっすり",
    "びっしょり",
    "ぎっしり",
    "しっとり",
    "がらがら",
    "からから",
    "かちかち",
    "こつこつ",
    "とんとん",
    "どんどん",
    "ばたばた",
    "ぱらぱら",
    "ぽつぽつ",
    "まちまち",
    "ぴったり",
    "にこにこ",
    "げらげら",
    "ぶつぶつ",
    "ひそひそ",
    "ぞろぞろ",
    "じめじめ",
];

/// A list and how it is looked for.
struct List {
    patterns: Option<AhoCorasick>,
    modality: usize,
    quantity: usize,
}

static LIST: LazyLock<List> = LazyLock::new(|| {
    let all = MODALITY.iter().chain(QUANTITY).chain(POINTERS);
    List {
        patterns: AhoCorasick::builder()
            .match_kind(MatchKind::LeftmostLongest)
            .build(all)
            .ok(),
        modality: MODALITY.len(),
        quantity: MODALITY.len() + QUANTITY.len(),
    }
});

pub(super) fn check(sentence: &Sentence<'_>, report: &mut Report) {
    let Some(patterns) = &LIST.patterns else {
        return;
    };
    for found in patterns.find_iter(&sentence.joined.text) {
        let number = found.pattern().as_usize();
        let joined = &sentence.joined;
        let rule = match number {
            _ if number < LIST.modality => Rule::VagueModality,
            _ if number < LIST.quantity => Rule::VagueQuantity,
            _ => Rule::PointerWords,
        };
        let whole =
            joined.word_at(found.start()).is_some() && joined.word_at(found.end()).is_some();
        if rule != Rule::VagueModality && !whole {
            continue;
        }
        let place = sentence.place(&joined.words_of(&found.range()));
        let pattern = joined.text.get(found.range()).unwrap_or_default();
        let mut values = vec![("word", text(sentence.original(&place)))];
        values.extend(plain::of(pattern).map(|row| ("better", text(row.wording))));
        report.add(rule, sentence.block, place, values);
    }
    for word in sentence.words {
        let rule = if is_and_so_on(sentence, word) {
            Rule::AndSoOn
        } else if ONOMATOPOEIA.contains(&to_hiragana(&word.surface).as_str()) {
            Rule::Onomatopoeia
        } else {
            continue;
        };
        report.add(
            rule,
            sentence.block,
            word.range.clone(),
            vec![("word", text(sentence.original(&word.range)))],
        );
    }
}

/// など, and 等 after a noun.
fn is_and_so_on(sentence: &Sentence<'_>, word: &crate::token::Token) -> bool {
    match &*word.surface {
        "など" | "なんか" => word.is(Pos::Particle),
        "等" => {
            let at = sentence
                .words
                .partition_point(|other| other.range.start < word.range.start);
            word.is_suffix()
                || sentence
                    .before(at, 1)
                    .is_some_and(|before| before.is(Pos::Noun) && before.class.kind != Kind::Number)
        }
        _ => false,
    }
}
