//! The search page: nothing before it is wanted, titles first, then the full texts, as one types.

use super::reader::{Reader, SOON};
use super::request;

/// Files of the search, and the scripts of its page.
fn of_the_search(reader: &Reader) -> Vec<String> {
    let paths = reader.on_the_wire().into_iter().map(|(path, _)| path);
    paths
        .filter(|path| path.contains("/search/") || path.contains("/assets/search."))
        .collect()
}

#[test]
fn nothing_of_the_search_is_loaded_before_a_reader_turns_to_it() {
    let Some(reader) = Reader::new() else { return };
    for page in ["ja/", "vi/program/", "en/residence-status/ryugaku/"] {
        reader.goto(page);
        reader
            .tab
            .eval::<()>("void scrollTo(0, document.body.scrollHeight)");
        reader.tab.press("Tab");
        assert_eq!(of_the_search(&reader), [""; 0], "{page}");
    }
    reader.no_problems();
}

#[test]
fn entering_the_box_fetches_what_the_search_page_then_finds_in_the_cache() {
    let Some(reader) = Reader::new() else { return };
    reader.goto("vi/");
    let files = reader.portal.files("vi");
    reader.tab.press("/");
    assert!(reader.is_focused("[data-search-input]"));
    let index = format!(
        "performance.getEntriesByName(new URL('/{}', location)).length",
        files.index
    );
    reader.tab.wait_for(&index, SOON);
    let fetched = of_the_search(&reader);
    for file in [&files.titles, &files.engine, &files.wasm, &files.index] {
        assert!(fetched.contains(&format!("/{file}")), "{file}: {fetched:?}");
    }
    reader.tab.type_text("[data-search-input]", "visa");
    reader.tab.press("Enter");
    reader.wait_phase("full");
    reader.wait_for("vi", &request("visa", &[]));
    // Only the page itself may be asked for again.
    let new = of_the_search(&reader).split_off(fetched.len());
    assert!(
        new.iter().all(|path| path.starts_with("/vi/search/")),
        "{new:?}"
    );
    reader.no_problems();
}

#[test]
fn a_reader_who_saves_data_gets_titles_and_is_asked_before_the_rest() {
    let Some(reader) = Reader::new() else { return };
    reader.tab.save_data(true);
    reader.goto("en/");
    reader.tab.press("/");
    let files = reader.portal.files("en");
    let titles = format!(
        "performance.getEntriesByName(new URL('/{}', location)).length",
        files.titles
    );
    reader.tab.wait_for(&titles, SOON);
    reader.goto("en/search/?q=student");
    reader.wait_phase("titles");
    assert!(!reader.results().is_empty());
    assert!(reader.sees("[data-search-full]"));
    let heavy = |path: &String| path.ends_with(".wasm") || path.ends_with(".idx");
    assert!(!of_the_search(&reader).iter().any(heavy));
    // What is not among the titles is not said to be nowhere.
    reader.tab.click("[data-search-full]");
    reader.wait_phase("full");
    reader.wait_for("en", &request("student", &[]));
    assert!(!reader.sees("[data-search-full]"));
    assert_eq!(
        of_the_search(&reader).iter().filter(|p| heavy(p)).count(),
        2
    );
    reader.no_problems();
}

#[test]
fn titles_answer_first_and_the_first_result_stays_where_it_is() {
    let Some(reader) = Reader::new() else { return };
    for (lang, q) in [
        ("ja", "IT導入補助金"),
        ("vi", "Kỹ năng đặc định"),
        ("en", "Student"),
    ] {
        reader.tab.throttle_network(100, 250_000);
        reader.goto(&format!("{lang}/search/?q={q}"));
        reader.wait_phase("titles");
        let first = "document.querySelector('[data-search-result]')";
        let place = format!("{first}.getBoundingClientRect().top");
        let (before, top): (Vec<String>, f64) = (
            reader.results(),
            reader.tab.eval(&format!("{first}.seen = true, {place}")),
        );
        assert!(reader.sees("[data-search-note=titles]"), "{lang}");
        reader.wait_phase("full");
        reader.wait_for(lang, &request(q, &[]));
        assert_eq!(reader.results()[0], before[0], "{lang}");
        let after: (bool, f64) = reader.tab.eval(&format!("[{first}.seen, {place}]"));
        assert_eq!(after, (true, top), "{lang}");
        assert!(!reader.sees("[data-search-note=titles]"), "{lang}");
        assert!(!reader.sees("[data-search-browse]"), "{lang}");
        // Results that come late move, but what moves without a reader's doing is little.
        let shifted: f64 = reader.tab.eval("shifts.reduce((a, b) => a + b, 0)");
        assert!(shifted < 0.1, "{lang}: {shifted}");
    }
    reader.no_problems();
}

#[test]
fn results_are_drawn_while_one_types_and_the_address_follows() {
    let Some(reader) = Reader::new() else { return };
    reader.search("en", "");
    reader.wait_for("en", &request("", &[]));
    let length: u32 = reader.tab.eval("history.length");
    let mut typed = String::new();
    for c in "studnet \"visa\" -x".chars() {
        reader
            .tab
            .type_text("[data-search-input]", c.encode_utf8(&mut [0; 4]));
        typed.push(c);
        reader.wait_for("en", &request(&typed, &[]));
    }
    let address = "decodeURIComponent(location.search.replaceAll('+', ' '))";
    reader
        .tab
        .wait_for(&format!("{address} === '?q={typed}'"), SOON);
    assert_eq!(reader.tab.eval::<u32>("history.length"), length);
    // All at once, faster than answers come.
    reader
        .tab
        .type_text("[data-search-input]", " specified skilled worker");
    reader.wait_for("en", &request(&(typed + " specified skilled worker"), &[]));
    reader.no_problems();
}

