//! Readings that an editor should look at.
//!
//! No rule decides these with certainty: they depend on what is meant, or on the person or place
//! that is named. A reading given by an editor is never in doubt.

use crate::class::Kind;
use crate::kana::is_kanji;
use crate::token::{Sure, Token};

/// Words that are read in two ways in the same surroundings.
const WORDS: &[&str] = &[
    "方",
    "一日",
    "今日",
    "明日",
    "何",
    "中",
    "上",
    "下",
    "後",
    "間",
    "町",
    "村",
    "家",
    "国",
    "市場",
    "人気",
    "大勢",
    "生",
    "分",
    "月",
    "所",
    "辛い",
    "開く",
    "開い",
    "入る",
    "止める",
    "止め",
    "描く",
    "工夫",
    "風車",
    "一行",
    "一時",
    "出生",
    "八幡",
    "行っ",
];

pub(super) fn mark(words: &mut [Token]) {
    for at in 0..words.len() {
        let after_number = at
            .checked_sub(1)
            .and_then(|at| words.get(at))
            .is_some_and(|word| super::numbers::tail(word).is_some());
        // 1日 is ついたち or いちにち.
        let first = at
            .checked_sub(1)
            .and_then(|at| words.get(at))
            .is_some_and(|word| super::numbers::small(word) == Some(1));
        let Some(word) = words.get_mut(at) else {
            continue;
        };
        if word.sure != Sure::Yes {
            continue;
        }
        let kanji = word.surface.chars().filter(|c| is_kanji(*c)).count();
        let person = matches!(
            word.class.kind,
            Kind::FamilyName | Kind::GivenName | Kind::Person
        ) && kanji > 0;
        let short_place = word.class.kind == Kind::Place
            && (1..=2).contains(&kanji)
            && !is_known_place(&word.surface);
        let ambiguous = WORDS.contains(&&*word.surface) && !after_number;
        if person || short_place || ambiguous || (first && &*word.surface == "日") {
            word.sure = Sure::Doubtful;
        }
    }
}

/// Prefectures and the largest cities: nobody reads these in another way.
fn is_known_place(name: &str) -> bool {
    const KNOWN: &str = "北海 青森 岩手 宮城 秋田 山形 福島 茨城 栃木 群馬 埼玉 千葉 東京 新潟 富山 石川 福井 山梨 長野 岐阜 静岡 愛知 三重 滋賀 京都 大阪 兵庫 奈良 鳥取 島根 岡山 広島 山口 徳島 香川 愛媛 高知 福岡 佐賀 長崎 熊本 大分 宮崎 沖縄 札幌 仙台 横浜 川崎 堺 神戸 名古屋 東北 関東 中部 近畿 中国 四国 九州 北陸 関西 東海 甲信 首都 盛岡 松本 金沢 浜松 那覇 米国 英国 韓国 台湾 欧州 日本 欧米 世界";
    KNOWN.split(' ').any(|known| known == name)
}
