//! The other commands: starting, listing, checking and cleaning up.

use crate::project::{Project, TODAY};
use serde_json::Value;

#[test]
fn an_entry_that_exists_is_not_overwritten() {
    let project = Project::quiet();
    let before = std::fs::read(project.path("content/program/open/ja.md")).unwrap();
    let ran = project.run(&["new", "program", "open"]);
    assert_eq!(ran.code, Some(2));
    assert!(
        ran.stderr
            .contains("`./content/program/open/ja.md` exists already"),
        "{}",
        ran.stderr
    );
    assert!(before == std::fs::read(project.path("content/program/open/ja.md")).unwrap());
}

#[test]
fn a_new_entry_names_the_collections_and_languages_that_there_are() {
    let project = Project::quiet();
    for (args, words) in [
        (&["new", "programs", "x"][..], "did you mean `program`?"),
        (
            &["new", "program", "../x"],
            "a slug is made of a-z, 0-9 and - between them",
        ),
        (
            &["new", "program", "x", "--lang", "vi"],
            "languages: ja, en",
        ),
    ] {
        let ran = project.run(args);
        assert_eq!(ran.code, Some(2), "{args:?}");
        assert!(ran.stderr.contains(words), "{}", ran.stderr);
    }
}

#[test]
fn a_new_entry_is_a_draft_that_others_do_not_see() {
    let project = Project::quiet();
    project.run(&["new", "guide", "fresh"]).fine();
    let project = project
        .change(
            "content/guide/fresh/ja.md",
            "✎ write the title of fresh",
            "新しい",
        )
        .change(
            "content/guide/fresh/ja.md",
            "✎ write one or two sentences",
            "新しい案内です。",
        );
    project.build().fine();
    assert!(!project.has("ja/guide/fresh/index.html"));
    project.build_with(&["--drafts"]).fine();
    let page = project.page("ja/guide/fresh/");
    assert!(page.html.contains("noindex"));
    assert!(!project.read("sitemap-ja.xml").contains("fresh"));
    let drafts = project.run(&["list", "drafts"]).fine();
    assert_eq!(
        drafts.stdout,
        "content/guide/fresh/ja.md:8\tja\t-\t新しい\n"
    );
}

#[test]
fn a_programme_that_has_ended_is_listed_from_the_day_after() {
    let project = Project::quiet();
    let expired = |day: &str| {
        project
            .run(&["list", "expired", "--date", day])
            .fine()
            .stdout
    };
    assert_eq!(expired("2026-03-31"), "");
    let closed = "content/program/closed/ja.md:11\tja\t2026-03\t終わった制度\n";
    assert_eq!(expired("2026-04-01"), closed);
    assert_eq!(expired("2026-12-11").lines().count(), 2);
}

