//! Translations that have a title and a summary and no text yet: readers find them in their
//! language, and are told that the rest is not.

use crate::page::Page;
use crate::project::Project;

/// The small site, where `study` has a Vietnamese title and summary, and nothing else.
fn partial() -> Project {
    Project::small().file(
        "content/residence-status/study/vi.md",
        "---\ntitle: Du học\nsummary: Dành cho người đi học ở Nhật Bản.\n---\n",
    )
}

fn built() -> Project {
    let project = partial();
    project.build().fine();
    project
}

#[test]
fn the_title_and_the_summary_are_in_the_language_and_the_text_is_borrowed() {
    let page = built().page("vi/residence-status/study/");
    assert_eq!(page.inner(page.one("h1")), "Du học");
    let body = page.with("data-fallback").next().expect("a borrowed text");
    assert_eq!(body.get("lang"), Some("en"));
    assert!(page.text(body).contains("With a permission."));
    assert!(page.html.contains("Dành cho người đi học ở Nhật Bản."));
}

#[test]
fn readers_are_told_that_only_the_title_and_the_summary_are_translated() {
    let page = built().page("vi/residence-status/study/");
    let notice = page.class("fallback-notice").expect("a notice");
    let words = page.text(notice);
    assert!(words.contains("tiêu đề và phần tóm tắt"), "{words}");
    let inner = Page::new(page.inner(notice).to_owned());
    let original = inner.tags("a").next().expect("a link to the text");
    let href = original.get("href");
    assert_eq!(href, Some("/portal/en/residence-status/study/"));
}

#[test]
fn to_search_engines_the_page_is_still_one_in_the_language_of_its_text() {
    let project = built();
    let page = project.page("vi/residence-status/study/");
    let original = "https://example.org/portal/en/residence-status/study/";
    assert_eq!(page.canonical(), Some(original));
    let sitemap = project.read("sitemap-vi.xml");
    assert!(!sitemap.contains("residence-status/study/"), "{sitemap}");
    let feed = project.read("vi/feed.xml");
    assert!(!feed.contains("residence-status/study/"), "{feed}");
    let english = project.read("sitemap-en.xml");
    assert!(!english.contains("vi/residence-status/study/"), "{english}");
}

#[test]
fn it_is_found_by_its_own_title_and_by_the_borrowed_text() {
    let project = built();
    for query in ["du hoc", "permission"] {
        let found = project.run(&["search", query, "--lang", "vi", "--format", "json"]);
        let found = found.fine().json();
        let first = &found["hits"][0];
        assert_eq!(first["title"], "Du học", "{query}: {found}");
    }
}

#[test]
fn a_translation_without_a_text_lacks_no_headings_tables_links_or_numbers() {
    let ran = partial().run(&["check"]).fine();
    assert!(!ran.stderr.contains("study/vi.md"), "{}", ran.stderr);
}

#[test]
fn a_build_counts_it_by_itself() {
    let whole = Project::small().built(&[]);
    let with = partial().built(&[]);
    let of = |built: &serde_json::Value, key: &str| {
        built["languages"]["vi"][key].as_u64().expect("a number")
    };
    assert_eq!(of(&with, "partial"), of(&whole, "partial") + 1);
    assert_eq!(of(&with, "translated"), of(&whole, "translated"));
    assert_eq!(of(&with, "fallback"), of(&whole, "fallback") - 1);
}

#[test]
fn it_is_behind_when_its_title_or_summary_changes_and_not_when_the_text_does() {
    let project = partial();
    project.run(&["i18n", "accept", "--all"]).fine();
    let path = "content/residence-status/study/ja.md";
    let source = std::fs::read_to_string(project.path(path)).unwrap();
    let stale = || {
        project
            .run(&["i18n", "status", "--stale", "--lang", "vi"])
            .fine()
    };
    project.write(path, format!("{source}\nもう一つの段落。\n"));
    assert!(
        !stale().stdout.contains("study/vi.md"),
        "{}",
        stale().stdout
    );
    let summary = source.lines().find(|line| line.starts_with("summary:"));
    let changed = source.replace(summary.unwrap(), "summary: 別の要約");
    project.write(path, changed);
    assert!(stale().stdout.contains("study/vi.md"), "{}", stale().stdout);
}

#[test]
fn once_it_has_a_text_that_text_must_be_accepted_too() {
    let project = partial();
    project.run(&["i18n", "accept", "--all"]).fine();
    let path = "content/residence-status/study/vi.md";
    let front = std::fs::read_to_string(project.path(path)).unwrap();
    project.write(path, format!("{front}## Một\n\nVăn bản.\n"));
    let stale = project
        .run(&["i18n", "status", "--stale", "--lang", "vi"])
        .fine();
    assert!(stale.stdout.contains("study/vi.md"), "{}", stale.stdout);
}
