//! The words of a new site, in each language that the tool speaks.
//!
//! They are an example that an editor replaces, so they say what they are: a page about itself, a
//! course with a deadline, a desk.

mod en;
mod es;
mod fil;
mod id;
mod ja;
mod ja_simple;
mod km;
mod ko;
mod mn;
mod my;
mod ne;
mod pt_br;
mod th;
mod tr;
mod uk;
mod vi;
mod zh_hans;
mod zh_hant;

use crate::lang::Lang;

/// What the first pages say in one language.
pub(super) struct Words {
    pub(super) site: &'static str,
    pub(super) welcome: &'static str,
    pub(super) welcome_summary: &'static str,
    pub(super) about_heading: &'static str,
    /// Names the file of the page as `{file}`.
    pub(super) about_text: &'static str,
    pub(super) course: &'static str,
    pub(super) course_summary: &'static str,
    pub(super) course_gives: &'static str,
    pub(super) apply_heading: &'static str,
    pub(super) apply_text: &'static str,
    pub(super) desk: &'static str,
    pub(super) desk_summary: &'static str,
    /// Uses both terms of the glossary.
    pub(super) desk_text: &'static str,
    pub(super) desk_hours: &'static str,
    pub(super) leaflet: &'static str,
    pub(super) publisher: &'static str,
    pub(super) status_term: &'static str,
    pub(super) status_meaning: &'static str,
    pub(super) card_term: &'static str,
    pub(super) card_meaning: &'static str,
    pub(super) readme_intro: &'static str,
    pub(super) readme_look: &'static str,
    pub(super) readme_check: &'static str,
    pub(super) readme_publish: &'static str,
    pub(super) readme_where: &'static str,
}

/// The languages that have words, in the order in which lists show them.
pub const LANGUAGES: &[&str] = &[
    "ja",
    "ja-simple",
    "en",
    "zh-Hans",
    "vi",
    "ne",
    "ko",
    "zh-Hant",
    "my",
    "id",
    "mn",
    "th",
    "pt-BR",
    "es",
    "fil",
    "km",
    "uk",
    "tr",
];

/// Whether somebody who knows the language well should still read the words.
pub(super) fn review_wanted(lang: Lang) -> bool {
    matches!(lang.as_str(), "ne" | "my" | "km" | "mn")
}

/// The words in a language, if it is one of [`LANGUAGES`].
pub(super) fn of(lang: Lang) -> Option<&'static Words> {
    Some(match lang.as_str() {
        "ja" => &ja::WORDS,
        "ja-simple" => &ja_simple::WORDS,
        "en" => &en::WORDS,
        "zh-Hans" => &zh_hans::WORDS,
        "vi" => &vi::WORDS,
        "ne" => &ne::WORDS,
        "ko" => &ko::WORDS,
        "zh-Hant" => &zh_hant::WORDS,
        "my" => &my::WORDS,
        "id" => &id::WORDS,
        "mn" => &mn::WORDS,
        "th" => &th::WORDS,
        "pt-BR" => &pt_br::WORDS,
        "es" => &es::WORDS,
        "fil" => &fil::WORDS,
        "km" => &km::WORDS,
        "uk" => &uk::WORDS,
        "tr" => &tr::WORDS,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_listed_language_has_words() {
        for tag in LANGUAGES {
            assert!(of(Lang::parse(tag).unwrap()).is_some(), "{tag}");
        }
    }
}
