//! The headings of a text, for outlines and breadcrumbs.

use super::client::Client;
use super::spot::{Kind, Spot};
use super::text::Lines;
use crate::content::front_matter;
use crate::content::markdown::{self, Heading};
use crate::diag::Report;
use crate::source::SourceMap;
use lsp_types::{DocumentSymbol, SymbolKind};

/// The headings of the file of the spot, deeper ones below their parents if the editor shows
/// trees.
pub(super) fn of(spot: &Spot<'_>, client: Client) -> Vec<DocumentSymbol> {
    if !matches!(spot.kind, Kind::Text { .. }) {
        return Vec::new();
    }
    let Some(parts) = front_matter::split(spot.text) else {
        return Vec::new();
    };
    // The text may be newer than what the site was made of.
    let source = SourceMap::default().add("", spot.text);
    let body = markdown::parse(
        spot.text.get(parts.body.clone()).unwrap_or_default(),
        parts.body.start,
        source,
        &markdown::Options::default(),
        &mut Report::default(),
    );
    let lines = Lines::new(spot.text, client.encoding);
    let mut headings = body.headings.as_slice();
    let mut symbols = Vec::new();
    while !headings.is_empty() {
        symbols.extend(next(&mut headings, &lines, spot.text.len(), client.trees));
    }
    symbols
}

/// The first of the headings with those below it; they are taken away. There are six levels, so
/// this goes no deeper.
fn next(
    headings: &mut &[Heading],
    lines: &Lines<'_>,
    end: usize,
    trees: bool,
) -> Option<DocumentSymbol> {
    let (first, rest) = headings.split_first()?;
    *headings = rest;
    let over = rest.iter().find(|heading| heading.level <= first.level);
    let end = over.map_or(end, |heading| heading.span.range().start);
    let mut children = Vec::new();
    while trees && headings.first().is_some_and(|h| h.level > first.level) {
        children.extend(next(headings, lines, end, trees));
    }
    let own = first.span.range();
    let name = match first.text.trim() {
        "" => "#".to_owned(),
        text => text.to_owned(),
    };
    #[allow(
        deprecated,
        reason = "the type cannot be made without naming the field"
    )]
    Some(DocumentSymbol {
        name,
        detail: Some(format!("#{}", first.id)),
        kind: SymbolKind::STRING,
        tags: None,
        deprecated: None,
        range: lines.range(own.start..end.max(own.end)),
        selection_range: lines.range(own),
        children: Some(children).filter(|list| !list.is_empty()),
    })
}
