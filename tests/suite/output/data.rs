//! What programs read: sitemaps, feeds, the catalogue as open data.

use super::small;
use crate::project::Project;
use quick_xml::events::Event;
use serde_json::{Value, json};

fn json_file(project: &Project, path: &str) -> Value {
    serde_json::from_str(&project.read(path)).unwrap()
}

/// The texts of all elements `name` of an XML file, with its well-formedness checked on the way.
fn elements(xml: &str, name: &str) -> Vec<String> {
    let mut reader = quick_xml::Reader::from_str(xml);
    let mut found = Vec::new();
    let mut open: Option<String> = None;
    loop {
        match reader
            .read_event()
            .unwrap_or_else(|e| panic!("{e} in {xml}"))
        {
            Event::Eof => return found,
            Event::Start(tag) if tag.name().0 == name => open = Some(String::new()),
            Event::End(tag) if tag.name().0 == name => found.extend(open.take()),
            Event::Text(text) => {
                if let Some(open) = &mut open {
                    open.push_str(&text);
                }
            }
            _ => {}
        }
    }
}

#[test]
fn sitemaps_list_real_pages_only() {
    let project = small();
    let index = project.read("sitemap.xml");
    let named = elements(&index, "loc");
    assert!(
        named.contains(&"https://example.org/portal/sitemap-ja.xml".to_owned()),
        "{index}"
    );
    for url in &named {
        let file = url.strip_prefix("https://example.org/portal/").unwrap();
        let lang = file
            .strip_prefix("sitemap-")
            .and_then(|f| f.strip_suffix(".xml"))
            .unwrap();
        for loc in elements(&project.read(file), "loc") {
            let path = loc.strip_prefix("https://example.org/portal/").unwrap();
            let gateway = path.is_empty() && lang == "ja";
            let own = path.starts_with(&format!("{lang}/"));
            assert!(gateway || own, "{loc} in {file}");
            let page = project.page(path);
            assert_eq!(page.canonical(), Some(loc.as_str()));
            assert!(!page.html.contains("noindex"), "{loc}");
            assert!(page.class("fallback-notice").is_none(), "{loc}");
        }
    }
    let japanese = elements(&project.read("sitemap-ja.xml"), "loc");
    for path in [
        "ja/",
        "ja/program/",
        "ja/program/open/",
        "ja/program/purpose/develop/",
    ] {
        assert!(
            japanese.contains(&format!("https://example.org/portal/{path}")),
            "{path}"
        );
    }
    assert!(
        !japanese
            .iter()
            .any(|l| l.contains("old-name") || l.contains("404")),
        "{japanese:?}"
    );
    assert!(
        project
            .read("robots.txt")
            .ends_with("Sitemap: https://example.org/portal/sitemap.xml\n")
    );
}

#[test]
fn a_feed_has_the_entries_of_its_language_newest_first() {
    let project = small();
    let feed = project.read("ja/feed.xml");
    assert!(
        feed.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"),
        "{feed}"
    );
    let updated = elements(&feed, "updated");
    let mut sorted = updated.clone();
    sorted.sort_by(|a, b| b.cmp(a));
    assert_eq!(updated, sorted);
    assert!(elements(&feed, "title").contains(&"開いている制度".to_owned()));
    let ids = elements(&feed, "id");
    let english = project.read("en/feed.xml");
    assert!(
        ids.contains(&"https://example.org/portal/ja/program/open/".to_owned()),
        "{ids:?}"
    );
    assert!(
        !english.contains("program/rolling"),
        "an entry that is not in English: {english}"
    );
    assert_eq!(
        elements(&project.read("vi/feed.xml"), "entry").len(),
        1,
        "one dated text is Vietnamese"
    );
}

