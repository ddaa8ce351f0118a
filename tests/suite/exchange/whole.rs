//! Files that begin, and bodies that are put together again.

use super::{ENGLISH, FILE, exported, import, read, site, with};
use crate::project::{Project, TODAY};

/// The site without the English text, and a PO file with every translation but those that stand
/// in `without`.
fn first_translation(without: &[&str]) -> (Project, String) {
    let project = site().remove(FILE);
    let mut po = exported(&project, "po", &["--collection", "guide"]);
    for (source, words) in [
        ("在留カード", "Residence: card"),
        ("在留カードの受け取り方です。", "How to get it."),
        ("空港で受け取る", "Get it"),
        ("住所を届ける", "Report"),
        ("受け取る", "Get it"),
        ("届ける", "Report"),
        ("14日までに届けます。", "Within 14 days."),
        (
            "在留カードを[学ぶ資格](../../residence-status/study/)で受け取ります。`A-1`と{書|か}きます。",
            "With [Study](../../residence-status/study/). Write `A-1`.",
        ),
    ] {
        if !without.contains(&source) {
            po = with(
                &po,
                &format!("msgid \"{source}\"\nmsgstr \"\"\n"),
                &format!("msgid \"{source}\"\nmsgstr \"{words}\"\n"),
            );
        }
    }
    for (source, words) in [
        ("\"- 一つ\\n\"\n\"- 二つ\"\n", "\"- one\\n\"\n\"- two\"\n"),
        (
            "\"| 場所 | 時間 |\\n\"\n\"|---|---|\\n\"\n\"| 空港 | 1時間 |\"\n",
            "\"| Place | Time |\\n\"\n\"|---|---|\\n\"\n\"| Airport | 1 hour |\"\n",
        ),
    ] {
        po = with(
            &po,
            &format!("{source}msgstr \"\"\n"),
            &format!("{source}msgstr \"\"\n{words}"),
        );
    }
    (project, po)
}

#[test]
fn a_whole_translation_begins_a_file_and_follows_its_source() {
    let (project, po) = first_translation(&[]);
    let ran = import(&project, &po).fine();
    assert_eq!(
        ran.stderr,
        "wrote content/guide/card/en.md: 10 parts\ncontent/guide/card/en.md follows its source from now on\n"
    );
    assert_eq!(
        read(&project, FILE),
        "---
title: \"Residence: card\"
summary: How to get it.
texts:
  steps:
    - title: Get it
    - title: Report
---
## Get it

With [Study](../../residence-status/study/). Write `A-1`.

- one
- two

::status-table{ids=\"study\" rows=\"work\"}

| Place | Time |
|---|---|
| Airport | 1 hour |

## Report

Within 14 days.
"
    );
    project.run(&["check", "--date", TODAY]).fine();
    let status = project.run(&["i18n", "status", "--format", "json"]).fine();
    let row = status.json();
    let text = row.to_string();
    assert!(text.contains("content/guide/card/en.md"), "{text}");
}

#[test]
fn half_a_text_is_not_begun() {
    let (project, po) = first_translation(&["14日までに届けます。"]);
    let ran = import(&project, &po).fine();
    assert!(ran.stderr.contains("warning[exchange/partial]: the text is not written: 5 of its 6 parts have a translation"), "{}", ran.stderr);
    assert!(!project.path(FILE).exists());
    let (project, po) = first_translation(&["在留カードの受け取り方です。"]);
    let ran = import(&project, &po).fine();
    assert!(
        ran.stderr.contains("the file is not begun"),
        "{}",
        ran.stderr
    );
    assert!(!project.path(FILE).exists());
}

#[test]
fn a_new_paragraph_of_the_source_finds_its_place() {
    let project = super::accepted().change(
        "content/guide/card/ja.md",
        "- 一つ\n",
        "新しい段落です。\n\n- 一つ\n",
    );
    let po = exported(&project, "po", &["--collection", "guide"]);
    // What stands behind it has kept its translation.
    assert!(
        po.contains("msgid \"14日までに届けます。\"\nmsgstr \"Within 14 days.\""),
        "{po}"
    );
    import(&project, &po).fine();
    assert_eq!(read(&project, FILE), ENGLISH);
    let po = with(
        &po,
        "msgid \"新しい段落です。\"\nmsgstr \"\"",
        "msgid \"新しい段落です。\"\nmsgstr \"A new paragraph.\"",
    );
    let ran = import(&project, &po).fine();
    assert!(ran.stderr.contains("follows its source"), "{}", ran.stderr);
    let expected = ENGLISH
        .replace("---\n\n## Get", "---\n## Get")
        .replace("* one\n", "A new paragraph.\n\n* one\n");
    assert_eq!(read(&project, FILE), expected);
}

#[test]
fn a_paragraph_that_the_source_lost_goes_when_the_text_is_put_together() {
    let project = super::accepted()
        .change("content/guide/card/ja.md", "- 一つ\n- 二つ\n\n", "")
        .change(
            "content/guide/card/ja.md",
            "14日までに届けます。\n",
            "14日までに届けます。\n\n市役所です。\n",
        );
    let po = exported(&project, "po", &["--collection", "guide"]);
    let po = with(
        &po,
        "msgid \"市役所です。\"\nmsgstr \"\"",
        "msgid \"市役所です。\"\nmsgstr \"At the city office.\"",
    );
    import(&project, &po).fine();
    let text = read(&project, FILE);
    assert!(
        !text.contains("* one") && text.ends_with("Within 14 days.\n\nAt the city office.\n"),
        "{text}"
    );
}

#[test]
fn a_text_of_another_shape_keeps_its_body() {
    let project = site().file(
        FILE,
        "---\ntitle: Card\nsummary: A card.\n---\nOne paragraph only.\n",
    );
    let po = exported(&project, "po", &["--collection", "guide"]);
    let back = with(
        &po,
        "msgid \"受け取る\"\nmsgstr \"\"",
        "msgid \"受け取る\"\nmsgstr \"Get it\"",
    )
    .replace("msgstr \"A card.\"", "msgstr \"The card.\"");
    let ran = import(&project, &back).fine();
    assert!(
        ran.stderr.contains("warning[exchange/partial]"),
        "{}",
        ran.stderr
    );
    assert_eq!(
        read(&project, FILE),
        "---\ntitle: Card\nsummary: The card.\n---\nOne paragraph only.\n"
    );
}
