//! Dates: 令和6年4月1日（月）, R6.4.1, 2024/4/1, 4/1（月）.
//!
//! A date is read whole, since its parts decide together: the month shows whether the era had the
//! year, and the weekday shows that 4/1 is no fraction.

use super::era::{self, Era, Written};
use super::piece::{Change, Doubt};
use super::scan::Scan;
use super::weekday;
use crate::lint::Rule;
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
        let mut date = era_date(scan, at)
            .or_else(|| western_date(scan, at))
            .or_else(|| marked_date(scan, at))
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
        let Some(inside) = scan.skip(end, "(") else { return };
        let Some(other) = era_date(scan, inside).or_else(|| western_date(scan, inside)).or_else(|| bare_year(scan, inside)) else {
            return;
        };
        let Some(close) = scan.skip(other.range.end, ")") else { return };
        let era = |date: &Date| date.changes.iter().any(|change| change.rule == Rule::EraYear);
        if !other.doubts.is_empty() || era(self) == era(&other) {
            return;
        }
        let same = |a: Option<u32>, b: Option<u32>| b.is_none() || a == b;
        if self.year == other.year && self.fiscal == other.fiscal && same(self.month, other.month) && same(self.day, other.day) {
            self.changes.push(Change { range: end..close, text: String::new(), rule: Rule::EraYear });
        } else {
            // They contradict each other: a machine cannot know which is right.
            let range = self.range.start..close;
            self.changes.clear();
            self.doubts.push(Doubt { range, rule: Rule::EraYear });
        }
        self.range.end = close;
    }
}

/// 令和6年4月1日, 令和6(2024)年度, 令6.4.1, R6年.
fn era_date(scan: &Scan, at: usize) -> Option<Date> {
    let (era, written, name_end) = Era::at(scan, at)?;
    let (number, number_end) = era::year_number(scan, name_end)?;
    if written == Written::Letter && scan.latin_end(at).is_some_and(|end| end != number_end && !is_dotted(scan, number_end, end)) {
        return None;
    }
    if let Some(date) = dotted_era_date(scan, at, era, number, number_end) {
        return Some(date);
    }
    // 令和6(2024)年.
    let inside = scan.skip(number_end, "(").and_then(|inside| scan.number(inside));
    let (given, unit) = match inside.and_then(|(value, end)| Some((value, scan.skip(end, ")")?))) {
        Some((value, end)) if scan.is_at(end, "年") => (Some(value), end),
        _ => (None, number_end),
    };
    let Some(year_end) = scan.skip(unit, "年度").or_else(|| scan.skip(unit, "年")) else {
        return open_era(scan, at..number_end, era, number, written);
    };
    if is_name(scan, year_end) {
        return Some(Date { range: at..year_end, ..Date::default() });
    }
    let fiscal = scan.ends_at(year_end, "年度");
    // 昭和30年代 is no year.
    if scan.is_at(year_end, "代") && !fiscal {
        return Some(doubtful(at..year_end + 1));
    }
    let mut date = Date { range: at..year_end, fiscal, ..Date::default() };
    let written_year = |year: u32| format!("{year}年{}", if fiscal { "度" } else { "" });
    // 2024年 in brackets belongs to the year where a month follows it.
    let repeated = repeated_year(scan, year_end, fiscal);
    let after_year = repeated.map_or(year_end, |(_, end)| end);
    if !fiscal {
        date.read_month_and_day(scan, after_year, true);
    }
    let western = era.western(number, date.month, date.day);
    let contradicted = western.is_some_and(|year| given.or(repeated.map(|(year, _)| year)).is_some_and(|given| given != year));
    match western {
        Some(year) if !contradicted && exists(date.month, date.day) => {
            date.year = Some(year);
            let change = Change { range: at..after_year, text: written_year(year), rule: Rule::EraYear };
            date.changes.insert(0, change);
            date.range.end = date.range.end.max(after_year);
            Some(date)
        }
        _ => Some(doubtful(at..date.range.end.max(after_year))),
    }
}

/// An era year without 年: the beginning of a range, or unclear.
fn open_era(scan: &Scan, range: Range<usize>, era: Era, number: u32, written: Written) -> Option<Date> {
    match (written, era.western(number, None, None)) {
        (Written::Full, Some(year)) if matches!(scan.get(range.end), Some('〜' | '-' | '~')) => {
            let change = Change { range: range.clone(), text: format!("{year}年"), rule: Rule::EraYear };
            Some(Date { range, year: Some(year), open_era: Some(era), changes: vec![change], ..Date::default() })
        }
        (Written::Full, _) | (Written::Short, Some(_)) if scan.is_end(range.end) && !scan.is_at(range.end, "条") && !scan.is_at(range.end, "号") => {
            Some(doubtful(range))
        }
        _ => None,
    }
}

