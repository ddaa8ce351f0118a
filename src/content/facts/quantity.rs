//! Lengths of time and shares, as editors write them.

use schemars::JsonSchema;
use serde::de::{self, Deserialize, Deserializer};

macro_rules! parsed_text {
    ($name:ident, $pattern:literal, $description:literal) => {
        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                $name::parse(&text).ok_or_else(|| {
                    de::Error::custom(format!("`{text}` is not {}", $description))
                })
            }
        }

        impl JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({
                    "type": "string",
                    "pattern": $pattern,
                    "description": $description,
                })
            }
        }
    };
}

/// A length of time in years, months and days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Duration {
    /// Years.
    pub years: u16,
    /// Months.
    pub months: u16,
    /// Days.
    pub days: u16,
}

impl Duration {
    fn parse(text: &str) -> Option<Self> {
        let mut rest = text;
        let mut take = |letter: char| -> Option<u16> {
            let Some((number, after)) = rest.split_once(letter) else {
                return Some(0);
            };
            rest = after;
            number.parse().ok()
        };
        let duration = Duration {
            years: take('y')?,
            months: take('m')?,
            days: take('d')?,
        };
        (rest.is_empty() && !text.is_empty()).then_some(duration)
    }
}

parsed_text!(
    Duration,
    r"^(\d+y)?(\d+m)?(\d+d)?$",
    "a length of time such as 5y, 6m or 4y3m"
);

/// A share: `2/3` or `75%`.
#[derive(Debug, Clone, PartialEq)]
pub enum Rate {
    /// A fraction.
    Fraction(u16, u16),
    /// Hundredths.
    Percent(f64),
}

impl Rate {
    fn parse(text: &str) -> Option<Self> {
        if let Some(number) = text.strip_suffix('%') {
            return number.parse().ok().map(Rate::Percent);
        }
        let (above, below) = text.split_once('/')?;
        let (above, below) = (above.parse().ok()?, below.parse().ok()?);
        (below > 0).then_some(Rate::Fraction(above, below))
    }
}

parsed_text!(
    Rate,
    r"^(\d+/\d+|\d+(\.\d+)?%)$",
    "a share such as 2/3 or 75%"
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_and_rates_are_read() {
        let d = Duration::parse("4y3m").unwrap();
        assert_eq!((d.years, d.months, d.days), (4, 3, 0));
        for bad in ["", "4", "y", "3m4y", "4 y", "4y?"] {
            assert_eq!(Duration::parse(bad), None, "{bad}");
        }
        assert_eq!(Rate::parse("2/3"), Some(Rate::Fraction(2, 3)));
        assert_eq!(Rate::parse("7.5%"), Some(Rate::Percent(7.5)));
        assert_eq!(Rate::parse("1/0"), None);
    }
}
