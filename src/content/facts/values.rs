//! Values that facts of several types share.

use super::place::Region;
use super::reference::{Ref, Text, ToOrganization, ToSource};
use super::words::{AmountUnit, Measure, Unit};
use crate::config::is_email;
use crate::date::PartialDate;
use crate::lang::Lang;
use schemars::JsonSchema;
use serde::de::{self, Deserialize, Deserializer, SeqAccess, Visitor};
use std::fmt;

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

/// An e-mail address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Email(pub String);

impl<'de> Deserialize<'de> for Email {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        if is_email(&text) {
            return Ok(Email(text));
        }
        Err(de::Error::custom(format!(
            "`{text}` is not an e-mail address such as desk@example.org"
        )))
    }
}

impl JsonSchema for Email {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Email".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "pattern": "^[A-Za-z0-9._+-]+@[A-Za-z0-9._+-]+\\.[A-Za-z0-9._+-]+$" })
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
    pub email: Option<Email>,
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
    pub unit: Option<AmountUnit>,
    /// Anything else.
    pub note: Option<Text>,
}
