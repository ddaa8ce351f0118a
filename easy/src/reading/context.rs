//! Words of one or two kanji whose reading their neighbours decide.

use super::numbers;
use crate::class::{Form, Kind, Pos};
use crate::token::Token;
use std::collections::HashMap;
use std::sync::LazyLock;

/// A place in a sentence with its neighbours.
struct Place<'a> {
    words: &'a [Token],
    at: usize,
}

impl<'a> Place<'a> {
    fn word(&self) -> &'a Token {
        &self.words[self.at]
    }

    fn before(&self, steps: usize) -> Option<&'a Token> {
        self.words.get(self.at.checked_sub(steps)?)
    }

    fn after(&self, steps: usize) -> Option<&'a Token> {
        self.words.get(self.at + steps)
    }

    fn before_is(&self, surfaces: &[&str]) -> bool {
        self.before(1).is_some_and(|word| word.is_one_of(surfaces))
    }

    fn after_is(&self, surfaces: &[&str]) -> bool {
        self.after(1).is_some_and(|word| word.is_one_of(surfaces))
    }

    /// Whether a noun stands directly before it.
    fn after_noun(&self) -> bool {
        self.before(1).is_some_and(|word| {
            word.is(Pos::Noun) && !word.is_formal_noun() || word.is_a(Pos::Symbol, Kind::Letter)
        })
    }

    /// Whether a number or a counter stands directly before it.
    fn after_number(&self) -> bool {
        self.before(1).is_some_and(|word| {
            numbers::tail(word).is_some()
                || word.class.kind == Kind::CounterSuffix && word.is(Pos::Noun)
        })
    }

    /// Whether something that describes a noun stands before it: 行く, 行った, 大きい, な.
    fn described(&self) -> bool {
        self.before(1).is_some_and(Token::modifies)
    }
}

/// Lemma, beginning of a reading, and what it should be.
static PREFERRED: LazyLock<HashMap<&str, (&str, &str)>> = LazyLock::new(|| {
    include_str!("../../data/preferred.tsv")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| {
            let mut columns = line.split('\t');
            Some((columns.next()?, (columns.next()?, columns.next()?)))
        })
        .collect()
});

pub(super) fn correct(words: &mut [Token]) {
    for word in words.iter_mut() {
        if let Some((from, to)) = PREFERRED.get(&*word.lemma)
            && let Some(rest) = word.reading.strip_prefix(from)
        {
            word.reading = format!("{to}{rest}").into();
        }
    }
    for at in 0..words.len() {
        if let Some(reading) = reading(&Place { words, at })
            && let Some(word) = words.get_mut(at)
        {
            word.reading = reading.into();
        }
    }
    weekdays(words);
}

fn reading(place: &Place<'_>) -> Option<String> {
    let word = place.word();
    if word.surface.contains("日本") && word.reading.contains("にっぽん") {
        return Some(word.reading.replacen("にっぽん", "にほん", 1));
    }
    by_word(place, &word.surface).map(str::to_owned)
}

