//! Translations and their source: what is behind, what differs, and who is told.

mod lists;
mod lock;
mod page;
mod state;
mod structure;
mod terms;

use crate::project::{Project, TODAY};
use serde_json::Value;

/// A text with every kind of block that tests change.
const SOURCE: &str = "---
title: 題
summary: まとめです。
---
## はじめに

一つ目の段落です。

二つ目の段落です。

| 項目 | 値 |
|---|---|
| 人数 | 1,200人 |

- 一つ
- 二つ

三つ目の段落です。
";

const ENGLISH: &str = "---
title: Title
summary: Summary.
---
## Start

The first paragraph.

The second paragraph.

| Item | Value |
|---|---|
| Number | 1,200 people |

- one
- two

The third paragraph.
";

const JA: &str = "content/articles/note/ja.md";
const EN: &str = "content/articles/note/en.md";
const LOCK: &str = "content/articles/note/translations.lock";

/// A page in Japanese and English, without records.
fn note() -> Project {
    Project::quiet().file(JA, SOURCE).file(EN, ENGLISH)
}

/// The same, accepted on the first of November.
fn accepted() -> Project {
    let project = note();
    project
        .run(&["i18n", "accept", "--all", "--date", "2026-11-01"])
        .fine();
    project
}

/// What `i18n status` says of the English text.
fn status(project: &Project) -> Value {
    let ran = project
        .run(&["i18n", "status", "--date", TODAY, "--format", "json"])
        .fine();
    let rows = ran.json()["translations"].as_array().unwrap().clone();
    rows.into_iter().find(|row| row["path"] == EN).expect(EN)
}

/// What changed in its source, as `line part change`.
fn changes(project: &Project) -> Vec<String> {
    let status = status(project);
    let changes = status["changes"].as_array().cloned().unwrap_or_default();
    let word = |change: &Value, key: &str| change[key].as_str().unwrap().to_owned();
    changes
        .iter()
        .map(|c| format!("{} {} {}", c["line"], word(c, "part"), word(c, "change")))
        .collect()
}

/// The problems of a check, as `code path:line`.
fn problems(project: &Project) -> Vec<String> {
    let ran = project.run(&["check", "--date", TODAY, "--format", "json"]);
    let list = ran.json();
    let text = |p: &Value, key: &str| p[key].as_str().unwrap_or_default().to_owned();
    list.as_array()
        .unwrap()
        .iter()
        .map(|p| format!("{} {}:{}", text(p, "code"), text(p, "path"), p["line"]))
        .collect()
}
