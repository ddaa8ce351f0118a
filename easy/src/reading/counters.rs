//! Counters after numbers: 3本 is さんぼん, 1日 after a month is ついたち.
//!
//! The table is `data/counters.tsv`; the euphony is made from the sound that a counter begins
//! with. Digits stay digits and only their counter has a reading; where number and counter sound
//! like neither (ふたり, はつか), they become one word.

use super::numbers::{self, Tail};
use crate::class::{Kind, Pos};
use crate::token::Token;
use std::collections::HashMap;
use std::sync::LazyLock;

const TABLE: &str = include_str!("../../data/counters.tsv");

/// Counter → its reading, and how it sounds after numbers.
static COUNTERS: LazyLock<HashMap<&str, (&str, Sound)>> = LazyLock::new(|| {
    TABLE
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| {
            let mut columns = line.split('\t');
            Some((
                columns.next()?,
                (columns.next()?, Sound::parse(columns.next()?)),
            ))
        })
        .collect()
});

/// How a counter changes with the number before it; see the head of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sound {
    Same,
    K {
        voiced: bool,
    },
    S {
        voiced: bool,
    },
    /// `three`: what は becomes after 3 (b or p); `four`: whether 4 does the same.
    H {
        three: Voice,
        four: bool,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Voice {
    B,
    P,
}

impl Sound {
    fn parse(sign: &str) -> Sound {
        match sign {
            "k" => Sound::K { voiced: false },
            "K" => Sound::K { voiced: true },
            "s" => Sound::S { voiced: false },
            "S" => Sound::S { voiced: true },
            "h" => Sound::H {
                three: Voice::B,
                four: false,
            },
            "f" => Sound::H {
                three: Voice::P,
                four: true,
            },
            "g" => Sound::H {
                three: Voice::P,
                four: false,
            },
            _ => Sound::Same,
        }
    }
}

pub(super) fn correct(words: &mut Vec<Token>) {
    let mut at = 1;
    while at < words.len() {
        if irregular(words, at) {
            continue;
        }
        join_counter(words, at);
        one(words, at);
        at += 1;
    }
}

/// か月, ヶ国 and the like, where the dictionary has them in two words.
fn join_counter(words: &mut Vec<Token>, at: usize) {
    let [number, first, second] = words.get(at - 1..at + 2).unwrap_or_default() else {
        return;
    };
    if numbers::tail(number).is_none()
        || COUNTERS.contains_key(&*first.surface)
            && &*first.surface != "日"
            && &*first.surface != "年"
    {
        return;
    }
    let joined = format!("{}{}", first.surface, second.surface);
    if let Some((reading, _)) = COUNTERS.get(joined.as_str())
        && first.surface.chars().count() == 1
        && "かカヶヵケ".contains(&*first.surface)
    {
        let second = words.remove(at + 1);
        if let Some(first) = words.get_mut(at) {
            first.range.end = second.range.end;
            first.surface = joined.as_str().into();
            first.lemma = joined.as_str().into();
            first.reading = (*reading).into();
            first.class.kind = Kind::CounterSuffix;
            first.class.pos = Pos::Noun;
        }
    }
}

/// A counter after its number.
fn one(words: &mut [Token], at: usize) {
    let before_number = at
        .checked_sub(2)
        .and_then(|at| words.get(at))
        .map(|word| word.surface.clone());
    let after = words.get(at + 1).map(|word| word.surface.clone());
    let third_is_number = words
        .get(at + 2)
        .is_some_and(|word| numbers::tail(word).is_some());
    let Some([number, counter]) = words.get_mut(at - 1..=at) else {
        return;
    };
    let Some(tail) = numbers::tail(number) else {
        return;
    };
    // 3分の1.
    if &*counter.surface == "分" && after.as_deref() == Some("の") && third_is_number {
        return counter.reading = "ぶん".into();
    }
    let Some((reading, sound)) = COUNTERS.get(&*counter.surface) else {
        return;
    };
    // 数 and 何 are often words of their own: 数時間 but 数週間.
    if tail == Tail::Other && !counter.is_suffix() && !counter.is(Pos::Noun) {
        return;
    }
    let what = &*number.surface == "何" || &*number.surface == "数";
    let (number_end, reading) = sounded(tail, what, *sound, reading);
    counter.reading = reading.into();
    counter.class.kind = Kind::CounterSuffix;
    counter.class.pos = Pos::Noun;
    if &*number.surface == "何" {
        number.reading = "なん".into();
    } else if number.is_a(Pos::Noun, Kind::Number) {
        let own = own_end(&counter.surface, tail, before_number.as_deref());
        if let Some((from, to)) = own.or(number_end)
            && let Some(stem) = number.reading.strip_suffix(from)
        {
            number.reading = format!("{stem}{to}").into();
        }
    }
}

/// よじ, しちがつ, くじ: numerals that some counters want in another form.
fn own_end(counter: &str, tail: Tail, _: Option<&str>) -> Option<(&'static str, &'static str)> {
    let first = counter.chars().next()?;
    match (tail, first) {
        (Tail::Digit(4), '年' | '時' | '人' | '円') => Some(("よん", "よ")),
        (Tail::Digit(4), '月') => Some(("よん", "し")),
        (Tail::Digit(7), '時' | '月') => Some(("なな", "しち")),
        (Tail::Digit(9), '時' | '月') => Some(("きゅう", "く")),
        _ => None,
    }
}

/// How the end of a number and the beginning of a counter sound together.
fn sounded(
    tail: Tail,
    what: bool,
    sound: Sound,
    reading: &str,
) -> (Option<(&'static str, &'static str)>, String) {
    let doubled = match tail {
        Tail::Digit(1) => Some(("いち", "いっ")),
        Tail::Digit(6) => Some(("ろく", "ろっ")),
        Tail::Digit(8) => Some(("はち", "はっ")),
        Tail::Ten => Some(("じゅう", "じゅっ")),
        Tail::Hundred => Some(("ひゃく", "ひゃっ")),
        _ => None,
    };
    let doubles_s = !matches!(tail, Tail::Digit(6) | Tail::Hundred);
    let after_n = tail == Tail::Digit(3) || what;
    match sound {
        Sound::Same => (None, reading.to_owned()),
        Sound::K { voiced } => (
            doubled,
            if voiced && after_n {
                changed(reading, voice)
            } else {
                reading.to_owned()
            },
        ),
        Sound::S { voiced } => (
            doubled.filter(|_| doubles_s),
            if voiced && after_n {
                changed(reading, voice)
            } else {
                reading.to_owned()
            },
        ),
        Sound::H { three, four } => {
            let reading = match tail {
                _ if doubled.is_some() => changed(reading, half_voice),
                Tail::Digit(4) if four => changed(reading, half_voice),
                Tail::Digit(3) | Tail::Thousand | Tail::Ten4
                    if tail != Tail::Ten4 || what || three == Voice::B =>
                {
                    match three {
                        Voice::B => changed(reading, voice),
                        Voice::P => changed(reading, half_voice),
                    }
                }
                Tail::Ten4 => changed(reading, half_voice),
                _ => reading.to_owned(),
            };
            (doubled, reading)
        }
    }
}

fn changed(reading: &str, change: fn(char) -> char) -> String {
    let mut characters = reading.chars();
    characters
        .next()
        .map(change)
        .into_iter()
        .chain(characters)
        .collect()
}

/// か → が, さ → ざ, は → ば.
fn voice(c: char) -> char {
    match c {
        'は' | 'ひ' | 'ふ' | 'へ' | 'ほ' | 'か'..='と' => {
            char::from_u32(u32::from(c) + 1).unwrap_or(c)
        }
        c => c,
    }
}

/// は → ぱ.
fn half_voice(c: char) -> char {
    match c {
        'は' | 'ひ' | 'ふ' | 'へ' | 'ほ' => char::from_u32(u32::from(c) + 2).unwrap_or(c),
        c => c,
    }
}

/// Days of the month and the first two people: number and counter become one word. Gives
/// whether it did.
fn irregular(words: &mut Vec<Token>, at: usize) -> bool {
    let Some([number, counter]) = words.get(at - 1..=at) else {
        return false;
    };
    let Some(value) = numbers::small(number) else {
        return false;
    };
    if number.range.end != counter.range.start {
        return false;
    }
    let before = at.checked_sub(2).and_then(|at| words.get(at));
    let after = words.get(at + 1);
    let reading = match counter.surface.chars().next() {
        Some('人') if counter.surface.chars().count() == 1 => match value {
            1 => "ひとり",
            2 => "ふたり",
            _ => return false,
        },
        Some('日') if matches!(&*counter.surface, "日" | "日間" | "日目" | "日前") => {
            let in_month = before.is_some_and(|b| b.surface.ends_with('月'));
            let weekday = after.is_some_and(|a| &*a.surface == "（")
                && words
                    .get(at + 2)
                    .is_some_and(|w| w.is_one_of(&["月", "火", "水", "木", "金", "土", "日"]));
            let ranges = after.is_some_and(|a| {
                a.is_one_of(&["付", "付け", "現在", "時点", "以降", "より", "発売", "施行"])
            });
            match day(value) {
                Some("ついたち") if !(in_month || weekday || ranges) => return false,
                Some(reading) => reading,
                None => return false,
            }
        }
        _ => return false,
    };
    let rest = match &*counter.surface {
        "日間" => "かん",
        "日目" => "め",
        "日前" => "まえ",
        _ => "",
    };
    let reading = format!("{reading}{rest}");
    let counter = words.remove(at);
    if let Some(number) = words.get_mut(at - 1) {
        number.range.end = counter.range.end;
        number.surface = format!("{}{}", number.surface, counter.surface).into();
        number.lemma = number.surface.clone();
        number.reading = reading.into();
        number.class.kind = Kind::Adverbial;
    }
    true
}

fn day(value: u32) -> Option<&'static str> {
    Some(match value {
        1 => "ついたち",
        2 => "ふつか",
        3 => "みっか",
        4 => "よっか",
        5 => "いつか",
        6 => "むいか",
        7 => "なのか",
        8 => "ようか",
        9 => "ここのか",
        10 => "とおか",
        14 => "じゅうよっか",
        20 => "はつか",
        24 => "にじゅうよっか",
        _ => return None,
    })
}
