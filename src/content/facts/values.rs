//! Values that facts of several types share.

use super::place::Region;
use super::words::{Measure, Unit};
use crate::data::de::{REFERENCE, TEXT};
use crate::date::PartialDate;
use crate::lang::Lang;
use schemars::JsonSchema;
use serde::de::{self, Deserialize, Deserializer, SeqAccess, Visitor};
use std::fmt;
use std::marker::PhantomData;

/// Words in the source language, with the key under which a translation may replace them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The path of the text within the facts, such as `contacts.0.name`.
    pub key: String,
    /// The words in the source language.
    pub value: String,
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TextVisitor;

        impl<'de> Visitor<'de> for TextVisitor {
            type Value = Text;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Text, A::Error> {
                let key = seq.next_element()?.unwrap_or_default();
                let value: String = seq.next_element()?.unwrap_or_default();
                if value.contains('\n') {
                    return Err(de::Error::custom("write this text on one line"));
                }
                Ok(Text { key, value })
            }
        }

        deserializer.deserialize_newtype_struct(TEXT, TextVisitor)
    }
}

impl JsonSchema for Text {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Words".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "description": "Words in the source language, on one line; translations give theirs under `texts`",
        })
    }
}

/// What a [`Ref`] names.
pub trait Target {
    /// Marker for the deserializer: `$ref:` and the collection type, or another name.
    const MARKER: &'static str;
}

/// Declares a kind of thing that can be referred to.
macro_rules! targets {
    ($($name:ident = $to:literal, $doc:literal;)+) => {$(
        #[doc = $doc]
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum $name {}

        impl Target for $name {
            const MARKER: &'static str = concat!("$ref:", $to);
        }
    )+};
}

targets! {
    ToStatus = "residence-status", "Refers to a status of residence.";
    ToProgram = "program", "Refers to a programme.";
    ToConsortium = "consortium", "Refers to a consortium.";
    ToOrganization = "organization", "Refers to an organization.";
    ToCase = "case", "Refers to a case.";
    ToSource = "source", "Refers to a document of `content/sources.yaml`.";
}

/// The slug of another entry. That it exists is checked once all entries are known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ref<T> {
    /// The slug.
    pub slug: String,
    target: PhantomData<T>,
}

impl<'de, T: Target> Deserialize<'de> for Ref<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct SlugVisitor;

        impl Visitor<'_> for SlugVisitor {
            type Value = String;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the slug of an entry")
            }

            fn visit_str<E: de::Error>(self, slug: &str) -> Result<String, E> {
                Ok(slug.to_owned())
            }
        }

        debug_assert!(T::MARKER.starts_with(REFERENCE));
        Ok(Ref {
            slug: deserializer.deserialize_newtype_struct(T::MARKER, SlugVisitor)?,
            target: PhantomData,
        })
    }
}

impl<T: Target> JsonSchema for Ref<T> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("RefTo-{}", T::MARKER.trim_start_matches(REFERENCE)).into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
            "description": format!("The slug of: {}", T::MARKER.trim_start_matches(REFERENCE)),
        })
    }
}

/// Pages of a document: one or several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pages(pub Vec<u32>);

impl<'de> Deserialize<'de> for Pages {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct PagesVisitor;

        impl<'de> Visitor<'de> for PagesVisitor {
            type Value = Pages;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a page number or a list of them")
            }

            fn visit_u64<E: de::Error>(self, page: u64) -> Result<Pages, E> {
                let page =
                    u32::try_from(page).map_err(|_| E::custom("no document has so many pages"))?;
                Ok(Pages(vec![page]))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Pages, A::Error> {
                let mut pages = Vec::new();
                while let Some(page) = seq.next_element()? {
                    pages.push(page);
                }
                Ok(Pages(pages))
            }
        }

        deserializer.deserialize_any(PagesVisitor)
    }
}

impl JsonSchema for Pages {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Pages".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let page = schemars::json_schema!({ "type": "integer", "minimum": 1 });
        schemars::json_schema!({
            "anyOf": [page, { "type": "array", "items": page, "minItems": 1 }],
        })
    }
}

