//! A finding as it is kept: found again in its file by its words.

use serde::{Deserialize, Serialize};
use shirube_easy::lint::{Block, Finding, Severity, Value};

/// A finding as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    /// The code of the rule.
    pub rule: String,
    /// 0 to know, 1 to change, 2 that must be changed.
    level: u8,
    /// The number of the block: the title, the summary, texts of facts, then the body.
    pub(super) block: usize,
    /// The words that it is about.
    pub words: String,
    /// How often these occur in the block before.
    pub(super) nth: usize,
    /// Values of its message.
    pub values: Vec<(String, String)>,
    /// What to write instead.
    pub fix: Option<String>,
}

impl Found {
    pub(super) fn new(finding: Finding, blocks: &[Block<'_>]) -> Found {
        let text = blocks.get(finding.block).map_or("", |block| block.text);
        let words = text.get(finding.range.clone()).unwrap_or_default();
        let before = text.get(..finding.range.start).unwrap_or_default();
        let nth = if words.is_empty() {
            0
        } else {
            before.matches(words).count()
        };
        Found {
            rule: finding.rule.code().to_owned(),
            level: match finding.severity {
                Severity::Info => 0,
                Severity::Warning => 1,
                Severity::Error => 2,
            },
            block: finding.block,
            words: words.to_owned(),
            nth,
            values: finding
                .values
                .into_iter()
                .map(|(name, value)| match value {
                    Value::Number(n) => (name.to_owned(), n.to_string()),
                    Value::Text(text) => (name.to_owned(), text),
                })
                .collect(),
            fix: finding.fix,
        }
    }

    /// How serious it is.
    pub fn severity(&self) -> Severity {
        match self.level {
            0 => Severity::Info,
            1 => Severity::Warning,
            _ => Severity::Error,
        }
    }

    /// How much it takes from the score of its page.
    pub fn weight(&self) -> usize {
        match self.severity() {
            Severity::Error => 10,
            Severity::Warning => 4,
            Severity::Info => 1,
        }
    }
}
