//! The front matter of one file, typed, with everything that is wrong with it.

use crate::config::{CollectionType, Config};
use crate::content::discover::ContentFile;
use crate::content::facts::{Facts, NoFacts};
use crate::content::front_matter::{Review, SOURCE_ONLY, SourceFront, TranslationFront};
use crate::content::markdown::Markdown;
use crate::content::segment::Segments;
use crate::content::structure::{self, Structure};
use crate::content::{Author, Document, Role, SourceRole, TranslationRole};
use crate::data::de::{Problem, ProblemKind};
use crate::data::read::{Codes, Read, read, report_problems};
use crate::data::yaml::YamlBlock;
use crate::data::{DataPath, Step, Value};
use crate::date::PartialDate;
use crate::diag::{Code, Diagnostic, Report};
use crate::source::{SourceMap, Span};
use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Tags are parts of addresses, and so names of folders.
const MAX_TAG_BYTES: usize = 100;

/// What both kinds of front matter come to.
pub(super) struct Front {
    title: String,
    summary: String,
    tags: Vec<String>,
    date: Option<PartialDate>,
    draft: bool,
    role: Role,
}

impl Front {
    pub(super) fn into_document(
        self,
        file: &ContentFile,
        front: YamlBlock,
        mut body: Markdown,
        config: &Config,
    ) -> Document {
        let texts = match &self.role {
            Role::Source(role) => &role.texts,
            Role::Translation(role) => &role.texts,
        };
        let collection = config.collections.get(file.collection);
        let folder = collection.map_or("", |collection| collection.name.as_str());
        let words = structure::Front {
            title: &self.title,
            summary: &self.summary,
            texts,
            span: Span::new(front.source, front.start..front.end),
        };
        let structure = Structure::of(&words, &body, file.lang, &format!("{folder}/{}", file.slug));
        let segments = Segments::of(&self.title, &self.summary, texts, &mut body);
        Document {
            lang: file.lang,
            source: file.source,
            front,
            title: self.title,
            summary: self.summary,
            tags: self.tags,
            date: self.date,
            draft: self.draft,
            body,
            segments: Arc::new(segments),
            structure: Arc::new(structure),
            role: self.role,
        }
    }
}

/// Reads the front matter of one file and says everything that is wrong with it.
pub(super) struct FrontReader<'a> {
    pub(super) block: YamlBlock,
    pub(super) sources: &'a SourceMap,
    pub(super) report: &'a mut Report,
}

