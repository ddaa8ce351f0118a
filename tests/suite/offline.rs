//! What readers have without a connection: pages that they visited, dated, and the search.

use crate::browser::{self, Server, Tab};
use crate::project::Project;
use serde_json::Value;
use std::thread;
use std::time::Duration;

/// Only a test that hangs ever waits so long.
const SOON: Duration = Duration::from_secs(20);

/// Whether the notice of a copy can be seen.
const DATED: &str = "!!document.querySelector('[data-offline]')?.checkVisibility()";
/// Whether it says that this is not the page that was asked for.
const UNSAVED: &str = "!!document.querySelector('[data-unsaved]')?.checkVisibility()";
/// The addresses of all that is kept.
const KEPT: &str = "(async () => {
    const all = [];
    for (const name of await caches.keys()) for (const { url } of await (await caches.open(name)).keys()) all.push(new URL(url).pathname);
    return all;
})()";

fn site(offline: &str) -> Project {
    let project = Project::small().change(
        "site.toml",
        "source_language",
        &format!("{offline}\nsource_language"),
    );
    project.build().fine();
    project
}

/// A reader of a site whose pages are kept.
fn reader() -> Option<(Tab, Server, Project)> {
    let tab = browser::tab()?;
    let project = site("offline = true");
    let server = Server::start_below(project.path("dist"), "/portal/");
    Some((tab, server, project))
}

/// Waits until this is kept.
#[track_caller]
fn kept(tab: &Tab, path: &str) {
    let path = Value::from(format!("/portal/{path}"));
    tab.wait_for(&format!("{KEPT}.then((all) => all.includes({path}))"), SOON);
}

/// Opens a page for the first time, and waits until the worker answers for the next one.
#[track_caller]
fn first(tab: &Tab, server: &Server, path: &str) {
    tab.goto(&server.url(path));
    tab.wait_for("!!navigator.serviceWorker.controller", SOON);
    kept(tab, path);
}

#[track_caller]
fn heading(tab: &Tab) -> String {
    tab.eval("document.querySelector('h1').innerText")
}

#[track_caller]
fn sees(tab: &Tab, js: &str) -> bool {
    tab.eval(js)
}

#[test]
fn a_visited_page_can_be_read_without_a_connection_and_says_from_when_it_is() {
    let Some((tab, server, _project)) = reader() else {
        return;
    };
    for (lang, words, year) in [
        ("ja", "締切が変わった可能性", "年"),
        ("ja-simple", "かわったかも", "年"),
        ("en", "may have changed", " at "),
        ("vi", "có thể đã thay đổi", "tháng"),
    ] {
        let path = format!("{lang}/program/open/");
        if lang == "ja" {
            first(&tab, &server, &path);
        } else {
            tab.goto(&server.url(&path));
            kept(&tab, &path);
        }
        assert!(!sees(&tab, DATED), "{lang}: online");
        let online = heading(&tab);
        server.cut(true);
        tab.goto(&server.url(&path));
        assert_eq!(heading(&tab), online);
        assert!(sees(&tab, DATED), "{lang}");
        assert!(!sees(&tab, UNSAVED), "{lang}");
        let notice: String = tab.eval(
            "(() => {
                const copy = document.querySelector('[data-offline]').cloneNode(true);
                copy.querySelectorAll('rt, rp').forEach((e) => e.remove());
                return copy.textContent;
            })()",
        );
        assert!(notice.contains(words), "{notice}");
        let time: (String, String, f64) = tab.eval(
            "(({ innerText, dateTime }) => [innerText, dateTime, Date.now() - Date.parse(dateTime)])(document.querySelector('[data-offline] time'))",
        );
        assert!(time.0.contains(year), "{time:?}");
        assert!(!time.0.contains("AM") && !time.0.contains("PM"), "{time:?}");
        assert!((0.0..60_000.0).contains(&time.2), "{time:?}");
        // It looks as it did.
        let styled: bool = tab.eval("getComputedStyle(document.body).margin === '0px'");
        assert!(styled, "{lang}");
        server.cut(false);
        tab.goto(&server.url(&path));
        assert!(!sees(&tab, DATED), "{lang}: online again");
    }
}

