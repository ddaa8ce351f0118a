//! Words that translations may replace, and names of other entries.
//!
//! Both leave a trace when they are read: the deserializer of [`crate::data`] notes each text's
//! key and each name's place, so that translations and references can be checked later.

use crate::data::de::{REFERENCE, TEXT};
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
    ToGuide = "guide", "Refers to a guide.";
    ToComparison = "comparison", "Refers to a comparison.";
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
