//! What results say of themselves, what is offered if there are none, and that questions and
//! texts are never markup.

use super::reader::{Reader, SOON};
use super::request;
use crate::browser::{Server, tab};
use crate::project::Project;

#[test]
fn borrowed_texts_say_which_language_they_are_in() {
    let Some(reader) = Reader::new() else { return };
    reader.search("tr", "?q=job fair");
    reader.wait_for("tr", &request("job fair", &[]));
    let results: Vec<(String, String, String, bool)> = reader.tab.eval(
        "[...document.querySelectorAll('[data-search-result]')].map((li) => [
            li.querySelector('h2 a').lang, li.querySelector('.excerpt').lang,
            [...li.querySelectorAll('.fallback-mark[data-fallback][lang=en]')].filter((m) => m.checkVisibility()).map((m) => m.textContent).join(),
            'fallback' in li.querySelector('h2 a').dataset,
        ])",
    );
    let answer = reader
        .portal
        .index("tr")
        .search(&request("job fair", &[]))
        .unwrap();
    assert_eq!(results.len(), answer.hits.len());
    for (result, hit) in results.iter().zip(&answer.hits) {
        let expected = match hit.lang.as_deref() {
            Some(lang) => (lang.to_owned(), lang.to_owned(), "English".to_owned(), true),
            None => Default::default(),
        };
        assert_eq!(*result, expected, "{}", hit.url);
    }
    assert!(answer.hits.iter().any(|hit| hit.lang.is_some()));
    // Nothing is borrowed in English.
    reader.search("en", "?q=job fair");
    reader.wait_for("en", &request("job fair", &[]));
    assert!(!reader.sees("[data-search-results] [data-fallback]"));
    assert!(!reader.sees("[data-search-results] .fallback-mark"));
    reader.no_problems();
}

#[test]
fn words_are_marked_and_sections_are_linked_to_their_headings() {
    let Some(reader) = Reader::new() else { return };
    for (lang, q) in [("ja", "在留期間"), ("en", "chef"), ("vi", "Tohoku")] {
        reader.search(lang, &format!("?q={q}"));
        reader.wait_for(lang, &request(q, &[]));
        let marked: Vec<String> = reader.tab.eval(
            "[...document.querySelectorAll('[data-search-result] mark')].map((m) => m.textContent)",
        );
        assert!(!marked.is_empty(), "{q}");
        let parts: Vec<String> = reader.tab.eval("[...document.querySelectorAll('[data-search-result] .parts a')].map((a) => a.pathname + a.hash)");
        let answer = reader.portal.index(lang).search(&request(q, &[])).unwrap();
        let expected: Vec<String> = answer
            .hits
            .iter()
            .flat_map(|hit| {
                hit.parts
                    .iter()
                    .map(move |part| format!("/{lang}/{}#{}", hit.url, part.anchor))
            })
            .collect();
        assert_eq!(parts, expected, "{q}");
        for part in parts.iter().take(3) {
            let (page, anchor) = part.split_once('#').unwrap();
            let html =
                String::from_utf8(reader.portal.read(&format!("{page}index.html")[1..])).unwrap();
            let ids = [format!(" id={anchor}"), format!(" id=\"{anchor}\"")];
            assert!(ids.iter().any(|id| html.contains(id)), "{part}");
        }
    }
    reader.no_problems();
}

#[test]
fn a_programme_that_closes_soon_says_how_many_days_are_left() {
    let Some(tab) = tab() else { return };
    let project = Project::small();
    project.build().fine();
    let server = Server::start_below(project.path("dist"), "/portal/");
    for (day, days) in [
        ("2026-12-08", "2 days left"),
        ("2026-12-09", "1 day left"),
        ("2026-12-10", "last day today"),
    ] {
        tab.before_load(&Reader::on(day));
        tab.goto(&server.url("en/search/?state=closing"));
        tab.wait_for(
            "document.querySelector('[data-search]').dataset.phase === 'full'",
            SOON,
        );
        let text: String = tab.eval(
            "document.querySelector('[data-search-result][data-state=closing] .state').textContent",
        );
        assert!(text.ends_with(&format!(" {days}")), "{day}: {text}");
        assert_eq!(
            tab.eval::<Vec<String>>(
                "[...document.querySelectorAll('[data-search-result] h2 a')].map((a) => a.pathname)"
            ),
            ["/portal/en/program/closing/"]
        );
    }
    assert_eq!(tab.problems(), [""; 0]);
}

