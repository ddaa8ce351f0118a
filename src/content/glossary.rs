//! `content/glossary.yaml`: one key per concept, with its form in each language.

use super::sources::load_yaml;
use crate::diag::Report;
use crate::lang::Lang;
use crate::source::{SourceId, SourceMap};
use crate::words::words;
use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::BTreeMap;

words! {
    /// What a term names.
    TermKind "term" {
        /// An idea.
        Concept = "concept",
        /// A ministry, agency or other body.
        Institution = "institution",
        /// A kind of workplace or desk.
        Place = "place",
        /// Something one applies for.
        Procedure = "procedure",
        /// A programme.
        Programme = "programme",
        /// A status of residence.
        Status = "status",
        /// A word of the interface.
        Ui = "ui",
    }
}

words! {
    /// How sure the forms are.
    Confidence "confidence" {
        /// Printed by the authority itself.
        Official = "official",
        /// In wide use.
        Established = "established",
        /// Made for this site.
        Own = "own",
    }
}

/// A concept and its names.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Term {
    /// What it names.
    pub kind: TermKind,
    /// Its name in each language.
    pub forms: BTreeMap<Lang, String>,
    /// How the Japanese form is read, in kana.
    pub reading: Option<String>,
    /// What it means, in easy Japanese with ruby marks.
    pub easy: Option<String>,
    /// What it means, in other languages.
    #[serde(default)]
    pub explain: BTreeMap<Lang, String>,
    /// Other names under which it is known, in any language.
    #[serde(default)]
    pub also: Vec<String>,
    /// How sure the forms are.
    pub confidence: Option<Confidence>,
}

impl Term {
    /// Whether its Japanese form is also an ordinary word of another meaning: 教育 is a status of
    /// residence, but mostly it is education. Such a form says nothing without its surroundings.
    pub fn is_ambiguous(&self) -> bool {
        /// Longer names of statuses mean nothing else.
        const SHORT: usize = 2;
        let japanese = self.forms.iter().find(|(lang, _)| lang.as_str() == "ja");
        self.kind == TermKind::Status
            && japanese.is_some_and(|(_, form)| form.chars().count() <= SHORT)
    }

    /// What it means, for readers of `lang`: easy Japanese serves both forms of Japanese.
    pub fn explanation(&self, lang: Lang) -> Option<&str> {
        let japanese = matches!(lang.as_str(), "ja" | "ja-simple");
        let own = self.explain.get(&lang).map(String::as_str);
        own.or_else(|| self.easy.as_deref().filter(|_| japanese))
    }
}

/// Terms by key.
pub type Glossary = BTreeMap<String, Term>;

/// Reads the file; problems go to the report.
pub fn load(file: Option<SourceId>, sources: &SourceMap, report: &mut Report) -> Glossary {
    load_yaml(file, sources, report)
}
