//! What open pages are told, and how many may be open.

use super::{INTERVAL, Preview, SECOND, SECOND_PAGE, SOON};
use crate::project::Project;
use std::fs;
use std::thread;
use std::time::{Duration, Instant};

#[test]
fn open_pages_are_told_what_concerns_them() {
    let project = Project::quiet();
    let preview = Preview::start(&project, &[]);
    preview.wait_until_checked();
    let mut second = preview.events(SECOND_PAGE);
    let mut other = preview.events("/portal/en/residence-status/study/");
    let mut desk = preview.events("/_desk/");
    let (name, state) = second.next();
    assert_eq!(name, "state");
    for key in ["boot", "number", "checked", "errors", "warnings"] {
        assert!(!state[key].is_null(), "{key}: {state}");
    }
    let number = other.until("state")["number"].as_u64().unwrap();
    desk.until("state");

    // A text.
    let text = fs::read_to_string(project.path(SECOND)).unwrap();
    project.write(SECOND, text.replace("これで終わり", "いよいよ終わり"));
    assert_eq!(second.next().0, "state");
    let (name, edited) = second.next();
    assert_eq!(
        (name.as_str(), &edited["url"]),
        ("edited", &SECOND_PAGE.into())
    );
    assert_eq!(edited["file"], SECOND);
    let (name, reloaded) = second.next();
    assert_eq!(name, "reload");
    assert!(reloaded.as_u64() > Some(number));
    assert_eq!(other.until_checked(number), ["edited"]);
    assert_eq!(desk.until_checked(number), ["edited"]);
    let number = reloaded.as_u64().unwrap();

    // The style sheet.
    let css = fs::read_to_string(format!(
        "{}/themes/portal/static/style.css",
        env!("CARGO_MANIFEST_DIR")
    ));
    project.write(
        "themes/portal/static/style.css",
        css.unwrap() + "p{margin:0}\n",
    );
    let styles = other.until("style");
    let [before, now] =
        [&styles[0][0], &styles[0][1]].map(|path| path.as_str().unwrap().to_owned());
    assert!(
        before.starts_with("/portal/assets/") && before != now,
        "{styles}"
    );
    assert_eq!(preview.get(&now).status, 200);
    assert!(preview.get(SECOND_PAGE).text().contains(&now));
    assert_eq!(second.until_checked(number), ["style"]);
    other.until("state");

    // A template.
    project.write(
        "themes/portal/templates/redirect.html",
        "<title>{{ title }}</title>\n",
    );
    other.until("reload");
    second.until("reload");
}

#[test]
fn a_thousand_pages_can_be_open() {
    let project = Project::quiet();
    let preview = Preview::start(&project, &[]);
    preview.wait_until_checked();
    let files = || {
        let folder = format!("/proc/{}/fd", preview.child.id());
        fs::read_dir(folder).map_or(0, Iterator::count)
    };
    let before = files();
    let mut open: Vec<_> = (0..1000).map(|_| preview.events(SECOND_PAGE)).collect();
    for events in &mut open {
        events.until("state");
    }
    let began = Instant::now();
    assert_eq!(preview.get("/portal/en/").status, 200);
    assert!(
        began.elapsed() < Duration::from_secs(2),
        "{:?}",
        began.elapsed()
    );
    let text = fs::read_to_string(project.path(SECOND)).unwrap();
    project.write(SECOND, text.replace("これで終わり", "いよいよ終わり"));
    for events in &mut open {
        events.until("reload");
    }
    drop(open);
    let began = Instant::now();
    while files() > before + 8 {
        assert!(began.elapsed() < SOON, "{} files, {before} before", files());
        thread::sleep(INTERVAL);
    }
    assert_eq!(preview.get(SECOND_PAGE).status, 200);
}
