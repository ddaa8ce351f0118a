//! Directives in texts: that their names and attributes make sense, and what they show.

use super::EntryId;
use super::links::{Names, Target};
use crate::config::CollectionType;
use crate::content::facts::Facts;
use crate::content::facts::place::Region;
use crate::content::facts::program::{ProgramKind, Purpose, Stage};
use crate::content::facts::residence_status::StatusRow;
use crate::content::facts::words::Audience;
use crate::content::markdown::{Directive, Markdown};
use crate::diag::{Code, Diagnostic, Report};
use std::collections::BTreeMap;

/// A directive with everything that it names looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ResolvedDirective {
    /// Statuses as rows or columns with some of their facts.
    StatusTable {
        /// Which statuses.
        statuses: Vec<EntryId>,
        /// Which facts.
        rows: Vec<StatusRow>,
    },
    /// Programmes as a list.
    ProgramList(Vec<EntryId>),
    /// The chart of a dataset.
    Chart(EntryId),
    /// The table of a dataset.
    Dataset(EntryId),
    /// A picture with a caption.
    Figure {
        /// Which attachment.
        attachment: usize,
        /// The text for those who do not see it.
        alt: String,
        /// The caption; may be empty.
        caption: String,
    },
    /// All terms of the glossary.
    Glossary,
    /// How much is written in each language.
    Coverage,
    /// One fact of an entry, within a sentence.
    Fact {
        /// Which entry.
        entry: EntryId,
        /// Which fact, by its key in the front matter.
        key: String,
    },
}

/// What an editor can write.
#[derive(Debug, Clone, Copy)]
pub struct Known {
    /// Its name.
    pub name: &'static str,
    /// What it shows, in a sentence.
    pub meaning: &'static str,
    /// The attributes that it takes.
    pub attributes: &'static [&'static str],
    /// Whether it stands in a sentence (`:name`) rather than on a line of its own (`::name`).
    pub inline: bool,
}

/// All directives.
pub const DIRECTIVES: &[Known] = &[
    Known {
        name: "status-table",
        meaning: "A table of statuses with some of their facts.",
        attributes: &["ids", "rows"],
        inline: false,
    },
    Known {
        name: "comparison",
        meaning: "The table of a comparison.",
        attributes: &["of"],
        inline: false,
    },
    Known {
        name: "program-list",
        meaning: "A list of programmes: those that are named, or those that fit.",
        attributes: &[
            "ids", "purpose", "kind", "stage", "user", "region", "agency", "parent", "foreign",
        ],
        inline: false,
    },
    Known {
        name: "chart",
        meaning: "The chart of a dataset, with its table.",
        attributes: &["of"],
        inline: false,
    },
    Known {
        name: "dataset",
        meaning: "The table of a dataset.",
        attributes: &["of"],
        inline: false,
    },
    Known {
        name: "figure",
        meaning: "A picture with its caption.",
        attributes: &["src", "alt", "caption"],
        inline: false,
    },
    Known {
        name: "glossary",
        meaning: "All terms of the glossary, in the order of the reader's language.",
        attributes: &[],
        inline: false,
    },
    Known {
        name: "coverage",
        meaning: "A table of how much is written in each language.",
        attributes: &[],
        inline: false,
    },
    Known {
        name: "fact",
        meaning: "One fact of an entry, as the language of the reader writes it.",
        attributes: &["of", "key"],
        inline: true,
    },
];

/// Resolves the directives of a document; wrong ones are reported and become `None`.
pub(super) fn resolve(
    names: &Names<'_>,
    body: &Markdown,
    report: &mut Report,
) -> Vec<Option<ResolvedDirective>> {
    body.directives
        .iter()
        .map(|directive| {
            let call = Call { names, directive };
            let resolved = call.resolve().map_err(|problem| report.push(*problem));
            let resolved = resolved.ok().flatten();
            if let Some(ResolvedDirective::Figure { attachment, .. }) = &resolved {
                let target = Target::Attachment(*attachment);
                let src = call.get("src").unwrap_or_default();
                if let Some(problem) = names.complaint(src, &target, true) {
                    report.push(problem.at(directive.span));
                }
            }
            resolved
        })
        .collect()
}

type Problem = Box<Diagnostic>;

struct Call<'a> {
    names: &'a Names<'a>,
    directive: &'a Directive,
}

