//! Years of Japanese eras as western years.
//!
//! A year that no era had (平成32年) is not guessed: its author must say which is meant.

use super::scan::Scan;

/// An era.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Era {
    name: &'static str,
    /// How forms abbreviate it: 令6, R6.
    short: char,
    letter: Option<char>,
    /// Year 1 is the year after this one.
    zero: u32,
    /// Its first and last day, as (western year, month, day).
    first: (u32, u32, u32),
    last: (u32, u32, u32),
}

const ERAS: [Era; 5] = [
    Era {
        name: "令和",
        short: '令',
        letter: Some('R'),
        zero: 2018,
        first: (2019, 5, 1),
        last: (2117, 12, 31),
    },
    Era {
        name: "平成",
        short: '平',
        letter: Some('H'),
        zero: 1988,
        first: (1989, 1, 8),
        last: (2019, 4, 30),
    },
    Era {
        name: "昭和",
        short: '昭',
        letter: Some('S'),
        zero: 1925,
        first: (1926, 12, 25),
        last: (1989, 1, 7),
    },
    Era {
        name: "大正",
        short: '大',
        letter: None,
        zero: 1911,
        first: (1912, 7, 30),
        last: (1926, 12, 25),
    },
    Era {
        name: "明治",
        short: '明',
        letter: None,
        zero: 1867,
        first: (1868, 1, 1),
        last: (1912, 7, 30),
    },
];

/// How an era is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Written {
    /// 令和.
    Full,
    /// 令.
    Short,
    /// R.
    Letter,
}

impl Era {
    /// The era whose name stands at a position, and where the name ends.
    pub(super) fn at(scan: &Scan, at: usize) -> Option<(Era, Written, usize)> {
        let first = scan.get(at)?;
        let era = ERAS.into_iter().find(|era| {
            era.short == first || era.name.starts_with(first) || era.letter == Some(first)
        })?;
        if let Some(end) = scan.skip(at, era.name) {
            return Some((era, Written::Full, end));
        }
        // 政令6号 and words that end in 大 are no eras.
        let digit = scan.get(at + 1).is_some_and(|c| c.is_ascii_digit());
        let apart = scan.before(at).is_none_or(|c| {
            !crate::kana::is_kanji(c) && !c.is_ascii_alphanumeric() && !"./-".contains(c)
        });
        if !digit || !apart {
            return None;
        }
        let written = if era.letter == Some(first) {
            Written::Letter
        } else {
            Written::Short
        };
        Some((era, written, at + 1))
    }

    /// The western year of a year of the era, if the era had it, and the day if one is given.
    pub(super) fn western(&self, year: u32, month: Option<u32>, day: Option<u32>) -> Option<u32> {
        let western = self.zero.checked_add(year).filter(|_| year > 0)?;
        let earliest = (western, month.unwrap_or(12), day.unwrap_or(31));
        let latest = (western, month.unwrap_or(1), day.unwrap_or(1));
        (earliest >= self.first && latest <= self.last).then_some(western)
    }
}

/// The number of a year: 元 is 1.
pub(super) fn year_number(scan: &Scan, at: usize) -> Option<(u32, usize)> {
    if let Some(end) = scan.skip(at, "元") {
        return Some((1, end));
    }
    scan.any_number(at).filter(|(_, end)| *end <= at + 3)
}

#[cfg(test)]
mod tests {
    use super::Era;
    use crate::rewrite::scan::Scan;

    fn western(name: &str, year: u32, month: Option<u32>, day: Option<u32>) -> Option<u32> {
        Era::at(&Scan::new(name), 0)?.0.western(year, month, day)
    }

    #[test]
    fn years_of_eras_are_western_years() {
        for (era, year, expected) in [
            ("令和", 6, 2024),
            ("平成", 1, 1989),
            ("昭和", 64, 1989),
            ("大正", 15, 1926),
            ("明治", 45, 1912),
        ] {
            assert_eq!(western(era, year, None, None), Some(expected));
        }
    }

    #[test]
    fn what_no_era_had_is_no_year() {
        assert_eq!(western("令和", 1, Some(3), None), None);
        assert_eq!(western("令和", 1, Some(5), Some(1)), Some(2019));
        assert_eq!(western("平成", 31, Some(5), Some(1)), None);
        assert_eq!(western("平成", 31, Some(4), Some(30)), Some(2019));
        assert_eq!(western("平成", 32, None, None), None);
        assert_eq!(western("昭和", 65, None, None), None);
        assert_eq!(western("昭和", 64, Some(1), Some(8)), None);
        assert_eq!(western("令和", 0, None, None), None);
    }

    #[test]
    fn abbreviations_stand_alone() {
        assert!(Era::at(&Scan::new("令6.4.1"), 0).is_some());
        assert!(Era::at(&Scan::new("R6.4.1"), 0).is_some());
        assert!(Era::at(&Scan::new("政令6号"), 1).is_none());
        assert!(Era::at(&Scan::new("大きい"), 0).is_none());
    }
}
