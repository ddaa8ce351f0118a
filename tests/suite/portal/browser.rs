//! The portal in a browser: narrowing, comparing, answering, reading in the dark, on a phone,
//! with large letters, without scripts, and on paper.

use crate::browser::{self, Server, Tab};
use crate::search::portal;
use std::time::Duration;

/// Only a test that hangs ever waits so long.
const SOON: Duration = Duration::from_secs(20);

/// A page of each kind.
pub const KINDS: [(&str, &str); 12] = [
    ("home", ""),
    ("statuses", "residence-status/"),
    ("status", "residence-status/ryugaku/"),
    ("comparison", "comparison/gijinkoku-and-46/"),
    ("compare", "residence-status/compare/"),
    ("programmes", "program/"),
    ("programme", "program/gyomu-kaizen/"),
    ("consortia", "consortium/"),
    ("figures", "dataset/students-by-prefecture-2021/"),
    ("case", "case/seinan-shoji/"),
    ("guide", "guide/which-status/"),
    ("search", "search/"),
];

/// A tab and the real portal.
fn reader() -> Option<(Tab, Server)> {
    let tab = browser::tab()?;
    tab.emulate_desktop(1280, 800);
    Some((tab, Server::start(portal().path())))
}

#[track_caller]
fn fine(tab: &Tab) {
    assert_eq!(tab.problems(), [""; 0]);
}

/// How many rows of a list can be seen.
const ROWS: &str =
    "[...document.querySelectorAll('[data-values]')].filter((row) => row.checkVisibility()).length";
/// The number that the list says it has.
const SAID: &str =
    "Number(document.querySelector('[data-listing-count]').textContent.replace(/[^0-9]/g, ''))";

fn choose(tab: &Tab, facet: &str, value: &str) {
    let input = format!("[data-facet=\"{facet}\"] input[value=\"{value}\"]");
    tab.eval::<()>(&format!(
        "void (document.querySelector('{input}').closest('details').open = true)"
    ));
    tab.click(&input);
}

/// The number beside a value of a facet.
fn count(tab: &Tab, facet: &str, value: &str) -> usize {
    tab.eval(&format!(
        "Number(document.querySelector('[data-facet=\"{facet}\"] input[value=\"{value}\"]').closest('li').querySelector('[data-count]').textContent)"
    ))
}

#[test]
fn facets_narrow_a_list_and_every_number_is_right() {
    let Some((tab, server)) = reader() else {
        return;
    };
    tab.goto(&server.url("en/program/"));
    let all: usize = tab.eval(ROWS);
    assert_eq!(all, tab.eval::<usize>(SAID));
    let develop = count(&tab, "purpose", "develop");
    choose(&tab, "purpose", "develop");
    tab.wait_for(&format!("{ROWS} === {develop}"), SOON);
    assert_eq!(develop, tab.eval::<usize>(SAID));
    assert!(develop < all);
    // The number beside a value of another facet is what choosing it leaves.
    let grants = count(&tab, "kind", "grant");
    choose(&tab, "kind", "grant");
    tab.wait_for(&format!("{ROWS} === {grants}"), SOON);
    // Two values of one facet are more, not less.
    let training = count(&tab, "kind", "training");
    choose(&tab, "kind", "training");
    tab.wait_for(&format!("{ROWS} === {}", grants + training), SOON);
    let shown: String = tab.eval("document.querySelector('[data-show]').textContent");
    assert_eq!(shown, format!("Show {} results", grants + training));
    fine(&tab);
}

#[test]
fn what_was_chosen_stays_in_the_address_in_other_orders_and_in_other_languages() {
    let Some((tab, server)) = reader() else {
        return;
    };
    tab.goto(&server.url("ja/program/"));
    choose(&tab, "purpose", "productivity");
    tab.wait_for("location.search === '?purpose=productivity'", SOON);
    let rows: usize = tab.eval(ROWS);
    let order: String = tab.eval("document.querySelector('.orders a[href*=\"deadline\"]').href");
    tab.goto(&order);
    tab.wait_for(&format!("{ROWS} === {rows}"), SOON);
    tab.goto(&server.url("ja/program/?purpose=productivity"));
    tab.eval::<()>("void (document.querySelector('[data-languages] details').open = true)");
    tab.click("[data-languages] a[hreflang=\"vi\"]");
    tab.wait_for("location.pathname.endsWith('/vi/program/')", SOON);
    tab.wait_for(&format!("{ROWS} === {rows}"), SOON);
    fine(&tab);
}

