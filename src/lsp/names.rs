//! Entries as editors name them: by folders and by links.

use super::spot::{Kind, Spot};
use crate::content::entry::Entry;
use crate::content::facts::Facts;
use crate::site::{EntryId, Site, state};
use std::ops::Range;

/// What a link leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Target {
    /// An entry, perhaps at a heading.
    Entry(EntryId, Option<String>),
    /// An attachment, by its number.
    Attachment(usize),
}

/// What `dest` leads to, from the file of the spot.
pub(super) fn target(spot: &Spot<'_>, dest: &str) -> Option<Target> {
    let (path, anchor) = match dest.split_once('#') {
        Some((path, anchor)) => (path, Some(anchor.to_owned())),
        None => (dest, None),
    };
    let parts = absolute(spot, path)?;
    match &parts[..] {
        [collection, slug] => Some(Target::Entry(entry(spot.site, collection, slug)?, anchor)),
        [collection, slug, file] => {
            let (number, _) = spot.site.config.collection(collection)?;
            let is_it = |a: &crate::content::attachment::Attachment| {
                a.collection == number && a.slug == *slug && a.name == *file
            };
            let attachments = &spot.site.attachments;
            Some(Target::Attachment(attachments.iter().position(is_it)?))
        }
        _ => None,
    }
}

/// The entry whose text is written at the spot, if it could be read.
pub(super) fn own_entry(spot: &Spot<'_>) -> Option<EntryId> {
    match &spot.kind {
        Kind::Text {
            collection, slug, ..
        } => spot.site.index().in_collection(*collection, slug),
        _ => None,
    }
}

/// The entry in a folder.
pub(super) fn entry(site: &Site, collection: &str, slug: &str) -> Option<EntryId> {
    let (number, _) = site.config.collection(collection)?;
    site.index().in_collection(number, slug)
}

/// The entries of a type of collection.
pub(super) fn of_type<'a>(
    site: &'a Site,
    kind: &'a str,
) -> impl Iterator<Item = (EntryId, &'a Entry)> {
    site.entries()
        .filter(move |(_, entry)| site.kind(entry).as_str() == kind)
}

/// The parts of the path of a link, from the root of a language.
fn absolute(spot: &Spot<'_>, path: &str) -> Option<Vec<String>> {
    if path.contains(':') || path.starts_with("//") {
        return None;
    }
    let mut parts = match &spot.kind {
        Kind::Text {
            collection, slug, ..
        } if !path.starts_with('/') => {
            let collection = spot.site.config.collections.get(*collection)?;
            vec![collection.name.clone(), slug.clone()]
        }
        _ => Vec::new(),
    };
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()?),
            part => parts.push(part.to_owned()),
        }
    }
    Some(parts)
}

/// What somebody wants to know who names an entry: title, summary, state.
pub(super) fn about(spot: &Spot<'_>, id: EntryId) -> String {
    let site = spot.site;
    let entry = site.entry(id);
    let document = entry.shown(spot.chain());
    let mut lines = vec![format!("**{}**", plain(&document.title))];
    if !document.summary.is_empty() {
        lines.push(plain(&document.summary));
    }
    let mut facts = vec![format!("`/{}`", site.entry_path(entry))];
    if let Some(state) = state_of(spot, entry) {
        facts.push(state);
    }
    if document.draft {
        facts.push("draft".to_owned());
    }
    if document.lang != spot.lang() {
        facts.push(format!("in {}", document.lang));
    }
    lines.push(facts.join(" · "));
    lines.join("\n\n")
}

fn state_of(spot: &Spot<'_>, entry: &Entry) -> Option<String> {
    let Facts::Program(program) = &entry.role().facts else {
        return None;
    };
    let config = &spot.site.config;
    let state = state::of(program, spot.site.today, config.closing_days);
    let lang = spot.chain().first()?;
    Some(spot.site.catalogs.locale(*lang).text(state.message_id))
}

/// A text that means nothing to Markdown.
pub(super) fn plain(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        if "\\`*_[]<>#|".contains(c) {
            out.push('\\');
        }
        out.push(if c == '\n' { ' ' } else { c });
    }
    out
}

/// The document of an entry in the language of the spot, or the nearest that somebody wrote: its
/// path, and the place of its title or of a heading.
pub(super) fn place(
    spot: &Spot<'_>,
    id: EntryId,
    anchor: Option<&str>,
) -> Option<(String, Range<usize>)> {
    let entry = spot.site.entry(id);
    let document = match entry.document(spot.lang()) {
        Some(document) if entry.is_authored(spot.lang()) => document,
        _ => entry.source(),
    };
    let number = anchor.and_then(|anchor| {
        let headings = &entry.source().body.headings;
        headings.iter().position(|heading| heading.id == anchor)
    });
    let heading = number.and_then(|number| document.body.headings.get(number));
    let span = match heading {
        Some(heading) => heading.span,
        None => {
            let title = crate::data::DataPath::to_key("title");
            document.front.span(spot.sources, &title)
        }
    };
    let path = spot.sources.get(document.source).path.to_string();
    Some((path, spot.sources.clamped(span)))
}
