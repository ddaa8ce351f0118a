//! Front matter: what is wrong is said at its place, and what is right is a document.

use crate::places;
use crate::site::{base, read};
use shirube::content::front_matter::split;
use shirube::source::SourceMap;

/// Reads an input as a file of content. Its first line is its path, which says of which type it
/// is and in which language.
pub fn run(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    let config = &base().config;
    let mut sources = SourceMap::default();
    let (file, parsed) = read(text, config, &mut sources);
    let (_, again) = read(text, config, &mut sources);
    assert_eq!(
        format!("{:?}", parsed.report),
        format!("{:?}", again.report),
        "read twice"
    );
    places::check(&parsed.report, &sources);

    let written = &sources.get(file.source).text;
    if let Some(parts) = split(written) {
        assert!(written.get(parts.front.clone()).is_some());
        assert!(written.get(parts.body.clone()).is_some());
        assert!(parts.front.end <= parts.body.start && parts.body.end == written.len());
    }
    assert!(
        parsed.document.is_some() || parsed.report.has_errors(),
        "neither a document nor an error"
    );
}
