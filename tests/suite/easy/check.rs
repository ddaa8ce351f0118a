//! What editors are told about pages in easy Japanese.

use super::{article, with_article, with_easy};
use crate::project::{Project, Ran, TODAY};
use serde_json::Value;

fn check(project: &Project, args: &[&str]) -> Ran {
    project.run(&[&["check", "--date", TODAY], args].concat())
}

/// The findings of easy Japanese: file, line, column, severity and words.
fn findings(project: &Project) -> Vec<(String, u64, u64, String, String)> {
    let all = check(project, &["--format", "json"]).json();
    let easy = |d: &&Value| d["code"].as_str().unwrap().starts_with("easy/");
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let all = all.as_array().unwrap().iter().filter(easy);
    all.map(|d| {
        (
            text(&d["path"]),
            d["line"].as_u64().unwrap(),
            d["column"].as_u64().unwrap(),
            text(&d["severity"]),
            text(&d["message"]),
        )
    })
    .collect()
}

/// Where a rule was found: line and column.
fn places(project: &Project, rule: &str) -> Vec<(u64, u64)> {
    let found = findings(project).into_iter();
    let of_rule = found.filter(|f| f.4.starts_with(rule));
    of_rule.map(|f| (f.1, f.2)).collect()
}

/// A page in easy Japanese without findings in its head; its text begins in line 5.
fn page(body: &str) -> Project {
    with_article("本文です。").file(
        "content/articles/a/ja-simple.md",
        article("学校", "学校の話です。", body),
    )
}

#[test]
fn a_page_that_is_easy_is_not_reported() {
    let project = page("学校の紙です。先生に出してください。");
    assert_eq!(findings(&project), []);
    assert_eq!(check(&project, &[]).code, Some(0));
}

#[test]
fn findings_have_a_code_a_place_and_japanese_words() {
    let project = page("これは紙です。\n\nこの紙は、令和6年に出します。");
    assert_eq!(
        findings(&project),
        [(
            "content/articles/a/ja-simple.md".to_owned(),
            7,
            6,
            "error".to_owned(),
            "EJ032: 「令和6年」は西暦で書いてください。あり得ない年でないかも確かめてください。"
                .to_owned()
        )]
    );
    let shown = check(&project, &[]).stderr;
    assert!(shown.contains("error[easy/hard]: EJ032"), "{shown}");
    assert!(
        shown.contains("content/articles/a/ja-simple.md:7:6"),
        "{shown}"
    );
    assert!(shown.contains("write `2024年`"), "{shown}");
}

#[test]
fn places_are_right_behind_markup_and_wide_characters() {
    // Columns count characters.
    let project = page(
        "😀が[学校](/articles/)で**紙**を、令和6年と`令和6年`と令和7年に出します。

- 学校
- 令和8年

| 学校 | 令和9年 |
|---|---|
| {令和|れいわ}10年 | 紙 |

## 令和11年
",
    );
    let found = places(&project, "EJ032");
    assert_eq!(found[..2], [(5, 27), (5, 39)], "{found:?}");
    let lines: Vec<u64> = found.iter().map(|place| place.0).collect();
    assert_eq!(lines, [5, 5, 8, 10, 12, 14], "{found:?}");
    assert_eq!(found[2].1, 3, "{found:?}");
    assert_eq!(found[3].1, 8, "{found:?}");
    assert_eq!(found[5].1, 4, "{found:?}");
}

#[test]
fn words_are_found_in_the_head_of_a_page() {
    let project = with_article("本文です。").file(
        "content/articles/a/ja-simple.md",
        "---\nsummary: \"学校は、令和7年です。\"\ntitle: 学校の令和6年\n---\n紙です。\n",
    );
    let mut found = places(&project, "EJ032");
    found.sort_unstable();
    assert_eq!(found, [(2, 15), (3, 11)]);
}

#[test]
fn words_are_found_in_the_texts_of_facts() {
    let project = Project::small().file(
        "content/residence-status/work/ja-simple.md",
        "---\ntitle: 働く資格\nsummary: 会社で働きます。\ntexts:\n  activities: 会社で、令和6年に働くこと\n---\n",
    );
    let found = findings(&project).into_iter();
    let era: Vec<_> = found.filter(|f| f.4.starts_with("EJ032")).collect();
    assert_eq!(era.len(), 1, "{era:?}");
    assert_eq!((era[0].1, era[0].2), (5, 19), "{era:?}");
}

