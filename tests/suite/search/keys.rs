//! The search page without a mouse.

use super::reader::{Reader, SOON};
use super::request;

const BOX: &str = "[data-search-input]";

fn result(n: usize) -> String {
    format!("[data-search-results] > li:nth-child({n}) h2 a")
}

#[test]
fn a_slash_leads_to_the_box_and_is_a_slash_within_it() {
    let Some(reader) = Reader::new() else { return };
    for page in ["ja/", "en/program/", "vi/search/?q=visa"] {
        reader.goto(page);
        assert!(!reader.is_focused(BOX), "{page}");
        reader.tab.press("/");
        assert!(reader.is_focused(BOX), "{page}");
        assert!(!reader.value(BOX).contains('/'), "{page}");
        // What stood there is selected: typing replaces it.
        reader.tab.type_text(BOX, "a/b");
        assert_eq!(reader.value(BOX), "a/b", "{page}");
        reader.tab.press("Control+/");
        assert_eq!(reader.value(BOX), "a/b", "{page}");
    }
    reader.no_problems();
}

#[test]
fn arrows_lead_through_the_results_and_back() {
    let Some(reader) = Reader::new() else { return };
    reader.search("en", "?q=student");
    reader.wait_for("en", &request("student", &[]));
    let count = reader.results().len();
    reader.tab.press("/");
    for n in 1..=count {
        reader.tab.press("ArrowDown");
        assert!(reader.is_focused(&result(n)), "{n}");
    }
    reader.tab.press("ArrowDown");
    assert!(reader.is_focused(&result(count)), "the end is the end");
    for n in (1..count).rev() {
        reader.tab.press("ArrowUp");
        assert!(reader.is_focused(&result(n)), "{n}");
    }
    reader.tab.press("ArrowUp");
    assert!(reader.is_focused(BOX));
    // Arrows with other keys, and elsewhere, are the browser's.
    reader.tab.press("Shift+ArrowDown");
    assert!(reader.is_focused(BOX));
    reader.tab.press("ArrowDown");
    reader.tab.press("ArrowDown");
    let second = reader.results()[1].clone();
    reader.tab.press("Enter");
    reader
        .tab
        .wait_for(&format!("location.pathname === '{second}'"), SOON);
    reader.no_problems();
}

#[test]
fn escape_clears_the_box_from_wherever_one_is() {
    let Some(reader) = Reader::new() else { return };
    reader.search("ja", "?q=留学&collection=program");
    let facets = [("collection", "program")];
    reader.wait_for("ja", &request("留学", &facets));
    reader.tab.press("/");
    reader.tab.press("ArrowDown");
    reader.tab.press("Escape");
    assert!(reader.is_focused(BOX));
    assert_eq!(reader.value(BOX), "");
    // What is chosen stays.
    reader.wait_for("ja", &request("", &facets));
    reader.tab.type_text(BOX, "インターン");
    reader.wait_for("ja", &request("インターン", &facets));
    reader.tab.press("Escape");
    reader.wait_for("ja", &request("", &facets));
    assert_eq!(reader.value(BOX), "");
    assert!(reader.is_focused(BOX));
    reader.no_problems();
}

#[test]
fn keys_of_an_input_method_are_not_those_of_the_page() {
    let Some(reader) = Reader::new() else { return };
    reader.search("ja", "");
    reader.tab.press("/");
    reader.tab.compose_step("りゅうがく");
    reader.wait_for("ja", &request("りゅうがく", &[]));
    // Arrows choose among what the input method offers, Escape gives it up.
    for key in ["ArrowDown", "ArrowUp"] {
        reader.tab.press(key);
        assert!(reader.is_focused(BOX), "{key}");
    }
    assert!(
        reader.value(BOX).starts_with("りゅうがく"),
        "{:?}",
        reader.value(BOX)
    );
    reader.no_problems();
}

#[test]
fn the_focus_stays_on_a_result_when_the_full_texts_come() {
    let Some(reader) = Reader::new() else { return };
    reader.tab.throttle_network(100, 250_000);
    reader.goto("ja/search/?q=在留資格");
    reader.wait_phase("titles");
    reader.tab.press("/");
    reader.tab.press("ArrowDown");
    reader.tab.press("ArrowDown");
    let held = "document.activeElement.pathname";
    let before: String = reader.tab.eval(held);
    assert_eq!(
        reader
            .tab
            .eval::<String>("document.querySelector('[data-search]').dataset.phase"),
        "titles"
    );
    reader.wait_phase("full");
    reader.wait_for("ja", &request("在留資格", &[]));
    if reader.results().contains(&before) {
        assert_eq!(reader.tab.eval::<String>(held), before);
    } else {
        assert!(reader.is_focused(BOX));
    }
    reader.no_problems();
}

#[test]
fn everything_can_be_reached_with_the_tabulator() {
    let Some(reader) = Reader::new() else { return };
    reader.search("en", "?q=student");
    reader.wait_for("en", &request("student", &[]));
    reader.tab.press("/");
    let mut seen = Vec::new();
    for _ in 0..40 {
        reader.tab.press("Tab");
        seen.push(reader.tab.eval::<String>(
            "(({ outerHTML }) => outerHTML.split('>')[0])(document.activeElement)",
        ));
    }
    for part in [
        "type=\"submit\"",
        "<summary",
        "/en/residence-status/ryugaku/",
        "data-search-more",
    ] {
        let part = part.replace('"', "");
        assert!(
            seen.iter().any(|tag| tag.replace('"', "").contains(&part)),
            "{part}: {seen:#?}"
        );
    }
}
