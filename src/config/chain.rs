//! Which languages stand in for one another.
//!
//! A reader of a language without a message sees the message of the next language of its chain.
//! The site may configure chains; this is what it gets when it does not.

use crate::lang::Lang;

/// The chain of a language that has none of its own: the language itself, the language it is an
/// easy form of (`ja` for `ja-simple`), English where the site has it, the source language.
pub fn default_chain(lang: Lang, source_language: Lang, languages: &[Lang]) -> Vec<Lang> {
    let configured = |tag: &str| languages.iter().copied().find(|l| l.as_str() == tag);
    let full_form = lang
        .is_simple()
        .then(|| configured(lang.primary()))
        .flatten();
    let wanted = [
        Some(lang),
        full_form,
        configured("en"),
        Some(source_language),
    ];
    up_to_source(wanted.into_iter().flatten(), source_language)
}

/// A configured chain made whole: it starts with the language and ends with the source
/// language, so that a message which exists anywhere in the source is always found.
pub fn complete_chain(lang: Lang, configured: &[Lang], source_language: Lang) -> Vec<Lang> {
    let ends = [source_language];
    up_to_source(
        [lang].iter().chain(configured).chain(&ends).copied(),
        source_language,
    )
}

/// Each language once, and none after the source language: it has everything.
fn up_to_source(langs: impl Iterator<Item = Lang>, source_language: Lang) -> Vec<Lang> {
    let mut chain = Vec::new();
    for lang in langs {
        if !chain.contains(&lang) {
            chain.push(lang);
        }
        if lang == source_language {
            break;
        }
    }
    chain
}

#[cfg(test)]
mod tests {
    use super::*;

    fn langs(tags: &[&str]) -> Vec<Lang> {
        tags.iter().map(|t| Lang::parse(t).unwrap()).collect()
    }

    #[test]
    fn easy_japanese_falls_back_to_japanese_first() {
        let all = langs(&["ja", "ja-simple", "en", "vi"]);
        assert_eq!(
            default_chain(all[1], all[0], &all),
            langs(&["ja-simple", "ja"])
        );
        assert_eq!(
            default_chain(all[3], all[0], &all),
            langs(&["vi", "en", "ja"])
        );
        assert_eq!(default_chain(all[0], all[0], &all), langs(&["ja"]));
    }

    #[test]
    fn a_language_that_the_site_does_not_have_is_not_in_a_chain() {
        let all = langs(&["ja", "vi"]);
        assert_eq!(default_chain(all[1], all[0], &all), langs(&["vi", "ja"]));
    }

    #[test]
    fn a_configured_chain_is_made_whole() {
        let all = langs(&["ja", "zh-Hant", "zh-Hans"]);
        let chain = complete_chain(all[1], &all[2..], all[0]);
        assert_eq!(chain, langs(&["zh-Hant", "zh-Hans", "ja"]));
    }
}
