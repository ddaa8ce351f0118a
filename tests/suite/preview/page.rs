//! A page in the editor's browser: the report over it, and how it is kept up with the files.

use super::{Preview, SECOND, SECOND_PAGE, SOON};
use crate::browser::{self, Tab};
use crate::project::Project;
use std::fs;

/// An element of the preview's own, which lies in a shadow.
pub(super) fn own(selector: &str) -> String {
    format!("document.querySelector('shirube-preview').shadowRoot.querySelector({selector:?})")
}

/// Clicks on an element of the preview's own.
#[track_caller]
pub(super) fn click(tab: &Tab, selector: &str) {
    tab.wait_for(&format!("{}.checkVisibility()", own(selector)), SOON);
    tab.eval::<()>(&format!("void {}.click()", own(selector)));
}

/// Waits until an element of the preview's own says something.
#[track_caller]
pub(super) fn says(tab: &Tab, selector: &str, words: &str) {
    tab.wait_for(
        &format!("{}.textContent.includes({words:?})", own(selector)),
        SOON,
    );
}

/// Waits until the bar says how the page is doing.
#[track_caller]
pub(super) fn ready(tab: &Tab) {
    tab.wait_for(&format!("{}.textContent !== ''", own("#status")), SOON);
}

/// Waits until the page says something.
#[track_caller]
pub(super) fn shows(tab: &Tab, words: &str) {
    tab.wait_for(
        &format!("document.querySelector('#main').innerText.includes({words:?})"),
        SOON,
    );
}

#[test]
fn the_report_comes_when_a_file_breaks_and_goes_when_it_is_mended() {
    let Some(tab) = browser::tab() else { return };
    let project = Project::quiet();
    let preview = Preview::start(&project, &[]);
    tab.goto(&preview.at(SECOND_PAGE));
    ready(&tab);
    let is_open = format!("{}.open", own("#problems"));
    assert!(!tab.eval::<bool>(&is_open));
    let good = fs::read_to_string(project.path(SECOND)).unwrap();
    project.write(SECOND, good.replace("title: 二つ目", "title: [二つ目"));
    tab.wait_for(&is_open, SOON);
    for words in ["1 error", SECOND, "title: [二つ目"] {
        says(&tab, "#problems", words);
    }
    let link = format!("{}.href", own("#problems a.place"));
    assert!(tab.eval::<String>(&link).starts_with("vscode://file/"));
    shows(&tab, "これで終わり");
    project.write(SECOND, good.replace("これで終わり", "いよいよ終わり"));
    tab.wait_for(&format!("!{is_open}"), SOON);
    shows(&tab, "いよいよ終わり");

    // Sent away, it stays away until the report is another one.
    project.write(SECOND, good.replace("title: 二つ目", "title: [二つ目"));
    tab.wait_for(&is_open, SOON);
    click(&tab, "#problems .close");
    tab.wait_for(&format!("!{is_open}"), SOON);
    click(&tab, "#status");
    tab.wait_for(&is_open, SOON);
    project.write(SECOND, &good);
    tab.wait_for(&format!("!{is_open}"), SOON);
    assert_eq!(tab.problems(), Vec::<String>::new());
}

#[test]
fn a_page_stays_where_it_was_read() {
    let Some(tab) = browser::tab() else { return };
    let long: String = (0..200)
        .map(|n| format!("{n}番目の段落です。\n\n"))
        .collect();
    let project = Project::quiet();
    let text = fs::read_to_string(project.path(SECOND)).unwrap() + "\n" + &long;
    project.write(SECOND, &text);
    let preview = Preview::start(&project, &[]);
    tab.emulate_desktop(900, 600);
    tab.goto(&preview.at(SECOND_PAGE));
    ready(&tab);
    tab.eval::<()>("void scrollTo({ top: 1500, behavior: 'instant' })");
    project.write(SECOND, text.replace("199番目", "最後"));
    shows(&tab, "最後の段落");
    tab.wait_for("Math.abs(scrollY - 1500) < 3", SOON);

    // The style sheet comes without loading the page again.
    tab.eval::<()>("void (window.same = true)");
    let css = format!(
        "{}/themes/portal/static/style.css",
        env!("CARGO_MANIFEST_DIR")
    );
    let css = fs::read_to_string(css).unwrap();
    for color in ["rgb(1, 2, 3)", "rgb(3, 2, 1)"] {
        project.write(
            "themes/portal/static/style.css",
            format!("{css}\nbody h1 {{ color: {color} !important; }}\n"),
        );
        tab.wait_for(
            &format!("getComputedStyle(document.querySelector('h1')).color === {color:?}"),
            SOON,
        );
    }
    tab.wait_for(
        "document.querySelectorAll('link[rel=stylesheet]').length === 1",
        SOON,
    );
    assert!(tab.eval::<bool>("window.same && Math.abs(scrollY - 1500) < 3"));
    // A template does.
    project.write(
        "themes/portal/templates/redirect.html",
        "<title>{{ title }}</title>\n",
    );
    tab.wait_for("!window.same", SOON);
    assert_eq!(tab.problems(), Vec::<String>::new());
}

#[test]
fn a_site_that_never_worked_is_a_report_until_it_works() {
    let Some(tab) = browser::tab() else { return };
    let project = Project::quiet();
    let good = fs::read_to_string(project.path("site.toml")).unwrap();
    project.write("site.toml", "title = \n");
    let preview = Preview::start(&project, &[]);
    tab.goto(&preview.at("/portal/ja/"));
    says(&tab, "#problems", "site.toml:1");
    assert!(tab.eval::<bool>(&format!("{}.open", own("#problems"))));
    project.write("site.toml", good);
    tab.wait_for(
        "document.querySelector('h1').innerText.includes('小さな案内')",
        SOON,
    );
    // Chromium counts the page that could not be shown as one that failed.
    let mut problems = tab.problems();
    problems.retain(|problem| !problem.contains("503"));
    assert_eq!(problems, Vec::<String>::new());
}

#[test]
fn a_phone_shows_the_bar_and_no_more_than_the_page() {
    let Some(tab) = browser::tab() else { return };
    let project = Project::small();
    let preview = Preview::start(&project, &[]);
    tab.emulate_phone(360, 640);
    for page in ["/portal/ja/", "/portal/vi/articles/welcome/", "/_desk/"] {
        tab.goto(&preview.at(page));
        if page.starts_with("/portal") {
            ready(&tab);
        } else {
            tab.wait_for(
                "document.querySelector('#status').textContent.length > 0",
                SOON,
            );
        }
        tab.wait_for(
            "document.documentElement.scrollWidth <= innerWidth && innerWidth === 360",
            SOON,
        );
    }
    assert_eq!(tab.problems(), Vec::<String>::new());
}