/// 令和6.4.1 and R6.4.1.
fn dotted_era_date(scan: &Scan, at: usize, era: Era, number: u32, end: usize) -> Option<Date> {
    let mark = scan.get(end).filter(|mark| "./-".contains(*mark))?;
    let (month, end) = scan.number(end + 1)?;
    let (day, end) = scan.get(end).filter(|next| *next == mark).and_then(|_| scan.number(end + 1))?;
    if !scan.is_end(end) || !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    let range = at..end;
    let Some(year) = era.western(number, Some(month), Some(day)).filter(|_| exists(Some(month), Some(day))) else {
        return Some(doubtful(range));
    };
    let change = Change { range: range.clone(), text: format!("{year}年{month}月{day}日"), rule: Rule::EraYear };
    Some(Date { range, year: Some(year), month: Some(month), day: Some(day), changes: vec![change], ..Date::default() })
}

fn is_dotted(scan: &Scan, from: usize, to: usize) -> bool {
    // A full stop or comma after the date is part of the run.
    (from..to).all(|at| scan.get(at).is_some_and(|c| c.is_ascii_digit() || "./-,".contains(c)))
}

/// 2024年4月1日, 2024年(令和6年), 2024(令和6)年度.
fn western_date(scan: &Scan, at: usize) -> Option<Date> {
    if !scan.is_free(at) || scan.latin_end(at).is_some() {
        return None;
    }
    let (year, number_end) = scan.number(at).filter(|(year, end)| *end == at + 4 && is_year(*year))?;
    let mut date = Date { year: Some(year), ..Date::default() };
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
        date.changes.insert(0, Change { range: at..after_year, text, rule: Rule::EraYear });
    }
    Some(date)
}

/// 2024 alone in brackets.
fn bare_year(scan: &Scan, at: usize) -> Option<Date> {
    let (year, end) = scan.number(at).filter(|(year, end)| *end == at + 4 && is_year(*year))?;
    Some(Date { range: at..end, year: Some(year), ..Date::default() })
}

/// 2024/4/1, 2024.4.1, 2024-04-01, and 4/1 where a weekday follows.
fn marked_date(scan: &Scan, at: usize) -> Option<Date> {
    if !scan.is_free(at) || scan.latin_end(at).is_some() {
        return None;
    }
    let (first, first_end) = scan.number(at).filter(|(_, end)| *end <= at + 4)?;
    let mark = scan.get(first_end).filter(|mark| "./-".contains(*mark))?;
    let (second, second_end) = scan.number(first_end + 1).filter(|(_, end)| *end <= first_end + 3)?;
    let third = if scan.get(second_end) == Some(mark) { scan.number(second_end + 1) } else { None };
    let (year, month, day, end) = match third {
        Some((third, end)) if first_end == at + 4 && is_year(first) => {
            // 2024-4-1 may be anything; with two digits each it is the date of ISO 8601.
            if mark == '-' && (second_end != first_end + 3 || end != second_end + 3) {
                return None;
            }
            (Some(first), second, third, end)
        }
        None if first_end <= at + 2 => (None, first, second, second_end),
        _ => return None,
    };
    if !scan.is_end(end) || !exists(Some(month), Some(day)) || day == 0 {
        return None;
    }
    let range = at..end;
    if year.is_none() && !weekday::follows(scan, end) {
        return (mark == '/' && seems_date(scan, at, end, month, day))
            .then(|| Date { doubts: vec![Doubt { range: range.clone(), rule: Rule::DateSlash }], range, ..Date::default() });
    }
    let text = match year {
        Some(year) => format!("{year}年{month}月{day}日"),
        None => format!("{month}月{day}日"),
    };
    let changes = vec![Change { range: range.clone(), text, rule: Rule::DateSlash }];
    Some(Date { range, year, month: Some(month), day: Some(day), changes, ..Date::default() })
}

/// 4/1 after a date that is certainly one: 2024/3/1〜4/1.
pub(super) fn second(scan: &Scan, at: usize) -> Option<Date> {
    let (month, month_end) = scan.number(at)?;
    let (day, end) = scan.number(scan.skip(month_end, "/")?)?;
    let change = Change { range: at..end, text: format!("{month}月{day}日"), rule: Rule::DateSlash };
    let date = Date { range: at..end, month: Some(month), day: Some(day), changes: vec![change], ..Date::default() };
    (scan.is_end(end) && (1..=12).contains(&month) && day > 0 && exists(Some(month), Some(day))).then_some(date)
}

