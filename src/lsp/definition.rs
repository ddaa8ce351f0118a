//! Where what the cursor is on is written.

use super::interface;
use super::names;
use super::spot::Spot;
use super::thing::{self, Thing};
use crate::data::DataPath;
use crate::data::yaml::YamlBlock;
use crate::lang::Lang;
use crate::source::SourceId;
use std::ops::Range;

/// The file, by its path in the site, and the place in it.
pub(super) fn of(spot: &Spot<'_>) -> Option<(String, Range<usize>)> {
    let site = spot.site;
    match thing::at(spot)?.1 {
        Thing::Entry(id, anchor) => names::place(spot, id, anchor.as_deref()),
        Thing::Source(key) => data(spot, "content/sources.yaml", &key),
        Thing::Term(key) => data(spot, "content/glossary.yaml", &key),
        Thing::Attachment(number) => {
            let file = site.attachments.get(number)?;
            let collection = site.config.collections.get(file.collection)?;
            let path = format!("content/{}/{}/{}", collection.name, file.slug, file.name);
            Some((path, 0..0))
        }
        Thing::Message(name) => {
            let mut languages = vec![spot.lang(), site.config.source_language];
            languages.extend(Lang::parse("en"));
            let mut places = languages
                .into_iter()
                .filter_map(|lang| site.catalogs.place(lang, &name));
            let span = places.find(|span| own_path(spot, span.source).is_some())?;
            Some((own_path(spot, span.source)?, spot.sources.clamped(span)))
        }
        Thing::Template(name) => {
            let mut templates = interface::templates(spot);
            let (_, source) = templates.find(|(known, _)| *known == name)?;
            Some((own_path(spot, source)?, 0..0))
        }
        Thing::Key(_) | Thing::Value(..) | Thing::Directive(_) => None,
    }
}

/// The place of a key of a data file.
fn data(spot: &Spot<'_>, path: &str, key: &str) -> Option<(String, Range<usize>)> {
    let source = spot.sources.find(path)?;
    let end = spot.sources.get(source).text.len();
    let block = YamlBlock {
        source,
        start: 0,
        end,
    };
    let span = block.span(spot.sources, &DataPath::to_key(key).at_key());
    Some((path.to_owned(), spot.sources.clamped(span)))
}

/// The path of a file of the site; none for what is part of the program.
fn own_path(spot: &Spot<'_>, source: SourceId) -> Option<String> {
    let path = &spot.sources.get(source).path;
    (!path.ends_with(" (built in)")).then(|| path.to_string())
}
