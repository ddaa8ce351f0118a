//! The days of the week by their first character: （水）, 月・水・金, 土日祝.

use super::super::numbers;
use crate::class::Kind;
use crate::token::Token;

/// （水）, 月・水・金, 土日祝: the days of the week by their first character.
pub(super) fn mark(words: &mut [Token]) {
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