#[test]
fn clearing_shows_all_again_and_going_back_what_was_chosen() {
    let Some((tab, server)) = reader() else {
        return;
    };
    tab.goto(&server.url("en/program/"));
    let all: usize = tab.eval(ROWS);
    choose(&tab, "purpose", "develop");
    tab.wait_for(&format!("{ROWS} < {all}"), SOON);
    let some: usize = tab.eval(ROWS);
    tab.eval::<()>("[...document.querySelectorAll('[data-values]')].find((row) => row.checkVisibility()).querySelector('a').click()");
    tab.wait_for("document.querySelector('article.entry')", SOON);
    tab.eval::<()>("history.back()");
    tab.wait_for(&format!("{ROWS} === {some}"), SOON);
    tab.click("[data-clear]");
    tab.wait_for(&format!("{ROWS} === {all}"), SOON);
    fine(&tab);
}

#[test]
fn on_a_phone_the_choices_are_behind_a_button_that_says_how_many_are_left() {
    let Some((tab, server)) = reader() else {
        return;
    };
    tab.emulate_phone(360, 740);
    tab.goto(&server.url("en/program/"));
    let open = "document.querySelector('[data-panel]').open";
    assert!(!tab.eval::<bool>(open));
    tab.click("[data-panel] > summary");
    choose(&tab, "purpose", "develop");
    tab.click("[data-show]");
    tab.wait_for(&format!("!({open})"), SOON);
    assert!(tab.eval::<usize>(ROWS) > 0);
    fine(&tab);
}

#[test]
fn without_scripts_lists_are_narrowed_by_links() {
    let Some((tab, server)) = reader() else {
        return;
    };
    tab.disable_script();
    tab.goto(&server.url("ja/program/"));
    let boxes =
        "[...document.querySelectorAll('[data-filters] input')].some((i) => i.checkVisibility())";
    tab.click("[data-panel] > summary");
    tab.click("[data-facet-links=\"purpose\"] > summary");
    assert!(!tab.eval::<bool>(boxes));
    let count: usize = tab.eval(
        "Number(document.querySelector('[data-facet-links=\"purpose\"] a[href$=\"/develop/\"]').closest('li').querySelector('[data-count]').textContent)",
    );
    tab.click("[data-facet-links=\"purpose\"] a[href$=\"/develop/\"]");
    tab.wait_for(
        "location.pathname.endsWith('/purpose/develop/') && document.readyState === 'complete'",
        SOON,
    );
    let rows: usize = tab.eval("document.querySelectorAll('.item[data-entry]').length");
    assert_eq!(rows, count);
    fine(&tab);
}

#[test]
fn a_reader_answers_questions_and_comes_to_an_outcome_without_scripts() {
    for scripts in [true, false] {
        let Some((tab, server)) = reader() else {
            return;
        };
        if !scripts {
            tab.disable_script();
        }
        tab.goto(&server.url("ja/guide/which-status/"));
        let mut steps = 0;
        while !tab.eval::<bool>("!!document.querySelector('[data-outcome]')") {
            let from: String = tab.eval("location.pathname");
            tab.click(".answers a");
            tab.wait_for(
                &format!("location.pathname !== '{from}' && document.readyState === 'complete'"),
                SOON,
            );
            steps += 1;
            assert!(steps < 8, "{from}");
        }
        assert!(tab.eval::<bool>("!!document.querySelector('.outcome [data-entry]')"));
        fine(&tab);
    }
}

#[test]
fn two_statuses_are_compared_as_columns() {
    let Some((tab, server)) = reader() else {
        return;
    };
    tab.goto(&server.url("ja/residence-status/compare/?with=ryugaku&with=gijinkoku"));
    let columns = "[...document.querySelectorAll('.compare thead th')].length";
    tab.wait_for(&format!("{columns} === 3"), SOON);
    tab.eval::<()>("void (document.querySelector('[data-compare] details').open = true)");
    tab.click("[data-compare] input[value=\"tokutei-ginou-1\"]");
    tab.wait_for(&format!("{columns} === 4"), SOON);
    assert!(tab.eval::<bool>("location.search.includes('tokutei-ginou-1')"));
    // Three are the most that can be read side by side.
    let disabled = "document.querySelector('[data-compare] input[value=\"eijuusha\"]').disabled";
    assert!(tab.eval::<bool>(disabled));
    tab.click("[data-clear]");
    tab.wait_for(
        "document.querySelectorAll('.compare tbody tr').length > 30",
        SOON,
    );
    fine(&tab);
}

