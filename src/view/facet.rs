//! The values by which a list can be narrowed, each with a page of its own.

use super::PageContext;
use super::speaker::WordsView;
use crate::site::EntryId;
use crate::site::facets::{self, Facet, FacetLabel, FacetValue};
use serde::Serialize;
use std::collections::BTreeMap;

/// A facet with its values.
#[derive(Debug, Serialize)]
pub struct FacetView {
    /// Its id.
    pub id: &'static str,
    /// Its name.
    pub title: WordsView,
    /// Whether one of its values is chosen.
    pub open: bool,
    /// Its values.
    pub options: Vec<FacetOption>,
}

/// A value of a facet.
#[derive(Debug, Serialize)]
pub struct FacetOption {
    /// Its id.
    pub id: String,
    /// Its label.
    pub label: WordsView,
    /// How many entries have it.
    pub count: String,
    /// The page with these entries.
    pub href: String,
    /// Whether this is that page.
    pub current: bool,
}

impl PageContext<'_> {
    /// The facets of a collection, with a page for each value.
    pub(super) fn listing_facets(&self, collection: usize) -> Vec<FacetView> {
        let ids = self.site.listed(collection, self.lang);
        self.facet_views(collection, ids, None)
    }

    pub(super) fn facet_views(
        &self,
        collection: usize,
        ids: &[EntryId],
        chosen: Option<(Facet, &FacetValue)>,
    ) -> Vec<FacetView> {
        let config = &self.site.config;
        let definition = &config.collections[collection];
        facets::of_type(definition.kind)
            .iter()
            .filter_map(|facet| {
                let mut counts: BTreeMap<FacetValue, usize> = BTreeMap::new();
                for id in ids {
                    let facts = &self.site.entry(*id).role().facts;
                    for value in facets::values(*facet, facts, self.site.today, config.closing_days)
                    {
                        *counts.entry(value).or_default() += 1;
                    }
                }
                let mut options: Vec<FacetOption> = counts
                    .into_iter()
                    .map(|(value, count)| FacetOption {
                        label: self.facet_label(&value.label),
                        count: self.speaker.format().number(count as f64),
                        href: self.href(&format!(
                            "{}/{}/{}/",
                            definition.name,
                            facet.as_str(),
                            value.id
                        )),
                        current: chosen == Some((*facet, &value)),
                        id: value.id,
                    })
                    .collect();
                if *facet == Facet::Nationality {
                    // Codes of countries are in no order that a reader knows.
                    let format = self.speaker.format();
                    options.sort_by(|a, b| format.compare(&a.label.text, &b.label.text));
                }
                (!options.is_empty()).then(|| FacetView {
                    id: facet.as_str(),
                    title: self.speaker.say(facet.message_id()),
                    open: options.iter().any(|o| o.current),
                    options,
                })
            })
            .collect()
    }

    pub(super) fn facet_label(&self, label: &FacetLabel) -> WordsView {
        match label {
            FacetLabel::Message(id) => self.speaker.say(id),
            FacetLabel::Country(country) => WordsView {
                text: self.speaker.format().region_name(country.as_str()),
                lang: None,
            },
        }
    }
}