impl Call<'_> {
    /// `Ok(None)` where the directive is right, but names an entry that could not be read.
    fn resolve(&self) -> Result<Option<ResolvedDirective>, Problem> {
        let name = self.directive.name.as_str();
        let Some(Known { attributes, .. }) = DIRECTIVES.iter().find(|known| known.name == name)
        else {
            return Err(Box::new(
                self.problem(format!("there is no directive `{name}`"))
                    .suggest(name, DIRECTIVES.iter().map(|known| known.name)),
            ));
        };
        for (key, _, span) in &self.directive.attributes {
            if !attributes.contains(&key.as_str()) {
                return Err(Box::new(
                    Diagnostic::error(
                        Code::MarkdownDirective,
                        format!("`{name}` has no attribute `{key}`"),
                    )
                    .at(*span)
                    .suggest(key, attributes.iter().copied())
                    .hint(format!("possible: {}", attributes.join(", "))),
                ));
            }
        }
        match name {
            "status-table" => self.status_table(),
            "comparison" => self.comparison(),
            "program-list" => self.program_list(),
            "chart" => self.chart(),
            "dataset" => Ok(self.dataset()?.map(ResolvedDirective::Dataset)),
            "figure" => self.figure(),
            "glossary" => Ok(Some(ResolvedDirective::Glossary)),
            "coverage" => Ok(Some(ResolvedDirective::Coverage)),
            _ => self.fact(),
        }
    }

    fn problem(&self, message: String) -> Diagnostic {
        Diagnostic::error(Code::MarkdownDirective, message).at(self.directive.span)
    }

    fn get(&self, key: &str) -> Option<&str> {
        self.directive
            .attributes
            .iter()
            .find(|(k, _, _)| k == key)
            .map(|(_, value, _)| value.as_str())
    }

    fn required(&self, key: &str) -> Result<&str, Problem> {
        self.get(key).ok_or_else(|| {
            Box::new(
                self.problem(format!(
                    "`{}` needs the attribute `{key}`",
                    self.directive.name
                ))
                .hint(format!("write `{key}=\"…\"` between the braces")),
            )
        })
    }

    /// A required attribute that is a list of at least one word.
    fn filled(&self, key: &str) -> Result<&str, Problem> {
        let value = self.required(key)?;
        if value.trim().is_empty() {
            return Err(Box::new(self.problem(format!("`{key}` is empty"))));
        }
        Ok(value)
    }

    fn find(&self, kind: CollectionType, slug: &str) -> Result<Option<EntryId>, Problem> {
        let index = self.names.index;
        match index.of_type(kind, slug) {
            Some(id) => Ok(Some(id)),
            None if index.is_unreadable_type(kind.as_str(), slug) => Ok(None),
            None => Err(Box::new(
                self.problem(format!("there is no {} `{slug}`", kind.as_str()))
                    .suggest(slug, index.slugs_of_type(kind.as_str())),
            )),
        }
    }

    fn find_all(&self, kind: CollectionType, slugs: &str) -> Result<Vec<EntryId>, Problem> {
        let found: Result<Vec<_>, _> = slugs
            .split_whitespace()
            .map(|slug| self.find(kind, slug))
            .collect();
        Ok(found?.into_iter().flatten().collect())
    }

    fn status_table(&self) -> Result<Option<ResolvedDirective>, Problem> {
        let ids = self.filled("ids")?;
        let statuses = self.find_all(CollectionType::ResidenceStatus, ids)?;
        let rows = self
            .filled("rows")?
            .split_whitespace()
            .map(|name| {
                StatusRow::ALL
                    .iter()
                    .copied()
                    .find(|row| row.as_str() == name)
                    .ok_or_else(|| {
                        Box::new(
                            self.problem(format!("a status has no fact `{name}`"))
                                .suggest(name, StatusRow::ALL.iter().map(|r| r.as_str())),
                        )
                    })
            })
            .collect::<Result<_, _>>()?;
        Ok(Some(ResolvedDirective::StatusTable { statuses, rows }))
    }

    fn comparison(&self) -> Result<Option<ResolvedDirective>, Problem> {
        let Some(id) = self.find(CollectionType::Comparison, self.required("of")?)? else {
            return Ok(None);
        };
        let Facts::Comparison(comparison) = &self.names.entries[id.0].role().facts else {
            return Ok(None);
        };
        let slugs = comparison.statuses.iter().map(|s| s.slug.as_str());
        let statuses = slugs
            .filter_map(|slug| {
                self.names
                    .index
                    .of_type(CollectionType::ResidenceStatus, slug)
            })
            .collect();
        Ok(Some(ResolvedDirective::StatusTable {
            statuses,
            rows: comparison.rows.clone(),
        }))
    }

    fn dataset(&self) -> Result<Option<EntryId>, Problem> {
        self.find(CollectionType::Dataset, self.required("of")?)
    }

    /// Without this, a table that is not drawn would be nothing, silently.
    fn chart(&self) -> Result<Option<ResolvedDirective>, Problem> {
        let Some(id) = self.dataset()? else {
            return Ok(None);
        };
        match &self.names.entries[id.0].role().facts {
            Facts::Dataset(dataset) if dataset.chart.is_none() => Err(Box::new(
                self.problem(format!(
                    "the dataset `{}` has no chart",
                    self.get("of").unwrap_or_default()
                ))
                .hint("add `chart` to its facts, or show its table with `::dataset`"),
            )),
            _ => Ok(Some(ResolvedDirective::Chart(id))),
        }
    }

    fn figure(&self) -> Result<Option<ResolvedDirective>, Problem> {
        let src = self.required("src")?;
        let Ok(Target::Attachment(attachment)) = self.names.find(src) else {
            return Err(Box::new(
                self.problem(format!("there is no picture `{src}`"))
                    .hint("put the picture into the folder of this entry"),
            ));
        };
        Ok(Some(ResolvedDirective::Figure {
            attachment,
            alt: self.alt()?.to_owned(),
            caption: self.get("caption").unwrap_or_default().to_owned(),
        }))
    }

    /// A picture that only decorates needs no figure.
    fn alt(&self) -> Result<&str, Problem> {
        match self.required("alt")? {
            alt if alt.trim().is_empty() => Err(Box::new(
                Diagnostic::error(Code::MarkdownNoAlt, "the picture has no text")
                    .at(self.directive.span)
                    .hint("say in `alt` what it shows"),
            )),
            alt => Ok(alt),
        }
    }

    fn fact(&self) -> Result<Option<ResolvedDirective>, Problem> {
        let of = self.required("of")?;
        let key = self.required("key")?;
        let place = of
            .trim_matches('/')
            .split_once('/')
            .and_then(|(collection, slug)| {
                let (number, _) = self.names.parts.config.collection(collection)?;
                Some((number, slug))
            });
        let Some((collection, slug)) = place else {
            return Err(Box::new(
                self.problem(format!("`{of}` is no entry"))
                    .hint("write `collection/slug`"),
            ));
        };
        if self.names.index.is_unreadable(collection, slug) {
            return Ok(None);
        }
        let Some(entry) = self.names.index.in_collection(collection, slug) else {
            return Err(Box::new(
                self.problem(format!("there is no entry `{of}`"))
                    .suggest(slug, self.names.index.slugs_in(collection)),
            ));
        };
        let keys = &self.names.entries[entry.0].role().fact_keys;
        if !keys.iter().any(|k| k == key) {
            return Err(Box::new(
                self.problem(format!("`{of}` has no fact `{key}`"))
                    .suggest(key, keys.iter().map(String::as_str))
                    .hint(format!("its facts: {}", keys.join(", "))),
            ));
        }
        Ok(Some(ResolvedDirective::Fact {
            entry,
            key: key.to_owned(),
        }))
    }

    /// A word that no programme can have would give an empty list, silently.
    fn check_word(&self, key: &str, value: &str) -> Result<(), Problem> {
        let known: Vec<&str> = match key {
            "purpose" => Purpose::ALL.iter().map(|w| w.as_str()).collect(),
            "kind" => ProgramKind::ALL.iter().map(|w| w.as_str()).collect(),
            "stage" => Stage::ALL.iter().map(|w| w.as_str()).collect(),
            "user" => Audience::ALL.iter().map(|w| w.as_str()).collect(),
            "foreign" => vec!["yes", "no"],
            "agency" => return self.find(CollectionType::Organization, value).map(|_| ()),
            "parent" => return self.find(CollectionType::Program, value).map(|_| ()),
            _ if Region::parse(value).is_some() => return Ok(()),
            _ => Vec::new(),
        };
        if known.contains(&value) {
            return Ok(());
        }
        Err(Box::new(
            self.problem(format!("`{key}` cannot be `{value}`"))
                .suggest(value, known.iter().copied()),
        ))
    }

    fn program_list(&self) -> Result<Option<ResolvedDirective>, Problem> {
        if let Some(ids) = self.get("ids") {
            return Ok(Some(ResolvedDirective::ProgramList(
                self.find_all(CollectionType::Program, ids)?,
            )));
        }
        let wanted: BTreeMap<&str, &str> = self
            .directive
            .attributes
            .iter()
            .map(|(key, value, _)| (key.as_str(), value.as_str()))
            .collect();
        if wanted.is_empty() {
            return Err(Box::new(
                self.problem("a programme list needs at least one attribute".to_owned())
                    .hint("for example `purpose=\"develop\"`"),
            ));
        }
        for (key, value) in &wanted {
            self.check_word(key, value)?;
        }
        let list =
            self.names
                .entries
                .iter()
                .enumerate()
                .filter(|(_, entry)| match &entry.role().facts {
                    Facts::Program(program) => wanted
                        .iter()
                        .all(|(key, value)| matches(program, key, value)),
                    _ => false,
                });
        Ok(Some(ResolvedDirective::ProgramList(
            list.map(|(i, _)| EntryId(i)).collect(),
        )))
    }
}

fn matches(program: &crate::content::facts::Program, key: &str, value: &str) -> bool {
    match key {
        "purpose" => program.purposes.iter().any(|p| p.as_str() == value),
        "kind" => program.kind.as_str() == value,
        "stage" => program.stage.iter().any(|s| s.as_str() == value),
        "user" => program.users.iter().any(|u| u.as_str() == value),
        "region" => program.regions.iter().any(|r| r.to_string() == value),
        "agency" => program.agency.iter().any(|a| a.slug == value),
        "parent" => program.parent.as_ref().is_some_and(|p| p.slug == value),
        "foreign" => program.foreign_talent == (value == "yes"),
        _ => false,
    }
}
