//! Statuses of residence: what readers ask first, and what can come next.

use super::small;

#[test]
fn what_most_readers_ask_stands_first_and_what_is_not_known_is_said() {
    let (_, page) = small("en/residence-status/study/");
    let glance = page.class("glance").expect("a summary box");
    let text = page.text(glance);
    let questions = [
        "May I work?",
        "How long may I stay?",
        "Can I renew it?",
        "May my family come?",
        "Which level of Japanese?",
        "What can come next?",
    ];
    let places: Vec<_> = questions.iter().map(|q| text.find(q)).collect();
    assert!(places.iter().all(Option::is_some), "{text}");
    assert!(places.is_sorted(), "{text}");
    assert!(text.contains("Can be renewed without limit"), "{text}");
    assert!(text.contains("Not stated in the sources"), "{text}");
}

#[test]
fn a_fact_is_shown_once() {
    let (_, page) = small("ja/residence-status/study/");
    let facts = page.data("data-fact");
    for key in ["work", "stay", "next"] {
        assert_eq!(facts.iter().filter(|f| **f == key).count(), 1, "{facts:?}");
    }
}

#[test]
fn what_can_come_next_is_drawn_and_each_status_in_it_is_a_link() {
    let (_, page) = small("en/residence-status/study/");
    let path = page.class("path").expect("a drawing");
    let html = page.inner(path);
    assert_eq!(path.get("aria-label"), Some("What can come next"));
    assert!(
        html.contains("href=/portal/en/residence-status/work/"),
        "{html}"
    );
    assert_eq!(html.matches("<rect").count(), 2);
    // Nothing comes after work, so its page has no drawing.
    let (_, work) = small("en/residence-status/work/");
    assert!(work.class("path").is_none());
}

#[test]
fn the_overview_is_grouped_by_what_one_may_do() {
    let (_, page) = small("en/residence-status/");
    let headings: Vec<String> = page.tags("h2").map(|h| page.text(h)).collect();
    assert_eq!(
        headings,
        [
            "Work within the permitted activities",
            "Work only with permission"
        ]
    );
}
