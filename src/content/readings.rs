//! `content/readings.yaml`: how words are read that no dictionary reads right.
//!
//! ```yaml
//! 公共職業安定所: こうきょうしょくぎょうあんていじょ
//! ```

use super::sources::load_yaml;
use crate::diag::Report;
use crate::source::{SourceId, SourceMap};
use std::collections::BTreeMap;

/// Words with their readings in kana.
pub type Readings = BTreeMap<String, String>;

/// Reads the file; problems go to the report.
pub fn load(file: Option<SourceId>, sources: &SourceMap, report: &mut Report) -> Readings {
    load_yaml(file, sources, report)
}