#[test]
fn what_nobody_compared_with_its_source_for_a_year_is_listed() {
    let project = Project::quiet();
    let stale = |project: &Project| {
        let ran = project
            .run(&["list", "stale", "--date", TODAY, "--format", "json"])
            .fine();
        let rows = ran.json();
        let paths = rows.as_array().unwrap().iter().map(|row| &row["path"]);
        paths
            .map(|path| path.as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    let before = stale(&project);
    assert!(
        before.contains(&"content/program/closed/ja.md".to_owned()),
        "{before:?}"
    );
    assert!(
        !before.contains(&"content/program/open/ja.md".to_owned()),
        "{before:?}"
    );
    let project = project.change(
        "content/program/closed/ja.md",
        "as_of: 2025-04",
        "as_of: 2025-04\nchecked: 2026-11-01",
    );
    assert_eq!(stale(&project).len(), before.len() - 1);
}

#[test]
fn what_is_not_translated_is_listed_with_the_file_to_write() {
    let ran = Project::small()
        .run(&["list", "missing", "--date", TODAY])
        .fine();
    let lines: Vec<_> = ran.stdout.lines().collect();
    assert!(
        lines.contains(&"content/guide/arrival/vi.md\tvi\t-\t着いたら"),
        "{lines:?}"
    );
    assert!(
        lines.contains(&"content/guide/arrival/en.md\ten\t-\t着いたら"),
        "{lines:?}"
    );
    assert!(
        !ran.stdout.contains("content/articles/welcome/"),
        "{lines:?}"
    );
    assert!(!ran.stdout.contains("ja-simple"), "{lines:?}");
}

#[test]
fn a_check_is_a_list_for_programs_and_writes_nothing() {
    let project = Project::quiet();
    let ran = project.run(&["check", "--format", "json"]).fine();
    assert_eq!(
        (ran.json(), ran.stderr.as_str()),
        (Value::Array(Vec::new()), "")
    );
    let project = project.change("content/articles/second/ja.md", "{#end}", "{#ende}");
    let ran = project.run(&["check", "--format", "json"]);
    assert_eq!(ran.code, Some(1));
    let problems = ran.json();
    let problems = problems.as_array().unwrap();
    assert_eq!(problems.len(), 2, "one in each language: {problems:?}");
    let first = &problems[0];
    assert_eq!(first["code"], "link/broken-anchor");
    assert_eq!(first["severity"], "error");
    assert_eq!(first["path"], "content/articles/welcome/en.md");
    assert_eq!((&first["line"], &first["column"]), (&7.into(), &18.into()));
    assert!(!project.has(""));
}

#[test]
fn a_check_counts_what_has_ended_and_is_no_less_fine() {
    let project = Project::quiet();
    let checked = |day: &str| {
        let ran = project.run(&["check", "--strict", "--date", day]);
        ran.fine().stderr
    };
    let ended = "expired: 1 have ended and say so; `shirube list expired` has each\n";
    assert!(checked("2026-04-01").contains(ended));
    let soon = "expiring: 1 end soon; `shirube list expiring` has each\n";
    assert!(checked("2026-03-31").contains(soon));
}

#[test]
fn a_check_without_problems_says_so() {
    // A day on which nothing has ended or will soon.
    let ran = Project::quiet();
    let ran = ran.run(&["check", "--date", "2025-06-01"]).fine();
    assert_eq!(
        (ran.stdout.as_str(), ran.stderr.as_str()),
        ("", "no problems\n")
    );
}

#[test]
fn a_build_reports_its_problems_to_programs_too() {
    let project = Project::quiet().change("content/guide/arrival/ja.md", "title:", "titel:");
    let ran = project.build_with(&["--format", "json"]);
    assert_eq!((ran.code, ran.stderr.as_str()), (Some(1), ""));
    let codes: Vec<_> = ran.json()["diagnostics"]
        .as_array()
        .unwrap()
        .iter()
        .map(|d| d["code"].clone())
        .collect();
    assert_eq!(codes, ["content/unknown-key", "content/missing-key"]);
}

#[test]
fn warnings_are_errors_where_that_is_asked_for() {
    let project = Project::quiet().change("content/articles/second/ja.md", "## 終わり", "# 終わり");
    let ran = project.build().fine();
    assert!(
        ran.stderr.contains("warning[markdown/heading]"),
        "{}",
        ran.stderr
    );
    for command in ["build", "check"] {
        assert_eq!(project.run(&[command, "--strict"]).code, Some(1));
    }
    std::fs::remove_dir_all(project.path("dist")).unwrap();
    assert_eq!(project.run(&["build", "--strict"]).code, Some(1));
    assert!(!project.has(""));
}

#[test]
fn clean_removes_what_was_built_and_nothing_else() {
    let project = Project::quiet().file("dist/.nojekyll", "");
    project.build().fine();
    let ran = project.run(&["clean"]).fine();
    assert!(
        ran.stderr.ends_with(" files removed from ./dist\n"),
        "{}",
        ran.stderr
    );
    let left: Vec<_> = project.published().into_keys().collect();
    assert_eq!(left, [".nojekyll"]);
    assert!(project.path("content/program/open/ja.md").exists());
    project.erase("dist/.nojekyll");
    project.build().fine();
    project.run(&["clean"]).fine();
    assert!(!project.has(""), "an empty folder is left");
    project.run(&["clean"]).fine();
}

#[test]
fn clean_leaves_a_folder_alone_that_holds_a_file_of_somebody_else() {
    let project = Project::quiet();
    project.build().fine();
    project.write("dist/mine.txt", "mine");
    let before = project.published();
    assert_ne!(project.run(&["clean"]).code, Some(0));
    assert!(before == project.published());
}

#[test]
fn every_command_explains_itself() {
    let project = Project::empty();
    let help = project.run(&["--help"]).fine().stdout;
    for command in [
        "build",
        "check",
        "new",
        "init",
        "schema",
        "list",
        "i18n",
        "clean",
        "completions",
    ] {
        assert!(help.contains(&format!("\n  {command} ")), "{help}");
        let own = project.run(&[command, "--help"]).fine().stdout;
        assert!(own.contains(&format!("Usage: shirube {command}")), "{own}");
    }
    assert!(
        project
            .run(&["--version"])
            .fine()
            .stdout
            .starts_with("shirube ")
    );
    assert_eq!(project.run(&[]).code, Some(2));
}

#[test]
fn shells_are_given_completions() {
    let script = Project::empty().run(&["completions", "bash"]).fine().stdout;
    assert!(script.contains("complete -F _shirube"), "{script}");
    for word in ["build", "--fresh", "expired"] {
        assert!(script.contains(word), "{word}");
    }
}

#[test]
fn the_environment_can_set_the_day_of_the_build() {
    let project = Project::quiet();
    let build = |epoch: &str| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_shirube"));
        command
            .arg("build")
            .current_dir(project.path(""))
            .env("SOURCE_DATE_EPOCH", epoch);
        crate::project::Ran::of(&mut command)
    };
    // 2026-11-20 15:00 in Greenwich is the beginning of the next day in Japan.
    build("1795186800").fine();
    assert!(
        project
            .read("ja/program.json")
            .contains("\"date\": \"2026-11-21\"")
    );
    build("1795186799").fine();
    assert!(
        project
            .read("ja/program.json")
            .contains("\"date\": \"2026-11-20\"")
    );
    assert_eq!(build("soon").code, Some(2));
}

#[test]
fn the_commands_of_the_read_me_exist() {
    let readme =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).unwrap();
    let mut tried = 0;
    for line in readme.lines().map(str::trim) {
        let call = line
            .strip_prefix("cargo run --release -- ")
            .or(line.strip_prefix("shirube "));
        let Some(call) = call else { continue };
        let words = call
            .split_whitespace()
            .take_while(|word| !word.starts_with(['#', '|', '>']));
        let words: Vec<&str> = words.collect();
        let command = words[0];
        let help = Project::empty().run(&[command, "--help"]).fine().stdout;
        for word in words.iter().filter(|word| word.starts_with("--")) {
            assert!(
                help.contains(word),
                "`{command}` has no {word}, which the read-me uses"
            );
        }
        tried += 1;
    }
    assert!(tried > 0, "the read-me shows no command");
}
