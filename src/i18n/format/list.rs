//! Enumerations (CLDR list patterns, which also choose between words such as Spanish `y` and
//! `e`).

use super::tag::load;
use icu::list::ListFormatter;
use icu::list::options::ListFormatterOptions;
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
            units: load(locale, |l| ListFormatter::try_new_unit(l.into(), options())),
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

    /// The items with what stands between the first two of several, and no word before the last:
    /// CLDR has no pattern for parts that are not added up, such as a sum and its conditions.
    pub fn row(&self, items: &[String]) -> String {
        let probe = ["\u{1}", "\u{2}", "\u{3}"].map(str::to_owned);
        let joined = self.units(&probe);
        let between = joined
            .split_once('\u{1}')
            .and_then(|(_, rest)| rest.split_once('\u{2}'));
        items.join(between.map_or(", ", |(separator, _)| separator))
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