impl FrontReader<'_> {
    fn problems(&mut self, problems: &[Problem]) {
        let (block, sources) = (self.block, self.sources);
        let span = |path: &DataPath| block.span(sources, path);
        report_problems(
            problems,
            &DataPath::default(),
            Codes::CONTENT,
            span,
            self.report,
        );
    }

    /// The front matter of a source-language file.
    pub(super) fn source(&mut self, kind: CollectionType, value: &Value) -> Option<Front> {
        use CollectionType as Type;
        match kind {
            Type::ResidenceStatus => {
                self.source_with(kind, value, |f| Facts::ResidenceStatus(Box::new(f)))
            }
            Type::Comparison => self.source_with(kind, value, |f| Facts::Comparison(Box::new(f))),
            Type::Consortium => self.source_with(kind, value, |f| Facts::Consortium(Box::new(f))),
            Type::Program => self.source_with(kind, value, |f| Facts::Program(Box::new(f))),
            Type::Case => self.source_with(kind, value, |f| Facts::Case(Box::new(f))),
            Type::Event => self.source_with(kind, value, |f| Facts::Event(Box::new(f))),
            Type::Organization => {
                self.source_with(kind, value, |f| Facts::Organization(Box::new(f)))
            }
            Type::Dataset => self.source_with(kind, value, |f| Facts::Dataset(Box::new(f))),
            Type::Guide => self.source_with(kind, value, |f| Facts::Guide(Box::new(f))),
            Type::Page => self.source_with(kind, value, |_: NoFacts| Facts::Page),
        }
    }

    fn source_with<F: DeserializeOwned + JsonSchema>(
        &mut self,
        kind: CollectionType,
        value: &Value,
        wrap: impl FnOnce(F) -> Facts,
    ) -> Option<Front> {
        let value = &with_facts(value);
        let Read {
            value: front,
            texts,
            references,
        } = read::<SourceFront<F>>(value)
            .map_err(|problems| self.problems(&problems))
            .ok()?;
        let facts = wrap(front.facts?);
        self.check_source(
            kind,
            &facts,
            front.sources.is_empty(),
            front.as_of.is_none(),
        );
        self.check_words(&front.title, &front.summary, &front.tags);
        let fact_keys = match value.get("facts") {
            Some(Value::Map(entries)) => entries.iter().map(|(key, _)| key.clone()).collect(),
            _ => Vec::new(),
        };
        let texts = texts
            .into_iter()
            .filter_map(|(key, text)| Some((key.strip_prefix("facts.")?.to_owned(), text)))
            .collect();
        Some(Front {
            title: front.title,
            summary: front.summary,
            tags: front.tags,
            date: front.date,
            draft: front.draft,
            role: Role::Source(Box::new(SourceRole {
                facts,
                fact_keys,
                texts,
                references,
                reading: front.reading,
                sources: front.sources,
                as_of: front.as_of,
                checked: front.checked,
                aliases: front.aliases,
            })),
        })
    }

    fn check_source(
        &mut self,
        kind: CollectionType,
        facts: &Facts,
        no_sources: bool,
        no_date: bool,
    ) {
        let title = self
            .block
            .span(self.sources, &DataPath::to_key("title").at_key());
        if kind.needs_sources() && no_sources {
            self.report.push(
                Diagnostic::error(Code::ContentNoSources, "`sources` is missing")
                    .at(title)
                    .hint("say where the facts are written: `sources: [{ doc: …, page: … }]`"),
            );
        }
        if kind.needs_sources() && no_date {
            self.report.push(
                Diagnostic::error(Code::ContentNoDate, "`as_of` is missing")
                    .at(title)
                    .hint("say when the facts were true: `as_of: 2024-10`"),
            );
        }
        {
            for (path, why) in contradictions(facts) {
                let path = DataPath::to_key("facts").join(&path);
                self.report.push(
                    Diagnostic::error(Code::ContentInvalidValue, format!("`{path}`: {why}"))
                        .at(self.block.span(self.sources, &path)),
                );
            }
        }
    }

    fn check_words(&mut self, title: &str, summary: &str, tags: &[String]) {
        for (i, _) in tags
            .iter()
            .enumerate()
            .filter(|(_, tag)| tag.len() > MAX_TAG_BYTES)
        {
            let path = DataPath::to_key("tags").join(&i.to_string());
            self.report.push(
                Diagnostic::error(
                    Code::ContentInvalidValue,
                    "this tag is too long to be an address",
                )
                .at(self.block.span(self.sources, &path))
                .hint(format!("a tag has at most {MAX_TAG_BYTES} bytes")),
            );
        }
        for (key, text) in [("title", title), ("summary", summary)] {
            if text.trim().is_empty() {
                let path = DataPath::to_key(key);
                self.report.push(
                    Diagnostic::error(Code::ContentInvalidValue, format!("`{key}` is empty"))
                        .at(self.block.span(self.sources, &path.at_key())),
                );
            }
        }
    }

    /// The front matter of a translation.
    pub(super) fn translation(&mut self, value: &Value) -> Option<Front> {
        let value = &self.without_source_keys(value);
        let front = read::<TranslationFront>(value)
            .map_err(|problems| self.problems(&problems))
            .ok()?
            .value;
        self.check_words(&front.title, &front.summary, &front.tags);
        let mut texts = BTreeMap::new();
        let mut problems = Vec::new();
        if let Some(tree) = &front.texts {
            collect_texts(
                tree,
                &mut vec![Step::Key("texts".to_owned())],
                &mut texts,
                &mut problems,
            );
        }
        self.problems(&problems);
        Some(Front {
            title: front.title,
            summary: front.summary,
            tags: front.tags,
            date: front.date,
            draft: front.draft,
            role: Role::Translation(TranslationRole {
                texts,
                author: Author::Person,
                easy: front.easy,
                review_wanted: front
                    .translation
                    .is_some_and(|t| t.review == Some(Review::Wanted)),
            }),
        })
    }

    /// Reports keys that only a source may have, and returns the front matter without them.
    fn without_source_keys(&mut self, value: &Value) -> Value {
        let Value::Map(entries) = value else {
            return value.clone();
        };
        let (source_only, rest): (Vec<_>, Vec<_>) = entries
            .iter()
            .cloned()
            .partition(|(key, _)| SOURCE_ONLY.contains(&key.as_str()));
        for (key, _) in source_only {
            self.report.push(
                Diagnostic::error(
                    Code::ContentFactsInTranslation,
                    format!("`{key}` stands in a translation"),
                )
                .at(self
                    .block
                    .span(self.sources, &DataPath::to_key(&key).at_key()))
                .hint("facts are written once, in the file of the source language; remove it here"),
            );
        }
        Value::Map(rest)
    }
}

