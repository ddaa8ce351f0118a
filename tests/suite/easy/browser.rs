//! Easy Japanese in a browser: switches, copying, finding, listening, printing, explanations.

use super::article;
use crate::browser::{self, Server, Tab};
use crate::project::Project;
use crate::search::portal;
use serde_json::Value;
use std::time::Duration;

/// Only a test that hangs ever waits so long.
const SOON: Duration = Duration::from_secs(20);

/// Whether a reading can be seen.
const READINGS: &str = "[...document.querySelectorAll('rt')].some((rt) => rt.checkVisibility())";
/// Whether a space between phrases can be seen.
const SPACES: &str = "[...document.querySelectorAll('.w')].some((w) => w.checkVisibility())";

/// An entry that somebody wrote, one that was derived, a listing, and the start page.
const PAGES: [&str; 4] = [
    "ja-simple/residence-status/ryugaku/",
    "ja-simple/residence-status/gaikou/",
    "ja-simple/program/",
    "ja-simple/",
];

/// A tab and the real portal.
fn reader() -> Option<(Tab, Server)> {
    let tab = browser::tab()?;
    Some((tab, Server::start(portal().path())))
}

#[track_caller]
fn fine(tab: &Tab) {
    assert_eq!(tab.problems(), [""; 0]);
}

#[test]
fn readings_and_spaces_are_shown_at_first() {
    let Some((tab, server)) = reader() else {
        return;
    };
    for page in PAGES {
        tab.goto(&server.url(page));
        assert!(tab.eval::<bool>(READINGS), "{page}");
        assert!(tab.eval::<bool>(SPACES), "{page}");
        let on = "['furigana', 'spaces'].every((id) => document.getElementById(id).checked)";
        assert!(tab.eval::<bool>(on), "{page}");
    }
    fine(&tab);
}

#[test]
fn the_switches_work_with_and_without_scripts() {
    for scripts in [true, false] {
        let Some((tab, server)) = reader() else {
            return;
        };
        if !scripts {
            tab.disable_script();
        }
        tab.goto(&server.url(PAGES[0]));
        for (switch, seen) in [("#furigana", READINGS), ("#spaces", SPACES)] {
            tab.click(switch);
            tab.wait_for(&format!("!({seen})"), SOON);
            tab.click(switch);
            tab.wait_for(seen, SOON);
            // By keyboard.
            tab.eval::<()>(&format!("document.querySelector('{switch}').focus()"));
            tab.press(" ");
            tab.wait_for(&format!("!({seen})"), SOON);
        }
        fine(&tab);
    }
}

#[test]
fn a_label_names_each_switch_and_is_large_enough_to_touch() {
    let Some((tab, server)) = reader() else {
        return;
    };
    tab.emulate_phone(360, 640);
    tab.goto(&server.url(PAGES[0]));
    for switch in ["furigana", "spaces"] {
        let height: f64 = tab.eval(&format!(
            "document.getElementById('{switch}').labels[0].getBoundingClientRect().height"
        ));
        assert!(height >= 44.0, "{switch}: {height}");
    }
    tab.click("#furigana");
    tab.wait_for(&format!("!({READINGS})"), SOON);
    fine(&tab);
}

#[test]
fn what_a_reader_chose_holds_on_the_next_page() {
    let Some((tab, server)) = reader() else {
        return;
    };
    tab.goto(&server.url(PAGES[0]));
    tab.click("#furigana");
    tab.wait_for(&format!("!({READINGS})"), SOON);
    for page in [PAGES[1], PAGES[2], "ja/", PAGES[3]] {
        tab.goto(&server.url(page));
        tab.wait_for(&format!("!({READINGS})"), SOON);
        // The other switch was not touched.
        let spaces: bool = tab.eval(SPACES);
        assert_eq!(spaces, page != "ja/", "{page}");
    }
    tab.click("#furigana");
    tab.goto(&server.url(PAGES[0]));
    tab.wait_for(READINGS, SOON);
    fine(&tab);
}

#[test]
fn without_a_memory_the_switches_work_on_their_page() {
    let Some((tab, server)) = reader() else {
        return;
    };
    tab.before_load(
        "Object.defineProperty(window, 'localStorage', { get() { throw new Error('forbidden'); } });",
    );
    tab.goto(&server.url(PAGES[0]));
    tab.click("#furigana");
    tab.wait_for(&format!("!({READINGS})"), SOON);
    fine(&tab);
}

