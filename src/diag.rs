//! Problems as data.
//!
//! Every stage adds [`Diagnostic`]s to a [`Report`] and goes on; nothing stops at the first
//! problem. How a report looks is decided in [`render`] (terminal, JSON), [`sarif`] and
//! [`github`], and only the command line prints it.

pub mod code;
pub mod github;
pub mod render;
pub mod sarif;

use crate::source::{SourceMap, Span};
pub use code::Code;
use serde::Serialize;

/// How bad a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The site cannot be published like this.
    Error,
    /// The site can be published, but somebody should look.
    Warning,
}

/// A place in a source and what is to be said about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// Where.
    pub span: Span,
    /// What is there; may be empty.
    pub text: String,
}

/// One problem: what is wrong, where, and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// The stable name of this kind of problem.
    pub code: Code,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong: lower case, no full stop, names in backticks.
    pub message: String,
    /// The place that is wrong, if the problem has one.
    pub primary: Option<Label>,
    /// Other places that matter ("first used here").
    pub labels: Vec<Label>,
    /// What to do.
    pub hints: Vec<String>,
}

impl Diagnostic {
    /// An error without a place.
    pub fn error(code: Code, message: impl Into<String>) -> Self {
        Self::new(code, Severity::Error, message)
    }

    /// A warning without a place.
    pub fn warning(code: Code, message: impl Into<String>) -> Self {
        Self::new(code, Severity::Warning, message)
    }

    fn new(code: Code, severity: Severity, message: impl Into<String>) -> Self {
        Diagnostic {
            code,
            severity,
            message: message.into(),
            primary: None,
            labels: Vec::new(),
            hints: Vec::new(),
        }
    }

    /// Says where.
    #[must_use]
    pub fn at(self, span: Span) -> Self {
        self.at_with(span, "")
    }

    /// Says where, and what is there.
    #[must_use]
    pub fn at_with(mut self, span: Span, text: impl Into<String>) -> Self {
        self.primary = Some(Label {
            span,
            text: text.into(),
        });
        self
    }

    /// Points to another place.
    #[must_use]
    pub fn label(mut self, span: Span, text: impl Into<String>) -> Self {
        self.labels.push(Label {
            span,
            text: text.into(),
        });
        self
    }

    /// Says what to do.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }

    /// What is wrong and what to do, a line each, for forms that have no place of their own for
    /// hints.
    pub fn with_hints(&self) -> String {
        let hints = self.hints.iter().map(|hint| format!("\nhint: {hint}"));
        hints.fold(self.message.clone(), |text, hint| text + &hint)
    }

    /// Adds "did you mean" where one of `known` is close to `given`.
    #[must_use]
    pub fn suggest<'a>(self, given: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        match closest(given, known) {
            Some(name) => self.hint(format!("did you mean `{name}`?")),
            None => self,
        }
    }
}

/// The longest name, in bytes, that is compared with others: comparing takes time by the square
/// of the length.
const LONGEST_NAME: usize = 200;

/// The name in `known` that `given` is probably a misspelling of: at most a third of its
/// letters differ. Ties go to the name that comes first.
pub fn closest<'a>(given: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    known
        .into_iter()
        .filter(|name| given.len().max(name.len()) <= LONGEST_NAME)
        .map(|name| (strsim::damerau_levenshtein(given, name), name))
        .filter(|(distance, name)| {
            *distance <= (given.chars().count().max(name.chars().count()) / 3).max(1)
        })
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

/// All problems of a run.
#[derive(Debug, Clone, Default)]
pub struct Report {
    diagnostics: Vec<Diagnostic>,
}

impl Report {
    /// Adds one problem.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Adds problems, such as all of another report.
    pub fn extend(&mut self, others: impl IntoIterator<Item = Diagnostic>) {
        self.diagnostics.extend(others);
    }

    /// Keeps only the problems that `wanted` says.
    pub fn retain(&mut self, wanted: impl FnMut(&Diagnostic) -> bool) {
        self.diagnostics.retain(wanted);
    }

    /// The problems, in the order in which they were found.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// How many problems have this severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.diagnostics
            .iter()
            .filter(|d| d.severity == severity)
            .count()
    }

    /// Whether there is nothing to say.
    pub fn is_empty(&self) -> bool {
        self.diagnostics.is_empty()
    }

    /// Whether there is at least one error.
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }

    /// Sorts by path, position and code and drops exact repetitions: work in parallel finds
    /// problems in any order, and readers must always see the same one.
    pub fn sort(&mut self, sources: &SourceMap) {
        self.diagnostics.sort_by(|a, b| {
            let key = |d: &Diagnostic| {
                d.primary.as_ref().map(|l| {
                    let range = l.span.range();
                    (
                        sources.get(l.span.source).path.clone(),
                        range.start,
                        range.end,
                    )
                })
            };
            (key(a), a.code.as_str(), &a.message).cmp(&(key(b), b.code.as_str(), &b.message))
        });
        self.diagnostics.dedup();
    }
}

impl IntoIterator for Report {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.diagnostics.into_iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn suggestions_are_close_names_only() {
        let known = ["title", "summary", "sources"];
        assert_eq!(closest("sumary", known), Some("summary"));
        assert_eq!(closest("titel", known), Some("title"));
        assert_eq!(closest("deadline", known), None);
    }
}
