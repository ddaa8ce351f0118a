//! What could be written next is offered, and fits when it is taken.

use super::client::{Editor, able};
use crate::project::Project;
use serde_json::json;

const PROGRAM: &str = "content/program/open/ja.md";
const GLOSSARY: &str = "status-of-residence:
  kind: concept
  forms: { ja: 在留資格, en: status of residence }
  reading: ざいりゅうしかく
  easy: \"{日本|にほん}にいるための{資格|しかく}です。\"
";

fn site() -> Project {
    Project::small()
        .file("content/glossary.yaml", GLOSSARY)
        .file("locales/ja/own.ftl", "skip-to-content = 本文へ\n")
}

/// A programme whose facts end at the cursor.
fn facts(end: &str) -> String {
    format!("---\ntitle: 題🙂\nsummary: まとめ\nfacts:\n  agency: [office]\n{end}\n---\n")
}

#[test]
fn keys_are_offered_at_their_place_with_the_required_ones_first() {
    let project = site();
    let mut editor = Editor::start(&project);
    let offers = editor.offers(PROGRAM, &facts("  │"));
    let labels: Vec<_> = offers
        .iter()
        .map(|o| o["label"].as_str().unwrap())
        .collect();
    assert_eq!(
        labels[..5],
        ["kind", "purposes", "users", "regions", "foreign_talent"]
    );
    assert!(!labels.contains(&"agency"), "it is there already");
    assert!(!labels.contains(&"title"), "it belongs elsewhere");
    assert_eq!(
        offers[0]["documentation"]["value"],
        "What kind of help it is."
    );
    assert!(offers[0]["detail"].as_str().unwrap().contains("required"));
    let inner = editor.labels(PROGRAM, &facts("  period: { opens: 2026-04-01, │ }"));
    assert_eq!(inner, ["rule", "closes", "note"]);
    let outer = editor.labels(PROGRAM, &facts("  kind: grant\nso│"));
    assert!(outer.contains(&"sources".to_owned()) && !outer.contains(&"facts".to_owned()));
}

#[test]
fn a_key_is_inserted_with_its_colon_and_one_that_is_there_is_replaced() {
    let project = site();
    let mut editor = Editor::start(&project);
    let taken = editor.take(PROGRAM, &facts("  ki│"), "kind");
    assert_eq!(taken, facts("  kind: "));
    let taken = editor.take(PROGRAM, &facts("  ki│: grant"), "kind");
    assert_eq!(taken, facts("  kind: grant"));
    let taken = editor.take(PROGRAM, &facts("  pu│"), "purposes");
    assert_eq!(taken, facts("  purposes: [$0]"));
    // An editor that knows no snippets gets none.
    let mut abilities = able();
    abilities["textDocument"]["completion"] = json!({});
    let mut editor = Editor::with(&project, abilities);
    let taken = editor.take(PROGRAM, &facts("  pu│"), "purposes");
    assert_eq!(taken, facts("  purposes: "));
}

#[test]
fn words_are_offered_with_their_labels() {
    let project = site();
    let mut editor = Editor::start(&project);
    let offers = editor.offers(PROGRAM, &facts("  kind: │"));
    let grant = offers.iter().find(|o| o["label"] == "grant").unwrap();
    assert_eq!(grant["detail"], "助成金");
    let taken = editor.take(PROGRAM, &facts("  purposes: │"), "develop");
    assert_eq!(taken, facts("  purposes: [develop]"));
    let taken = editor.take(
        PROGRAM,
        &facts("  purposes: [develop, re│]"),
        "recruit-retain",
    );
    assert_eq!(taken, facts("  purposes: [develop, recruit-retain]"));
    let labels = editor.labels(PROGRAM, &facts("  foreign_talent: │"));
    assert_eq!(labels, ["true", "false"]);
    let offers = editor.offers(PROGRAM, &facts("  regions:\n    - JP-0│"));
    let miyagi = offers.iter().find(|o| o["label"] == "JP-04").unwrap();
    assert_eq!(miyagi["detail"], "宮城県");
}

#[test]
fn other_entries_and_documents_are_offered_by_their_titles() {
    let project = site();
    let mut editor = Editor::start(&project);
    let offers = editor.offers(PROGRAM, &facts("  parent: │"));
    let closing = offers.iter().find(|o| o["label"] == "closing").unwrap();
    assert_eq!(closing["detail"], "締切が近い制度");
    assert!(closing["filterText"].as_str().unwrap().contains("締切"));
    assert!(
        !offers.iter().any(|o| o["label"] == "office"),
        "another type"
    );
    let labels = editor.labels(PROGRAM, &facts("sources: [{ doc: │"));
    assert_eq!(labels, ["handbook"]);
}

