//! Calls that cannot work: no site, a configuration that cannot be used, unknown arguments.

use super::could_not_run;
use crate::project::{Project, Ran};
use crate::small_site::SMALLEST;

#[test]
fn a_folder_without_a_configuration_is_no_site() {
    could_not_run(
        &Project::empty().build(),
        r#"
error[content/unreadable]: cannot read `./site.toml`: No such file or directory (os error 2)
 = hint: run this in the folder of a site, name it with --root, or make one with `shirube init`

1 error
nothing was written
"#,
    );
}

#[test]
fn a_malformed_configuration_is_shown_at_its_line() {
    could_not_run(
        &Project::quiet()
            .change("site.toml", "base_url = \"", "base_url = ")
            .build(),
        r#"
error[config/syntax]: this is not TOML: missing opening quote, expected `"`
  ┌─ site.toml:2:12
  │
2 │ base_url = https://example.org/portal/"
  │            ^

1 error
nothing was written
"#,
    );
}

#[test]
fn a_configuration_with_wrong_values_is_shown_with_all_of_them() {
    let project = Project::quiet()
        .change(
            "site.toml",
            "base_url = \"https://example.org/portal/\"",
            "base_uri = \"x\"\noutput = \"../public\"",
        )
        .change("site.toml", "\"en\"]", "\"english\"]")
        .change("site.toml", "type = \"case\"", "type = \"cases\"");
    could_not_run(
        &project.build(),
        r#"
error[config/invalid]: `base_url` is missing
  ┌─ site.toml:1:1
  │
1 │ title = { ja = "小さな案内", en = "Small guide" }
  │ ^
  │
  = hint: add a line `base_url = …`

error[config/unknown-key]: unknown key `base_uri`
  ┌─ site.toml:2:1
  │
2 │ base_uri = "x"
  │ ^^^^^^^^
  │
  = hint: did you mean `base_url`?
  = hint: known here: title, description, base_url, source_language, languages, fallback, collections, theme, output, page_size, closing_days, precompress, offline, desk, feedback, markdown

error[config/invalid]: `languages.1`: `english` is not a language tag such as `ja` or `pt-BR`
  ┌─ site.toml:5:20
  │
5 │ languages = ["ja", "english"]
  │                    ^^^^^^^^^

error[config/invalid]: `collections.case.type` cannot be `cases`
   ┌─ site.toml:20:8
   │
20 │ type = "cases"
   │        ^^^^^^^
   │
   = hint: did you mean `case`?
   = hint: possible: residence-status, comparison, consortium, program, case, event, organization, dataset, guide, page

4 errors
nothing was written
"#,
    );
}

#[test]
fn a_configuration_that_is_not_utf_8_is_refused() {
    could_not_run(
        &Project::empty()
            .file("site.toml", [b"# \x93\xfa\n", SMALLEST.as_bytes()].concat())
            .build(),
        r#"
error[content/encoding]: this text is not UTF-8
  ┌─ site.toml:1:3
  │
1 │ # ��
  │   ^ the first wrong byte
  │
  = hint: save the file as UTF-8

1 error
nothing was written
"#,
    );
}

#[test]
fn a_configuration_that_cannot_be_read_is_refused() {
    could_not_run(
        &Project::empty().file("site.toml/a", "").build(),
        r#"
error[content/unreadable]: cannot read `./site.toml`: it is a folder
 = hint: run this in the folder of a site, name it with --root, or make one with `shirube init`

1 error
nothing was written
"#,
    );
}

#[test]
fn unknown_arguments_are_refused() {
    could_not_run(
        &Project::quiet().run(&["build", "--fresch"]),
        r#"
error: unexpected argument '--fresch' found

  tip: a similar argument exists: '--fresh'

Usage: shirube build --fresh

For more information, try '--help'.
"#,
    );
    could_not_run(
        &Project::quiet().run(&["bild"]),
        r#"
error: unrecognized subcommand 'bild'

  tip: a similar subcommand exists: 'build'

Usage: shirube <COMMAND>

For more information, try '--help'.
"#,
    );
}

#[test]
fn arguments_with_impossible_values_are_refused() {
    could_not_run(
        &Project::quiet().run(&["build", "--date", "2026-02-30"]),
        r#"
error[config/invalid]: `--date 2026-02-30` is not a day
 = hint: write it as 2026-04-01

1 error
"#,
    );
    could_not_run(
        &Project::quiet().build_with(&["--base-url", "ftp://example.org/"]),
        r#"
error[config/invalid]: `--base-url ftp://example.org/` is not an address: it must begin with https:// or http://

1 error
nothing was written
"#,
    );
}

#[test]
fn a_time_beyond_the_calendar_is_refused() {
    for epoch in [
        "99999999999999999",
        "9223372036854775807",
        "-9223372036854775808",
    ] {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_shirube"));
        let project = Project::quiet();
        command
            .arg("build")
            .current_dir(project.path(""))
            .env("SOURCE_DATE_EPOCH", epoch);
        could_not_run(
            &Ran::of(&mut command),
            r#"
error[config/invalid]: the day of the build is beyond the calendar

1 error
"#,
        );
    }
}
