//! Messages in Fluent files and templates.

use super::Offer;
use crate::lsp::interface;
use crate::lsp::spot::Spot;
use lsp_types::CompletionItemKind;
use std::ops::Range;

/// Messages and terms that a message may refer to.
pub(super) fn in_messages(spot: &Spot<'_>) -> Vec<Offer> {
    let before = spot.before();
    let Some(open) = before.rfind('{') else {
        return Vec::new();
    };
    let inside = &before[open + 1..];
    let name = inside.trim_start();
    if !name.chars().all(interface::is_name) {
        return Vec::new();
    }
    messages(spot, spot.at - name.len()..spot.at, true)
}

/// Messages and templates that a template may ask for.
pub(super) fn in_template(spot: &Spot<'_>) -> Vec<Offer> {
    let Some((asked, name)) = interface::asked(spot.before()) else {
        return Vec::new();
    };
    let rest = spot.after();
    let rest = rest.len() - rest.trim_start_matches(interface::is_name).len();
    let range = spot.at - name.len()..spot.at + rest;
    match asked {
        interface::Asked::Message => messages(spot, range, false),
        interface::Asked::Template => interface::templates(spot)
            .map(|(name, _)| Offer::new(CompletionItemKind::FILE, name, range.clone()))
            .collect(),
    }
}

fn messages(spot: &Spot<'_>, range: Range<usize>, terms: bool) -> Vec<Offer> {
    let catalogs = &spot.site.catalogs;
    let names = catalogs.names(spot.lang());
    let names = names.filter(|name| terms || !name.starts_with('-'));
    let offers = names.map(|name| {
        let text = interface::written(spot, spot.lang(), name);
        Offer::new(CompletionItemKind::CONSTANT, name, range.clone())
            .detail(text.unwrap_or_default())
    });
    offers.collect()
}
