//! Facts of the documents as readers see them: `tests/facts.tsv` was written beside the documents,
//! not beside the content, so a figure that slips in the content is found here.

use crate::real_content::portal;
use std::collections::BTreeSet;
use std::path::Path;

/// A line of the file: a page, and what stands on it in Japanese and in English.
struct Fact<'a> {
    page: &'a str,
    shown: [(&'a str, &'a str); 2],
    document: &'a str,
    place: &'a str,
}

fn facts(text: &str) -> Vec<Fact<'_>> {
    text.lines()
        .skip(1)
        .map(|line| {
            let [page, ja, en, document, place] = line.split('\t').collect::<Vec<_>>()[..] else {
                panic!("not five cells: {line}");
            };
            Fact {
                page,
                shown: [("ja", ja), ("en", en)],
                document,
                place,
            }
        })
        .collect()
}

/// White space is set differently in tables and sentences.
fn squeezed(text: &str) -> String {
    text.split_whitespace().collect()
}

#[test]
fn the_facts_of_the_documents_stand_on_their_pages_in_japanese_and_english() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/facts.tsv");
    let text = std::fs::read_to_string(path).expect("the list of facts");
    let facts = facts(&text);
    assert!(facts.len() >= 120, "{} facts", facts.len());
    let documents: BTreeSet<&str> = facts.iter().map(|fact| fact.document).collect();
    assert_eq!(documents.len(), 5, "{documents:?}");
    let mut missing = Vec::new();
    for fact in &facts {
        assert!(!fact.place.is_empty(), "no place for {}", fact.page);
        for (lang, shown) in fact.shown {
            let page = portal().page(&format!("{lang}{}", fact.page));
            let words = squeezed(&page.text(page.one("main")));
            if !words.contains(&squeezed(shown)) {
                missing.push(format!("{lang}{}: {shown}", fact.page));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}
