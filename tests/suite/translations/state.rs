//! What changed in a source since its translation was accepted.

use super::{EN, JA, LOCK, accepted, changes, note, problems, status};
use crate::project::TODAY;

#[test]
fn a_translation_that_was_accepted_follows_its_source() {
    let project = accepted();
    assert_eq!(status(&project)["state"], "current");
    assert_eq!(status(&project)["accepted"], "2026-11-01");
    assert_eq!(problems(&project), [""; 0]);
}

#[test]
fn an_edited_paragraph_makes_just_itself_stale() {
    let project = accepted().change(JA, "二つ目", "2番目");
    assert_eq!(status(&project)["state"], "stale");
    assert_eq!(changes(&project), ["9 paragraph changed"]);
}

#[test]
fn an_inserted_paragraph_makes_just_itself_stale() {
    let project = accepted().change(JA, "一つ目", "新しい段落です。\n\n一つ目");
    assert_eq!(changes(&project), ["7 paragraph added"]);
}

#[test]
fn what_was_removed_is_said_where_it_was() {
    let project = accepted().change(JA, "二つ目の段落です。\n\n", "");
    assert_eq!(changes(&project), ["9 paragraph removed"]);
    let project = accepted().change(JA, "\n三つ目の段落です。\n", "");
    assert_eq!(changes(&project), ["16 paragraph removed"]);
}

#[test]
fn what_was_moved_is_no_change_of_what_it_passed() {
    let project = accepted().change(JA, "一つ目の段落です。\n\n", "").change(
        JA,
        "三つ目の段落です。\n",
        "三つ目の段落です。\n\n一つ目の段落です。\n",
    );
    assert_eq!(changes(&project), ["18 paragraph moved"]);
}

#[test]
fn titles_facts_and_every_kind_of_block_are_told_apart() {
    let project = accepted()
        .change(JA, "title: 題", "title: 新しい題")
        .change(JA, "まとめです", "短いまとめです")
        .change(JA, "## はじめに", "## 最初に")
        .change(JA, "1,200人 |", "1,300人 |")
        .change(JA, "- 二つ", "- 三つ");
    assert_eq!(
        changes(&project),
        [
            "2 title changed",
            "3 summary changed",
            "5 heading changed",
            "11 table changed",
            "15 list changed",
        ]
    );
}

#[test]
fn words_of_facts_count() {
    let project = accepted().change("content/program/open/ja.md", "label: 研修", "label: 教育");
    let ran = project
        .run(&["i18n", "status", "--stale", "--date", TODAY])
        .fine();
    let line = "content/program/open/ja.md:14\ttexts.amounts.0.label changed\t教育";
    assert!(ran.stdout.contains(line), "{}", ran.stdout);
}

#[test]
fn how_lines_are_broken_and_tables_are_set_is_no_change() {
    let project = accepted()
        .change(JA, "一つ目の段落です。", "一つ目の\n段落です。  ")
        .change(JA, "| 人数 | 1,200人 |", "|人数|1,200人|")
        .change(JA, "- 一つ\n- 二つ", "* 一つ\n* 二つ");
    assert_eq!(status(&project)["state"], "current");
}

#[test]
fn accepting_makes_it_current_and_touches_no_text() {
    let project = accepted().change(JA, "二つ目", "2番目");
    let before = std::fs::read(project.path(EN)).unwrap();
    let ran = project.run(&["i18n", "accept", EN, "--date", TODAY]).fine();
    assert_eq!(
        ran.stderr,
        "content/articles/note: en\n1 translation follows its source from now on; 0 did already\n"
    );
    assert_eq!(status(&project)["state"], "current");
    assert_eq!(status(&project)["accepted"], TODAY);
    assert!(before == std::fs::read(project.path(EN)).unwrap());
    let again = project.run(&["i18n", "accept", EN, "--date", TODAY]).fine();
    assert!(
        again.stderr.starts_with("0 translations"),
        "{}",
        again.stderr
    );
}

#[test]
fn a_folder_or_one_language_can_be_accepted_and_nothing_else_is() {
    let project = note().file("content/articles/more/ja.md", super::SOURCE);
    project
        .run(&["i18n", "accept", "content/articles/note"])
        .fine();
    assert!(project.path(LOCK).exists());
    assert!(
        !project
            .path("content/articles/welcome/translations.lock")
            .exists()
    );
    for wrong in ["content/articles/nowhere", "site.toml"] {
        let ran = project.run(&["i18n", "accept", wrong]);
        assert_eq!(ran.code, Some(2), "{wrong}: {}", ran.stderr);
        assert!(ran.stderr.contains(wrong), "{}", ran.stderr);
    }
    let ran = project.run(&["i18n", "accept", "--all", "--lang", "eng"]);
    assert_eq!(ran.code, Some(2));
    assert!(ran.stderr.contains("did you mean `en`?"), "{}", ran.stderr);
}

#[test]
fn who_keeps_no_records_is_not_told_that_they_are_missing() {
    assert_eq!(problems(&note()), [""; 0]);
    assert_eq!(status(&note())["state"], "unrecorded");
    let project = accepted()
        .file("content/articles/new/ja.md", super::SOURCE)
        .file("content/articles/new/en.md", super::ENGLISH);
    assert_eq!(
        problems(&project),
        ["translation/unrecorded content/articles/new/en.md:1"]
    );
}

#[test]
fn a_build_counts_what_is_behind() {
    let project = accepted().change(JA, "二つ目", "2番目");
    let built = project.built(&[]);
    assert_eq!(built["languages"]["en"]["stale"], 1);
    assert_eq!(built["languages"]["ja"]["stale"], 0);
}

#[test]
fn the_status_of_interface_texts_names_what_is_missing_unused_or_different() {
    let project = note()
        .file("locales/en/own.ftl", "own-text = Never asked for\n")
        .file(
            "locales/ja/own.ftl",
            "own-text = だれも使わない\ntag-title = 札\n",
        );
    let ran = project.run(&["i18n", "status", "--format", "json"]).fine();
    let interface = &ran.json()["interface"];
    assert_eq!(interface["en"]["unused"], serde_json::json!(["own-text"]));
    assert_eq!(
        interface["ja"]["variables"],
        serde_json::json!(["tag-title"])
    );
    assert_eq!(interface["en"]["missing"], serde_json::json!([]));
    let found = problems(&project);
    assert!(
        found.contains(&"i18n/unused-message locales/en/own.ftl:1".to_owned()),
        "{found:?}"
    );
}
