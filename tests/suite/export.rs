//! `shirube search export`: what a Quickwit server is given.
//!
//! Documents are held against the configuration, as a server would read them.

mod configuration;

use crate::project::{Project, TODAY};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The configuration as it is printed, outside of any site.
fn printed() -> &'static str {
    static PRINTED: OnceLock<String> = OnceLock::new();
    PRINTED.get_or_init(|| {
        let args = ["search", "export", "--index-config"];
        Project::empty().run(&args).fine().stdout
    })
}

fn config() -> Value {
    serde_yaml::from_str(printed()).unwrap()
}

fn texts(list: &Value) -> Vec<&str> {
    let list = list.as_array().map(Vec::as_slice).unwrap_or_default();
    list.iter().map(|text| text.as_str().unwrap()).collect()
}

fn mapped(config: &Value) -> BTreeMap<&str, &Value> {
    let fields = config["doc_mapping"]["field_mappings"].as_array().unwrap();
    fields
        .iter()
        .map(|field| (field["name"].as_str().unwrap(), field))
        .collect()
}

fn is_day(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let within = |part: &str, most: u8| part.parse().is_ok_and(|n: u8| (1..=most).contains(&n));
    parts.iter().map(|part| part.len()).eq([4, 2, 2])
        && parts[0].parse::<u16>().is_ok()
        && within(parts[1], 12)
        && within(parts[2], 31)
}

/// Why a server would turn a document down.
fn misfits(config: &Value, document: &Value) -> Vec<String> {
    let fields = mapped(config);
    let mut wrong = Vec::new();
    for (key, value) in document.as_object().unwrap() {
        let Some(field) = fields.get(key.as_str()) else {
            wrong.push(format!("{key} is not mapped"));
            continue;
        };
        let fits = match field["type"].as_str().unwrap() {
            "text" => value.is_string(),
            "array<text>" => value
                .as_array()
                .is_some_and(|list| list.iter().all(Value::is_string)),
            "u64" => value.is_u64(),
            "datetime" => {
                assert_eq!(field["input_formats"], json!(["%Y-%m-%d"]));
                value.as_str().is_some_and(is_day)
            }
            other => panic!("{key} has the type {other}, which this test does not know"),
        };
        if !fits {
            wrong.push(format!("{key} is {value}"));
        }
    }
    wrong
}

/// The documents that are printed with these arguments, by their id.
fn documents(project: &Project, args: &[&str]) -> BTreeMap<String, Value> {
    let start = ["search", "export", "--date", TODAY];
    let ran = project.run(&[&start, args].concat()).fine();
    let mut documents = BTreeMap::new();
    for line in ran.stdout.lines() {
        let document: Value = serde_json::from_str(line).unwrap_or_else(|e| panic!("{e}: {line}"));
        let id = document["id"].as_str().unwrap().to_owned();
        assert!(
            documents.insert(id, document).is_none(),
            "{line} is there twice"
        );
    }
    documents
}

/// The documents of the repository's own site.
fn real() -> &'static BTreeMap<String, Value> {
    static REAL: OnceLock<BTreeMap<String, Value>> = OnceLock::new();
    REAL.get_or_init(|| {
        documents(
            &Project::empty(),
            &["--root", repository().to_str().unwrap()],
        )
    })
}

/// Collection and slug of every entry below a folder.
fn entries(content: &Path) -> BTreeSet<String> {
    let folders = |path: &Path| -> Vec<_> {
        let items = fs::read_dir(path).unwrap().map(|item| item.unwrap().path());
        items.filter(|path| path.is_dir()).collect()
    };
    let entries = folders(content).into_iter().flat_map(|c| folders(&c));
    entries
        .map(|entry| {
            let below = entry.strip_prefix(content).unwrap();
            below.to_str().unwrap().replace('\\', "/")
        })
        .collect()
}

