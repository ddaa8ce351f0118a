//! Mistakes in the first lines of a text: keys, types, dates, regions, and what only a source may
//! say.

use super::refused;
use crate::project::Project;

#[test]
fn an_unknown_key_is_compared_with_the_known_ones() {
    refused(
        &Project::quiet().change("content/case/orchard/ja.md", "business:", "bussiness:"),
        r#"
error[content/unknown-key]: unknown key `bussiness`
  ┌─ content/case/orchard/ja.md:9:3
  │
9 │   bussiness: 果物
  │   ^^^^^^^^^
  │
  = hint: did you mean `business`?
  = hint: known here: kind, company, prefecture, municipality, industry, business, nationalities, jobs, job_fields, programs, consortium, figures, links

1 error
nothing was written
"#,
    );
}

#[test]
fn a_value_of_the_wrong_type_is_shown_with_what_is_expected() {
    refused(
        &Project::quiet().change(
            "content/residence-status/study/ja.md",
            "number: 1",
            "number: first",
        ),
        r#"
error[content/invalid-value]: `facts.number` is the text `first`, but must be a whole number
  ┌─ content/residence-status/study/ja.md:6:11
  │
6 │   number: first
  │           ^^^^^

1 error
nothing was written
"#,
    );
}

#[test]
fn a_word_that_is_none_of_the_possible_ones_is_compared_with_them() {
    refused(
        &Project::quiet().change(
            "content/program/closing/ja.md",
            "kind: subsidy",
            "kind: subsidi",
        ),
        r#"
error[content/invalid-value]: `facts.kind` cannot be `subsidi`
  ┌─ content/program/closing/ja.md:6:9
  │
6 │   kind: subsidi
  │         ^^^^^^^
  │
  = hint: did you mean `subsidy`?
  = hint: possible: subsidy, grant, tax, certification, award, training, desk, platform, matching, guidance, internship, handbook, casebook, network, system

1 error
nothing was written
"#,
    );
}

#[test]
fn a_date_that_is_not_in_the_calendar_is_refused() {
    refused(
        &Project::quiet().change(
            "content/program/open/ja.md",
            "as_of: 2026-04",
            "as_of: 2026-13",
        ),
        r#"
error[content/invalid-value]: `as_of`: `2026-13` is not a date: write a year, a month or a day, such as 2024, 2024-10 or 2024-10-31
   ┌─ content/program/open/ja.md:20:8
   │
20 │ as_of: 2026-13
   │        ^^^^^^^

1 error
nothing was written
"#,
    );
}

#[test]
fn facts_in_a_translation_are_refused() {
    refused(
        &Project::quiet().change(
            "content/program/open/en.md",
            "texts:",
            "facts:\n  period: { closes: 2099-01-01, rule: fixed }\ntexts:",
        ),
        r#"
error[content/facts-in-translation]: `facts` stands in a translation
  ┌─ content/program/open/en.md:4:1
  │
4 │ facts:
  │ ^^^^^
  │
  = hint: facts are written once, in the file of the source language; remove it here

1 error
nothing was written
"#,
    );
}

#[test]
fn a_text_for_something_that_the_source_does_not_have_is_refused() {
    refused(
        &Project::quiet().change("content/case/orchard/en.md", "  company:", "  compani:"),
        r#"
error[content/unknown-text]: `texts.compani` stands for nothing: the source has no such text
  ┌─ content/case/orchard/en.md:5:12
  │
5 │   compani: Apple Ltd.
  │            ^^^^^^^^^^
  │
  = hint: did you mean `company`?
  = hint: the shape of `texts` follows `facts` of the source

1 error
nothing was written
"#,
    );
}

#[test]
fn a_missing_title_is_named() {
    refused(
        &Project::quiet().change("content/guide/arrival/ja.md", "title: 着いたら\n", ""),
        r#"
error[content/missing-key]: `title` is missing
  ┌─ content/guide/arrival/ja.md:2:1
  │
2 │ summary: 最初にすることです。
  │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  │
  = hint: add a line `title: …`

1 error
nothing was written
"#,
    );
}

