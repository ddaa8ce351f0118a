//! The part of `i18n status` about interface texts.

use crate::i18n::Coverage;
use crate::pipeline::{Assembled, Run};
use crate::theme::messages::asked_for;
use serde_json::{Map, Value, json};

/// How many messages a line names before it only counts.
const NAMED: usize = 10;

/// The interface texts of all languages.
pub(super) fn coverage(run: &Run, assembled: &Assembled) -> Vec<Coverage> {
    let used = asked_for(&assembled.theme, &run.sources);
    assembled.site.catalogs.coverage(&used)
}

pub(super) fn json(coverage: &[Coverage]) -> Value {
    let languages: Map<String, Value> = coverage
        .iter()
        .map(|own| {
            let value = json!({
                "messages": own.messages,
                "missing": own.missing,
                "unused": own.unused,
                "variables": own.differing,
            });
            (own.lang.to_string(), value)
        })
        .collect();
    languages.into()
}

pub(super) fn human(coverage: &[Coverage]) -> String {
    let mut text = String::new();
    for own in coverage {
        text += &format!(
            "{:<10} {:>5} interface messages",
            own.lang.as_str(),
            own.messages
        );
        for (what, keys) in [
            ("missing", &own.missing),
            ("unused", &own.unused),
            ("with other variables", &own.differing),
        ] {
            if !keys.is_empty() {
                let named = keys.iter().take(NAMED).map(String::as_str);
                let named = named.collect::<Vec<_>>().join(", ");
                let more = if keys.len() > NAMED { ", …" } else { "" };
                text += &format!("  {} {what}: {named}{more}", keys.len());
            }
        }
        text.push('\n');
    }
    text
}
