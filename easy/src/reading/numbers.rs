//! Numbers: the digits of one number are one word, and kanji numerals get a reading as a whole.

use crate::class::{Kind, Pos};
use crate::token::Token;

/// How a number ends, which decides how the counter after it sounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tail {
    /// 1 to 9.
    Digit(u8),
    Zero,
    Ten,
    Hundred,
    Thousand,
    /// 万 and above, and 何, 数: nothing but the sound of ん matters, or nothing at all.
    Ten4,
    Other,
}

/// Makes one word of the digits of each number, and one of the kanji of each numeral.
pub(crate) fn join(words: &mut Vec<Token>) {
    let all: Vec<Token> = std::mem::take(words)
        .into_iter()
        .flat_map(split_digits)
        .collect();
    let mut at = 0;
    while let Some(first) = all.get(at) {
        let length = if is_digits(first) {
            digits_from(&all, at)
        } else if is_numeral(first) {
            row(&all, at, is_numeral)
        } else {
            words.push(first.clone());
            at += 1;
            continue;
        };
        let parts = all.get(at..at + length).unwrap_or_default();
        let surface: String = parts.iter().map(|part| &*part.surface).collect();
        let reading = match is_digits(first) {
            true => digits_reading(&surface),
            false => numeral_reading(&surface),
        };
        let mut number = first.clone();
        number.range.end = parts.last().map_or(number.range.end, |part| part.range.end);
        set_number(&mut number, &surface, &reading);
        words.push(number);
        at += length;
    }
}

/// How many words from `at` on are digits of one number. A point or comma belongs to it if
/// digits follow.
fn digits_from(all: &[Token], at: usize) -> usize {
    let mut length = row(all, at, is_digits);
    while all.get(at + length).is_some_and(is_separator) && touches(all, at + length) {
        let more = row(all, at + length + 1, is_digits);
        if more == 0 || !touches(all, at + length + 1) {
            break;
        }
        length += 1 + more;
    }
    length
}

/// How many words from `at` on are of a kind and stand without a gap.
fn row(all: &[Token], at: usize, kind: fn(&Token) -> bool) -> usize {
    let rest = all.get(at..).unwrap_or_default();
    rest.iter()
        .enumerate()
        .take_while(|(number, word)| kind(word) && (*number == 0 || touches(all, at + number)))
        .count()
}

/// Whether nothing stands between a word and the one before it.
fn touches(all: &[Token], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|at| all.get(at));
    before
        .zip(all.get(at))
        .is_some_and(|(before, word)| before.range.end == word.range.start)
}

/// Words of the dictionary that begin with digits (１０月, １つ) are a number and a counter.
fn split_digits(word: Token) -> Vec<Token> {
    let is_digit = |c: char| ('０'..='９').contains(&c);
    let digits = word.surface.len() - word.surface.trim_start_matches(is_digit).len();
    if digits == 0 || digits == word.surface.len() {
        return vec![word];
    }
    let Some([mut number, mut counter]) = word.split(digits) else {
        return vec![word];
    };
    counter.class.kind = Kind::CounterSuffix;
    let surface = number.surface.clone();
    set_number(&mut number, &surface, &digits_reading(&surface));
    vec![number, counter]
}

fn set_number(word: &mut Token, surface: &str, reading: &str) {
    word.surface = surface.into();
    word.lemma = surface.into();
    word.reading = reading.into();
    word.class.pos = Pos::Noun;
    word.class.kind = Kind::Number;
    word.sure = crate::token::Sure::Yes;
}

pub(super) fn is_digits(word: &Token) -> bool {
    word.surface
        .chars()
        .all(|c| ('０'..='９').contains(&c) || "．，".contains(c))
        && word
            .surface
            .starts_with(|c: char| ('０'..='９').contains(&c))
}

fn is_separator(word: &Token) -> bool {
    matches!(&*word.surface, "．" | "，")
}

const NUMERALS: &str = "〇一二三四五六七八九十百千";