#[test]
fn switching_readings_off_changes_no_other_word() {
    let Some((tab, server)) = reader() else {
        return;
    };
    for page in PAGES {
        tab.goto(&server.url(page));
        tab.eval::<()>("void (document.getElementById('furigana').checked = false)");
        tab.wait_for(&format!("!({READINGS})"), SOON);
        let texts: Vec<(String, String)> = tab.eval(
            "[...document.querySelectorAll('main :is(h1, h2, h3, p, li, dt, dd, td, th)')]
                .filter((e) => e.checkVisibility() && e.querySelector('ruby') && !e.querySelector('p, li, div, details'))
                .map((e) => {
                    const copy = e.cloneNode(true);
                    copy.querySelectorAll('rt, rp').forEach((e) => e.remove());
                    return [copy.textContent, e.innerText].map((t) => t.replace(/\\s/g, ''));
                })",
        );
        assert!(texts.len() > 3, "{page}");
        for (expected, shown) in texts {
            assert_eq!(shown, expected, "{page}");
        }
    }
    fine(&tab);
}

#[test]
fn without_spaces_no_gap_stands_between_phrases() {
    let Some((tab, server)) = reader() else {
        return;
    };
    tab.goto(&server.url(PAGES[0]));
    tab.click("#furigana");
    let gaps = "[...document.querySelectorAll('.body p, .body li, .lead')]
        .map((e) => e.innerText).filter((t) => /[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}] [\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}]/u.test(t))";
    assert!(!tab.eval::<Vec<String>>(gaps).is_empty());
    tab.click("#spaces");
    tab.wait_for(&format!("!({SPACES})"), SOON);
    assert_eq!(tab.eval::<Vec<String>>(gaps), [""; 0]);
    fine(&tab);
}

#[test]
fn what_is_copied_has_no_readings() {
    let Some((tab, server)) = reader() else {
        return;
    };
    for page in &PAGES[..2] {
        tab.goto(&server.url(page));
        for on in [true, false] {
            if !on {
                tab.click("#furigana");
                tab.wait_for(&format!("!({READINGS})"), SOON);
            }
            let copied: Vec<(String, String)> = tab.eval(
                "[...document.querySelectorAll('main p, main li, main td')].filter((p) => p.checkVisibility() && p.querySelector('ruby') && !p.querySelector('p, li')).map((p) => {
                    const copy = p.cloneNode(true);
                    copy.querySelectorAll('rt, rp').forEach((e) => e.remove());
                    getSelection().selectAllChildren(p);
                    return [copy.textContent, getSelection().toString()].map((t) => t.replace(/\\s/g, ''));
                })",
            );
            assert!(copied.len() > 3, "{page}");
            for (text, selected) in copied {
                assert_eq!(selected, text, "{page}, readings {on}");
            }
            tab.eval::<()>("getSelection().removeAllRanges()");
        }
        tab.click("#furigana");
    }
    fine(&tab);
}

#[test]
fn a_word_is_found_on_the_page_without_readings() {
    let Some((tab, server)) = reader() else {
        return;
    };
    tab.goto(&server.url(PAGES[0]));
    tab.click("#furigana");
    tab.wait_for(&format!("!({READINGS})"), SOON);
    assert!(tab.eval::<bool>("window.find('在留資格')"));
    let selected: String = tab.eval("getSelection().toString()");
    assert_eq!(selected, "在留資格");
    assert!(!tab.eval::<bool>("window.find('ざいりゅうしかくざいりゅう')"));
    fine(&tab);
}

#[test]
fn readings_that_are_off_are_not_read_aloud() {
    let Some((tab, server)) = reader() else {
        return;
    };
    tab.goto(&server.url(PAGES[0]));
    // Those that are no words of the page as well.
    let readings: Vec<String> = tab.eval(
        "(() => {
            const copy = document.body.cloneNode(true);
            copy.querySelectorAll('rt, rp, .w').forEach((e) => e.remove());
            const all = new Set([...document.querySelectorAll('rt')].map((rt) => rt.textContent));
            return [...all].filter((reading) => !copy.textContent.includes(reading));
        })()",
    );
    assert!(readings.len() > 10);
    tab.click("#furigana");
    tab.wait_for(&format!("!({READINGS})"), SOON);
    let spoken = tab.spoken();
    assert!(spoken.iter().any(|text| text.contains('。')), "{spoken:?}");
    for reading in readings {
        assert!(!spoken.concat().contains(&reading), "{reading}");
    }
    fine(&tab);
}

