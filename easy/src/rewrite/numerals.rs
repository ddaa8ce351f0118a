//! Numbers in digits of one kind: ３ヶ月 and 三ヶ月 are 3か月.

use super::piece::narrow;
use super::scan::Scan;
use super::{Proposal, Proposals};
use crate::class::{Kind, Pos};
use crate::rule::Rule;
use crate::token::Token;

/// Full-width digits, and ヶ after digits.
pub(super) fn digits(text: &str, scan: &Scan, out: &mut Proposals) {
    let mut at = 0;
    while let Some(c) = scan.get(at) {
        if !c.is_ascii_digit() {
            at = scan.latin_end(at).unwrap_or(at + 1);
            continue;
        }
        if let Some(end) = scan.latin_end(at) {
            at = end;
            continue;
        }
        let mut end = scan.number(at).map_or_else(|| at + 1, |(_, end)| end);
        while scan.get(end).is_some_and(|c| {
            c.is_ascii_digit()
                || ",.".contains(c) && scan.get(end + 1).is_some_and(|c| c.is_ascii_digit())
        }) {
            end += 1;
        }
        let range = scan.bytes(&(at..end));
        let before = text.get(range.clone()).unwrap_or_default();
        let after = narrow(before);
        if after != before && is_alone(scan, at, end) {
            out.edits
                .push(Proposal::certain(range, after, Rule::Numerals));
        }
        if let Some(change) = counted(scan, end) {
            out.edits.push(change);
        }
        at = end;
    }
}

/// Not a part of a phone number, a score or a share.
fn is_alone(scan: &Scan, at: usize, end: usize) -> bool {
    let joins = |c: Option<char>| c.is_some_and(|c| "-/:".contains(c));
    let digit = |at: Option<usize>| {
        at.and_then(|at| scan.get(at))
            .is_some_and(|c| c.is_ascii_digit())
    };
    !(joins(scan.before(at)) && digit(at.checked_sub(2))
        || joins(scan.get(end)) && digit(Some(end + 1)))
}

/// か for ヶ between a number and what is counted.
fn counted(scan: &Scan, at: usize) -> Option<Proposal> {
    let small = scan.get(at).is_some_and(|c| "ヶヵカケ箇".contains(c));
    let counter = scan.get(at + 1).is_some_and(|c| "月国所年".contains(c));
    (small && counter)
        .then(|| Proposal::certain(scan.bytes(&(at..at + 1)), "か".into(), Rule::Numerals))
}

/// Counters before which a numeral is a number and nothing else.
const COUNTERS: &[&str] = &[
    "か月", "カ月", "ヶ月", "ヵ月", "ケ月", "箇月", "か国", "カ国", "ヶ国", "年間", "週間", "日間",
    "時間", "分間", "回", "枚", "冊", "歳", "台", "人", "名", "個", "件", "円", "階", "本", "匹",
    "年", "年生", "学年", "倍",
];
/// Counters with which 一 is a number too: 一人 and 一本 are words of their own.
const COUNTERS_OF_ONE: &[&str] = &[
    "か月", "カ月", "ヶ月", "ヵ月", "ケ月", "箇月", "週間", "時間", "年間", "枚", "冊", "歳", "階",
];

/// Numerals in kanji before counters.
pub(super) fn kanji(words: &[Token], out: &mut Proposals) {
    for (at, pair) in words.windows(2).enumerate() {
        let [number, counter] = pair else { continue };
        if !number.is_a(Pos::Noun, Kind::Number) || number.range.end != counter.range.start {
            continue;
        }
        let Some(number_value) = value(&number.surface) else {
            continue;
        };
        let counters = match number_value {
            1 => COUNTERS_OF_ONE,
            2 if &*counter.surface == "人" => continue,
            _ => COUNTERS,
        };
        let before = at.checked_sub(1).and_then(|at| words.get(at));
        let after = words.get(at + 2);
        // 二、三日 and 数十人 are no numbers.
        let row = before.is_some_and(|b| b.is_one_of(&["、", "・", "〜"]))
            && at
                .checked_sub(2)
                .and_then(|at| words.get(at))
                .is_some_and(|b| value(&b.surface).is_some());
        let part =
            row || before.is_some_and(|b| {
                b.range.end == number.range.start && (b.is(Pos::Noun) || b.is(Pos::Prefix))
            }) || after.is_some_and(|a| {
                a.range.start == counter.range.end
                    && a.is(Pos::Noun)
                    && !a.is_suffix()
                    && !a.is_formal_noun()
            });
        // The end of a range is the range's.
        let range = before.is_some_and(|b| &*b.surface == "〜")
            || after.is_some_and(|a| &*a.surface == "〜");
        if part || range || !counters.contains(&&*counter.surface) {
            continue;
        }
        out.edits.push(Proposal::certain(
            number.range.clone(),
            number_value.to_string(),
            Rule::Numerals,
        ));
        let small = counter
            .surface
            .chars()
            .next()
            .filter(|c| "ヶヵカケ箇".contains(*c));
        if let Some(small) = small {
            // The original may be half-width: the counter is replaced whole.
            let rest = counter.surface.get(small.len_utf8()..).unwrap_or_default();
            out.edits.push(Proposal::certain(
                counter.range.clone(),
                format!("か{rest}"),
                Rule::Numerals,
            ));
        }
    }
}

/// The value of a numeral in kanji below 10,000.
fn value(numeral: &str) -> Option<u32> {
    let (mut value, mut waiting): (u32, Option<u32>) = (0, None);
    for c in numeral.chars() {
        let unit = match c {
            '十' => 10,
            '百' => 100,
            '千' => 1000,
            _ => {
                let digit = u32::try_from(
                    "〇一二三四五六七八九"
                        .chars()
                        .position(|digit| digit == c)?,
                )
                .ok()?;
                waiting = Some(waiting.unwrap_or(0).checked_mul(10)?.checked_add(digit)?);
                continue;
            }
        };
        value = value.checked_add(waiting.take().unwrap_or(1).checked_mul(unit)?)?;
    }
    value
        .checked_add(waiting.unwrap_or(0))
        .filter(|value| (1..10_000).contains(value))
}

#[cfg(test)]
mod tests {
    use super::value;

    #[test]
    fn numerals_have_values() {
        assert_eq!(value("二十"), Some(20));
        assert_eq!(value("三百五"), Some(305));
        assert_eq!(value("二〇二四"), Some(2024));
        assert_eq!(value("万"), None);
    }
}
