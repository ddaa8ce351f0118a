//! Languages as the site names them: BCP 47 tags such as `ja`, `ja-simple`, `zh-Hant`.
//!
//! A [`Lang`] is small and copied freely. What a language can be formatted like is the business
//! of [`crate::i18n`]; here are only its tag, its own name and its direction.

use serde::{Deserialize, Serialize, Serializer};
use std::collections::BTreeMap;
use std::fmt;

const MAX_LEN: usize = 15;

/// A BCP 47 language tag of at most 15 bytes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang {
    bytes: [u8; MAX_LEN],
    len: u8,
}

/// The languages of the portal in the order of DESIGN: tag and autonym (CLDR, capitalised as
/// a list entry).
const AUTONYMS: &[(&str, &str)] = &[
    ("ja", "日本語"),
    ("ja-simple", "やさしい日本語"),
    ("en", "English"),
    ("zh-Hans", "简体中文"),
    ("vi", "Tiếng Việt"),
    ("ne", "नेपाली"),
    ("ko", "한국어"),
    ("zh-Hant", "繁體中文"),
    ("my", "မြန်မာ"),
    ("id", "Bahasa Indonesia"),
    ("mn", "Монгол"),
    ("th", "ไทย"),
    ("pt-BR", "Português (Brasil)"),
    ("es", "Español"),
    ("fil", "Filipino"),
    ("km", "ខ្មែរ"),
    ("uk", "Українська"),
    ("tr", "Türkçe"),
    ("ru", "Русский"),
    ("fr", "Français"),
    ("de", "Deutsch"),
    ("ar", "العربية"),
    ("he", "עברית"),
    ("fa", "فارسی"),
    ("ur", "اردو"),
    ("si", "සිංහල"),
    ("bn", "বাংলা"),
    ("hi", "हिन्दी"),
    ("en-XA", "Pseudo [ẋẋ]"),
];

/// Languages that are written from right to left, by primary subtag.
const RIGHT_TO_LEFT: &[&str] = &["ar", "fa", "he", "ur", "ps", "ug", "dv", "yi"];

impl Lang {
    /// The language that nobody speaks, for finding texts that cannot be translated. CLDR has
    /// this tag for English with accents (UTS 35, part 1, pseudo-locales).
    pub const PSEUDO: Lang = Lang {
        bytes: *b"en-XA\0\0\0\0\0\0\0\0\0\0",
        len: 5,
    };

    /// Reads a tag: letters, digits and single hyphens, the first part letters, at most 15 bytes.
    pub fn parse(tag: &str) -> Option<Self> {
        let parts_fit = tag
            .split('-')
            .all(|p| (1..=8).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_alphanumeric()));
        let primary = tag.split('-').next().unwrap_or_default();
        let primary_fits =
            (2..=3).contains(&primary.len()) && primary.bytes().all(|b| b.is_ascii_lowercase());
        if !parts_fit || !primary_fits || tag.len() > MAX_LEN {
            return None;
        }
        let mut bytes = [0; MAX_LEN];
        bytes[..tag.len()].copy_from_slice(tag.as_bytes());
        Some(Lang {
            bytes,
            len: u8::try_from(tag.len()).ok()?,
        })
    }

    /// The tag as written in the configuration.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.bytes[..usize::from(self.len)]).unwrap_or_default()
    }

    /// The language's name in itself, or the tag where it is not known here.
    pub fn autonym(&self) -> &str {
        AUTONYMS
            .iter()
            .find(|(tag, _)| *tag == self.as_str())
            .map_or(self.as_str(), |(_, name)| name)
    }

    /// The primary subtag: `zh` of `zh-Hant`.
    pub fn primary(&self) -> &str {
        self.as_str().split('-').next().unwrap_or_default()
    }

    /// Whether it is an easy form of another language, as `ja-simple` is of `ja` (the variant
    /// subtag `simple` of the IANA registry).
    pub fn is_simple(&self) -> bool {
        self.as_str().split('-').skip(1).any(|p| p == "simple")
    }

    /// `ltr` or `rtl`, as HTML's `dir` wants it.
    pub fn direction(&self) -> &'static str {
        if RIGHT_TO_LEFT.contains(&self.primary()) {
            "rtl"
        } else {
            "ltr"
        }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Lang({})", self.as_str())
    }
}

impl Serialize for Lang {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Lang {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tag = String::deserialize(deserializer)?;
        Lang::parse(&tag).ok_or_else(|| {
            serde::de::Error::custom(format!(
                "`{tag}` is not a language tag such as `ja` or `pt-BR`"
            ))
        })
    }
}

impl schemars::JsonSchema for Lang {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Lang".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$",
            "description": "A BCP 47 language tag",
        })
    }
}

/// A text that is either the same in all languages or given for each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Localized {
    /// One text for all languages.
    Same(String),
    /// A text for each language that has one.
    PerLanguage(BTreeMap<Lang, String>),
}

impl Localized {
    /// The text in the first language of `chain` that has one, with that language. A text that
    /// is the same everywhere counts as written in the reader's language.
    pub fn get(&self, chain: &[Lang]) -> Option<(&str, Lang)> {
        match self {
            Localized::Same(text) => chain.first().map(|lang| (text.as_str(), *lang)),
            Localized::PerLanguage(texts) => chain
                .iter()
                .find_map(|lang| texts.get(lang).map(|text| (text.as_str(), *lang))),
        }
    }
}

impl<'de> Deserialize<'de> for Localized {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct LocalizedVisitor;

        impl<'de> serde::de::Visitor<'de> for LocalizedVisitor {
            type Value = Localized;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text, or a text for each language such as `{ ja = …, en = … }`")
            }

            fn visit_str<E>(self, text: &str) -> Result<Localized, E> {
                Ok(Localized::Same(text.to_owned()))
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<Localized, A::Error> {
                let mut texts = BTreeMap::new();
                while let Some((lang, text)) = map.next_entry()? {
                    texts.insert(lang, text);
                }
                Ok(Localized::PerLanguage(texts))
            }
        }

        deserializer.deserialize_any(LocalizedVisitor)
    }
}

impl schemars::JsonSchema for Localized {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Localized".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "anyOf": [
                { "type": "string" },
                { "type": "object", "additionalProperties": { "type": "string" } },
            ],
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_checked() {
        for good in ["ja", "ja-simple", "zh-Hant", "pt-BR", "fil"] {
            assert_eq!(
                Lang::parse(good).map(|l| l.to_string()).as_deref(),
                Some(good)
            );
        }
        for bad in ["", "JA", "j", "ja_JP", "ja-", "../x", "ja-waytoolongpart"] {
            assert_eq!(Lang::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn the_language_that_nobody_speaks_has_a_tag_like_any_other() {
        assert_eq!(Lang::parse("en-XA"), Some(Lang::PSEUDO));
        assert_eq!(Lang::PSEUDO.autonym(), "Pseudo [ẋẋ]");
    }

    #[test]
    fn easy_japanese_knows_that_it_is_a_form_of_japanese() {
        let easy = Lang::parse("ja-simple").unwrap();
        assert!(easy.is_simple());
        assert_eq!(easy.primary(), "ja");
        assert_eq!(easy.autonym(), "やさしい日本語");
    }
}
