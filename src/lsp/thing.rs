//! What is written at a place: what a hover tells of and a jump goes to.

use super::body::{self, Written};
use super::completion::named_by;
use super::interface;
use super::names::{self, Target};
use super::schema;
use super::spot::{Kind, Spot};
use crate::content::schema as content_schema;
use crate::data::Step;
use crate::site::EntryId;
use crate::site::directives::{DIRECTIVES, Known};
use std::ops::Range;

/// Something that is written in a text.
#[derive(Debug)]
pub(super) enum Thing {
    /// A key of front matter or of a data file.
    Key(Vec<Step>),
    /// A value, as it is written.
    Value(Vec<Step>, String),
    Entry(EntryId, Option<String>),
    Attachment(usize),
    /// A document of `content/sources.yaml`.
    Source(String),
    Directive(&'static Known),
    /// A term of the glossary.
    Term(String),
    Message(String),
    Template(String),
}

/// What is at a spot, and where it is written.
pub(super) fn at(spot: &Spot<'_>) -> Option<(Range<usize>, Thing)> {
    match &spot.kind {
        Kind::Messages(_) => message(spot),
        Kind::Template => asked(spot),
        Kind::Text { .. } | Kind::Data(_) => match spot.outline() {
            Some(_) => front(spot).or_else(|| term(spot)),
            None => in_body(spot).or_else(|| term(spot)),
        },
    }
}

fn front(spot: &Spot<'_>) -> Option<(Range<usize>, Thing)> {
    let outline = spot.outline()?;
    if let Some(node) = outline.key_at(spot.at) {
        return Some((node.key.clone()?, Thing::Key(node.path.clone())));
    }
    let node = outline.value_at(spot.at)?;
    let value = spot.text.get(node.value.clone())?;
    let value = value.trim_matches(['"', '\'']);
    if value.contains(['{', '[', '\n']) {
        return None;
    }
    let root = content_schema::of(spot.schema()?)?;
    let found = schema::at(&root, &node.path);
    let thing = match found.refers_to() {
        Some("source") => Thing::Source(value.to_owned()),
        Some(kind) => {
            let mut entries = names::of_type(spot.site, kind);
            let (id, _) = entries.find(|(_, entry)| entry.slug == value)?;
            Thing::Entry(id, None)
        }
        None if spot.kind == Kind::Data("doors") && value.starts_with('/') => {
            match names::target(spot, value)? {
                Target::Entry(id, anchor) => Thing::Entry(id, anchor),
                Target::Attachment(number) => Thing::Attachment(number),
            }
        }
        None if found.words().iter().any(|word| word.id == value) => {
            Thing::Value(node.path.clone(), value.to_owned())
        }
        None => return None,
    };
    Some((node.value.clone(), thing))
}

fn in_body(spot: &Spot<'_>) -> Option<(Range<usize>, Thing)> {
    let line = spot.line();
    let text = spot.text.get(line.clone())?;
    let absolute = |range: Range<usize>| line.start + range.start..line.start + range.end;
    match body::written(text, spot.at - line.start)? {
        Written::Link { range, dest } => {
            let thing = match dest.strip_prefix('#') {
                Some(anchor) => Thing::Entry(names::own_entry(spot)?, Some(anchor.to_owned())),
                None => match names::target(spot, dest)? {
                    Target::Entry(id, anchor) => Thing::Entry(id, anchor),
                    Target::Attachment(number) => Thing::Attachment(number),
                },
            };
            Some((absolute(range), thing))
        }
        Written::Directive { range, name } => {
            let known = DIRECTIVES.iter().find(|known| known.name == name)?;
            Some((absolute(range), Thing::Directive(known)))
        }
        Written::Value {
            directive,
            attribute,
            range,
        } => {
            let word = text.get(range.clone())?;
            let thing = match (directive, attribute) {
                ("fact", "of") => {
                    let (collection, slug) = word.trim_matches('/').split_once('/')?;
                    Thing::Entry(names::entry(spot.site, collection, slug)?, None)
                }
                ("figure", "src") => match names::target(spot, word)? {
                    Target::Attachment(number) => Thing::Attachment(number),
                    Target::Entry(..) => return None,
                },
                _ => {
                    let kind = named_by(directive, attribute)?;
                    let mut entries = names::of_type(spot.site, kind);
                    let (id, _) = entries.find(|(_, entry)| entry.slug == word)?;
                    Thing::Entry(id, None)
                }
            };
            Some((absolute(range), thing))
        }
    }
}

/// The longest name of a term around the cursor, in the language of the text.
fn term(spot: &Spot<'_>) -> Option<(Range<usize>, Thing)> {
    let line = spot.line();
    let text = spot.text.get(line.clone())?;
    let at = spot.at - line.start;
    let forms = spot.site.glossary.iter().filter_map(|(key, term)| {
        let form = spot.chain().iter().find_map(|lang| term.forms.get(lang))?;
        let (start, _) = text
            .match_indices(form.as_str())
            .find(|(start, _)| (*start..start + form.len()).contains(&at))?;
        Some((key, start..start + form.len()))
    });
    let (key, range) = forms.max_by_key(|(_, range)| range.len())?;
    let range = line.start + range.start..line.start + range.end;
    Some((range, Thing::Term(key.clone())))
}

fn message(spot: &Spot<'_>) -> Option<(Range<usize>, Thing)> {
    let line = spot.line();
    let text = spot.text.get(line.clone())?;
    let range = interface::name_at(text, spot.at - line.start)?;
    let name = text.get(range.clone())?;
    let is_defined = range.start == 0 || text[..range.start].trim_end().ends_with('{');
    let is_known = spot.site.catalogs.place(spot.lang(), name).is_some();
    let range = line.start + range.start..line.start + range.end;
    (is_defined && is_known).then(|| (range, Thing::Message(name.to_owned())))
}

fn asked(spot: &Spot<'_>) -> Option<(Range<usize>, Thing)> {
    let after = spot.after();
    let end = after.find(['"', '\''])?;
    let whole = spot.text.get(spot.line().start..spot.at + end)?;
    let (asked, name) = interface::asked(whole)?;
    let range = spot.at + end - name.len()..spot.at + end;
    let thing = match asked {
        interface::Asked::Message => Thing::Message(name.to_owned()),
        interface::Asked::Template => Thing::Template(name.to_owned()),
    };
    Some((range, thing))
}
