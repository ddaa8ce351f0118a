//! `shirube search`: what it finds, how it is narrowed, and what it prints.

use crate::project::{Project, Ran, TODAY};
use serde_json::{Value, json};
use std::sync::OnceLock;

/// The small site, built once: these tests only ask.
fn site() -> &'static Project {
    static SITE: OnceLock<Project> = OnceLock::new();
    SITE.get_or_init(|| {
        let project = Project::small();
        project.build().fine();
        project
    })
}

fn run(args: &[&str]) -> Ran {
    let dated = ["search", "--date", TODAY];
    let rest = if args.contains(&"--date") {
        &dated[..1]
    } else {
        &dated[..]
    };
    site().run(&[rest, args].concat())
}

fn ask(args: &[&str]) -> Value {
    run(&[&["--format", "json"], args].concat()).fine().json()
}

/// The addresses of what was found, without `/portal/` and the language.
fn found(args: &[&str]) -> Vec<String> {
    let answer = ask(args);
    let start = format!("/portal/{}/", answer["lang"].as_str().unwrap());
    let hits = answer["hits"].as_array().unwrap();
    let url = |hit: &Value| {
        hit["url"]
            .as_str()
            .unwrap()
            .strip_prefix(&start)
            .unwrap()
            .to_owned()
    };
    hits.iter().map(url).collect()
}

/// The same, in alphabetical order.
fn set(args: &[&str]) -> Vec<String> {
    let mut found = found(args);
    found.sort();
    found
}

#[test]
fn a_page_is_found_by_its_title_its_reading_and_its_reading_in_latin_letters() {
    for query in [
        "開いている制度",
        "ひらいているせいど",
        "ヒライテイルセイド",
        "hiraiteiruseido",
        "hiraite",
        "  開いている　制度 ",
        "開いてい",
        // Its name in another language, and its text.
        "Open, and quoted",
        "申請書",
    ] {
        let first = found(&[query]).into_iter().next();
        assert_eq!(first.as_deref(), Some("program/open/"), "{query}");
    }
}

#[test]
fn words_are_found_without_marks_in_capitals_and_in_wide_letters() {
    for query in [
        "Chào mừng",
        "chao mung",
        "CHAO MUNG",
        "Cha\u{300}o",
        "Ｃｈａｏ",
    ] {
        assert_eq!(
            found(&["--lang", "vi", query]),
            ["articles/welcome/"],
            "{query}"
        );
    }
}

#[test]
fn a_word_with_a_wrong_letter_is_found_and_the_answer_says_so() {
    for query in ["Welkome", "wellcome", "elcome"] {
        let answer = ask(&["--lang", "en", query]);
        assert_eq!(answer["mode"], "near", "{query}");
        assert_eq!(
            found(&["--lang", "en", query]),
            ["articles/welcome/"],
            "{query}"
        );
    }
    assert_eq!(ask(&["--lang", "en", "welcome"])["mode"], "all");
    assert_eq!(ask(&["--lang", "en", "welcome zzzzzz"])["mode"], "any");
    assert!(
        run(&["--lang", "en", "Welkome"])
            .fine()
            .stdout
            .starts_with("1 found, with another letter")
    );
}

#[test]
fn words_in_quotes_stand_just_so_and_words_with_a_minus_do_not_occur() {
    assert_eq!(found(&["\"学校で学ぶ\""]), ["residence-status/study/"]);
    assert_eq!(found(&["「学校で学ぶ」"]), ["residence-status/study/"]);
    assert_eq!(found(&["\"学ぶ学校で\""]), [""; 0]);
    let without = found(&["制度 -締切"]);
    assert!(without.contains(&"program/open/".to_owned()), "{without:?}");
    assert!(
        !without.contains(&"program/closing/".to_owned()),
        "{without:?}"
    );
    assert!(found(&["制度"]).contains(&"program/closing/".to_owned()));
    // Only what must not occur: everything else.
    let rest = found(&["--limit", "100", "--", "-制度"]);
    assert!(rest.contains(&"event/meeting/".to_owned()), "{rest:?}");
    assert!(!rest.contains(&"program/open/".to_owned()), "{rest:?}");
}

#[test]
fn two_values_of_a_facet_widen_and_two_facets_narrow() {
    let only = |facets: &[&str]| {
        let args: Vec<&str> = facets.iter().flat_map(|f| ["--facet", f]).collect();
        set(&args)
    };
    assert_eq!(only(&["state=open"]), ["program/open/"]);
    assert_eq!(
        only(&["state=open", "state=closing"]),
        ["program/closing/", "program/open/"]
    );
    assert_eq!(only(&["purpose=develop"]).len(), 5);
    assert_eq!(
        only(&["purpose=develop", "user=student"]),
        ["program/closing/"]
    );
    assert_eq!(only(&["purpose=develop", "collection=case"]), [""; 0]);
    // A region has what is in its prefectures.
    assert_eq!(
        only(&["region=jp-04"]),
        ["consortium/north/", "program/closing/"]
    );
    assert_eq!(
        only(&["region=tohoku"]),
        ["case/orchard/", "consortium/north/", "program/closing/"]
    );
    assert_eq!(only(&["region=hokkaido"]), ["program/closing/"]);
    assert_eq!(
        set(&["--facet", "state=rolling", "いつでも"]),
        ["program/rolling/"]
    );
    assert_eq!(only(&["purpose=nothing"]), [""; 0]);
}

#[test]
fn counts_say_what_a_further_choice_would_leave() {
    let counts = &ask(&["--facet", "state=open"])["facets"];
    // Another state would be added to the one that is chosen.
    assert_eq!(
        counts["state"],
        json!({"closed": 1, "closing": 1, "open": 1, "rolling": 1, "unknown": 1})
    );
    assert_eq!(counts["collection"], json!({"program": 1}));
    let total = |args: &[&str]| ask(args)["total"].as_u64();
    let all = ask(&["制度", "--facet", "user=company"]);
    for (facet, values) in all["facets"].as_object().unwrap() {
        for (value, count) in values
            .as_object()
            .unwrap()
            .iter()
            .filter(|_| facet != "user")
        {
            let chosen = format!("{facet}={value}");
            let left = total(&["制度", "--facet", "user=company", "--facet", &chosen]);
            assert_eq!(left, count.as_u64(), "{chosen}");
        }
    }
}

#[test]
fn no_more_is_printed_than_asked_for_but_all_of_it_is_counted() {
    assert_eq!(found(&["--limit", "2"]).len(), 2);
    assert_eq!(found(&["--limit", "0"]).len(), 0);
    assert_eq!(found(&[]).len(), 10);
    assert_eq!(found(&["--limit", "18446744073709551615"]).len(), 16);
    assert_eq!(ask(&["--limit", "2"])["total"], 16);
    assert_eq!(found(&["--limit", "3", "制度"]), found(&["制度"])[..3]);
}

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
