//! The engine in the browser answers as the engine of the command line does, in every language.

use super::{Portal, portal, request};
use crate::browser::{Server, Tab, tab};
use serde_json::{Value, json};
use shirube_search::api::{Bound, Request};
use std::fs;
use std::path::Path;

/// Asks in the page what the tests ask, with the published files. All languages are opened in
/// one engine, as the search page opens others if nothing is found.
const ASK: &str = "(async ({script, wasm, index, lang, requests}) => {
    const {Engine} = await import(script);
    globalThis.engine ??= await Engine.load({script, wasm});
    await engine.open(lang, index);
    const answers = [];
    for (const request of requests) answers.push(await engine.search(lang, request));
    return answers;
})";

/// What readers of a language type, by the tests of the content.
fn queries(lang: &str) -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("content/search-tests.yaml");
    let tests: Value = serde_yaml::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let tests = tests.as_array().unwrap().iter();
    tests
        .filter(|test| test["lang"] == lang)
        .map(|test| test["query"].as_str().unwrap().to_owned())
        .collect()
}

/// Asks both engines the same and compares all that they say, not only what comes first.
fn compare(portal: &Portal, lang: &str, requests: &[Request], tab: &Tab) {
    let files = portal.files(lang);
    let question = json!({
        "script": format!("/{}", files.engine),
        "wasm": format!("/{}", files.wasm),
        "index": format!("/{}", files.index),
        "lang": lang,
        "requests": requests,
    });
    // What went wrong is caught there: a failure that repeats all the questions is hard to read.
    let answers: Result<Vec<Value>, String> = tab.eval(&format!(
        "{ASK}({question}).then((Ok) => ({{Ok}}), (e) => ({{Err: String(e)}}))"
    ));
    let answers = answers.unwrap();
    let index = portal.index(lang);
    assert_eq!(answers.len(), requests.len());
    for (request, there) in requests.iter().zip(answers) {
        let here = serde_json::to_value(index.search(request).unwrap()).unwrap();
        let order = |answer: &Value| -> Vec<String> {
            let hits = answer["hits"].as_array().unwrap().iter();
            hits.map(|hit| format!("{} {}", hit["url"], hit["score"]))
                .collect()
        };
        assert_eq!(order(&here), order(&there), "{lang}: {}", request.q);
        assert_eq!(here, there, "{lang}: {}", request.q);
    }
}

#[test]
fn every_query_of_the_search_tests_is_answered_alike_on_both_sides() {
    let Some(tab) = tab() else { return };
    let portal = portal();
    let server = Server::start(portal.path());
    // The front page: nothing of the search is there that could help.
    tab.goto(&server.url("ja/"));
    let mut asked = 0;
    for lang in portal.languages() {
        let queries = queries(lang);
        assert!(!queries.is_empty(), "nothing is tested in {lang}");
        let requests: Vec<Request> = queries.iter().map(|q| request(q, &[])).collect();
        asked += requests.len();
        compare(portal, lang, &requests, &tab);
    }
    assert!(asked > 400, "only {asked} queries");
    assert_eq!(tab.problems(), [""; 0]);
}

#[test]
fn choices_ranges_days_and_strange_questions_are_answered_alike() {
    let Some(tab) = tab() else { return };
    let portal = portal();
    let server = Server::start(portal.path());
    tab.goto(&server.url("ja/"));
    let mut requests = vec![
        request("", &[]),
        request("", &[("region", "tohoku"), ("purpose", "develop")]),
        request(
            "補助金",
            &[("state", "closed"), ("state", "open"), ("user", "company")],
        ),
        request("支援", &[("kind", "nothing"), ("purpose", "")]),
        Request {
            limit: 1000,
            ..request("在留", &[])
        },
        Request {
            limit: 3,
            offset: 5,
            ..request("在留", &[])
        },
        Request {
            offset: 100_000,
            ..request("在留", &[])
        },
        Request {
            limit: 0,
            ..request("在留", &[])
        },
    ];
    for day in [
        "2024-07-01",
        "2026-11-21",
        "2027-04-01",
        "",
        "2026",
        "9999-99-99",
        "x",
    ] {
        requests.push(Request {
            today: day.to_owned(),
            limit: 50,
            ..request("補助", &[])
        });
        requests.push(Request {
            today: day.to_owned(),
            ..request("", &[("state", "closing")])
        });
    }
    let text = |text: &str| Some(Bound::Text(text.to_owned()));
    for (range, ends) in [
        ("closes", [text("2024-01-01"), text("2026-12-31")]),
        ("closes", [None, text("2026-12-31")]),
        ("amount", [Some(Bound::Number(500_000)), None]),
        (
            "amount",
            [
                Some(Bound::Number(1_000_000_000_000)),
                Some(Bound::Number(0)),
            ],
        ),
        ("nothing", [text(""), None]),
    ] {
        let mut request = request("", &[]);
        request.ranges.insert(range.to_owned(), ends);
        requests.push(request);
    }
    for q in [
        "\"特定技能\"",
        "\"特定技能",
        "特定技能 -建設",
        "-特定技能",
        "-",
        "\"",
        "\"\"",
        "\u{202e}技能\u{202c}",
        "\u{200f}",
        "<img src=x onerror=alert(1)>",
        "\u{1f468}\u{200d}\u{1f469}",
        "ｶﾞｲｺｸｼﾞﾝ",
        "ＩＴ",
        "e\u{301}",
        "zai ryu",
        "zairyuu",
        "ざいりゅうs",
        "在留　資格",
        "()[]{}*+.^$\\|",
    ] {
        requests.push(request(q, &[]));
    }
    requests.push(request(&"在留 資格 ".repeat(1250), &[]));
    requests.push(request(&"あ".repeat(10_000), &[]));
    requests.push(request(&"a".repeat(10_000), &[]));
    compare(portal, "ja", &requests, &tab);
    assert_eq!(tab.problems(), [""; 0]);
}
