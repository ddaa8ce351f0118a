//! The output folder: nothing of somebody else is touched, and a failed build changes nothing.

use super::same;
use crate::project::Project;

#[test]
fn an_output_folder_with_a_file_of_somebody_else_is_refused_and_left_alone() {
    let project = Project::quiet()
        .file("dist/photos/me.jpg", "photo")
        .file("dist/index.html", "mine");
    let ran = project.build();
    same(
        &ran.stderr,
        r#"
error[output/foreign-files]: `./dist` holds files that this tool did not write: `index.html`, `photos/me.jpg`
 = hint: nothing was written or deleted; choose an empty folder with --output, or move these files away

1 error
nothing was written
"#,
    );
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
    project.write(
        "content/articles/second/ja.md",
        "---\ntitle: 新\nsummary: 新\n---\n## 終 {#end}\n",
    );
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
    assert!(
        before == project.published(),
        "the published folder was changed"
    );
}

#[test]
fn a_list_of_files_that_was_tampered_with_does_not_lead_out_of_the_output_folder() {
    let project = Project::quiet().file("precious.txt", "mine");
    project.build().fine();
    let project = project.change(
        "dist/.shirube-manifest.json",
        "{\"files\":{",
        "{\"files\":{\"../precious.txt\":{},",
    );
    project.build();
    project.run(&["clean"]);
    assert!(
        project.path("precious.txt").exists(),
        "a file outside of the output folder was removed"
    );
}

#[test]
fn a_list_of_files_that_cannot_be_read_stops_a_build_that_would_otherwise_guess() {
    let project = Project::quiet();
    project.build().fine();
    project.write("dist/.shirube-manifest.json", "{\"files\":{\"ja/ind");
    let before = project.published();
    let ran = project.build();
    same(
        &ran.stderr,
        r#"
error[output/foreign-files]: cannot read `./dist/.shirube-manifest.json`, which lists the files that this tool wrote: EOF while parsing a string at line 1 column 17
 = hint: nothing was written or deleted; empty the folder by hand, or choose another one with --output

1 error
nothing was written
"#,
    );
    assert_eq!(ran.code, Some(1));
    assert_eq!(project.run(&["clean"]).code, Some(2));
    assert!(before == project.published());
}
