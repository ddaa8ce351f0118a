//! `shirube manifest`: a store of files becomes the new site by taking only what changed.

use crate::project::{Project, published};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;

/// What readers can see: all but the tool's own files.
fn visible(project: &Project) -> BTreeMap<String, Vec<u8>> {
    let mut files = published(&project.path("dist"));
    files.retain(|path, _| !path.starts_with(".shirube"));
    files
}

#[test]
fn a_store_that_puts_and_deletes_what_is_listed_holds_the_new_site() {
    let project = Project::quiet();
    project.build().fine();
    let mut store = visible(&project);
    fs::copy(
        project.path("dist/.shirube-manifest.json"),
        project.path("published.json"),
    )
    .unwrap();
    let project = project
        .change("content/articles/second/en.md", "This is the end.", "New.")
        .remove("content/program/closed/ja.md");
    project.build().fine();
    let now = visible(&project);
    let ran = project
        .run(&["manifest", "--diff", "published.json"])
        .fine();
    let (mut put, mut deleted) = (0, 0);
    for line in ran.stdout.lines() {
        match line.split_once(' ').unwrap() {
            ("put", path) => {
                assert_eq!(deleted, 0, "deleted before all is there");
                put += 1;
                store.insert(path.to_owned(), now[path].clone());
            }
            ("delete", path) => {
                deleted += 1;
                assert!(store.remove(path).is_some(), "{path}");
            }
            _ => panic!("{line}"),
        }
    }
    assert!(store == now, "the store is not what is published");
    assert!(put > 0 && put < now.len() / 2, "{put} of {}", now.len());
    assert!(deleted > 0);
    let put: Vec<&str> = ran
        .stdout
        .lines()
        .filter(|l| l.starts_with("put"))
        .collect();
    let first_page = put.iter().position(|line| line.ends_with(".html"));
    let last_part = put.iter().rposition(|line| line.ends_with(".idx"));
    assert!(last_part.unwrap() < first_page.unwrap(), "{put:?}");
}

#[test]
fn nothing_is_to_be_done_where_the_same_site_lies() {
    let project = Project::quiet();
    project.build().fine();
    let ran = project.run(&["manifest", "--diff", "dist"]).fine();
    assert_eq!(ran.stdout, "");
    let ran = project.run(&["manifest", "--diff", "dist", "--format", "json"]);
    assert_eq!(ran.fine().stdout, "{\"put\":[],\"delete\":[]}\n");
}

#[test]
fn every_published_file_is_listed_with_the_hash_of_what_it_holds() {
    let project = Project::quiet();
    project.build().fine();
    let ran = project.run(&["manifest", "--format", "json"]).fine();
    let listed = ran.json();
    let listed = listed["files"].as_object().unwrap();
    let files = visible(&project);
    assert!(listed.keys().eq(files.keys()));
    let line = project.run(&["manifest"]).fine().stdout;
    let line = line.lines().find(|line| line.ends_with("  404.html"));
    let hash = listed["404.html"].as_str().unwrap();
    assert_eq!(line, Some(&*format!("{hash}  404.html")));
    assert!(listed.values().all(Value::is_string));
}

#[test]
fn without_a_finished_build_it_says_what_to_do() {
    let project = Project::quiet();
    let ran = project.run(&["manifest"]);
    assert_eq!(ran.code, Some(2));
    assert!(ran.stderr.contains("there is no list of published files"));
    assert!(ran.stderr.contains("build first"), "{}", ran.stderr);
    let planned = "{\"files\":{\"a.html\":{\"next\":\"0000000000000000000000000000000000000000000000000000000000000000\"}}}";
    let project = project.file("dist/.shirube-manifest.json", planned);
    let ran = project.run(&["manifest"]);
    assert_eq!(ran.code, Some(2));
    assert!(ran.stderr.contains("was broken off"), "{}", ran.stderr);
}
