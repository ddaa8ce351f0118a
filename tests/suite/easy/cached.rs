//! A second build uses what the first found out, and its result is that of a clean one.

use super::article;
use crate::project::{Project, TODAY};
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

/// A small site with everything that easy Japanese does.
fn site() -> Project {
    Project::small()
        .file(
            "content/articles/rules/ja.md",
            article(
                "決まり",
                "令和6年の決まりです。",
                "## 市場 {#market}\n\n源泉徴収は17:30からです。[市場](../second/)で{市場|いちば}です。",
            ),
        )
        .file(
            "content/glossary.yaml",
            "tax:\n  kind: procedure\n  forms: { ja: 源泉徴収, en: withholding }\n  easy: \"{税金|ぜいきん}を{先|さき}にとることです。\"\n",
        )
}

fn cache(project: &Project) -> PathBuf {
    project.path(".shirube/cache/easy.bin")
}

/// What a clean copy of a site would publish.
fn clean(project: &Project) -> BTreeMap<String, Vec<u8>> {
    let folder = tempfile::tempdir().unwrap();
    let output = folder.path().to_str().unwrap();
    let _ = fs::remove_dir_all(project.path(".shirube"));
    let args = ["build", "--date", TODAY, "--output", output];
    project.run(&args).fine();
    crate::project::published(folder.path())
}

#[track_caller]
fn same(found: &BTreeMap<String, Vec<u8>>, expected: &BTreeMap<String, Vec<u8>>) {
    let names = |files: &BTreeMap<String, Vec<u8>>| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(found), names(expected));
    for (path, bytes) in found {
        assert!(expected[path] == *bytes, "{path} differs");
    }
}

#[test]
fn a_second_build_draws_nothing_and_leaves_the_same_bytes() {
    let project = site();
    project.built(&[]);
    let first = project.published();
    let kept = fs::read(cache(&project)).unwrap();
    let second = project.built(&[]);
    assert_eq!(second["rendered"], 0);
    assert_eq!(second["written"], 0);
    same(&project.published(), &first);
    assert!(
        fs::read(cache(&project)).unwrap() == kept,
        "the cache changed"
    );
}

#[test]
fn without_its_cache_a_build_gives_the_same_bytes() {
    let project = site();
    project.built(&[]);
    let first = project.published();
    fs::remove_dir_all(project.path(".shirube")).unwrap();
    let second = project.built(&[]);
    assert_eq!(second["rendered"], 0, "no page changed");
    same(&project.published(), &first);
    assert!(cache(&project).exists());
}

#[test]
fn a_cache_without_its_pages_gives_the_same_bytes() {
    let project = site();
    project.built(&[]);
    let first = project.published();
    fs::remove_dir_all(project.path("dist")).unwrap();
    project.built(&[]);
    same(&project.published(), &first);
}

#[test]
fn a_damaged_cache_gives_the_same_bytes() {
    let project = site();
    project.built(&[]);
    let first = project.published();
    let whole = fs::read(cache(&project)).unwrap();
    let reading = "しじょう".as_bytes();
    let place = whole
        .windows(reading.len())
        .position(|w| w == reading)
        .unwrap();
    let mut other = whole.clone();
    other[place..place + reading.len()].copy_from_slice(&"あああああ".as_bytes()[..reading.len()]);
    let mut longer = whole.clone();
    longer.extend(b"more");
    for damaged in [
        &other[..],
        &longer,
        &whole[..whole.len() / 2],
        &whole[..10],
        b"",
        b"not a cache",
        &[255; 4096],
    ] {
        fs::write(cache(&project), damaged).unwrap();
        fs::remove_dir_all(project.path("dist")).unwrap();
        project.built(&[]);
        same(&project.published(), &first);
        assert!(
            fs::read(cache(&project)).unwrap() == whole,
            "the cache is not mended"
        );
    }
}

#[test]
fn a_cache_that_cannot_be_written_fails_nothing() {
    let project = site();
    // A file stands where its folder would be.
    project.write(".shirube/cache", "in the way");
    project.build().fine();
    let first = project.published();
    same(&clean(&project), &first);
}

