//! What programs and search engines read of easy Japanese: words without readings.

use super::pages;
use crate::page::{Page, text};
use crate::project::Project;
use std::sync::OnceLock;

fn site() -> &'static Project {
    static SITE: OnceLock<Project> = OnceLock::new();
    SITE.get_or_init(|| {
        let project = Project::small().file(
            "content/program/given/ja.md",
            "---
title: 奨学金の制度
reading: しょうがくきんのせいど
summary: 令和6年9月3日（火）17:30から、市場で申請できます。
facts:
  agency: [office]
  kind: subsidy
  purposes: [develop]
  users: [company]
  regions: [JP]
  foreign_talent: false
  period: { closes: 2026-12-24, rule: fixed }
sources:
  - { doc: handbook, page: 12 }
as_of: 2025-04
date: 2026-11-01
---
## 働き方 {#work}

市場で働きます。
",
        );
        project.build().fine();
        project
    })
}

/// The text has no trace of a reading.
fn plain(what: &str, words: &str) {
    for mark in [
        "<ruby",
        "&lt;ruby",
        "\\u003cruby",
        "<rt",
        "class=w",
        "class=\\\"w",
    ] {
        assert!(!words.contains(mark), "{what} has {mark}: {words}");
    }
    for (at, _) in words.match_indices(['(', '（', '|']) {
        let behind_kanji = words[..at]
            .chars()
            .next_back()
            .is_some_and(|c| ('一'..='龠').contains(&c));
        let inside = words[at..].chars().skip(1);
        let inside: String = inside.take_while(|c| !")）|}".contains(*c)).collect();
        let kana = !inside.is_empty() && inside.chars().all(|c| ('ぁ'..='ん').contains(&c));
        assert!(!(behind_kanji && kana), "{what} has a reading: {inside}");
    }
}

#[test]
fn what_stands_in_the_head_of_a_page_has_no_readings() {
    let mut described = 0;
    for (path, page) in pages(site(), "ja-simple") {
        let title = page.title();
        plain(&path, &title);
        assert!(!title.contains('<'), "{path}: {title}");
        for meta in page.tags("meta").filter_map(|tag| tag.get("content")) {
            plain(&path, meta);
        }
        let descriptions = page
            .tags("meta")
            .filter(|tag| tag.get("name") == Some("description"));
        described += descriptions.count();
        for name in ["title", "alt", "aria-label", "value", "placeholder"] {
            for value in page.data(name) {
                plain(&format!("{path} {name}"), value);
            }
        }
    }
    assert!(described > 10);
}

#[test]
fn a_derived_description_is_plainer_too() {
    let page = site().page("ja-simple/program/given/");
    let description = page
        .tags("meta")
        .find(|tag| tag.get("name") == Some("description"));
    assert_eq!(
        description.unwrap().get("content"),
        Some("2024年9月3日（火曜日）午後5時30分から、市場で申請できます。")
    );
}

#[test]
fn the_feed_has_no_readings() {
    let feed = site().read("ja-simple/feed.xml");
    plain("feed.xml", &feed);
    assert!(feed.contains("<title>奨学金の制度</title>"), "{feed}");
    assert!(feed.contains("午後5時30分から"), "{feed}");
}

#[test]
fn the_catalogue_for_programs_has_no_readings() {
    for file in [
        "ja-simple/program.json",
        "ja-simple/program.csv",
        "ja-simple/deadlines.ics",
    ] {
        let text = site().read(file);
        plain(file, &text);
        assert!(text.contains("奨学金の制度"), "{file}: {text}");
    }
    let json: serde_json::Value =
        serde_json::from_str(&site().read("ja-simple/program.json")).unwrap();
    let programs = json["programs"].as_array().unwrap();
    let given = programs.iter().find(|p| p["id"] == "given").unwrap();
    assert_eq!(given["title"], "奨学金の制度");
    assert_eq!(
        given["summary"],
        "2024年9月3日（火曜日）午後5時30分から、市場で申請できます。"
    );
}

#[test]
fn titles_of_the_search_have_no_readings() {
    let published = site().published();
    let of_easy = |path: &&String| path.starts_with("search/titles.ja-simple");
    let path = published.keys().find(of_easy).unwrap();
    let json: serde_json::Value = serde_json::from_slice(&published[path]).unwrap();
    let entries = json["entries"].as_array().unwrap();
    let given = entries.iter().find(|e| e[0] == "program/given/").unwrap();
    assert_eq!(given[1], "奨学金の制度");
    for entry in entries {
        for shown in [&entry[1], &entry[2]] {
            plain(path, shown.as_str().unwrap());
        }
    }
    plain(path, &json.to_string().replace('|', ""));
}

#[test]
fn derived_pages_are_in_the_sitemap() {
    let sitemap = site().read("sitemap-ja-simple.xml");
    plain("sitemap", &sitemap);
    for page in ["program/given/", "articles/second/", "articles/welcome/"] {
        let loc = format!("<loc>https://example.org/portal/ja-simple/{page}</loc>");
        assert!(sitemap.contains(&loc), "{page}");
    }
}

#[test]
fn a_derived_page_is_a_version_of_its_own() {
    let own = "https://example.org/portal/ja-simple/program/given/";
    let page = site().page("ja-simple/program/given/");
    assert_eq!(page.canonical(), Some(own));
    assert!(page.alternates().contains(&("ja-simple", own)));
    assert!(
        page.alternates()
            .contains(&("x-default", "https://example.org/portal/ja/program/given/"))
    );
    assert!(!page.html.contains("noindex"));
    let source = site().page("ja/program/given/");
    assert!(source.alternates().contains(&("ja-simple", own)));
    assert_eq!(
        source.canonical(),
        Some("https://example.org/portal/ja/program/given/")
    );
}

#[test]
fn listings_have_readings_and_the_derived_summary() {
    let page: Page = site().page("ja-simple/program/");
    let main = super::main_of(&page);
    assert!(
        main.contains("奨学[しょうがく]金[きん]の_制度[せいど]"),
        "{main}"
    );
    let bare = super::bare(page.inner(page.one("main")));
    assert!(
        bare.contains("午後5時30分から、市場で申請できます。"),
        "{bare}"
    );
    assert!(!text(page.inner(page.one("title"))).contains("しょうがくきん"));
}
