//! Enumerations (CLDR list patterns, which also choose between words such as Spanish `y` and
//! `e`).

use super::tag::load;
use icu::list::ListFormatter;
use icu::list::options::{ListFormatterOptions, ListLength};
use icu::locale::Locale;

/// The enumerations of one language.
pub struct Lists {
    and: Option<ListFormatter>,
    or: Option<ListFormatter>,
    units: Option<ListFormatter>,
}

impl Lists {
    /// Loads a language's patterns.
    pub fn new(locale: &Locale) -> Self {
        let options = ListFormatterOptions::default;
        Lists {
            and: load(locale, |l| ListFormatter::try_new_and(l.into(), options())),
            or: load(locale, |l| ListFormatter::try_new_or(l.into(), options())),
            // Wide forms join the last two with "and", which no amount with its conditions is.
            units: load(locale, |l| {
                let narrow = options().with_length(ListLength::Narrow);
                ListFormatter::try_new_unit(l.into(), narrow)
            }),
        }
    }

    /// All of the items.
    pub fn and(&self, items: &[String]) -> String {
        joined(self.and.as_ref(), items)
    }

    /// One of the items.
    pub fn or(&self, items: &[String]) -> String {
        joined(self.or.as_ref(), items)
    }

    /// The items one after the other.
    pub fn units(&self, items: &[String]) -> String {
        joined(self.units.as_ref(), items)
    }
}

fn joined(formatter: Option<&ListFormatter>, items: &[String]) -> String {
    match formatter {
        Some(formatter) => formatter.format_to_string(items.iter().map(String::as_str)),
        None => items.join(", "),
    }
}
