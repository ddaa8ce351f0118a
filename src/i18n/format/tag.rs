//! From a language tag to ICU's locale.

use icu::locale::extensions::unicode::{key, value};
use icu::locale::{LanguageIdentifier, Locale};

/// The locale of a tag with Latin digits and a 24-hour clock, whatever the tag asks for. A tag
/// that is not well-formed BCP 47 counts as its first part.
pub fn locale_of_tag(tag: &str) -> Locale {
    let primary = tag.split('-').next().unwrap_or_default();
    let id = tag.parse::<Locale>().map(|locale| locale.id);
    let id = id
        .or_else(|_| primary.parse())
        .unwrap_or(LanguageIdentifier::UNKNOWN);
    let mut locale = Locale::from(id);
    let keywords = &mut locale.extensions.unicode.keywords;
    keywords.set(key!("nu"), value!("latn"));
    keywords.set(key!("hc"), value!("h23"));
    locale
}

/// Loads data for a locale, or else CLDR's root data.
pub fn load<T, E>(locale: &Locale, load: impl Fn(&Locale) -> Result<T, E>) -> Option<T> {
    load(locale).or_else(|_| load(&Locale::UNKNOWN)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_tag_has_a_locale_with_latin_digits() {
        for (tag, locale) in [
            ("ja-simple", "ja-simple-u-hc-h23-nu-latn"),
            ("pt-BR", "pt-BR-u-hc-h23-nu-latn"),
            ("my-u-nu-mymr", "my-u-hc-h23-nu-latn"),
            ("ja-x-easy", "ja-u-hc-h23-nu-latn"),
            ("ja-e", "ja-u-hc-h23-nu-latn"),
            ("", "und-u-hc-h23-nu-latn"),
        ] {
            assert_eq!(locale_of_tag(tag).to_string(), locale, "{tag}");
        }
    }
}
