//! What the preview does not answer, and what every answer says.

use super::Preview;
use crate::page::Page;
use crate::project::Project;

/// A preview of the small site, with files beside it that are nobody's business.
fn guarded() -> (Project, Preview) {
    let project = Project::small()
        .file(".git/config", "secret")
        .file("notes.txt", "secret")
        .file("content/.secret", "secret");
    let preview = Preview::start(&project, &[]);
    (project, preview)
}

#[test]
fn only_names_of_this_machine_are_answered() {
    let (_project, preview) = guarded();
    let port = preview.port;
    for (host, status) in [
        (format!("localhost:{port}"), 200),
        (format!("127.0.0.1:{port}"), 200),
        (format!("[::1]:{port}"), 200),
        (format!("example.org:{port}"), 421),
        ("example.org".to_owned(), 421),
        (format!("localhost.example.org:{port}"), 421),
        ("localhost".to_owned(), 421),
        (format!("localhost:{}", port.wrapping_add(1)), 421),
        (String::new(), 421),
    ] {
        for path in [
            "/portal/ja/",
            "/_shirube/problems.json",
            "/_shirube/events",
            "/_desk/",
        ] {
            if path == "/_shirube/events" && status == 200 {
                continue;
            }
            let request =
                format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
            assert_eq!(preview.raw(&request).status, status, "{host} {path}");
        }
    }
    for request in [
        "GET /portal/ja/ HTTP/1.1\r\nConnection: close\r\n\r\n".to_owned(),
        "GET /portal/ja/ HTTP/1.0\r\n\r\n".to_owned(),
        // What is said to a proxy.
        format!(
            "GET http://example.org/ HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\n\r\n"
        ),
        format!(
            "GET http://localhost:{port}/portal/ja/ HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\n\r\n"
        ),
    ] {
        assert_eq!(preview.raw(&request).status, 421, "{request}");
    }
}

#[test]
fn nothing_is_changed_by_a_request() {
    let (_project, preview) = guarded();
    for method in ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "BREW"] {
        let answer = preview.ask(method, "/portal/ja/", "Content-Length: 0\r\n");
        assert_eq!(answer.status, 405, "{method}");
        assert_eq!(answer.header("allow"), Some("GET, HEAD"), "{method}");
    }
    let connect = "CONNECT example.org:443 HTTP/1.1\r\nHost: example.org:443\r\n\r\n";
    assert_eq!(preview.raw(connect).status, 405);
}

#[test]
fn nothing_outside_of_what_is_published_is_served() {
    let (_project, preview) = guarded();
    for path in [
        "/site.toml",
        "/notes.txt",
        "/content/articles/second/ja.md",
        "/.git/config",
        "/dist/index.html",
        "/etc/passwd",
    ] {
        for path in [
            path.to_owned(),
            format!("/portal{path}"),
            format!("/_shirube{path}"),
        ] {
            let answer = preview.get(&path);
            assert!(
                matches!(answer.status, 400 | 404),
                "{path}: {}",
                answer.status
            );
            let text = answer.text();
            assert!(
                !text.contains("secret") && !text.contains("source_language"),
                "{path}"
            );
        }
    }
    for path in [
        "/portal/../site.toml",
        "/portal/ja/../../site.toml",
        "/portal/%2e%2e/site.toml",
        "/portal/%2E%2E/site.toml",
        "/portal/.%2e/site.toml",
        "/portal/ja%2f..%2fsite.toml",
        "/portal/ja%2Farticles%2Fsecond%2F",
        "/portal/ja%5carticles",
        "/portal/ja\\articles",
        "/portal/%00",
        "/portal/%",
        "/portal/%ff",
        "//portal/ja/",
        "/portal//ja/",
        "/portal/./ja/",
        "/_shirube/../site.toml",
        "/_shirube/%2e%2e/site.toml",
        "/_desk/../site.toml",
    ] {
        let answer = preview.get(path);
        assert_eq!(answer.status, 400, "{path}: {}", answer.text());
        let asked = preview.get(&format!("/_shirube/page.json?path={path}"));
        assert!(
            matches!(asked.status, 200 | 400),
            "{path}: {}",
            asked.status
        );
        assert!(!asked.text().contains("secret"), "{path}");
    }
    let long = "x".repeat(1 << 20);
    for request in [
        format!(
            "GET /portal/{long} HTTP/1.1\r\nHost: localhost:{}\r\n\r\n",
            preview.port
        ),
        format!(
            "GET /portal/ HTTP/1.1\r\nHost: localhost:{}\r\nX: {long}\r\n\r\n",
            preview.port
        ),
        "nonsense\r\n\r\n".to_owned(),
    ] {
        let answer = preview.raw(&request);
        assert!((400..500).contains(&answer.status), "{}", answer.status);
    }
    assert_eq!(preview.get("/portal/ja/").status, 200);
}

#[test]
fn every_answer_says_what_browsers_must_not_do() {
    let (_project, preview) = guarded();
    for path in [
        "/portal/ja/",
        "/portal/ja",
        "/",
        "/portal/nowhere",
        "/portal/sitemap.xml",
        "/_desk/",
        "/_shirube/preview.js",
        "/_shirube/problems.json",
        "/_shirube/nothing",
        "/..",
    ] {
        let answer = preview.get(path);
        let policy = answer.header("content-security-policy").unwrap_or_default();
        assert!(policy.starts_with("default-src 'none'"), "{path}: {policy}");
        assert_eq!(
            answer.header("x-content-type-options"),
            Some("nosniff"),
            "{path}"
        );
        assert_eq!(answer.header("cache-control"), Some("no-store"), "{path}");
        let head = preview.ask("HEAD", path, "");
        assert_eq!((head.status, head.body.len()), (answer.status, 0), "{path}");
    }
    let events = preview.ask("HEAD", "/_shirube/events?path=/portal/ja/", "");
    assert_eq!(events.status, 200);
    assert_eq!(events.header("x-content-type-options"), Some("nosniff"));
    assert!(events.header("content-security-policy").is_some());
    let refused = preview.raw("GET / HTTP/1.1\r\nHost: example.org\r\nConnection: close\r\n\r\n");
    assert_eq!(
        refused.header("cross-origin-resource-policy"),
        Some("same-origin")
    );
}

#[test]
fn addresses_lead_to_where_the_page_is() {
    let (_project, preview) = guarded();
    for (from, to) in [
        ("/", "/portal/"),
        ("/portal", "/portal/"),
        ("/portal/ja", "/portal/ja/"),
        ("/portal/ja/articles/second", "/portal/ja/articles/second/"),
        ("/_desk", "/_desk/"),
    ] {
        let answer = preview.get(from);
        assert_eq!(
            (answer.status, answer.header("location")),
            (302, Some(to)),
            "{from}"
        );
    }
    assert!(preview.url.ends_with("/portal/"), "{}", preview.url);
    for lang in ["ja", "ja-simple", "en", "vi"] {
        let answer = preview.get(&format!("/portal/{lang}/nowhere/at/all/"));
        assert_eq!(answer.status, 404);
        let page = Page::new(answer.text());
        assert_eq!(page.one("html").get("lang"), Some(lang), "{lang}");
    }
    // Without a language, what every host has for it.
    let answer = preview.get("/portal/nowhere");
    assert_eq!(answer.status, 404);
    assert!(answer.text().contains("/portal/ja/"), "{}", answer.text());
}
