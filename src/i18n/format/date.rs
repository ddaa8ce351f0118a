//! Dates of three precisions.

use super::icu_locale;
use crate::date::{Day, PartialDate};
use crate::lang::Lang;
use icu::calendar::cal::Japanese;
use icu::calendar::{Date, Gregorian, Iso};
use icu::datetime::FixedCalendarDateTimeFormatter;
use icu::datetime::fieldsets::{Y, YM, YMD};

type Formatter<C, F> = FixedCalendarDateTimeFormatter<C, F>;

/// Date formats of one language; `None` where CLDR has no data, and ISO dates are shown.
pub(super) struct DateFormat {
    year: Option<Formatter<Gregorian, Y>>,
    month: Option<Formatter<Gregorian, YM>>,
    day: Option<Formatter<Gregorian, YMD>>,
    era: Option<Formatter<Japanese, Y>>,
}

impl DateFormat {
    pub(super) fn new(lang: Lang) -> Self {
        let locale = icu_locale(lang);
        let has_eras = lang.as_str() == "ja";
        DateFormat {
            year: Formatter::try_new((&locale).into(), Y::long()).ok(),
            month: Formatter::try_new((&locale).into(), YM::long()).ok(),
            day: Formatter::try_new((&locale).into(), YMD::long()).ok(),
            era: has_eras
                .then(|| Formatter::try_new((&locale).into(), Y::long()).ok())
                .flatten(),
        }
    }

    pub(super) fn gregorian(&self, date: PartialDate) -> String {
        let day = iso(date.first_day()).map(|iso| iso.to_calendar(Gregorian));
        let text = day.and_then(|day| match date {
            PartialDate::Year(_) => Some(self.year.as_ref()?.format(&day).to_string()),
            PartialDate::Month(..) => Some(self.month.as_ref()?.format(&day).to_string()),
            PartialDate::Day(_) => Some(self.day.as_ref()?.format(&day).to_string()),
        });
        text.unwrap_or_else(|| date.to_string())
    }

    pub(super) fn with_era(&self, date: PartialDate) -> String {
        let plain = self.gregorian(date);
        let (Some(first), Some(last)) = (
            self.era_year(date.first_day()),
            self.era_year(date.last_day()),
        ) else {
            return plain;
        };
        // A year or month in which the era changed belongs to both.
        let eras = if first == last {
            first
        } else {
            format!("{first}・{last}")
        };
        match plain.split_once('年') {
            Some((year, rest)) => format!("{year}年（{eras}）{rest}"),
            None => plain,
        }
    }

    /// `令和6年`; the first year of an era is `元年`.
    fn era_year(&self, day: Day) -> Option<String> {
        let date = iso(day)?.to_calendar(Japanese::new());
        let text = self.era.as_ref()?.format(&date).to_string();
        let year = text.strip_suffix('年').unwrap_or(&text);
        let digits = year.len() - year.trim_end_matches(|c: char| c.is_ascii_digit()).len();
        let (era, number) = year.split_at(year.len() - digits);
        let number = if number == "1" { "元" } else { number };
        Some(format!("{era}{number}年"))
    }
}

fn iso(day: Day) -> Option<Date<Iso>> {
    let (year, month, day) = day.parts();
    Date::try_new_iso(year.into(), month.try_into().ok()?, day.try_into().ok()?).ok()
}
