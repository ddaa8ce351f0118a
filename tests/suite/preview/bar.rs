//! The bar below a page: what it is made of, how its languages are, and the ways from here.

use super::page::{click, own, ready, says, shows};
use super::{Preview, SECOND, SECOND_PAGE, SOON};
use crate::browser;
use crate::project::Project;
use std::fs;

#[test]
fn the_bar_shows_the_file_and_how_its_languages_are() {
    let Some(tab) = browser::tab() else { return };
    let project = Project::small();
    project
        .run(&["i18n", "accept", "--all", "--date", "2026-11-01"])
        .fine();
    let preview = Preview::start(&project, &[]);
    tab.goto(&preview.at("/portal/en/articles/second/"));
    says(&tab, "#file", "content/articles/second/en.md");
    click(&tab, "#languages");
    for words in [
        "Translated",
        "Derived",
        "Not translated (shown in English)",
        "Source",
    ] {
        says(&tab, "#languages-panel", words);
    }
    // The source goes on, and the translation stays behind.
    let text = fs::read_to_string(project.path(SECOND)).unwrap();
    project.write(
        SECOND,
        text.replace("これで終わり", "いよいよ終わり") + "\n足した段落です。\n",
    );
    says(&tab, "#languages-panel", "Source has changed since");
    click(&tab, "#sides");
    tab.wait_for(&format!("{}.open", own("#compare")), SOON);
    says(&tab, "#compare .changed", "いよいよ終わり");
    says(&tab, "#compare .added", "足した段落です");
    says(&tab, "#compare", "This is the end.");
    // It is still open after the next edit.
    project.write(SECOND, text.replace("これで終わり", "とうとう終わり"));
    says(&tab, "#compare .changed", "とうとう終わり");
    assert!(tab.eval::<bool>(&format!("{}.open", own("#compare"))));
    click(&tab, "#compare .close");

    click(&tab, "#languages");
    click(&tab, "#languages-panel a[lang=vi]");
    tab.wait_for("location.pathname === '/portal/vi/articles/second/'", SOON);
    says(&tab, "#file", "content/articles/second/en.md");
    assert_eq!(tab.problems(), Vec::<String>::new());
}

#[test]
fn the_interface_can_be_seen_in_the_pseudo_language() {
    let Some(tab) = browser::tab() else { return };
    let project = Project::small();
    let preview = Preview::start(&project, &[]);
    // Files that came later have other numbers than in a site that was read at once.
    project.write(
        "content/articles/a/ja.md",
        "---\ntitle: 新しい\nsummary: 要約。\n---\n新しい本文です。\n",
    );
    preview.wait_for("/portal/ja/articles/a/", "新しい本文");
    tab.goto(&preview.at(SECOND_PAGE));
    click(&tab, "#menu");
    click(&tab, "#pseudo");
    tab.wait_for(
        "location.pathname === '/portal/en-XA/articles/second/'",
        SOON,
    );
    tab.wait_for(
        "/[àáâãäåéèêëíìîïñóòôöúùûüý]/i.test(document.querySelector('header').innerText)",
        SOON,
    );
    says(&tab, "#file", "content/articles/second/en.md");
    let en = "content/articles/second/en.md";
    let text = fs::read_to_string(project.path(en)).unwrap();
    project.write(en, text.replace("This is the end.", "The very end."));
    shows(&tab, "The very end.");
    click(&tab, "#menu");
    click(&tab, "#pseudo");
    tab.wait_for(&format!("location.pathname === '{SECOND_PAGE}'"), SOON);
    assert_eq!(tab.problems(), Vec::<String>::new());
}

#[test]
fn the_browser_goes_where_the_editor_is() {
    let Some(tab) = browser::tab() else { return };
    let project = Project::quiet();
    let preview = Preview::start(&project, &[]);
    tab.goto(&preview.at("/portal/ja/"));
    ready(&tab);
    let text = fs::read_to_string(project.path(SECOND)).unwrap();
    project.write(SECOND, text.replace("これで終わり", "いよいよ終わり"));
    preview.wait_for(SECOND_PAGE, "いよいよ終わり");
    assert_eq!(tab.eval::<String>("location.pathname"), "/portal/ja/");
    click(&tab, "#menu");
    click(&tab, "#follow");
    project.write(SECOND, text.replace("これで終わり", "とうとう終わり"));
    tab.wait_for(&format!("location.pathname === '{SECOND_PAGE}'"), SOON);
    shows(&tab, "とうとう終わり");
    let work = "content/residence-status/work/en.md";
    let text = fs::read_to_string(project.path(work)).unwrap();
    ready(&tab);
    project.write(work, text.replace("For people who work.", "For workers."));
    tab.wait_for(
        "location.pathname === '/portal/en/residence-status/work/'",
        SOON,
    );
    assert_eq!(tab.problems(), Vec::<String>::new());
}
