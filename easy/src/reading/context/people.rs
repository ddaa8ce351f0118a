//! Words for people, and words that ask: 方, 人, 何.

use super::place::Place;
use crate::class::{Form, Kind, Pos};

/// Readings of words for people.
pub(super) fn by_word(place: &Place<'_>, surface: &str) -> Option<&'static str> {
    Some(match surface {
        "方" => direction_or_person(place)?,
        "方々" => "かたがた",
        "人" => person(place)?,
        "何" => what(place)?,
        "私" => "わたし",
        "生" if place.after_noun() => "せい",
        "者" => {
            if place.after_noun() {
                "しゃ"
            } else {
                "もの"
            }
        }
        "家" if place
            .before(1)
            .is_none_or(|b| !b.is(Pos::Noun) || b.class.kind == Kind::Adverbial)
            && !place.before_is(&["の"]) =>
        {
            "いえ"
        }
        "主" if place.after_is(&["な", "に", "として"]) => "おも",
        "様" if place.after_noun() => "さま",
        _ => return None,
    })
}

/// 方: かた for people and ways of doing, ほう for directions and comparisons, がた after 皆様.
fn direction_or_person(place: &Place<'_>) -> Option<&'static str> {
    const PEOPLE: &[&str] = &[
        "人",
        "者",
        "生",
        "員",
        "女性",
        "男性",
        "学生",
        "皆様",
        "皆さん",
        "客",
        "様",
        "親",
        "患者",
        "家族",
        "住民",
        "市民",
        "高齢",
        "子供",
        "子ども",
        "初心",
        "希望",
        "在住",
        "歳",
        "代",
        "以上",
        "以下",
        "未満",
        "同士",
        "お客様",
        "お持ち",
        "お住まい",
        "担当",
        "一般",
        "他",
        "多く",
        "たくさん",
        "全て",
        "すべて",
        "ほとんど",
        "大勢",
        "出身",
        "国籍",
        "外国",
        "留学",
    ];
    let before = place.before(1)?;
    if before.is(Pos::Verb) && before.class.form == Form::Continuative {
        return Some("かた");
    }
    if before.is(Pos::Noun) && !before.is_formal_noun() {
        let people =
            before.is_one_of(&["先生", "皆様", "あなた", "奥様", "親", "殿", "貴", "教員"]);
        return if people { Some("がた") } else { None };
    }
    let compares = place.after_is(&["が", "を", "へ", "に", "から"])
        && !place.after_is(&["を", "に", "へ"])
        || place.after_is(&["へ"]) && before.is_one_of(&["の"]);
    // この方, その方.
    if before.is(Pos::Adnominal) {
        let way = place.after_is(&["が"])
            && place.after(2).is_some_and(|word| {
                word.is(Pos::Adjective) || word.is_a(Pos::Noun, Kind::Adjectival)
            });
        return Some(if way { "ほう" } else { "かた" });
    }
    if before.is_one_of(&["の"]) {
        let head = place.before(2)?;
        const SIDES: &[&str] = &[
            "北",
            "南",
            "東",
            "西",
            "右",
            "左",
            "上",
            "下",
            "前",
            "後",
            "後ろ",
            "奥",
            "先",
            "山",
            "海",
            "駅",
            "こちら",
            "そちら",
            "あちら",
            "こっち",
            "あっち",
            "そっち",
            "どちら",
            "どっち",
            "手前",
            "遠く",
            "近く",
        ];
        let side = SIDES.contains(&&*head.surface);
        if !side && !place.after_is(&["が", "へ", "から"]) {
            return Some("かた");
        }
        let person = PEOPLE.iter().any(|word| head.surface.ends_with(word))
            || head.is_a(Pos::Noun, Kind::CounterSuffix)
            || place
                .before(3)
                .is_some_and(|b| b.is_one_of(&["お", "ご", "御"]));
        return Some(
            if person && !(place.after_is(&["が"]) && compares_next(place)) {
                "かた"
            } else {
                "ほう"
            },
        );
    }
    if before.is_one_of(&["な"]) {
        return Some(if place.after_is(&["が"]) {
            "ほう"
        } else {
            "かた"
        });
    }
    if place.described() {
        if compares && place.after_is(&["が"]) {
            return Some(
                if compares_next(place)
                    || before.is(Pos::Adjective)
                    || before.is_one_of(&["た", "ない"])
                {
                    "ほう"
                } else {
                    "かた"
                },
            );
        }
        if place.after_is(&["に", "へ"])
            && place
                .after(2)
                .is_some_and(|word| word.is_one_of(&["向かっ", "向かう", "傾い", "進む", "進ん"]))
        {
            return Some("ほう");
        }
        return Some("かた");
    }
    None
}

/// 〜の方が + いい, 多い, …: a comparison.
fn compares_next(place: &Place<'_>) -> bool {
    place.after(2).is_some_and(|word| {
        word.is(Pos::Adjective)
            || word.is_a(Pos::Noun, Kind::Adjectival)
            || word.is(Pos::Adverb)
            || word.is_one_of(&["より", "良い", "よい"])
    })
}

/// 人: じん after a country, にん in words for roles, ひと alone.
fn person(place: &Place<'_>) -> Option<&'static str> {
    const ROLES: &[&str] = &[
        "管理",
        "保証",
        "支配",
        "世話",
        "料理",
        "代理",
        "相続",
        "申請",
        "申立",
        "使用",
        "被告",
        "案内",
        "仲介",
        "請負",
        "発起",
        "監査",
        "後見",
        "保護",
        "看護",
        "通行",
        "参考",
        "立会",
        "差出",
        "受取",
        "届出",
        "名義",
        "貸",
        "借",
        "売",
        "買",
        "弁護",
        "用",
        "同居",
        "身元引受",
        "身元保証",
        "引受",
        "補助",
        "介助",
        "付添",
    ];
    let before = place.before(1)?;
    if place.after_number() {
        return None;
    }
    if before.is(Pos::Noun) && !before.is_formal_noun() {
        if ROLES.contains(&&*before.surface) {
            return Some("にん");
        }
        if before.is_name()
            || before.surface.ends_with('国')
            || before.is_one_of(&[
                "社会", "現代", "一般", "企業", "経済", "国際", "知識", "文化", "芸能", "産業",
                "職業", "地球", "東洋", "西洋", "欧米", "自由", "県",
            ])
        {
            return Some("じん");
        }
        return None;
    }
    Some("ひと")
}

/// 何: なん before counters and before な, だ, で, の, と; なに before が, を, か, も.
fn what(place: &Place<'_>) -> Option<&'static str> {
    let next = place.after(1)?;
    if next.is(Pos::Noun)
        && (next.is_suffix()
            || next.class.kind == Kind::CounterSuffix
            || next.is_one_of(&[
                "回", "人", "年", "月", "日", "時", "分", "度", "曜日", "歳", "枚", "個", "件",
                "社", "円", "番", "か月", "ヶ月", "カ月", "カ国", "語", "種類", "名", "本", "冊",
                "階", "泊", "台", "匹", "万", "百", "千", "十", "億",
            ]))
        && !next.is_one_of(&["か"])
    {
        return Some("なん");
    }
    if next.is_one_of(&[
        "が", "を", "か", "も", "に", "から", "より", "や", "者", "事", "色", "度か",
    ]) {
        return Some("なに");
    }
    if next.is_one_of(&[
        "の",
        "と",
        "です",
        "だ",
        "でも",
        "で",
        "な",
        "だっ",
        "でし",
        "なら",
        "って",
        "という",
        "とか",
    ]) {
        return Some("なん");
    }
    None
}