#[test]
fn on_a_phone_no_reading_stands_on_another_and_nothing_is_too_wide() {
    let Some((tab, server)) = reader() else {
        return;
    };
    tab.emulate_phone(360, 640);
    for page in PAGES {
        tab.goto(&server.url(page));
        tab.eval::<()>("document.querySelectorAll('details').forEach((d) => { d.open = true; })");
        let overlaps: Vec<(String, String, f64)> = tab.eval(
            "(() => {
                const boxes = [...document.querySelectorAll('rt')].filter((rt) => rt.checkVisibility() && !rt.closest('.visually-hidden'))
                    .map((rt) => [rt.textContent, rt.getBoundingClientRect(), rt.parentNode])
                    .filter(([, { width, height }, ruby]) => width && height && ruby.getClientRects().length === 1)
                    .sort((a, b) => a[1].top - b[1].top);
                const found = [];
                for (const [i, [text, box]] of boxes.entries()) {
                    for (const [other, next] of boxes.slice(i + 1)) {
                        if (next.top >= box.bottom - 1) break;
                        const wide = Math.min(box.right, next.right) - Math.max(box.left, next.left);
                        if (wide > 1) found.push([text, other, wide]);
                    }
                }
                return found;
            })()",
        );
        assert!(overlaps.is_empty(), "{page}: {overlaps:?}");
        for off in ["", "#furigana", "#spaces"] {
            if !off.is_empty() {
                tab.click(off);
            }
            let wide: Vec<String> = tab.eval(
                "document.documentElement.scrollWidth <= 360 ? [] : [...document.querySelectorAll('*')]
                    .filter((e) => e.getBoundingClientRect().right > 361)
                    .map((e) => `${e.tagName} ${e.className} ${e.getBoundingClientRect().right} ${e.textContent.slice(0, 40)}`)",
            );
            assert_eq!(wide, [""; 0], "{page} without {off}");
        }
        // For the next page.
        for on in ["#spaces", "#furigana"] {
            tab.click(on);
        }
    }
    fine(&tab);
}

#[test]
fn readings_are_printed_and_switches_are_not() {
    let Some((tab, server)) = reader() else {
        return;
    };
    tab.goto(&server.url(PAGES[0]));
    assert!(tab.eval::<bool>("document.querySelector('.easy-switches').checkVisibility()"));
    tab.emulate_print();
    tab.wait_for("matchMedia('print').matches", SOON);
    assert!(tab.eval::<bool>(READINGS));
    assert!(!tab.eval::<bool>("document.querySelector('.easy-switches').checkVisibility()"));
    assert!(!tab.eval::<bool>("document.getElementById('furigana').checkVisibility()"));
    fine(&tab);
}

const GLOSSARY: &str = "tax:
  kind: procedure
  forms: { ja: 源泉徴収, en: withholding tax }
  easy: \"{税金|ぜいきん}を{先|さき}にとることです。\"
stamp:
  kind: procedure
  forms: { ja: 収入印紙 }
  easy: \"{国|くに}に{払|はら}うための{紙|かみ}です。{役所|やくしょ}で{買|か}えます。とても{大切|たいせつ}な{紙|かみ}です。\"
";

/// A tab with a page that explains two words, in Japanese or easy Japanese.
fn terms(lang: &str, scripts: bool) -> Option<(Tab, Server, Project)> {
    let tab = browser::tab()?;
    let filler = "本文です。\n\n".repeat(60);
    let body = format!("源泉徴収があります。\n\n収入印紙です。\n\n{filler}## 次\n\n収入印紙です。");
    let project = Project::smallest()
        .file("content/glossary.yaml", GLOSSARY)
        .file(
            "content/articles/a/ja.md",
            article("題名", "概要です。", "本文です。"),
        )
        .file(
            "content/articles/b/ja.md",
            article("題名", "概要です。", &body),
        );
    project.build().fine();
    let server = Server::start(project.path("dist"));
    if !scripts {
        tab.disable_script();
    }
    tab.goto(&server.url(&format!("{lang}/articles/b/")));
    Some((tab, server, project))
}

const OPEN: &str = "!!document.querySelector('.term-note')?.matches(':popover-open')";
const STAMP: &str = "a.term[href=\"#term-stamp\"]";

/// Scrolls to the word, and waits until the page knows that it was scrolled.
fn to_the_middle(tab: &Tab) {
    tab.eval::<()>(&format!(
        "(async () => {{
            document.querySelector('{STAMP}').scrollIntoView({{ block: 'center', behavior: 'instant' }});
            for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
        }})()"
    ));
}

/// Clicks on a word that is explained.
#[track_caller]
fn click(tab: &Tab) {
    to_the_middle(tab);
    tab.click(STAMP);
}

/// What the open explanation says, without readings.
fn note(tab: &Tab) -> String {
    tab.eval(
        "(() => {
            const copy = document.querySelector('.term-note').cloneNode(true);
            copy.querySelectorAll('rt, rp, .w').forEach((e) => e.remove());
            return copy.textContent;
        })()",
    )
}

