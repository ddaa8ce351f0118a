//! `check --external`, asked of servers on this machine.
//!
//! Every host of the loopback network 127.0.0.0/8 is a server of its own, so they are asked at
//! once and the test is short. Nothing else is ever asked.

mod servers;

use crate::project::{Project, Ran};
use serde_json::Value;
use servers::{Asked, Servers};
use std::time::Duration;

/// A site that links to all of these, in two languages and in the list of sources.
fn site(links: &[String]) -> Project {
    let body: String = links.iter().map(|link| format!("- <{link}>\n")).collect();
    let page = |title: &str| format!("---\ntitle: {title}\nsummary: x\n---\n\n{body}");
    Project::smallest()
        .file("content/articles/links/ja.md", page("リンク"))
        .file("content/articles/links/en.md", page("Links"))
        .file(
            "content/sources.yaml",
            format!(
                "book:\n  title: x\n  publisher: x\n  published: 2024\n  url: {}\n",
                links[0]
            ),
        )
}

/// The findings about addresses: code, path, line, message with hints.
fn found(ran: &Ran) -> Vec<(String, String, u64, String)> {
    let problems = ran.json();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let problems = problems.as_array().unwrap().iter();
    problems
        .filter(|p| text(&p["code"]).starts_with("external/"))
        .map(|p| {
            assert_eq!(p["severity"], "warning");
            (
                text(&p["code"]),
                text(&p["path"]),
                p["line"].as_u64().unwrap(),
                format!("{} {}", text(&p["message"]), p["hints"]),
            )
        })
        .collect()
}

#[test]
fn outside_addresses_are_asked_politely_and_answers_are_known_for_a_while() {
    let servers = Servers::start(10);
    let at = |host: u8, path: &str| servers.address(host, path);
    let (gone, old, circle) = (at(1, "/gone"), at(2, "/old"), at(3, "/circle"));
    let unsafe_one = at(4, "/tls").replace("http:", "https:");
    let fine = [
        at(5, "/1"),
        at(5, "/2#part"),
        at(5, "/3"),
        at(6, "/shy"),
        at(7, "/busy"),
        at(8, "/closes-twice"),
        // Asked for while a redirect leads to the same host.
        at(10, "/own"),
    ];
    let away = [at(9, "/away"), at(9, "/home")];
    let links = [
        &[
            gone.clone(),
            old.clone(),
            circle.clone(),
            unsafe_one.clone(),
        ][..],
        &fine,
        &away,
    ]
    .concat();
    let project = site(&links);

    let first = project
        .run(&["check", "--external", "--format", "json"])
        .fine();
    assert_eq!(first.stderr, "");
    let asked = servers.take();
    let findings = found(&first);
    let of = |address: &str| {
        let quoted = format!("`{address}`");
        let own = findings.iter().filter(|f| f.3.starts_with(&quoted));
        own.cloned().collect::<Vec<_>>()
    };

    // Every place is said, and what is wrong there.
    let places: Vec<_> = of(&gone).into_iter().map(|f| (f.0, f.1, f.2)).collect();
    let broken = |path: &str, line| ("external/broken".to_owned(), path.to_owned(), line);
    assert_eq!(
        places,
        [
            broken("content/articles/links/en.md", 6),
            broken("content/articles/links/ja.md", 6),
            broken("content/sources.yaml", 5),
        ]
    );
    assert!(
        of(&gone)[0]
            .3
            .contains("the server answers 404 (not found)")
    );
    assert_eq!(of(&old)[0].0, "external/moved");
    assert!(
        of(&old)[0]
            .3
            .contains(&format!("write `{}`", at(10, "/new")))
    );
    assert!(of(&circle)[0].3.contains("is redirected in a circle"));
    assert!(of(&unsafe_one)[0].3.contains("cannot be opened safely"));
    assert_eq!(findings.len(), 3 + 2 + 2 + 2, "{findings:?}");

    // Heads come first, and a page only where they are refused.
    let methods = |host: u8| -> Vec<String> {
        let own = asked.iter().filter(|a| a.host == host);
        own.map(|a| format!("{} {}", a.method, a.path)).collect()
    };
    assert_eq!(methods(1), ["HEAD /gone", "GET /gone"]);
    assert_eq!(methods(2), ["HEAD /old"]);
    let mut both = methods(10);
    both.sort();
    assert_eq!(both, ["HEAD /new", "HEAD /own"]);
    assert_eq!(methods(3), ["HEAD /circle", "HEAD /round"]);
    assert_eq!(methods(5), ["HEAD /1", "HEAD /2", "HEAD /3"]);
    assert_eq!(methods(6), ["HEAD /shy", "GET /shy"]);
    assert_eq!(methods(7), ["HEAD /busy", "HEAD /busy"]);
    let tried = "/closes-twice";
    assert_eq!(
        methods(8),
        ["HEAD", "GET", "GET"].map(|method| format!("{method} {tried}"))
    );
    assert_eq!(methods(9), ["HEAD /away"], "it asked to be left alone");
    let name = format!("shirube/{}", env!("CARGO_PKG_VERSION"));
    let nameless = asked.iter().find(|a| !a.agent.starts_with(&name));
    assert!(nameless.is_none(), "{nameless:?}");
    at_most_one_at_a_time_with_a_pause(&asked);

    // What is known is not asked again, and still said.
    let second = project.run(&["check", "--external"]).fine();
    let asked: Vec<_> = servers.take().into_iter().map(|a| a.path).collect();
    assert_eq!(asked, ["/away"], "only what had no answer");
    assert!(
        second.stderr.contains(
            "outside addresses: 13, 2 asked now; 3 broken, 1 moved, 2 without an answer today\n"
        ),
        "{}",
        second.stderr
    );
    let said = second.stderr.matches("warning[external/").count();
    assert_eq!(said, findings.len());
}

/// No two requests to a host overlap, and there is a second between them. The server takes the
/// time, so a little less may be seen.
fn at_most_one_at_a_time_with_a_pause(asked: &[Asked]) {
    for one in asked {
        let next = asked
            .iter()
            .filter(|a| a.host == one.host && a.began > one.began)
            .min_by_key(|a| a.began);
        let Some(next) = next else { continue };
        let pause = next.began.saturating_duration_since(one.ended);
        assert!(pause >= Duration::from_millis(950), "{one:?} {next:?}");
    }
}

#[test]
fn no_check_and_no_build_asks_the_network_unless_told_to() {
    let servers = Servers::start(1);
    let project = site(&[servers.address(1, "/gone")]);
    project.run(&["check"]).fine();
    project.build().fine();
    assert!(servers.take().is_empty());
    assert!(!project.path(".shirube/cache/external.json").exists());
    assert_eq!(project.run(&["check", "--fresh"]).code, Some(2));
    let strict = project.run(&["check", "--external", "--strict"]);
    assert_eq!(strict.code, Some(1), "{}", strict.stderr);
    assert_eq!(servers.take().len(), 2);
    project.run(&["check", "--external", "--fresh"]).fine();
    assert_eq!(servers.take().len(), 2);
}
