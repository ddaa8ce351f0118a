//! Dates with the year of an era: 令和6年4月1日, 令和6(2024)年度, R6.4.1.
//!
//! The month and the day decide whether the era had the year. A year that belongs to the number
//! of a law or to the name of a disaster is a part of that name.

use super::date::{Date, doubtful, exists, is_year};
use super::era::{self, Era, Written};
use super::piece::Change;
use super::scan::Scan;
use crate::rule::Rule;
use std::ops::Range;

/// 令和6年4月1日, 令和6(2024)年度, 令6.4.1, R6年.
pub(super) fn at(scan: &Scan, at: usize) -> Option<Date> {
    let (era, written, name_end) = Era::at(scan, at)?;
    let (number, number_end) = era::year_number(scan, name_end)?;
    if written == Written::Letter
        && scan
            .latin_end(at)
            .is_some_and(|end| end != number_end && !is_dotted(scan, number_end, end))
    {
        return None;
    }
    if let Some(date) = dotted_era_date(scan, at, era, number, number_end) {
        return Some(date);
    }
    // 令和6(2024)年.
    let inside = scan
        .skip(number_end, "(")
        .and_then(|inside| scan.number(inside));
    let (given, unit) = match inside.and_then(|(value, end)| Some((value, scan.skip(end, ")")?))) {
        Some((value, end)) if scan.is_at(end, "年") => (Some(value), end),
        _ => (None, number_end),
    };
    let Some(year_end) = scan.skip(unit, "年度").or_else(|| scan.skip(unit, "年")) else {
        return open_era(scan, at..number_end, era, number, written);
    };
    if is_name(scan, year_end) {
        return Some(Date {
            range: at..year_end,
            ..Date::default()
        });
    }
    let fiscal = scan.ends_at(year_end, "年度");
    // 昭和30年代 is no year.
    if scan.is_at(year_end, "代") && !fiscal {
        return Some(doubtful(at..year_end + 1));
    }
    let mut date = Date {
        range: at..year_end,
        fiscal,
        ..Date::default()
    };
    let written_year = |year: u32| format!("{year}年{}", if fiscal { "度" } else { "" });
    // 2024年 in brackets belongs to the year where a month follows it.
    let repeated = repeated_year(scan, year_end, fiscal);
    let after_year = repeated.map_or(year_end, |(_, end)| end);
    if !fiscal {
        date.read_month_and_day(scan, after_year, true);
    }
    let western = era.western(number, date.month, date.day);
    let contradicted = western.is_some_and(|year| {
        given
            .or(repeated.map(|(year, _)| year))
            .is_some_and(|given| given != year)
    });
    match western {
        Some(year) if !contradicted && exists(date.month, date.day) => {
            date.year = Some(year);
            let change = Change {
                range: at..after_year,
                text: written_year(year),
                rule: Rule::EraYear,
            };
            date.changes.insert(0, change);
            date.range.end = date.range.end.max(after_year);
            Some(date)
        }
        _ => Some(doubtful(at..date.range.end.max(after_year))),
    }
}

/// An era year without 年: the beginning of a range, or unclear.
fn open_era(
    scan: &Scan,
    range: Range<usize>,
    era: Era,
    number: u32,
    written: Written,
) -> Option<Date> {
    match (written, era.western(number, None, None)) {
        (Written::Full, Some(year)) if matches!(scan.get(range.end), Some('〜' | '-' | '~')) => {
            let change = Change {
                range: range.clone(),
                text: format!("{year}年"),
                rule: Rule::EraYear,
            };
            Some(Date {
                range,
                year: Some(year),
                open_era: Some(era),
                changes: vec![change],
                ..Date::default()
            })
        }
        (Written::Full, _) | (Written::Short, Some(_))
            if scan.is_end(range.end)
                && !scan.is_at(range.end, "条")
                && !scan.is_at(range.end, "号") =>
        {
            Some(doubtful(range))
        }
        _ => None,
    }
}

