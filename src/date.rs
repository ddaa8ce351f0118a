//! Dates as documents give them: a year, a month or a day.
//!
//! Nothing here reads a clock; the day of the build is a value that is handed down. How a date
//! looks in a language is decided in [`crate::i18n`].

mod timestamp;

use jiff::civil::Date;
use serde::{Deserialize, Serialize, Serializer};
use std::fmt;
use std::str::FromStr;
pub use timestamp::Timestamp;

/// A date of one of three precisions (ISO 8601: `2024`, `2024-10`, `2024-10-31`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PartialDate {
    /// A calendar year.
    Year(i16),
    /// A month of a year.
    Month(i16, i8),
    /// A day.
    Day(Day),
}

/// A day of the Gregorian calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(Date);

/// What clocks in Japan are ahead of UTC, all year (there is no daylight saving time).
const OFFSET: &str = "+09:00";

/// A day, with a time of day in Japan where it is known (ISO 8601 `2024-11-19T16:30`, without
/// the zone), or a less precise date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment {
    /// The date.
    pub date: PartialDate,
    /// Hour and minute of a 24-hour clock.
    pub time: Option<(i8, i8)>,
}

impl Day {
    /// The day, if it exists.
    pub fn new(year: i16, month: i8, day: i8) -> Option<Self> {
        Date::new(year, month, day).ok().map(Day)
    }

    /// The day that is so many days after 1970-01-01, if the calendar reaches it.
    pub fn from_unix_days(days: i64) -> Option<Self> {
        let span = jiff::Span::new().try_days(days).ok()?;
        jiff::civil::date(1970, 1, 1)
            .checked_add(span)
            .ok()
            .map(Day)
    }

    /// Year, month (1–12) and day (1–31).
    pub fn parts(self) -> (i16, i8, i8) {
        (self.0.year(), self.0.month(), self.0.day())
    }

    /// The day after this one; none at the end of the calendar.
    pub fn next(self) -> Option<Self> {
        self.0.tomorrow().ok().map(Day)
    }

    /// Days from this day to `other`; negative if `other` is earlier.
    pub fn days_until(self, other: Day) -> i32 {
        self.0.until(other.0).map_or(0, |span| span.get_days())
    }
}

impl PartialDate {
    /// The year.
    pub fn year(self) -> i16 {
        match self {
            PartialDate::Year(y) | PartialDate::Month(y, _) => y,
            PartialDate::Day(day) => day.parts().0,
        }
    }

    /// The first day that the date can mean.
    pub fn first_day(self) -> Day {
        match self {
            PartialDate::Year(y) => Day(jiff::civil::date(y, 1, 1)),
            PartialDate::Month(y, m) => Day(jiff::civil::date(y, m, 1)),
            PartialDate::Day(day) => day,
        }
    }

    /// The last day that the date can mean: a deadline "2024-10" has not passed on 31 October.
    pub fn last_day(self) -> Day {
        match self {
            PartialDate::Year(y) => Day(jiff::civil::date(y, 12, 31)),
            PartialDate::Month(..) => Day(self.first_day().0.last_of_month()),
            PartialDate::Day(day) => day,
        }
    }
}

impl Moment {
    /// ISO 8601 for readers who may be anywhere: a time has its offset from UTC,
    /// `2024-11-19T16:30+09:00`.
    pub fn zoned(self) -> String {
        match self.time {
            Some(_) => format!("{self}{OFFSET}"),
            None => self.to_string(),
        }
    }
}

/// Why a text is not a date, in words for its author.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotADate(String);

impl fmt::Display for NotADate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "`{}` is not a date: write a year, a month or a day, such as 2024, 2024-10 or 2024-10-31",
            self.0
        )
    }
}

impl FromStr for PartialDate {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, NotADate> {
        let number = |part: &str, width: usize| {
            (part.len() == width && part.bytes().all(|b| b.is_ascii_digit()))
                .then(|| part.parse::<i16>().ok())
                .flatten()
        };
        let parts: Vec<&str> = text.split('-').collect();
        let date = match parts[..] {
            [y] => number(y, 4).filter(|y| *y > 0).map(PartialDate::Year),
            [y, m] => number(y, 4).zip(number(m, 2)).and_then(|(y, m)| {
                let month = i8::try_from(m).ok()?;
                Day::new(y, month, 1).map(|_| PartialDate::Month(y, month))
            }),
            [y, m, d] => number(y, 4)
                .zip(number(m, 2).zip(number(d, 2)))
                .and_then(|(y, (m, d))| Day::new(y, i8::try_from(m).ok()?, i8::try_from(d).ok()?))
                .map(PartialDate::Day),
            _ => None,
        };
        date.ok_or_else(|| NotADate(text.to_owned()))
    }
}

