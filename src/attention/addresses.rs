//! Addresses outside of the site, wherever an entry or the list of sources names them.

use crate::content::Document;
use crate::data::yaml::YamlBlock;
use crate::data::{DataPath, Step, Value};
use crate::site::Site;
use crate::source::{SourceMap, Span};

/// The documents that facts come from, with their addresses.
const SOURCES: &str = "content/sources.yaml";

/// An address outside of the site, and its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outside {
    /// As it was written.
    pub url: String,
    /// Where.
    pub span: Span,
}

/// All addresses of a site, in every language: those of its documents, then those of the list of
/// sources.
pub fn outside(site: &Site, sources: &SourceMap) -> Vec<Outside> {
    let documents = site.entries().flat_map(|(_, entry)| entry.documents());
    let mut found: Vec<Outside> = documents
        .flat_map(|document| of(document, sources))
        .collect();
    if let Some(source) = sources.find(SOURCES) {
        let block = YamlBlock {
            source,
            start: 0,
            end: sources.get(source).text.len(),
        };
        found.extend(of_block(&block, sources));
    }
    found
}

/// The addresses of a document in the order of its text: those of its front matter, then those of
/// its body.
pub(super) fn of(document: &Document, sources: &SourceMap) -> Vec<Outside> {
    let mut found = of_block(&document.front, sources);
    let outside = document.body.links.iter().filter(|l| is_outside(&l.dest));
    found.extend(outside.map(|link| Outside {
        url: link.dest.clone(),
        span: link.span,
    }));
    found.sort_by_key(|address| address.span.range().start);
    found
}

fn of_block(block: &YamlBlock, sources: &SourceMap) -> Vec<Outside> {
    let mut found = Vec::new();
    if let Ok(value) = block.parse(sources) {
        collect(&value, &mut DataPath::default(), &mut |url, path| {
            found.push(Outside {
                url: url.to_owned(),
                span: block.span(sources, path),
            });
        });
    }
    found
}

fn collect(value: &Value, path: &mut DataPath, found: &mut impl FnMut(&str, &DataPath)) {
    match value {
        Value::Str(text) if is_outside(text) => found(text, path),
        Value::Seq(items) => {
            for (i, item) in items.iter().enumerate() {
                path.steps.push(Step::Index(i));
                collect(item, path, found);
                path.steps.pop();
            }
        }
        Value::Map(entries) => {
            for (key, value) in entries {
                path.steps.push(Step::Key(key.clone()));
                collect(value, path, found);
                path.steps.pop();
            }
        }
        _ => {}
    }
}

fn is_outside(text: &str) -> bool {
    text.starts_with("https://") || text.starts_with("http://")
}
