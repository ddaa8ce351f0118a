//! Narrowing by facets, counting what is left, and the states that depend on the day.

use crate::api::{Bound, Request};
use crate::day;
use crate::docs::DocSet;
use crate::index::Index;
use std::collections::BTreeMap;
use std::io;

/// Facets that readers choose from. The rest of the values in the index are ranges.
pub const FACETS: [&str; 11] = [
    "purpose",
    "kind",
    "user",
    "stage",
    "state",
    "region",
    "agency",
    "industry",
    "foreign",
    "work",
    "collection",
];

/// Digits of an amount in the index, so that amounts sort as text.
const AMOUNT_DIGITS: usize = 12;

/// What a reader has chosen, as sets of documents.
pub(crate) struct Choice {
    /// For each facet with a choice, the documents that have one of the values.
    chosen: BTreeMap<String, DocSet>,
    /// Documents within all ranges.
    within: DocSet,
    /// The documents in each state on the reader's day.
    pub states: BTreeMap<&'static str, DocSet>,
}

impl Choice {
    /// Looks the chosen values up.
    pub(crate) fn new(index: &Index, request: &Request) -> io::Result<Self> {
        let states = states(index, &request.today, request.closing_days)?;
        let mut chosen = BTreeMap::new();
        for (facet, ids) in request.facets.iter().filter(|(_, ids)| !ids.is_empty()) {
            let mut docs = DocSet::none(index.size);
            for id in ids {
                docs = match (facet.as_str(), states.get(id.as_str())) {
                    ("state", Some(state)) => docs.or(state),
                    ("state", None) => docs,
                    _ => docs.or(&index.with_value(&format!("{facet}={id}"))?),
                };
            }
            chosen.insert(facet.clone(), docs);
        }
        let mut within = DocSet::all(index.size);
        for (range, [from, to]) in &request.ranges {
            if from.is_some() || to.is_some() {
                let (from, to) = (from.as_ref().map(bound), to.as_ref().map(bound));
                within = within.and(&index.between(
                    &format!("{range}="),
                    from.as_deref(),
                    to.as_deref(),
                )?);
            }
        }
        Ok(Choice {
            chosen,
            within,
            states,
        })
    }

    /// The documents that all choices leave.
    pub(crate) fn left(&self) -> DocSet {
        self.left_without("")
    }

    fn left_without(&self, facet: &str) -> DocSet {
        self.chosen
            .iter()
            .filter(|(name, _)| name.as_str() != facet)
            .fold(self.within.clone(), |left, (_, docs)| left.and(docs))
    }

    /// How many of `found` there would be with each value.
    pub(crate) fn counts(
        &self,
        index: &Index,
        found: &DocSet,
    ) -> io::Result<BTreeMap<String, BTreeMap<String, u32>>> {
        let mut counts = BTreeMap::new();
        for facet in FACETS {
            let left = self.left_without(facet).and(found);
            let mut values = BTreeMap::new();
            let mut count = |id: &str, docs: &DocSet| {
                let n = left.count_common(docs);
                if n > 0 {
                    values.insert(id.to_owned(), n);
                }
            };
            if facet == "state" {
                self.states.iter().for_each(|(id, docs)| count(id, docs));
            } else {
                index.values(&format!("{facet}="), None, |id, docs| count(id, &docs))?;
            }
            if !values.is_empty() {
                counts.insert(facet.to_owned(), values);
            }
        }
        Ok(counts)
    }

    /// The state of a document.
    pub(crate) fn state(&self, doc: u32) -> Option<&'static str> {
        self.states
            .iter()
            .find(|(_, docs)| docs.contains(doc))
            .map(|(id, _)| *id)
    }
}

fn bound(bound: &Bound) -> String {
    match bound {
        Bound::Number(n) => format!("{n:0AMOUNT_DIGITS$}"),
        Bound::Text(text) => text.clone(),
    }
}

/// The documents in each state on a day. A stored `closed` holds whatever the dates say; other
/// stored states hold only where no last day decides.
fn states(
    index: &Index,
    today: &str,
    closing_days: u32,
) -> io::Result<BTreeMap<&'static str, DocSet>> {
    let stored = |id: &str| index.with_value(&format!("state={id}"));
    // Without a day, nothing has begun or ended.
    let number = day::number(today);
    let shifted = |days: i64| number.map(|n| day::text(n + days));
    let dates = |prefix, from: Option<String>, to: Option<String>| match (&from, &to) {
        (None, None) => Ok(DocSet::none(index.size)),
        _ => index.between(prefix, from.as_deref(), to.as_deref()),
    };
    let soon = i64::from(closing_days);
    let closed = stored("closed")?
        .or(&dates("opens=", shifted(1), None)?)
        .or(&dates("closes=", None, shifted(-1))?);
    let dated = index.with_prefix("closes=")?;
    let closing = dates("closes=", shifted(0), shifted(soon))?.without(&closed);
    let open = stored("open")?
        .or(&dated)
        .without(&closed)
        .without(&closing);
    let rest = |docs: DocSet| docs.without(&dated).without(&closed);
    Ok(BTreeMap::from([
        ("open", open),
        ("closing", closing),
        ("closed", closed.clone()),
        ("rolling", rest(stored("rolling")?)),
        ("unknown", rest(stored("unknown")?)),
    ]))
}

/// Days until a document closes.
pub(crate) fn days_left(index: &Index, doc: u32, today: &str) -> io::Result<Option<i64>> {
    let mut left = None;
    if let Some(now) = day::number(today) {
        index.values("closes=", Some(today), |closes, docs| {
            if docs.contains(doc) {
                left = day::number(closes).map(|closes| closes - now);
            }
        })?;
    }
    Ok(left)
}
