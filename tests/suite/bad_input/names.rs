//! Names that lead nowhere, and addresses that two pages would have.

use super::refused;
use crate::project::Project;

#[test]
fn a_name_that_is_no_entry_is_compared_with_the_entries() {
    refused(
        &Project::quiet().change("content/program/open/ja.md", "[office]", "[ofice]"),
        r#"
error[content/unknown-reference]: there is no organization `ofice`
  ┌─ content/program/open/ja.md:6:12
  │
6 │   agency: [ofice]
  │            ^^^^^
  │
  = hint: did you mean `office`?
  = hint: the name of its folder is expected, as in content/organization/ofice/

1 error
nothing was written
"#,
    );
}

#[test]
fn a_document_that_is_not_listed_cannot_be_cited() {
    refused(
        &Project::quiet().change(
            "content/program/open/ja.md",
            "doc: handbook",
            "doc: hand-book",
        ),
        r#"
error[content/unknown-reference]: there is no document `hand-book` in content/sources.yaml
   ┌─ content/program/open/ja.md:19:12
   │
19 │   - { doc: hand-book, page: 10 }
   │            ^^^^^^^^^
   │
   = hint: did you mean `handbook`?
   = hint: add it there, or cite one of the documents that it lists

1 error
nothing was written
"#,
    );
}

#[test]
fn a_translation_without_its_source_is_refused() {
    refused(
        &Project::quiet()
            .remove("content/articles/second/ja.md")
            .change(
                "content/articles/welcome/ja.md",
                "../second/#end",
                "../welcome/",
            )
            .change(
                "content/articles/welcome/en.md",
                "../second/#end",
                "../welcome/",
            ),
        r#"
error[content/no-source]: this is a translation of nothing: there is no `ja.md`
  ┌─ content/articles/second/en.md:1:1
  │
1 │ ---
  │ ^
  │
  = hint: write `ja.md` beside it; it carries the facts

1 error
nothing was written
"#,
    );
}

#[test]
fn an_old_address_that_is_taken_is_refused() {
    refused(
        &Project::quiet().change(
            "content/program/open/ja.md",
            "program/old-name",
            "program/closing",
        ),
        r#"
error[route/collision]: `program/closing` is already the address of a page
   ┌─ content/program/open/ja.md:21:11
   │
21 │ aliases: [program/closing]
   │           ^^^^^^^^^^^^^^^
   │
   = hint: an old address can lead here only if nothing else lies there

1 error
nothing was written
"#,
    );
}

#[test]
fn an_old_address_that_two_entries_claim_is_refused() {
    refused(
        &Project::quiet().change(
            "content/program/rolling/ja.md",
            "as_of: 2026-04",
            "as_of: 2026-04\naliases: [/program/old-name/]",
        ),
        r#"
error[route/collision]: `program/old-name` is already the address of a page
   ┌─ content/program/rolling/ja.md:15:11
   │
15 │ aliases: [/program/old-name/]
   │           ^^^^^^^^^^^^^^^^^^
   │
   = hint: an old address can lead here only if nothing else lies there

1 error
nothing was written
"#,
    );
}

#[test]
fn an_old_address_cannot_lie_where_a_file_is_published() {
    for file in [
        "feed.xml",
        "404.html",
        "program.json",
        "program/open/index.html",
    ] {
        let project =
            Project::quiet().change("content/program/open/ja.md", "program/old-name", file);
        let ran = project.build();
        assert_eq!(ran.code, Some(1), "{file}: {}", ran.stderr);
        assert!(
            ran.stderr.contains("error[route/collision]"),
            "{file}: {}",
            ran.stderr
        );
        assert!(!project.has(""), "{file}: something was written");
    }
}

#[test]
fn one_slug_in_two_collections_of_a_type_is_refused_because_references_would_be_ambiguous() {
    let project = Project::quiet().change(
        "site.toml",
        "[collections.case]",
        "[collections.grants]\ntype = \"program\"\n\n[collections.case]",
    );
    let twin = std::fs::read_to_string(project.path("content/program/closing/ja.md")).unwrap();
    let project = project.file("content/grants/closing/ja.md", twin);
    let ran = project.build();
    assert_eq!(ran.code, Some(1), "{}", ran.stderr);
    assert!(
        ran.stderr.contains("error[content/duplicate-slug]"),
        "{}",
        ran.stderr
    );
    assert!(!project.has(""));
}