/// A word of kanji numerals only, as a number and not as a part of a name.
fn is_numeral(word: &Token) -> bool {
    word.is_a(Pos::Noun, Kind::Number) && word.surface.chars().all(|c| NUMERALS.contains(c))
}

/// How digits are read: ２，４００ is にせんよんひゃく. What begins with a zero or is very long is
/// no amount and read digit by digit, as the digits behind a point are.
fn digits_reading(surface: &str) -> String {
    let (whole, fraction) = surface.split_once('．').unwrap_or((surface, ""));
    let digits: Vec<usize> = whole
        .chars()
        .filter(|c| *c != '，')
        .filter_map(value)
        .collect();
    let singly = |digits: &mut dyn Iterator<Item = usize>| -> String {
        digits.filter_map(|n| DIGITS.get(n)).copied().collect()
    };
    let mut out = if digits.len() > 12 || (digits.len() > 1 && digits.first() == Some(&0)) {
        singly(&mut digits.iter().copied())
    } else if digits.iter().all(|n| *n == 0) {
        DIGITS.first().copied().unwrap_or_default().to_owned()
    } else {
        amount(&digits)
    };
    if !fraction.is_empty() {
        for (from, to) in [("いち", "いっ"), ("はち", "はっ"), ("じゅう", "じゅっ")] {
            if let Some(stem) = out.strip_suffix(from) {
                out = format!("{stem}{to}");
                break;
            }
        }
        out.push_str("てん");
        out.push_str(&singly(&mut fraction.chars().filter_map(value)));
    }
    out
}

fn value(c: char) -> Option<usize> {
    u32::from(c)
        .checked_sub(u32::from('０'))
        .filter(|n| *n < 10)
        .map(|n| n as usize)
}

/// The reading of digits as an amount, in groups of four (万, 億).
fn amount(digits: &[usize]) -> String {
    const GROUPS: [&str; 3] = ["", "まん", "おく"];
    let mut out = String::new();
    let first = digits.len() % 4;
    let groups = digits
        .get(..first)
        .filter(|g| !g.is_empty())
        .into_iter()
        .chain(digits.get(first..).unwrap_or_default().chunks(4));
    let count = digits.len().div_ceil(4);
    for (number, group) in groups.enumerate() {
        let numeral: String = group
            .iter()
            .zip(["", "十", "百", "千"].iter().take(group.len()).rev())
            .filter(|(digit, _)| **digit > 0)
            .map(|(digit, unit)| {
                let digit = NUMERALS
                    .chars()
                    .nth(*digit)
                    .filter(|_| *digit > 1 || unit.is_empty());
                format!("{}{unit}", digit.map(String::from).unwrap_or_default())
            })
            .collect();
        if !numeral.is_empty() {
            out.push_str(&numeral_reading(&numeral));
            out.push_str(GROUPS.get(count - 1 - number).copied().unwrap_or_default());
        }
    }
    out
}

const DIGITS: [&str; 10] = [
    "ぜろ",
    "いち",
    "に",
    "さん",
    "よん",
    "ご",
    "ろく",
    "なな",
    "はち",
    "きゅう",
];

/// How a kanji numeral is read: 三百 is さんびゃく; digit by digit where it has no ten, hundred
/// or thousand.
fn numeral_reading(surface: &str) -> String {
    let digit = |c: char| NUMERALS.chars().position(|n| n == c).filter(|n| *n < 10);
    let mut out = String::new();
    let mut waiting: Option<usize> = None;
    for c in surface.chars() {
        if let Some(n) = digit(c) {
            if let Some(n) = waiting.replace(n) {
                out.push_str(DIGITS.get(n).copied().unwrap_or_default());
            }
            continue;
        }
        let n = waiting.take();
        let said = match (c, n) {
            ('百', Some(3)) => "さんびゃく",
            ('百', Some(6)) => "ろっぴゃく",
            ('百', Some(8)) => "はっぴゃく",
            ('千', Some(3)) => "さんぜん",
            ('千', Some(8)) => "はっせん",
            (_, n) => {
                out.push_str(
                    n.filter(|n| *n != 1)
                        .and_then(|n| DIGITS.get(n))
                        .copied()
                        .unwrap_or_default(),
                );
                match c {
                    '十' => "じゅう",
                    '百' => "ひゃく",
                    _ => "せん",
                }
            }
        };
        out.push_str(said);
    }
    out.push_str(
        waiting
            .and_then(|n| DIGITS.get(n))
            .copied()
            .unwrap_or_default(),
    );
    out
}

