//! `content/sources.yaml`: the documents that facts come from.

use super::facts::values::Url;
use crate::data::DataPath;
use crate::data::read::{Codes, read, report_problems};
use crate::data::yaml::YamlBlock;
use crate::date::PartialDate;
use crate::diag::Report;
use crate::lang::Localized;
use crate::source::{SourceId, SourceMap};
use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::BTreeMap;

/// A document that is cited.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct SourceDocument {
    /// Its title.
    pub title: Localized,
    /// Who published it.
    pub publisher: Localized,
    /// When.
    pub published: PartialDate,
    /// Where it can be read.
    pub url: Option<Url>,
    /// What a reader must know about it.
    pub note: Option<Localized>,
}

/// Documents by the key under which entries cite them.
pub type SourceDocuments = BTreeMap<String, SourceDocument>;

/// Reads the file; problems go to the report.
pub fn load(file: Option<SourceId>, sources: &SourceMap, report: &mut Report) -> SourceDocuments {
    load_yaml(file, sources, report)
}

/// Reads a whole YAML file as `T`, or the default if there is none or it is wrong.
pub(super) fn load_yaml<T: serde::de::DeserializeOwned + JsonSchema + Default>(
    file: Option<SourceId>,
    sources: &SourceMap,
    report: &mut Report,
) -> T {
    let Some(source) = file else {
        return T::default();
    };
    let block = YamlBlock {
        source,
        start: 0,
        end: sources.get(source).text.len(),
    };
    let value = match block.parse(sources) {
        Ok(value) => value,
        Err(diagnostic) => {
            report.push(*diagnostic);
            return T::default();
        }
    };
    match read::<T>(&value) {
        Ok(read) => read.value,
        Err(problems) => {
            let span = |path: &DataPath| block.span(sources, path);
            report_problems(
                &problems,
                &DataPath::default(),
                Codes::CONTENT,
                span,
                report,
            );
            T::default()
        }
    }
}
