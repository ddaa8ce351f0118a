//! How many pages an edit touches: only those load again.

use super::bytes::options;
use crate::project::Project;
use shirube::output::pages::file_path;
use shirube::preview::site::PageKey;
use shirube::preview::workshop::Workshop;
use std::collections::{BTreeMap, BTreeSet};

struct Counter {
    project: Project,
    workshop: Workshop,
    keys: BTreeMap<String, PageKey>,
}

impl Counter {
    fn new(project: Project) -> Counter {
        let mut counter = Counter {
            workshop: Workshop::new(options(&project, false)),
            project,
            keys: BTreeMap::new(),
        };
        counter.touched();
        counter
    }

    /// Changes a file, and returns the pages that load again.
    fn change(&mut self, path: &str, from: &str, to: &str) -> BTreeSet<String> {
        let text = std::fs::read_to_string(self.project.path(path)).unwrap();
        assert!(text.contains(from), "{path}: {from}");
        self.write(path, &text.replacen(from, to, 1))
    }

    fn write(&mut self, path: &str, text: &str) -> BTreeSet<String> {
        self.project.write(path, text);
        let path = self.workshop.root().join(path);
        assert_eq!(self.workshop.refresh(&[path]).len(), 1);
        self.touched()
    }

    fn touched(&mut self) -> BTreeSet<String> {
        let snapshot = self.workshop.snapshot(Vec::new()).unwrap();
        let site = snapshot.site.unwrap();
        let files = site.assembled.site.pages.iter().map(file_path);
        let keys: BTreeMap<_, _> = files
            .map(|file| (file.clone(), site.key(&file).unwrap()))
            .collect();
        let before = std::mem::replace(&mut self.keys, keys);
        let is_new = |(file, key): &(&String, &PageKey)| before.get(*file) != Some(*key);
        self.keys
            .iter()
            .filter(is_new)
            .map(|(file, _)| file.clone())
            .collect()
    }
}

/// These pages, and the search pages of these languages, which name what is searched.
fn pages(pages: &[&str], searches: &[&str]) -> BTreeSet<String> {
    let searches = searches.iter().map(|lang| format!("{lang}/search"));
    let pages = pages.iter().map(|page| (*page).to_owned()).chain(searches);
    pages.map(|page| format!("{page}/index.html")).collect()
}

#[test]
fn an_edited_text_loads_again_where_it_is_shown() {
    const ALL: [&str; 4] = ["ja", "ja-simple", "en", "vi"];
    let mut counter = Counter::new(Project::small());
    let ja = "content/articles/second/ja.md";
    // Shown in Japanese, and in Easy Japanese, which is derived from it.
    assert_eq!(
        counter.change(ja, "これで終わり", "いよいよ終わり"),
        pages(&["ja/articles/second", "ja-simple/articles/second"], &ALL)
    );
    // Shown in English, and borrowed in Vietnamese.
    assert_eq!(
        counter.change(
            "content/articles/second/en.md",
            "This is the end.",
            "The very end."
        ),
        pages(&["en/articles/second", "vi/articles/second"], &ALL)
    );
    assert_eq!(
        counter.change(
            "content/articles/welcome/vi.md",
            "Hãy mang theo thẻ.",
            "Hãy giữ thẻ."
        ),
        pages(&["vi/articles/welcome"], &["vi"])
    );
}

#[test]
fn a_title_loads_again_wherever_it_is_named() {
    let mut counter = Counter::new(Project::small());
    let touched = counter.change(
        "content/organization/office/en.md",
        "Northern Office",
        "Office of the North",
    );
    for page in [
        "en/organization/office",
        "en/organization",
        "en/program/open",
        "en/consortium/north",
    ] {
        assert!(
            touched.contains(&format!("{page}/index.html")),
            "{page}: {touched:#?}"
        );
    }
    for page in [
        "en/residence-status/study",
        "ja/organization/office",
        "vi/organization/office",
    ] {
        assert!(
            !touched.contains(&format!("{page}/index.html")),
            "{page}: {touched:#?}"
        );
    }
}

#[test]
fn a_template_or_the_style_sheet_is_on_every_page() {
    let mut counter = Counter::new(Project::small());
    let all = counter.keys.len();
    let redirect = "<title>{{ title }}</title>{{ content.to }}\n";
    assert_eq!(
        counter
            .write("themes/portal/templates/redirect.html", redirect)
            .len(),
        all
    );
    assert_eq!(
        counter
            .write("themes/portal/static/style.css", "p{margin:0}\n")
            .len(),
        all
    );
}

#[test]
fn a_file_that_says_the_same_as_before_touches_nothing() {
    let mut counter = Counter::new(Project::small());
    let ja = "content/articles/second/ja.md";
    let path = counter.workshop.root().join(ja);
    let text = std::fs::read(&path).unwrap();
    std::fs::write(&path, text).unwrap();
    assert!(counter.workshop.refresh(&[path]).is_empty());
    assert_eq!(counter.touched(), BTreeSet::new());
}