#[test]
fn a_click_opens_an_explanation_beside_its_word() {
    for lang in ["ja", "ja-simple"] {
        let Some((tab, _server, _project)) = terms(lang, true) else {
            return;
        };
        assert!(!tab.eval::<bool>(OPEN));
        to_the_middle(&tab);
        let before: (f64, String) = tab.eval("[scrollY, location.hash]");
        click(&tab);
        tab.wait_for(OPEN, SOON);
        assert_eq!(
            note(&tab),
            "収入印紙国に払うための紙です。役所で買えます。とても大切な紙です。"
        );
        let after: (f64, String) = tab.eval("[scrollY, location.hash]");
        assert_eq!(after, before, "the page stays where it is");
        let inside: bool = tab.eval(
            "(({ left, right, top, bottom }) => left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight)(document.querySelector('.term-note').getBoundingClientRect())",
        );
        assert!(inside, "{lang}");
        let described: bool = tab.eval(&format!(
            "document.querySelector('{STAMP}').getAttribute('aria-describedby') === 'term-note'"
        ));
        assert!(described);
        // A click beside it closes it.
        tab.click("h1");
        tab.wait_for(&format!("!({OPEN})"), SOON);
        fine(&tab);
    }
}

#[test]
fn the_keyboard_opens_an_explanation_and_escape_closes_it() {
    let Some((tab, _server, _project)) = terms("ja", true) else {
        return;
    };
    let focused = format!("document.activeElement.matches('{STAMP}')");
    for _ in 0..100 {
        if tab.eval::<bool>(&focused) {
            break;
        }
        tab.press("Tab");
    }
    assert!(tab.eval::<bool>(&focused));
    tab.wait_for(OPEN, SOON);
    assert!(note(&tab).contains("国に払う"));
    tab.press("Escape");
    tab.wait_for(&format!("!({OPEN})"), SOON);
    assert!(tab.eval::<bool>(&focused), "the focus stays");
    assert!(!tab.eval::<bool>("!!document.querySelector('[aria-describedby]')"));
    tab.press("Enter");
    tab.wait_for(OPEN, SOON);
    tab.press("Escape");
    tab.wait_for(&format!("!({OPEN})"), SOON);
    // What follows has another explanation, or none.
    tab.press("Shift+Tab");
    tab.wait_for(OPEN, SOON);
    assert!(note(&tab).contains("税金"), "{}", note(&tab));
    fine(&tab);
}

#[test]
fn a_touch_opens_an_explanation_that_fits_a_phone() {
    let Some((tab, server, _project)) = terms("ja-simple", true) else {
        return;
    };
    tab.emulate_phone(360, 640);
    tab.goto(&server.url("ja-simple/articles/b/?phone"));
    click(&tab);
    tab.wait_for(OPEN, SOON);
    let place: (f64, f64) = tab.eval(
        "(({ left, right }) => [left, right])(document.querySelector('.term-note').getBoundingClientRect())",
    );
    assert!(place.0 >= 0.0 && place.1 <= 360.0, "{place:?}");
    let width: u32 = tab.eval("document.documentElement.scrollWidth");
    assert!(width <= 360, "{width}");
    fine(&tab);
}

#[test]
fn an_explanation_has_readings_that_can_be_switched_off() {
    let Some((tab, _server, _project)) = terms("ja-simple", true) else {
        return;
    };
    let readings = "[...document.querySelectorAll('.term-note rt')].filter((rt) => rt.checkVisibility() && !rt.closest('.visually-hidden')).length";
    click(&tab);
    tab.wait_for(&format!("{readings} > 3"), SOON);
    tab.click("#furigana");
    click(&tab);
    tab.wait_for(OPEN, SOON);
    assert_eq!(tab.eval::<u32>(readings), 0);
    fine(&tab);
}

#[test]
fn without_scripts_a_term_is_a_link_to_its_explanation() {
    let Some((tab, _server, _project)) = terms("ja", false) else {
        return;
    };
    let all: bool = tab.eval(
        "[...document.querySelectorAll('a.term')].every((a) => document.getElementById(a.hash.slice(1))?.checkVisibility())",
    );
    assert!(all);
    tab.click(STAMP);
    tab.wait_for("location.hash === '#term-stamp'", SOON);
    let seen: Value = tab.eval(
        "(({ top, bottom }) => top >= -1 && bottom <= innerHeight + 1)(document.getElementById('term-stamp').getBoundingClientRect())",
    );
    assert_eq!(seen, true);
    assert!(!tab.eval::<bool>("!!document.querySelector('.term-note')"));
    fine(&tab);
}

#[test]
fn on_the_portal_every_term_link_leads_somewhere() {
    let Some((tab, server)) = reader() else {
        return;
    };
    for page in ["ja/residence-status/ryugaku/", PAGES[0], PAGES[1]] {
        tab.goto(&server.url(page));
        let lost: Vec<String> = tab.eval(
            "[...document.querySelectorAll('a.term')].map((a) => a.hash).filter((hash) => !document.getElementById(hash.slice(1)))",
        );
        assert_eq!(lost, [""; 0], "{page}");
    }
    fine(&tab);
}