#[test]
fn translations_are_offered_the_words_of_their_source() {
    let project = site();
    let mut editor = Editor::start(&project);
    let path = "content/residence-status/study/en.md";
    let text = "---\ntitle: Study\nsummary: s\ntexts:\n  │\n---\n";
    let offers = editor.offers(path, text);
    assert_eq!(offers[0]["label"], "activities");
    assert_eq!(offers[0]["detail"], "学校で学ぶこと");
    let labels = editor.labels(path, "---\ntitle: Study\n│\n---\n");
    assert!(!labels.contains(&"facts".to_owned()), "{labels:?}");
    assert_eq!(labels[0], "summary");
}

#[test]
fn links_lead_to_entries_headings_and_files() {
    let png = b"\x89PNG\r\n\x1a\n";
    let project = site().file("content/program/open/map.png", png);
    let mut editor = Editor::start(&project);
    let body = |text: &str| format!("{}{text}", facts("  kind: grant"));
    let taken = editor.take(
        PROGRAM,
        &body("まず🙂[資格](/│)へ"),
        "/residence-status/work/",
    );
    assert_eq!(taken, body("まず🙂[資格](/residence-status/work/)へ"));
    let near = editor.labels(PROGRAM, &body("[x](../│"));
    assert!(near.contains(&"../closing/".to_owned()), "{near:?}");
    assert!(!near.contains(&"../work/".to_owned()), "{near:?}");
    let taken = editor.take(
        PROGRAM,
        &body("[x](/residence-status/study/#│)"),
        "/residence-status/study/#working",
    );
    assert_eq!(taken, body("[x](/residence-status/study/#working)"));
    assert_eq!(editor.labels(PROGRAM, &body("[x](#│)")), ["#how"]);
    assert_eq!(editor.labels(PROGRAM, &body("![x](│)")), ["map.png"]);
}

#[test]
fn directives_are_offered_with_their_attributes_and_values() {
    let project = site();
    let mut editor = Editor::start(&project);
    let body = |text: &str| format!("{}{text}", facts("  kind: grant"));
    let taken = editor.take(PROGRAM, &body("::ch│\n"), "::chart");
    assert_eq!(taken, body("::chart{of=\"$1\"\\}$0\n"));
    assert_eq!(editor.labels(PROGRAM, &body("人数は:│")), [":fact"]);
    assert_eq!(editor.labels(PROGRAM, &body("::chart{│")), ["of"]);
    assert_eq!(
        editor.labels(PROGRAM, &body("::chart{of=\"│\"}")),
        ["workers"]
    );
    let rows = editor.labels(
        PROGRAM,
        &body("::status-table{ids=\"work\" rows=\"work st│"),
    );
    assert!(rows.contains(&"stay".to_owned()), "{rows:?}");
    let keys = editor.labels(
        PROGRAM,
        &body(":fact{of=\"residence-status/work\" key=\"│\"}"),
    );
    assert!(keys.contains(&"stay".to_owned()), "{keys:?}");
}

#[test]
fn a_term_is_written_in_its_official_form() {
    let project = site();
    let mut editor = Editor::start(&project);
    let body = |text: &str| format!("---\ntitle: t\nsummary: s\n---\n{text}\n");
    for typed in ["あなたの在留│", "あなたのざいりゅう│"] {
        let taken = editor.take(PROGRAM, &body(typed), "在留資格");
        assert_eq!(taken, body("あなたの在留資格"));
    }
    let english = "content/program/open/en.md";
    for typed in ["Your stat│", "Your 在留│"] {
        let taken = editor.take(english, &body(typed), "status of residence");
        assert_eq!(taken, body("Your status of residence"));
    }
    let title = "---\ntitle: 在留│\nsummary: s\n---\n";
    let taken = editor.take(PROGRAM, title, "在留資格");
    assert_eq!(taken, "---\ntitle: 在留資格\nsummary: s\n---\n");
}

#[test]
fn messages_are_offered_where_texts_and_templates_name_them() {
    let project = site();
    let mut editor = Editor::start(&project);
    let path = "locales/ja/own.ftl";
    let taken = editor.take(path, "skip-to-content = { nav-│", "nav-home");
    assert_eq!(taken, "skip-to-content = { nav-home");
    let path = "themes/portal/templates/404.html";
    let taken = editor.take(path, "<p>{{ t(id=\"as-│\") }}</p>", "as-of");
    assert_eq!(taken, "<p>{{ t(id=\"as-of\") }}</p>");
    let labels = editor.labels(path, "{% extends \"│\" %}");
    assert!(labels.contains(&"base.html".to_owned()), "{labels:?}");
}

#[test]
fn broken_yaml_does_not_stand_in_the_way() {
    let project = site();
    let mut editor = Editor::start(&project);
    for text in [
        "---\ntitle: \"題\nsummary: s\nfacts:\n  kind: gra│",
        "---\ntitle: [a, {b\nfacts:\n    kind: gr│\n  purposes: ]\n---\n",
        "---\nfacts:\n  kind: gr│ant\n  kind: : -\n",
    ] {
        let labels = editor.labels(PROGRAM, text);
        assert!(labels.contains(&"grant".to_owned()), "{text}: {labels:?}");
    }
}
