//! Numbers and percentages (CLDR number symbols, grouping and percent patterns).

use super::tag::load;
use icu::decimal::DecimalFormatter;
use icu::decimal::input::{Decimal, SignDisplay};
use icu::decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu::experimental::dimension::percent::formatter::PercentFormatter;
use icu::locale::Locale;

/// How many digits of a number are shown.
#[derive(Debug, Clone, Copy)]
pub struct Digits {
    /// At least this many before the decimal separator.
    pub integer: usize,
    /// At least this many after it.
    pub at_least: usize,
    /// At most this many after it.
    pub at_most: usize,
    /// Whether thousands are set apart.
    pub grouping: bool,
}

impl Digits {
    /// As the number is, with at most two decimals.
    pub const DEFAULT: Digits = Digits {
        integer: 1,
        at_least: 0,
        at_most: 2,
        grouping: true,
    };
}

/// The numbers of one language.
pub struct Numbers {
    grouped: Option<DecimalFormatter>,
    plain: Option<DecimalFormatter>,
    percent: Option<PercentFormatter<DecimalFormatter>>,
}

impl Numbers {
    /// Loads a language's numbers.
    pub fn new(locale: &Locale) -> Self {
        let formatter = |grouping| {
            let options = DecimalFormatterOptions::from(grouping);
            load(locale, |locale| {
                DecimalFormatter::try_new(locale.into(), options)
            })
        };
        Numbers {
            grouped: formatter(GroupingStrategy::Auto),
            plain: formatter(GroupingStrategy::Never),
            percent: load(locale, |l| {
                PercentFormatter::try_new(l.into(), Default::default())
            }),
        }
    }

    /// A number with so many digits.
    pub fn show(&self, number: f64, digits: Digits) -> String {
        let formatter = if digits.grouping {
            &self.grouped
        } else {
            &self.plain
        };
        match (formatter, decimal(number, digits)) {
            (Some(formatter), Some(decimal)) => formatter.format(&decimal).to_string(),
            _ => number.to_string(),
        }
    }

    /// A share of a hundred.
    pub fn percent(&self, percent: f64) -> String {
        match (&self.percent, decimal(percent, Digits::DEFAULT)) {
            (Some(formatter), Some(decimal)) => formatter.format(&decimal).to_string(),
            _ => format!("{percent}%"),
        }
    }
}

/// The decimal number that a double was read from, rounded half up as public statistics are.
/// Doubles that are not finite have none.
fn decimal(number: f64, digits: Digits) -> Option<Decimal> {
    let mut decimal: Decimal = number.to_string().parse().ok()?;
    let last = -i16::try_from(digits.at_most).ok()?;
    if decimal.absolute.digit_at(last.checked_sub(1)?) >= 5 {
        decimal.expand(last);
    } else {
        decimal.trunc(last);
    }
    decimal.absolute.trim_end();
    decimal
        .absolute
        .pad_end(-i16::try_from(digits.at_least).ok()?);
    decimal
        .absolute
        .pad_start(i16::try_from(digits.integer).ok()?);
    Some(decimal.with_sign_display(SignDisplay::Negative))
}
