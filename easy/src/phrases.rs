//! Where phrases (文節) begin.
//!
//! A phrase is a word in its own right with all that leans on it: particles, auxiliaries,
//! suffixes, and the nouns of a compound. Formal nouns (こと, とき, ところ) begin one of their
//! own, as the guide of Hirosaki University for writing with spaces asks.

use crate::class::{Form, Kind, Pos};
use crate::token::Token;

/// Marks the words that begin a phrase. The first word does.
pub(crate) fn mark(words: &mut [Token]) {
    for at in 0..words.len() {
        let begins = begins(words, at);
        if let Some(word) = words.get_mut(at) {
            word.phrase = begins;
        }
    }
}

fn begins(words: &[Token], at: usize) -> bool {
    let (Some(word), Some(before)) = (
        words.get(at),
        at.checked_sub(1).and_then(|at| words.get(at)),
    ) else {
        return true;
    };
    if word.surface.starts_with([
        'ゃ', 'ゅ', 'ょ', 'っ', 'ー', 'ぁ', 'ぃ', 'ぅ', 'ぇ', 'ぉ', 'ん', 'ャ', 'ュ', 'ョ', 'ッ',
        'ン',
    ]) {
        return false;
    }
    // 3分の2.
    let two_before = at.checked_sub(2).and_then(|at| words.get(at));
    if word.is_a(Pos::Noun, Kind::Number)
        && &*before.surface == "の"
        && two_before
            .is_some_and(|word| &*word.surface == "分" && word.class.kind == Kind::CounterSuffix)
    {
        return false;
    }
    // What leans on the word before it.
    if leans(words, at) {
        return false;
    }
    match before.class.pos {
        // An opening bracket and a prefix go with what follows.
        Pos::Symbol => match before.class.kind {
            Kind::Open => false,
            Kind::Comma | Kind::Period => true,
            Kind::Close => !word.is(Pos::Noun) && !word.is(Pos::Prefix),
            Kind::Letter => !word.is(Pos::Noun),
            _ => {
                !(joins(&before.surface) || word.is(Pos::Noun) && is_compound_mark(&before.surface))
            }
        },
        Pos::Prefix => false,
        // Nouns of a compound.
        Pos::Noun if before.is_formal_noun() => true,
        Pos::Noun if word.is(Pos::Noun) || word.is(Pos::Prefix) => separates(before, word),
        _ => true,
    }
}

