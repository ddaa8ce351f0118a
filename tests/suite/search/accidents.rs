//! Rarer accidents on the way to an answer, and readers without scripts.

use super::reader::{Reader, SOON};
use super::request;

const QUESTION: &str = "ja/search/?q=技人国";
const FIRST: &str = "/ja/residence-status/gijinkoku/";

/// The reader is told, is offered another try and the lists, and titles answer what is typed.
#[track_caller]
fn titles_go_on(reader: &Reader, what: &str) {
    reader.wait_phase("failed");
    let told: String = reader.text("[data-search-note=failed]");
    assert!(!told.is_empty(), "{what}");
    for part in [
        "[data-search-note=failed]",
        "[data-search-full]",
        "[data-search-browse]",
    ] {
        assert!(reader.sees(part), "{what}: {part}");
    }
    assert_eq!(
        reader.results().first().map(String::as_str),
        Some(FIRST),
        "{what}"
    );
    reader
        .tab
        .eval::<String>("document.querySelector('[data-search-input]').value = ''");
    reader.tab.type_text("[data-search-input]", "りゅうがく");
    let second = "/ja/residence-status/ryugaku/";
    let found = "document.querySelector('[data-search-result] h2 a')?.pathname";
    reader
        .tab
        .wait_for(&format!("{found} === '{second}'"), SOON);
    assert!(reader.sees("[data-search-note=failed]"), "{what}");
}

#[test]
fn a_page_in_place_of_the_engine_and_a_worker_that_does_not_start_are_failures() {
    for what in ["wasm is a page", "wasm is cut off", "no such worker"] {
        let Some(reader) = Reader::new() else { return };
        let wasm = reader.portal.files("ja").wasm;
        match what {
            "wasm is a page" => reader.server.replace(&wasm, "<!doctype html><title>Hello</title>"),
            "wasm is cut off" => {
                let whole = reader.portal.read(&wasm);
                reader.server.replace(&wasm, &whole[..whole.len() / 2]);
            }
            _ => reader.tab.before_load(
                "globalThis.Worker = class extends Worker { constructor() { super('/none.js', { type: 'module' }); } }",
            ),
        }
        reader.goto(QUESTION);
        titles_go_on(&reader, what);
    }
}

#[test]
fn a_browser_that_forbids_workers_cannot_search_the_full_texts() {
    let Some(reader) = Reader::new() else { return };
    reader
        .tab
        .before_load("globalThis.Worker = class { constructor() { throw new Error('no'); } }");
    reader.goto(QUESTION);
    reader.wait_phase("failed");
    assert!(reader.sees("[data-search-note=unsupported]"));
    // Another try would not help.
    assert!(!reader.sees("[data-search-full]"));
    assert_eq!(reader.results()[0], FIRST);
}

#[test]
fn when_the_network_is_back_another_try_finds_the_full_texts() {
    for pattern in ["*.wasm", "*.idx", "*/search/engine.*.js"] {
        let Some(reader) = Reader::new() else { return };
        reader.tab.block(&[pattern]);
        reader.goto(QUESTION);
        titles_go_on(&reader, pattern);
        reader.tab.block(&[]);
        reader.tab.click("[data-search-full]");
        reader.wait_phase("full");
        reader.wait_for("ja", &request("りゅうがく", &[]));
        assert!(!reader.sees("[data-search-note=failed]"), "{pattern}");
        assert!(!reader.sees("[data-search-browse]"), "{pattern}");
    }
}

#[test]
fn an_engine_that_breaks_down_leaves_the_titles() {
    let Some(reader) = Reader::new() else { return };
    reader.tab.before_load(
        "globalThis.Worker = class extends Worker {
            postMessage(message) {
                if (!message.search || !globalThis.down) return super.postMessage(message);
                const data = { id: message.id, error: { code: 'crashed', message: 'unreachable' } };
                this.dispatchEvent(new MessageEvent('message', { data }));
            }
        }",
    );
    reader.goto(QUESTION);
    reader.wait_phase("full");
    reader.tab.eval::<bool>("globalThis.down = true");
    reader.tab.type_text("[data-search-input]", " ");
    titles_go_on(&reader, "crashed");
    reader.tab.eval::<bool>("globalThis.down = false");
    reader.tab.click("[data-search-full]");
    reader.wait_phase("full");
    reader.wait_for("ja", &request("りゅうがく", &[]));
}

#[test]
fn titles_that_are_no_titles_leave_the_engine_and_without_both_there_are_the_lists() {
    let Some(reader) = Reader::new() else { return };
    let titles = reader.portal.files("ja").titles;
    for broken in [
        "",
        "<!doctype html>",
        "{}",
        "null",
        "{\"facets\":[],\"entries\":[[]]}",
    ] {
        reader.server.replace(&titles, broken);
        reader.goto(&format!("{QUESTION}&{}", broken.len()));
        reader.wait_phase("full");
        reader.wait_for("ja", &request("技人国", &[]));
    }
    // It is kept for a year: another reader, to whom nothing is sent.
    let other = Reader::new().unwrap();
    other.tab.block(&["*.json", "*.wasm"]);
    other.goto(QUESTION);
    other.wait_phase("failed");
    assert!(other.sees("[data-search-note=failed]"));
    assert!(other.sees("[data-search-browse]"));
    assert!(other.sees("[data-search-full]"));
    assert!(!other.sees("[data-search-note=loading]"));
    assert_eq!(other.results(), [""; 0]);
}

#[test]
fn without_scripts_the_form_leads_to_the_lists_and_these_to_entries() {
    let Some(reader) = Reader::new() else { return };
    reader.tab.disable_script();
    reader.goto("vi/program/");
    reader.tab.type_text("[data-search-input]", "visa");
    reader.tab.press("Enter");
    reader.tab.wait_for(
        "location.pathname === '/vi/search/' && document.readyState === 'complete'",
        SOON,
    );
    assert_eq!(reader.query(), "?q=visa");
    assert!(reader.sees("noscript"));
    for list in ["/vi/residence-status/", "/vi/program/", "/vi/organization/"] {
        assert!(
            reader.sees(&format!("[data-search-browse] a[href='{list}']")),
            "{list}"
        );
    }
    // What only scripts can do is not offered, and nothing waits for ever.
    for part in [
        "[data-search-note=loading]",
        "[data-search-more]",
        "[data-search-full]",
        "[data-search-empty]",
    ] {
        assert!(!reader.sees(part), "{part}");
    }
    reader
        .tab
        .click("[data-search-browse] a[href='/vi/program/']");
    reader
        .tab
        .wait_for("location.pathname === '/vi/program/'", SOON);
    reader.no_problems();
}
