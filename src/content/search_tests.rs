//! `content/search-tests.yaml`: what readers type, and what they must find.

use super::sources::load_yaml;
use crate::diag::Report;
use crate::lang::Lang;
use crate::source::{SourceId, SourceMap};
use schemars::JsonSchema;
use serde::Deserialize;

/// Who types what, and what must be among the first three.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct SearchTest {
    /// The reader's language.
    pub lang: Lang,
    /// What is typed.
    pub query: String,
    /// Entries, as collection and slug; one of them must be found.
    pub expect: Vec<String>,
    /// What is special about it, for editors.
    pub why: Option<String>,
    /// Why it is known not to find what it should, yet. When it does, that is said.
    pub fails: Option<String>,
}

/// Reads the file; problems go to the report.
pub fn load(file: Option<SourceId>, sources: &SourceMap, report: &mut Report) -> Vec<SearchTest> {
    load_yaml(file, sources, report)
}
