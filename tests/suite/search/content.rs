//! The portal's own search tests.

use crate::project::{Project, TODAY};

#[test]
fn every_search_test_of_the_portal_and_every_title_finds_its_entry() {
    let root = env!("CARGO_MANIFEST_DIR");
    let args = ["check", "--root", root, "--date", TODAY, "--format", "json"];
    let problems = Project::empty().run(&args).json();
    let failed: Vec<_> = problems
        .as_array()
        .unwrap()
        .iter()
        .filter(|problem| problem["code"].as_str().unwrap().starts_with("search/"))
        .map(|problem| problem["message"].as_str().unwrap())
        .collect();
    assert_eq!(failed, [""; 0]);
}

#[test]
fn a_search_test_that_finds_something_else_is_shown_at_its_line() {
    let tests = "- lang: ja\n  query: ようこそ\n  expect: [articles/welcome]\n\n- lang: ja\n  query: zzzqqq\n  expect: [articles/welcome]\n- lang: ja\n  query: \"\"\n  expect: [articles/nowhere]\n";
    let project = Project::quiet().file("content/search-tests.yaml", tests);
    let ran = project.run(&["check", "--date", TODAY]);
    assert_eq!(ran.code, Some(0));
    assert!(
        ran.stderr.contains("content/search-tests.yaml:6:3"),
        "{}",
        ran.stderr
    );
    assert!(
        ran.stderr
            .contains("`zzzqqq` (ja) does not find `articles/welcome`"),
        "{}",
        ran.stderr
    );
    assert!(
        ran.stderr.contains("`articles/nowhere` is not an entry"),
        "{}",
        ran.stderr
    );
    assert!(
        !ran.stderr.contains("search-tests.yaml:2:"),
        "{}",
        ran.stderr
    );
    assert_eq!(
        project.run(&["check", "--strict", "--date", TODAY]).code,
        Some(1)
    );
}
