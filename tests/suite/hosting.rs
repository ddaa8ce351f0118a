//! The published folder on real servers: nginx and Caddy, set up as the handbook says.
//!
//! Our own server of the browser tests follows `_headers`; these follow the other two files.

mod server;

use crate::browser;
use crate::project::{Project, published};
use crate::real_content::portal;
use server::{Host, KINDS, Kind};
use shirube::output::headers::HEADERS;
use std::time::Duration;
use ureq::Agent;
use ureq::http::Response;

/// Only a test that hangs ever waits so long.
const SOON: Duration = Duration::from_secs(20);

fn get(url: &str) -> Response<ureq::Body> {
    let agent: Agent = Agent::config_builder()
        .http_status_as_error(false)
        .max_redirects(0)
        .timeout_global(Some(SOON))
        .build()
        .into();
    agent
        .get(url)
        .call()
        .unwrap_or_else(|e| panic!("{url}: {e}"))
}

#[track_caller]
fn header<'a>(answer: &'a Response<ureq::Body>, name: &str) -> &'a str {
    let mut all = answer.headers().get_all(name).iter();
    let value = all
        .next()
        .unwrap_or_else(|| panic!("no {name}: {answer:?}"));
    assert!(all.next().is_none(), "{name} twice: {answer:?}");
    value.to_str().unwrap()
}

/// Small sites with their addresses: in the root of a server, and below a path.
fn sites() -> [(Project, &'static str); 2] {
    let below = Project::small();
    below.build().fine();
    let root = Project::small();
    root.build_with(&["--base-url", "https://example.org/"])
        .fine();
    [(root, "/"), (below, "/portal/")]
}

/// What a file of a kind must be called, so that browsers do with it what readers expect.
fn media_type(path: &str) -> Option<&'static str> {
    Some(match path.rsplit_once('.')?.1 {
        "html" => "text/html",
        "css" => "text/css",
        "svg" => "image/svg+xml",
        "webp" => "image/webp",
        "png" => "image/png",
        "json" => "application/json",
        "wasm" => "application/wasm",
        "csv" => "text/csv; charset=utf-8",
        "ics" => "text/calendar; charset=utf-8",
        _ => return None,
    })
}

fn serves_every_file(kind: Kind) {
    for (project, base) in sites() {
        let Some(host) = Host::start(kind, &project.path("dist"), base) else {
            return;
        };
        let mut seen = 0;
        for (path, bytes) in published(&project.path("dist")) {
            // Read by servers, not by readers.
            if path.starts_with('_') || path.starts_with('.') {
                continue;
            }
            seen += 1;
            let address = path.strip_suffix("index.html").unwrap_or(&path);
            let mut answer = get(&host.url(address));
            assert_eq!(answer.status(), 200, "{path}");
            for (name, value) in HEADERS {
                assert_eq!(header(&answer, name), *value, "{path}");
            }
            let kept = path.starts_with("assets/") || path.starts_with("search/");
            let cache = header(&answer, "cache-control");
            assert_eq!(cache.contains("immutable"), kept, "{path}: {cache}");
            if let Some(wanted) = media_type(&path) {
                let found = header(&answer, "content-type");
                assert!(found.starts_with(wanted), "{path}: {found}");
            }
            assert_eq!(answer.body_mut().read_to_vec().unwrap(), bytes, "{path}");
        }
        assert!(seen > 100, "only {seen} files");
        for missing in ["ja/nothing/", "assets/nothing.css"] {
            let mut answer = get(&host.url(missing));
            assert_eq!(answer.status(), 404);
            let policy = header(&answer, "content-security-policy");
            assert!(policy.starts_with("default-src 'none'"));
            if let Some(cache) = answer.headers().get("cache-control") {
                let cache = cache.to_str().unwrap();
                assert!(!cache.contains("immutable"), "{missing}: {cache}");
            }
            let page = answer.body_mut().read_to_string().unwrap();
            assert_eq!(page, project.read("404.html"));
        }
        // An address without its last slash leads to the page.
        let answer = get(&host.url("ja"));
        assert!((300..400).contains(&answer.status().as_u16()));
        assert!(header(&answer, "location").ends_with(&format!("{base}ja/")));
    }
}

#[test]
fn nginx_serves_every_file_with_its_headers() {
    serves_every_file(Kind::Nginx);
}

#[test]
fn caddy_serves_every_file_with_its_headers() {
    serves_every_file(Kind::Caddy);
}

/// Addresses that are opened in Chromium: each kind of page in languages of several scripts, and
/// a page here and there.
fn opened() -> Vec<String> {
    let kinds = [
        "",
        "program/",
        "program/jetro-coordinator/",
        "residence-status/",
        "residence-status/gijinkoku/",
        "residence-status/compare/",
        "guide/which-status/",
        "consortium/",
        "dataset/",
        "glossary/",
    ];
    let languages = ["ja", "ja-simple", "en", "vi", "my"];
    let mut opened: Vec<String> = languages
        .iter()
        .flat_map(|lang| kinds.iter().map(move |kind| format!("{lang}/{kind}")))
        .filter(|path| portal().has_file(&format!("{path}index.html")))
        .collect();
    assert!(opened.len() > 40, "{opened:?}");
    let pages = portal().pages();
    let some = pages.keys().step_by(pages.len() / 30);
    opened.extend(some.map(|path| path.trim_start_matches('/').to_owned()));
    opened
}

#[test]
fn the_real_portal_opens_in_chromium_from_nginx_and_caddy_without_a_violation() {
    for kind in KINDS {
        let Some(host) = Host::start(kind, portal().folder(), "/") else {
            continue;
        };
        let Some(tab) = browser::tab() else { return };
        for path in opened() {
            tab.goto(&host.url(&path));
            // Redirects and the page for what is missing are pages too.
            let heading: bool = tab.eval("!!document.querySelector('h1, a')");
            assert!(heading, "{path}");
        }
        // The search loads its engine and an index, and answers.
        tab.goto(&host.url("en/search/?q=visa"));
        tab.wait_for("!!document.querySelector('[data-search-result]')", SOON);
        tab.goto(&host.url("ja/search/?q=%E5%9C%A8%E7%95%99%E8%B3%87%E6%A0%BC"));
        tab.wait_for("!!document.querySelector('[data-search-result]')", SOON);
        assert_eq!(tab.problems(), [""; 0], "{kind:?}");
    }
}
