//! The editor's desk: all that is to be done, in one page.

use super::{Preview, SECOND, SOON};
use crate::browser;
use crate::project::Project;
use std::fs;

const ROWS: &str = "document.querySelectorAll('#translations tbody tr').length";

#[test]
fn the_desk_lists_what_is_to_be_done() {
    let Some(tab) = browser::tab() else { return };
    let project = Project::small();
    let preview = Preview::start(&project, &[]);
    tab.goto(&preview.at("/_desk/"));
    tab.wait_for(
        "document.querySelector('#status').textContent === 'All has been checked.'",
        SOON,
    );
    assert!(tab.eval::<String>("document.title").contains("小さな案内"));
    let all: usize = tab.eval(ROWS);
    assert!(all > 10, "{all}");
    // What is missing has no file to open, and a page that shows another language.
    let missing = "[...document.querySelectorAll('#translations tbody tr')].find((row) => row.textContent.includes('content/program/open/vi.md'))";
    assert!(!tab.eval::<bool>(&format!("!!{missing}.querySelector('a.place')")));
    assert_eq!(
        tab.eval::<String>(&format!(
            "new URL({missing}.querySelector('a').href).pathname"
        )),
        "/portal/vi/program/open/"
    );

    let choose = |name: &str, value: &str| {
        tab.eval::<()>(&format!(
            "void ((select) => {{ select.value = {value:?}; select.dispatchEvent(new Event('change')); }})(document.querySelector('#filter-{name}'))"
        ));
    };
    choose("collection", "program");
    choose("language", "vi");
    let few: usize = tab.eval(ROWS);
    assert!(few > 0 && few < all, "{few} of {all}");
    assert!(tab.eval::<bool>(
        "[...document.querySelectorAll('#translations tbody tr')].every((row) => row.textContent.includes('/vi.md') && row.textContent.includes('content/program/'))"
    ));
    assert_eq!(
        tab.eval::<String>("location.search"),
        "?collection=program&language=vi"
    );
    tab.goto(&preview.at("/_desk/?collection=program&language=vi"));
    tab.wait_for(&format!("{ROWS} === {few}"), SOON);

    // A broken file is listed, with the way to its place and its page.
    choose("collection", "");
    choose("language", "");
    let good = fs::read_to_string(project.path(SECOND)).unwrap();
    project.write(SECOND, good.replace("title: 二つ目", "title: [二つ目"));
    let row = format!(
        "[...document.querySelectorAll('#problems tbody tr')].find((row) => row.textContent.includes({SECOND:?}))"
    );
    tab.wait_for(&format!("!!{row}"), SOON);
    assert!(tab.eval::<bool>(&format!(
        "{row}.querySelector('a[href^=\"vscode://file/\"]').href.includes('/second/ja.md:')"
    )));
    project.write(SECOND, &good);
    tab.wait_for(&format!("!{row}"), SOON);

    tab.goto(&preview.at("/_desk/?collection=articles"));
    tab.wait_for(&format!("{ROWS} > 0"), SOON);
    tab.click("#translations tbody a[href^='/portal/']");
    tab.wait_for("location.pathname.startsWith('/portal/')", SOON);
    assert_eq!(tab.problems(), Vec::<String>::new());
}

#[test]
fn what_happens_while_the_site_is_checked_does_not_stop_the_desk() {
    let project = Project::quiet();
    let preview = Preview::start(&project, &[]);
    project.write("notes.txt", "x");
    let desk = preview.wait_until_checked();
    for list in [
        "problems",
        "links",
        "translations",
        "dates",
        "sentences",
        "unsourced",
        "queries",
        "coverage",
    ] {
        assert!(desk[list].is_array(), "{list}");
    }
    assert_eq!(desk["languages"].as_array().unwrap().len(), 2);
}

#[test]
fn a_translation_that_was_removed_can_no_longer_be_opened() {
    let project = Project::quiet();
    let preview = Preview::start(&project, &[]);
    let path = "content/articles/second/en.md";
    fs::remove_file(project.path(path)).unwrap();
    preview.wait("/_shirube/desk.json", |answer| {
        let desk: serde_json::Value = serde_json::from_slice(&answer.body).unwrap();
        let rows = desk["translations"].as_array().unwrap();
        rows.iter()
            .any(|row| row["file"] == path && row["state"] == "missing" && row["open"].is_null())
    });
}
