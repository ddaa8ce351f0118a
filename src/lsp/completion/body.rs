//! Links, directives and terms in texts.

use super::{Offer, front, terms};
use crate::content::facts::place::Region;
use crate::content::facts::program::{ProgramKind, Purpose, Stage};
use crate::content::facts::residence_status::StatusRow;
use crate::content::facts::words::Audience;
use crate::lsp::body::{Writing, attribute, writing};
use crate::lsp::names::{self, Target};
use crate::lsp::spot::{Kind, Spot};
use crate::site::EntryId;
use crate::site::directives::DIRECTIVES;
use lsp_types::CompletionItemKind;
use std::ops::Range;

pub(super) fn offers(spot: &Spot<'_>) -> Vec<Offer> {
    let before = spot.before();
    let start = spot.line().start;
    let at = |range: Range<usize>| start + range.start..start + range.end;
    match writing(before) {
        Some(Writing::Directive(range)) => directives(spot, at(range)),
        Some(Writing::Attribute { directive, range }) => attributes(directive, &at(range)),
        Some(Writing::Value {
            directive,
            attribute,
            range,
        }) => values(spot, directive, attribute, &at(range)),
        Some(Writing::Destination { range, image }) => destinations(spot, at(range), image),
        None => terms::offers(spot),
    }
}

/// Every entry, by the address that links have.
pub(super) fn entries(spot: &Spot<'_>, range: &Range<usize>) -> Vec<Offer> {
    let entries = spot.site.entries();
    let offers = entries.map(|(id, entry)| {
        let path = format!("/{}", spot.site.entry_path(entry));
        link(spot, id, path, range)
    });
    offers.collect()
}

fn link(spot: &Spot<'_>, id: EntryId, path: String, range: &Range<usize>) -> Offer {
    let entry = spot.site.entry(id);
    Offer::new(CompletionItemKind::FILE, path, range.clone())
        .detail(entry.title(spot.chain()).text)
        .meaning(Some(names::about(spot, id)))
        .by_detail()
}

fn destinations(spot: &Spot<'_>, mut range: Range<usize>, image: bool) -> Vec<Offer> {
    let typed = spot.text.get(range.clone()).unwrap_or_default();
    // What follows up to the parenthesis is replaced too.
    let after = spot.after();
    if let Some(end) = after.find(')')
        && !after[..end].contains([' ', '(', '['])
    {
        range.end += end;
    }
    if let Some((path, _)) = typed.split_once('#') {
        return anchors(spot, path, range);
    }
    let mut offers = attachments(spot, &range, image);
    if image {
        return offers;
    }
    let Kind::Text {
        collection, slug, ..
    } = &spot.kind
    else {
        return offers;
    };
    if typed.starts_with("..") {
        let near = spot.site.entries();
        let near = near.filter(|(_, e)| e.collection == *collection && e.slug != *slug);
        return near
            .map(|(id, entry)| link(spot, id, format!("../{}/", entry.slug), &range))
            .collect();
    }
    offers.extend(entries(spot, &range));
    offers
}

/// Headings of the entry that a path leads to.
fn anchors(spot: &Spot<'_>, path: &str, range: Range<usize>) -> Vec<Offer> {
    let id = match path {
        "" => names::own_entry(spot),
        path => match names::target(spot, path) {
            Some(Target::Entry(id, _)) => Some(id),
            _ => None,
        },
    };
    let headings = id.map(|id| &spot.site.entry(id).source().body.headings);
    let offers = headings.into_iter().flatten().map(|heading| {
        let label = format!("{path}#{}", heading.id);
        Offer::new(CompletionItemKind::REFERENCE, label, range.clone())
            .detail(&heading.text)
            .by_detail()
    });
    offers.collect()
}

fn attachments(spot: &Spot<'_>, range: &Range<usize>, image: bool) -> Vec<Offer> {
    let Kind::Text {
        collection, slug, ..
    } = &spot.kind
    else {
        return Vec::new();
    };
    let own = spot.site.attachments.iter();
    let own = own.filter(|a| a.collection == *collection && a.slug == *slug);
    own.filter(|a| !image || a.picture.is_some())
        .map(|a| Offer::new(CompletionItemKind::FILE, &a.name, range.clone()))
        .collect()
}

