//! The browser support itself: each thing that tests may do to a page does what it says.

use super::{Server, Tab, tab};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

const SOON: Duration = Duration::from_secs(20);

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/suite/browser/demo")
}

/// The page of the demonstration, ready for use.
fn open(tab: &Tab) -> Server {
    let server = Server::start(folder());
    server.replace("search/ja.idx", b"0123456789abcdef".repeat(4000));
    tab.goto(&server.url(""));
    tab.wait_for("'ready' in document.documentElement.dataset", SOON);
    server
}

fn text(tab: &Tab, selector: &str) -> String {
    tab.eval(&format!("document.querySelector('{selector}').textContent"))
}

fn wait_for_answer(tab: &Tab, words: &str) {
    tab.wait_for(
        &format!("document.querySelector('[data-answer]').textContent.includes('{words}')"),
        SOON,
    );
}

/// What a test fails with.
fn failure(test: impl FnOnce() + std::panic::UnwindSafe) -> String {
    let error = std::panic::catch_unwind(test).unwrap_err();
    *error.downcast::<String>().unwrap()
}

#[test]
fn a_page_is_loaded_and_says_what_is_on_it() {
    let Some(tab) = tab() else { return };
    let server = open(&tab);
    assert_eq!(text(&tab, "a"), "English");
    assert_eq!(tab.eval::<u32>("Promise.resolve(6).then((n) => n * 7)"), 42);
    tab.eval::<()>("undefined");
    assert_eq!(tab.problems(), [""; 0]);
    tab.click("a");
    tab.wait_for("location.pathname === '/en/'", SOON);
    tab.wait_for("document.readyState === 'complete'", SOON);
    tab.goto(&server.url("en/#part"));
    assert_eq!(tab.eval::<String>("location.hash"), "#part");
}

#[test]
fn what_a_page_throws_is_a_failure_and_so_is_what_does_not_happen() {
    let Some(tab) = tab() else { return };
    let _server = open(&tab);
    let tab = std::panic::AssertUnwindSafe(tab);
    let thrown = failure(|| tab.eval("(() => { throw new TypeError('so it is') })()"));
    assert!(thrown.contains("TypeError: so it is"), "{thrown}");
    let missing = failure(|| tab.click(".nowhere"));
    assert_eq!(missing, "there is no .nowhere");
    let late = failure(|| tab.wait_for("window.never", Duration::from_millis(50)));
    assert!(late.contains("Demonstration"), "{late}");
    assert!(late.contains("Ask the worker"), "{late}");
}

#[test]
fn typed_text_arrives_as_keys() {
    let Some(tab) = tab() else { return };
    let _server = open(&tab);
    tab.type_text("[data-input]", "Wi-6 ");
    assert_eq!(
        text(&tab, "[data-events]"),
        "W/KeyW/87 input:W i/KeyI/73 input:Wi -/Minus/189 input:Wi- 6/Digit6/54 input:Wi-6  /Space/32 input:Wi-6  "
    );
    tab.press("Backspace");
    tab.type_text("[data-input]", "在留");
    let value: String = tab.eval("document.querySelector('[data-input]').value");
    assert_eq!(value, "Wi-6在留");
}

#[test]
fn keys_choose_and_leave_and_send() {
    let Some(tab) = tab() else { return };
    let _server = open(&tab);
    tab.press("/");
    tab.wait_for("document.activeElement.matches('[data-input]')", SOON);
    for key in ["ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp", "Escape"] {
        tab.press(key);
    }
    assert_eq!(text(&tab, "[aria-selected=true]"), "two");
    assert!(text(&tab, "[data-events]").ends_with("Escape/Escape/27 "));
    tab.press("Tab");
    assert_eq!(text(&tab, ":focus"), "Go");
    tab.press("Shift+Tab");
    tab.press("Enter");
    tab.wait_for("location.pathname === '/en/'", SOON);
}

#[test]
fn an_input_method_shows_steps_and_then_decides() {
    let Some(tab) = tab() else { return };
    let _server = open(&tab);
    tab.compose("[data-input]", ["ざ", "ざい"], "在留");
    assert_eq!(
        text(&tab, "[data-events]"),
        "compositionstart: input:ざ input:ざい Enter/Enter/229/composing input:在留 compositionend:在留 "
    );
    assert_eq!(tab.eval::<String>("location.pathname"), "/");
    tab.compose_step("しかく");
    tab.press("ArrowDown");
    assert!(text(&tab, "[data-events]").ends_with("ArrowDown/ArrowDown/40/composing "));
}

