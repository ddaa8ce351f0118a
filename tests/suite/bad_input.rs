//! What somebody is told about a mistake: the whole report, word for word.
//!
//! A mistake in a text ends with exit code 1, a call that cannot work with 2. Nothing is written.

mod bombs;
mod calls;
mod charts;
mod folder;
mod front_matter;
mod names;
mod pictures;
mod safety;
mod syntax;
mod translations;

use crate::project::{Project, Ran};

/// The site is refused with this report, and nothing is written.
fn refused(project: &Project, report: &str) {
    let ran = project.build();
    same(&ran.stderr, report);
    assert_eq!((ran.code, ran.stdout.as_str()), (Some(1), ""));
    assert!(!project.has(""), "something was written");
}

/// The program could not run, and says this.
fn could_not_run(ran: &Ran, report: &str) {
    same(&ran.stderr, report);
    assert_eq!((ran.code, ran.stdout.as_str()), (Some(2), ""));
}

/// Compares reports in a way that a person can read; the first line end of `expected` is there
/// for the eye only.
fn same(report: &str, expected: &str) {
    let expected = expected.trim_start_matches('\n');
    assert!(report == expected, "expected:\n{expected}\ngot:\n{report}");
}

#[test]
fn all_problems_of_all_files_are_shown_in_one_run_in_the_order_of_their_paths() {
    refused(
        &Project::quiet()
            .change("content/program/open/ja.md", "kind: grant", "kind: grants")
            .change(
                "content/program/open/ja.md",
                "as_of: 2026-04",
                "as_off: 2026-04",
            )
            .change("content/program/closing/ja.md", "[office]", "[ofice]")
            .change(
                "content/articles/second/en.md",
                "summary: The second article.\n",
                "",
            )
            .change("content/case/orchard/ja.md", "JP-02", "Aomori")
            .change(
                "content/articles/welcome/ja.md",
                "/program/)",
                "/programs/)",
            ),
        r#"
error[content/missing-key]: `summary` is missing
  ┌─ content/articles/second/en.md:2:1
  │
2 │ title: Second
  │ ^^^^^^^^^^^^^
  │
  = hint: add a line `summary: …`

error[link/broken]: `/programs/` leads to nothing
   ┌─ content/articles/welcome/ja.md:17:3
   │
17 │ - [制度の一覧](/programs/)
   │   ^^^^^^^^^^^^^^^^^^^^^^^^
   │
   = hint: did you mean `program`?

error[content/invalid-value]: `facts.prefecture`: `Aomori` is not a region: write an ISO 3166-2 code from JP-01 (Hokkaido) to JP-47 (Okinawa), or JP for all of Japan
  ┌─ content/case/orchard/ja.md:7:15
  │
7 │   prefecture: Aomori
  │               ^^^^^^

error[content/unknown-reference]: there is no organization `ofice`
  ┌─ content/program/closing/ja.md:5:12
  │
5 │   agency: [ofice]
  │            ^^^^^
  │
  = hint: did you mean `office`?
  = hint: the name of its folder is expected, as in content/organization/ofice/

error[content/invalid-value]: `facts.kind` cannot be `grants`
  ┌─ content/program/open/ja.md:7:9
  │
7 │   kind: grants
  │         ^^^^^^
  │
  = hint: did you mean `grant`?
  = hint: possible: subsidy, grant, tax, certification, award, training, desk, platform, matching, guidance, internship, handbook, casebook, network, system

error[content/unknown-key]: unknown key `as_off`
   ┌─ content/program/open/ja.md:20:1
   │
20 │ as_off: 2026-04
   │ ^^^^^^
   │
   = hint: did you mean `as_of`?
   = hint: known here: title, summary, reading, facts, sources, as_of, checked, date, tags, draft, aliases

6 errors
nothing was written
"#,
    );
}