/// Where something is written: a document of `content/sources.yaml`, or a page on the web.
#[derive(Debug, Clone, PartialEq, Eq, serde::Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct SourceRef {
    /// A document of `content/sources.yaml`.
    pub doc: Option<Ref<ToSource>>,
    /// Its page or pages.
    pub page: Option<Pages>,
    /// The heading in the document's own words, where it has no page numbers.
    pub section: Option<String>,
    /// A page on the web.
    pub url: Option<Url>,
    /// The title of that page.
    pub title: Option<String>,
    /// When that page was read.
    pub accessed: Option<PartialDate>,
}

/// An address on the web, with one of the schemes that links may have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Url(pub String);

/// Schemes of links that a page may have. Anything else (`javascript:`, `data:`) is refused.
pub const SCHEMES: &[&str] = &["https", "http", "mailto", "tel"];

impl Url {
    /// The host, for showing where a link without a label leads.
    pub fn host(&self) -> &str {
        let rest = self
            .0
            .split_once("://")
            .map_or(self.0.as_str(), |(_, rest)| rest);
        rest.split(['/', '?', '#']).next().unwrap_or_default()
    }
}

impl<'de> Deserialize<'de> for Url {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let web = text.starts_with("https://") || text.starts_with("http://");
        if web && !text.contains(char::is_whitespace) {
            return Ok(Url(text));
        }
        Err(de::Error::custom(format!(
            "`{text}` is not a web address: it must begin with https:// and have no spaces"
        )))
    }
}

impl JsonSchema for Url {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Url".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "pattern": "^https?://\\S+$" })
    }
}

/// A link out of the site.
#[derive(Debug, Clone, PartialEq, Eq, serde::Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Link {
    /// Where it leads.
    pub url: Url,
    /// What it is; the host is shown where this is missing.
    pub label: Option<Text>,
    /// The language of what it leads to.
    pub lang: Option<Lang>,
}

/// How to reach somebody.
#[derive(Debug, Clone, PartialEq, Eq, serde::Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Contact {
    /// The desk.
    pub name: Option<Text>,
    /// The organization it belongs to.
    pub organization: Option<Ref<ToOrganization>>,
    /// Telephone number, as printed.
    pub phone: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Page on the web.
    pub url: Option<Url>,
    /// Postal address.
    pub address: Option<Text>,
    /// When it is open.
    pub hours: Option<Text>,
    /// Languages spoken.
    #[serde(default)]
    pub languages: Vec<Lang>,
    /// The region it serves.
    pub region: Option<Region>,
    /// Anything else.
    pub note: Option<Text>,
}

/// A number with everything that is needed to judge it.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Figure {
    /// The number.
    pub value: f64,
    /// What it counts.
    pub unit: Unit,
    /// When it was true.
    pub as_of: PartialDate,
    /// Where it is written.
    pub sources: Sources,
    /// What it says.
    pub label: Option<Text>,
    /// Which people it counts.
    pub measure: Option<Measure>,
    /// Whether the source says "about".
    #[serde(default)]
    pub approximate: bool,
    /// Anything else.
    pub note: Option<Text>,
}

/// At least one source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sources(pub Vec<SourceRef>);

impl<'de> Deserialize<'de> for Sources {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let list = Vec::deserialize(deserializer)?;
        if list.is_empty() {
            return Err(de::Error::custom(
                "name at least one source, such as `{ doc: guidebook-2024, page: 24 }`",
            ));
        }
        Ok(Sources(list))
    }
}

impl JsonSchema for Sources {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Sources".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let item = generator.subschema_for::<SourceRef>();
        schemars::json_schema!({ "type": "array", "items": item, "minItems": 1 })
    }
}

/// What something costs its user.
#[derive(Debug, Clone, PartialEq, Eq, serde::Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Cost {
    /// Nothing.
    #[serde(default)]
    pub free: bool,
    /// Yen.
    pub amount: Option<u64>,
    /// For what.
    pub unit: Option<super::program::AmountUnit>,
    /// Anything else.
    pub note: Option<Text>,
}

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
