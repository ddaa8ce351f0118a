//! What a reader sees when a part of the search is missing, broken or not understood.

use super::reader::{Reader, SOON};

/// The reader is told, has the lists of all pages, and still gets results by title.
#[track_caller]
fn is_told(reader: &Reader, note: &str) {
    reader.wait_phase("failed");
    reader.tab.wait_for(
        &format!("!document.querySelector('[data-search-note={note}]').hidden"),
        SOON,
    );
    assert!(reader.sees(&format!("[data-search-note={note}]")), "{note}");
    assert!(
        reader.sees("[data-search-browse]"),
        "the lists are not shown"
    );
    let first = reader.results().into_iter().next();
    assert_eq!(first.as_deref(), Some("/ja/residence-status/gijinkoku/"));
}

const QUESTION: &str = "ja/search/?q=技人国";

#[test]
fn without_the_engine_or_the_index_titles_answer_and_the_reader_is_told() {
    for missing in ["wasm", "index", "engine"] {
        let Some(reader) = Reader::new() else { return };
        let files = reader.portal.files("ja");
        let path = match missing {
            "wasm" => files.wasm,
            "index" => files.index,
            _ => files.engine,
        };
        reader.server.remove(&path);
        reader.goto(QUESTION);
        // Files that are gone belong to a page that was published before the last time.
        is_told(
            &reader,
            if missing == "engine" {
                "failed"
            } else {
                "outdated"
            },
        );
    }
}

#[test]
fn a_damaged_index_is_refused_and_another_try_is_offered() {
    let Some(reader) = Reader::new() else { return };
    let index = reader.portal.files("ja").index;
    let whole = reader.portal.read(&index);
    let mut damaged = whole.clone();
    damaged[whole.len() / 2] ^= 1;
    for bytes in [
        damaged,
        whole[..whole.len() / 2].to_vec(),
        b"<!doctype html>".to_vec(),
        Vec::new(),
    ] {
        reader.server.replace(&index, bytes);
        reader.goto(QUESTION);
        is_told(&reader, "failed");
        assert!(reader.sees("[data-search-full]"));
    }
    // It was the network: now it works.
    reader.server.replace(&index, whole);
    reader.tab.click("[data-search-full]");
    reader.wait_phase("full");
    assert!(!reader.sees("[data-search-note=failed]"));
}

#[test]
fn an_index_of_another_version_asks_to_load_the_page_again() {
    let Some(reader) = Reader::new() else { return };
    let index = reader.portal.files("ja").index;
    let mut newer = reader.portal.read(&index);
    newer[8] += 1;
    reader.server.replace(&index, newer);
    reader.goto(QUESTION);
    is_told(&reader, "outdated");
}

#[test]
fn a_browser_without_webassembly_or_workers_is_told_so() {
    for without in ["WebAssembly", "Worker"] {
        let Some(reader) = Reader::new() else { return };
        reader
            .tab
            .before_load(&format!("delete globalThis.{without}"));
        reader.goto(QUESTION);
        is_told(&reader, "unsupported");
    }
}

#[test]
fn without_titles_the_engine_answers_alone() {
    let Some(reader) = Reader::new() else { return };
    reader.server.remove(&reader.portal.files("ja").titles);
    reader.goto(QUESTION);
    reader.wait_phase("full");
    assert_eq!(reader.results()[0], "/ja/residence-status/gijinkoku/");
}

#[test]
fn what_is_typed_never_becomes_html_and_never_fails() {
    let Some(reader) = Reader::new() else { return };
    reader.search("ja", "");
    reader.tab.eval::<()>("void (globalThis.hacked = false)");
    let long = "在留資格".repeat(2500);
    for typed in [
        "<img src=x onerror=hacked=true>",
        "\"><script>hacked=true</script>",
        "{{ 7*7 }} ${7*7}",
        "\"",
        "-",
        "- -",
        "\"\"\"",
        "\u{202e}\u{2066}txet",
        "((((",
        "\u{0}\u{fffd}",
        long.as_str(),
    ] {
        let typed = serde_json::to_string(typed).unwrap();
        reader.tab.eval::<()>(&format!(
            "(() => {{ const box = document.querySelector('[data-search-input]'); box.value = {typed};
            box.dispatchEvent(new Event('input', {{ bubbles: true }})); }})()"
        ));
        // The next answer shows that this one did no harm.
        reader
            .tab
            .eval::<()>("new Promise((done) => setTimeout(done, 120))");
        assert_eq!(
            reader
                .tab
                .eval::<String>("document.querySelector('[data-search]').dataset.phase"),
            "full"
        );
        let foreign: u32 = reader
            .tab
            .eval("document.querySelectorAll('main img, main script').length");
        assert_eq!(foreign, 0, "{typed}");
    }
    assert!(!reader.tab.eval::<bool>("hacked"));
    let length: usize = reader
        .tab
        .eval("document.querySelector('[data-search-input]').value.length");
    assert!(length <= 200);
    reader.no_problems();
}

#[test]
fn without_script_the_box_leads_to_lists_of_everything() {
    let Some(reader) = Reader::new() else { return };
    reader.tab.disable_script();
    reader.goto("vi/");
    // The form of every page, sent as browsers send it.
    let form: String = std::fs::read_to_string(reader.portal.path().join("vi/index.html")).unwrap();
    assert!(form.contains("action=/vi/search/") || form.contains("action=\"/vi/search/\""));
    reader.goto("vi/search/?q=visa");
    let page = std::fs::read_to_string(reader.portal.path().join("vi/search/index.html")).unwrap();
    for list in [
        "/vi/program/purpose/develop/",
        "/vi/residence-status/",
        "/vi/organization/kind/desk/",
    ] {
        assert!(page.contains(list), "{list}");
    }
    reader.no_problems();
}