/// Whether 4/1 without a year is rather a date than a fraction. A share such as 2/3 or 1/4 is
/// only a date where から or まで follows.
fn seems_date(scan: &Scan, at: usize, end: usize, month: u32, day: u32) -> bool {
    let fraction = month < day && day <= 10;
    let after = ["から", "まで", "〜", "より"].iter().any(|word| scan.is_at(end, word));
    let share = scan.before(at) == Some('の') || scan.ends_at(at, "約") || ["以上", "以下", "程度", "ずつ", "の割合"].iter().any(|word| scan.is_at(end, word));
    !share && (after || !fraction && !scan.is_at(end, "("))
}

/// 4月1日, 4月, and 1日 where a weekday follows.
fn month_and_day(scan: &Scan, at: usize) -> Option<Date> {
    if !scan.get(at)?.is_ascii_digit() || !scan.is_free(at) || scan.latin_end(at).is_some() {
        return None;
    }
    let mut date = Date { range: at..at, ..Date::default() };
    date.read_month_and_day(scan, at, false);
    if date.month.is_some() {
        return Some(date);
    }
    let (day, end) = scan.number(at).filter(|(day, _)| (1..=31).contains(day))?;
    let end = scan.skip(end, "日").filter(|end| weekday::follows(scan, *end))?;
    Some(Date { range: at..end, day: Some(day), ..Date::default() })
}

impl Date {
    /// Reads 4月1日 or 4月 after a year. In kanji it is written in digits.
    fn read_month_and_day(&mut self, scan: &Scan, at: usize, kanji: bool) {
        let number = |at: usize| if kanji { scan.any_number(at) } else { scan.number(at) };
        let from = scan.skip_space(at);
        let Some((month, number_end)) = number(from).filter(|(month, _)| (1..=12).contains(month)) else { return };
        let Some(end) = scan.skip(number_end, "月") else { return };
        self.month = Some(month);
        self.range.end = end;
        self.in_digits(scan, from..number_end, month);
        let from = scan.skip_space(end);
        let Some((day, number_end)) = number(from).filter(|(day, _)| (1..=31).contains(day)) else { return };
        let Some(end) = scan.skip(number_end, "日") else { return };
        self.day = Some(day);
        self.range.end = end;
        self.in_digits(scan, from..number_end, day);
    }

    fn in_digits(&mut self, scan: &Scan, range: Range<usize>, value: u32) {
        if !scan.get(range.start).is_some_and(|c| c.is_ascii_digit()) {
            self.changes.push(Change { range, text: value.to_string(), rule: Rule::Numerals });
        }
    }
}

/// (2024年) directly after the year of an era: the year, and where it ends.
fn repeated_year(scan: &Scan, at: usize, fiscal: bool) -> Option<(u32, usize)> {
    let (year, end) = scan.number(scan.skip(at, "(")?)?;
    let unit = if fiscal { "年度" } else { "年" };
    let end = scan.skip(end, unit).unwrap_or(end);
    Some((year, scan.skip(end, ")")?)).filter(|(year, _)| is_year(*year))
}

/// (令和6年) directly after a western year.
fn repeated_era(scan: &Scan, at: usize, fiscal: bool) -> Option<(Era, u32, usize)> {
    let (era, _, name_end) = Era::at(scan, scan.skip(at, "(")?)?;
    let (number, end) = era::year_number(scan, name_end)?;
    let end = scan.skip(end, if fiscal { "年度" } else { "年" })?;
    Some((era, number, scan.skip(end, ")")?))
}

/// A date with an era that must stay as it is, and that an author must look at.
fn doubtful(range: Range<usize>) -> Date {
    Date { doubts: vec![Doubt { range: range.clone(), rule: Rule::EraYear }], range, ..Date::default() }
}

fn is_year(year: u32) -> bool {
    (1600..=2199).contains(&year)
}

/// Whether a month has the day; leap years are not asked for.
fn exists(month: Option<u32>, day: Option<u32>) -> bool {
    let last = match month {
        None => 31,
        Some(2) => 29,
        Some(4 | 6 | 9 | 11) => 30,
        Some(1..=12) => 31,
        Some(_) => return false,
    };
    day.is_none_or(|day| day <= last)
}

/// Whether the year is part of a name: 昭和30年法律第179号, 令和6年能登半島地震.
fn is_name(scan: &Scan, at: usize) -> bool {
    /// Longer rows of kanji are no names.
    const LONGEST: usize = 24;
    let end = scan.kanji_end(at).min(at + LONGEST);
    let row = scan.text(at..end);
    let law = ["法律", "令", "条例", "告示", "規則", "通達", "通知", "訓令", "規程", "議決"].iter().any(|kind| row.contains(kind));
    let number = row.ends_with('第') && scan.get(end).is_some_and(|c| c.is_ascii_digit()) || row.contains("第");
    let disaster = ["地震", "豪雨", "台風", "噴火", "豪雪", "震災"].iter().any(|kind| row.ends_with(kind));
    law && number || disaster
}