fn directives(spot: &Spot<'_>, mut range: Range<usize>) -> Vec<Offer> {
    let is_name = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let after = spot.after();
    let rest = after.trim_start_matches(is_name);
    range.end += after.len() - rest.len();
    let has_braces = rest.starts_with('{');
    let is_alone = spot.text.get(spot.line().start..range.start);
    let is_alone = is_alone.is_some_and(|text| text.trim().is_empty());
    let fitting = DIRECTIVES.iter().filter(|known| known.inline || is_alone);
    let offers = fitting.map(|known| {
        let colons = if known.inline { ":" } else { "::" };
        let label = format!("{colons}{}", known.name);
        let mut offer = Offer::new(CompletionItemKind::FUNCTION, &label, range.clone());
        offer.meaning = Some(known.meaning.to_owned());
        if !has_braces {
            let all = known.attributes;
            let first = all.iter().take(if all.len() > 3 { 1 } else { all.len() });
            let first: Vec<&&str> = first.collect();
            let filled = first.iter().enumerate();
            let filled: Vec<String> = filled
                .map(|(number, key)| format!("{key}=\"${}\"", number + 1))
                .collect();
            offer.snippet = Some(format!("{label}{{{}\\}}$0", filled.join(" ")));
            offer.insert = format!("{label}{{}}");
        }
        offer
    });
    offers.collect()
}

fn attributes(directive: &str, range: &Range<usize>) -> Vec<Offer> {
    let known = DIRECTIVES.iter().find(|known| known.name == directive);
    let keys = known.into_iter().flat_map(|known| known.attributes);
    let offers = keys.map(|key| {
        let mut offer = Offer::new(CompletionItemKind::PROPERTY, *key, range.clone());
        offer.snippet = Some(format!("{key}=\"$0\""));
        offer.insert = format!("{key}=\"\"");
        offer
    });
    offers.collect()
}

/// The type of the entries that an attribute names.
pub(in crate::lsp) fn named_by(directive: &str, attribute: &str) -> Option<&'static str> {
    match (directive, attribute) {
        ("status-table", "ids") => Some("residence-status"),
        ("comparison", "of") => Some("comparison"),
        ("chart" | "dataset", "of") => Some("dataset"),
        ("program-list", "ids" | "parent") => Some("program"),
        ("program-list", "agency") => Some("organization"),
        _ => None,
    }
}

fn values(spot: &Spot<'_>, directive: &str, attribute: &str, range: &Range<usize>) -> Vec<Offer> {
    if let Some(kind) = named_by(directive, attribute) {
        return front::entries(spot, kind, range);
    }
    let locale = spot.site.catalogs.locale(spot.lang());
    let word = |id: &str, message: &str| {
        Offer::new(CompletionItemKind::ENUM_MEMBER, id, range.clone())
            .detail(locale.text(message))
            .by_detail()
    };
    let plain = |id: &str| Offer::new(CompletionItemKind::ENUM_MEMBER, id, range.clone());
    match (directive, attribute) {
        ("status-table", "rows") => StatusRow::ALL.iter().map(|r| plain(r.as_str())).collect(),
        ("program-list", "purpose") => {
            let all = Purpose::ALL.iter();
            all.map(|w| word(w.as_str(), w.message_id())).collect()
        }
        ("program-list", "kind") => {
            let all = ProgramKind::ALL.iter();
            all.map(|w| word(w.as_str(), w.message_id())).collect()
        }
        ("program-list", "stage") => {
            let all = Stage::ALL.iter();
            all.map(|w| word(w.as_str(), w.message_id())).collect()
        }
        ("program-list", "user") => {
            let all = Audience::ALL.iter();
            all.map(|w| word(w.as_str(), w.message_id())).collect()
        }
        ("program-list", "region") => Region::all()
            .map(|r| word(&r.to_string(), &r.message_id()))
            .collect(),
        ("program-list", "foreign") => ["yes", "no"].map(plain).to_vec(),
        ("figure", "src") => attachments(spot, range, true),
        ("fact", "of") => {
            let all = entries(spot, range).into_iter();
            all.map(|mut offer| {
                offer.insert = offer.label.trim_matches('/').to_owned();
                offer.filter = Some(offer.insert.clone());
                offer.label.clone_from(&offer.insert);
                offer.by_detail()
            })
            .collect()
        }
        ("fact", "key") => facts(spot).into_iter().map(plain).collect(),
        _ => Vec::new(),
    }
}

/// The facts of the entry that the directive before the cursor is about.
fn facts<'a>(spot: &Spot<'a>) -> Vec<&'a str> {
    let id = attribute(spot.before(), "of")
        .and_then(|of| of.trim_matches('/').split_once('/'))
        .and_then(|(collection, slug)| names::entry(spot.site, collection, slug));
    let keys = id.map(|id| &spot.site.entry(id).role().fact_keys);
    keys.into_iter().flatten().map(String::as_str).collect()
}
