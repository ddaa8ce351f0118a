//! Files that vanish while they are read.

use super::versions::{Version, Versions};
use crate::project::{Project, Ran, published};
use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

/// Takes something away and puts it back, again and again, until told to stop.
fn flicker(path: &Path, is_over: &AtomicBool) -> usize {
    let away = path.with_file_name("away~");
    let mut times = 0;
    while !is_over.load(Ordering::Relaxed) {
        fs::rename(path, &away).unwrap();
        thread::sleep(Duration::from_micros(700));
        fs::rename(&away, path).unwrap();
        thread::sleep(Duration::from_micros(1300));
        times += 1;
    }
    times
}

/// Builds while something flickers that the site cannot be without. Returns how many builds
/// found it and how many said that it was missing.
fn build_while_it_vanishes(versions: &Versions, path: &str, rounds: usize) -> (usize, usize) {
    let path = versions.project.path(path);
    let (mut found, mut missed) = (0, 0);
    for _ in 0..rounds {
        let is_over = AtomicBool::new(false);
        let before = published(&versions.folder);
        let ran = thread::scope(|scope| {
            let flickering = scope.spawn(|| flicker(&path, &is_over));
            let ran = Ran::of(&mut versions.project.command(&versions.args()));
            is_over.store(true, Ordering::Relaxed);
            assert!(flickering.join().unwrap() > 0);
            ran
        });
        if ran.code == Some(0) {
            found += 1;
            versions.is(Version::A);
        } else {
            missed += 1;
            versions.failed(&ran);
            assert!(
                before == published(&versions.folder),
                "something was written"
            );
        }
    }
    versions.repaired(Version::A);
    (found, missed)
}

/// A site of which every text is needed by another.
fn site() -> Versions {
    let mut project = Project::quiet();
    project = project.remove("content/organization/office/en.md");
    let versions = Versions::of(project);
    versions.repaired(Version::A);
    versions
}

#[test]
fn texts_that_vanish_while_they_are_read_are_found_or_missed_but_not_taken_from_the_site() {
    build_while_it_vanishes(&site(), "content", 4);
}

#[test]
#[ignore = "takes minutes; see the README"]
fn files_and_folders_that_vanish_while_they_are_read() {
    const ROUNDS: usize = 20;
    let versions = site();
    for path in [
        "content/organization/office/ja.md",
        "content/organization",
        "content",
        "site.toml",
    ] {
        let (found, missed) = build_while_it_vanishes(&versions, path, ROUNDS);
        println!(
            "`{path}` vanishes: {found} builds right, {missed} refused, {ROUNDS} of {ROUNDS} whole"
        );
    }
}