impl FromStr for Day {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, NotADate> {
        match text.parse()? {
            PartialDate::Day(day) => Ok(day),
            _ => Err(NotADate(text.to_owned())),
        }
    }
}

impl FromStr for Moment {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, NotADate> {
        let wrong = || NotADate(text.to_owned());
        let Some((date, time)) = text.split_once('T') else {
            return Ok(Moment {
                date: text.parse()?,
                time: None,
            });
        };
        let day: Day = date.parse().map_err(|_| wrong())?;
        let time: jiff::civil::Time = time.parse().map_err(|_| wrong())?;
        Ok(Moment {
            date: PartialDate::Day(day),
            time: Some((time.hour(), time.minute())),
        })
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (y, m, d) = self.parts();
        write!(f, "{y:04}-{m:02}-{d:02}")
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PartialDate::Year(y) => write!(f, "{y:04}"),
            PartialDate::Month(y, m) => write!(f, "{y:04}-{m:02}"),
            PartialDate::Day(day) => day.fmt(f),
        }
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.date.fmt(f)?;
        match self.time {
            Some((h, m)) => write!(f, "T{h:02}:{m:02}"),
            None => Ok(()),
        }
    }
}

/// Accepts the text form, and the bare number that YAML makes of a year.
struct DateVisitor<T>(std::marker::PhantomData<T>);

impl<T: FromStr<Err = NotADate>> serde::de::Visitor<'_> for DateVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a date such as 2024, 2024-10 or 2024-10-31")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<T, E> {
        text.parse().map_err(E::custom)
    }

    fn visit_u64<E: serde::de::Error>(self, number: u64) -> Result<T, E> {
        self.visit_str(&number.to_string())
    }

    fn visit_i64<E: serde::de::Error>(self, number: i64) -> Result<T, E> {
        self.visit_str(&number.to_string())
    }
}

macro_rules! text_form {
    ($type:ident, $pattern:literal, $description:literal) => {
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                d.deserialize_any(DateVisitor(std::marker::PhantomData))
            }
        }

        impl schemars::JsonSchema for $type {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($type).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({
                    "type": ["string", "integer"],
                    "pattern": $pattern,
                    "description": $description,
                })
            }
        }
    };
}

text_form!(
    PartialDate,
    r"^\d{4}(-\d{2}(-\d{2})?)?$",
    "A year, a month or a day (ISO 8601)"
);
text_form!(Day, r"^\d{4}-\d{2}-\d{2}$", "A day (ISO 8601)");
text_form!(
    Moment,
    r"^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2})?)?)?$",
    "A date, or a day with a time (ISO 8601)"
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_have_three_precisions_and_must_exist() {
        for good in ["2024", "2024-10", "2024-02-29"] {
            assert_eq!(good.parse::<PartialDate>().unwrap().to_string(), good);
        }
        for bad in [
            "",
            "24",
            "2024-13",
            "2023-02-29",
            "2024-1-1",
            "2024/10/31",
            "令和6年",
            "2024-10-31-1",
        ] {
            assert!(bad.parse::<PartialDate>().is_err(), "{bad}");
        }
    }

    #[test]
    fn a_month_lasts_until_its_last_day() {
        let month: PartialDate = "2024-02".parse().unwrap();
        assert_eq!(month.first_day().to_string(), "2024-02-01");
        assert_eq!(month.last_day().to_string(), "2024-02-29");
        let day = Day::new(2024, 2, 1).unwrap();
        assert_eq!(day.days_until(month.last_day()), 28);
        assert_eq!(month.last_day().days_until(day), -28);
        assert_eq!(month.last_day().next(), Day::new(2024, 3, 1));
    }

    #[test]
    fn a_moment_may_have_a_time() {
        assert_eq!(
            "2024-11-19T16:30".parse::<Moment>().unwrap().time,
            Some((16, 30))
        );
        assert_eq!("2024-11".parse::<Moment>().unwrap().time, None);
        for (given, zoned) in [
            ("2024-11-19T16:30", "2024-11-19T16:30+09:00"),
            ("2024-11-19", "2024-11-19"),
            ("2024", "2024"),
        ] {
            assert_eq!(given.parse::<Moment>().unwrap().zoned(), zoned);
        }
        assert!("2024-11T16:30".parse::<Moment>().is_err());
        assert!("2024-11-19T25:00".parse::<Moment>().is_err());
    }
}