/// Whether a word cannot begin a phrase where it stands.
fn leans(words: &[Token], at: usize) -> bool {
    let Some(word) = words.get(at) else {
        return false;
    };
    let before = at.checked_sub(1).and_then(|at| words.get(at));
    match word.class.pos {
        // What is left of について, and ほど after a verb.
        Pos::Particle if word.class.kind == Kind::CasePhrase => {
            before.is_some_and(|before| !before.is_a(Pos::Particle, Kind::Case))
        }
        Pos::Particle if &*word.surface == "ほど" => {
            before.is_none_or(|before| before.is(Pos::Noun))
        }
        Pos::Particle => true,
        Pos::Auxiliary => true,
        // 電話又は, 丁寧かつ.
        Pos::Conjunction => {
            before.is_some_and(|before| before.is(Pos::Noun))
                && word.is_one_of(&[
                    "又は",
                    "または",
                    "かつ",
                    "及び",
                    "および",
                    "並びに",
                    "ならびに",
                    "もしくは",
                    "若しくは",
                ])
        }
        Pos::Symbol => {
            word.class.kind != Kind::Open
                && !(word.class.kind == Kind::Letter
                    && before.is_some_and(|b| {
                        !b.is(Pos::Noun) && !b.is(Pos::Symbol) && !b.is(Pos::Prefix)
                    }))
        }
        Pos::Noun if word.is_suffix() => before.is_some_and(|before| {
            before.is(Pos::Noun)
                || before.is(Pos::Symbol) && before.class.kind != Kind::Comma
                || before.is(Pos::Verb) && before.class.form == Form::Continuative
                || before.is(Pos::Adjective)
                || before.is(Pos::Prefix)
                || word.class.kind == Kind::AuxiliarySuffix
                || word.class.kind == Kind::PersonSuffix
        }),
        Pos::Adverb if word.is_one_of(&["どうか", "どう"]) => {
            before.is_some_and(|before| &*before.surface == "か")
        }
        Pos::Noun if word.class.kind == Kind::DependentAuxiliary => {
            &*word.surface != "よう"
                || before.is_some_and(|before| before.is_one_of(&["の", "この", "その", "どの"]))
        }
        // 10年以上.
        Pos::Noun
            if word.is_formal_noun()
                && before.is_some_and(|before| {
                    before.is(Pos::Noun)
                        && !before.is_formal_noun()
                        && before.class.kind != Kind::Pronoun
                }) =>
        {
            true
        }
        Pos::Noun if word.class.kind == Kind::Dependent => {
            &*word.surface == "の" || &*word.surface == "ん"
        }
        Pos::Verb => match word.class.kind {
            Kind::Suffix => true,
            // 〜ている, 〜てください, 〜始める.
            Kind::Dependent => {
                is_duty(words, at)
                    || before.is_some_and(|before| {
                        before.is_one_of(&["て", "で", "ちゃ", "じゃ"])
                            || (before.is(Pos::Verb) && before.class.form == Form::Continuative)
                            || before.is_a(Pos::Noun, Kind::Verbal)
                            || before.is(Pos::Auxiliary)
                    })
            }
            // 勉強する, 利用できる, ご提供いたします, お越しください.
            _ => helps(words, at) || is_nominal(words, at) || is_duty(words, at),
        },
        Pos::Adjective if &*word.lemma == "ない" && is_copula(words, at) => true,
        Pos::Adjective => {
            matches!(word.class.kind, Kind::Suffix | Kind::Dependent)
                && before.is_some_and(|before| {
                    !before.is_a(Pos::Particle, Kind::Case)
                        && !before.is_a(Pos::Particle, Kind::Topic)
                })
        }
        _ => false,
    }
}

/// Whether a verb only makes a verb of the noun before it.
fn helps(words: &[Token], at: usize) -> bool {
    const HELPERS: &[&str] = &[
        "する",
        "できる",
        "出来る",
        "くださる",
        "下さる",
        "ください",
        "いただく",
        "頂く",
        "いただける",
        "頂ける",
        "いたす",
        "致す",
        "なさる",
        "申し上げる",
        "願う",
    ];
    let Some((word, before)) = words
        .get(at)
        .zip(at.checked_sub(1).and_then(|at| words.get(at)))
    else {
        return false;
    };
    if !before.is(Pos::Noun) && !before.is(Pos::Verb) {
        return &*word.lemma == "ある" && is_copula(words, at);
    }
    if !HELPERS.contains(&&*word.lemma) {
        return false;
    }
    let polite = (1..5)
        .filter_map(|steps| at.checked_sub(steps + 1).and_then(|at| words.get(at)))
        .take_while(|word| word.is(Pos::Noun) || word.is(Pos::Prefix) || word.is(Pos::Verb))
        .any(|word| word.is(Pos::Prefix) && word.is_one_of(&["お", "ご", "御"]))
        || before.is(Pos::Noun) && before.surface.starts_with(['お', 'ご', '御']);
    if before.is(Pos::Verb) {
        return polite && before.class.form == Form::Continuative;
    }
    let doing = matches!(before.class.kind, Kind::Verbal | Kind::VerbalSuffix);
    let plain = &*word.lemma == "する"
        && !before.is_formal_noun()
        && !matches!(before.class.kind, Kind::Adverbial | Kind::Pronoun);
    doing || polite || plain
}

/// Whether it is the second half of なければならない.
fn is_duty(words: &[Token], at: usize) -> bool {
    let back = |steps: usize| at.checked_sub(steps).and_then(|at| words.get(at));
    words
        .get(at)
        .is_some_and(|word| matches!(&*word.lemma, "なる" | "いける"))
        && back(1).is_some_and(|word| word.is_one_of(&["ば", "は", "と"]))
        && back(2).is_some_and(|word| {
            matches!(&*word.lemma, "ない" | "て") || word.is_one_of(&["ちゃ", "なきゃ"])
        })
}

