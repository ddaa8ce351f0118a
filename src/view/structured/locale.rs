//! Languages in the form that Open Graph wants: `language_TERRITORY` (<https://ogp.me/#optional>).
//!
//! Open Graph has no languages without a territory, so each language of the table has that of
//! most of its readers. Territories are the likely ones of CLDR (`likelySubtags`), except where
//! the list of locales that Facebook publishes for Open Graph has another form (`tl_PH`, `ar_AR`).

use crate::lang::Lang;

const LOCALES: &[(&str, &str)] = &[
    ("ja", "ja_JP"),
    ("ja-simple", "ja_JP"),
    ("en", "en_US"),
    ("zh-Hans", "zh_CN"),
    ("vi", "vi_VN"),
    ("ne", "ne_NP"),
    ("ko", "ko_KR"),
    ("zh-Hant", "zh_TW"),
    ("my", "my_MM"),
    ("id", "id_ID"),
    ("mn", "mn_MN"),
    ("th", "th_TH"),
    ("pt", "pt_BR"),
    ("es", "es_ES"),
    ("fil", "tl_PH"),
    ("km", "km_KH"),
    ("uk", "uk_UA"),
    ("tr", "tr_TR"),
    ("ru", "ru_RU"),
    ("fr", "fr_FR"),
    ("de", "de_DE"),
    ("ar", "ar_AR"),
    ("he", "he_IL"),
    ("fa", "fa_IR"),
    ("ur", "ur_PK"),
    ("si", "si_LK"),
    ("bn", "bn_IN"),
    ("hi", "hi_IN"),
];

/// The form of a language for Open Graph: from the table, or from the tag's own territory. None
/// for a language whose territory is not known here.
pub(super) fn open_graph(lang: Lang) -> Option<String> {
    let listed = LOCALES.iter().find(|(tag, _)| *tag == lang.as_str());
    if let Some((_, locale)) = listed {
        return Some((*locale).to_owned());
    }
    let territory = lang
        .as_str()
        .split('-')
        .skip(1)
        .find(|part| part.len() == 2 && part.bytes().all(|b| b.is_ascii_uppercase()))?;
    Some(format!("{}_{territory}", lang.primary()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locales_have_a_language_and_a_territory() {
        for (tag, locale) in [
            ("ja", Some("ja_JP")),
            ("ja-simple", Some("ja_JP")),
            ("en", Some("en_US")),
            ("zh-Hans", Some("zh_CN")),
            ("zh-Hant", Some("zh_TW")),
            ("pt-BR", Some("pt_BR")),
            ("pt-PT", Some("pt_PT")),
            ("en-XA", Some("en_XA")),
            ("eo", None),
        ] {
            let found = open_graph(Lang::parse(tag).unwrap());
            assert_eq!(found.as_deref(), locale, "{tag}");
        }
    }
}
