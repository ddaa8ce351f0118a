//! What readers are told of a text that is behind its source.

use super::{EN, JA, SOURCE, note};
use crate::project::Project;

/// The note at the top of a page.
fn said(project: &Project, path: &str) -> Option<String> {
    let page = project.page(path);
    let tag = page.class("stale-notice")?;
    Some(page.text(tag))
}

/// A page in four languages whose second paragraph and table changed.
fn changed() -> Project {
    let body = |title: &str| SOURCE.replacen("題", title, 1);
    let project = Project::small()
        .file(JA, SOURCE)
        .file(EN, super::ENGLISH)
        .file("content/articles/note/vi.md", body("Ghi chú"))
        .file("content/articles/note/ja-simple.md", body("メモ"));
    project
        .run(&["i18n", "accept", "--all", "--date", "2026-11-01"])
        .fine();
    let project = project
        .change(JA, "二つ目", "2番目")
        .change(JA, "1,200人 |", "1,300人 |");
    project.build().fine();
    project
}

#[test]
fn the_note_says_since_when_and_what_in_the_language_of_the_reader() {
    let project = changed();
    let english = said(&project, "en/articles/note/").expect("a note");
    assert!(
        english.contains("follows the original of November 1, 2026"),
        "{english}"
    );
    assert!(
        english.contains("Changed since then: paragraphs and tables."),
        "{english}"
    );
    let vietnamese = said(&project, "vi/articles/note/").expect("a note");
    assert!(vietnamese.contains("đoạn văn và bảng"), "{vietnamese}");
    let easy = said(&project, "ja-simple/articles/note/").expect("a note");
    assert!(easy.contains("ひょう"), "{easy}");
    assert!(easy.contains("2026年"), "{easy}");
    let page = project.page("en/articles/note/");
    let note = crate::page::Page::new(page.inner(page.class("stale-notice").unwrap()).to_owned());
    let link = note.tags("a").next().expect("a link to the original");
    assert_eq!(link.get("href"), Some("/portal/ja/articles/note/"));
    assert_eq!(link.get("hreflang"), Some("ja"));
}

#[test]
fn the_original_and_what_follows_it_have_no_note() {
    let project = changed();
    assert_eq!(said(&project, "ja/articles/note/"), None);
    assert_eq!(said(&project, "en/articles/welcome/"), None);
    project.run(&["i18n", "accept", EN]).fine();
    project.build().fine();
    assert_eq!(said(&project, "en/articles/note/"), None);
    assert!(said(&project, "vi/articles/note/").is_some());
}

#[test]
fn who_reads_a_borrowed_text_is_told_too() {
    let project = note().change("site.toml", "\"en\"]", "\"en\", \"vi\"]");
    project
        .run(&["i18n", "accept", "--all", "--date", "2026-11-01"])
        .fine();
    let project = project.change(JA, "## はじめに", "## 最初に");
    project.build().fine();
    let note = said(&project, "vi/articles/note/").expect("a note");
    assert!(note.contains("đề mục"), "{note}");
}

#[test]
fn a_page_changes_when_its_source_does_and_back_when_it_is_accepted() {
    let project = note();
    project
        .run(&["i18n", "accept", "--all", "--date", "2026-11-01"])
        .fine();
    project.built(&[]);
    let project = project.change(JA, "二つ目", "2番目");
    project.built(&[]);
    assert!(said(&project, "en/articles/note/").is_some());
    let fresh = project.published();
    project.built(&["--fresh"]);
    assert!(
        fresh == project.published(),
        "an incremental build differs from a whole one"
    );
}
