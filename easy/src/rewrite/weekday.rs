//! Weekdays of one kanji: （水）, 月〜金, 土日祝.

use super::piece::Change;
use super::scan::Scan;
use crate::kana::is_kanji;
use crate::rule::Rule;

const DAYS: &str = "月火水木金土日";

/// A weekday or 祝 at a position: its full name and where it ends.
fn day(scan: &Scan, at: usize) -> Option<(String, usize)> {
    let c = scan.get(at)?;
    if let Some(end) = scan.skip(at, "祝日").or_else(|| scan.skip(at, "祝")) {
        return Some(("祝日".to_owned(), end));
    }
    if !DAYS.contains(c) {
        return None;
    }
    let end = scan
        .skip(at + 1, "曜日")
        .or_else(|| scan.skip(at + 1, "曜"))
        .unwrap_or(at + 1);
    Some((format!("{c}曜日"), end))
}

/// Whether （水） or （水・祝） or （水曜日） stands at a position.
pub(super) fn follows(scan: &Scan, at: usize) -> bool {
    of_date(scan, at).is_some()
}

/// The weekday in brackets after a date: what changes in the brackets, and where they end.
pub(super) fn of_date(scan: &Scan, at: usize) -> Option<(Option<Change>, usize)> {
    let from = scan.skip(at, "(")?;
    let (mut text, mut end) = day(scan, from)?;
    if let Some(second) = scan.skip(end, "・").or_else(|| scan.skip(end, ","))
        && let Some(holiday_end) = scan
            .skip(second, "祝日")
            .or_else(|| scan.skip(second, "祝"))
    {
        text.push_str("・祝日");
        end = holiday_end;
    }
    let close = scan.skip(end, ")")?;
    let changed = scan.text(from..end) != text;
    let change = changed.then_some(Change {
        range: from..end,
        text,
        rule: Rule::WeekdayShort,
    });
    Some((change, close))
}

/// A row of weekdays that is certainly one: 土日祝, （月〜金）, 月・水・金曜日.
pub(super) fn row(scan: &Scan, at: usize) -> Option<(Option<Change>, usize)> {
    if !scan.get(at).is_some_and(|c| DAYS.contains(c)) {
        return None;
    }
    let before = scan.before(at);
    // か月 is no Monday, and what goes on after a mark was not read from its beginning.
    if before.is_some_and(|c| "かカヵヶケ箇〜~-・/".contains(c)) {
        return None;
    }
    if before.is_some_and(|c| is_kanji(c) || c.is_ascii_alphanumeric()) && !scan.ends_at(at, "毎週")
    {
        return None;
    }
    let (first, mut end) = day(scan, at)?;
    let (mut text, mut count, mut open) = (first, 1, false);
    let mut marked = false;
    let mut short = end == at + 1;
    loop {
        let (mark, next) = match scan.get(end) {
            Some('〜' | '~' | '-') => ("から", end + 1),
            Some('・' | '、' | ',' | '/') => ("と", end + 1),
            _ => ("", end),
        };
        let Some((name, next_end)) =
            day(scan, next).filter(|_| !mark.is_empty() || is_close(scan, end))
        else {
            break;
        };
        // 月〜金〜日 is no row.
        if open && mark == "から" {
            return None;
        }
        if open {
            text.push_str("まで");
        }
        text.push_str(if mark.is_empty() { "と" } else { mark });
        text.push_str(&name);
        open = mark == "から";
        marked |= !mark.is_empty();
        short |= next_end == next + 1;
        count += 1;
        end = next_end;
    }
    if count < 2
        || scan.get(end).is_some_and(is_kanji) && !scan.is_at(end, "以外") && !scan.is_at(end, "休")
    {
        return None;
    }
    if scan.is_at(end, "休") || scan.get(end).is_some_and(|c| "〜~-".contains(c)) {
        return None;
    }
    let whole = before == Some('(') && (scan.get(end) == Some(')') || marked);
    let range = marked && text.contains("から");
    let sure = whole
        || range
        || scan.ends_at(end, "祝")
        || scan.ends_at(end, "日") && scan.is_at(at, "土")
        || scan.ends_at(end, "曜日");
    if !sure || !short && !range {
        return None;
    }
    if open && !scan.is_at(end, "まで") {
        text.push_str("まで");
    }
    let changed = scan.text(at..end) != text;
    Some((
        changed.then_some(Change {
            range: at..end,
            text,
            rule: Rule::WeekdayShort,
        }),
        end,
    ))
}

/// Whether weekdays may follow each other without a mark: 土日祝.
fn is_close(scan: &Scan, end: usize) -> bool {
    scan.before(end).is_some_and(|c| "土日".contains(c)) && !scan.ends_at(end, "曜日")
}

#[cfg(test)]
mod tests {
    use super::{of_date, row};
    use crate::rewrite::scan::Scan;

    fn of_row(text: &str) -> Option<String> {
        let scan = Scan::new(text);
        (0..scan.len())
            .find_map(|at| row(&scan, at)?.0)
            .map(|change| change.text)
    }

    #[test]
    fn a_weekday_after_a_date_has_its_name() {
        let change = |text| {
            of_date(&Scan::new(text), 0)
                .and_then(|(change, _)| change)
                .map(|change| change.text)
        };
        assert_eq!(change("（水）"), Some("水曜日".into()));
        assert_eq!(change("(月・祝)"), Some("月曜日・祝日".into()));
        assert_eq!(change("（水曜日）"), None);
    }

    #[test]
    fn rows_of_weekdays_are_said_in_words() {
        for (text, expected) in [
            ("土日祝", "土曜日と日曜日と祝日"),
            ("土・日・祝日", "土曜日と日曜日と祝日"),
            ("月〜金", "月曜日から金曜日まで"),
            ("（月・水・金）", "月曜日と水曜日と金曜日"),
            ("火曜〜金曜", "火曜日から金曜日まで"),
            ("毎週土日", "土曜日と日曜日"),
        ] {
            assert_eq!(of_row(text), Some(expected.into()), "{text}");
        }
    }

    #[test]
    fn what_may_be_another_word_stays() {
        for text in [
            "木・金",
            "1月〜金",
            "日月",
            "金土",
            "土日休業日程",
            "年月日",
        ] {
            assert_eq!(of_row(text), None, "{text}");
        }
    }
}
