//! The repository's own site: it builds, is complete, and has no broken link.

use crate::page::{Page, percent_decoded};
use crate::project::{Project, Ran, TODAY};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use tempfile::TempDir;

/// The site, built once for all tests of this file.
pub struct Portal {
    folder: TempDir,
    result: Value,
}

pub fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

pub fn portal() -> &'static Portal {
    static PORTAL: OnceLock<Portal> = OnceLock::new();
    PORTAL.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let root = repository().to_str().unwrap();
        let output = folder.path().to_str().unwrap();
        let args = [
            "build", "--root", root, "--output", output, "--date", TODAY, "--format", "json",
        ];
        let result = Project::empty().run(&args).fine().json();
        Portal { folder, result }
    })
}

/// Runs a command on the repository's own site.
fn shirube(args: &[&str]) -> Ran {
    let root = repository().to_str().unwrap();
    Project::empty().run(&[args, &["--root", root, "--date", TODAY]].concat())
}

impl Portal {
    /// The published folder.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub fn page(&self, path: &str) -> Page {
        let path = self.folder.path().join(path).join("index.html");
        Page::new(fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display())))
    }

    /// A published text.
    pub fn read(&self, path: &str) -> String {
        let path = self.folder.path().join(path);
        fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
    }

    /// Whether an address is that of a file.
    pub fn has_file(&self, url: &str) -> bool {
        self.folder
            .path()
            .join(url.trim_start_matches('/'))
            .is_file()
    }

    /// Every HTML file, by the address at which it is served.
    pub fn pages(&self) -> BTreeMap<String, PathBuf> {
        let mut pages = BTreeMap::new();
        let mut folders = vec![self.folder.path().to_owned()];
        while let Some(folder) = folders.pop() {
            for item in fs::read_dir(folder).unwrap() {
                let path = item.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|e| e == "html") {
                    let below = path
                        .strip_prefix(self.folder.path())
                        .unwrap()
                        .to_str()
                        .unwrap();
                    pages.insert(
                        format!("/{}", below.strip_suffix("index.html").unwrap_or(below)),
                        path,
                    );
                }
            }
        }
        pages
    }
}

/// Folders of the entries of a collection.
fn entries(collection: &str) -> Vec<PathBuf> {
    let folder = repository().join("content").join(collection);
    fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect()
}

/// The facts in the source-language file of an entry.
fn facts(entry: &Path) -> Value {
    let text = fs::read_to_string(entry.join("ja.md")).unwrap();
    let front = text
        .strip_prefix("---\n")
        .unwrap()
        .split("\n---\n")
        .next()
        .unwrap();
    let mut value: Value = serde_yaml::from_str(front).unwrap();
    value["facts"].take()
}

/// Entries whose facts are so.
fn count(collection: &str, is_so: impl Fn(&Value) -> bool) -> usize {
    entries(collection)
        .iter()
        .filter(|entry| is_so(&facts(entry)))
        .count()
}

#[test]
fn every_page_is_in_easy_japanese_and_those_by_hand_are_easy() {
    let easy = &portal().result["languages"]["ja-simple"];
    assert_eq!(easy["fallback"], 0);
    assert!(easy["translated"].as_u64().unwrap() >= 20, "{easy}");
    let listed = shirube(&["list", "easy", "--format", "json"]).fine().json();
    let by_hand = listed.as_array().unwrap().iter();
    for page in by_hand.filter(|page| page["path"].as_str().unwrap().ends_with("ja-simple.md")) {
        assert!(page["score"].as_u64().unwrap() >= 85, "{page}");
    }
    let found = shirube(&["check", "--format", "json"]).fine().json();
    let errors = found.as_array().unwrap().iter();
    let errors: Vec<_> = errors.filter(|d| d["severity"] == "error").collect();
    assert!(errors.is_empty(), "{errors:?}");
}

#[test]
fn the_result_of_a_build_has_all_of_its_keys() {
    let result = &portal().result;
    let keys =
        |value: &Value| -> Vec<String> { value.as_object().unwrap().keys().cloned().collect() };
    assert_eq!(
        keys(result),
        [
            "pages",
            "languages",
            "rendered",
            "written",
            "unchanged",
            "removed",
            "changed_by_others",
            "search",
            "images",
            "ms"
        ]
    );
    assert_eq!(
        keys(&result["languages"]["vi"]),
        [
            "pages",
            "translated",
            "partial",
            "derived",
            "fallback",
            "stale"
        ]
    );
    assert_eq!(
        keys(&result["ms"]),
        [
            "total", "content", "easy", "site", "render", "search", "write"
        ]
    );
    assert_eq!(keys(&result["languages"]).len(), 18);
    assert_eq!(result["languages"]["en"]["fallback"], 0);
    assert_eq!(result["languages"]["ja"]["fallback"], 0);
}