/// 令和6.4.1 and R6.4.1.
fn dotted_era_date(scan: &Scan, at: usize, era: Era, number: u32, end: usize) -> Option<Date> {
    let mark = scan.get(end).filter(|mark| "./-".contains(*mark))?;
    let (month, end) = scan.number(end + 1)?;
    let (day, end) = scan
        .get(end)
        .filter(|next| *next == mark)
        .and_then(|_| scan.number(end + 1))?;
    if !scan.is_end(end) || !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    let range = at..end;
    let Some(year) = era
        .western(number, Some(month), Some(day))
        .filter(|_| exists(Some(month), Some(day)))
    else {
        return Some(doubtful(range));
    };
    let change = Change {
        range: range.clone(),
        text: format!("{year}年{month}月{day}日"),
        rule: Rule::EraYear,
    };
    Some(Date {
        range,
        year: Some(year),
        month: Some(month),
        day: Some(day),
        changes: vec![change],
        ..Date::default()
    })
}

fn is_dotted(scan: &Scan, from: usize, to: usize) -> bool {
    // A full stop or comma after the date is part of the run.
    (from..to).all(|at| {
        scan.get(at)
            .is_some_and(|c| c.is_ascii_digit() || "./-,".contains(c))
    })
}

/// (2024年) directly after the year of an era: the year, and where it ends.
fn repeated_year(scan: &Scan, at: usize, fiscal: bool) -> Option<(u32, usize)> {
    let (year, end) = scan.number(scan.skip(at, "(")?)?;
    let unit = if fiscal { "年度" } else { "年" };
    let end = scan.skip(end, unit).unwrap_or(end);
    Some((year, scan.skip(end, ")")?)).filter(|(year, _)| is_year(*year))
}

/// Whether the year is part of a name: 昭和30年法律第179号, 令和6年能登半島地震.
fn is_name(scan: &Scan, at: usize) -> bool {
    /// Longer rows of kanji are no names.
    const LONGEST: usize = 24;
    let end = scan.kanji_end(at).min(at + LONGEST);
    let row = scan.text(at..end);
    let law = [
        "法律", "令", "条例", "告示", "規則", "通達", "通知", "訓令", "規程", "議決",
    ]
    .iter()
    .any(|kind| row.contains(kind));
    let number = row.ends_with('第') && scan.get(end).is_some_and(|c| c.is_ascii_digit())
        || row.contains("第");
    let disaster = ["地震", "豪雨", "台風", "噴火", "豪雪", "震災"]
        .iter()
        .any(|kind| row.ends_with(kind));
    law && number || disaster
}

#[cfg(test)]
mod tests {
    use crate::rewrite::numbers_only as rewritten;

    #[test]
    fn years_of_eras_become_western_years() {
        for (text, expected) in [
            ("令和6年4月1日（水）", "2024年4月1日（水曜日）"),
            ("平成30年度", "2018年度"),
            ("令和元年五月一日", "2019年5月1日"),
            ("昭和64年1月7日", "1989年1月7日"),
            ("大正１５年", "1926年"),
            ("明治45年7月", "1912年7月"),
            ("R6.4.1まで", "2024年4月1日まで"),
            ("令6.4.1", "2024年4月1日"),
            ("Ｒ６年度", "2024年度"),
            ("H30年", "2018年"),
            (
                "平成31年4月30日から令和元年5月1日まで",
                "2019年4月30日から2019年5月1日まで",
            ),
        ] {
            assert_eq!(rewritten(text), expected, "{text}");
        }
    }

    #[test]
    fn a_year_is_not_said_twice() {
        for (text, expected) in [
            ("令和6年（2024年）", "2024年"),
            ("2024年（令和6年）", "2024年"),
            ("令和6(2024)年度", "2024年度"),
            ("2022（令和4）年度", "2022年度"),
            ("令和6年度（2024年度）", "2024年度"),
            ("令和6年4月1日（2024年4月1日）", "2024年4月1日"),
            ("2024年4月1日（令和6年4月1日）", "2024年4月1日"),
            ("2027年（令和9年）4月から6月まで", "2027年4月から6月まで"),
        ] {
            assert_eq!(rewritten(text), expected, "{text}");
        }
    }

    #[test]
    fn what_no_era_had_and_what_is_a_name_stays() {
        for text in [
            "令和元年3月",
            "平成32年",
            "昭和65年",
            "令和0年",
            "令和6年2月30日",
            "令和6年（2023年）",
            "2024年（令和5年）",
            "昭和30年代",
            "昭和30年法律第179号",
            "令和6年法務省令第3号",
            "令和6年能登半島地震",
            "政令第6号",
            "令和の時代",
            "平成生まれ",
            "令6条",
            "R6",
        ] {
            assert_eq!(rewritten(text), text);
        }
    }
}
