//! Other nouns of one or two kanji.

use super::super::numbers;
use super::place::Place;
use crate::class::{Kind, Pos};
use crate::token::Token;

/// Readings of nouns.
pub(super) fn by_word(place: &Place<'_>, surface: &str) -> Option<&'static str> {
    Some(match surface {
        "町" if place.before(1).is_some_and(Token::is_name) => "ちょう",
        "町" if !place.after_noun() => "まち",
        "村" if !place.after_noun() => "むら",
        "金" => {
            let amount = place
                .after(1)
                .is_some_and(|next| numbers::tail(next).is_some());
            if amount || place.after_noun() {
                "きん"
            } else {
                "かね"
            }
        }
        "所" if place.described() || place.before_is(&["の"]) => "ところ",
        "話" if place.after_number() => "はなし",
        "他" if place.before_is(&["の"]) || place.after_is(&["の", "に", "には", "は"]) => {
            "ほか"
        }
        "辺" => {
            if place.before(1).is_some_and(|b| b.is(Pos::Adnominal)) {
                "へん"
            } else {
                "あたり"
            }
        }
        "行" if place.word().is(Pos::Noun) => "ぎょう",
        "種" if place.before_is(&["ある", "この", "その"]) => "しゅ",
        "泉" if place.after_noun() => "せん",
        "風呂" if place.after_noun() => "ぶろ",
        "問" if place.after_noun() => "もん",
        "会社"
            if place.before(1).is_some_and(|b| {
                b.is_a(Pos::Noun, Kind::General)
                    || b.is_a(Pos::Noun, Kind::Verbal)
                    || b.is_suffix()
                    || b.is_name()
            }) =>
        {
            "がいしゃ"
        }
        "値" => "あたい",
        "乳" if place.after_noun() => "にゅう",
        "物" if place.before_is(&[
            "洗濯",
            "忘れ",
            "落とし",
            "買い",
            "食べ",
            "乗り",
            "飲み",
            "建",
            "着",
            "生",
            "持ち",
            "読み",
            "贈り",
        ]) =>
        {
            "もの"
        }
        "万歳" if !place.after_number() => "ばんざい",
        "実" if place.after_is(&["に", "は", "の"]) => "じつ",
        "水" if (!place.after_noun() || place.before_is(&["さん", "様"]))
            && place.after_is(&["を", "が", "は", "の", "に", "で", "も"]) =>
        {
            "みず"
        }
        "上" => {
            if place.after_noun()
                && !place.after_number()
                && !place.before(1).is_some_and(|b| {
                    b.surface.ends_with('つ') || b.is_one_of(&["一番", "いちばん"])
                })
            {
                "じょう"
            } else {
                "うえ"
            }
        }
        "下" if place.described() => "した",
        "外" if place.after_noun() => "がい",
        "国" => {
            if place.after_noun() && !place.after_number() && word_is_suffix(place) {
                "こく"
            } else {
                "くに"
            }
        }
        "等" => {
            if place.after_noun() || place.before_is(&["」", "）"]) {
                "とう"
            } else {
                "など"
            }
        }
        "市" if !place.after_noun() => "し",
        "県" | "区" if !place.after_noun() => {
            if surface == "県" {
                "けん"
            } else {
                "く"
            }
        }
        "共" if place.after_is(&["に"]) => "とも",
        "元" if place.before_is(&["の", "を"])
            || place.after_is(&["に", "の", "は"]) && !place.after_number() =>
        {
            "もと"
        }
        "大" if place.before_is(&["の", "な"]) => "だい",
        "工夫" => "くふう",
        "市場"
            if place.before(2).is_some_and(|word| {
                word.is_one_of(&["町", "港", "朝", "村", "地元", "魚", "野菜"])
            }) =>
        {
            "いちば"
        }
        "市場"
            if place.before_is(&[
                "労働", "雇用", "国内", "海外", "国際", "世界", "新", "金融", "株式", "採用",
                "就職", "転職",
            ]) =>
        {
            "しじょう"
        }
        "身体" => "しんたい",
        "幸い" => "さいわい",
        "早急" => "さっきゅう",
        "貴社" => "きしゃ",
        "代わり" => "かわり",
        "角" if place.before_is(&["の"]) => "かど",
        "数" if place.before_is(&["の"])
            || place.after_is(&["が", "は", "を", "も", "の"]) && !place.after_noun() =>
        {
            "かず"
        }
        "数" if place.after_noun() => "すう",
        "額" if place.after_noun() => "がく",
        "別" if place.after_noun() => "べつ",
        "店" if place.after_noun() && !place.after_number() => "てん",
        "館" | "室" | "課" | "部" if place.after_noun() => return None,
        _ => return None,
    })
}

fn word_is_suffix(place: &Place<'_>) -> bool {
    place.word().is_suffix()
        || place
            .before(1)
            .is_some_and(|b| b.is_a(Pos::Noun, Kind::General) || b.is_a(Pos::Noun, Kind::Verbal))
}