/// What contradicts itself in the facts, as (path of the node, sentence).
fn contradictions(facts: &Facts) -> Vec<(String, String)> {
    let backwards = |path: &str| vec![(path.to_owned(), "it ends before it begins".to_owned())];
    match facts {
        Facts::Dataset(dataset) => dataset.contradictions(),
        Facts::Guide(guide) => guide.contradictions(),
        Facts::Program(program) => match program.period.as_ref().map(|p| (p.opens, p.closes)) {
            Some((Some(opens), Some(closes))) if closes.last_day() < opens.first_day() => {
                backwards("period.closes")
            }
            _ => Vec::new(),
        },
        Facts::Event(event) => match event.ends {
            Some(ends) if ends.date.last_day() < event.starts.date.first_day() => backwards("ends"),
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}

/// A file without `facts` has empty ones: whether that is enough is for the type to say.
fn with_facts(value: &Value) -> Value {
    let mut value = value.clone();
    if let Value::Map(entries) = &mut value
        && !entries
            .iter()
            .any(|(key, v)| key == "facts" && *v != Value::Null)
    {
        entries.retain(|(key, _)| key != "facts");
        entries.push(("facts".to_owned(), Value::Map(Vec::new())));
    }
    value
}

/// Flattens `texts` to keys such as `contacts.0.name`. `~` skips an item.
fn collect_texts(
    tree: &Value,
    path: &mut Vec<Step>,
    texts: &mut BTreeMap<String, String>,
    problems: &mut Vec<Problem>,
) {
    match tree {
        Value::Null => {}
        Value::Str(text) => {
            let key = DataPath {
                steps: path[1..].to_vec(),
                key: false,
            }
            .to_string();
            texts.insert(key, text.clone());
        }
        Value::Seq(items) => {
            for (i, item) in items.iter().enumerate() {
                path.push(Step::Index(i));
                collect_texts(item, path, texts, problems);
                path.pop();
            }
        }
        Value::Map(entries) => {
            for (key, item) in entries {
                path.push(Step::Key(key.clone()));
                collect_texts(item, path, texts, problems);
                path.pop();
            }
        }
        Value::Bool(_) | Value::Int(_) | Value::Float(_) => problems.push(Problem {
            path: DataPath {
                steps: path.clone(),
                key: false,
            },
            kind: ProblemKind::Invalid(
                "`texts` holds words only; put it in quotes if it is one".to_owned(),
            ),
        }),
    }
}
