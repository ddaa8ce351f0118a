//! Times of day: 17:30 is 午後5時30分.
//!
//! Noon is 午後0時 and midnight 午前0時, as Japanese law and railways count; 正午 and words for
//! parts of the day that the author chose stay.

use super::scan::Scan;
use std::ops::Range;

/// Words before a time that say which half of the day it is.
const SAID: [&str; 11] = [
    "午前", "午後", "早朝", "毎朝", "朝", "昼の", "昼", "夕方", "深夜", "毎晩", "夜",
];

/// A time in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Time {
    /// The digits and their units.
    pub(super) range: Range<usize>,
    pub(super) hour: u32,
    minute: Minute,
    /// What the author said before it: 午後.
    said: Option<&'static str>,
    /// Written with a colon.
    colon: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Minute {
    None,
    Number(u32),
    /// 半.
    Half,
}

/// How a time is written anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Half {
    /// With 午前 or 午後 by its hour of 24.
    ByHour,
    /// With the word of another time.
    As(&'static str),
    /// Without.
    Unsaid,
}

impl Time {
    /// The time whose digits begin at a position.
    pub(super) fn at(scan: &Scan, at: usize) -> Option<Time> {
        // The dash of 9:00-17:00 is no part of a number.
        let free = scan.is_free(at)
            || scan.before(at) == Some('-')
                && at
                    .checked_sub(4)
                    .is_some_and(|from| scan.get(from) == Some(':'));
        if !scan.get(at)?.is_ascii_digit() || !free || scan.latin_end(at).is_some() {
            return None;
        }
        let (hour, end) = scan
            .number(at)
            .filter(|(hour, end)| *hour <= 24 && *end <= at + 2)?;
        let said = said(scan, at);
        let time = |end, minute, colon| {
            Some(Time {
                range: at..end,
                hour,
                minute,
                said,
                colon,
            })
        };
        if let Some(from) = scan.skip(end, ":") {
            let (minute, end) = scan
                .number(from)
                .filter(|(minute, end)| *minute < 60 && *end == from + 2)?;
            let ends = scan.is_end(end) || scan.get(end) == Some('-') && begins(scan, end + 1);
            return if ends && !is_ratio(scan, at, end) {
                time(end, Minute::Number(minute), true)
            } else {
                None
            };
        }
        let end = scan.skip(end, "時")?;
        if scan.get(end).is_some_and(|c| "間限代点制".contains(c)) {
            return None;
        }
        if let Some(end) = scan.skip(end, "半") {
            return time(end, Minute::Half, false);
        }
        match scan.number(end).filter(|(minute, _)| *minute < 60) {
            Some((minute, end)) => match scan.skip(end, "分") {
                Some(end) => time(end, Minute::Number(minute), false),
                None => None,
            },
            None => time(end, Minute::None, false),
        }
    }

    /// The hour of a range that has its unit at the end only: 9 in 9〜17時.
    pub(super) fn bare(scan: &Scan, range: &Range<usize>) -> Option<Time> {
        let (hour, end) = scan.number(range.start).filter(|(hour, _)| *hour <= 24)?;
        let said = said(scan, range.start);
        (end == range.end).then_some(Time {
            range: range.clone(),
            hour,
            minute: Minute::None,
            said,
            colon: false,
        })
    }

    /// Whether it is written with a colon.
    pub(super) fn has_colon(&self) -> bool {
        self.colon
    }

    /// Whether only a clock of 24 hours writes it so.
    fn of_24(&self) -> bool {
        self.said.is_none() && (self.colon || self.hour > 12 || self.hour == 0)
    }

    /// Whether it is clear and easy as it is.
    pub(super) fn is_plain(&self) -> bool {
        !self.colon && self.hour <= 12 && !(self.hour == 0 && self.said.is_none())
    }

    /// How it is written when it stands alone. `None` if no machine can know.
    pub(super) fn half(&self) -> Option<Half> {
        match self.said {
            // The day that 24時 ends is another than the one that it begins.
            _ if self.hour == 24 => None,
            Some(_) => Some(Half::Unsaid),
            None if self.of_24() => Some(Half::ByHour),
            None => Some(Half::Unsaid),
        }
    }

    /// How this time and a later one are written as a range.
    pub(super) fn halves(&self, end: &Time) -> Option<(Half, Half)> {
        if self.hour == 24 || end.hour == 24 {
            return None;
        }
        match (self.said, end.said) {
            (Some(_), Some(_)) => Some((Half::Unsaid, Half::Unsaid)),
            (None, None) if self.of_24() || end.of_24() => {
                // 9:00 to 5:00 is a day's work to some and a night to others.
                let certain = self.hour <= end.hour || self.hour > 12 || end.hour == 0;
                certain.then_some((Half::ByHour, Half::ByHour))
            }
            (None, None) => Some((Half::Unsaid, Half::Unsaid)),
            (Some(_), None) if end.hour > 12 => Some((Half::Unsaid, Half::ByHour)),
            (Some(said @ ("午前" | "午後")), None) if self.hour < end.hour && end.hour < 12 => {
                Some((Half::Unsaid, Half::As(said)))
            }
            (Some(_), None) => Some((Half::Unsaid, Half::Unsaid)),
            (None, Some(_)) => Some((
                if self.hour > 12 {
                    Half::ByHour
                } else {
                    Half::Unsaid
                },
                Half::Unsaid,
            )),
        }
    }

