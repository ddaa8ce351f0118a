//! Lists of what needs attention, for people and for the machines that run every night.

use super::{EN, JA, accepted};
use crate::project::{Project, TODAY};

fn listed(project: &Project, args: &[&str]) -> String {
    project
        .run(&[&["list", "--date", TODAY], args].concat())
        .fine()
        .stdout
}

#[test]
fn what_ends_within_the_days_is_listed_with_its_day_and_its_place() {
    let project = Project::quiet();
    assert_eq!(
        listed(&project, &["expiring"]),
        "content/event/meeting/ja.md:6\tja\t2026-12-01\tevent\t交流会
content/program/closing/ja.md:11\tja\t2026-12-10\tdeadline\t締切が近い制度
"
    );
    assert_eq!(
        listed(&project, &["expiring", "--days", "10"])
            .lines()
            .count(),
        1
    );
    assert_eq!(listed(&project, &["expiring", "--days", "9"]), "");
    assert_eq!(
        listed(&project, &["expiring", "--days", "400"])
            .lines()
            .count(),
        3
    );
}

#[test]
fn a_programme_of_every_year_is_listed_before_its_day_comes_round() {
    let project = Project::quiet().change(
        "content/program/closing/ja.md",
        "closes: 2026-12-10, rule: fixed",
        "closes: 2024-01-15, rule: annual",
    );
    let list = listed(&project, &["expiring"]);
    let line = "content/program/closing/ja.md:11\tja\t2027-01-15\tyearly\t";
    assert!(list.contains(line), "{list}");
}

#[test]
fn old_facts_and_translations_behind_their_source_are_told_apart() {
    let project = accepted().change(JA, "二つ目", "2番目");
    let list = listed(&project, &["stale"]);
    let translation = format!("{EN}:2\ten\t2026-11-01\ttranslation\tTitle\n");
    assert!(list.contains(&translation), "{list}");
    let facts = "content/program/closed/ja.md:14\tja\t2025-04\tfacts\t";
    assert!(list.contains(facts), "{list}");
}

#[test]
fn translations_that_ask_for_a_review_are_listed() {
    let project = accepted().change(EN, "summary:", "translation: { review: wanted }\nsummary:");
    assert_eq!(
        listed(&project, &["unreviewed"]),
        format!("{EN}:3\ten\t-\tTitle\n")
    );
}

#[test]
fn annotations_escape_what_would_end_them() {
    let project = Project::quiet().change(
        "content/program/closing/ja.md",
        "title: 締切が近い制度",
        "title: \"100%: 制度, A\"",
    );
    assert_eq!(
        listed(
            &project,
            &["expiring", "--days", "30", "--format", "github"]
        )
        .lines()
        .last(),
        Some(
            "::warning file=content/program/closing/ja.md,line=11,col=21,title=Ends soon::100%25: 制度, A: ends on 2026-12-10"
        )
    );
    let missing = listed(&project, &["missing", "--format", "github"]);
    for line in missing.lines() {
        let file = line
            .strip_prefix("::warning file=")
            .and_then(|l| l.split(',').next());
        let file = file.unwrap_or_else(|| panic!("{line}"));
        assert!(project.path(file).exists(), "{line}");
    }
}

#[test]
fn a_list_fails_only_where_that_is_asked_for() {
    let project = Project::quiet();
    let code = |args: &[&str]| {
        project
            .run(&[&["list", "expiring", "--date", TODAY], args].concat())
            .code
    };
    assert_eq!(code(&[]), Some(0));
    assert_eq!(code(&["--strict"]), Some(1));
    assert_eq!(code(&["--strict", "--days", "9"]), Some(0));
    assert_eq!(code(&["--strict", "--format", "json"]), Some(1));
}

#[test]
fn addresses_outside_of_the_site_are_listed_with_the_date_of_the_facts_beside_them() {
    let project = Project::smallest().file(
        "content/articles/a/ja.md",
        "---\ntitle: 題\nsummary: 要約\nas_of: 2024-10\nsources: [{ url: https://example.com/doc, title: 資料, accessed: 2026-11 }]\n---\n[窓口](https://example.com/desk)と[中](/articles/)。\n",
    );
    assert_eq!(
        listed(&project, &["links"]),
        "content/articles/a/ja.md:5\tja\t2024-10\thttps://example.com/doc\n\
         content/articles/a/ja.md:7\tja\t2024-10\thttps://example.com/desk\n"
    );
}

#[test]
fn a_translation_without_a_text_is_listed_as_missing_its_text() {
    let project = Project::smallest()
        .file(
            "content/articles/a/ja.md",
            "---\ntitle: 題\nsummary: 要約\n---\n文章。\n",
        )
        .file(
            "content/articles/a/en.md",
            "---\ntitle: Title\nsummary: Summary\n---\n",
        );
    let missing = listed(&project, &["missing"]);
    let own = missing.lines().find(|line| line.contains("/en.md"));
    assert_eq!(own, Some("content/articles/a/en.md\ten\t-\ttext\tTitle"));
}
