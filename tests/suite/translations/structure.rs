//! What a translation and its source must have in common.

use super::{EN, JA, accepted, note, problems};
use crate::project::{Project, TODAY};
use serde_json::Value;

/// The messages of a check about the English text, with the line.
fn said(project: &Project) -> Vec<(i64, String)> {
    let ran = project.run(&["check", "--date", TODAY, "--format", "json"]);
    let list = ran.json();
    let own = list.as_array().unwrap().iter().filter(|p| p["path"] == EN);
    own.map(|p: &Value| {
        assert_eq!(p["severity"], "warning", "{p}");
        (
            p["line"].as_i64().unwrap(),
            p["message"].as_str().unwrap().to_owned(),
        )
    })
    .collect()
}

fn one(project: &Project, code: &str, line: i64, message: &str) {
    assert_eq!(problems(project), [format!("{code} {EN}:{line}")]);
    assert_eq!(said(project), [(line, message.to_owned())]);
}

#[test]
fn a_table_has_the_rows_and_columns_of_its_source() {
    one(
        &note().change(EN, "people |\n", "people |\n| More | 3 |\n"),
        "translation/table",
        11,
        "this table has 3 rows and 2 columns, in the source 2 rows and 2 columns",
    );
    one(
        &note().change(
            EN,
            "| Item | Value |\n|---|---|\n| Number | 1,200 people |",
            "1,200 people",
        ),
        "translation/table",
        11,
        "no tables here, 1 table in the source",
    );
}

#[test]
fn a_number_of_the_source_stands_somewhere_in_the_translation() {
    one(
        &note().change(EN, "1,200", "1,300"),
        "translation/number",
        13,
        "`1,300` here, `1,200` in the source",
    );
    one(
        &note().change(EN, "1,200 people", "many people"),
        "translation/number",
        11,
        "the source says `1,200`, this text does not",
    );
    one(
        &note().change(EN, "The first", "The 150 first"),
        "translation/number",
        7,
        "the source does not say `150`",
    );
}

#[test]
fn a_text_that_has_little_to_do_with_its_source_is_one_problem() {
    let others: String = (0..9).map(|n| format!("{} trees, ", 501 + n)).collect();
    one(
        &note().change(EN, "The first", &format!("{others}the first")),
        "translation/number",
        7,
        "this text differs from its source in 9 numbers",
    );
}

#[test]
fn numbers_are_read_as_each_language_writes_them() {
    for (ja, en) in [
        ("約30万人", "About 300,000 people"),
        ("令和6年", "in 2024"),
        ("１２．５％", "12.5 per cent"),
        ("1億2000万円", "120 million yen"),
        ("電話は022-221-4907", "Call 022-221-4907"),
        ("28時間", "twenty-eight hours"),
    ] {
        let project = note()
            .change(JA, "一つ目の", ja)
            .change(EN, "The first", en);
        assert_eq!(problems(&project), [""; 0], "{ja} {en}");
    }
    for (ja, en) in [
        ("約30万人", "About 30,000 people"),
        ("令和6年", "in 2023"),
        ("12.5％", "12 per cent"),
        ("5％", "six per cent"),
    ] {
        let project = note()
            .change(JA, "一つ目の", ja)
            .change(EN, "The first", en);
        let found = problems(&project);
        assert!(!found.is_empty(), "{ja} {en}");
        assert!(
            found
                .iter()
                .all(|p| *p == format!("translation/number {EN}:7")),
            "{found:?}"
        );
    }
}

#[test]
fn links_lead_to_the_same_entries_and_sites() {
    one(
        &note().change(JA, "一つ目の", "[一つ目](/program/open/)の"),
        "translation/link",
        7,
        "the source leads to `/program/open`, this text does not",
    );
    one(
        &note().change(EN, "The first", "The [first](https://example.com/a)"),
        "translation/link",
        7,
        "the source does not lead to `https://example.com/a`",
    );
    let project = note()
        .change(
            JA,
            "一つ目の",
            "[一](../welcome/#start)[二](https://www.example.com/ja/)",
        )
        .change(
            EN,
            "The first",
            "[a](/articles/welcome/)[b](https://example.com/en/)",
        );
    assert_eq!(problems(&project), [""; 0]);
}

#[test]
fn directives_are_those_of_the_source() {
    let fact = ":fact{of=\"residence-status/study\" key=\"residents\"}";
    one(
        &note().change(JA, "一つ目の", fact),
        "translation/directive",
        7,
        "`:fact{key=\"residents\" of=\"residence-status/study\"}` is missing",
    );
    let turned = ":fact{key=\"residents\" of=\"residence-status/study\"}";
    let project = note()
        .change(JA, "一つ目の", fact)
        .change(EN, "The first", turned);
    assert_eq!(problems(&project), [""; 0]);
}

#[test]
fn what_changed_in_a_source_is_not_said_twice() {
    let project = accepted().change(JA, "1,200人 |", "1,300人 |\n| 数 | 500 |");
    assert_eq!(problems(&project), [format!("translation/stale {EN}:1")]);
}

#[test]
fn an_easy_form_may_leave_things_out_but_add_none() {
    let easy = "content/articles/note/ja-simple.md";
    let text = "---\ntitle: メモ\nsummary: メモです。\n---\n## はじめに\n\nみじかい 文です。\n";
    let project = Project::small().file(JA, super::SOURCE).file(easy, text);
    assert!(
        !problems(&project).iter().any(|p| p.contains(easy)),
        "{:?}",
        problems(&project)
    );
    let project = project.change(easy, "みじかい", "999の");
    assert!(problems(&project).contains(&format!("translation/number {easy}:7")));
}