/// Whether で, では or でも of the copula stands before ある or ない.
fn is_copula(words: &[Token], at: usize) -> bool {
    let back = |steps: usize| at.checked_sub(steps).and_then(|at| words.get(at));
    let particle = back(1).is_some_and(|word| word.is_one_of(&["は", "も"]));
    let copula = back(if particle { 2 } else { 1 });
    copula.is_some_and(|word| word.is(Pos::Auxiliary) && word.is_one_of(&["で", "じゃ"]))
        || back(1).is_some_and(|word| {
            word.is_a(Pos::Particle, Kind::Connecting)
                && word.is_one_of(&["て", "で"])
                && words.get(at).is_some_and(|word| word.is(Pos::Adjective))
        })
}

/// Whether a verb stands for a noun within a compound: 乳搾り体験.
fn is_nominal(words: &[Token], at: usize) -> bool {
    let Some((word, before)) = words
        .get(at)
        .zip(at.checked_sub(1).and_then(|at| words.get(at)))
    else {
        return false;
    };
    let next = words.get(at + 1);
    word.class.form == Form::Continuative
        && before.is_content_noun()
        && !matches!(
            before.class.kind,
            Kind::Adverbial | Kind::Pronoun | Kind::Number | Kind::CounterSuffix
        )
        && next.is_some_and(|next| {
            next.is(Pos::Noun) && !next.is_formal_noun()
                || next.is_a(Pos::Particle, Kind::Case) && next.is_one_of(&["を", "が"])
                || next.is_a(Pos::Particle, Kind::Adnominaliser)
        })
}

/// Marks that keep what follows in the phrase.
fn joins(mark: &str) -> bool {
    matches!(
        mark,
        "・" | "／"
            | "〜"
            | "－"
            | "＋"
            | "％"
            | "．"
            | "："
            | "＝"
            | "〈"
            | "＆"
            | "＠"
            | "＿"
            | "＃"
            | "，"
    )
}

fn is_compound_mark(mark: &str) -> bool {
    matches!(mark, "％" | "℃" | "№")
}

/// Whether two nouns side by side are two phrases: times and adverbs stand alone.
fn separates(before: &Token, word: &Token) -> bool {
    // 2024年 10月 1日.
    let numeric = word.is_a(Pos::Noun, Kind::Number)
        || word
            .surface
            .starts_with(|c: char| ('０'..='９').contains(&c));
    if numeric
        && before.surface.ends_with(['年', '月', '日', '時'])
        && (before.class.kind == Kind::CounterSuffix || before.class.kind == Kind::Adverbial)
    {
        return true;
    }
    if word.is_suffix() || word.is_formal_noun() && word.class.kind != Kind::DependentAdverbial {
        return word.is_formal_noun();
    }
    if word.class.kind == Kind::DependentAdverbial {
        return true;
    }
    // 3年間 勤務, 2部 用意, 1通 お持ち.
    if before.class.kind == Kind::CounterSuffix
        && !word.is_suffix()
        && (word.class.kind == Kind::Verbal
            || word.is(Pos::Prefix) && word.is_one_of(&["お", "ご"])
            || before.surface.ends_with('間') && word.class.kind == Kind::General)
    {
        return true;
    }
    // 年末調整, 一時帰国.
    if before.is_one_of(&[
        "一時", "年末", "年始", "月末", "期末", "深夜", "夜間", "休日", "週末", "平日", "時間",
        "当初", "前期", "後期", "全体", "一部",
    ]) && !numeric
    {
        return false;
    }
    before.class.kind == Kind::Adverbial
        && !word.is_a(Pos::Noun, Kind::Number)
        && before.range.len() > 3
        && !matches!(word.class.kind, Kind::Adverbial)
        || before.class.kind == Kind::Pronoun
}
