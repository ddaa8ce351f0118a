//! Translations that are behind their source or say something else, and damaged records.

use super::{refused, same};
use crate::project::{Project, TODAY};

/// Two texts that agree, without records.
fn pair() -> Project {
    Project::smallest()
        .change("site.toml", "\"ja-simple\", \"en\", \"vi\"", "\"en\"")
        .file(
            "content/articles/a/ja.md",
            "---\ntitle: 題\nsummary: 要約\n---\n人は1,200人です。[b](/articles/)\n\n| 一 |\n|---|\n| 二 |\n",
        )
        .file(
            "content/articles/a/en.md",
            "---\ntitle: Title\nsummary: Summary\n---\n1,200 people. [b](/articles/)\n\n| one |\n|---|\n| two |\n",
        )
}

/// The site can be published, but somebody should look.
fn warned(project: &Project, report: &str) {
    let ran = project.run(&["check", "--date", TODAY]).fine();
    // What follows counts, and is about the whole site.
    let counts = ["easy Japanese: ", "expired: "].map(|count| ran.stderr.find(count));
    let end = counts.into_iter().flatten().min();
    same(&ran.stderr[..end.unwrap_or(ran.stderr.len())], report);
}

#[test]
fn a_source_that_changed_is_shown_with_the_place_of_each_change() {
    let project = pair();
    project
        .run(&["i18n", "accept", "--all", "--date", "2026-11-01"])
        .fine();
    warned(
        &project
            .change("content/articles/a/ja.md", "1,200人", "1,300人")
            .change("content/articles/a/ja.md", "title: 題", "title: 名"),
        r#"
warning[translation/stale]: the source has changed since 2026-11-01: title, a paragraph changed
  ┌─ content/articles/a/en.md:1:1
  │
1 │ ---
  │ ^
  │
  ┌─ content/articles/a/ja.md:5:1
  │
5 │ 人は1,300人です。[b](/articles/)
  │ -------------------------------- changed
  │
  = hint: bring it up to date, then say so: `shirube i18n accept content/articles/a/en.md`

1 warning
"#,
    );
}

#[test]
fn a_translation_without_a_record_is_shown_where_others_have_one() {
    let project = pair();
    project.run(&["i18n", "accept", "--all"]).fine();
    warned(
        &project
            .file(
                "content/articles/b/ja.md",
                "---\ntitle: 題\nsummary: 要約\n---\n",
            )
            .file(
                "content/articles/b/en.md",
                "---\ntitle: Title\nsummary: Summary\n---\n",
            ),
        r#"
warning[translation/unrecorded]: nobody has recorded what en was translated from
  ┌─ content/articles/b/en.md:1:1
  │
1 │ ---
  │ ^
  │
  = hint: if it says what the source says: `shirube i18n accept content/articles/b`

1 warning
"#,
    );
}

#[test]
fn records_that_cannot_be_read_are_refused_line_by_line() {
    refused(
        &pair().file(
            "content/articles/a/translations.lock",
            "en 2026-11-01 title=000000\nen 2026-11-02 title=000000\n>>>>>>> theirs\nvi 2026-11\n",
        ),
        r#"
error[translation/lock]: `en` has two lines
  ┌─ content/articles/a/translations.lock:2:1
  │
1 │ en 2026-11-01 title=000000
  │ -------------------------- the other one
2 │ en 2026-11-02 title=000000
  │ ^^^^^^^^^^^^^^^^^^^^^^^^^^
  │
  = hint: after a merge: delete one of them, or accept the translation again

error[translation/lock]: a merge left a conflict here
  ┌─ content/articles/a/translations.lock:3:1
  │
3 │ >>>>>>> theirs
  │ ^^^^^^^^^^^^^^
  │
  = hint: keep one line for each language and delete the marks

error[translation/lock]: this line cannot be read
  ┌─ content/articles/a/translations.lock:4:1
  │
4 │ vi 2026-11
  │ ^^^^^^^^^^
  │
  = hint: delete it, then accept its translation again: `shirube i18n accept`

3 errors
nothing was written
"#,
    );
}

#[test]
fn a_translation_that_says_something_else_is_shown_beside_its_source() {
    warned(
        &pair()
            .change("content/articles/a/en.md", "1,200", "1,300")
            .change(
                "content/articles/a/en.md",
                "/articles/",
                "https://example.net/",
            )
            .change("content/articles/a/en.md", "| two |", "| two |\n| three |"),
        r#"
warning[translation/number]: `1,300` here, `1,200` in the source
  ┌─ content/articles/a/en.md:5:1
  │
5 │ 1,300 people. [b](https://example.net/)
  │ ^^^^^
  │
  ┌─ content/articles/a/ja.md:5:3
  │
5 │ 人は1,200人です。[b](/articles/)
  │     ----- in the source

warning[translation/link]: the source leads to `/articles`, this text does not
  ┌─ content/articles/a/en.md:5:1
  │
5 │ 1,300 people. [b](https://example.net/)
  │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  │
  ┌─ content/articles/a/ja.md:5:12
  │
5 │ 人は1,200人です。[b](/articles/)
  │                  --------------- in the source

warning[translation/link]: the source does not lead to `https://example.net/`
  ┌─ content/articles/a/en.md:5:15
  │
5 │ 1,300 people. [b](https://example.net/)
  │               ^^^^^^^^^^^^^^^^^^^^^^^^^
  │
  ┌─ content/articles/a/ja.md:5:1
  │
5 │ 人は1,200人です。[b](/articles/)
  │ -------------------------------- in the source

warning[translation/table]: this table has 3 rows and 1 column, in the source 2 rows and 1 column
  ┌─ content/articles/a/en.md:7:1
  │
7 │ | one |
  │ ^^^^^^^
  │
  ┌─ content/articles/a/ja.md:7:1
  │
7 │ | 一 |
  │ ------ in the source

4 warnings
"#,
    );
}

#[test]
fn a_directive_that_is_missing_in_a_translation_is_shown_at_its_block() {
    warned(
        &Project::quiet().change(
            "content/articles/second/ja.md",
            "これで",
            "数は:fact{of=\"residence-status/study\" key=\"residents\"}です。これで",
        ),
        r#"
warning[translation/directive]: `:fact{key="residents" of="residence-status/study"}` is missing
  ┌─ content/articles/second/en.md:7:1
  │
7 │ This is the end.
  │ ^^^^^^^^^^^^^^^^
  │
  ┌─ content/articles/second/ja.md:7:3
  │
7 │ 数は:fact{of="residence-status/study" key="residents"}です。これで終わりです。
  │     -------------------------------------------------- in the source
  │
  = hint: directives show facts and lists; keep them as in the source, only `alt` and `caption` are words

1 warning
"#,
    );
}
