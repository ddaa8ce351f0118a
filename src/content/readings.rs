//! `content/readings.yaml`: how words are read that no dictionary reads right.
//!
//! ```yaml
//! 公共職業安定所: こうきょうしょくぎょうあんていじょ
//! ```

use super::sources::load_yaml;
use crate::data::DataPath;
use crate::data::yaml::YamlBlock;
use crate::diag::{Code, Diagnostic, Report};
use crate::source::{SourceId, SourceMap};
use std::collections::BTreeMap;

/// Words with their readings in kana.
pub type Readings = BTreeMap<String, String>;

/// Reads the file; problems go to the report. What is no reading is left out.
pub fn load(file: Option<SourceId>, sources: &SourceMap, report: &mut Report) -> Readings {
    let mut readings: Readings = load_yaml(file, sources, report);
    let Some(source) = file else {
        return readings;
    };
    let block = YamlBlock {
        source,
        start: 0,
        end: sources.get(source).text.len(),
    };
    readings.retain(|word, reading| {
        let good = !reading.is_empty() && reading.chars().all(is_kana);
        if !good {
            report.push(
                Diagnostic::error(
                    Code::ContentInvalidValue,
                    format!("`{reading}` is no reading of `{word}`: it is not in kana"),
                )
                .at(block.span(sources, &DataPath::to_key(word)))
                .hint("write hiragana, as furigana are written: `市場: いちば`"),
            );
        }
        good
    });
    readings
}

/// Hiragana, katakana and the long mark.
fn is_kana(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{3096}' | '\u{30A1}'..='\u{30FA}' | 'ー' | '・')
}
