//! The address says what was asked: it can be shared, kept, gone back to, and taken to another
//! language.

use super::reader::{Reader, SOON};
use super::request;
use crate::browser::{Server, tab};
use crate::project::Project;

const FACETS: &[(&str, &str)] = &[("collection", "program"), ("purpose", "develop")];

#[test]
fn an_address_that_is_opened_afresh_shows_the_same() {
    let Some(reader) = Reader::new() else { return };
    reader.search("ja", "");
    reader
        .tab
        .type_text("[data-search-input]", "人材 \"育成\" -留学");
    reader.wait_for("ja", &request("人材 \"育成\" -留学", &[]));
    reader.open_all();
    for (_, value) in FACETS {
        reader.tab.click(&format!("[data-facet] [value={value}]"));
    }
    reader.wait_for("ja", &request("人材 \"育成\" -留学", FACETS));
    let results = reader.results();
    assert!(!results.is_empty());
    let path: String = reader
        .tab
        .eval("location.pathname.slice(1) + location.search");
    let other = Reader::new().unwrap();
    other.goto(&path);
    other.wait_phase("full");
    other.wait_for("ja", &request("人材 \"育成\" -留学", FACETS));
    assert_eq!(other.results(), results);
    assert_eq!(other.value("[data-search-input]"), "人材 \"育成\" -留学");
    assert!(
        other
            .tab
            .eval::<bool>("document.querySelector('[value=develop]').checked")
    );
    // What is chosen can be seen as soon as the filters are open.
    other
        .tab
        .eval::<()>("void (document.querySelector('[data-search-filters]').open = true)");
    assert!(other.sees("[value=develop]"));
    other.no_problems();
}

#[test]
fn back_leads_from_question_to_question_and_not_from_letter_to_letter() {
    let Some(reader) = Reader::new() else { return };
    reader.goto("en/");
    reader.search("en", "");
    let go = |q: &str| {
        reader
            .tab
            .eval::<String>("document.querySelector('[data-search-input]').value = ''");
        reader.tab.type_text("[data-search-input]", q);
        reader.tab.press("Enter");
        reader.wait_for("en", &request(q, &[]));
    };
    go("student");
    go("chef");
    reader.open_all();
    reader.tab.click("[value=residence-status]");
    let facets = [("collection", "residence-status")];
    reader.wait_for("en", &request("chef", &facets));
    let back = "void history.back()";
    reader.tab.eval::<()>(back);
    reader.wait_for("en", &request("chef", &[]));
    assert!(
        !reader
            .tab
            .eval::<bool>("document.querySelector('[value=residence-status]').checked")
    );
    reader.tab.eval::<()>(back);
    reader.wait_for("en", &request("student", &[]));
    assert_eq!(reader.value("[data-search-input]"), "student");
    reader.tab.eval::<()>("void history.go(2)");
    reader.wait_for("en", &request("chef", &facets));
    assert!(
        reader
            .tab
            .eval::<bool>("document.querySelector('[value=residence-status]').checked")
    );
    // To a result and back again.
    let first = reader.results()[0].clone();
    reader.tab.click("[data-search-result] h2 a");
    reader
        .tab
        .wait_for(&format!("location.pathname === '{first}'"), SOON);
    reader.tab.eval::<()>(back);
    reader.tab.wait_for(
        "document.querySelector('[data-search]')?.dataset.phase === 'full'",
        SOON,
    );
    reader.wait_for("en", &request("chef", &facets));
    assert_eq!(reader.value("[data-search-input]"), "chef");
    reader.tab.eval::<()>("void history.go(-4)");
    reader.tab.wait_for("location.pathname === '/en/'", SOON);
    reader.no_problems();
}

#[test]
fn another_language_is_asked_the_same() {
    let Some(reader) = Reader::new() else { return };
    reader.search("en", "?q=internship&collection=program");
    let facets = [("collection", "program")];
    reader.wait_for("en", &request("internship", &facets));
    reader.tab.type_text("[data-search-input]", " Tohoku");
    reader.wait_for("en", &request("internship Tohoku", &facets));
    reader.tab.click("nav[data-languages] summary");
    reader.tab.click("nav[data-languages] a[hreflang=vi]");
    reader
        .tab
        .wait_for("location.pathname === '/vi/search/'", SOON);
    reader.wait_phase("full");
    reader.wait_for("vi", &request("internship Tohoku", &facets));
    assert_eq!(reader.query(), "?q=internship Tohoku&collection=program");
    reader.no_problems();
}

#[test]
fn the_form_of_every_page_leads_to_the_results() {
    let Some(reader) = Reader::new() else { return };
    for (lang, page, q) in [
        ("ja", "ja/", "留学"),
        ("en", "en/program/", "student visa"),
        ("vi", "vi/404.html", "kỹ năng"),
    ] {
        reader.goto(page);
        reader.tab.type_text("[data-search-input]", q);
        reader.tab.press("Enter");
        reader
            .tab
            .wait_for(&format!("location.pathname === '/{lang}/search/'"), SOON);
        reader.wait_phase("full");
        reader.wait_for(lang, &request(q, &[]));
        assert_eq!(reader.value("[data-search-input]"), q);
    }
    reader.no_problems();
}

#[test]
fn strange_addresses_ask_what_can_be_understood_of_them() {
    let Some(reader) = Reader::new() else { return };
    let long = "留".repeat(500);
    for (query, q, facets) in [
        (
            "?q=chef&collection=nowhere&colour=red&collection=residence-status",
            "chef",
            &[("collection", "residence-status")][..],
        ),
        ("?q=chef&q=student", "chef", &[]),
        ("?q=%FF%FE%00", "\u{fffd}\u{fffd}\u{0}", &[]),
        ("?q=+++&purpose=", "   ", &[]),
        (
            "?closes-from=tomorrow&closes-to=2024-13-45&amount-from=-1e999&amount-to=NaN",
            "",
            &[],
        ),
        (
            "?__proto__=x&constructor=y&toString=z&q=__proto__",
            "__proto__",
            &[],
        ),
        ("?&&==&%&q", "", &[]),
        ("#<img src=x onerror=alert(1)>", "", &[]),
        (&format!("?q={long}"), &long[..600], &[]),
    ] {
        reader.search("en", query);
        reader.wait_for("en", &request(q, facets));
    }
    reader.no_problems();
}

#[test]
fn a_site_below_a_path_is_searched_like_any_other() {
    let Some(tab) = tab() else { return };
    let project = Project::small();
    project.build().fine();
    let server = Server::start_below(project.path("dist"), "/portal/");
    tab.goto(&server.url("vi/articles/welcome/"));
    tab.type_text("[data-search-input]", "chao");
    tab.press("Enter");
    tab.wait_for(
        "document.querySelector('[data-search]').dataset.phase === 'full'",
        SOON,
    );
    let found =
        "[...document.querySelectorAll('[data-search-result] h2 a')].map((a) => a.pathname)";
    assert_eq!(
        tab.eval::<Vec<String>>(found),
        ["/portal/vi/articles/welcome/"]
    );
    tab.click("[data-search-result] h2 a");
    tab.wait_for("document.title.startsWith('Chào mừng')", SOON);
    assert_eq!(tab.problems(), [""; 0]);
}
