//! The language that nobody speaks: what it leaves as it is cannot be translated.

use crate::page::{Page, unescaped};
use crate::project::{Project, published};
use std::fs;

/// Elements without an end.
const VOID: [&str; 7] = ["br", "hr", "img", "input", "link", "meta", "rect"];

/// Words between formatted values come from CLDR, not from files that people translate.
const OF_FORMATS: [&str; 2] = ["and", "or"];

/// Months stand in dates and periods, which CLDR writes.
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Content of the small site where no element can say its language: tags, the title of a page
/// that has moved, the names of tables for screen readers. And the language's own name.
const CONTENT: [&str; 9] = [
    "Money",
    "お金",
    "Open, and \"quoted\"; yes",
    "Study and work",
    "働く人の数",
    "Pseudo [ẋẋ]",
    "LINE",
    "WhatsApp",
    "Facebook",
];

fn built() -> Project {
    let project = Project::small().change(
        "site.toml",
        "source_language",
        "offline = true\nsource_language",
    );
    project.build_with(&["--pseudo"]).fine();
    project
}

fn html(project: &Project, path: &str) -> String {
    let path = project.path("dist-pseudo").join(path);
    fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

/// Every text of a page in the reader's language, in order: what stands in an element with
/// another language is content, as are dates and the names of languages.
fn own_texts(html: &str) -> Vec<String> {
    let mut texts = Vec::new();
    // For each open element its name, and whether its texts are content.
    let mut open: Vec<(String, bool)> = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        let within = open.last().is_some_and(|(_, content)| *content);
        if !within && !rest[..start].trim().is_empty() {
            texts.push(unescaped(&rest[..start]).into_owned());
        }
        rest = &rest[start..];
        let end = rest.find('>').map_or(rest.len(), |end| end + 1);
        let (tag, after) = rest.split_at(end);
        rest = after;
        if let Some(name) = tag.strip_prefix("</") {
            let name = name.trim_end_matches('>').trim();
            while open.pop().is_some_and(|(closed, _)| closed != name) {}
            continue;
        }
        let page = Page::new(tag.to_owned());
        let Some(tag) = page.all_tags().next() else {
            continue;
        };
        if !within {
            let labels = [
                tag.get("aria-label"),
                tag.get("alt"),
                tag.get("placeholder"),
                tag.get("value")
                    .filter(|_| tag.get("type") == Some("submit")),
            ];
            texts.extend(labels.into_iter().flatten().map(str::to_owned));
        }
        if !VOID.contains(&tag.name.as_str()) {
            let content = match tag.get("lang") {
                Some(lang) => lang != "en-XA",
                None => within,
            };
            let class = tag.get("class").unwrap_or_default();
            // Names of languages, addresses, and what is left of a name on a tile.
            let named = ["fallback-mark", "address", "short"]
                .iter()
                .any(|name| class.contains(name));
            let never = ["title", "script", "style", "time", "data"].contains(&tag.name.as_str());
            open.push((tag.name.clone(), content || named || never));
        }
    }
    texts
}

/// The words that stand in no brackets. A sentence may be cut by elements, with its brackets in
/// two texts.
fn bare(texts: &[String]) -> Vec<String> {
    let mut depth = 0;
    let mut found = Vec::new();
    for text in texts.iter().filter(|text| !CONTENT.contains(&text.trim())) {
        let mut outside = String::new();
        for c in text.chars() {
            match c {
                '⟦' => depth += 1,
                '⟧' => depth -= 1,
                _ if depth == 0 => outside.push(c),
                _ => {}
            }
        }
        let words = outside.split(|c: char| !c.is_alphabetic());
        let mut words =
            words.filter(|w| !w.is_empty() && !OF_FORMATS.contains(w) && !MONTHS.contains(w));
        if words.next().is_some() {
            found.push(text.clone());
        }
    }
    assert_eq!(depth, 0, "brackets: {texts:#?}");
    found
}