#[test]
fn requests_of_workers_are_counted_and_blocked() {
    let Some(tab) = tab() else { return };
    let server = open(&tab);
    tab.click("[data-worker]");
    wait_for_answer(&tab, "64000 bytes");
    let requests = tab.requests();
    let index = requests
        .iter()
        .find(|r| r.url.ends_with("/search/ja.idx"))
        .unwrap();
    assert_eq!(index.status, 200);
    // It repeats itself, so almost nothing had to be sent.
    assert!((1..2000).contains(&index.bytes), "{index:?}");
    let sent = server
        .log()
        .into_iter()
        .find(|(path, ..)| path == "/search/ja.idx");
    assert!(sent.is_some_and(|(_, status, bytes)| status == 200 && bytes < 1000));

    wait_for_answer(&tab, "kept inside");
    let problems = tab.problems();
    assert!(
        problems.iter().any(|p| p.contains("connect-src")),
        "{problems:?}"
    );

    tab.block(&["*/search/*.idx"]);
    tab.click("[data-worker]");
    wait_for_answer(&tab, "TypeError");
    let failed = tab
        .requests()
        .into_iter()
        .rfind(|r| r.url.ends_with("/ja.idx"));
    assert!(failed.unwrap().error.is_some());
}

#[test]
fn what_the_policy_forbids_is_reported() {
    let Some(tab) = tab() else { return };
    let _server = open(&tab);
    assert_eq!(tab.problems(), [""; 0]);
    tab.click("[data-break]");
    tab.eval::<()>("console.error('on the', 'console')");
    tab.eval::<()>("void setTimeout(() => { throw new Error('later') })");
    tab.eval::<()>("new Promise((done) => setTimeout(done, 50))");
    let problems = tab.problems().join("\n");
    for words in ["img-src", "script-src", "on the console", "Error: later"] {
        assert!(problems.contains(words), "{words}: {problems}");
    }
    assert!(!tab.eval::<bool>("'broken' in window"));
}

#[test]
fn the_server_answers_wrongly_if_it_is_told_to() {
    let Some(tab) = tab() else { return };
    let server = Server::start(folder());
    server.remove("assets/page.js");
    server.replace("en/index.html", "<!DOCTYPE html><title>Another</title>");
    tab.goto(&server.url(""));
    let problems = tab.problems();
    assert!(
        problems[0].contains("404") && problems[0].contains("page.js"),
        "{problems:?}"
    );
    tab.goto(&server.url("en"));
    assert_eq!(tab.eval::<String>("document.title"), "Another");
    tab.goto(&server.url("en/nowhere/at/all"));
    assert_eq!(tab.eval::<String>("document.title"), "Not found");
    let log: Vec<_> = server
        .log()
        .into_iter()
        .map(|(path, status, _)| (path, status))
        .collect();
    for (path, status) in [("/en", 301), ("/en/", 200), ("/en/nowhere/at/all", 404)] {
        assert!(log.contains(&(path.to_owned(), status)), "{path}: {log:?}");
    }
    let address = server.url("");
    drop(server);
    let gone: bool = tab.eval(&format!("fetch('{address}').then(() => false, () => true)"));
    assert!(gone);
}

#[test]
fn what_does_not_change_is_asked_for_once_and_the_rest_is_not_sent_again() {
    let Some(tab) = tab() else { return };
    let server = Server::start_below(folder(), "/");
    tab.goto(&server.url("en/"));
    let before = tab.requests().len();
    tab.goto("about:blank");
    tab.goto(&server.url("en/"));
    let again = tab.requests().split_off(before);
    let style = again.iter().find(|r| r.url.ends_with("style.css")).unwrap();
    assert!(style.from_cache && style.bytes == 0, "{style:?}");
    let pages: Vec<_> = server
        .log()
        .into_iter()
        .filter(|(path, ..)| path == "/en/")
        .collect();
    assert_eq!(pages.last(), Some(&("/en/".to_owned(), 304, 0)));

    // Another reader has nothing yet.
    let other = super::tab().unwrap();
    other.goto(&server.url("en/"));
    assert!(other.requests().iter().all(|r| !r.from_cache));
}