#[test]
fn results_are_drawn_while_an_input_method_is_at_work() {
    let Some(reader) = Reader::new() else { return };
    reader.search("ja", "");
    reader
        .tab
        .eval::<()>("document.querySelector('[data-search-input]').focus()");
    let length: u32 = reader.tab.eval("history.length");
    for shown in [
        "と",
        "とk",
        "とく",
        "とくて",
        "とくてい",
        "とくていg",
        "とくていぎのう",
    ] {
        reader.tab.compose_step(shown);
        reader.wait_for("ja", &request(shown, &[]));
        assert!(!reader.results().is_empty(), "{shown}");
    }
    // The key that ends the conversion does not send the form.
    reader
        .tab
        .compose("[data-search-input]", ["特定技能"], "特定技能");
    reader.wait_for("ja", &request("特定技能", &[]));
    assert_eq!(reader.value("[data-search-input]"), "特定技能");
    assert_eq!(reader.tab.eval::<u32>("history.length"), length);
    reader.no_problems();
}

#[test]
fn the_number_of_results_is_shown_at_once_and_announced_after_a_pause() {
    let Some(reader) = Reader::new() else { return };
    let live = "[data-search-status]";
    reader.search("en", "?q=zzzqqq");
    assert_eq!(
        reader.tab.eval::<(String, String)>("(({role, ariaLive}) => [role, ariaLive])(document.querySelector('[data-search-status]'))"),
        ("status".to_owned(), "polite".to_owned())
    );
    for (lang, q) in [
        ("en", "chef"),
        ("en", "missionary"),
        ("en", "intership"),
        ("en", "grant spaceship"),
        ("ja", "補助金"),
        ("vi", "visa"),
    ] {
        reader.search(lang, &format!("?q={q}"));
        let answer = reader.portal.index(lang).search(&request(q, &[])).unwrap();
        reader.wait_for(lang, &request(q, &[]));
        let shown = reader.text("[data-search-count]");
        assert!(shown.contains(&answer.total.to_string()), "{shown}");
        let expected = match (lang, q) {
            ("en", "missionary") => "1 result".to_owned(),
            ("en", "chef") => format!("{} results", answer.total),
            ("en", "intership") => format!("{} results with a similar spelling", answer.total),
            ("en", "grant spaceship") => format!("{} results with some of the words", answer.total),
            _ => shown.clone(),
        };
        assert_eq!(shown, expected);
        reader.wait_text(live, &shown);
    }
    // While one types, nothing is read aloud.
    let before = reader.text(live);
    reader.tab.eval::<()>(
        "void (globalThis.said = [], new MutationObserver(() => {
            said.push(document.querySelector('[data-search-status]').textContent);
        }).observe(document.querySelector('[data-search-status]'), { childList: true }))",
    );
    for c in " Kyushu".chars() {
        reader
            .tab
            .type_text("[data-search-input]", c.encode_utf8(&mut [0; 4]));
    }
    reader.wait_for("vi", &request("visa Kyushu", &[]));
    let shown = reader.text("[data-search-count]");
    assert_ne!(shown, before);
    reader.wait_text(live, &shown);
    assert_eq!(reader.tab.eval::<Vec<String>>("said"), [shown]);
    reader.no_problems();
}

#[test]
fn more_results_are_added_and_the_first_of_them_gets_the_focus() {
    let Some(reader) = Reader::new() else { return };
    reader.search("ja", "?q=在留");
    for limit in [10, 20, 30] {
        let mut request = request("在留", &[]);
        request.limit = limit;
        reader.wait_for("ja", &request);
        let at = limit - 9;
        let focused = format!("li:nth-child({at}) h2 a");
        assert!(limit == 10 || reader.is_focused(&focused), "{focused}");
        reader.tab.click("[data-search-more]");
    }
    reader.search("ja", "?q=調理師");
    assert!(!reader.sees("[data-search-more]"));
    reader.no_problems();
}

#[test]
fn on_a_phone_the_keyboard_goes_and_nothing_is_wider_than_the_screen() {
    let Some(reader) = Reader::new() else { return };
    reader.tab.emulate_phone(360, 640);
    for (lang, q) in [("ja", "在留資格"), ("my", "internship"), ("en", "student")] {
        reader.search(lang, "");
        assert!(
            !reader.sees("[data-facet]"),
            "{lang}: the filters are closed"
        );
        reader.tab.click("[data-search-input]");
        reader.tab.type_text("[data-search-input]", q);
        reader.tab.press("Enter");
        reader.wait_for(lang, &request(q, &[]));
        assert!(!reader.is_focused("[data-search-input]"), "{lang}");
        reader.tab.click("[data-search-filters] > summary");
        reader.tab.wait_for(
            "document.querySelector('[data-facet]').checkVisibility()",
            SOON,
        );
        let width: u32 = reader.tab.eval("document.documentElement.scrollWidth");
        assert!(width <= 360, "{lang}: {width}");
    }
    reader.no_problems();
}