#[test]
fn every_subject_of_the_documents_has_its_entries() {
    assert_eq!(
        count("residence-status", |f| f["number"].is_u64()),
        29,
        "statuses"
    );
    assert_eq!(
        count("residence-status", |f| f["parent"].is_string()),
        11,
        "kinds of a status"
    );
    assert_eq!(entries("residence-status").len(), 40);
    assert_eq!(entries("comparison").len(), 2);
    assert_eq!(entries("consortium").len(), 6);
    let menus = count("program", |f| f["parent"] == "regional-consortium");
    assert_eq!(menus, 11, "menus of the consortium programme");
    let others = entries("program").len() - menus - 1;
    assert!(
        others >= 41,
        "the coordinators and forty more programmes, not {others}"
    );
    let of_consortium = count("case", |f| f["consortium"] == "tohoku");
    assert!(
        of_consortium >= 9,
        "{of_consortium} cases of the consortium"
    );
    assert!(
        entries("case").len() >= 19,
        "{} cases",
        entries("case").len()
    );
    assert!(
        entries("dataset").len() >= 12,
        "{} datasets",
        entries("dataset").len()
    );
    assert!(
        entries("organization").len() >= 18,
        "{} organizations",
        entries("organization").len()
    );
    assert_eq!(entries("event").len(), 7);
}

#[test]
fn numbered_statuses_are_numbered_from_one_to_twenty_nine() {
    let numbers: BTreeSet<u64> = entries("residence-status")
        .iter()
        .filter_map(|entry| facts(entry)["number"].as_u64())
        .collect();
    assert!(numbers.into_iter().eq(1..=29));
}

#[test]
fn every_entry_is_translated_into_english() {
    let collections = fs::read_dir(repository().join("content"))
        .unwrap()
        .map(|item| item.unwrap().path());
    for collection in collections.filter(|path| path.is_dir()) {
        for entry in entries(collection.to_str().unwrap()) {
            assert!(entry.join("ja.md").exists(), "{}", entry.display());
            assert!(entry.join("en.md").exists(), "{}", entry.display());
        }
    }
}

#[test]
fn every_status_has_a_page_in_every_language() {
    let portal = portal();
    let languages: Vec<&String> = portal.result["languages"]
        .as_object()
        .unwrap()
        .keys()
        .collect();
    assert_eq!(languages.len(), 18);
    for lang in languages {
        for entry in entries("residence-status") {
            let slug = entry.file_name().unwrap().to_str().unwrap().to_owned();
            let path = portal
                .folder
                .path()
                .join(format!("{lang}/residence-status/{slug}/index.html"));
            assert!(path.exists(), "{}", path.display());
        }
    }
}

#[test]
fn a_vietnamese_page_for_companies_is_honest_about_its_english_text() {
    let page = portal().page("vi/guide/first-hire/");
    assert_eq!(page.one("html").get("lang"), Some("vi"));
    assert!(page.class("fallback-notice").is_some());
    assert_eq!(
        page.with("data-fallback").next().unwrap().get("lang"),
        Some("en")
    );
    assert_eq!(
        page.canonical(),
        Some("https://example.org/en/guide/first-hire/")
    );
    assert_eq!(page.alternates(), []);
}

#[test]
fn every_page_has_one_main_part_one_title_and_one_heading_of_the_first_level() {
    let portal = portal();
    for collection in [
        "residence-status",
        "comparison",
        "consortium",
        "program",
        "case",
        "dataset",
        "guide",
    ] {
        let slug = entries(collection)[0]
            .file_name()
            .unwrap()
            .to_str()
            .unwrap()
            .to_owned();
        for lang in ["ja", "en", "uk"] {
            let page = portal.page(&format!("{lang}/{collection}/{slug}/"));
            assert_eq!(page.one("main").get("id"), Some("main"));
            assert!(!page.title().is_empty());
            assert!(!page.text(page.one("h1")).is_empty());
            let crumbs = page.class("breadcrumbs").unwrap();
            assert!(crumbs.get("aria-label").is_some());
            if collection != "guide" {
                assert!(page.class("sources").is_some(), "{collection}/{slug}");
            }
        }
    }
}