#[test]
fn the_time_of_a_copy_is_that_of_the_servers_answer() {
    let Some(tab) = browser::tab() else { return };
    let project = site("offline = true");
    let headers = project.read("_headers");
    project.write(
        "dist/_headers",
        format!("{headers}\n/portal/*\n  Date: Fri, 20 Nov 2026 03:04:05 GMT\n"),
    );
    let server = Server::start_below(project.path("dist"), "/portal/");
    first(&tab, &server, "en/program/open/");
    server.cut(true);
    tab.goto(&server.url("en/program/open/"));
    let time: String = tab.eval("document.querySelector('[data-offline] time').dateTime");
    assert_eq!(time, "2026-11-20T03:04:05.000Z");
}

#[test]
fn a_copy_needs_no_script_to_say_what_it_is() {
    let Some((tab, server, _project)) = reader() else {
        return;
    };
    first(&tab, &server, "en/program/open/");
    tab.disable_script();
    server.cut(true);
    tab.goto(&server.url("en/program/open/"));
    assert!(sees(&tab, DATED));
    let time: String = tab.eval("document.querySelector('[data-offline] time').innerText");
    assert!(!time.is_empty());
}

#[test]
fn a_page_that_was_never_visited_is_replaced_by_a_front_page_that_says_so() {
    let Some((tab, server, _project)) = reader() else {
        return;
    };
    first(&tab, &server, "en/program/open/");
    // The first visit costs no more than its page; the second one keeps the front page.
    let front = server.log();
    assert!(
        front.iter().all(|(path, _, _)| path != "/portal/en/"),
        "{front:?}"
    );
    tab.goto(&server.url("en/program/"));
    kept(&tab, "en/");
    server.cut(true);
    tab.goto(&server.url("en/case/orchard/"));
    assert_eq!(heading(&tab), "Small guide");
    assert!(sees(&tab, DATED) && sees(&tab, UNSAVED));
    // A language that was never read: what the reader came from is in one that was.
    tab.eval::<()>("void (location.href = '/portal/ja/guide/arrival/')");
    tab.wait_for("location.pathname === '/portal/ja/guide/arrival/'", SOON);
    tab.wait_for("document.readyState === 'complete'", SOON);
    assert_eq!(heading(&tab), "Small guide");
    assert!(sees(&tab, UNSAVED));
    server.cut(false);
    tab.goto(&server.url("en/case/orchard/"));
    assert!(!sees(&tab, DATED) && !sees(&tab, UNSAVED));
    kept(&tab, "en/case/orchard/");
    // The front page itself is what was asked for.
    server.cut(true);
    tab.goto(&server.url("en/"));
    assert!(sees(&tab, DATED) && !sees(&tab, UNSAVED));
}

#[test]
fn who_waits_too_long_gets_the_copy_and_the_new_page_is_kept_when_it_comes() {
    let Some((tab, server, _project)) = reader() else {
        return;
    };
    first(&tab, &server, "en/program/open/");
    let newer =
        String::from_utf8(std::fs::read(_project.path("dist/en/program/open/index.html")).unwrap())
            .unwrap()
            .replace("<h1>", "<h1>New: ");
    server.replace("en/program/open/index.html", newer);
    server.silent(true);
    tab.goto(&server.url("en/program/open/"));
    assert!(sees(&tab, DATED));
    assert!(!heading(&tab).starts_with("New"));
    server.silent(false);
    tab.wait_for(
        "caches.match(location.href).then((copy) => copy.text()).then((text) => text.includes('New:'))",
        SOON,
    );
    tab.goto(&server.url("en/program/open/"));
    assert!(!sees(&tab, DATED));
    assert!(heading(&tab).starts_with("New"));
}

#[test]
fn a_server_that_fails_is_no_reason_to_show_nothing_and_what_is_missing_is_missing() {
    let Some((tab, server, _project)) = reader() else {
        return;
    };
    first(&tab, &server, "en/program/open/");
    server.remove("en/program/open/index.html");
    tab.goto(&server.url("en/program/open/"));
    assert_eq!(heading(&tab), "Page not found");
    assert!(!sees(&tab, DATED));
    let all: Vec<String> = tab.eval(KEPT);
    assert!(!all.iter().any(|path| path.contains("404")), "{all:?}");
    // Old addresses, data and questions are kept as little as what is missing.
    for path in ["en/program", "en/program.json", "en/?a=b#c"] {
        tab.goto(&server.url(path));
    }
    kept(&tab, "en/program/");
    kept(&tab, "en/");
    let all: Vec<String> = tab.eval(KEPT);
    for path in ["/portal/en/program", "/portal/en/program.json"] {
        assert!(!all.iter().any(|kept| kept == path), "{all:?}");
    }
}