#[test]
fn the_catalogue_is_open_data() {
    let project = small();
    let data = json_file(&project, "ja/program.json");
    assert_eq!(
        (&data["date"], &data["lang"]),
        (&json!("2026-11-21"), &json!("ja"))
    );
    let programs = data["programs"].as_array().unwrap();
    assert_eq!(programs.len(), 5);
    let open = programs.iter().find(|p| p["id"] == "open").unwrap();
    for (key, value) in [
        ("url", json!("https://example.org/portal/ja/program/open/")),
        ("title", json!("開いている制度")),
        ("agency", json!(["office"])),
        ("purposes", json!(["develop"])),
        ("state", json!("open")),
        ("opens", json!("2026-04-01")),
        ("closes", json!("2027-03-31")),
        ("as_of", json!("2026-04")),
        (
            "amounts",
            json!([{ "rate": "2/3", "amount": null, "ceiling": 900_000, "unit": "per-person" }]),
        ),
        (
            "sources",
            json!([{ "doc": "handbook", "pages": [10], "section": null, "url": null }]),
        ),
        ("links", json!(["https://example.org/form"])),
    ] {
        assert_eq!(open[key], value, "{key}");
    }
    let vietnamese = json_file(&project, "vi/program.json");
    let open = &vietnamese["programs"]
        .as_array()
        .unwrap()
        .iter()
        .find(|p| p["id"] == "open")
        .unwrap()
        .clone();
    assert_eq!(open["title_lang"], "en");
    assert_eq!(open["original_title"], "開いている制度");
}

#[test]
fn the_numbers_of_a_table_are_open_data_beside_its_page() {
    let path = "content/dataset/workers/ja.md";
    let project = Project::small()
        .change(
            path,
            "    - { date: 2022-10, values: [1820000] }",
            "    - { region: JP-04, values: [~] }\n    - { label: \"北, \\\"南\\\"\", values: [0.5], note: 推計 }",
        );
    project.build().fine();
    let table = project.read("en/dataset/workers/figures.csv");
    let lines: Vec<&str> = table.trim_start_matches('\u{feff}').lines().collect();
    assert_eq!(
        lines,
        [
            "code,label,people,total,note",
            "JP-04,Miyagi,,no,",
            ",\"北, \"\"南\"\"\",0.5,no,推計",
            "2024-10,October 2024,2303000,no,",
        ]
    );
    let data = json_file(&project, "en/dataset/workers/figures.json");
    assert_eq!(
        data["columns"],
        json!([{ "id": "people", "label": "人数", "unit": "people" }])
    );
    assert_eq!(data["rows"][0]["values"], json!([null]));
    assert_eq!(data["rows"][2]["values"], json!([2_303_000.0]));
    assert_eq!(
        (&data["population"], &data["as_of"]),
        (&json!("働く人"), &json!("2024-10"))
    );
    let page = project.page("en/dataset/workers/");
    for name in ["figures.csv", "figures.json"] {
        let href = format!("/portal/en/dataset/workers/{name}");
        assert!(
            page.tags("a").any(|a| a.get("href") == Some(href.as_str())),
            "{name}"
        );
    }
}

#[test]
fn the_catalogue_as_a_table_keeps_quotes_and_separators() {
    let project = small();
    let table = project.read("en/program.csv");
    let mut reader = csv::Reader::from_reader(
        table
            .strip_prefix('\u{feff}')
            .expect("a byte order mark")
            .as_bytes(),
    );
    let columns = reader.headers().unwrap().clone();
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let cell = |row: &csv::StringRecord, name: &str| {
        row[columns.iter().position(|c| c == name).unwrap()].to_owned()
    };
    assert_eq!(rows.len(), 5);
    let open = rows.iter().find(|r| cell(r, "id") == "open").unwrap();
    assert_eq!(cell(open, "title"), "Open, and \"quoted\"; yes");
    let closing = rows.iter().find(|r| cell(r, "id") == "closing").unwrap();
    assert_eq!(cell(closing, "purposes"), "recruit-retain;develop");
    assert_eq!(cell(closing, "regions"), "JP-01;JP-04");
    assert_eq!(cell(closing, "title_lang"), "ja");
}
