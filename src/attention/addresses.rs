//! Addresses outside of the site, wherever the source of an entry names them.

use crate::content::Document;
use crate::data::{DataPath, Step, Value};
use crate::source::{SourceMap, Span};

/// An address and its place.
pub(super) struct Address {
    pub(super) url: String,
    pub(super) span: Span,
}

/// The addresses of a document in the order of its text: those of its front matter, then those of
/// its body.
pub(super) fn of(document: &Document, sources: &SourceMap) -> Vec<Address> {
    let mut found = Vec::new();
    if let Ok(front) = document.front.parse(sources) {
        collect(&front, &mut DataPath::default(), &mut |url, path| {
            found.push(Address {
                url: url.to_owned(),
                span: document.front.span(sources, path),
            });
        });
    }
    let outside = document.body.links.iter().filter(|l| is_outside(&l.dest));
    found.extend(outside.map(|link| Address {
        url: link.dest.clone(),
        span: link.span,
    }));
    found.sort_by_key(|address| address.span.range().start);
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