#[test]
fn the_search_answers_without_a_connection_after_it_was_used_once() {
    let Some((tab, server, _project)) = reader() else {
        return;
    };
    let full = "document.querySelector('[data-search]').dataset.phase === 'full'";
    let results =
        "[...document.querySelectorAll('[data-search-results] h2 a')].map((a) => a.textContent)";
    first(&tab, &server, "en/");
    tab.goto(&server.url("en/search/?q=subsidy"));
    tab.wait_for(full, SOON);
    kept(&tab, "en/search/");
    tab.wait_for(
        &format!("{KEPT}.then((all) => all.some((path) => path.endsWith('.idx')))"),
        SOON,
    );
    server.cut(true);
    tab.goto(&server.url("en/search/?q=office"));
    tab.wait_for(full, SOON);
    tab.wait_for(&format!("{results}.length > 0"), SOON);
    assert!(
        tab.eval::<Vec<String>>(results)
            .contains(&"Northern Office".to_owned())
    );
    assert!(sees(&tab, DATED));
    let all: Vec<String> = tab.eval(KEPT);
    let pages = all.iter().filter(|path| path.contains("en/search/"));
    assert_eq!(pages.count(), 1, "{all:?}");
}

#[test]
fn what_is_kept_has_bounds_and_what_is_used_stays() {
    let Some((tab, server, project)) = reader() else {
        return;
    };
    first(&tab, &server, "en/program/open/");
    let page = std::fs::read(project.path("dist/en/program/open/index.html")).unwrap();
    let style: String =
        tab.eval("new URL(document.querySelector('link[rel=stylesheet]').href).pathname");
    for n in 0..70 {
        server.replace(&format!("en/many/{n}/index.html"), &page);
        tab.goto(&server.url(&format!("en/many/{n}/")));
    }
    kept(&tab, "en/many/69/");
    tab.eval::<()>(
        "(async () => { for (let n = 0; n < 90; n++) await (await fetch(`/portal/assets/none.${n}.js`)).text(); })()",
    );
    for n in 0..90 {
        server.replace(&format!("assets/picture.{n}.svg"), "<svg/>");
    }
    tab.eval::<()>(
        "(async () => { for (let n = 0; n < 90; n++) await (await fetch(`/portal/assets/picture.${n}.svg`)).text(); })()",
    );
    tab.goto(&server.url("en/many/69/"));
    kept(&tab, style.trim_start_matches("/portal/"));
    let bounds = format!(
        "{KEPT}.then((all) => {{
            const files = all.filter((path) => path.includes('/assets/')).length;
            return files === 80 && all.length === 140;
        }})"
    );
    tab.wait_for(&bounds, SOON);
    let all: Vec<String> = tab.eval(KEPT);
    assert!(all.contains(&"/portal/en/many/69/".to_owned()));
    assert!(!all.contains(&"/portal/en/program/open/".to_owned()));
    assert!(!all.iter().any(|path| path.contains("none")), "{all:?}");
}

#[test]
fn a_browser_that_keeps_nothing_shows_the_site_all_the_same() {
    let Some((tab, server, project)) = reader() else {
        return;
    };
    let worker = std::fs::read_to_string(project.path("dist/sw.js")).unwrap();
    server.replace(
        "sw.js",
        format!("caches.open = async () => {{ throw new Error('full'); }};\n{worker}"),
    );
    tab.goto(&server.url("en/"));
    tab.wait_for("!!navigator.serviceWorker.controller", SOON);
    for path in ["en/program/open/", "en/search/?q=office", "ja/"] {
        tab.goto(&server.url(path));
        assert!(!sees(&tab, DATED));
        let styled: bool = tab.eval("getComputedStyle(document.body).margin === '0px'");
        assert!(styled, "{path}");
    }
    assert_eq!(tab.problems(), [""; 0]);
}