#[test]
fn every_missing_key_is_named_in_one_run() {
    let project = Project::quiet()
        .file("content/articles/third/ja.md", "---\ntags: [a]\n---\n")
        .file(
            "content/case/third/ja.md",
            "---\ntitle: a\nsummary: b\nfacts: {}\n---\n",
        );
    let ran = project.run(&["check", "--format", "json"]);
    let problems = ran.json();
    let messages: Vec<_> = problems
        .as_array()
        .unwrap()
        .iter()
        .map(|p| p["message"].as_str().unwrap())
        .collect();
    for key in [
        "`title` is missing",
        "`summary` is missing",
        "`kind` is missing in `facts`",
        "`company` is missing in `facts`",
        "`prefecture` is missing in `facts`",
    ] {
        assert!(messages.contains(&key), "{key}: {messages:?}");
    }
}

#[test]
fn missing_sources_and_a_missing_date_are_named() {
    refused(
        &Project::quiet().change(
            "content/program/rolling/ja.md",
            "sources:\n  - { doc: handbook, page: 13 }\nas_of: 2026-04\n",
            "",
        ),
        r#"
error[content/no-date]: `as_of` is missing
  ┌─ content/program/rolling/ja.md:2:1
  │
2 │ title: いつでもよい制度
  │ ^^^^^
  │
  = hint: say when the facts were true: `as_of: 2024-10`

error[content/no-sources]: `sources` is missing
  ┌─ content/program/rolling/ja.md:2:1
  │
2 │ title: いつでもよい制度
  │ ^^^^^
  │
  = hint: say where the facts are written: `sources: [{ doc: …, page: … }]`

2 errors
nothing was written
"#,
    );
}

#[test]
fn a_figure_without_date_or_source_is_refused() {
    refused(
        &Project::quiet().change(
            "content/residence-status/study/ja.md",
            ", as_of: 2024-06, sources: [{ doc: handbook, page: 3 }]",
            "",
        ),
        r#"
error[content/missing-key]: `as_of` is missing in `facts.residents`
   ┌─ content/residence-status/study/ja.md:11:14
   │
11 │   residents: { value: 394295, unit: people }
   │              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   │
   = hint: add a line `as_of: …`

error[content/missing-key]: `sources` is missing in `facts.residents`
   ┌─ content/residence-status/study/ja.md:11:14
   │
11 │   residents: { value: 394295, unit: people }
   │              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   │
   = hint: add a line `sources: …`

2 errors
nothing was written
"#,
    );
}

#[test]
fn an_unknown_region_is_refused() {
    refused(
        &Project::quiet().change("content/program/closing/ja.md", "JP-04", "JP-48"),
        r#"
error[content/invalid-value]: `facts.regions.1`: `JP-48` is not a region: write an ISO 3166-2 code from JP-01 (Hokkaido) to JP-47 (Okinawa), or JP for all of Japan
  ┌─ content/program/closing/ja.md:9:20
  │
9 │   regions: [JP-01, JP-48]
  │                    ^^^^^

1 error
nothing was written
"#,
    );
}

#[test]
fn a_figure_that_is_no_number_is_refused() {
    for value in [".inf", "-.inf", ".nan"] {
        let project = Project::quiet().change(
            "content/residence-status/study/ja.md",
            "value: 394295",
            &format!("value: {value}"),
        );
        let ran = project.build();
        assert_eq!(ran.code, Some(1), "{value}: {}", ran.stderr);
        let project = Project::quiet().change(
            "content/dataset/workers/ja.md",
            "[1820000]",
            &format!("[{value}]"),
        );
        assert_eq!(project.build().code, Some(1), "{value} in a table");
    }
}

#[test]
fn a_period_cannot_end_before_it_begins() {
    let project = Project::quiet().change("content/program/open/ja.md", "2027-03-31", "2026-03-31");
    assert_eq!(project.build().code, Some(1));
}

#[test]
fn words_that_a_new_file_asks_for_are_written_before_it_is_published() {
    refused(
        &Project::quiet().change(
            "content/articles/second/en.md",
            "title: Second\n",
            "# ✎ marks words that are still to be written\ntitle: ✎ write the title\n",
        ),
        "
error[content/placeholder]: `✎` marks words that are still to be written
  ┌─ content/articles/second/en.md:3:8
  │
3 │ title: ✎ write the title
  │        ^^^^^^^^^^^^^^^^^
  │
  = hint: write them and remove the mark, or keep `draft: true`

1 error
nothing was written
",
    );
}
