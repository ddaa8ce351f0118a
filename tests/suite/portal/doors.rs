//! The doors of the front page.

use crate::project::Project;

const DOORS: &str = "- id: student
  title: { ja: 学ぶ方, en: I study }
  tasks:
    - to: /residence-status/
      text: { ja: 資格を知りたい, en: Which status? }
    - to: /organization/kind/desk/
      text: { ja: 相談したい, en: Who can I ask? }
    - to: /guide/arrival/
      text: { ja: 着いたところです, en: I have just arrived }
";

#[test]
fn the_front_page_asks_who_the_reader_is_and_leads_by_task() {
    let project = Project::small().file("content/doors.yaml", DOORS);
    project.build().fine();
    let page = project.page("en/");
    assert_eq!(page.data("data-door"), ["student"]);
    let door = page.class("door").expect("a door");
    assert_eq!(
        page.text(door),
        "I studyWhich status?Who can I ask?I have just arrived"
    );
    for href in [
        "/portal/en/residence-status/",
        "/portal/en/organization/kind/desk/",
        "/portal/en/guide/arrival/",
    ] {
        assert!(page.links_to(href), "{href}");
    }
}

#[test]
fn a_door_that_leads_nowhere_is_named_at_its_line() {
    let wrong = DOORS.replace("/kind/desk/", "/kind/desc/");
    let project = Project::small().file("content/doors.yaml", wrong);
    let ran = project.build();
    assert_eq!(ran.code, Some(1));
    assert!(
        ran.stderr
            .contains("`/organization/kind/desc/` leads to nothing")
            && ran.stderr.contains("content/doors.yaml:6:11"),
        "{}",
        ran.stderr
    );
}

#[test]
fn a_text_may_link_to_the_page_of_a_facet() {
    let project = Project::small().file(
        "content/articles/links/ja.md",
        "---\ntitle: 題\nsummary: 概要\n---\n[窓口](/organization/kind/desk/)と[比較](/residence-status/compare/)\n",
    );
    project.build().fine();
    let page = project.page("en/articles/links/");
    assert!(page.links_to("/portal/en/organization/kind/desk/"));
    assert!(page.links_to("/portal/en/residence-status/compare/"));
}

#[test]
fn without_doors_the_front_page_shows_the_collections() {
    let (_, page) = super::small("ja/");
    assert!(page.class("door").is_none());
    assert!(page.links_to("/portal/ja/program/"));
}

#[test]
fn the_front_page_shows_what_was_looked_at_last() {
    let (_, page) = super::small("ja/");
    let newest = page.html.find("id=newest").expect("a heading");
    let entries = &page.html[newest..];
    // The newest date of the small site.
    assert!(entries.contains("data-entry="), "{entries}");
}
