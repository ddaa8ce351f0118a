//! Dates: 令和6年4月1日（月）, R6.4.1, 2024/4/1, 4/1（月）.
//!
//! A date is read whole, since its parts decide together: the month shows whether the era had the
//! year, and the weekday shows that 4/1 is no fraction.

use super::era::{self, Era};
use super::era_date;
use super::piece::{Change, Doubt};
use super::scan::Scan;
use super::slash_date;
use super::weekday;
use crate::rule::Rule;
use std::ops::Range;

/// A date in a text.
#[derive(Debug, Default)]
pub(super) struct Date {
    pub(super) range: Range<usize>,
    /// The western year, unless it is impossible.
    pub(super) year: Option<u32>,
    pub(super) month: Option<u32>,
    pub(super) day: Option<u32>,
    /// An era and a number without 年, as in 令和4〜6年.
    pub(super) open_era: Option<Era>,
    /// 年度.
    pub(super) fiscal: bool,
    pub(super) changes: Vec<Change>,
    pub(super) doubts: Vec<Doubt>,
}

impl Date {
    /// The date that begins at a position.
    pub(super) fn at(scan: &Scan, at: usize) -> Option<Date> {
        let mut date = era_date::at(scan, at)
            .or_else(|| western_date(scan, at))
            .or_else(|| slash_date::at(scan, at))
            .or_else(|| month_and_day(scan, at))?;
        if date.day.is_some()
            && let Some((change, end)) = weekday::of_date(scan, date.range.end)
        {
            date.changes.extend(change);
            date.range.end = end;
        }
        if date.year.is_some() {
            date.drop_repetition(scan);
        }
        Some(date)
    }

    /// （2024年4月1日） after 令和6年4月1日, or the other way round, says nothing new.
    fn drop_repetition(&mut self, scan: &Scan) {
        let end = self.range.end;
        let Some(inside) = scan.skip(end, "(") else {
            return;
        };
        let Some(other) = era_date::at(scan, inside)
            .or_else(|| western_date(scan, inside))
            .or_else(|| bare_year(scan, inside))
        else {
            return;
        };
        let Some(close) = scan.skip(other.range.end, ")") else {
            return;
        };
        let era = |date: &Date| {
            date.changes
                .iter()
                .any(|change| change.rule == Rule::EraYear)
        };
        if !other.doubts.is_empty() || era(self) == era(&other) {
            return;
        }
        let same = |a: Option<u32>, b: Option<u32>| b.is_none() || a == b;
        if self.year == other.year
            && self.fiscal == other.fiscal
            && same(self.month, other.month)
            && same(self.day, other.day)
        {
            self.changes.push(Change {
                range: end..close,
                text: String::new(),
                rule: Rule::EraYear,
            });
        } else {
            // They contradict each other: a machine cannot know which is right.
            let range = self.range.start..close;
            self.changes.clear();
            self.doubts.push(Doubt {
                range,
                rule: Rule::EraYear,
            });
        }
        self.range.end = close;
    }
}

/// 2024年4月1日, 2024年(令和6年), 2024(令和6)年度.
fn western_date(scan: &Scan, at: usize) -> Option<Date> {
    if !scan.is_free(at) || scan.latin_end(at).is_some() {
        return None;
    }
    let (year, number_end) = scan
        .number(at)
        .filter(|(year, end)| *end == at + 4 && is_year(*year))?;
    let mut date = Date {
        year: Some(year),
        ..Date::default()
    };
    // 2024(令和6)年.
    let inside = scan.skip(number_end, "(").and_then(|inside| {
        let (era, _, name_end) = Era::at(scan, inside)?;
        let (number, end) = era::year_number(scan, name_end)?;
        Some((era, number, scan.skip(end, ")")?))
    });
    let (given, unit) = match inside {
        Some((era, number, end)) if scan.is_at(end, "年") => (Some((era, number)), end),
        _ => (None, number_end),
    };
    let year_end = scan.skip(unit, "年度").or_else(|| scan.skip(unit, "年"))?;
    date.fiscal = scan.ends_at(year_end, "年度");
    let repeated = repeated_era(scan, year_end, date.fiscal);
    let after_year = repeated.map_or(year_end, |(_, _, end)| end);
    date.range = at..after_year;
    if !date.fiscal {
        date.read_month_and_day(scan, after_year, false);
    }
    if let Some((era, number)) = given.or(repeated.map(|(era, number, _)| (era, number))) {
        if era.western(number, date.month, date.day) != Some(year) {
            return Some(doubtful(date.range));
        }
        let text = format!("{year}年{}", if date.fiscal { "度" } else { "" });
        date.changes.insert(
            0,
            Change {
                range: at..after_year,
                text,
                rule: Rule::EraYear,
            },
        );
    }
    Some(date)
}

