//! Texts go to translators and come back.

mod damage;
mod real;
mod whole;

use crate::project::{Project, Ran, TODAY};
use std::fs;

/// The source of an entry with every kind of part.
const SOURCE: &str = "---
title: 在留カード
summary: 在留カードの受け取り方です。
facts:
  steps:
    - { title: 空港で受け取る, text: すぐに渡されます }
    - { title: 住所を届ける }
as_of: 2024-10
---
## 受け取る {#get}

在留カードを[学ぶ資格](../../residence-status/study/)で受け取ります。`A-1`と{書|か}きます。

- 一つ
- 二つ

::status-table{ids=\"study\" rows=\"work\"}

| 場所 | 時間 |
|---|---|
| 空港 | 1時間 |

## 届ける {#report}

14日までに届けます。
";

const ENGLISH: &str = "---
# A comment that stays.
title:   'Residence card'   # as printed
summary: >-
  How to get
  the residence card.
texts:
  steps: [{ title: Get it at the airport }]   # the rest is to do
tags: [card]
translation: { review: wanted }
---

## Get it

You get the card with [Study](/residence-status/study/). Write `A-1`.

* one
* two

::status-table{ids=\"study\" rows=\"work\"}

| Place | Time |
|:--|--|
| Airport | 1 hour |

## Report

Within 14 days.
";

const FILE: &str = "content/guide/card/en.md";

/// A small site with that entry in Japanese and English.
fn site() -> Project {
    Project::quiet()
        .file("content/guide/card/ja.md", SOURCE)
        .file(FILE, ENGLISH)
}

/// A site where the English text was accepted.
fn accepted() -> Project {
    let project = site();
    project
        .run(&["i18n", "accept", FILE, "--date", TODAY])
        .fine();
    project
}

/// The text of a file for translators.
fn exported(project: &Project, format: &str, more: &[&str]) -> String {
    let args = [
        "i18n", "export", "--lang", "en", "--format", format, "--date", TODAY,
    ];
    project.run(&[&args, more].concat()).fine().stdout
}

fn import(project: &Project, text: &str) -> Ran {
    project.write("back", text);
    project.run(&["i18n", "import", "back", "--date", TODAY])
}

fn read(project: &Project, path: &str) -> String {
    fs::read_to_string(project.path(path)).unwrap()
}

/// Replaces a piece of a text; it must be there once.
fn with(text: &str, from: &str, to: &str) -> String {
    assert_eq!(text.matches(from).count(), 1, "{from:?} in:\n{text}");
    text.replacen(from, to, 1)
}

#[test]
fn a_part_is_given_with_its_source_its_place_and_what_it_is() {
    let project = accepted();
    let po = exported(&project, "po", &["--collection", "guide"]);
    for entry in [
        "#. title
#: content/guide/card/ja.md:2
msgctxt \"content/guide/card/en.md#title\"
msgid \"在留カード\"
msgstr \"Residence card\"
",
        "#. words of a fact: on one line
#: content/guide/card/ja.md:6
msgctxt \"content/guide/card/en.md#texts.steps.0.text\"
msgid \"すぐに渡されます\"
msgstr \"\"
",
        "#. heading
#: content/guide/card/ja.md:10
msgctxt \"content/guide/card/en.md#block-1\"
msgid \"受け取る\"
msgstr \"Get it\"
",
        "msgid \"\"
\"| 場所 | 時間 |\\n\"
\"|---|---|\\n\"
\"| 空港 | 1時間 |\"
msgstr \"\"
\"| Place | Time |\\n\"
",
    ] {
        let entry = entry.replace(
            "#. title\n",
            "#. title\n#. Somebody who knows the language well should check this translation.\n",
        );
        let entry = entry.replace(
            "#. heading\n",
            "#. heading\n#. Somebody who knows the language well should check this translation.\n",
        );
        assert!(po.contains(&entry), "{entry}\n{po}");
    }
    assert!(!po.contains("status-table"), "{po}");
    let xliff = exported(&project, "xliff", &["--collection", "guide"]);
    assert!(
        xliff.contains(
            "<source>在留カードを[学ぶ資格<ph id=\"1\" ctype=\"x-link\">](../../residence-status/study/)</ph>で受け取ります。<ph id=\"2\" ctype=\"x-code\">`A-1`</ph>と<ph id=\"3\" ctype=\"x-ruby\">{書|か}</ph>きます。</source>"
        ),
        "{xliff}"
    );
    assert!(
        xliff.contains("<target state=\"needs-review-translation\">Residence card</target>"),
        "{xliff}"
    );
}

#[test]
fn a_translation_goes_in_and_every_other_character_stays() {
    for format in ["po", "xliff"] {
        let project = accepted();
        let text = exported(&project, format, &[]);
        let text = match format {
            "po" => with(
                &text,
                "msgid \"すぐに渡されます\"\nmsgstr \"\"",
                "msgid \"すぐに渡されます\"\nmsgstr \"It is handed over: at once\"",
            ),
            _ => with(
                &text,
                "<source>すぐに渡されます</source>\n",
                "<source>すぐに渡されます</source>\n<target>It is handed over: at once</target>\n",
            ),
        };
        let text = text
            .replace("Within 14 days.", "Within 14 days, no later.")
            .replace("Residence card", "The residence card")
            .replace("How to get the residence card.", "How to get the card.");
        let ran = import(&project, &text).fine();
        assert!(
            ran.stderr
                .contains("wrote content/guide/card/en.md: 4 parts\n"),
            "{}",
            ran.stderr
        );
        let expected = ENGLISH
            .replace("'Residence card'", "The residence card")
            .replace(">-\n  How to get\n  the residence card.", "How to get the card.")
            .replace(
                "  steps: [{ title: Get it at the airport }]   # the rest is to do\n",
                "  steps:\n    - title: Get it at the airport\n      text: \"It is handed over: at once\"\n",
            )
            .replace("Within 14 days.", "Within 14 days, no later.");
        assert_eq!(read(&project, FILE), expected, "{format}");
        project.run(&["check", "--date", TODAY]).fine();
    }
}

#[test]
fn a_file_that_comes_back_as_it_went_changes_nothing() {
    for project in [site(), accepted()] {
        for format in ["po", "xliff"] {
            let before = crate::project::published(&project.path("content"));
            let text = exported(&project, format, &[]);
            let ran = import(&project, &text).fine();
            assert_eq!(
                ran.stderr,
                "no problems\n".replace("no problems\n", ""),
                "{format}"
            );
            assert!(before == crate::project::published(&project.path("content")));
        }
    }
}

#[test]
fn windows_line_ends_stay() {
    let windows = ENGLISH.replace('\n', "\r\n");
    let project = site().file(FILE, &windows);
    let text = exported(&project, "po", &[]);
    import(&project, &text).fine();
    assert_eq!(read(&project, FILE), windows);
    import(
        &project,
        &with(
            &text,
            "\"| Airport | 1 hour |\"",
            "\"| Airport | an hour |\"",
        ),
    )
    .fine();
    assert_eq!(read(&project, FILE), windows.replace("1 hour", "an hour"));
}

#[test]
fn what_is_behind_is_marked_and_is_current_after_it_came_back() {
    for format in ["po", "xliff"] {
        let project = accepted().change("content/guide/card/ja.md", "14日までに", "三十日までに");
        let text = exported(&project, format, &["--stale", "--collection", "guide"]);
        // The changed paragraph, and the facts that never had a translation.
        assert!(
            !text.contains("#block-1\"") && !text.contains("id=\"block-1\""),
            "{text}"
        );
        let mark = if format == "po" {
            "#, fuzzy\n"
        } else {
            "state=\"needs-translation\""
        };
        assert_eq!(text.matches(mark).count(), 1, "{text}");
        // Unchanged, it says nothing new.
        import(&project, &text).fine();
        assert_eq!(read(&project, FILE), ENGLISH);
        let back = text.replace("Within 14 days.", "Within 30 days.");
        if format == "po" {
            // As long as it is fuzzy, it is not finished.
            import(&project, &back).fine();
            assert_eq!(read(&project, FILE), ENGLISH);
        }
        let ran = import(&project, &back.replace("#, fuzzy\n", "")).fine();
        assert!(
            ran.stderr
                .contains("content/guide/card/en.md follows its source from now on"),
            "{}",
            ran.stderr
        );
        assert_eq!(read(&project, FILE), ENGLISH.replace("14 days", "30 days"));
        let status = project
            .run(&[
                "i18n", "status", "--lang", "en", "--stale", "--format", "json",
            ])
            .fine();
        assert!(!status.stdout.contains("guide/card"), "{}", status.stdout);
    }
}

#[test]
fn a_translation_that_is_right_as_it_is_can_be_confirmed() {
    for (format, from, to) in [
        ("po", "#, fuzzy\n", ""),
        ("xliff", "state=\"needs-translation\"", "state=\"final\""),
    ] {
        let project = accepted().change("content/guide/card/ja.md", "14日までに", "14日以内に");
        let text = exported(&project, format, &["--collection", "guide"]);
        let ran = import(&project, &with(&text, from, to)).fine();
        assert_eq!(
            ran.stderr,
            "content/guide/card/en.md follows its source from now on\n"
        );
        assert_eq!(read(&project, FILE), ENGLISH);
    }
}

#[test]
fn programs_may_put_marks_of_their_own_around_words_and_empty_the_signs() {
    let project = accepted();
    let text = exported(&project, "xliff", &[]);
    assert!(text.contains("Write <ph id=\"2\""), "{text}");
    let start = text
        .find("<target state=\"needs-review-translation\">You get")
        .unwrap();
    let end = start + text[start..].find("</target>").unwrap() + "</target>".len();
    let new = "<seg-source><mrk mtype=\"seg\" mid=\"1\">在留カード</mrk></seg-source><target xml:lang=\"en\"><mrk mtype=\"seg\" mid=\"1\">Write <x id=\"2\"/> &amp; get it with [<g id=\"9\">Study</g><ph id=\"1\"></ph>&#x2E;</mrk></target><alt-trans><source>a</source><target>not this</target></alt-trans>";
    let text = format!("{}{new}{}", &text[..start], &text[end..]);
    import(&project, &text).fine();
    assert!(
        read(&project, FILE)
            .contains("\nWrite `A-1` & get it with [Study](../../residence-status/study/).\n"),
        "{}",
        read(&project, FILE)
    );
}

#[test]
fn the_words_of_a_picture_are_translated_and_its_file_is_not() {
    let picture = "::figure{src=\"card.png\" alt=\"カード\" caption=\"表\"}\n";
    let project = site()
        .file("content/guide/card/card.png", "not read here")
        .file("content/guide/card/ja.md", format!("{SOURCE}\n{picture}"))
        .file(FILE, format!("{ENGLISH}\n{picture}"));
    let xliff = exported(&project, "xliff", &["--collection", "guide"]);
    assert!(xliff.contains("alt=&quot;</ph>カード<ph"), "{xliff}");
    let po = exported(&project, "po", &[]);
    let translated = po.replace(
        "msgstr \"::figure{src=\\\"card.png\\\" alt=\\\"カード\\\" caption=\\\"表\\\"}\"",
        "msgstr \"::figure{src=\\\"card.png\\\" alt=\\\"Card\\\" caption=\\\"Front\\\"}\"",
    );
    assert_ne!(po, translated);
    import(&project, &translated).fine();
    assert!(
        read(&project, FILE)
            .ends_with("::figure{src=\"card.png\" alt=\"Card\" caption=\"Front\"}\n")
    );
}

#[test]
fn the_language_and_the_collection_must_be_known() {
    let project = site();
    for (args, words) in [
        (
            &["--lang", "xx", "--format", "po"][..],
            "`xx` is no language of this site",
        ),
        (
            &["--lang", "ja", "--format", "po"],
            "`ja` is the language that is translated",
        ),
        (
            &["--lang", "en", "--format", "po", "--collection", "guides"],
            "did you mean `guide`?",
        ),
    ] {
        let ran = project.run(&[&["i18n", "export"], args].concat());
        assert_eq!(ran.code, Some(2));
        assert!(ran.stderr.contains(words), "{}", ran.stderr);
    }
    let ran = project.run(&["i18n", "import", "nothing.po"]);
    assert_eq!(ran.code, Some(2));
    assert!(
        ran.stderr.contains("cannot read `nothing.po`"),
        "{}",
        ran.stderr
    );
}