#[test]
fn a_link_to_nothing_is_compared_with_the_entries() {
    refused(
        &Project::quiet().change(
            "content/articles/welcome/ja.md",
            "../second/#end",
            "../secnod/#end",
        ),
        r#"
error[link/broken]: `../secnod/#end` leads to nothing
   ┌─ content/articles/welcome/ja.md:16:3
   │
16 │ - [次の読み物](../secnod/#end)
   │   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   │
   = hint: did you mean `second`?

1 error
nothing was written
"#,
    );
}

#[test]
fn a_link_to_a_heading_that_does_not_exist_names_those_that_do() {
    refused(
        &Project::quiet().change("content/articles/welcome/en.md", "#end", "#ende"),
        r#"
error[link/broken-anchor]: `../second/#ende` leads to no heading: there is no `#ende`
  ┌─ content/articles/welcome/en.md:7:18
  │
7 │ Carry your card. [Next](../second/#ende)
  │                  ^^^^^^^^^^^^^^^^^^^^^^^
  │
  = hint: did you mean `end`?
  = hint: headings there: #end

1 error
nothing was written
"#,
    );
}

#[test]
fn a_file_that_is_part_of_no_page_is_refused() {
    refused(
        &Project::quiet()
            .file(
                "content/program/open/eng.md",
                "---\ntitle: a\nsummary: b\n---\n",
            )
            .file("content/program/open/notes.txt", "x")
            .file(
                "content/program/Open Day/ja.md",
                "---\ntitle: a\nsummary: b\n---\n",
            )
            .file(
                "content/programs/x/ja.md",
                "---\ntitle: a\nsummary: b\n---\n",
            )
            .file("content/readme.md", "x"),
        r#"
error[content/bad-slug]: `content/program/Open Day` cannot be an address: its last part is not a slug
 = hint: a slug is made of a-z, 0-9 and - between them

error[content/stray-file]: `content/program/open/eng.md` is not part of any page: its name is no language of the site
 = hint: did you mean `en.md`?

error[content/stray-file]: `content/program/open/notes.txt` is not part of any page: files of this type are not published
 = hint: possible: md, png, jpg, jpeg, webp, gif, svg, pdf, csv, xlsx, docx, ics

error[content/stray-file]: `content/programs/x/ja.md` is not part of any page: there is no collection `programs`
 = hint: did you mean `program`?
 = hint: add `[collections.programs]` to site.toml, or move the folder

error[content/stray-file]: `content/readme.md` is not part of any page: it does not lie in the folder of an entry
 = hint: a text is `content/<collection>/<slug>/<language>.md`

5 errors
nothing was written
"#,
    );
}

#[test]
fn a_file_whose_name_cannot_be_published_is_refused() {
    let project = Project::quiet()
        .file("content/articles/second/a:b.png", "x")
        .change(
            "content/articles/second/ja.md",
            "これで",
            "![図](a%3Ab.png)これで",
        );
    let ran = project.build();
    assert_eq!(ran.code, Some(1), "a picture is linked that is not there");
    assert!(!project.has(""));
}

#[test]
fn a_heading_cannot_have_an_id_that_the_page_itself_uses() {
    for id in ["main", "section-contents", "fn-1"] {
        let project = Project::quiet().change(
            "content/articles/welcome/ja.md",
            "{#start}",
            &format!("{{#{id}}}"),
        );
        let ran = project.build();
        assert_eq!(ran.code, Some(1), "two elements have the id {id}");
        assert!(
            ran.stderr.contains("[markdown/duplicate-id]"),
            "{}",
            ran.stderr
        );
    }
}

#[test]
fn a_list_of_programmes_cannot_ask_for_a_word_that_no_programme_has() {
    for attribute in [
        "purpose", "kind", "stage", "user", "region", "agency", "foreign",
    ] {
        let list = format!("::program-list{{{attribute}=\"nonsense\"}}\n\nこれで");
        let project = Project::quiet().change("content/articles/second/ja.md", "これで", &list);
        let ran = project.build();
        assert_eq!(ran.code, Some(1), "{attribute}: {}", ran.stderr);
        assert!(
            ran.stderr.contains("[markdown/directive]"),
            "{}",
            ran.stderr
        );
    }
}

#[test]
fn an_address_that_no_disk_can_hold_is_refused_before_anything_is_written() {
    let long = "x".repeat(300);
    for (path, from, to) in [
        (
            "content/program/open/ja.md",
            "program/old-name",
            long.clone(),
        ),
        ("content/program/open/ja.md", "お金, 研修", long),
    ] {
        let project = Project::quiet().change(path, from, &to);
        assert_eq!(project.build().code, Some(1), "{from}");
        assert!(!project.has(""), "{from}: something was written");
    }
}

#[test]
fn links_are_checked_in_a_file_whose_front_matter_is_wrong_too() {
    refused(
        &Project::quiet()
            .change("content/articles/welcome/ja.md", "summary:", "sumary:")
            .change(
                "content/articles/welcome/ja.md",
                "../second/#end",
                "../secnod/#end",
            ),
        r#"
error[content/missing-key]: `summary` is missing
  ┌─ content/articles/welcome/ja.md:2:1
  │
2 │ title: ようこそ
  │ ^^^^^^^^^^^^^^^
  │
  = hint: add a line `summary: …`

error[content/unknown-key]: unknown key `sumary`
  ┌─ content/articles/welcome/ja.md:4:1
  │
4 │ sumary: 最初の読み物です。
  │ ^^^^^^
  │
  = hint: did you mean `summary`?
  = hint: known here: title, summary, reading, facts, sources, as_of, checked, date, tags, draft, aliases

error[link/broken]: `../secnod/#end` leads to nothing
   ┌─ content/articles/welcome/ja.md:16:3
   │
16 │ - [次の読み物](../secnod/#end)
   │   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   │
   = hint: did you mean `second`?

3 errors
nothing was written
"#,
    );
}

#[test]
fn an_entry_cannot_be_a_part_of_itself() {
    let ran = Project::quiet()
        .change(
            "content/program/rolling/ja.md",
            "facts:\n",
            "facts:\n  parent: rolling\n",
        )
        .build();
    assert_eq!(ran.code, Some(1));
    assert!(
        ran.stderr.contains("`rolling` cannot be a part of itself"),
        "{}",
        ran.stderr
    );
}