/// 2024 alone in brackets.
fn bare_year(scan: &Scan, at: usize) -> Option<Date> {
    let (year, end) = scan
        .number(at)
        .filter(|(year, end)| *end == at + 4 && is_year(*year))?;
    Some(Date {
        range: at..end,
        year: Some(year),
        ..Date::default()
    })
}

/// 4月1日, 4月, and 1日 where a weekday follows.
fn month_and_day(scan: &Scan, at: usize) -> Option<Date> {
    if !scan.get(at)?.is_ascii_digit() || !scan.is_free(at) || scan.latin_end(at).is_some() {
        return None;
    }
    let mut date = Date {
        range: at..at,
        ..Date::default()
    };
    date.read_month_and_day(scan, at, false);
    if date.month.is_some() {
        return Some(date);
    }
    let (day, end) = scan.number(at).filter(|(day, _)| (1..=31).contains(day))?;
    let end = scan
        .skip(end, "日")
        .filter(|end| weekday::follows(scan, *end))?;
    Some(Date {
        range: at..end,
        day: Some(day),
        ..Date::default()
    })
}

impl Date {
    /// Reads 4月1日 or 4月 after a year. In kanji it is written in digits.
    pub(super) fn read_month_and_day(&mut self, scan: &Scan, at: usize, kanji: bool) {
        let number = |at: usize| {
            if kanji {
                scan.any_number(at)
            } else {
                scan.number(at)
            }
        };
        let from = scan.skip_space(at);
        let Some((month, number_end)) = number(from).filter(|(month, _)| (1..=12).contains(month))
        else {
            return;
        };
        let Some(end) = scan.skip(number_end, "月") else {
            return;
        };
        self.month = Some(month);
        self.range.end = end;
        self.in_digits(scan, from..number_end, month);
        let from = scan.skip_space(end);
        let Some((day, number_end)) = number(from).filter(|(day, _)| (1..=31).contains(day)) else {
            return;
        };
        let Some(end) = scan.skip(number_end, "日") else {
            return;
        };
        self.day = Some(day);
        self.range.end = end;
        self.in_digits(scan, from..number_end, day);
    }

    fn in_digits(&mut self, scan: &Scan, range: Range<usize>, value: u32) {
        if !scan.get(range.start).is_some_and(|c| c.is_ascii_digit()) {
            self.changes.push(Change {
                range,
                text: value.to_string(),
                rule: Rule::Numerals,
            });
        }
    }
}

/// (令和6年) directly after a western year.
fn repeated_era(scan: &Scan, at: usize, fiscal: bool) -> Option<(Era, u32, usize)> {
    let (era, _, name_end) = Era::at(scan, scan.skip(at, "(")?)?;
    let (number, end) = era::year_number(scan, name_end)?;
    let end = scan.skip(end, if fiscal { "年度" } else { "年" })?;
    Some((era, number, scan.skip(end, ")")?))
}

/// A date with an era that must stay as it is, and that an author must look at.
pub(super) fn doubtful(range: Range<usize>) -> Date {
    Date {
        doubts: vec![Doubt {
            range: range.clone(),
            rule: Rule::EraYear,
        }],
        range,
        ..Date::default()
    }
}

pub(super) fn is_year(year: u32) -> bool {
    (1600..=2199).contains(&year)
}

/// Whether a month has the day; leap years are not asked for.
pub(super) fn exists(month: Option<u32>, day: Option<u32>) -> bool {
    let last = match month {
        None => 31,
        Some(2) => 29,
        Some(4 | 6 | 9 | 11) => 30,
        Some(1..=12) => 31,
        Some(_) => return false,
    };
    day.is_none_or(|day| day <= last)
}
