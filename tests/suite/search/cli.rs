//! `shirube search`: what it finds, and how that is narrowed.

use crate::project::{Project, Ran, TODAY};
use serde_json::{Value, json};
use std::sync::OnceLock;

/// The small site, built once: these tests only ask.
pub fn site() -> &'static Project {
    static SITE: OnceLock<Project> = OnceLock::new();
    SITE.get_or_init(|| {
        let project = Project::small();
        project.build().fine();
        project
    })
}

/// Asks on the day of the tests, if not on another.
pub fn run(args: &[&str]) -> Ran {
    let dated = ["search", "--date", TODAY];
    let rest = if args.contains(&"--date") {
        &dated[..1]
    } else {
        &dated[..]
    };
    site().run(&[rest, args].concat())
}

/// The answer as programs are given it.
pub fn ask(args: &[&str]) -> Value {
    run(&[&["--format", "json"], args].concat()).fine().json()
}

/// The addresses of what was found, without `/portal/` and the language.
pub fn found(args: &[&str]) -> Vec<String> {
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
        "まず相談",
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
        // Behind it come pages with a word that differs by one letter.
        let first = found(&["--lang", "vi", query]).into_iter().next();
        assert_eq!(first.as_deref(), Some("articles/welcome/"), "{query}");
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
