//! Dates of digits and marks: 2024/4/1, 2024.4.1, 2024-04-01, 4/1（月）.
//!
//! 1/2 is a day to some and a half to others: only a year or a weekday makes it certain.

use super::date::{Date, exists, is_year};
use super::piece::{Change, Doubt};
use super::scan::Scan;
use super::weekday;
use crate::rule::Rule;

/// 2024/4/1, 2024.4.1, 2024-04-01, and 4/1 where a weekday follows.
pub(super) fn at(scan: &Scan, at: usize) -> Option<Date> {
    let version = scan.ends_at(at, "バージョン") || scan.ends_at(at, "バージョン ");
    if !scan.is_free(at) || scan.latin_end(at).is_some() || version {
        return None;
    }
    let (first, first_end) = scan.number(at).filter(|(_, end)| *end <= at + 4)?;
    let mark = scan.get(first_end).filter(|mark| "./-".contains(*mark))?;
    let (second, second_end) = scan
        .number(first_end + 1)
        .filter(|(_, end)| *end <= first_end + 3)?;
    let third = if scan.get(second_end) == Some(mark) {
        scan.number(second_end + 1)
    } else {
        None
    };
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
        return (mark == '/' && seems_date(scan, at, end, month, day)).then(|| Date {
            doubts: vec![Doubt {
                range: range.clone(),
                rule: Rule::DateSlash,
            }],
            range,
            ..Date::default()
        });
    }
    let text = match year {
        Some(year) => format!("{year}年{month}月{day}日"),
        None => format!("{month}月{day}日"),
    };
    let changes = vec![Change {
        range: range.clone(),
        text,
        rule: Rule::DateSlash,
    }];
    Some(Date {
        range,
        year,
        month: Some(month),
        day: Some(day),
        changes,
        ..Date::default()
    })
}

/// 4/1 after a date that is certainly one: 2024/3/1〜4/1.
pub(super) fn second(scan: &Scan, at: usize) -> Option<Date> {
    let (month, month_end) = scan.number(at)?;
    let (day, end) = scan.number(scan.skip(month_end, "/")?)?;
    let change = Change {
        range: at..end,
        text: format!("{month}月{day}日"),
        rule: Rule::DateSlash,
    };
    let date = Date {
        range: at..end,
        month: Some(month),
        day: Some(day),
        changes: vec![change],
        ..Date::default()
    };
    (scan.is_end(end) && (1..=12).contains(&month) && day > 0 && exists(Some(month), Some(day)))
        .then_some(date)
}

/// Whether 4/1 without a year is rather a date than a fraction. A share such as 2/3 or 1/4 is
/// only a date where から or まで follows.
fn seems_date(scan: &Scan, at: usize, end: usize, month: u32, day: u32) -> bool {
    let fraction = month < day && day <= 10;
    let after = ["から", "まで", "〜", "より"]
        .iter()
        .any(|word| scan.is_at(end, word));
    let share = scan.before(at) == Some('の')
        || scan.ends_at(at, "約")
        || ["以上", "以下", "程度", "ずつ", "の割合"]
            .iter()
            .any(|word| scan.is_at(end, word));
    !share && (after || !fraction && !scan.is_at(end, "("))
}

#[cfg(test)]
mod tests {
    use crate::rewrite::numbers_only as rewritten;

    #[test]
    fn a_year_or_a_weekday_makes_a_day_certain() {
        for (text, expected) in [
            ("2024/9/3", "2024年9月3日"),
            ("2024.9.3", "2024年9月3日"),
            ("2024-09-03", "2024年9月3日"),
            ("９／３（火）", "9月3日（火曜日）"),
            ("9-3(火)", "9月3日(火曜日)"),
            ("2024/9/3〜9/10", "2024年9月3日から9月10日まで"),
        ] {
            assert_eq!(rewritten(text), expected, "{text}");
        }
    }

    #[test]
    fn what_may_be_something_else_stays() {
        for text in [
            "9/3",
            "1/2",
            "2/3以上",
            "2024/13/1",
            "2024/2/30",
            "1.2.3",
            "192.168.1.1",
            "2024-1-2",
            "03-1234-5678",
            "〒100-0001",
            "バージョン2024.9.3",
            "https://a.jp/2024/9/3",
            "A4/B5",
            "5:3",
        ] {
            assert_eq!(rewritten(text), text);
        }
    }
}
