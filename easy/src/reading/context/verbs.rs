//! Forms of verbs and adjectives that two words share: 行った, 開いて.

use super::place::Place;
use crate::class::{Form, Kind, Pos};

/// Readings of forms of verbs and adjectives.
pub(super) fn by_word(place: &Place<'_>, surface: &str) -> Option<&'static str> {
    Some(match surface {
        "行っ" => went_or_did(place)?,
        "作り" if place.after_number() => "つくり",
        "通っ"
            if place.before(2).is_some_and(|word| {
                word.is_one_of(&["試験", "審査", "選考", "面接", "道", "前", "中"])
            }) =>
        {
            "とおっ"
        }
        "空く" => {
            if place
                .before(2)
                .is_some_and(|b| b.is_one_of(&["腹", "お腹", "おなか"]))
            {
                "すく"
            } else {
                "あく"
            }
        }
        "開い" if !place.before_is(&["を"]) && place.after_is(&["て"]) => "あい",
        "開い" | "開く" | "開き" if place.before_is(&["を"]) => match surface {
            "開い" => "ひらい",
            "開き" => "ひらき",
            _ => "ひらく",
        },
        "空い" if place.before_is(&["が", "の"]) => "あい",
        "得る"
            if place
                .before(1)
                .is_some_and(|b| b.is(Pos::Verb) && b.class.form == Form::Continuative) =>
        {
            "うる"
        }
        "得る" => "える",
        "経" if place.after_is(&["て", "た"]) => "へ",
        "経る" => "へる",
        "入る" | "入っ" | "入り" | "入ら" | "入れ"
            if place.before_is(&["に", "が", "から", "へ", "も"]) && place.word().is(Pos::Verb) =>
        {
            match surface {
                "入る" => "はいる",
                "入っ" => "はいっ",
                "入り" => "はいり",
                "入ら" => "はいら",
                _ => return None,
            }
        }
        "止め" if place.before_is(&["を"]) => "とめ",
        "辛い"
            if place.after_is(&[
                "料理",
                "もの",
                "物",
                "味",
                "カレー",
                "ラーメン",
                "スープ",
                "食べ物",
            ]) =>
        {
            "からい"
        }
        "辛い" if place.before_is(&["が", "は", "て"]) => "つらい",
        "避け" if place.before_is(&["を"]) => "さけ",
        "汚れ" => "よごれ",
        "混む" => "こむ",
        "描く" => "えがく",
        "正しく" => "ただしく",
        _ => return None,
    })
}

/// 行った, 行って: おこなった after を or a noun of doing, いった after に and へ.
fn went_or_did(place: &Place<'_>) -> Option<&'static str> {
    let before = place.before(1)?;
    if before.is_one_of(&["を", "は", "も"]) {
        let doing = place.before(2).is_some_and(|word| {
            word.is_a(Pos::Noun, Kind::Verbal) || word.is_suffix() || word.is_content_noun()
        });
        if before.is_one_of(&["を"]) && doing {
            return Some("おこなっ");
        }
        if place
            .before(2)
            .is_some_and(|word| word.is_a(Pos::Noun, Kind::Verbal))
        {
            return Some("おこなっ");
        }
        return None;
    }
    if before.is(Pos::Adverb) || before.class.kind == Kind::Adverbial {
        return Some("いっ");
    }
    if before.is_one_of(&["に", "へ", "まで", "て", "で", "から"]) {
        // 会場で行った: を before it in the same clause says おこなった.
        let object = (2..14)
            .filter_map(|steps| place.before(steps))
            .take_while(|word| word.class.kind != Kind::Period && !word.is(Pos::Verb))
            .any(|word| word.is_one_of(&["を"]));
        let by = before.is_one_of(&["で"])
            && !place.before(2).is_some_and(|word| {
                word.is_one_of(&[
                    "車",
                    "電車",
                    "自転車",
                    "船",
                    "飛行機",
                    "徒歩",
                    "バス",
                    "タクシー",
                    "新幹線",
                    "一人",
                    "二人",
                    "みんな",
                    "ひとり",
                    "足",
                ]) || word.surface.ends_with(['線', '車', '急', '機', '便'])
            });
        return Some(if object || by {
            "おこなっ"
        } else {
            "いっ"
        });
    }
    None
}