#[test]
fn the_same_words_twice_are_two_places() {
    let project = page("令和6年と令和6年です。\n\n令和6年です。");
    assert_eq!(places(&project, "EJ032"), [(5, 1), (5, 6), (7, 1)]);
}

#[test]
fn words_in_code_are_not_taken_for_those_of_the_text() {
    let project = page("`令和6年`と令和6年です。");
    assert_eq!(places(&project, "EJ032"), [(5, 8)]);
}

#[test]
fn a_comment_with_a_reason_silences_a_rule_up_to_the_end_of_its_paragraph() {
    for newline in ["\n", "\r\n"] {
        let text = "令和5年です。

<!-- ej-ignore EJ032 the name of a law -->
令和6年です。
令和7年です。

令和8年です。
";
        let page = article("学校", "学校の話です。", text).replace('\n', newline);
        let project = with_article("本文です。").file("content/articles/a/ja-simple.md", page);
        let lines: Vec<u64> = places(&project, "EJ032").iter().map(|p| p.0).collect();
        assert_eq!(lines, [5, 11], "{newline:?}");
    }
}

#[test]
fn a_comment_silences_only_its_own_rules() {
    let project = page("<!-- ej-ignore EJ010 a name -->\n申請は、令和6年です。");
    assert_eq!(places(&project, "EJ010"), []);
    assert_eq!(places(&project, "EJ032"), [(6, 5)]);
    let project =
        page("<!-- ej-ignore EJ010 EJ013 EJ032 the name of a law -->\n申請は、令和6年です。");
    assert_eq!(findings(&project), []);
}

#[test]
fn a_comment_without_a_reason_is_reported() {
    let project = page("<!-- ej-ignore EJ032 -->\n令和6年です。");
    let found = findings(&project);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!((found[0].1, found[0].2, &*found[0].3), (5, 1, "warning"));
    let shown = check(&project, &[]).stderr;
    assert!(shown.contains("warning[easy/ignore]"), "{shown}");
}

#[test]
fn comments_for_the_linter_are_not_published() {
    let project = page("<!-- ej-ignore EJ032 the name of a law -->\n令和6年です。");
    project.build().fine();
    let page = project.read("ja-simple/articles/a/index.html");
    assert!(!page.contains("ej-ignore") && !page.contains("the name of a law"));
}

#[test]
fn a_rule_can_be_ignored_on_a_whole_page() {
    let text = "---
title: 令和6年の学校
summary: 学校は、令和7年です。
easy:
  ignore:
    - { rule: EJ032, reason: the names of laws }
---
令和8年です。申請です。
";
    let project = with_article("本文です。").file("content/articles/a/ja-simple.md", text);
    assert_eq!(places(&project, "EJ032"), []);
    assert_eq!(places(&project, "EJ010"), [(8, 8)]);
}

#[test]
fn a_page_ignores_no_rule_without_a_reason() {
    let text = "---\ntitle: 学校\nsummary: 学校です。\neasy: { ignore: [{ rule: EJ032 }] }\n---\n令和8年です。\n";
    let project = with_article("本文です。").file("content/articles/a/ja-simple.md", text);
    let ran = check(&project, &[]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.stderr.contains("reason"), "{}", ran.stderr);
}

#[test]
fn derived_pages_are_not_nagged() {
    let project = with_article(
        "## 手続\n\n申請に係る手数料を納付すること。令和6年9月3日（火）17:30～19:00に、ご遠慮ください。書類等が発行されます。",
    );
    assert_eq!(findings(&project), []);
}

#[test]
fn a_date_that_cannot_be_is_reported_in_the_source() {
    let project = with_article("## 話\n\nこれは、令和元年3月に始まりました。");
    let found = findings(&project);
    assert_eq!(found.len(), 1, "{found:?}");
    let (path, line, column, severity, message) = &found[0];
    assert_eq!(path, "content/articles/a/ja.md");
    assert_eq!((*line, *column, &**severity), (7, 5, "warning"));
    assert!(message.starts_with("EJ032: 「令和元年3月」"), "{message}");
    // The page says what its source says.
    project.build().fine();
    let page = project.read("ja-simple/articles/a/index.html");
    assert!(!page.contains("2019"), "{page}");
}