#[test]
fn pages_are_dark_for_readers_who_like_it_dark() {
    let Some((tab, server)) = reader() else {
        return;
    };
    let light = "getComputedStyle(document.body).backgroundColor.match(/\\d+/g).reduce((a, b) => +a + +b) > 600";
    for dark in [true, false] {
        tab.emulate_scheme(if dark { "dark" } else { "light" });
        tab.goto(&server.url("ja/"));
        assert_eq!(tab.eval::<bool>(light), !dark);
    }
    fine(&tab);
}

#[test]
fn no_page_moves_sideways_on_a_narrow_phone_or_with_large_letters() {
    let Some((tab, server)) = reader() else {
        return;
    };
    tab.emulate_phone(320, 640);
    let wide = "document.scrollingElement.scrollWidth - innerWidth";
    for lang in ["ja", "ja-simple", "en", "vi", "my", "ne", "uk"] {
        for (kind, path) in KINDS {
            tab.goto(&server.url(&format!("{lang}/{path}")));
            assert!(tab.eval::<i64>(wide) <= 0, "{lang} {kind} at 320 px");
        }
    }
    // WCAG 2.2, 1.4.4: letters of twice the size on a screen of 1280 px.
    tab.emulate_desktop(1280, 800);
    for (kind, path) in KINDS {
        tab.goto(&server.url(&format!("en/{path}")));
        tab.eval::<()>("void (document.documentElement.style.fontSize = '200%')");
        assert!(tab.eval::<i64>(wide) <= 0, "{kind} with large letters");
    }
    fine(&tab);
}

#[test]
fn a_programme_prints_to_a_few_pages_without_menus() {
    let Some((tab, server)) = reader() else {
        return;
    };
    tab.goto(&server.url("ja/program/gyomu-kaizen/"));
    let pages = tab.print();
    assert!((1..=4).contains(&pages), "{pages} pages");
    tab.emulate_print();
    for hidden in [".site-nav", ".languages", ".search-line", ".downloads"] {
        let seen: bool = tab.eval(&format!(
            "document.querySelector('{hidden}')?.checkVisibility() ?? false"
        ));
        assert!(!seen, "{hidden}");
    }
    assert!(tab.eval::<bool>("document.querySelector('.sources').checkVisibility()"));
    fine(&tab);
}

#[test]
fn on_a_phone_the_menu_opens_and_closes_by_keyboard_and_without_scripts() {
    let Some((tab, server)) = reader() else {
        return;
    };
    tab.disable_script();
    tab.emulate_phone(360, 740);
    tab.goto(&server.url("ja/"));
    let open = "document.querySelector('#section-menu').checkVisibility()";
    assert!(!tab.eval::<bool>(open));
    tab.click(".menu-button");
    tab.wait_for(open, SOON);
    tab.press("Escape");
    tab.wait_for(&format!("!({open})"), SOON);
    fine(&tab);
}

#[test]
fn every_control_can_be_reached_by_keyboard_and_shows_where_the_reader_is() {
    let Some((tab, server)) = reader() else {
        return;
    };
    tab.goto(&server.url("en/residence-status/ryugaku/"));
    let controls: usize = tab.eval(
        "[...document.querySelectorAll('a[href], button, input, summary, [tabindex=\"0\"]')].filter((e) => e.checkVisibility({ visibilityProperty: true }) && !e.closest('details:not([open]) > :not(summary)')).length",
    );
    tab.eval::<()>("void (globalThis.seen = new Set(), globalThis.bare = [])");
    for _ in 0..controls {
        tab.press("Tab");
        tab.eval::<()>(
            "(() => { const e = document.activeElement; seen.add(e); const s = getComputedStyle(e); if (s.outlineStyle === 'none' || parseFloat(s.outlineWidth) < 2) bare.push(e.outerHTML.slice(0, 80)); })()",
        );
    }
    assert_eq!(tab.eval::<usize>("seen.size"), controls);
    assert_eq!(tab.eval::<Vec<String>>("bare"), [""; 0]);
    fine(&tab);
}
