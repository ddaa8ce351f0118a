//! Numbers, shares and money.

use super::icu_locale;
use crate::lang::Lang;
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::decimal::options::DecimalFormatterOptions;
use icu::experimental::dimension::currency::CurrencyType;
use icu::experimental::dimension::currency::formatter::CurrencyFormatter;
use icu::experimental::dimension::percent::formatter::PercentFormatter;

/// Number formats of one language; `None` where CLDR has no data.
pub(crate) struct NumberFormat {
    plain: Option<DecimalFormatter>,
    percent: Option<PercentFormatter<DecimalFormatter>>,
    yen: Option<CurrencyFormatter<DecimalFormatter>>,
}

impl NumberFormat {
    pub(crate) fn new(lang: Lang) -> Self {
        let locale = icu_locale(lang);
        let yen: Option<CurrencyType> = "JPY".parse().ok();
        // CLDR writes ￥900,000 in Japanese; offices write 900,000円, as does this portal.
        let yen = yen.filter(|_| lang.primary() != "ja");
        NumberFormat {
            plain: DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default())
                .ok(),
            percent: PercentFormatter::try_new((&locale).into(), Default::default()).ok(),
            yen: yen.and_then(|yen| {
                CurrencyFormatter::try_new_symbol((&locale).into(), yen, Default::default()).ok()
            }),
        }
    }

    pub(crate) fn number(&self, value: f64) -> String {
        let formatted =
            decimal(value).and_then(|d| Some(self.plain.as_ref()?.format(&d).to_string()));
        formatted.unwrap_or_else(|| value.to_string())
    }

    pub(super) fn percent(&self, value: f64) -> String {
        let formatted =
            decimal(value).and_then(|d| Some(self.percent.as_ref()?.format(&d).to_string()));
        formatted.unwrap_or_else(|| format!("{value}%"))
    }

    pub(super) fn yen(&self, value: u64) -> String {
        let amount = Decimal::from(value);
        match &self.yen {
            Some(yen) => yen.format_fixed_decimal(&amount).to_string(),
            None => {
                let number = self.plain.as_ref().map(|p| p.format(&amount).to_string());
                format!("{}円", number.unwrap_or_else(|| value.to_string()))
            }
        }
    }
}

/// The decimal that the shortest form of the number shows; none for infinity and the like.
fn decimal(value: f64) -> Option<Decimal> {
    value.to_string().parse().ok()
}