/// The rules, by word.
fn by_word(place: &Place<'_>, surface: &str) -> Option<&'static str> {
    Some(match surface {
        "方" => direction_or_person(place)?,
        "方々" => "かたがた",
        "後" => after(place)?,
        "間" => between(place)?,
        "町" if place.before(1).is_some_and(Token::is_name) => "ちょう",
        "町" if !place.after_noun() => "まち",
        "村" if !place.after_noun() => "むら",
        "人" => person(place)?,
        "何" => what(place)?,
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
        "行っ" => went_or_did(place)?,
        "所" if place.described() || place.before_is(&["の"]) => "ところ",
        "年" if place.after_is(&["に"])
            && place
                .after(2)
                .is_some_and(|word| numbers::tail(word).is_some()) =>
        {
            "ねん"
        }
        "話" if place.after_number() => "はなし",
        "作り" if place.after_number() => "つくり",
        "今日"
            if place.after_is(&["の"])
                && place.after(2).is_some_and(|word| {
                    word.is_one_of(&["社会", "日本", "世界", "経済", "科学", "我が国", "時代"])
                }) =>
        {
            "こんにち"
        }
        "通っ"
            if place.before(2).is_some_and(|word| {
                word.is_one_of(&["試験", "審査", "選考", "面接", "道", "前", "中"])
            }) =>
        {
            "とおっ"
        }
        "私" => "わたし",
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
        "行" if word_is_noun(place) => "ぎょう",
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
        "内" if place.after_noun() => "ない",
        "外" if place.after_noun() => "がい",
        "前" if place.after_noun() => before_time(place),
        "日" => day(place)?,
        "生" if place.after_noun() => "せい",
        "国" => {
            if place.after_noun() && !place.after_number() && word_is_suffix(place) {
                "こく"
            } else {
                "くに"
            }
        }
        "者" => {
            if place.after_noun() {
                "しゃ"
            } else {
                "もの"
            }
        }
        "等" => {
            if place.after_noun() || place.before_is(&["」", "）"]) {
                "とう"
            } else {
                "など"
            }
        }
        "度" if place.described() || place.before_is(&["の", "この", "その"]) => "たび",
        "際" if place.described() || place.before_is(&["の", "この", "その"]) => "さい",
        "家" if place
            .before(1)
            .is_none_or(|b| !b.is(Pos::Noun) || b.class.kind == Kind::Adverbial)
            && !place.before_is(&["の"]) =>
        {
            "いえ"
        }
        "主" if place.after_is(&["な", "に", "として"]) => "おも",
        "月" if place.after_is(&["に", "の", "は"]) && !place.after_noun() => "つき",
        "市" if !place.after_noun() => "し",
        "県" | "区" if !place.after_noun() => {
            if surface == "県" {
                "けん"
            } else {
                "く"
            }
        }
        "分" if place
            .before(1)
            .is_some_and(|b| b.class.kind == Kind::CounterSuffix && b.is(Pos::Noun)) =>
        {
            "ぶん"
        }
        "様" if place.after_noun() => "さま",
        "共" if place.after_is(&["に"]) => "とも",
        "元" if place.before_is(&["の", "を"])
            || place.after_is(&["に", "の", "は"]) && !place.after_number() =>
        {
            "もと"
        }
        "開い" if !place.before_is(&["を"]) && place.after_is(&["て"]) => "あい",
        "開い" | "開く" | "開き" if place.before_is(&["を"]) => match surface {
            "開い" => "ひらい",
            "開き" => "ひらき",
            _ => "ひらく",
        },
        "空い" if place.before_is(&["が", "の"]) => "あい",
        "明日" => "あした",
        "昨日" => "きのう",
        "一日" if place.before(1).is_some_and(|b| b.surface.ends_with('月')) => "ついたち",
        "一日" if place.after_is(&["中", "に", "あたり", "の"]) => "いちにち",
        "大" if place.before_is(&["の", "な"]) => "だい",
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
            if place.before_is(&["に", "が", "から", "へ", "も"]) && word_class_is_verb(place) =>
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

fn word_is_noun(place: &Place<'_>) -> bool {
    place.word().is(Pos::Noun)
}

fn word_class_is_verb(place: &Place<'_>) -> bool {
    place.word().is(Pos::Verb)
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

/// （水）, 月・水・金, 土日祝: the days of the week by their first character.
fn weekdays(words: &mut [Token]) {
    const DAYS: [(&str, &str); 9] = [
        ("月", "げつ"),
        ("火", "か"),
        ("水", "すい"),
        ("木", "もく"),
        ("金", "きん"),
        ("土", "ど"),
        ("日", "にち"),
        ("祝", "しゅく"),
        ("祭", "さい"),
    ];
    let day = |word: &Token| {
        DAYS.iter()
            .find(|(day, _)| *day == &*word.surface)
            .map(|(_, reading)| *reading)
    };
    let between = |word: &Token| {
        word.is_one_of(&[
            "・", "、", "，", "／", "〜", "－", "から", "と", "／", "及び",
        ])
    };
    let mut at = 0;
    while at < words.len() {
        let Some(first) = words.get(at).and_then(day) else {
            at += 1;
            continue;
        };
        let mut days = vec![(at, first)];
        let mut end = at + 1;
        while let Some(word) = words.get(end) {
            let next = words.get(end + 1).and_then(day);
            if let Some(reading) = day(word) {
                days.push((end, reading));
                end += 1;
            } else if between(word)
                && let Some(reading) = next
            {
                days.push((end + 1, reading));
                end += 2;
            } else {
                break;
            }
        }
        let in_brackets = at
            .checked_sub(1)
            .and_then(|at| words.get(at))
            .is_some_and(|word| word.is_one_of(&["（", "〔", "［"]))
            && words.get(end).is_some_and(|word| word.is_mark());
        let separated = days.len() >= 2 && end - at > days.len();
        let named = words
            .get(end)
            .is_some_and(|word| word.is_one_of(&["曜日", "曜"]));
        if in_brackets
            || (separated
                && at
                    .checked_sub(1)
                    .and_then(|at| words.get(at))
                    .is_none_or(|b| numbers::tail(b).is_none()))
            || named
        {
            for (at, reading) in &days {
                if let Some(word) = words.get_mut(*at) {
                    word.reading = (*reading).into();
                    word.class.kind = Kind::Adverbial;
                }
            }
        }
        at = end.max(at + 1);
    }
}