/// How the number in a word ends; `None` if it is no number.
pub(super) fn tail(word: &Token) -> Option<Tail> {
    if is_digits(word) {
        let digits: Vec<char> = word
            .surface
            .chars()
            .filter(|c| ('０'..='９').contains(c))
            .collect();
        let fraction = word.surface.contains('．');
        let zeros = digits.iter().rev().take_while(|c| **c == '０').count();
        let last = digits.iter().rev().find(|c| **c != '０')?;
        let value = u8::try_from(u32::from(*last) - u32::from('０')).unwrap_or(0);
        return Some(match zeros {
            0 => Tail::Digit(value),
            _ if fraction => Tail::Zero,
            1 => Tail::Ten,
            2 => Tail::Hundred,
            3 => Tail::Thousand,
            _ => Tail::Ten4,
        });
    }
    if !word.is_a(Pos::Noun, Kind::Number) {
        return match &*word.surface {
            "何" | "数" | "幾" => Some(Tail::Ten4)
                .filter(|_| &*word.surface == "何")
                .or(Some(Tail::Other)),
            _ => None,
        };
    }
    let last = word.surface.chars().last()?;
    Some(match last {
        '十' => Tail::Ten,
        '百' => Tail::Hundred,
        '千' => Tail::Thousand,
        '万' | '億' | '兆' | '何' => Tail::Ten4,
        '〇' => Tail::Zero,
        c => match NUMERALS.chars().position(|n| n == c) {
            Some(n) => Tail::Digit(u8::try_from(n).unwrap_or(0)),
            None => Tail::Other,
        },
    })
}

/// The whole number of a word of digits or one-character numerals, if it is small.
pub(super) fn small(word: &Token) -> Option<u32> {
    if is_digits(word) {
        let text: String = word
            .surface
            .chars()
            .filter_map(|c| char::from_u32(u32::from(c).checked_sub(0xFEE0)?))
            .collect();
        return text.parse().ok();
    }
    if !is_numeral(word) {
        return None;
    }
    let mut value = 0;
    let mut waiting = 0;
    for c in word.surface.chars() {
        match c {
            '十' => {
                value += if waiting == 0 { 10 } else { waiting * 10 };
                waiting = 0;
            }
            '百' | '千' => return None,
            c => {
                waiting =
                    waiting * 10 + u32::try_from(NUMERALS.chars().position(|n| n == c)?).ok()?
            }
        }
    }
    Some(value + waiting)
}

#[cfg(test)]
mod tests {
    use super::{digits_reading, numeral_reading};

    #[test]
    fn digits_are_read_as_amounts() {
        for (digits, reading) in [
            ("２０２４", "にせんにじゅうよん"),
            ("１２，３００", "いちまんにせんさんびゃく"),
            ("１．５", "いってんご"),
            ("０３", "ぜろさん"),
            ("０", "ぜろ"),
            ("１０００", "せん"),
        ] {
            assert_eq!(digits_reading(digits), reading);
        }
    }

    #[test]
    fn numerals_are_read_with_their_euphony() {
        for (numeral, reading) in [
            ("三百", "さんびゃく"),
            ("八千六百十", "はっせんろっぴゃくじゅう"),
            ("二〇二四", "にぜろによん"),
            ("二十三", "にじゅうさん"),
            ("十", "じゅう"),
        ] {
            assert_eq!(numeral_reading(numeral), reading);
        }
    }
}
