//! How a language writes dates, numbers, lists and names, by CLDR.
//!
//! Digits are Latin in every language, as forms in Japan use them, dates are Gregorian and
//! hours run to 23. Where CLDR lacks a language, its root data is used; nothing here fails.

mod collation;
mod date;
mod era;
mod initial;
mod list;
mod money;
mod names;
mod number;
mod plurals;
mod range;
mod tag;
/// A time of day in easy Japanese. Noon is 午後0時, as midnight is 午前0時.
fn easy_time(hour: i8, minute: i8) -> String {
    let half = if hour < 12 { "午前" } else { "午後" };
    match minute {
        0 => format!("{half}{}時", hour % 12),
        minute => format!("{half}{}時{minute}分", hour % 12),
    }
}

#[cfg(test)]
mod tests;

use crate::date::{Moment, PartialDate};
use crate::lang::Lang;
use collation::Collation;
use date::Dates;
use era::Eras;
use list::Lists;
use money::Money;
use names::Names;
pub(super) use number::{Digits, Numbers};
use std::cmp::Ordering;
use std::fmt;
pub(super) use tag::locale_of_tag;

/// Numbers among which every plural category of every language of CLDR 48 occurs.
const PLURAL_SAMPLES: std::ops::RangeInclusive<u32> = 0..=120;

/// The formats of one language. It is made once and used from any thread.
pub struct Format {
    lang: Lang,
    dates: Dates,
    /// Only for Japanese in its full form.
    eras: Option<Eras>,
    numbers: Numbers,
    money: Money,
    lists: Lists,
    collation: Collation,
    names: Names,
    separator: &'static str,
    easy_japanese: bool,
    plurals: Vec<(&'static str, f64)>,
}

impl fmt::Debug for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Format")
    }
}

impl Format {
    /// Loads the formats of a language.
    pub fn new(lang: Lang) -> Self {
        let locale = locale_of_tag(lang.as_str());
        let full_japanese = lang.primary() == "ja" && !lang.is_simple();
        Format {
            lang,
            dates: Dates::new(&locale),
            eras: full_japanese.then(|| Eras::new(&locale)),
            numbers: Numbers::new(&locale),
            money: Money::new(&locale, lang.primary() == "ja"),
            lists: Lists::new(&locale),
            collation: Collation::new(&locale),
            names: Names::new(&locale),
            separator: range::separator(lang),
            easy_japanese: lang.primary() == "ja" && lang.is_simple(),
            plurals: plurals::samples(&locale, PLURAL_SAMPLES),
        }
    }

    /// The plural categories that whole numbers have in the language, each with a number that
    /// has it: `one` 1 and `other` 0 in English.
    pub fn plural_samples(&self) -> &[(&'static str, f64)] {
        &self.plurals
    }

    /// A date: `2024年10月31日`, `October 2024`, `2024`.
    pub fn date(&self, date: PartialDate) -> String {
        self.dates.date(date)
    }

    /// A date with the year of the era, in Japanese: `2024年（令和6年）10月31日`. Other languages and
    /// easy Japanese have only the date.
    pub fn date_with_era(&self, date: PartialDate) -> String {
        match &self.eras {
            Some(eras) => eras.insert(date, &self.dates),
            None => self.date(date),
        }
    }

    /// A period. What both ends share is written once where the language allows it:
    /// `2024年10月1日～31日`, `October 1–31, 2024`. Easy Japanese says it in words.
    pub fn date_range(&self, from: PartialDate, to: PartialDate) -> String {
        if from == to {
            return self.date(from);
        }
        if self.easy_japanese {
            return format!("{}から{}まで", self.date(from), self.date(to));
        }
        range::between(
            (from, &self.date(from)),
            (to, &self.date(to)),
            self.separator,
        )
    }

    /// A date and, where it is known, the time of day on a 24-hour clock with the name of its
    /// zone: `16:30 Japan Time`. Easy Japanese has the half of the day in words:
    /// `午後4時30分（日本の 時間）`.
    pub fn moment(&self, moment: Moment) -> String {
        match (moment.time, self.easy_japanese) {
            (Some((hour, minute)), true) => {
                let date = self.date(moment.date);
                format!("{date} {}（日本の 時間）", easy_time(hour, minute))
            }
            _ => self.dates.moment(moment),
        }
    }

    /// A number with at most two decimals: `394,295`, `37.6`.
    pub fn number(&self, number: f64) -> String {
        self.numbers.show(number, Digits::DEFAULT)
    }

    /// A share of a hundred with at most two decimals: `37.6%` for 37.6.
    pub fn percent(&self, percent: f64) -> String {
        self.numbers.percent(percent)
    }

    /// An amount of yen: `900,000円`, `¥900,000`.
    pub fn yen(&self, amount: u64) -> String {
        self.money.yen(amount, &self.numbers)
    }

    /// All of several things: `A, B, and C`.
    pub fn list_and(&self, items: &[String]) -> String {
        self.lists.and(items)
    }

    /// One of several things: `A, B, or C`.
    pub fn list_or(&self, items: &[String]) -> String {
        self.lists.or(items)
    }

    /// Parts of one value: `A, B, C`, in any language without a word before the last.
    pub fn list_row(&self, items: &[String]) -> String {
        self.lists.row(items)
    }

    /// Measures that are added up, as in `2 years, 3 months`.
    pub fn list_units(&self, items: &[String]) -> String {
        self.lists.units(items)
    }

    /// The order of two texts. Texts that a reader takes for equal are in the order of their
    /// characters, so that lists never change by chance. Japanese is sorted by readings, which
    /// the caller gives.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.collation.compare(a, b)
    }

    /// Under which letter a word stands in a list of terms; of a Japanese one its reading is
    /// asked. `None` for languages without letters, and for what begins with none.
    pub fn initial(&self, word: &str) -> Option<char> {
        initial::initial(word, self.lang)
    }

    /// The name of a language in this language, or its own name where CLDR has none.
    pub fn language_name(&self, lang: Lang) -> String {
        self.names.language(lang)
    }

    /// The name of a country or region, such as `VN` (ISO 3166-1 alpha-2), or the code itself.
    pub fn region_name(&self, code: &str) -> String {
        self.names.region(code)
    }
}