#[test]
fn a_published_folder_may_live_below_a_path() {
    let Some(tab) = tab() else { return };
    let server = Server::start_below(folder(), "/portal/");
    tab.goto(&server.url("en/"));
    assert_eq!(tab.eval::<String>("location.pathname"), "/portal/en/");
    // Its links do not know that path.
    assert!(
        server
            .log()
            .contains(&("/assets/style.css".to_owned(), 404, 0))
    );
}

#[test]
fn a_slow_processor_is_slow() {
    let Some(tab) = tab() else { return };
    let _server = open(&tab);
    let work = "(() => { const start = performance.now(); let x = 0; for (let i = 0; i < 3e7; i += 1) x += Math.sqrt(i); return performance.now() - start; })()";
    tab.eval::<f64>(work);
    let fast: f64 = tab.eval(work);
    tab.throttle_cpu(6.0);
    let slow: f64 = tab.eval(work);
    assert!(slow > 2.0 * fast, "{fast} and {slow} ms");
}

#[test]
fn a_slow_network_is_slow_for_workers_too() {
    let Some(tab) = tab() else { return };
    let server = open(&tab);
    server.replace("search/ja.idx", noise(40_000));
    tab.throttle_network(100, 40_000);
    let start = Instant::now();
    tab.click("[data-worker]");
    wait_for_answer(&tab, "40000 bytes");
    assert!(start.elapsed() > Duration::from_secs(1));
    // The worker runs now, and the network becomes slower still.
    server.replace("search/ja.idx", noise(20_000));
    tab.throttle_network(100, 10_000);
    let start = Instant::now();
    tab.click("[data-worker]");
    wait_for_answer(&tab, "20000 bytes");
    assert!(start.elapsed() > Duration::from_millis(1900));
    // Whoever leaves does not wait for it.
    server.replace("search/ja.idx", noise(100_000));
    let before = tab.requests().len();
    tab.click("[data-worker]");
    tab.eval::<()>("new Promise((done) => setTimeout(done, 500))");
    tab.goto("about:blank");
    let left = tab.requests().split_off(before);
    assert!(left.iter().any(|r| r.error.is_some()), "{left:?}");
}

/// What cannot be compressed.
fn noise(bytes: usize) -> Vec<u8> {
    let mut state = 1_u32;
    let noise = std::iter::repeat_with(|| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        state.to_be_bytes()[0]
    });
    noise.take(bytes).collect()
}

#[test]
fn a_phone_is_narrow_and_touched() {
    let Some(tab) = tab() else { return };
    tab.emulate_phone(360, 640);
    let _server = open(&tab);
    assert_eq!(
        tab.eval::<(u32, u32)>("[innerWidth, innerHeight]"),
        (360, 640)
    );
    assert!(tab.eval::<bool>("matchMedia('(hover: none) and (pointer: coarse)').matches"));
    tab.click("[data-worker]");
    tab.wait_for("document.querySelector('[data-pointer=touch]')", SOON);
}

#[test]
fn a_reader_may_have_no_scripts() {
    let Some(tab) = tab() else { return };
    tab.disable_script();
    let server = Server::start(folder());
    tab.goto(&server.url(""));
    tab.wait_for("document.body.innerText.includes('No script')", SOON);
    assert!(tab.eval::<bool>("!('ready' in document.documentElement.dataset)"));
    tab.type_text("[data-input]", "words");
    tab.press("Enter");
    tab.wait_for("location.pathname === '/en/'", SOON);
    tab.goto(&server.url(""));
    tab.click("a");
    tab.wait_for("location.pathname === '/en/'", SOON);
}

#[test]
fn a_reader_may_save_data_and_scripts_may_run_before_a_page() {
    let Some(tab) = tab() else { return };
    tab.save_data(true);
    tab.before_load("window.early = document.readyState");
    let _server = open(&tab);
    assert!(tab.eval::<bool>("navigator.connection.saveData"));
    assert_eq!(tab.eval::<String>("window.early"), "loading");
    tab.save_data(false);
    assert!(!tab.eval::<bool>("navigator.connection.saveData"));
}

#[test]
fn a_screenshot_is_a_picture() {
    let Some(tab) = tab() else { return };
    let _server = open(&tab);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("page.png");
    tab.screenshot(&path);
    let picture = std::fs::read(path).unwrap();
    assert!(picture.starts_with(b"\x89PNG\r\n\x1a\n") && picture.ends_with(b"IEND\xaeB`\x82"));
}
