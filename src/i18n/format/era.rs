//! Years of the Japanese eras, which forms and notices in Japan still ask for.
//!
//! ICU's Japanese calendar knows the eras and writes the first year as `元年`.

use super::date::{Dates, icu_date};
use super::tag::load;
use crate::date::{Day, PartialDate};
use icu::calendar::cal::Japanese;
use icu::datetime::FixedCalendarDateTimeFormatter;
use icu::datetime::fieldsets::Y;
use icu::locale::Locale;

/// The eras since years are counted like today (CLDR calendar `japanese`).
const MODERN: [&str; 5] = ["meiji", "taisho", "showa", "heisei", "reiwa"];

/// Writes the years of eras.
pub struct Eras(Option<FixedCalendarDateTimeFormatter<Japanese, Y>>);

impl Eras {
    /// Loads the names of the eras.
    pub fn new(locale: &Locale) -> Self {
        let new = FixedCalendarDateTimeFormatter::try_new;
        Eras(load(locale, |locale| new(locale.into(), Y::long())))
    }

    /// The date with the year of the era after its year. A year or month in which the era
    /// changed has both.
    pub fn insert(&self, date: PartialDate, dates: &Dates) -> String {
        let full = dates.date(date);
        let first = self.year_of_era(date.first_day());
        let last = self
            .year_of_era(date.last_day())
            .filter(|last| first.as_ref() != Some(last));
        let eras: Vec<String> = first.into_iter().chain(last).collect();
        let year = dates.year(date.year());
        match full.strip_prefix(&year).filter(|_| !eras.is_empty()) {
            Some(rest) => format!("{year}（{}）{rest}", eras.join("・")),
            None => full,
        }
    }

    fn year_of_era(&self, day: Day) -> Option<String> {
        let date = icu_date(day)?.to_calendar(Japanese::new());
        let era = date.year().era()?.era;
        let formatter = self.0.as_ref().filter(|_| MODERN.contains(&era.as_str()))?;
        Some(formatter.format(&date).to_string())
    }
}
