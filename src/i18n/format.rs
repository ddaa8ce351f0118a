//! Dates, numbers, money, lists, names and sorting, as CLDR has them for a language.
//!
//! Digits are Latin in every language and years are of the Gregorian calendar, because that is
//! what forms in Japan ask for; Japanese also names the era.

mod date;
mod number;

pub(super) use number::NumberFormat;

use crate::date::{Moment, PartialDate};
use crate::lang::Lang;
use date::DateFormat;
use icu::collator::CollatorBorrowed;
use icu::collator::options::CollatorOptions;
use icu::experimental::displaynames::DisplayNamesOptions;
use icu::experimental::displaynames::multi::{LanguageDisplayNames, RegionDisplayNames};
use icu::list::ListFormatter;
use icu::list::options::{ListFormatterOptions, ListLength};
use icu::locale::Locale;
use std::cmp::Ordering;
use std::fmt;

/// The formats of one language.
pub struct Format {
    lang: Lang,
    date: DateFormat,
    number: NumberFormat,
    lists: Option<Lists>,
    collator: Option<CollatorBorrowed<'static>>,
    languages: Option<LanguageDisplayNames>,
    regions: Option<RegionDisplayNames>,
}

struct Lists {
    and: ListFormatter,
    or: ListFormatter,
    units: ListFormatter,
}

impl fmt::Debug for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Format({})", self.lang)
    }
}

/// The locale whose data a language uses: an easy form uses that of its full form.
fn icu_locale(lang: Lang) -> Locale {
    let tag = if lang.is_simple() {
        lang.primary()
    } else {
        lang.as_str()
    };
    format!("{tag}-u-nu-latn")
        .parse()
        .unwrap_or(Locale::UNKNOWN)
}

impl Format {
    /// The formats of a language. Where CLDR has no data for it, those of its parent are used.
    pub fn new(lang: Lang) -> Self {
        let locale = icu_locale(lang);
        let wide = || ListFormatterOptions::default().with_length(ListLength::Wide);
        let short = ListFormatterOptions::default().with_length(ListLength::Short);
        let lists = || {
            Some(Lists {
                and: ListFormatter::try_new_and((&locale).into(), wide()).ok()?,
                or: ListFormatter::try_new_or((&locale).into(), wide()).ok()?,
                units: ListFormatter::try_new_unit((&locale).into(), short).ok()?,
            })
        };
        Format {
            lang,
            date: DateFormat::new(lang),
            number: NumberFormat::new(lang),
            lists: lists(),
            collator: icu::collator::Collator::try_new(
                (&locale).into(),
                CollatorOptions::default(),
            )
            .ok(),
            languages: LanguageDisplayNames::try_new(
                (&locale).into(),
                DisplayNamesOptions::default(),
            )
            .ok(),
            regions: RegionDisplayNames::try_new((&locale).into(), DisplayNamesOptions::default())
                .ok(),
        }
    }

    /// A date in full: `2024年10月31日`, `October 31, 2024`.
    pub fn date(&self, date: PartialDate) -> String {
        self.date.gregorian(date)
    }

    /// A date with the Japanese era where the language is Japanese: `2024年（令和6年）10月31日`.
    /// Easy Japanese has western years only (guideline of the Immigration Services Agency).
    pub fn date_with_era(&self, date: PartialDate) -> String {
        self.date.with_era(date)
    }

    /// A date with a time of a 24-hour clock.
    pub fn moment(&self, moment: Moment) -> String {
        let date = self.date_with_era(moment.date);
        match moment.time {
            Some((hour, minute)) => format!("{date} {hour:02}:{minute:02}"),
            None => date,
        }
    }

    /// A number with the language's grouping.
    pub fn number(&self, value: f64) -> String {
        self.number.number(value)
    }

    /// Hundredths: `37.6%`.
    pub fn percent(&self, value: f64) -> String {
        self.number.percent(value)
    }

    /// Yen, whole: `900,000円`, `¥900,000`.
    pub fn yen(&self, value: u64) -> String {
        self.number.yen(value)
    }

    /// "A, B and C".
    pub fn list_and(&self, items: &[String]) -> String {
        self.list(items, |lists| &lists.and)
    }

    /// "A, B or C".
    pub fn list_or(&self, items: &[String]) -> String {
        self.list(items, |lists| &lists.or)
    }

    /// "A, B, C", for parts of one value.
    pub fn list_units(&self, items: &[String]) -> String {
        self.list(items, |lists| &lists.units)
    }

    fn list(&self, items: &[String], kind: impl Fn(&Lists) -> &ListFormatter) -> String {
        match &self.lists {
            Some(lists) => kind(lists).format_to_string(items.iter().map(String::as_str)),
            None => items.join(", "),
        }
    }

