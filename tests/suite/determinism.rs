//! The same texts and the same day give the same bytes, wherever and however they are built.

use crate::project::{Project, Ran, TODAY, published};
use crate::small_site;
use std::collections::BTreeMap;
use std::fs::File;
use std::time::{Duration, SystemTime};

type Published = BTreeMap<String, Vec<u8>>;

/// Says which file differs.
fn same(one: &Published, other: &Published, what: &str) {
    let paths: Vec<_> = one.keys().chain(other.keys()).collect();
    let differ: Vec<_> = paths
        .iter()
        .filter(|path| one.get(**path) != other.get(**path))
        .collect();
    assert!(differ.is_empty(), "{what}: {differ:?}");
}

#[test]
fn the_number_of_threads_does_not_matter() {
    let built = |threads: usize| {
        let project = Project::small().threads(threads);
        project.built(&[]);
        project.published()
    };
    let one = built(1);
    for part in ["search/ja.", "search/titles.ja.", "search/engine."] {
        assert!(one.keys().any(|path| path.starts_with(part)), "{part}");
    }
    same(&one, &built(2), "2 threads");
    same(&one, &built(8), "8 threads");
}

#[test]
fn the_folder_of_the_site_does_not_matter() {
    let here = Project::small();
    let there = Project::small();
    here.built(&[]);
    let outside = Project::empty();
    let root = there.path("");
    let output = there.path("public/site");
    let ran = outside.run(&[
        "build",
        "--date",
        TODAY,
        "--root",
        root.to_str().unwrap(),
        "--output",
        output.to_str().unwrap(),
    ]);
    ran.fine();
    same(&here.published(), &published(&output), "another folder");
}

#[test]
fn the_surroundings_of_the_program_do_not_matter() {
    // The first and the last second of the day in Japan, when it is another day in these zones.
    const DAY: [(&str, &str); 2] = [
        ("America/Los_Angeles", "1795186800"),
        ("Pacific/Kiritimati", "1795273199"),
    ];
    let dated = Project::small();
    dated.built(&[]);
    for ((zone, second), locale) in DAY.into_iter().zip(["tr_TR.UTF-8", "C"]) {
        let project = Project::small();
        let home = project.path("home");
        let mut command = project.command(&["build"]);
        command
            .env("SOURCE_DATE_EPOCH", second)
            .env("TZ", zone)
            .env("LANG", locale)
            .env("LC_ALL", locale)
            .env("LANGUAGE", "ja:tr")
            .env("HOME", home)
            .env("TMPDIR", "/nowhere")
            .env("USER", locale);
        Ran::of(&mut command).fine();
        same(&dated.published(), &project.published(), zone);
    }
}

#[test]
fn how_the_files_came_onto_the_disk_does_not_matter() {
    let forward = Project::small();
    let backward = Project::empty();
    let files: Vec<_> = small_site::files().collect();
    for (number, (path, text)) in files.iter().rev().enumerate() {
        // Others lie between them, so that the folder itself is in another order too.
        backward.write(&format!("{path}~"), "");
        backward.write(path, text);
        backward.erase(&format!("{path}~"));
        let file = File::options()
            .write(true)
            .open(backward.path(path))
            .unwrap();
        let years = Duration::from_secs(31_557_600 * number as u64 % 1_500_000_000);
        file.set_modified(SystemTime::UNIX_EPOCH + years).unwrap();
        permit(&file, number);
    }
    forward.built(&[]);
    backward.built(&[]);
    same(&forward.published(), &backward.published(), "backward");
}

/// Permissions of many kinds, where there are such.
fn permit(file: &File, number: usize) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = [0o600, 0o755, 0o444][number % 3];
        let permissions = std::fs::Permissions::from_mode(mode);
        file.set_permissions(permissions).unwrap();
    }
    #[cfg(not(unix))]
    let _ = (file, number);
}