#[test]
fn a_fresh_build_gives_the_same_bytes() {
    let project = site();
    project.built(&[]);
    let first = project.published();
    let fresh = project.built(&["--fresh"]);
    assert_eq!(fresh["rendered"], fresh["pages"]);
    same(&project.published(), &first);
}

#[test]
fn an_edited_reading_is_drawn_wherever_the_word_stands() {
    let project = site();
    project.built(&[]);
    let before = project.published();
    let project = project.file("content/readings.yaml", "市場: いちば\n");
    let result = project.built(&[]);
    assert!(result["rendered"].as_u64().unwrap() > 0);
    let page = project.read("ja-simple/articles/rules/index.html");
    assert!(
        !page.contains("しじょう") && page.contains("いちば"),
        "{page}"
    );
    let after = project.published();
    same(&clean(&project), &after);
    // No page of another language says anything else.
    for (path, bytes) in &before {
        let other = ["ja/articles/", "en/articles/", "vi/articles/"];
        if other.iter().any(|o| path.starts_with(o)) {
            assert!(after[path] == *bytes, "{path}");
        }
    }
    // And back again.
    project.erase("content/readings.yaml");
    project.built(&[]);
    same(&project.published(), &before);
}

#[test]
fn an_edited_glossary_is_drawn() {
    let project = site();
    project.built(&[]);
    let project = project.change(
        "content/glossary.yaml",
        "ja: 源泉徴収",
        "ja: 源泉徴収, ja-simple: 先の税",
    );
    project.built(&[]);
    let page = project.read("ja-simple/articles/rules/index.html");
    assert!(!page.contains("源泉"), "{page}");
    same(&clean(&project), &project.published());
}

#[test]
fn an_authors_reading_that_moves_is_drawn() {
    let project = site().file(
        "content/articles/rules/ja-simple.md",
        article(
            "\"{市|いち}場\"",
            "\"{市|いち}場です。\"",
            "{市|いち}場です。",
        ),
    );
    project.built(&[]);
    let project = project.file(
        "content/articles/rules/ja-simple.md",
        article(
            "\"{市場|いち}\"",
            "\"{市場|いち}です。\"",
            "{市場|いち}です。",
        ),
    );
    project.built(&[]);
    let page = project.page("ja-simple/articles/rules/");
    assert!(
        super::main_of(&page).contains("市場[いち]です"),
        "{}",
        super::main_of(&page)
    );
    same(&clean(&project), &project.published());
}

#[test]
fn a_page_that_somebody_writes_takes_the_place_of_the_derived_one_and_back() {
    let project = site();
    project.built(&[]);
    let before = project.published();
    let text = article("決まり", "決まりです。", "市場です。");
    let project = project.file("content/articles/rules/ja-simple.md", text);
    project.built(&[]);
    let page = project.page("ja-simple/articles/rules/");
    assert!(!super::main_of(&page).contains("5時"));
    same(&clean(&project), &project.published());
    project.erase("content/articles/rules/ja-simple.md");
    project.built(&[]);
    same(&project.published(), &before);
}

#[test]
fn the_number_of_threads_changes_nothing() {
    let one = site().threads(1);
    one.built(&[]);
    let many = site().threads(8);
    many.built(&[]);
    same(&one.published(), &many.published());
    assert!(
        fs::read(cache(&one)).unwrap() == fs::read(cache(&many)).unwrap(),
        "the caches differ"
    );
}

#[test]
fn a_check_and_a_build_share_what_they_found() {
    let project = site();
    project.run(&["check", "--date", TODAY]).fine();
    assert!(cache(&project).exists());
    let kept = fs::read(cache(&project)).unwrap();
    project.built(&[]);
    assert!(
        fs::read(cache(&project)).unwrap() == kept,
        "the build kept something else"
    );
}

#[test]
fn a_site_without_easy_japanese_keeps_nothing() {
    let project = Project::smallest()
        .change("site.toml", "\"ja-simple\", ", "")
        .file(
            "content/articles/a/ja.md",
            article("題名", "概要です。", "市場です。"),
        );
    project.build().fine();
    assert!(!cache(&project).exists());
    assert!(!project.has("ja-simple"));
    assert!(!project.read("ja/articles/a/index.html").contains("<ruby"));
}