    /// Which of two texts comes first for readers of the language.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        match &self.collator {
            Some(collator) => collator.compare(a, b),
            None => a.cmp(b),
        }
    }

    /// The name of a language in this language; its own name where that is not known.
    pub fn language_name(&self, lang: Lang) -> String {
        if lang.is_simple() {
            return lang.autonym().to_owned();
        }
        // CLDR has names for tags with a script or region only as whole entries or not at all.
        let name = lang.as_str().parse().ok().and_then(|id| {
            let names = self.languages.as_ref()?;
            let primary: icu::locale::subtags::Language = id;
            names.of(primary).map(str::to_owned)
        });
        name.unwrap_or_else(|| lang.autonym().to_owned())
    }

    /// The name of a country or region with this ISO 3166-1 code; the code where that is not known.
    pub fn region_name(&self, code: &str) -> String {
        code.parse()
            .ok()
            .and_then(|region| self.regions.as_ref()?.of(region).map(str::to_owned))
            .unwrap_or_else(|| code.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn format(tag: &str) -> Format {
        Format::new(Lang::parse(tag).unwrap())
    }

    #[test]
    fn dates_are_written_as_in_the_language() {
        let date = |tag: &str, iso: &str| format(tag).date(iso.parse().unwrap());
        assert_eq!(date("ja", "2024-10-31"), "2024年10月31日");
        assert_eq!(date("ja-simple", "2024-10"), "2024年10月");
        assert_eq!(date("en", "2024-10-31"), "October 31, 2024");
        assert_eq!(date("en", "2024-10"), "October 2024");
        assert_eq!(date("en", "2024"), "2024");
        assert_eq!(date("zh-Hans", "2024-10-31"), "2024年10月31日");
        assert_eq!(date("pt-BR", "2024-10-31"), "31 de outubro de 2024");
        assert_eq!(date("vi", "2024-10-31"), "31 tháng 10, 2024");
    }

    #[test]
    fn years_are_gregorian_and_digits_latin_everywhere() {
        for tag in ["th", "ne", "my", "km", "mn"] {
            let text = format(tag).date("2024-10-31".parse().unwrap());
            assert!(
                text.contains("2024") && text.contains("31"),
                "{tag}: {text}"
            );
            assert_eq!(
                format(tag).number(1234.0).replace(['.', ',', '\u{a0}'], ""),
                "1234",
                "{tag}"
            );
        }
    }

    #[test]
    fn japanese_names_the_era_and_easy_japanese_does_not() {
        let era = |tag: &str, iso: &str| format(tag).date_with_era(iso.parse().unwrap());
        assert_eq!(era("ja", "2024-10-31"), "2024年（令和6年）10月31日");
        assert_eq!(era("ja", "2019-05-01"), "2019年（令和元年）5月1日");
        assert_eq!(era("ja", "2019-04-30"), "2019年（平成31年）4月30日");
        assert_eq!(era("ja", "2024-10"), "2024年（令和6年）10月");
        assert_eq!(era("ja", "2024"), "2024年（令和6年）");
        assert_eq!(era("ja", "2019"), "2019年（平成31年・令和元年）");
        assert_eq!(era("ja-simple", "2024-10-31"), "2024年10月31日");
        assert_eq!(era("en", "2024"), "2024");
    }

    #[test]
    fn times_have_24_hours() {
        assert_eq!(
            format("ja").moment("2024-11-19T16:30".parse().unwrap()),
            "2024年（令和6年）11月19日 16:30"
        );
    }

    #[test]
    fn numbers_shares_and_money_follow_the_language() {
        assert_eq!(format("ja").number(394_295.0), "394,295");
        assert_eq!(format("es").number(394_295.0), "394.295");
        assert_eq!(format("en").percent(37.6), "37.6%");
        assert_eq!(format("tr").percent(37.6), "%37,6");
        assert_eq!(format("ja").yen(900_000), "900,000円");
        assert_eq!(format("ja-simple").yen(900_000), "900,000円");
        assert_eq!(format("en").yen(900_000), "¥900,000");
    }

    #[test]
    fn lists_are_joined_as_in_the_language() {
        let items = ["A", "B", "C"].map(str::to_owned);
        assert_eq!(format("ja").list_and(&items), "A、B、C");
        assert_eq!(format("en").list_and(&items), "A, B, and C");
        assert_eq!(format("en").list_or(&items), "A, B, or C");
        assert_eq!(format("ja").list_or(&items), "A、B、またはC");
    }

    #[test]
    fn readings_are_sorted_in_the_order_of_the_kana() {
        let ja = format("ja");
        let mut readings = [
            "がくせい",
            "かいしゃ",
            "しごと",
            "きぎょう",
            "ぎのう",
            "あいうえお",
            "ざいりゅう",
        ];
        readings.sort_by(|a, b| ja.compare(a, b));
        assert_eq!(
            readings,
            [
                "あいうえお",
                "かいしゃ",
                "がくせい",
                "きぎょう",
                "ぎのう",
                "ざいりゅう",
                "しごと"
            ]
        );
    }

    #[test]
    fn languages_and_countries_have_names() {
        let vi = Lang::parse("vi").unwrap();
        assert_eq!(format("ja").language_name(vi), "ベトナム語");
        assert_eq!(format("en").language_name(vi), "Vietnamese");
        assert_eq!(format("ja").region_name("VN"), "ベトナム");
        assert_eq!(format("en").region_name("NP"), "Nepal");
        assert_eq!(format("en").region_name("??"), "??");
    }
}
