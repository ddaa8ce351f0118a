//! `build --shard` and `--lang`: several machines build one site together.

use crate::project::{Project, TODAY, published};
use std::collections::BTreeMap;
use std::fs;

/// What readers can see: all but the tool's own files.
fn visible(project: &Project, folder: &str) -> BTreeMap<String, Vec<u8>> {
    let mut files = published(&project.path(folder));
    files.retain(|path, _| !path.starts_with(".shirube"));
    files
}

/// A site with compressed forms, so that these are parted too.
fn site() -> Project {
    let project = Project::small();
    project.change(
        "site.toml",
        "source_language",
        "precompress = true\nsource_language",
    )
}

#[test]
fn all_shards_together_are_the_site_and_no_file_is_in_two() {
    let project = site();
    project.build().fine();
    let mut together = BTreeMap::new();
    for shard in ["1/3", "2/3", "3/3"] {
        project.build_with(&["--shard", shard]).fine();
        let part = visible(&project, &format!("dist-{}", shard.replace('/', "-of-")));
        assert!(part.len() > 50, "{shard}: only {} files", part.len());
        for (path, bytes) in part {
            assert!(
                together.insert(path.clone(), bytes).is_none(),
                "{path} twice"
            );
        }
    }
    assert!(together == visible(&project, "dist"));
}

#[test]
fn all_languages_together_are_the_site_and_each_can_be_opened_alone() {
    let project = site();
    project.build().fine();
    let whole = visible(&project, "dist");
    let mut together = BTreeMap::new();
    for languages in ["ja,ja-simple", "en", "vi"] {
        project.build_with(&["--lang", languages]).fine();
        let folder = format!("dist-{}", languages.replace(',', "-"));
        let part = visible(&project, &folder);
        for path in ["index.html", "404.html"] {
            assert!(part.contains_key(path), "{languages}: {path}");
        }
        let foreign = part.keys().find(|path| {
            let first = path.split('/').next().unwrap();
            ["ja", "ja-simple", "en", "vi"].contains(&first)
                && !languages.split(',').any(|lang| lang == first)
        });
        assert_eq!(foreign, None);
        for (path, bytes) in part {
            let before = together.insert(path.clone(), bytes.clone());
            assert!(
                before.is_none_or(|before| before == bytes),
                "{path} differs"
            );
        }
    }
    assert!(together == whole);
    // What is published stays as it is.
    assert!(visible(&project, "dist") == whole);
}

#[test]
fn a_part_that_is_built_again_draws_nothing_new() {
    let project = site();
    let args = [
        "build", "--date", TODAY, "--shard", "1/2", "--format", "json",
    ];
    project.run(&args).fine();
    let again = project.run(&args).fine().json();
    assert_eq!(
        (&again["rendered"], &again["written"]),
        (&0.into(), &0.into())
    );
    assert!(fs::exists(project.path("dist-1-of-2/.shirube-manifest.json")).unwrap());
}

#[test]
fn a_part_that_does_not_exist_is_refused() {
    let project = Project::quiet();
    let ran = project.run(&["build", "--lang", "jp"]);
    assert_eq!(ran.code, Some(2));
    assert!(
        ran.stderr.contains("`jp` is no language of this site"),
        "{}",
        ran.stderr
    );
    assert!(ran.stderr.contains("languages: ja, en"), "{}", ran.stderr);
    let ran = project.run(&["build", "--shard", "5/4"]);
    assert_eq!(ran.code, Some(2));
    assert!(ran.stderr.contains("write it as 2/4"), "{}", ran.stderr);
    assert!(!project.has(""));
}