#[test]
fn every_text_of_the_interface_can_be_translated() {
    let project = built();
    let mut wrong = Vec::new();
    for path in [
        "en-XA/index.html",
        "en-XA/404.html",
        "en-XA/search/index.html",
        "en-XA/tags/index.html",
        "en-XA/program/index.html",
        "en-XA/program/open/index.html",
        "en-XA/program/state/rolling/index.html",
        "en-XA/program/old-name/index.html",
        "en-XA/residence-status/study/index.html",
        "en-XA/comparison/study-and-work/index.html",
        "en-XA/consortium/north/index.html",
        "en-XA/case/orchard/index.html",
        "en-XA/event/meeting/index.html",
        "en-XA/organization/office/index.html",
        "en-XA/dataset/workers/index.html",
        "en-XA/guide/arrival/index.html",
        "en-XA/articles/welcome/index.html",
    ] {
        let texts = own_texts(&html(&project, path));
        assert!(texts.len() > 20, "{path}: {texts:?}");
        wrong.extend(
            bare(&texts)
                .into_iter()
                .map(|text| format!("{path}: {text}")),
        );
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_text_that_is_no_message_would_be_found() {
    let page = "<html lang=en-XA><title>A</title><p>⟦á⟧ <span lang=en>Study</span></p><p>Home <time>May</time></p><input type=submit value=Go>";
    assert_eq!(bare(&own_texts(page)), ["Home ", "Go"]);
}

#[test]
fn interface_texts_are_longer_and_values_are_untouched() {
    let project = built();
    let page = Page::new(html(&project, "en-XA/404.html"));
    let title = page.text(page.one("h1"));
    assert_eq!(title, "⟦Þáĝéé ñööţ ƒööûñð~⟧");
    let listing = Page::new(html(&project, "en-XA/program/index.html"));
    let count = listing.text(listing.class("result-count").unwrap());
    assert!(count.starts_with('⟦') && count.contains("ñţŕ"), "{count}");
    assert!(count.chars().any(|c| c.is_ascii_digit()), "{count}");
}

#[test]
fn content_falls_back_to_english_and_says_so() {
    let project = built();
    let page = Page::new(html(&project, "en-XA/residence-status/study/index.html"));
    let heading = page.one("h1");
    assert_eq!(page.text(heading), "Study");
    assert!(page.inner(heading).contains("lang=en"));
    assert!(
        page.text(page.class("fallback-notice").unwrap())
            .contains('⟦')
    );
}

#[test]
fn search_engines_are_told_nothing_of_it() {
    let project = built();
    let files = published(&project.path("dist-pseudo"));
    for (path, bytes) in &files {
        let text = String::from_utf8_lossy(bytes);
        if path.ends_with(".html") && path.starts_with("en-XA/") {
            assert!(text.contains("content=noindex"), "{path}");
        }
        if path.ends_with(".html") {
            // The language menu is for people; links of the head are for search engines.
            let page = Page::new(text.clone().into_owned());
            let told = page.tags("link").filter_map(|tag| tag.get("hreflang"));
            assert!(told.into_iter().all(|lang| lang != "en-XA"), "{path}");
        }
        assert!(
            !path.starts_with("sitemap") || !text.contains("en-XA"),
            "{path}"
        );
    }
    assert!(!files.contains_key("sitemap-en-XA.xml"));
}

#[test]
fn it_is_the_last_language_and_goes_into_a_folder_of_its_own() {
    let project = built();
    assert!(!project.path("dist").exists());
    let page = Page::new(html(&project, "en/index.html"));
    let nav = page.with("data-languages").next().unwrap();
    assert!(
        page.text(nav).trim_end().ends_with("Pseudo [ẋẋ]"),
        "{}",
        page.text(nav)
    );
    // What is published has no such language.
    project.build().fine();
    assert!(!project.has("en-XA/index.html"));
    project
        .build_with(&["--pseudo", "--output", "strange"])
        .fine();
    assert!(project.path("strange/en-XA/index.html").exists());
}

#[test]
fn nothing_new_is_wrong_with_a_site_because_of_it() {
    let project = Project::quiet();
    let ran = project.build_with(&["--pseudo", "--strict"]).fine();
    assert!(!ran.stderr.contains("warning"), "{}", ran.stderr);
}

#[test]
fn a_site_cannot_list_it_among_its_languages() {
    let project = Project::smallest().change("site.toml", "\"vi\"", "\"en-XA\"");
    let ran = project.build();
    assert_ne!(ran.code, Some(0));
    assert!(
        ran.stderr.contains("`en-XA` is no language of readers") && ran.stderr.contains("--pseudo"),
        "{}",
        ran.stderr
    );
}
