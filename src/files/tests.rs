//! What is read again, and what is not read at all.

use super::*;

fn site(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    folder
}

fn text(files: &Files, path: &str) -> Option<String> {
    match files.get(path)? {
        Found::Text(text) => Some(text.to_string()),
        other => Some(format!("{other:?}")),
    }
}

#[test]
fn what_changed_is_read_again_and_the_rest_stays_the_same_text() {
    let site = site(&[("content/a/b/ja.md", "one"), ("content/a/c/ja.md", "two")]);
    let mut files = Files::read(site.path());
    let Some(Found::Text(before)) = files.get("content/a/c/ja.md").cloned() else {
        panic!("no text");
    };
    let changed_file = site.path().join("content/a/b/ja.md");
    std::fs::write(&changed_file, "three").unwrap();
    let changed = files.refresh(&[site.path().join("content")]);
    assert_eq!(changed, [Arc::from("content/a/b/ja.md")]);
    assert_eq!(text(&files, "content/a/b/ja.md").as_deref(), Some("three"));
    let Some(Found::Text(after)) = files.get("content/a/c/ja.md") else {
        panic!("no text");
    };
    assert!(Arc::ptr_eq(&before, after));
    assert_eq!(files.refresh(&[changed_file]), Vec::<Arc<str>>::new());
}

#[test]
fn removed_folders_are_forgotten_and_neighbours_stay() {
    let site = site(&[("content/a/ja.md", "one"), ("content/a-b/ja.md", "two")]);
    let mut files = Files::read(site.path());
    std::fs::remove_dir_all(site.path().join("content/a")).unwrap();
    let changed = files.refresh(&[site.path().join("content/a")]);
    assert_eq!(changed, [Arc::from("content/a/ja.md")]);
    let left: Vec<_> = files.below("content").map(|(p, _)| p.to_string()).collect();
    assert_eq!(left, ["content/a-b/ja.md"]);
}

#[test]
fn a_site_without_content_says_so_until_there_is_some() {
    let site = site(&[("site.toml", "")]);
    let mut files = Files::read(site.path());
    assert!(matches!(files.get("content"), Some(Found::Unreadable(_))));
    std::fs::create_dir(site.path().join("content")).unwrap();
    files.refresh(&[site.path().join("content")]);
    assert_eq!(files.get("content"), None);
}

#[test]
fn a_folder_may_come_where_a_file_was() {
    let site = site(&[("content/a", "one")]);
    let mut files = Files::read(site.path());
    std::fs::remove_file(site.path().join("content/a")).unwrap();
    std::fs::create_dir(site.path().join("content/a")).unwrap();
    std::fs::write(site.path().join("content/a/ja.md"), "two").unwrap();
    let changed = files.refresh(&[site.path().join("content/a/ja.md")]);
    assert_eq!(changed, ["content/a", "content/a/ja.md"].map(Arc::from));
    assert_eq!(files.get("content/a"), None);
}

#[test]
fn unsaved_text_lies_over_the_file() {
    let site = site(&[("content/a/ja.md", "one")]);
    let mut files = Files::read(site.path());
    files.overlay("content/a/ja.md", Some("unsaved".into()));
    assert_eq!(text(&files, "content/a/ja.md").as_deref(), Some("unsaved"));
    files.overlay("content/a/ja.md", None);
    assert_eq!(text(&files, "content/a/ja.md").as_deref(), Some("one"));
}

#[test]
fn nothing_outside_of_the_parts_of_a_site_is_read() {
    let site = site(&[("dist/index.html", "x"), ("content/.git/config", "x")]);
    let mut files = Files::read(site.path());
    files.refresh(&[site.path().join("dist"), site.path().join("content/.git")]);
    assert_eq!(files.below("dist").count(), 0);
    assert_eq!(files.below("content").count(), 0);
}