#[test]
fn if_nothing_is_found_other_languages_and_desks_are_offered() {
    let Some(reader) = Reader::new() else { return };
    // In Vietnamese there is nothing, in Japanese there is.
    reader.search("vi", "?q=調理師&collection=residence-status");
    reader.tab.wait_for(
        "document.querySelector('[data-search-elsewhere]').checkVisibility()",
        SOON,
    );
    let (names, hrefs, langs): (Vec<String>, Vec<String>, Vec<String>) = reader.tab.eval(
        "(() => { const links = [...document.querySelectorAll('[data-search-elsewhere] h2 a')];
        return [links.map((a) => a.textContent), links.map((a) => decodeURIComponent(a.pathname + a.search)), links.map((a) => a.lang)]; })()",
    );
    assert_eq!(names, ["日本語", "技能"]);
    assert_eq!(
        hrefs,
        [
            "/ja/search/?q=調理師&collection=residence-status",
            "/ja/residence-status/ginou/"
        ]
    );
    assert_eq!(langs, ["ja", "ja"]);
    reader.tab.wait_for(
        "document.querySelector('[data-search-status]').textContent.includes('日本語')",
        SOON,
    );
    reader.tab.click("[data-search-elsewhere] h2 a");
    reader
        .tab
        .wait_for("location.pathname === '/ja/search/'", SOON);
    reader.wait_phase("full");
    reader.wait_for(
        "ja",
        &request("調理師", &[("collection", "residence-status")]),
    );
    assert!(!reader.sees("[data-search-empty]"));

    // Nowhere at all.
    reader.search("vi", "?q=zzzqqqxxx");
    assert!(reader.sees("[data-search-empty]"));
    reader.tab.wait_for(
        "document.querySelector('[data-search-status]').textContent",
        SOON,
    );
    let others: Vec<String> = reader.tab.eval("[...document.querySelectorAll('[data-search-others] a')].filter((a) => a.checkVisibility()).map((a) => a.pathname + a.search)");
    assert!(
        others.contains(&"/ja/search/?q=zzzqqqxxx".to_owned()),
        "{others:?}"
    );
    assert!(
        others.contains(&"/en/search/?q=zzzqqqxxx".to_owned()),
        "{others:?}"
    );
    let desks: String = reader
        .tab
        .eval("document.querySelector('[data-search-empty] > p > a').pathname");
    assert!(
        reader
            .portal
            .path()
            .join(&desks[1..])
            .join("index.html")
            .exists(),
        "{desks}"
    );
    assert!(!reader.sees("[data-search-elsewhere]"));
    reader.no_problems();
}

#[test]
fn questions_are_never_markup() {
    let Some(reader) = Reader::new() else { return };
    reader
        .tab
        .before_load("globalThis.alert = () => { globalThis.broken = true; }");
    let clean = |q: &str| {
        let found: (usize, bool) = reader.tab.eval("[document.querySelectorAll('[data-search] :is(img, svg, script, iframe, style, object, [ontoggle])').length, 'broken' in globalThis]");
        assert_eq!(found, (0, false), "{q}");
    };
    reader.search("ja", "");
    for (q, afresh) in [
        ("<img src=x onerror=alert(1)>", true),
        ("\"><svg onload=alert(1)>", true),
        ("</title></template><script>alert(1)</script>", false),
        ("javascript:alert(1)", false),
        ("${alert(1)} {{7*7}} %3Cimg src=x%3E", true),
        ("<details open ontoggle=alert(1)>x</details>", true),
        ("'-alert(1)-'", false),
        ("$& $1 \\1 (a+)+$ [", false),
        ("\u{202e}ecivda \u{0}\u{1f} \u{2028}", false),
    ] {
        reader
            .tab
            .eval::<String>("document.querySelector('[data-search-input]').value = ''");
        reader.tab.compose("[data-search-input]", [""; 0], q);
        reader.tab.press("Enter");
        let typed = reader.value("[data-search-input]");
        reader.wait_for("ja", &request(&typed, &[]));
        clean(q);
        if afresh {
            let address: String = reader.tab.eval("location.href");
            reader.tab.goto("about:blank");
            reader.tab.goto(&address);
            reader.wait_phase("full");
            reader.wait_for("ja", &request(&typed, &[]));
            assert_eq!(reader.value("[data-search-input]"), typed);
            clean(q);
        }
    }
    reader.no_problems();
}

#[test]
fn texts_of_entries_are_never_markup() {
    let Some(tab) = tab() else { return };
    let name = "<img src=x onerror=alert(1)> & \\\"co\\\" $& %3Cb%3E";
    let project = Project::small().file(
        "content/articles/odd/ja.md",
        format!("---\ntitle: \"{name}\"\nsummary: \"<svg onload=alert(2)> 奇妙な要約\"\n---\n## `<script>alert(3)</script>` {{#odd}}\n\n奇妙な本文 `<iframe src=x>` です。\n"),
    );
    project.build().fine();
    let server = Server::start_below(project.path("dist"), "/portal/");
    tab.before_load("globalThis.alert = () => { globalThis.broken = true; }");
    // Both the titles and the full texts draw it.
    for thrifty in [true, false] {
        tab.save_data(thrifty);
        for q in ["img onerror", "奇妙な", "svg"] {
            tab.goto(&server.url(&format!("ja/search/?q={q}")));
            let phase = if thrifty { "titles" } else { "full" };
            tab.wait_for(
                &format!("document.querySelector('[data-search]').dataset.phase === '{phase}'"),
                SOON,
            );
            let titles: Vec<String> = tab.eval("[...document.querySelectorAll('[data-search-result] h2 a')].map((a) => a.textContent)");
            if !thrifty || q == "img onerror" {
                assert_eq!(titles[0], name.replace('\\', ""), "{q}");
            }
            let found: (usize, bool) = tab.eval("[document.querySelectorAll('[data-search] :is(img, svg, script, iframe)').length, 'broken' in globalThis]");
            assert_eq!(found, (0, false), "{q}");
        }
    }
    assert_eq!(tab.problems(), [""; 0]);
}