fn assert_each_once(content: &Path, documents: &BTreeMap<String, Value>, languages: &[&str]) {
    let mut expected = BTreeSet::new();
    for entry in entries(content) {
        expected.extend(languages.iter().map(|lang| format!("{entry}@{lang}")));
    }
    assert!(!expected.is_empty());
    let found: BTreeSet<String> = documents.keys().cloned().collect();
    let missing: Vec<_> = expected.difference(&found).collect();
    let more: Vec<_> = found.difference(&expected).collect();
    assert!(
        missing.is_empty() && more.is_empty(),
        "{missing:?} {more:?}"
    );
}

#[test]
fn every_document_fits_the_configuration() {
    let config = config();
    let small = documents(&Project::small(), &[]);
    let mut wrong = String::new();
    for (id, document) in small.iter().chain(real()) {
        for misfit in misfits(&config, document) {
            wrong += &format!("{id}: {misfit}\n");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    // The check itself sees what a server would turn down.
    let good = &small["program/open@ja"];
    for (key, value) in [
        ("updated", json!("2026-01-01")),
        ("amount", json!("000000900000")),
        ("amount", json!(0.5)),
        ("closes", json!("2027-03")),
        ("closes", json!("2027-03-31T00:00:00Z")),
        ("state", json!(["open"])),
        ("foreign", json!(true)),
        ("purpose", json!("develop")),
        ("title", Value::Null),
    ] {
        let mut bad = good.clone();
        bad[key] = value;
        assert_eq!(misfits(&config, &bad).len(), 1, "{key}");
    }
}

#[test]
fn what_is_mapped_occurs() {
    let config = config();
    let mapped: BTreeSet<&str> = mapped(&config).into_keys().collect();
    let exported: BTreeSet<&str> = real()
        .values()
        .flat_map(|document| document.as_object().unwrap().keys())
        .map(String::as_str)
        .collect();
    let idle: Vec<_> = mapped.difference(&exported).copied().collect();
    // A portal may have these; its search does not know them.
    assert!(
        idle.iter().all(|name| ["as_of", "tags"].contains(name)),
        "{idle:?}"
    );
}

#[test]
fn there_is_one_document_for_each_entry_and_language() {
    let project = Project::small();
    let languages = ["ja", "ja-simple", "en", "vi"];
    assert_each_once(
        &project.path("content"),
        &documents(&project, &[]),
        &languages,
    );
    let languages: BTreeSet<&str> = real()
        .values()
        .map(|d| d["lang"].as_str().unwrap())
        .collect();
    assert_eq!(languages.len(), 18);
    let languages: Vec<&str> = languages.into_iter().collect();
    assert_each_once(&repository().join("content"), real(), &languages);
}

#[test]
fn a_document_says_where_its_page_is_and_in_which_language_its_text() {
    let project = Project::small();
    let all = documents(&project, &[]);
    let document = &all["program/open@vi"];
    assert_eq!(document["portal"], "https://example.org/portal/");
    assert_eq!(
        document["url"],
        "https://example.org/portal/vi/program/open/"
    );
    assert_eq!(document["collection"], "program");
    project.build().fine();
    for (id, document) in &all {
        let url = document["url"].as_str().unwrap();
        let page = url.strip_prefix("https://example.org/portal/").unwrap();
        assert!(project.has(&format!("{page}index.html")), "{id}: {url}");
    }
    for (id, lang, text_lang, title) in [
        ("organization/office@vi", "vi", "vi", "Văn phòng phía Bắc"),
        ("organization/office@ja", "ja", "ja", "北の役所"),
        ("program/open@vi", "vi", "en", "Open, and \"quoted\"; yes"),
        ("program/closing@vi", "vi", "ja", "締切が近い制度"),
        ("program/closing@en", "en", "ja", "締切が近い制度"),
        (
            "articles/welcome@ja-simple",
            "ja-simple",
            "ja-simple",
            "ようこそ",
        ),
    ] {
        let document = &all[id];
        assert_eq!(
            [
                &document["lang"],
                &document["text_lang"],
                &document["title"]
            ],
            [lang, text_lang, title],
            "{id}"
        );
    }
    let elsewhere = documents(&project, &["--base-url", "https://www.example.net/a/"]);
    let document = &elsewhere["program/open@vi"];
    assert_eq!(document["portal"], "https://www.example.net/a/");
    assert_eq!(
        document["url"],
        "https://www.example.net/a/vi/program/open/"
    );
}

#[test]
fn days_are_whole_and_amounts_are_numbers() {
    let all = documents(&Project::small(), &[]);
    let open = &all["program/open@ja"];
    assert_eq!(open["opens"], "2026-04-01");
    assert_eq!(open["closes"], "2027-03-31");
    assert_eq!(open["amount"], 900_000);
    // A month as the end means its last day.
    assert_eq!(all["program/closed@ja"]["closes"], "2026-03-31");
    assert!(all["program/rolling@ja"].get("closes").is_none());
    assert!(all["guide/arrival@ja"].get("state").is_none());
    // Facts are the same for readers of all languages.
    for key in ["opens", "closes", "amount", "state", "region", "agency"] {
        assert_eq!(open[key], all["program/open@vi"][key], "{key}");
    }
}

#[test]
fn facets_are_the_ids_of_the_search_page() {
    let all = documents(&Project::small(), &[]);
    let closing = &all["program/closing@en"];
    assert_eq!(closing["purpose"], json!(["recruit-retain", "develop"]));
    assert_eq!(closing["user"], json!(["company", "student"]));
    assert_eq!(closing["kind"], json!(["subsidy"]));
    assert_eq!(closing["agency"], json!(["office"]));
    assert_eq!(closing["foreign"], "no");
    let mut regions = texts(&closing["region"]);
    regions.sort_unstable();
    assert_eq!(regions, ["hokkaido", "jp-01", "jp-04", "tohoku"]);
    // Dates decide later, on the day of the question.
    assert_eq!(closing["state"], "unknown");
    assert_eq!(all["program/rolling@en"]["state"], "rolling");
    assert_eq!(
        all["residence-status/study@en"]["work"],
        json!(["with-permission"])
    );
}

#[test]
fn words_of_the_page_and_its_other_names_are_there() {
    let all = documents(&Project::small(), &[]);
    let document = &all["articles/welcome@ja"];
    assert_eq!(document["summary"], "最初の読み物です。");
    assert_eq!(document["headings"], json!(["はじめに"]));
    let body = document["body"].as_str().unwrap();
    assert!(
        body.contains("在留カードは、いつも持っていてください。"),
        "{body}"
    );
    let status = &all["residence-status/study@en"];
    for name in ["学ぶ資格", "まなぶしかく"] {
        assert!(texts(&status["alias"]).contains(&name), "{status}");
    }
}

#[test]
fn drafts_are_left_out_unless_they_are_asked_for() {
    let project = Project::small().change(
        "content/guide/arrival/ja.md",
        "title:",
        "draft: true\ntitle:",
    );
    let drafts = |args: &[&str]| {
        let all = documents(&project, args);
        all.keys().filter(|id| id.starts_with("guide/")).count()
    };
    assert_eq!((drafts(&[]), drafts(&["--drafts"])), (0, 4));
}

#[test]
fn the_same_day_gives_the_same_lines() {
    let lines = |threads| {
        let project = Project::small().threads(threads);
        let args = ["search", "export", "--date", TODAY];
        project.run(&args).fine().stdout
    };
    assert!(lines(1) == lines(4));
}

#[test]
fn a_site_with_errors_is_not_exported() {
    let project = Project::small().change("content/program/open/ja.md", "title:", "titel:");
    let ran = project.run(&["search", "export", "--date", TODAY]);
    assert_eq!((ran.code, ran.stdout.as_str()), (Some(1), ""));
    assert!(
        ran.stderr.contains("did you mean `title`?"),
        "{}",
        ran.stderr
    );
    assert!(
        ran.stderr.ends_with("nothing was exported\n"),
        "{}",
        ran.stderr
    );
}
