//! Periods between two dates.
//!
//! ICU4X 2.4 can format them, but its formatter lacks the month names of long dates and panics.
//! So the two dates are joined here as CLDR's interval patterns do, with what they share written
//! once.

use crate::date::PartialDate;
use crate::lang::Lang;

/// What stands between two dates (CLDR `intervalFormatFallback`).
pub fn separator(lang: Lang) -> &'static str {
    match lang.primary() {
        "ja" => "～",
        "ko" => " ~ ",
        _ => " – ",
    }
}

/// A period from one date to another, each with its text.
pub fn between(from: (PartialDate, &str), to: (PartialDate, &str), separator: &str) -> String {
    shortened(from, to, separator).unwrap_or_else(|| format!("{}{separator}{}", from.1, to.1))
}

/// The period with the shared parts written once, where that is certain to be right: both are
/// days of one month, or dates of one year in a language that writes year, month and day as
/// numbers in this order.
fn shortened(
    from: (PartialDate, &str),
    to: (PartialDate, &str),
    separator: &str,
) -> Option<String> {
    let year = from.0.year().to_string();
    let same_month = match (from.0, to.0) {
        (PartialDate::Day(a), PartialDate::Day(b)) => {
            let ((year, month, _), (other_year, other_month, _)) = (a.parts(), b.parts());
            year == other_year && month == other_month
        }
        (PartialDate::Month(a, _), PartialDate::Month(b, _)) if a == b => false,
        _ => return None,
    };
    if from.0.year() != to.0.year() {
        return None;
    }
    let shared = shared_start(from.1, to.1);
    let (from_rest, to_rest) = (&from.1[shared.len()..], &to.1[shared.len()..]);
    let numbers = [from_rest, to_rest]
        .iter()
        .all(|rest| rest.starts_with(is_digit));
    if shared.contains(&year) {
        return numbers.then(|| format!("{}{separator}{to_rest}", from.1));
    }
    // The day comes first or after the month: only the number differs.
    let (from_day, after) = number(from_rest);
    let (to_day, same_after) = number(to_rest);
    (same_month && numbers && after == same_after).then(|| match after.strip_prefix('.') {
        Some(after) => format!("{shared}{from_day}.–{to_day}.{after}"),
        None => format!("{shared}{from_day}–{to_day}{after}"),
    })
}

/// What both texts start with, up to the start of a number.
fn shared_start<'a>(a: &'a str, b: &str) -> &'a str {
    let same = a.chars().zip(b.chars()).take_while(|(a, b)| a == b);
    let length: usize = same.map(|(a, _)| a.len_utf8()).sum();
    a[..length].trim_end_matches(is_digit)
}

fn number(text: &str) -> (&str, &str) {
    text.split_at(text.find(|c| !is_digit(c)).unwrap_or(text.len()))
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit()
}
