//! A place in a file of a site, and what kind of file that is.

use super::yaml::Outline;
use crate::config::Config;
use crate::content::front_matter;
use crate::lang::Lang;
use crate::site::Site;
use crate::source::SourceMap;
use crate::theme::Theme;
use std::ops::Range;

/// What kind of file something is written in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
    /// A text of an entry.
    Text {
        /// The number of its collection.
        collection: usize,
        slug: String,
        lang: Lang,
        /// The name of the schema of its front matter.
        schema: &'static str,
    },
    /// A data file, with the name of its schema.
    Data(&'static str),
    /// Interface texts.
    Messages(Lang),
    /// A template.
    Template,
}

impl Kind {
    /// What the file with this path is; `None` for one that we have nothing to say about.
    pub(super) fn of(path: &str, config: &Config) -> Option<Kind> {
        let parts: Vec<&str> = path.split('/').collect();
        match parts[..] {
            ["content", "sources.yaml"] => Some(Kind::Data("sources")),
            ["content", "glossary.yaml"] => Some(Kind::Data("glossary")),
            ["content", "readings.yaml"] => Some(Kind::Data("readings")),
            ["content", "search-tests.yaml"] => Some(Kind::Data("search-tests")),
            ["content", "doors.yaml"] => Some(Kind::Data("doors")),
            ["content", name, slug, file] => {
                let (number, collection) = config.collection(name)?;
                let lang = Lang::parse(file.strip_suffix(".md")?)?;
                Some(Kind::Text {
                    collection: number,
                    slug: slug.to_owned(),
                    lang,
                    schema: match lang == config.source_language {
                        true => collection.kind.as_str(),
                        false => "translation",
                    },
                })
            }
            ["locales", lang, file] if file.ends_with(".ftl") => {
                Some(Kind::Messages(Lang::parse(lang)?))
            }
            ["themes", _, "templates", .., file] if file.ends_with(".html") => Some(Kind::Template),
            _ => None,
        }
    }
}

/// A place in a file of a site.
pub(super) struct Spot<'a> {
    pub(super) site: &'a Site,
    pub(super) theme: &'a Theme,
    pub(super) sources: &'a SourceMap,
    pub(super) kind: Kind,
    pub(super) text: &'a str,
    /// The byte of the cursor.
    pub(super) at: usize,
}

impl<'a> Spot<'a> {
    /// The YAML of the file; front matter that has no end reaches to the end of the file.
    pub(super) fn yaml(&self) -> Option<Range<usize>> {
        match self.kind {
            Kind::Data(_) => Some(0..self.text.len()),
            Kind::Text { .. } => front(self.text),
            _ => None,
        }
    }

    /// The name of the schema of the YAML.
    pub(super) fn schema(&self) -> Option<&'static str> {
        match self.kind {
            Kind::Data(schema) | Kind::Text { schema, .. } => Some(schema),
            _ => None,
        }
    }

    /// What is written around the cursor, if it is in YAML.
    pub(super) fn outline(&self) -> Option<Outline> {
        let range = self.yaml()?;
        let is_inside = range.start <= self.at && self.at <= range.end;
        is_inside.then(|| Outline::read(self.text, range, self.at))
    }

    /// The language of what is written here.
    pub(super) fn lang(&self) -> Lang {
        match self.kind {
            Kind::Text { lang, .. } | Kind::Messages(lang) => lang,
            _ => self.site.config.source_language,
        }
    }

    /// The languages in which names are shown here.
    pub(super) fn chain(&self) -> &'a [Lang] {
        match self.site.config.chain(self.lang()) {
            [] => self.site.config.chain(self.site.config.source_language),
            chain => chain,
        }
    }

    /// The line of the cursor.
    pub(super) fn line(&self) -> Range<usize> {
        let before = self.text.get(..self.at).unwrap_or_default();
        let start = before.rfind('\n').map_or(0, |i| i + 1);
        let rest = self.text.get(self.at..).unwrap_or_default();
        let end = self.at + rest.find('\n').unwrap_or(rest.len());
        start..end
    }

    /// The line up to the cursor.
    pub(super) fn before(&self) -> &'a str {
        self.text
            .get(self.line().start..self.at)
            .unwrap_or_default()
    }

    /// The line behind the cursor.
    pub(super) fn after(&self) -> &'a str {
        let rest = self.text.get(self.at..self.line().end);
        rest.unwrap_or_default().trim_end_matches('\r')
    }
}

fn front(text: &str) -> Option<Range<usize>> {
    if let Some(parts) = front_matter::split(text) {
        // The cursor may stand at the beginning of the second line of hyphens.
        return Some(parts.front);
    }
    let start = text.strip_prefix('\u{feff}').map_or(0, |_| 3);
    let first = text.get(start..)?.split_inclusive('\n').next()?;
    (first.trim_end() == "---").then(|| start + first.len()..text.len())
}
