//! Interface texts and formats for every language.
//!
//! [`Catalogs::load`] reads Fluent files into one [`Locale`] per language; a message that a
//! language lacks is taken from the next language of its chain, and says so. [`Format`] writes
//! dates, numbers, money and lists as CLDR has them. This is the only home of the Fluent crates
//! and of ICU4X; none of their types leave it.

mod catalog;
mod check;
mod format;

pub use format::Format;

use crate::diag::Report;
use crate::lang::Lang;
use crate::source::{SourceId, SourceMap};
use catalog::Catalog;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A Fluent file of one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FluentFile {
    /// Its language, from the name of its folder.
    pub lang: Lang,
    /// Its text.
    pub source: SourceId,
    /// Whether it is part of the program; a site's messages take the place of such.
    pub embedded: bool,
}

/// A message in the nearest language that has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The text, without bidi isolates: it also goes into titles, attributes and data. Values
    /// in another script are short (numbers, dates) or stand in elements of their own.
    pub text: String,
    /// The language it is in.
    pub lang: Lang,
}

/// Values for the variables of a message.
#[derive(Debug, Clone, Default)]
pub struct Args(Vec<(&'static str, Arg)>);

/// A value for a variable.
#[derive(Debug, Clone)]
enum Arg {
    Text(String),
    Number(f64),
}

impl Args {
    /// No values.
    pub fn new() -> Self {
        Args::default()
    }

    /// Adds a text.
    #[must_use]
    pub fn text(mut self, name: &'static str, value: &str) -> Self {
        self.0.push((name, Arg::Text(value.to_owned())));
        self
    }

    /// Adds a number: it decides plural forms and is shown with the language's grouping.
    #[must_use]
    pub fn number(mut self, name: &'static str, value: f64) -> Self {
        self.0.push((name, Arg::Number(value)));
        self
    }
}

/// The voice of one language: its messages along the chain, and its formats.
#[derive(Debug)]
pub struct Locale {
    lang: Lang,
    chain: Vec<Arc<Catalog>>,
    format: Format,
}

/// The languages of a site.
#[derive(Debug)]
pub struct Catalogs {
    locales: BTreeMap<Lang, Locale>,
    catalogs: BTreeMap<Lang, Arc<Catalog>>,
    source_language: Lang,
    fallback: Locale,
}

impl Catalogs {
    /// Reads the files. `chains` has, for each language of the site, the languages to fall back
    /// to, beginning with itself. Files of other languages are not used.
    pub fn load(
        source_language: Lang,
        chains: &BTreeMap<Lang, Vec<Lang>>,
        files: &[FluentFile],
        sources: &SourceMap,
        report: &mut Report,
    ) -> Self {
        let catalogs: BTreeMap<Lang, Arc<Catalog>> = chains
            .keys()
            .map(|lang| {
                let own: Vec<FluentFile> =
                    files.iter().copied().filter(|f| f.lang == *lang).collect();
                (*lang, Arc::new(Catalog::new(*lang, &own, sources, report)))
            })
            .collect();
        let locale = |lang: Lang, chain: &[Lang]| Locale {
            lang,
            chain: chain
                .iter()
                .filter_map(|l| catalogs.get(l).cloned())
                .collect(),
            format: Format::new(lang),
        };
        Catalogs {
            locales: chains
                .iter()
                .map(|(lang, chain)| (*lang, locale(*lang, chain)))
                .collect(),
            fallback: locale(source_language, &[source_language]),
            source_language,
            catalogs,
        }
    }

    /// The voice of a language; of the source language for one that the site does not have.
    pub fn locale(&self, lang: Lang) -> &Locale {
        self.locales.get(&lang).unwrap_or(&self.fallback)
    }

    /// Whether any language has a message.
    pub fn has(&self, id: &str) -> bool {
        self.catalogs.values().any(|c| c.has(id))
    }

    /// Whether most of a language's messages are its own: pages that consist of interface alone
    /// count as existing in such languages only.
    pub fn is_own(&self, lang: Lang) -> bool {
        let all = self
            .catalogs
            .values()
            .map(|c| c.len())
            .max()
            .unwrap_or_default();
        self.catalogs
            .get(&lang)
            .is_some_and(|c| c.len() * 10 >= all * 9 && !c.is_empty())
    }

    /// Reports messages that are missing or that do not fit together. `wanted` are the ids that
    /// the program itself asks for.
    pub fn check(&self, wanted: &[String], report: &mut Report) {
        check::check(
            &self.catalogs,
            &self.locales,
            self.source_language,
            wanted,
            report,
        );
    }
}

impl Locale {
    /// The language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// Dates, numbers, money and lists.
    pub fn format(&self) -> &Format {
        &self.format
    }

    /// A message in the nearest language that has it. Where none has, the id itself is
    /// returned: [`Catalogs::check`] has reported it.
    pub fn message(&self, id: &str, args: &Args) -> Message {
        self.chain
            .iter()
            .find_map(|catalog| {
                Some(Message {
                    text: catalog.format(id, args)?,
                    lang: catalog.lang(),
                })
            })
            .unwrap_or_else(|| Message {
                text: id.to_owned(),
                lang: self.lang,
            })
    }

    /// Every message that needs no values, in the nearest language that has it, by id.
    pub fn plain_messages(&self) -> impl Iterator<Item = (String, Message)> {
        let ids: std::collections::BTreeSet<&str> = self
            .chain
            .iter()
            .flat_map(|catalog| catalog.plain_ids())
            .collect();
        ids.into_iter()
            .map(|id| (id.to_owned(), self.message(id, &Args::new())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lang(tag: &str) -> Lang {
        Lang::parse(tag).unwrap()
    }

    fn load(files: &[(&str, &str)]) -> (Catalogs, SourceMap, Report) {
        let mut sources = SourceMap::default();
        let mut report = Report::default();
        let files: Vec<FluentFile> = files
            .iter()
            .map(|(tag, text)| FluentFile {
                lang: lang(tag),
                source: sources.add(format!("locales/{tag}/portal.ftl"), *text),
                embedded: false,
            })
            .collect();
        let chains = [
            ("ja", vec!["ja"]),
            ("en", vec!["en", "ja"]),
            ("uk", vec!["uk", "en", "ja"]),
            ("ja-simple", vec!["ja-simple", "ja"]),
        ]
        .into_iter()
        .map(|(l, chain)| (lang(l), chain.into_iter().map(lang).collect()))
        .collect();
        let catalogs = Catalogs::load(lang("ja"), &chains, &files, &sources, &mut report);
        (catalogs, sources, report)
    }

    #[test]
    fn messages_fall_back_along_the_chain_and_say_so() {
        let (catalogs, _, _) = load(&[
            ("ja", "home = ホーム\nonly = 日本語だけ\n"),
            ("en", "home = Home\n"),
        ]);
        let message = |tag: &str, id: &str| catalogs.locale(lang(tag)).message(id, &Args::new());
        assert_eq!(
            message("uk", "home"),
            Message {
                text: "Home".to_owned(),
                lang: lang("en")
            }
        );
        assert_eq!(message("uk", "only").lang, lang("ja"));
        assert_eq!(message("ja-simple", "home").text, "ホーム");
        assert_eq!(message("uk", "nowhere").text, "nowhere");
    }

    #[test]
    fn plurals_follow_the_language_and_numbers_are_grouped() {
        let en = "count = { $n ->\n    [one] { $n } entry\n   *[other] { $n } entries\n}\n";
        let uk = "count = { $n ->\n    [one] { $n } запис\n    [few] { $n } записи\n    [many] { $n } записів\n   *[other] { $n } запису\n}\n";
        let (catalogs, _, _) = load(&[("ja", "count = { $n } 件\n"), ("en", en), ("uk", uk)]);
        let count = |tag: &str, n: f64| {
            catalogs
                .locale(lang(tag))
                .message("count", &Args::new().number("n", n))
                .text
        };
        assert_eq!(count("en", 1.0), "1 entry");
        assert_eq!(count("en", 394_295.0), "394,295 entries");
        assert_eq!(count("uk", 3.0), "3 записи");
        assert_eq!(count("uk", 5.0), "5 записів");
        assert_eq!(count("ja", 1234567.5), "1,234,567.5 件");
        assert_eq!(count("ja-simple", 2.0), "2 件");
    }

    #[test]
    fn values_are_not_wrapped_in_bidi_isolates() {
        let (catalogs, _, _) = load(&[("ja", "hello = 「{ $name }」\n")]);
        let text = catalogs
            .locale(lang("ja"))
            .message("hello", &Args::new().text("name", "אב"))
            .text;
        assert!(!text.contains(['\u{2068}', '\u{2069}']), "{text:?}");
    }

    #[test]
    fn a_syntax_error_is_located_and_the_other_messages_are_kept() {
        let (catalogs, sources, report) =
            load(&[("ja", "good = よい\nbad = { $n\nalso = これも\n")]);
        let error = &report.diagnostics()[0];
        assert_eq!(error.code.as_str(), "i18n/syntax");
        assert_eq!(sources.position(error.primary.as_ref().unwrap().span).0, 3);
        assert_eq!(
            catalogs
                .locale(lang("ja"))
                .message("good", &Args::new())
                .text,
            "よい"
        );
    }

    #[test]
    fn missing_messages_are_one_error_or_one_warning_per_language() {
        let (catalogs, _, _) = load(&[("ja", "a = あ\n"), ("en", "a = a\nb = b\n")]);
        let mut report = Report::default();
        catalogs.check(&[], &mut report);
        let found: Vec<_> = report
            .diagnostics()
            .iter()
            .map(|d| (d.code.as_str(), d.message.as_str()))
            .collect();
        assert_eq!(
            found,
            [
                (
                    "i18n/missing-source-message",
                    "the source language `ja` lacks 1 message: b"
                ),
                ("i18n/missing-message", "`ja-simple` lacks 2 messages: a, b"),
                ("i18n/missing-message", "`uk` lacks 2 messages: a, b"),
            ]
        );
    }

    #[test]
    fn only_messages_without_variables_are_plain() {
        let (catalogs, _, _) =
            load(&[("ja", "a = あ\nb = { $n }\nc = { b }\nd = { -t }\n-t = 語\n")]);
        let ids: Vec<_> = catalogs
            .locale(lang("ja"))
            .plain_messages()
            .map(|(id, _)| id)
            .collect();
        assert_eq!(ids, ["a", "d"]);
    }
}