#[test]
fn a_date_that_cannot_be_is_reported_once_even_if_there_is_an_easy_page() {
    let project = with_easy("学校の紙です。").file(
        "content/articles/a/ja.md",
        article("題名", "概要です。", "令和元年3月に始まりました。"),
    );
    assert_eq!(places(&project, "EJ032"), []);
}

#[test]
fn a_word_that_nobody_can_read_is_reported_in_the_source() {
    let project = with_article("これは龘驫です。");
    let found = findings(&project);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!((found[0].1, found[0].2), (5, 4), "{found:?}");
    assert!(found[0].4.starts_with("EJ046"), "{found:?}");
    // Until an editor says how it is read.
    let project = project.file("content/readings.yaml", "龘驫: とうひょう\n");
    assert_eq!(findings(&project), []);
    let project = with_article("これは{龘驫|とうひょう}です。");
    assert_eq!(findings(&project), []);
}

#[test]
fn programs_are_told_the_same() {
    let project = page("令和6年です。申請です。");
    let all = check(&project, &["--format", "json"]).json();
    let all = all.as_array().unwrap();
    let era = all.iter().find(|d| d["severity"] == "error").unwrap();
    assert_eq!(era["code"], "easy/hard");
    assert_eq!(era["path"], "content/articles/a/ja-simple.md");
    assert_eq!((&era["line"], &era["column"]), (&5.into(), &1.into()));
    assert_eq!(era["hints"][0], "write `2024年`");
    assert!(era["message"].as_str().unwrap().starts_with("EJ032: "));
}

#[test]
fn an_error_fails_the_check_but_not_the_build() {
    let project = page("令和6年です。");
    assert_eq!(check(&project, &[]).code, Some(1));
    let built = project.build().fine();
    assert!(!built.stderr.contains("EJ0"), "{}", built.stderr);
    assert!(project.has("ja-simple/articles/a/index.html"));
}

#[test]
fn a_warning_fails_only_a_strict_check() {
    let quiet = |project: Project| project.change("site.toml", ", \"en\", \"vi\"", "");
    let project = quiet(page("申請は学校です。"));
    let ran = check(&project, &[]);
    assert!(
        ran.stderr.contains("warning[easy/hard]: EJ010"),
        "{}",
        ran.stderr
    );
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    assert_eq!(check(&project, &["--strict"]).code, Some(1));
    let project = quiet(page("学校の紙です。"));
    let ran = check(&project, &["--strict"]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
}

#[test]
fn findings_are_the_same_when_they_come_from_the_cache() {
    let project = page("令和6年です。\n\n申請です。");
    let first = findings(&project);
    assert!(first.len() > 1);
    assert_eq!(findings(&project), first);
    project.build().fine();
    assert_eq!(findings(&project), first);
}

/// Where a file has readings that are not complete.
fn incomplete(body: &str) -> Vec<(u64, u64)> {
    let all = check(&page(body), &["--format", "json"]).json();
    let all = all.as_array().unwrap().iter();
    all.filter(|d| d["code"] == "markdown/reading")
        .map(|d| (d["line"].as_u64().unwrap(), d["column"].as_u64().unwrap()))
        .collect()
}

#[test]
fn a_reading_that_is_not_complete_is_reported_at_its_place() {
    assert_eq!(incomplete("これは{漢字|かんじです。"), [(5, 4)]);
    assert_eq!(incomplete("これは{漢字|}です。"), [(5, 4)]);
    assert_eq!(incomplete("- **{漢字|kanji}**です。"), [(5, 5)]);
    assert_eq!(incomplete("{|}です。"), [(5, 1)]);
    for body in [
        "\\{漢字|かんじです。",
        "`{漢字|`です。",
        "{a|b}です。",
        "{市場|いちば}です。",
    ] {
        assert_eq!(incomplete(body), [], "{body}");
    }
}

#[test]
fn a_warning_of_danger_has_shorter_sentences() {
    let body = "地震のときは、机の下に入って、頭を守ってください。";
    let with = |front: &str| {
        let project = with_article("本文です。").file(
            "content/articles/a/ja-simple.md",
            format!("---\ntitle: 地震\nsummary: 話です。\n{front}---\n{body}\n"),
        );
        places(&project, "EJ002").len()
    };
    assert_eq!(with(""), 0);
    assert_eq!(with("easy: { profile: urgent }\n"), 1);
}
