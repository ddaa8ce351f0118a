//! Dates and times of day (CLDR long date patterns, Gregorian calendar). A time of day is followed
//! by the name of its zone: readers abroad must not take it for theirs.

use super::tag::load;
use crate::date::{Moment, PartialDate};
use icu::calendar::{Date, Gregorian};
use icu::datetime::fieldsets::zone::GenericLong;
use icu::datetime::fieldsets::{Combo, Y, YM, YMD, YMDT};
use icu::datetime::input::{Time, TimeZone, TimeZoneInfo, ZonedDateTime};
use icu::datetime::pattern::FixedCalendarDateTimeNames;
use icu::datetime::{DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter};
use icu::locale::Locale;
use icu::locale::subtags::subtag;
use icu::time::zone::ZoneNameTimestamp;
use icu::time::zone::models::AtTime;

type Formatter<Fields> = FixedCalendarDateTimeFormatter<Gregorian, Fields>;

/// The dates of one language.
pub struct Dates {
    year: Option<Formatter<Y>>,
    month: Option<Formatter<YM>>,
    day: Option<Formatter<YMD>>,
    minute: Option<Formatter<Combo<YMDT, GenericLong>>>,
}

/// Makes a formatter that has its digits: ICU4X 2.4 forgets to load them where no number of a
/// pattern stands in a fixed width, as in Portuguese `outubro de 2024`, and then fails.
macro_rules! with_digits {
    ($locale:expr, $fields:expr) => {
        load($locale, |locale| {
            let prefs = DateTimeFormatterPreferences::from(locale);
            let formatter = Formatter::try_new(prefs, $fields).map_err(|_| ())?;
            let mut names = FixedCalendarDateTimeNames::from_formatter(prefs, formatter);
            names.include_decimal_formatter().map_err(|_| ())?;
            names.try_into_formatter($fields).map_err(|_| ())
        })
    };
}

impl Dates {
    /// Loads a language's dates.
    pub fn new(locale: &Locale) -> Self {
        Dates {
            year: with_digits!(locale, Y::long()),
            month: with_digits!(locale, YM::long()),
            day: with_digits!(locale, YMD::long()),
            minute: with_digits!(locale, YMD::long().with_time_hm().with_zone(GenericLong)),
        }
    }

    /// A year.
    pub fn year(&self, year: i16) -> String {
        let formatted = self.year.as_ref().zip(first_day(PartialDate::Year(year)));
        formatted.map_or_else(|| year.to_string(), |(f, date)| f.format(&date).to_string())
    }

    /// A date of any precision.
    pub fn date(&self, date: PartialDate) -> String {
        let Some(first) = first_day(date) else {
            return date.to_string();
        };
        let formatted = match date {
            PartialDate::Year(year) => return self.year(year),
            PartialDate::Month(..) => self.month.as_ref().map(|f| f.format(&first).to_string()),
            PartialDate::Day(_) => self.day.as_ref().map(|f| f.format(&first).to_string()),
        };
        formatted.unwrap_or_else(|| date.to_string())
    }

    /// A date and, where there is one, a time of day in Japan.
    pub fn moment(&self, moment: Moment) -> String {
        let (PartialDate::Day(_), Some((hour, minute))) = (moment.date, moment.time) else {
            return self.date(moment.date);
        };
        let parts = u8::try_from(hour).ok().zip(u8::try_from(minute).ok());
        let time = parts.and_then(|(hour, minute)| Time::try_new(hour, minute, 0, 0).ok());
        let formatted = (|| {
            let input = ZonedDateTime {
                date: first_day(moment.date)?,
                time: time?,
                zone: japan(),
            };
            Some(self.minute.as_ref()?.format(&input).to_string())
        })();
        formatted.unwrap_or_else(|| moment.to_string())
    }
}

/// The zone of Japan (`Asia/Tokyo`; its BCP 47 name is `jptyo`). What it is called does not
/// depend on the day.
fn japan() -> TimeZoneInfo<AtTime> {
    TimeZone(subtag!("jptyo"))
        .without_offset()
        .with_zone_name_timestamp(ZoneNameTimestamp::far_in_future())
}

/// The first day that a date can mean, for ICU.
pub fn first_day(date: PartialDate) -> Option<Date<Gregorian>> {
    icu_date(date.first_day())
}

/// A day, for ICU.
pub fn icu_date(day: crate::date::Day) -> Option<Date<Gregorian>> {
    let (year, month, day) = day.parts();
    let month = u8::try_from(month).ok()?;
    Date::try_new_gregorian(i32::from(year), month, u8::try_from(day).ok()?).ok()
}
