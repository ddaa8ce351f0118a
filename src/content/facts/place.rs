//! Regions of Japan and countries, by their ISO codes.
//!
//! Names are not kept here: prefectures are Fluent messages (`region-jp-04`), countries come
//! from CLDR.

use serde::{Deserialize, Deserializer, Serialize};
use std::fmt;

/// A prefecture (ISO 3166-2:JP, `JP-01` to `JP-47`) or all of Japan (`JP`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Region(u8);

impl Region {
    /// All of Japan.
    pub const JAPAN: Region = Region(0);

    /// Reads a code.
    pub fn parse(code: &str) -> Option<Self> {
        if code == "JP" {
            return Some(Region::JAPAN);
        }
        let digits = code.strip_prefix("JP-").filter(|d| d.len() == 2)?;
        let number: u8 = digits.parse().ok()?;
        (1..=47).contains(&number).then_some(Region(number))
    }

    /// All of Japan and every prefecture, in the order of the codes (north to south).
    pub fn all() -> impl Iterator<Item = Region> {
        (0..=47).map(Region)
    }

    /// The number in the code, which runs from north to south; 0 for all of Japan.
    pub fn number(self) -> usize {
        usize::from(self.0)
    }

    /// The Fluent message with its name.
    pub fn message_id(self) -> String {
        format!("region-{}", self.to_string().to_ascii_lowercase())
    }
}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            0 => f.write_str("JP"),
            n => write!(f, "JP-{n:02}"),
        }
    }
}

impl Serialize for Region {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Region {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = String::deserialize(deserializer)?;
        Region::parse(&code).ok_or_else(|| {
            serde::de::Error::custom(format!(
                "`{code}` is not a region: write an ISO 3166-2 code from JP-01 (Hokkaido) to JP-47 (Okinawa), or JP for all of Japan"
            ))
        })
    }
}

impl schemars::JsonSchema for Region {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Region".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "pattern": "^JP(-(0[1-9]|[1-3][0-9]|4[0-7]))?$",
            "description": "ISO 3166-2:JP, or JP for all of Japan",
        })
    }
}

/// A country (ISO 3166-1 alpha-2).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Country(String);

impl Country {
    /// The two letters.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for Country {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = String::deserialize(deserializer)?;
        if code.len() == 2 && code.bytes().all(|b| b.is_ascii_uppercase()) {
            return Ok(Country(code));
        }
        Err(serde::de::Error::custom(format!(
            "`{code}` is not a country: write the two capital letters of ISO 3166-1, such as VN or NP"
        )))
    }
}

impl schemars::JsonSchema for Country {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Country".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "pattern": "^[A-Z]{2}$",
            "description": "ISO 3166-1 alpha-2",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regions_are_iso_codes() {
        assert_eq!(Region::parse("JP-04").unwrap().to_string(), "JP-04");
        assert_eq!(Region::parse("JP").unwrap().message_id(), "region-jp");
        for bad in ["JP-48", "JP-00", "JP-4", "jp-04", "Miyagi"] {
            assert_eq!(Region::parse(bad), None, "{bad}");
        }
        assert_eq!(Region::all().count(), 48);
    }
}
