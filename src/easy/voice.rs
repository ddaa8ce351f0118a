//! Findings in the editor's language.
//!
//! These texts are for the people who write, not for readers, so they are no part of a site's
//! interface texts: they exist in the languages of editors only.

use crate::diag::Report;
use crate::i18n::{Args, Catalogs, FluentFile};
use crate::lang::Lang;
use crate::source::SourceMap;
use shirube_easy::lint::Rule;

const TEXTS: [(&str, &str); 2] = [
    ("ja", include_str!("voice/ja.ftl")),
    ("en", include_str!("voice/en.ftl")),
];

/// The values that findings have.
const VALUES: &[&str] = &["word", "better", "count", "limit", "explanation", "reading"];

/// Says what is hard to read.
#[derive(Debug)]
pub struct Voice {
    catalogs: Catalogs,
    lang: Lang,
}

impl Voice {
    /// A voice in `lang`, if editors are spoken to in it: `ja` or `en`.
    pub fn new(lang: Lang) -> Option<Voice> {
        let (_, text) = TEXTS.iter().find(|(known, _)| *known == lang.as_str())?;
        let mut sources = SourceMap::default();
        let source = sources.add(format!("{lang}.ftl (built in)"), *text);
        let file = FluentFile {
            lang,
            source,
            text: sources.get(source).text.clone(),
            embedded: true,
        };
        let chains = std::iter::once((lang, vec![lang])).collect();
        let catalogs = Catalogs::load(lang, &chains, vec![file], &mut Report::default());
        Some(Voice { catalogs, lang })
    }

    /// What a finding says: the message `easy-ej001` and the like, with its values.
    pub fn finding<'a>(
        &self,
        rule: &str,
        values: impl Iterator<Item = (&'a str, String)>,
    ) -> String {
        // Some findings have no word to show, or no explanation to offer.
        let none = VALUES
            .iter()
            .fold(Args::new(), |args, name| args.with(*name, ""));
        let args = values.fold(none, |args, (name, value)| match value.parse::<f64>() {
            Ok(number) if matches!(name, "count" | "limit") => args.with(name, number),
            _ => args.with(name, value),
        });
        let id = format!("easy-{}", rule.to_lowercase());
        self.catalogs.locale(self.lang).message(&id, &args).text
    }

    /// The reason of a rule, with its source.
    pub fn why(rule: &str) -> Option<&'static str> {
        Rule::parse(rule).map(Rule::why)
    }
}

#[cfg(test)]
mod tests {
    use super::Voice;
    use crate::lang::Lang;
    use shirube_easy::lint::Rule;

    #[test]
    fn every_rule_is_told_in_every_language_of_editors() {
        for lang in ["ja", "en"] {
            let voice = Voice::new(Lang::parse(lang).unwrap()).unwrap();
            for rule in Rule::ALL {
                let values = [
                    ("word", "語"),
                    ("count", "3"),
                    ("limit", "2"),
                    ("better", "別"),
                    ("explanation", "x"),
                ];
                let values = values
                    .into_iter()
                    .map(|(name, value)| (name, value.to_owned()));
                let text = voice.finding(rule.code(), values);
                assert!(text.chars().count() > 8, "{lang} {}: {text}", rule.code());
                assert!(!text.contains("easy-ej") && !text.contains('$'), "{text}");
            }
        }
    }
}