#[test]
fn a_new_worker_takes_over_and_throws_away_what_an_older_one_kept() {
    let Some((tab, server, project)) = reader() else {
        return;
    };
    first(&tab, &server, "en/program/open/");
    tab.eval::<()>("caches.open('of another site').then(() => {})");
    let worker = std::fs::read_to_string(project.path("dist/sw.js")).unwrap();
    // The site as it is tomorrow, with the same worker.
    server.replace("sw.js", format!("{worker}// The same.\n"));
    tab.eval::<()>(
        "navigator.serviceWorker.getRegistration().then((r) => r.update()).then(() => {})",
    );
    tab.goto(&server.url("en/case/orchard/"));
    kept(&tab, "en/case/orchard/");
    // It has nothing left to do.
    kept(&tab, "en/");
    assert!(
        tab.eval::<Vec<String>>(KEPT)
            .contains(&"/portal/en/program/open/".to_owned())
    );
    let newer = worker.replace("const FORM = 1", "const FORM = 2");
    assert_ne!(worker, newer);
    server.replace("sw.js", newer);
    tab.eval::<()>(
        "navigator.serviceWorker.getRegistration().then((r) => r.update()).then(() => {})",
    );
    // The old one may be in the middle of something; it is over with the next pages.
    let clean = "caches.keys().then((names) => names.every((name) => !name.endsWith('1')) && names.includes('of another site'))";
    for _ in 0..20 {
        tab.goto(&server.url("en/"));
        thread::sleep(Duration::from_millis(200));
        if tab.eval::<bool>(clean) {
            return;
        }
    }
    panic!("{:?}", tab.eval::<Vec<String>>("caches.keys()"));
}

#[test]
fn a_site_without_it_registers_nothing_and_publishes_no_worker() {
    let Some(tab) = browser::tab() else { return };
    let project = site("");
    assert!(!project.has("sw.js"));
    assert!(!project.read("en/index.html").contains("data-offline"));
    let server = Server::start_below(project.path("dist"), "/portal/");
    tab.goto(&server.url("en/"));
    let workers: usize =
        tab.eval("navigator.serviceWorker.getRegistrations().then((all) => all.length)");
    assert_eq!(workers, 0);
    assert!(
        server
            .log()
            .iter()
            .all(|(path, ..)| !path.contains("sw.js"))
    );
    assert_eq!(tab.problems(), [""; 0]);
}

#[test]
fn a_site_that_gives_it_up_leaves_nothing_behind() {
    let Some((tab, server, project)) = reader() else {
        return;
    };
    first(&tab, &server, "en/program/open/");
    let project = project.change("site.toml", "offline = true", "offline = false");
    project.build().fine();
    assert!(!project.read("en/index.html").contains("data-offline"));
    tab.goto(&server.url("en/"));
    let workers = "navigator.serviceWorker.getRegistrations().then((all) => all.length === 0)";
    tab.wait_for(workers, SOON);
    tab.wait_for("caches.keys().then((all) => all.length === 0)", SOON);
    tab.goto(&server.url("en/"));
    tab.wait_for(workers, SOON);
}

#[test]
fn the_worker_lies_at_the_base_under_one_name() {
    let project = site("offline = true");
    let page = project.page("en/");
    let notice = page.with("data-worker").next().unwrap();
    assert_eq!(notice.get("data-worker"), Some("/portal/sw.js"));
    assert!(notice.get("hidden").is_some());
    assert!(project.has("sw.js"));
    let assets = project.published();
    let copies = assets
        .keys()
        .filter(|path| path.contains("keep") || path.contains("retire"));
    assert_eq!(copies.count(), 0);
}

#[test]
fn a_theme_without_a_worker_is_told_which_file_it_lacks() {
    let project = site("").change(
        "site.toml",
        "source_language",
        "theme = \"own\"\noffline = true\nsource_language",
    );
    for name in [
        "404", "entry", "gateway", "home", "listing", "redirect", "tags", "search",
    ] {
        project.write(&format!("themes/own/templates/{name}.html"), "x");
    }
    let ran = project.build();
    assert_eq!(ran.code, Some(1));
    assert!(
        ran.stderr
            .contains("the theme `own` has no script `worker/keep.js`"),
        "{}",
        ran.stderr
    );
}
