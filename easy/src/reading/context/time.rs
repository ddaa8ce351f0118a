//! Words of time and place: 後, 間, 中, 前, 日.

use super::super::numbers;
use super::place::Place;
use crate::class::{Kind, Pos};

/// Readings of words of time.
pub(super) fn by_word(place: &Place<'_>, surface: &str) -> Option<&'static str> {
    Some(match surface {
        "後" => after(place)?,
        "間" => between(place)?,
        "中" => inside(place)?,
        "頃" => {
            if place.after_noun() {
                "ごろ"
            } else {
                "ころ"
            }
        }
        "今" => {
            if place.after_is(&[
                "大会",
                "年度",
                "シーズン",
                "期",
                "国会",
                "世紀",
                "学期",
                "季",
                "夏",
                "冬",
                "春",
                "秋",
                "事業",
                "件",
                "般",
            ]) {
                "こん"
            } else {
                "いま"
            }
        }
        "年" if place.after_is(&["に"])
            && place
                .after(2)
                .is_some_and(|word| numbers::tail(word).is_some()) =>
        {
            "ねん"
        }
        "今日"
            if place.after_is(&["の"])
                && place.after(2).is_some_and(|word| {
                    word.is_one_of(&["社会", "日本", "世界", "経済", "科学", "我が国", "時代"])
                }) =>
        {
            "こんにち"
        }
        "内" if place.after_noun() => "ない",
        "前" if place.after_noun() => before_time(place),
        "日" => day(place)?,
        "度" if place.described() || place.before_is(&["の", "この", "その"]) => "たび",
        "際" if place.described() || place.before_is(&["の", "この", "その"]) => "さい",
        "月" if place.after_is(&["に", "の", "は"]) && !place.after_noun() => "つき",
        "分" if place
            .before(1)
            .is_some_and(|b| b.class.kind == Kind::CounterSuffix && b.is(Pos::Noun)) =>
        {
            "ぶん"
        }
        "明日" => "あした",
        "昨日" => "きのう",
        "一日" if place.before(1).is_some_and(|b| b.surface.ends_with('月')) => "ついたち",
        "一日" if place.after_is(&["中", "に", "あたり", "の"]) => "いちにち",
        _ => return None,
    })
}

/// 後: ご after a noun, あと after の or た, のち rarely.
fn after(place: &Place<'_>) -> Option<&'static str> {
    if place.before_is(&["その"]) && !place.after_is(&["ろ"]) {
        return Some("ご");
    }
    if place.before_is(&["の", "た", "だ"]) || place.described() {
        return Some("あと");
    }
    if place.after_noun() {
        return Some("ご");
    }
    place.after_is(&["で", "から", "は", "に", "の"]).then_some(
        if place.after_is(&["に"]) && place.at == 0 {
            "のち"
        } else {
            "あと"
        },
    )
}

/// 間: かん after a noun, あいだ after の, a verb or この.
fn between(place: &Place<'_>) -> Option<&'static str> {
    if place.before_is(&["の", "この", "その", "あの", "いる", "ない", "長い", "短い"])
        || place.described()
    {
        return Some("あいだ");
    }
    place.after_noun().then_some("かん")
}

/// 中: じゅう for the whole of a time or place, ちゅう during, なか inside.
fn inside(place: &Place<'_>) -> Option<&'static str> {
    const WHOLE: &[&str] = &[
        "世界",
        "日本",
        "一日",
        "１日",
        "一年",
        "１年",
        "一晩",
        "今日",
        "明日",
        "年",
        "国",
        "家",
        "町",
        "街",
        "村",
        "部屋",
        "体",
        "身体",
        "島",
        "学校",
        "会社",
        "クラス",
        "夜",
        "今年",
    ];
    let Some(before) = place.before(1) else {
        return Some("なか");
    };
    if before.is_one_of(&["の", "な", "その", "この"]) || place.described() || before.is_mark()
    {
        return Some("なか");
    }
    if WHOLE.contains(&&*before.surface) {
        return Some("じゅう");
    }
    if before.is_a(Pos::Noun, Kind::CounterSuffix)
        && before.is_one_of(&["日", "年"])
        && place.before(2).is_some_and(|b| b.is_one_of(&["１", "一"]))
    {
        return Some("じゅう");
    }
    if before.is(Pos::Noun) {
        return Some("ちゅう");
    }
    Some("なか")
}

/// 日 after a noun that is no number: び, as in 申請日 and 営業日; ひ alone.
fn day(place: &Place<'_>) -> Option<&'static str> {
    if place.after_number() {
        return None;
    }
    if place.after_noun() {
        let name = place.before(1).is_some_and(|b| b.is_name());
        return if name { None } else { Some("び") };
    }
    (place.before(1).is_none_or(|b| !b.is_mark()) || place.at == 0).then_some("ひ")
}

/// 前 after a noun: まえ, but ぜん in words of Chinese make after 紀元 and 従.
fn before_time(place: &Place<'_>) -> &'static str {
    if place.before_is(&["紀元", "従", "直", "寸", "産", "生"]) {
        "ぜん"
    } else {
        "まえ"
    }
}
