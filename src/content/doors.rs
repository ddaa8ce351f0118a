//! `content/doors.yaml`: who comes to the front page, and what they want to do.
//!
//! ```yaml
//! - id: student
//!   title: { ja: 日本で学んでいる方, en: I study in Japan }
//!   tasks:
//!     - to: /guide/which-status/
//!       text: { ja: 卒業したら日本で働きたい, en: I want to work here after I graduate }
//! ```
//!
//! That the addresses lead somewhere is checked where all pages are known.

use super::sources::load_yaml;
use crate::data::DataPath;
use crate::data::yaml::YamlBlock;
use crate::diag::Report;
use crate::lang::Localized;
use crate::source::{SourceId, SourceMap, Span};
use schemars::JsonSchema;
use serde::Deserialize;

/// A kind of reader.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Door {
    /// Its name for scripts and tests: `a-z`, `0-9` and hyphens.
    pub id: String,
    /// Who the reader is, in the reader's own words.
    pub title: Localized,
    /// What such readers want to do.
    pub tasks: Vec<Task>,
}

/// Something that a reader wants to do.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Task {
    /// The page that helps: a path below the language, as in links of texts.
    pub to: String,
    /// What the reader wants, in the reader's own words.
    pub text: Localized,
}

/// The doors, and where each address stands.
#[derive(Debug, Default)]
pub struct Doors {
    /// The doors in the order of the file.
    pub list: Vec<Door>,
    file: Option<SourceId>,
}

impl Doors {
    /// Reads the file; problems go to the report.
    pub fn load(file: Option<SourceId>, sources: &SourceMap, report: &mut Report) -> Doors {
        Doors {
            list: load_yaml(file, sources, report),
            file,
        }
    }

    /// Where the address of a task stands.
    pub fn span(&self, door: usize, task: usize, sources: &SourceMap) -> Option<Span> {
        let source = self.file?;
        let block = YamlBlock {
            source,
            start: 0,
            end: sources.get(source).text.len(),
        };
        let path = [&door.to_string(), "tasks", &task.to_string(), "to"]
            .into_iter()
            .fold(DataPath::default(), |path, step| path.join(step));
        Some(block.span(sources, &path))
    }
}
