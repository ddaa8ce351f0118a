//! How files come into the output folder: one build at a time, in an order in which no page lacks
//! what it loads, and readable by a web server.

use crate::project::{Project, TODAY, published};
use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read};
use std::process::{Child, ChildStderr, Stdio};

const LOCK: &str = "dist/.shirube-lock";
const WAITING: &str = "another build is writing `./dist`; waiting for it\n";

/// Starts the program while the output folder is taken, and returns it as it waits, with the
/// rest of what it will say.
fn waiting(project: &Project, args: &[&str]) -> (Child, BufReader<ChildStderr>) {
    let mut child = project
        .command(args)
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut said = BufReader::new(child.stderr.take().unwrap());
    let mut line = String::new();
    said.read_line(&mut line).unwrap();
    assert_eq!(line, WAITING);
    assert!(child.try_wait().unwrap().is_none(), "it did not wait");
    (child, said)
}

#[test]
fn a_second_build_in_one_folder_says_that_it_waits_and_publishes_the_newest_texts() {
    let project = Project::quiet();
    project.build().fine();
    let before = project.published();
    let other = File::create(project.path(LOCK)).unwrap();
    other.lock().unwrap();
    let page = "content/articles/second/en.md";
    let project = project.change(page, "This is the end.", "An older text.");
    let (mut second, _said) = waiting(&project, &["build", "--date", TODAY]);
    let mut meanwhile = project.published();
    meanwhile.remove(".shirube-lock");
    assert!(before == meanwhile, "it did not wait with writing");
    let project = project.change(page, "An older text.", "The newest text.");
    drop(other);
    assert!(second.wait().unwrap().success());
    let html = project.page("en/articles/second/").html;
    assert!(html.contains("The newest text."), "{html}");
    assert!(!project.path(LOCK).exists());
}

#[test]
fn clean_waits_for_a_build_and_leaves_no_lock() {
    let project = Project::quiet();
    project.build().fine();
    let other = File::create(project.path(LOCK)).unwrap();
    other.lock().unwrap();
    let (mut clean, mut said) = waiting(&project, &["clean"]);
    drop(other);
    let mut rest = String::new();
    said.read_to_string(&mut rest).unwrap();
    assert!(clean.wait().unwrap().success(), "{rest}");
    assert!(!project.has(""), "the folder is still there");
}

#[test]
fn a_build_with_errors_leaves_no_folders_behind() {
    let project = Project::quiet().change("content/articles/second/ja.md", "summary:", "sumary:");
    let ran = project.build_with(&["--output", "public/site"]);
    assert_eq!(ran.code, Some(1));
    assert!(!project.path("public").exists());
    fs::create_dir(project.path("public")).unwrap();
    project.build_with(&["--output", "public/site"]);
    assert_eq!(fs::read_dir(project.path("public")).unwrap().count(), 0);
}

#[test]
fn no_page_is_changed_before_all_that_it_loads_is_there() {
    let project = Project::quiet();
    project.build().fine();
    let before = project.published();
    let project = project
        .file("themes/portal/static/style.css", "main{color:#123}")
        .change("site.toml", "Small guide", "Other guide");
    project.build_with(&["--output", "other"]).fine();
    let after = published(&project.path("other"));
    let style = after
        .keys()
        .find(|path| path.ends_with(".css") && !before.contains_key(*path))
        .unwrap()
        .as_str();
    // Where the new style sheet should go lies something that cannot be replaced.
    let obstacle = project.path("dist").join(style);
    fs::create_dir(&obstacle).unwrap();
    let ran = project.build();
    assert_eq!(ran.code, Some(1));
    let message = format!("error[output/write]: cannot write `./dist/{style}`: ");
    assert!(ran.stderr.contains(&message), "{}", ran.stderr);
    let now = project.published();
    for path in before.keys().filter(|path| path.ends_with(".html")) {
        assert!(now[path] == before[path], "{path}");
    }
    fs::remove_dir(obstacle).unwrap();
    project.build().fine();
    assert!(project.published() == after);
}

