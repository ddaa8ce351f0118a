//! `shirube search`: what it prints, and what it says if something is wrong.

use super::cli::{ask, found, run, site};
use serde_json::{Value, json};

#[test]
fn what_programs_are_given_has_its_keys() {
    let answer = ask(&["--lang", "vi", "制度"]);
    let keys =
        |value: &Value| -> Vec<String> { value.as_object().unwrap().keys().cloned().collect() };
    assert_eq!(
        keys(&answer),
        ["query", "lang", "mode", "total", "hits", "facets"]
    );
    assert_eq!(
        (&answer["query"], &answer["lang"]),
        (&"制度".into(), &"vi".into())
    );
    let hits = answer["hits"].as_array().unwrap();
    assert!(!hits.is_empty());
    for hit in hits {
        assert_eq!(
            keys(hit),
            [
                "title",
                "url",
                "collection",
                "score",
                "excerpt",
                "lang",
                "state",
                "days",
                "parts"
            ]
        );
        assert!(
            hit["title"].is_string() && hit["excerpt"].is_string(),
            "{hit}"
        );
        assert!(hit["score"].as_u64() > Some(0), "{hit}");
        // Nothing of this is in Vietnamese.
        assert!(
            ["ja", "en"].contains(&hit["lang"].as_str().unwrap()),
            "{hit}"
        );
        let url = hit["url"].as_str().unwrap();
        let file = url.strip_prefix("/portal/").unwrap();
        assert!(site().has(&format!("{file}index.html")), "{url}");
    }
    let parts = &ask(&["--lang", "en", "permission"])["hits"][0]["parts"];
    assert_eq!(
        *parts,
        json!([{"title": "Working", "url": "/portal/en/residence-status/study/#working"}])
    );
}

#[test]
fn people_are_told_what_was_found_and_where() {
    assert_eq!(
        run(&["--lang", "en", "Northern Office", "--limit", "1"])
            .fine()
            .stdout
            .lines()
            .nth(3),
        Some("  /portal/en/organization/office/")
    );
    let nothing = run(&["zzz"]).fine().stdout;
    assert!(
        nothing.starts_with("0 found") && nothing.lines().count() == 1,
        "{nothing}"
    );
    // Borrowed text says in which language it is.
    let ran = run(&["--lang", "vi", "締切が近い制度"]).fine();
    assert!(
        ran.stdout.contains("締切が近い制度 (ja)\n"),
        "{}",
        ran.stdout
    );
}

#[test]
fn whether_a_programme_takes_applications_depends_on_the_day_of_the_reader() {
    for (day, open, closing) in [
        ("2026-03-31", "closed", "open"),
        ("2026-04-01", "open", "open"),
        ("2026-11-09", "open", "open"),
        ("2026-11-10", "open", "closing"),
        ("2026-12-10", "open", "closing"),
        ("2026-12-11", "open", "closed"),
        ("2027-02-28", "open", "closed"),
        ("2027-03-01", "closing", "closed"),
        ("2027-03-31", "closing", "closed"),
        ("2027-04-01", "closed", "closed"),
    ] {
        let answer = ask(&["--date", day, "--facet", "collection=program"]);
        for (page, state) in [
            ("open", open),
            ("closing", closing),
            ("rolling", "rolling"),
            ("unknown", "unknown"),
        ] {
            let hits = answer["hits"].as_array().unwrap();
            let url = format!("/portal/ja/program/{page}/");
            let hit = hits.iter().find(|hit| hit["url"] == *url).unwrap();
            assert_eq!(hit["state"], state, "{page} on {day}");
            let chosen = ["--date", day, "--facet", &format!("state={state}")];
            assert!(
                found(&chosen).contains(&format!("program/{page}/")),
                "{page} on {day}"
            );
        }
    }
    let ran = run(&["--date", "2026-02-30", "x"]);
    assert_eq!(ran.code, Some(2), "{}", ran.stderr);
}

#[test]
fn what_a_site_does_not_have_is_an_error_that_says_what_there_is() {
    for (args, words) in [
        (
            &["--lang", "fr", "x"][..],
            "`fr` is not a language of this site",
        ),
        (&["--lang", "e", "x"], "did you mean `en`?"),
        (&["--lang", "", "x"], "`` is not a language of this site"),
        (
            &["--facet", "purpse=develop"],
            "`--facet purpse=develop` names no facet",
        ),
        (
            &["--facet", "develop"],
            "write facet=value; the facets are collection, purpose,",
        ),
        (&["--facet", "closes=2026-12-10"], "names no facet"),
        (&["--facet", "=x"], "names no facet"),
        (&["--root", "nowhere", "x"], "nowhere"),
    ] {
        let ran = run(args);
        assert_eq!(ran.code, Some(2), "{args:?}: {}{}", ran.stdout, ran.stderr);
        assert!(ran.stderr.contains(words), "{args:?}: {}", ran.stderr);
        assert_eq!(ran.stdout, "", "{args:?}");
    }
}

#[test]
fn no_question_is_too_long_or_too_strange() {
    let long = "長い質問 long ".repeat(1000);
    let word = "あ".repeat(10_000);
    let latin = "a".repeat(10_000);
    let quotes = "\"".repeat(10_001);
    let minuses = "-a ".repeat(3_333);
    let marks = format!("e{}", "\u{301}".repeat(10_000));
    for query in [
        &long,
        &word,
        &latin,
        &quotes,
        &minuses,
        &marks,
        "",
        " ",
        "\u{3000}",
        "\"",
        "-",
        "--",
        "- - -",
        "\"\"",
        "\"-\"",
        "-\"",
        "\"a -",
        "-\"a b",
        "!?…。、・々ー",
        "()[]{}*+.^$\\|",
        "%00%",
        "<img src=x onerror=alert(1)>",
        "a AND (b OR",
        "\u{202e}abc\u{202c}",
        "\u{200f}\u{200e}\u{2066}\u{2069}",
        "\u{feff}",
        "\u{ad}",
        "\u{1f468}\u{200d}\u{1f469}\u{200d}\u{1f467}",
        "\u{1f1ef}\u{1f1f5}",
        "\u{10ffff}",
        "\u{e000}romaji",
        "=",
        "lang=",
        "name=x",
        "\t\r\n",
        "ﷺ",
        "Ǆ ŉ ΐ ẞ İ ı",
    ] {
        for lang in ["ja", "en"] {
            let ran = run(&["--lang", lang, "--format", "json", "--", query]).fine();
            assert_eq!(ran.json()["query"], *query);
        }
    }
    // Those that ask for nothing list everything.
    for query in ["", " ", "\"", "-", "\u{200f}", "!?…"] {
        let answer = ask(&["--", query]);
        assert_eq!(
            (&answer["mode"], &answer["total"]),
            (&"list".into(), &16.into()),
            "{query:?}"
        );
    }
}