    /// The time in words.
    pub(super) fn written(&self, half: Half) -> String {
        let (said, hour) = match half {
            Half::ByHour if self.hour < 12 => ("午前", self.hour),
            Half::ByHour => ("午後", self.hour - 12),
            Half::As(said) => (said, self.hour),
            // 午後13時.
            Half::Unsaid if self.hour > 12 && self.said.is_some() => ("", self.hour - 12),
            Half::Unsaid => ("", self.hour),
        };
        match self.minute {
            Minute::None | Minute::Number(0) => format!("{said}{hour}時"),
            Minute::Number(minute) => format!("{said}{hour}時{minute}分"),
            Minute::Half => format!("{said}{hour}時半"),
        }
    }
}

/// Whether the digits of a time with a colon stand at a position.
fn begins(scan: &Scan, at: usize) -> bool {
    let hour = scan
        .number(at)
        .filter(|(hour, end)| *hour <= 24 && *end <= at + 2);
    let minute = hour.and_then(|(_, end)| {
        scan.number(scan.skip(end, ":")?)
            .filter(|(_, minute_end)| *minute_end == end + 3)
    });
    minute.is_some_and(|(_, end)| scan.is_end(end))
}

/// What is said before a time about the half of the day.
fn said(scan: &Scan, at: usize) -> Option<&'static str> {
    let before = at - usize::from(scan.before(at) == Some(' '));
    SAID.into_iter().find(|word| scan.ends_at(before, word))
}

/// Where a time begins with what is said before it.
pub(super) fn start(scan: &Scan, at: usize) -> usize {
    let before = at - usize::from(scan.before(at) == Some(' '));
    said(scan, at).map_or(at, |word| before - word.chars().count())
}

/// The end of such a word at a position.
pub(super) fn skip_said(scan: &Scan, at: usize) -> Option<usize> {
    SAID.into_iter().find_map(|word| scan.skip(at, word))
}

/// Whether 10:15 is a score, a ratio or a length of time.
fn is_ratio(scan: &Scan, at: usize, end: usize) -> bool {
    const AFTER: [&str; 6] = ["の割合", "の比", "で勝", "で負", "の画面", "対"];
    const BEFORE: [&str; 9] = [
        "比",
        "割合",
        "比率",
        "比は",
        "割合は",
        "約",
        "所要",
        "所要時間",
        "再生時間",
    ];
    AFTER.iter().any(|word| scan.is_at(end, word))
        || BEFORE.iter().any(|word| scan.ends_at(at, word))
}

#[cfg(test)]
mod tests {
    use super::{Half, Time};
    use crate::rewrite::scan::Scan;

    fn time(text: &str) -> Option<Time> {
        let scan = Scan::new(text);
        (0..scan.len()).find_map(|at| Time::at(&scan, at))
    }

    fn written(text: &str) -> Option<String> {
        let time = time(text)?;
        Some(time.written(time.half()?))
    }

    #[test]
    fn times_are_said_in_two_halves_of_the_day() {
        for (text, expected) in [
            ("17:30", "午後5時30分"),
            ("１７時３０分", "午後5時30分"),
            ("0:15", "午前0時15分"),
            ("12:00", "午後0時"),
            ("9:05", "午前9時5分"),
            ("17時半", "午後5時半"),
            ("午後5:00", "5時"),
            ("夜20時", "8時"),
            ("9時", "9時"),
        ] {
            assert_eq!(written(text), Some(expected.into()), "{text}");
        }
    }

    #[test]
    fn what_is_no_time_stays() {
        for text in [
            "5:3",
            "17時間",
            "10:15の割合",
            "1:23:45",
            "25時",
            "03:1234",
            "A9:00",
        ] {
            assert_eq!(time(text), None, "{text}");
        }
        assert_eq!(written("24:00"), None);
    }

    #[test]
    fn a_range_decides_both_its_ends() {
        let halves = |a, b| time(a)?.halves(&time(b)?);
        assert_eq!(halves("9時", "17時"), Some((Half::ByHour, Half::ByHour)));
        assert_eq!(
            halves("午後1時", "3時"),
            Some((Half::Unsaid, Half::As("午後")))
        );
        assert_eq!(halves("9時", "5時"), Some((Half::Unsaid, Half::Unsaid)));
        assert_eq!(halves("9:00", "5:00"), None);
        assert_eq!(halves("22:00", "6:00"), Some((Half::ByHour, Half::ByHour)));
    }
}
