//! Paths that would lead out of the site, folders that belong to somebody else, and calls that
//! cannot work: refused with the whole reason, and nothing is touched.

use crate::bad_input::refused;
use crate::project::{Project, Ran};

/// The program could not run, and says this.
fn could_not_run(ran: &Ran, report: &str) {
    let expected = report.trim_start_matches('\n');
    assert!(ran.stderr == expected, "expected:\n{expected}\ngot:\n{}", ran.stderr);
    assert_eq!((ran.code, ran.stdout.as_str()), (Some(2), ""));
}

#[test]
fn a_link_cannot_leave_the_site() {
    refused(
        &Project::quiet().change("content/articles/second/ja.md", "これで", "[外](../../../x)と[外](/%2e%2e/x)。これで"),
        r#"@@link-out@@"#,
    );
}

#[test]
fn an_old_address_cannot_leave_the_site() {
    refused(
        &Project::quiet().change(
            "content/program/open/ja.md",
            "aliases: [program/old-name]",
            "aliases: [../x, \"a\\\\..\\\\b\", \"a//b\"]",
        ),
        r#"@@alias-out@@"#,
    );
}

#[test]
fn an_old_address_cannot_lie_where_a_file_is_published() {
    for file in ["feed.xml", "404.html", "program.json", "program/open/index.html"] {
        let project = Project::quiet().change("content/program/open/ja.md", "program/old-name", file);
        let ran = project.build();
        assert_eq!(ran.code, Some(1), "{file}: {}", ran.stderr);
        assert!(ran.stderr.contains("error[route/collision]"), "{file}: {}", ran.stderr);
        assert!(!project.has(""), "{file}: something was written");
    }
}

#[test]
fn a_picture_cannot_be_taken_from_outside_the_site() {
    let project = Project::quiet().file("secret.png", "secret");
    refused(
        &project.change(
            "content/articles/second/ja.md",
            "これで",
            "![秘](../../../secret.png)\n\n::figure{src=\"../../../secret.png\" alt=\"秘\"}\n\nこれで",
        ),
        r#"@@picture-out@@"#,
    );
}

#[cfg(unix)]
#[test]
fn symbolic_links_are_not_followed() {
    use std::os::unix::fs::symlink;
    let outside = tempfile::tempdir().unwrap();
    std::fs::write(outside.path().join("ja.md"), "---\ntitle: 外\nsummary: 外\n---\n").unwrap();
    let project = Project::quiet();
    symlink(outside.path(), project.path("content/articles/third")).unwrap();
    symlink(outside.path().join("ja.md"), project.path("content/articles/second/vi.md")).unwrap();
    refused(
        &project,
        r#"@@symlinks@@"#,
    );
}

#[test]
fn a_file_that_is_part_of_no_page_is_refused() {
    refused(
        &Project::quiet()
            .file("content/program/open/eng.md", "---\ntitle: a\nsummary: b\n---\n")
            .file("content/program/open/notes.txt", "x")
            .file("content/program/Open Day/ja.md", "---\ntitle: a\nsummary: b\n---\n")
            .file("content/programs/x/ja.md", "---\ntitle: a\nsummary: b\n---\n")
            .file("content/readme.md", "x"),
        r#"@@stray@@"#,
    );
}

#[test]
fn an_output_folder_with_a_file_of_somebody_else_is_refused_and_left_alone() {
    let project = Project::quiet().file("dist/photos/me.jpg", "photo").file("dist/index.html", "mine");
    let ran = project.build();
    let expected = r#"@@foreign@@"#;
    assert!(ran.stderr == expected, "expected:\n{expected}\ngot:\n{}", ran.stderr);
    assert_eq!(ran.code, Some(1));
    assert_eq!(project.read("photos/me.jpg"), "photo");
    assert_eq!(project.read("index.html"), "mine");
    assert_eq!(project.published().len(), 2, "something was written");
}

#[test]
fn a_file_of_somebody_else_stops_later_builds_too() {
    let project = Project::quiet();
    project.build().fine();
    let before = project.published();
    project.write("dist/ja/mine.txt", "mine");
    project.write("content/articles/second/ja.md", "---\ntitle: 新\nsummary: 新\n---\n## 終 {#end}\n");
    assert_eq!(project.build().code, Some(1));
    let mut after = project.published();
    assert_eq!(after.remove("ja/mine.txt").unwrap(), b"mine");
    assert!(before == after, "the published folder was changed");
}

#[cfg(unix)]
#[test]
fn a_symbolic_link_in_the_output_folder_is_not_written_through() {
    let elsewhere = tempfile::tempdir().unwrap();
    let project = Project::quiet().file("dist/.keep", "");
    std::os::unix::fs::symlink(elsewhere.path(), project.path("dist/ja")).unwrap();
    assert_eq!(project.build().code, Some(1));
    assert_eq!(std::fs::read_dir(elsewhere.path()).unwrap().count(), 0);
}

#[test]
fn a_build_with_errors_leaves_the_published_folder_as_it_was() {
    let project = Project::quiet();
    project.build().fine();
    let before = project.published();
    let project = project.change("content/articles/second/ja.md", "summary:", "sumary:");
    assert_eq!(project.build().code, Some(1));
    assert!(before == project.published(), "the published folder was changed");
}

#[test]
fn a_list_of_files_that_was_tampered_with_does_not_lead_out_of_the_output_folder() {
    let project = Project::quiet().file("precious.txt", "mine");
    project.build().fine();
    let project = project.change("dist/.shirube-manifest.json", "{\"files\":{", "{\"files\":{\"../precious.txt\":{},");
    project.build();
    project.run(&["clean"]);
    assert!(project.path("precious.txt").exists(), "a file outside of the output folder was removed");
}

#[test]
fn a_folder_without_a_configuration_is_no_site() {
    could_not_run(
        &Project::empty().build(),
        r#"@@no-site@@"#,
    );
}

#[test]
fn a_malformed_configuration_is_shown_at_its_line() {
    could_not_run(
        &Project::quiet().change("site.toml", "base_url = \"", "base_url = ").build(),
        r#"@@toml-syntax@@"#,
    );
}

#[test]
fn a_configuration_with_wrong_values_is_shown_with_all_of_them() {
    let project = Project::quiet()
        .change("site.toml", "base_url = \"https://example.org/portal/\"", "base_uri = \"x\"\noutput = \"../public\"")
        .change("site.toml", "\"en\"]", "\"english\"]")
        .change("site.toml", "type = \"case\"", "type = \"cases\"");
    could_not_run(
        &project.build(),
        r#"@@toml-values@@"#,
    );
}

#[test]
fn a_configuration_that_is_not_utf_8_is_refused() {
    could_not_run(
        &Project::empty().file("site.toml", b"title = \"\x93\xfa\"\n").build(),
        r#"@@toml-utf-8@@"#,
    );
}

#[test]
fn unknown_arguments_are_refused() {
    could_not_run(
        &Project::quiet().run(&["build", "--fresch"]),
        r#"@@unknown-argument@@"#,
    );
    could_not_run(
        &Project::quiet().run(&["bild"]),
        r#"@@unknown-command@@"#,
    );
}

#[test]
fn arguments_with_impossible_values_are_refused() {
    could_not_run(
        &Project::quiet().run(&["build", "--date", "2026-02-30"]),
        r#"@@impossible-day@@"#,
    );
    could_not_run(
        &Project::quiet().build_with(&["--base-url", "ftp://example.org/"]),
        r#"@@impossible-url@@"#,
    );
}