#[test]
fn what_a_page_loads_is_not_removed_before_the_page() {
    let picture = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"4\"/>\n";
    let text = "---\ntitle: 題\nsummary: 要約。\n---\n![絵](map.svg)\n";
    let project = Project::quiet()
        .file("content/articles/extra/ja.md", text)
        .file("content/articles/extra/map.svg", picture);
    project.build().fine();
    let published = project.published();
    let picture = published
        .keys()
        .find(|path| path.starts_with("assets/extra/"))
        .unwrap();
    let project = project
        .remove("content/articles/extra/ja.md")
        .remove("content/articles/extra/map.svg");
    // The page cannot be removed: something else lies in its place.
    let page = "dist/ja/articles/extra/index.html";
    project.erase(page);
    fs::create_dir_all(project.path(page)).unwrap();
    let ran = project.build();
    assert_eq!(ran.code, Some(1));
    assert!(ran.stderr.contains(page), "{}", ran.stderr);
    assert!(project.has(picture));
    fs::remove_dir(project.path(page)).unwrap();
    project.build().fine();
    assert!(!project.has(picture));
}

#[test]
fn what_others_changed_is_made_right_or_removed_and_named() {
    let project = Project::quiet();
    project.build().fine();
    let before = project.published();
    let page = "en/program/open/index.html";
    project.write(&format!("dist/{page}"), "an edit by hand");
    let ran = project.build().fine();
    let told = "changed by others since the last build, and made right again or removed: ";
    assert!(
        ran.stderr.ends_with(&format!("{told}`{page}`\n")),
        "{}",
        ran.stderr
    );
    assert!(before == project.published());
    // A page that was taken back must not stay because somebody touched it.
    let page = "en/event/meeting/index.html";
    project.write(&format!("dist/{page}"), "an edit by hand");
    let project = project.remove("content/event/meeting/ja.md");
    let result = project.built(&[]);
    assert_eq!(result["changed_by_others"], serde_json::json!([page]));
    assert!(!project.has("en/event/meeting"));
    assert_eq!(
        project.built(&[])["changed_by_others"],
        serde_json::json!([])
    );
}

#[cfg(unix)]
#[test]
fn published_files_can_be_read_by_a_web_server_and_are_no_programs() {
    use crate::project::Ran;
    use std::os::unix::fs::PermissionsExt;
    let project = Project::quiet();
    let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o7777;
    for (path, own) in [
        ("content/articles/welcome/map.svg", 0o755),
        ("content/articles/welcome/ja.md", 0o600),
    ] {
        fs::set_permissions(project.path(path), fs::Permissions::from_mode(own)).unwrap();
    }
    let args = ["build", "--date", TODAY];
    Ran::of(&mut project.command_in_shell(r#"umask 022; exec "$0" "$@""#, &args)).fine();
    let mut paths = vec![project.path("dist")];
    let mut files = 0;
    while let Some(path) = paths.pop() {
        if path.is_dir() {
            assert_eq!(mode(&path), 0o755, "{}", path.display());
            let items = fs::read_dir(path).unwrap();
            paths.extend(items.map(|item| item.unwrap().path()));
        } else {
            assert_eq!(mode(&path), 0o644, "{}", path.display());
            files += 1;
        }
    }
    assert_eq!(files, project.published().len() + 1, "and the list of them");
}

#[test]
fn what_a_killed_build_had_ready_is_removed_and_never_published() {
    let project = Project::quiet();
    project.build().fine();
    let before = project.published();
    project.write("dist/.shirube-tmp-pages/7", "half a pa");
    project.build().fine();
    assert!(project.published() == before);
    project.write("dist/.shirube-tmp-pages/7", "half a pa");
    project.run(&["clean"]).fine();
    assert!(!project.path("dist").exists());
}

#[test]
fn a_build_with_an_error_leaves_nothing_of_what_it_had_drawn() {
    let project = Project::quiet();
    project.build().fine();
    let before = project.published();
    // Most pages can be drawn.
    let project = project.file(
        "themes/portal/templates/search.html",
        "{% extends \"base.html\" %}{% block main %}{{ content.nothing.at.all }}{% endblock main %}",
    );
    assert_eq!(project.run(&["build", "--date", TODAY]).code, Some(1));
    assert!(project.published() == before);
    assert!(!project.path("dist/.shirube-tmp-pages").exists());
}
