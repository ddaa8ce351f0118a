//! `site.toml` as it is written, before anything is checked.

use super::CollectionType;
use crate::lang::{Lang, Localized};
use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::BTreeMap;

/// What kind of site this is: its languages, its collections, its address.
#[derive(Debug, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct ConfigFile {
    /// The site's name.
    pub(super) title: Localized,
    /// What the site is, in a sentence.
    pub(super) description: Option<Localized>,
    /// Where it will be published, such as `https://example.org/`.
    pub(super) base_url: String,
    /// The language that carries the facts.
    pub(super) source_language: Lang,
    /// All languages, in the order in which lists show them.
    pub(super) languages: Vec<Lang>,
    /// For a language, the languages whose texts its readers see where it has none.
    #[serde(default)]
    pub(super) fallback: BTreeMap<Lang, Vec<Lang>>,
    /// The folders below `content/` with the type of their entries.
    #[schemars(with = "BTreeMap<String, CollectionFile>")]
    pub(super) collections: Collections,
    /// The theme's folder below `themes/`; `portal` if not given.
    pub(super) theme: Option<String>,
    /// The output folder; `dist` if not given.
    pub(super) output: Option<String>,
    /// Entries on one page of a listing; 50 if not given.
    pub(super) page_size: Option<u16>,
    /// How many days before its end a programme counts as closing soon; 30 if not given.
    pub(super) closing_days: Option<u16>,
    /// Whether text files are also written as `.gz` and `.br`.
    #[serde(default)]
    pub(super) precompress: bool,
    /// Whether visited pages can be read without a connection; `false` takes that back.
    pub(super) offline: Option<bool>,
    /// The desk that readers of derived pages may ask: the slug of an organization.
    pub(super) desk: Option<String>,
    /// Where readers can write about a page: an e-mail address or a page on the web.
    pub(super) feedback: Option<String>,
    /// What authors may use in texts.
    #[serde(default)]
    pub(super) markdown: MarkdownFile,
}

/// What authors may use in texts.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct MarkdownFile {
    /// Whether HTML in texts is HTML; it is made safe. Otherwise it is shown as text.
    #[serde(default)]
    pub(super) raw_html: bool,
}

/// A collection: a folder below `content/`.
#[derive(Debug, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct CollectionFile {
    /// Which facts its entries have.
    pub(super) r#type: CollectionType,
    /// Its name for readers; without one, the interface's name for the type is used.
    pub(super) title: Option<Localized>,
}

/// Collections in the order of the file, which a map by name would lose.
#[derive(Debug)]
pub(super) struct Collections(pub(super) Vec<(String, CollectionFile)>);

impl<'de> Deserialize<'de> for Collections {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder;

        impl<'de> serde::de::Visitor<'de> for InOrder {
            type Value = Collections;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a table such as `[collections.guide]`")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<Collections, A::Error> {
                let mut list = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    list.push(entry);
                }
                Ok(Collections(list))
            }
        }

        deserializer.deserialize_map(InOrder)
    }
}
