//! The files of the indexes: what happens without them, with damaged ones, and when they are
//! written.

use super::index_of;
use crate::project::{Project, Ran};
use shirube_search::pack::VERSION;
use std::collections::BTreeMap;
use std::fs;

/// The files of the search by their names.
fn files(project: &Project) -> BTreeMap<String, Vec<u8>> {
    let mut files = project.published();
    files.retain(|path, _| path.starts_with("search/"));
    files
}

fn ask(project: &Project) -> Ran {
    project.run(&["search", "制度"])
}

fn fails(project: &Project, message: &str, hint: &str) {
    let ran = ask(project);
    assert_eq!((ran.code, ran.stdout.as_str()), (Some(2), ""), "{message}");
    assert!(ran.stderr.contains(message), "{message}: {}", ran.stderr);
    assert!(ran.stderr.contains(hint), "{hint}: {}", ran.stderr);
}

#[test]
fn without_an_index_the_program_says_to_build_first() {
    let project = Project::quiet();
    let message = "there is no search index of `ja` in `./dist`";
    fails(&project, message, "run `shirube build` first");
    project.build().fine();
    ask(&project).fine();
    project.run(&["clean"]).fine();
    fails(&project, message, "run `shirube build` first");
}

#[test]
fn a_damaged_or_outdated_index_is_named_and_the_next_build_makes_it_again() {
    let project = Project::quiet();
    project.build().fine();
    let path = index_of(&project, "ja");
    let whole = fs::read(&path).unwrap();
    let changed = |at: usize| {
        let mut bytes = whole.clone();
        bytes[at] ^= 4;
        bytes
    };
    let outdated = format!(
        "the index has version {}, this program reads version {VERSION}",
        VERSION ^ 4
    );
    let again = "run `shirube build` to make it again";
    for (bytes, message) in [
        (vec![], "the index is broken: it does not begin like one"),
        (
            b"<!doctype html>".to_vec(),
            "the index is broken: it does not begin like one",
        ),
        (whole[..whole.len() - 16].to_vec(), "the index is broken: "),
        (whole[..40].to_vec(), "the index is broken: "),
        (whole[..20].to_vec(), "the index is broken: it is cut off"),
        (changed(8), &outdated),
        // The form, the sum, the length, and what they are about.
        (changed(12), "the index is broken: "),
        (changed(16), "the index is broken: "),
        (changed(20), "the index is broken: "),
        (changed(whole.len() / 2), "the index is broken: "),
    ] {
        fs::write(&path, bytes).unwrap();
        fails(&project, message, again);
        let name = path.file_name().unwrap().to_str().unwrap();
        assert!(ask(&project).stderr.contains(name));
    }
    fs::remove_file(&path).unwrap();
    fails(&project, "cannot read", again);
    for damage in [true, false] {
        if damage {
            fs::write(&path, changed(whole.len() - 1)).unwrap();
        } else {
            fs::remove_file(&path).unwrap();
        }
        assert_eq!(project.built(&[])["written"], 1);
        assert!(fs::read(&path).unwrap() == whole);
        ask(&project).fine();
    }
}

#[test]
fn the_same_documents_make_the_same_bytes_in_any_folder_on_any_number_of_threads() {
    let build = |threads| {
        let project = Project::small().threads(threads);
        project.build().fine();
        files(&project)
    };
    let first = build(1);
    assert!(first.len() >= 10, "{:?}", first.keys());
    for threads in [1, 2, 8] {
        let again = build(threads);
        assert!(
            first.keys().eq(again.keys()),
            "{threads} threads: {:?}",
            again.keys()
        );
        for (path, bytes) in &first {
            assert!(*bytes == again[path], "{path} with {threads} threads");
        }
    }
}

#[test]
fn an_index_is_written_again_only_if_something_in_it_changed() {
    let project = Project::small();
    project.built(&[]);
    let before = files(&project);
    let ja = index_of(&project, "ja");
    let written = fs::metadata(&ja).unwrap().modified().unwrap();
    assert_eq!(project.built(&[])["written"], 0);
    // Another day is another state, but not another index.
    project.built(&["--date", "2027-04-02"]);
    assert!(files(&project) == before);
    assert_eq!(fs::metadata(&ja).unwrap().modified().unwrap(), written);
    // All languages that show a text have it in their index; the others stay.
    let project = project.change(
        "content/articles/welcome/vi.md",
        "Bài đầu tiên",
        "Bài thứ nhất",
    );
    project.built(&[]);
    let after = files(&project);
    let changed: Vec<&str> = after
        .keys()
        .filter(|path| !before.contains_key(*path))
        .map(|path| path.rsplit('.').nth(2).unwrap())
        .collect();
    assert_eq!(changed, ["vi", "search/vi"]);
    assert_eq!(before.len(), after.len());
}
