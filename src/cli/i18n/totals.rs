//! What `i18n status` counts for each language.

use crate::lang::Lang;
use serde_json::{Map, Value, json};

/// What is counted for each language.
#[derive(Default)]
pub(super) struct Totals {
    current: usize,
    stale: usize,
    unrecorded: usize,
    missing: usize,
    review_wanted: usize,
}

/// Counts translations, each given by language, state and whether a review is wanted.
pub(super) fn count(
    states: impl Iterator<Item = (Lang, &'static str, bool)> + Clone,
    langs: &[Lang],
) -> Vec<(Lang, Totals)> {
    let of = |lang: &Lang| {
        let mut totals = Totals::default();
        for (_, state, review_wanted) in states.clone().filter(|(own, ..)| own == lang) {
            let count = match state {
                "current" => &mut totals.current,
                "stale" => &mut totals.stale,
                "unrecorded" => &mut totals.unrecorded,
                _ => &mut totals.missing,
            };
            *count += 1;
            totals.review_wanted += usize::from(review_wanted);
        }
        (*lang, totals)
    };
    langs.iter().map(of).collect()
}

pub(super) fn json(totals: &[(Lang, Totals)]) -> Value {
    let languages: Map<String, Value> = totals
        .iter()
        .map(|(lang, totals)| {
            let value = json!({
                "current": totals.current,
                "stale": totals.stale,
                "unrecorded": totals.unrecorded,
                "missing": totals.missing,
                "review_wanted": totals.review_wanted,
            });
            (lang.to_string(), value)
        })
        .collect();
    languages.into()
}

pub(super) fn human(totals: &[(Lang, Totals)]) -> String {
    let line = |(lang, totals): &(Lang, Totals)| {
        format!(
            "{:<10} {:>5} current  {:>5} stale  {:>5} unrecorded  {:>5} missing  {:>5} to be reviewed\n",
            lang.as_str(),
            totals.current,
            totals.stale,
            totals.unrecorded,
            totals.missing,
            totals.review_wanted,
        )
    };
    totals.iter().map(line).collect()
}
