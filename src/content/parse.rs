//! One file to one document. Pure: looks at no other file and reads no disk.

use super::discover::ContentFile;
use super::facts::{Facts, NoFacts};
use super::front_matter::{Parts, Review, SOURCE_ONLY, SourceFront, TranslationFront, split};
use super::markdown::{self, Markdown};
use super::{Document, Role, SourceRole, TranslationRole};
use crate::config::{CollectionType, Config};
use crate::data::de::{Problem, ProblemKind};
use crate::data::read::{Codes, Read, read, report_problems};
use crate::data::yaml::YamlBlock;
use crate::data::{DataPath, Step, Value};
use crate::diag::{Code, Diagnostic, Report};
use crate::source::{SourceMap, Span};
use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;

/// Tags are parts of addresses, and so names of folders.
const MAX_TAG_BYTES: usize = 100;

/// What every file yields: its document unless its front matter is wrong, and its problems.
#[derive(Debug)]
pub struct Parsed {
    /// The document, if its front matter could be read.
    pub document: Option<Document>,
    /// The text of a file whose front matter could not be read: its links are still checked,
    /// so that one run shows all problems.
    pub loose_body: Option<Markdown>,
    /// What is wrong with the file.
    pub report: Report,
}

/// Reads one file.
pub fn parse(file: &ContentFile, config: &Config, sources: &SourceMap) -> Parsed {
    let mut report = Report::default();
    let (front, body) = halves(file, config, sources, &mut report);
    let (document, loose_body) = match (front, body) {
        (Some((block, front)), Some(body)) => (Some(front.into_document(file, block, body)), None),
        (_, body) => (None, body),
    };
    Parsed {
        document,
        loose_body,
        report,
    }
}

/// The front matter and the body, each if it could be read.
fn halves(
    file: &ContentFile,
    config: &Config,
    sources: &SourceMap,
    report: &mut Report,
) -> (Option<(YamlBlock, Front)>, Option<Markdown>) {
    let text = &sources.get(file.source).text;
    let Some(Parts { front, body }) = split(text) else {
        report.push(
            Diagnostic::error(Code::ContentNoFrontMatter, "the file does not begin with front matter")
                .at(Span::new(file.source, 0..text.find('\n').unwrap_or(text.len())))
                .hint("begin with a line `---`, then `title: …` and `summary: …`, then another line `---`"),
        );
        return (None, None);
    };
    let block = YamlBlock {
        source: file.source,
        start: front.start,
        end: front.end,
    };
    let options = markdown::Options {
        raw_html: config.raw_html,
        extensions: true,
    };
    let body = markdown::parse(
        &text[body.clone()],
        body.start,
        file.source,
        &options,
        report,
    );
    check_ids(&body, report);
    let front = front_matter(file, block, config, sources, report);
    (front.map(|front| (block, front)), Some(body))
}

fn front_matter(
    file: &ContentFile,
    block: YamlBlock,
    config: &Config,
    sources: &SourceMap,
    report: &mut Report,
) -> Option<Front> {
    let value = block
        .parse(sources)
        .map_err(|diagnostic| report.push(*diagnostic))
        .ok()?;
    let mut reader = FrontReader {
        block,
        sources,
        report,
    };
    if file.lang == config.source_language {
        let kind = config.collections.get(file.collection)?.kind;
        reader.source(kind, &value)
    } else {
        reader.translation(&value)
    }
}

/// Ids that pages use themselves, wholly or as beginnings.
const RESERVED_IDS: &[&str] = &["main"];
const RESERVED_BEGINNINGS: &[&str] = &["section-", "fn-", "fnref-"];

/// Two elements of a page cannot have one id.
fn check_ids(body: &Markdown, report: &mut Report) {
    for heading in &body.headings {
        let id = heading.id.as_str();
        let begins = |beginning: &&str| id.starts_with(*beginning);
        if RESERVED_IDS.contains(&id) || RESERVED_BEGINNINGS.iter().any(begins) {
            report.push(
                Diagnostic::error(
                    Code::MarkdownDuplicateId,
                    format!("the id `{id}` is used by the page itself"),
                )
                .at(heading.span)
                .hint("give the heading another id, such as `{#about}`"),
            );
        }
    }
}

/// What both kinds of front matter come to.
struct Front {
    title: String,
    summary: String,
    tags: Vec<String>,
    date: Option<crate::date::PartialDate>,
    draft: bool,
    role: Role,
}

impl Front {
    fn into_document(self, file: &ContentFile, front: YamlBlock, body: Markdown) -> Document {
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
            role: self.role,
        }
    }
}

struct FrontReader<'a> {
    block: YamlBlock,
    sources: &'a SourceMap,
    report: &'a mut Report,
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

    fn source(&mut self, kind: CollectionType, value: &Value) -> Option<Front> {
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
            .filter_map(|key| key.strip_prefix("facts.").map(str::to_owned))
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

    fn translation(&mut self, value: &Value) -> Option<Front> {
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
