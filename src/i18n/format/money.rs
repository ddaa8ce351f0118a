//! Amounts of yen (CLDR currency patterns; in Japanese `円` after the number, as public notices
//! write it, where CLDR has `￥` before it).

use super::number::{Digits, Numbers};
use super::tag::load;
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::experimental::dimension::currency::CurrencyType;
use icu::experimental::dimension::currency::formatter::CurrencyFormatter;
use icu::locale::Locale;

/// The amounts of one language.
pub struct Money {
    /// None in Japanese.
    yen: Option<CurrencyFormatter<DecimalFormatter>>,
}

impl Money {
    /// Loads a language's currency pattern.
    pub fn new(locale: &Locale, japanese: bool) -> Self {
        let currency = CurrencyType::try_from_str("JPY").ok().filter(|_| !japanese);
        let yen = currency.and_then(|yen| {
            load(locale, |l| {
                CurrencyFormatter::try_new_symbol(l.into(), yen, Default::default())
            })
        });
        Money { yen }
    }

    /// An amount of yen.
    pub fn yen(&self, amount: u64, numbers: &Numbers) -> String {
        match &self.yen {
            Some(formatter) => formatter
                .format_fixed_decimal(&Decimal::from(amount))
                .to_string(),
            None => format!("{}円", numbers.show(amount as f64, Digits::DEFAULT)),
        }
    }
}
