//! Days as `2026-06-30`, which sort as text, and sums of them.

/// A day of the proleptic Gregorian calendar as days since 1970-01-01. `None` if it is not
/// written as `2026-06-30`.
pub fn number(day: &str) -> Option<i64> {
    let mut parts = day.splitn(3, '-').map(|part| part.parse::<i64>().ok());
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    if !(1..=12).contains(&month) || !(1..=31).contains(&day) || !(0..=9999).contains(&year) {
        return None;
    }
    // Years begin in March here, so that the leap day is the last day of a year.
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    Some(
        era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year
            - 719_468,
    )
}

/// The other way round.
pub fn text(number: i64) -> String {
    let shifted = number + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    format!("{year:04}-{month:02}-{day:02}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_have_numbers() {
        assert_eq!(number("1970-01-01"), Some(0));
        assert_eq!(number("2026-11-21"), Some(20_778));
        assert_eq!(
            number("2024-03-01").unwrap() - number("2024-02-28").unwrap(),
            2
        );
        for day in [-1, 0, 59, 60, 20_778, 11_016] {
            assert_eq!(number(&text(day)), Some(day));
        }
        for bad in ["", "2026", "2026-13-01", "2026-1-x", "a-b-c"] {
            assert_eq!(number(bad), None);
        }
    }
}
