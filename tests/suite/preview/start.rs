//! How a preview begins and ends.

use super::Preview;
use crate::project::Project;
use std::net::TcpListener;
use std::time::{Duration, Instant};

#[test]
fn a_busy_port_is_left_to_whoever_has_it() {
    let project = Project::quiet();
    let busy = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let port = busy.local_addr().unwrap().port();
    let preview = Preview::start(&project, &["--port", &port.to_string()]);
    assert!(
        preview.port > port && preview.port <= port + 50,
        "{}",
        preview.port
    );
    assert_eq!(preview.get("/portal/ja/").status, 200);
}

#[test]
fn it_ends_at_once_although_pages_are_open() {
    for signal in ["INT", "TERM"] {
        let project = Project::quiet();
        let preview = Preview::start(&project, &[]);
        let mut open: Vec<_> = (0..20).map(|_| preview.events("/portal/ja/")).collect();
        for events in &mut open {
            events.next();
        }
        let began = Instant::now();
        assert_eq!(preview.end(signal), Some(0), "{signal}");
        assert!(
            began.elapsed() < Duration::from_secs(2),
            "{:?}",
            began.elapsed()
        );
    }
}

#[test]
fn it_can_listen_for_others() {
    let project = Project::quiet();
    let preview = Preview::start(&project, &["--host", "0.0.0.0"]);
    assert!(
        preview.url.starts_with("http://localhost:"),
        "{}",
        preview.url
    );
    let ask = |host: &str| {
        let port = preview.port;
        let request =
            format!("GET /portal/ja/ HTTP/1.1\r\nHost: {host}:{port}\r\nConnection: close\r\n\r\n");
        preview.raw(&request).status
    };
    assert_eq!(ask("192.0.2.1"), 200);
    assert_eq!(ask("example.org"), 421);
}

#[test]
fn what_cannot_work_is_said_at_once() {
    let project = Project::quiet();
    let ran = project.run(&["serve", "--editor", "pen"]);
    assert_eq!(ran.code, Some(2), "{}", ran.stderr);
    assert!(
        ran.stderr.contains("`--editor pen`") && ran.stderr.contains("vscode"),
        "{}",
        ran.stderr
    );
    let ran = project.run(&["serve", "--host", "host.invalid"]);
    assert_eq!(ran.code, Some(2), "{}", ran.stderr);
    assert!(ran.stderr.contains("host.invalid"), "{}", ran.stderr);
    let ran = project.run(&["serve", "--root", "nowhere"]);
    assert_eq!(ran.code, Some(2), "{}", ran.stderr);
}

#[test]
fn another_day_can_be_looked_at() {
    let project = Project::quiet();
    let page = "/portal/ja/program/open/";
    let now = Preview::start(&project, &[]).get(page).text();
    let later = Preview::start(&project, &["--date", "2028-01-01"])
        .get(page)
        .text();
    let built = |date: &str| {
        project.build_with(&["--date", date, "--fresh"]).fine();
        project.read("ja/program/open/index.html")
    };
    // The preview adds its script, and nothing else.
    let published = |html: &str| {
        let at = html
            .find("<script type=\"module\" src=\"/_shirube/")
            .unwrap();
        let end = at + html[at..].find("</script>").unwrap() + "</script>".len();
        html[..at].to_owned() + &html[end..]
    };
    assert_eq!(published(&now), built(crate::project::TODAY));
    assert_eq!(published(&later), built("2028-01-01"));
    assert_ne!(published(&now), published(&later));
}
