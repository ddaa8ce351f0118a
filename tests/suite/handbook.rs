//! The editors' handbook: that its examples work, and that both languages say the same.
//!
//! `docs/handbook/README.md` says how its blocks of code are marked.

mod chapter;
mod commands;
mod examples;

use crate::project::published;
use chapter::{Block, Chapter};
use shirube::diag::Code;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn names(lang: &str) -> BTreeSet<String> {
    let folder = root().join("docs/handbook").join(lang);
    published(&folder).into_keys().collect()
}

fn chapters(lang: &str) -> Vec<Chapter> {
    let names = names(lang);
    let paths = names
        .iter()
        .map(|name| format!("docs/handbook/{lang}/{name}"));
    paths.map(|path| Chapter::read(root(), &path)).collect()
}

fn both() -> impl Iterator<Item = Chapter> {
    chapters("ja").into_iter().chain(chapters("en"))
}

#[test]
fn every_message_that_an_editor_can_get_is_explained_in_both_languages() {
    for lang in ["ja", "en"] {
        let chapter = Chapter::read(root(), &format!("docs/handbook/{lang}/messages.md"));
        let explained: Vec<&str> = chapter.headings.iter().map(|(_, words)| &**words).collect();
        let missing: Vec<&str> = Code::ALL
            .iter()
            .map(|code| code.as_str())
            .filter(|code| !explained.contains(code))
            .collect();
        assert!(missing.is_empty(), "{} lacks {missing:?}", chapter.path);
    }
}

#[test]
fn both_languages_have_the_same_chapters_headings_and_examples() {
    assert_eq!(names("ja"), names("en"));
    for (ja, en) in chapters("ja").into_iter().zip(chapters("en")) {
        let levels = |c: &Chapter| c.headings.iter().map(|h| h.0).collect::<Vec<_>>();
        assert_eq!(
            levels(&ja),
            levels(&en),
            "headings of {} and {}",
            ja.path,
            en.path
        );
        let infos = |c: &Chapter| c.blocks.iter().map(|b| b.info.clone()).collect::<Vec<_>>();
        assert_eq!(
            infos(&ja),
            infos(&en),
            "blocks of {} and {}",
            ja.path,
            en.path
        );
        for (ja, en) in ja.blocks.iter().zip(&en.blocks) {
            let lines = |block: &Block| block.text.lines().count();
            assert_eq!(
                lines(ja),
                lines(en),
                "lines of {} and {}",
                ja.place,
                en.place
            );
            assert_eq!(
                ja.calls(),
                en.calls(),
                "commands of {} and {}",
                ja.place,
                en.place
            );
        }
    }
}

#[test]
fn an_editor_can_try_the_examples_in_the_portal_too() {
    let entries = published(&root().join("tests/handbook/site/content"));
    for path in entries.keys().filter(|path| path.ends_with("/ja.md")) {
        let there = root().join("content").join(path);
        assert!(
            there.exists(),
            "the portal has no {path}: use another name in the handbook"
        );
    }
    let sources = fs::read_to_string(root().join("content/sources.yaml")).unwrap();
    assert!(sources.contains("\nguidebook-2024:") || sources.starts_with("guidebook-2024:"));
}

#[test]
fn links_and_pictures_of_the_handbook_lead_somewhere() {
    for chapter in both() {
        let folder = root().join(&chapter.path);
        let folder = folder.parent().unwrap();
        for (_, rest) in chapter
            .prose
            .match_indices("](")
            .map(|(at, _)| chapter.prose.split_at(at + 2))
        {
            let target = rest.split(')').next().unwrap_or_default();
            let file = target.split('#').next().unwrap_or_default();
            if file.starts_with("http") || file.is_empty() {
                continue;
            }
            assert!(
                folder.join(file).exists(),
                "{}: `{target}` leads nowhere",
                chapter.path
            );
        }
    }
}
