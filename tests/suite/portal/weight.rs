//! What a first visit costs: readers come on slow lines.

use super::browser::KINDS;
use crate::page::Page;
use crate::search::portal;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::fs;
use std::io::Write;

/// Bytes of a first visit to any page, compressed, without images.
const VISIT: usize = 30_000;
/// Of these, scripts. The search page, whose script is more, is measured with the search.
const SCRIPTS: usize = 5_000;

fn compressed(path: &str) -> usize {
    let bytes = fs::read(portal().path().join(path)).unwrap();
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(&bytes).unwrap();
    encoder.finish().unwrap().len()
}

#[test]
fn a_first_visit_to_any_kind_of_page_is_light() {
    let more = [("compare", "program/compare/"), ("many", "organization/")];
    for lang in ["ja", "ja-simple", "en", "my"] {
        for (kind, path) in KINDS
            .iter()
            .chain(&more)
            .filter(|(kind, _)| *kind != "search")
        {
            let file = format!("{lang}/{path}index.html");
            let page = Page::new(fs::read_to_string(portal().path().join(&file)).unwrap());
            let scripts: usize = page
                .tags("script")
                .filter_map(|tag| tag.get("src"))
                .map(|src| compressed(src.trim_start_matches('/')))
                .sum();
            assert!(
                scripts <= SCRIPTS,
                "{lang} {kind}: {scripts} bytes of script"
            );
            let styles: Vec<&str> = page
                .tags("link")
                .filter(|tag| tag.get("rel") == Some("stylesheet"))
                .filter_map(|tag| tag.get("href"))
                .collect();
            assert_eq!(styles.len(), 1);
            let style = compressed(styles[0].trim_start_matches('/'));
            assert!(style <= 20_000, "{style} bytes of style");
            let visit = compressed(&file) + style + scripts;
            assert!(visit <= VISIT, "{lang} {kind}: {visit} bytes");
        }
    }
}