/// The values of an attribute, quoted or not.
fn values<'a>(html: &'a str, attribute: &'a str) -> impl Iterator<Item = &'a str> {
    html.match_indices(attribute).map(move |(at, _)| {
        let rest = &html[at + attribute.len()..];
        match rest.chars().next() {
            Some(quote @ ('"' | '\'')) => rest[1..].split(quote).next().unwrap_or_default(),
            _ => rest.split([' ', '>']).next().unwrap_or_default(),
        }
    })
}

#[test]
fn no_page_links_to_an_address_or_a_heading_that_does_not_exist() {
    let portal = portal();
    let pages = portal.pages();
    let texts: HashMap<&str, String> = pages
        .iter()
        .map(|(url, path)| (url.as_str(), fs::read_to_string(path).unwrap()))
        .collect();
    let ids: HashMap<&str, HashSet<&str>> = texts
        .iter()
        .map(|(url, html)| (*url, values(html, " id=").collect()))
        .collect();
    assert!(texts.len() > 3000, "only {} pages were found", texts.len());
    let mut broken = BTreeSet::new();
    let mut known = HashSet::new();
    for (url, html) in &texts {
        for link in values(html, " href=").chain(values(html, " src=")) {
            let link = link.strip_prefix("https://example.org").unwrap_or(link);
            let (path, anchor) = link.split_once('#').unwrap_or((link, ""));
            // What a page is asked is for its script.
            let path = path.split('?').next().unwrap_or(path);
            let target = if path.is_empty() { *url } else { path };
            if !target.starts_with('/') || (anchor.is_empty() && known.contains(target)) {
                continue;
            }
            let target = percent_decoded(target);
            let found = match ids.get(target.as_str()) {
                Some(ids) => anchor.is_empty() || ids.contains(percent_decoded(anchor).as_str()),
                None => anchor.is_empty() && portal.folder.path().join(&target[1..]).is_file(),
            };
            if !found {
                broken.insert(format!("{url} → {link}"));
            } else if anchor.is_empty() && !path.is_empty() {
                known.insert(path);
            }
        }
    }
    assert!(
        known.len() > 3000,
        "only {} addresses are linked",
        known.len()
    );
    let shown: Vec<_> = broken.iter().take(20).cloned().collect();
    assert!(
        broken.is_empty(),
        "{} broken links:\n{}",
        broken.len(),
        shown.join("\n")
    );
}

#[test]
fn no_page_has_isolates_scripts_or_styles_of_its_own() {
    let mut wrong = Vec::new();
    for (url, path) in portal().pages() {
        let html = fs::read_to_string(path).unwrap();
        for found in [
            "\u{2068}",
            "\u{2069}",
            "<script>",
            "<style",
            " style=",
            " onclick=",
            "javascript:",
        ] {
            if html.contains(found) {
                wrong.push(format!("{url} has {found:?}"));
            }
        }
        let page = Page::new(html);
        if page
            .tags("script")
            .filter(|script| script.get("type") != Some("application/ld+json"))
            .any(|script| script.get("src").is_none())
        {
            wrong.push(format!("{url} has a script of its own"));
        }
    }
    wrong.truncate(20);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_page_has_an_id_twice() {
    let mut wrong = Vec::new();
    for (url, path) in portal().pages() {
        let html = fs::read_to_string(path).unwrap();
        let mut seen = HashSet::new();
        wrong.extend(
            values(&html, " id=")
                .filter(|id| !seen.insert(*id))
                .map(|id| format!("{url}#{id}")),
        );
    }
    wrong.truncate(20);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_second_build_renders_and_writes_nothing() {
    let portal = portal();
    let root = repository().to_str().unwrap();
    let output = portal.folder.path().to_str().unwrap();
    let args = [
        "build", "--root", root, "--output", output, "--date", TODAY, "--format", "json",
    ];
    let again = Project::empty().run(&args).fine().json();
    assert_eq!(
        (&again["rendered"], &again["written"]),
        (&0.into(), &0.into()),
        "{again}"
    );
}
