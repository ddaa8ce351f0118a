//! What is published: every file has its place, and holds what its readers expect.

use crate::page::Page;
use crate::project::Project;
use serde_json::{Value, json};
use std::path::Path;

fn small() -> Project {
    let project = Project::small();
    project.build().fine();
    project
}

fn json_file(project: &Project, path: &str) -> Value {
    serde_json::from_str(&project.read(path)).unwrap()
}

/// Entries on a list, in its order.
fn entries(page: &Page) -> Vec<&str> {
    let main = page.one("main");
    let inner = page.inner(main);
    let items = page.data("data-entry");
    items.into_iter().filter(|entry| inner.contains(*entry)).collect()
}

/// The texts of all elements `name` of an XML file, with its well-formedness checked on the way.
fn elements(xml: &str, name: &str) -> Vec<String> {
    let mut reader = quick_xml::Reader::from_str(xml);
    let mut found = Vec::new();
    let mut open: Option<String> = None;
    loop {
        use quick_xml::events::Event;
        match reader.read_event().unwrap_or_else(|e| panic!("{e} in {xml}")) {
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
fn every_file_has_its_place() {
    let project = small();
    let mut expected = vec![
        "404.html".to_owned(),
        "_headers".to_owned(),
        "_headers.caddy".to_owned(),
        "_headers.nginx".to_owned(),
        "index.html".to_owned(),
        "robots.txt".to_owned(),
        "sitemap.xml".to_owned(),
    ];
    for lang in ["ja", "ja-simple", "en", "vi"] {
        for path in [
            "404.html",
            "articles/index.html",
            "articles/welcome/index.html",
            "case/orchard/index.html",
            "comparison/study-and-work/index.html",
            "consortium/north/index.html",
            "dataset/workers/index.html",
            "deadlines.ics",
            "event/meeting/index.html",
            "feed.xml",
            "guide/arrival/index.html",
            "index.html",
            "organization/office/index.html",
            "program.csv",
            "program.json",
            "program/foreign/yes/index.html",
            "program/index.html",
            "program/kind/subsidy/index.html",
            "program/old-name/index.html",
            "program/open/index.html",
            "program/purpose/develop/index.html",
            "program/region/jp-04/index.html",
            "program/stage/accept/index.html",
            "program/state/rolling/index.html",
            "program/user/company/index.html",
            "residence-status/index.html",
            "residence-status/work/limited/index.html",
            "tags/index.html",
        ] {
            expected.push(format!("{lang}/{path}"));
        }
    }
    let published = project.published();
    for path in &expected {
        assert!(published.contains_key(path), "{path} is missing");
    }
    for path in published.keys() {
        let top = path.split('/').next().unwrap();
        let known = expected.contains(path)
            || ["ja", "ja-simple", "en", "vi", "assets"].contains(&top)
            || (path.starts_with("sitemap-") && path.ends_with(".xml"));
        assert!(known, "{path} was not expected");
    }
}

#[test]
fn assets_are_named_after_their_content() {
    let project = small();
    let page = project.page("ja/articles/welcome/");
    let style = page.tags("link").find(|l| l.get("rel") == Some("stylesheet")).unwrap();
    let picture = page.tags("img").next().unwrap();
    assert_eq!(picture.get("alt"), Some("地図"));
    for (path, from, to) in [(style.get("href"), "style.", ".css"), (picture.get("src"), "welcome/map.", ".svg")] {
        let path = path.unwrap().strip_prefix("/portal/assets/").unwrap();
        let hash = path.strip_prefix(from).and_then(|p| p.strip_suffix(to)).unwrap();
        assert!(hash.len() >= 8 && hash.bytes().all(|b| b.is_ascii_hexdigit()), "{path}");
        assert!(project.has(&format!("assets/{path}")), "{path}");
    }
}

#[test]
fn the_gateway_offers_every_language_and_forces_none() {
    let project = small();
    let page = project.page("");
    let doors: Vec<_> = page
        .tags("a")
        .filter_map(|a| Some((a.get("hreflang")?, a.get("lang")?, a.get("href")?)))
        .collect();
    assert_eq!(
        doors,
        [
            ("ja", "ja", "/portal/ja/"),
            ("ja-simple", "ja-simple", "/portal/ja-simple/"),
            ("en", "en", "/portal/en/"),
            ("vi", "vi", "/portal/vi/"),
        ]
    );
    assert!(!page.html.contains("http-equiv"));
    assert_eq!(page.alternates().last(), Some(&("x-default", "https://example.org/portal/")));
}

#[test]
fn every_page_offers_the_same_page_in_every_language() {
    let project = small();
    let page = project.page("en/program/purpose/develop/");
    let nav = page.with("data-languages").next().unwrap();
    let inner = Page::new(page.inner(nav).to_owned());
    let links: Vec<_> = inner.tags("a").filter_map(|a| a.get("href")).collect();
    let path = "program/purpose/develop/";
    assert_eq!(links, ["ja", "ja-simple", "en", "vi"].map(|lang| format!("/portal/{lang}/{path}")));
    let current = inner.tags("a").find(|a| a.get("aria-current").is_some()).unwrap();
    assert_eq!(current.get("hreflang"), Some("en"));
}

#[test]
fn sitemaps_list_real_pages_only() {
    let project = small();
    let index = project.read("sitemap.xml");
    let named = elements(&index, "loc");
    assert!(named.contains(&"https://example.org/portal/sitemap-ja.xml".to_owned()), "{index}");
    for url in &named {
        let file = url.strip_prefix("https://example.org/portal/").unwrap();
        let lang = file.strip_prefix("sitemap-").and_then(|f| f.strip_suffix(".xml")).unwrap();
        for loc in elements(&project.read(file), "loc") {
            let path = loc.strip_prefix("https://example.org/portal/").unwrap();
            assert!(path.starts_with(&format!("{lang}/")), "{loc} in {file}");
            let page = project.page(path);
            assert_eq!(page.canonical(), Some(loc.as_str()));
            assert!(!page.html.contains("noindex"), "{loc}");
            assert!(page.class("fallback-notice").is_none(), "{loc}");
        }
    }
    let japanese = elements(&project.read("sitemap-ja.xml"), "loc");
    for path in ["ja/", "ja/program/", "ja/program/open/", "ja/program/purpose/develop/"] {
        assert!(japanese.contains(&format!("https://example.org/portal/{path}")), "{path}");
    }
    assert!(!japanese.iter().any(|l| l.contains("old-name") || l.contains("404")), "{japanese:?}");
    assert!(project.read("robots.txt").ends_with("Sitemap: https://example.org/portal/sitemap.xml\n"));
}

#[test]
fn a_feed_has_the_entries_of_its_language_newest_first() {
    let project = small();
    let feed = project.read("ja/feed.xml");
    assert!(feed.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"), "{feed}");
    let updated = elements(&feed, "updated");
    let mut sorted = updated.clone();
    sorted.sort_by(|a, b| b.cmp(a));
    assert_eq!(updated, sorted);
    assert!(elements(&feed, "title").contains(&"開いている制度".to_owned()));
    let ids = elements(&feed, "id");
    let english = project.read("en/feed.xml");
    assert!(ids.contains(&"https://example.org/portal/ja/program/open/".to_owned()), "{ids:?}");
    assert!(!english.contains("program/rolling"), "an entry that is not in English: {english}");
    assert_eq!(elements(&project.read("vi/feed.xml"), "entry").len(), 1, "one dated text is Vietnamese");
}

#[test]
fn the_catalogue_is_open_data() {
    let project = small();
    let data = json_file(&project, "ja/program.json");
    assert_eq!((&data["date"], &data["lang"]), (&json!("2026-11-21"), &json!("ja")));
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
        ("amounts", json!([{ "rate": "2/3", "amount": null, "ceiling": 900_000, "unit": "per-person" }])),
        ("sources", json!([{ "doc": "handbook", "pages": [10], "section": null, "url": null }])),
        ("links", json!(["https://example.org/form"])),
    ] {
        assert_eq!(open[key], value, "{key}");
    }
    let vietnamese = json_file(&project, "vi/program.json");
    let open = &vietnamese["programs"].as_array().unwrap().iter().find(|p| p["id"] == "open").unwrap().clone();
    assert_eq!(open["title_lang"], "en");
    assert_eq!(open["original_title"], "開いている制度");
}

#[test]
fn the_catalogue_as_a_table_keeps_quotes_and_separators() {
    let project = small();
    let table = project.read("en/program.csv");
    let mut reader = csv::Reader::from_reader(table.strip_prefix('\u{feff}').expect("a byte order mark").as_bytes());
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

#[test]
fn deadlines_are_a_calendar() {
    let project = small();
    let calendar = project.read("en/deadlines.ics");
    assert!(calendar.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"), "{calendar}");
    assert!(calendar.ends_with("END:VCALENDAR\r\n"));
    assert!(calendar.split("\r\n").all(|line| line.len() <= 75 && !line.contains('\n')));
    let unfolded = calendar.replace("\r\n ", "");
    assert_eq!(unfolded.matches("BEGIN:VEVENT").count(), 2, "{unfolded}");
    assert!(unfolded.contains("DTSTART;VALUE=DATE:20270331\r\n"));
    assert!(unfolded.contains("DTSTART;VALUE=DATE:20261210\r\n"));
    assert!(unfolded.contains("SUMMARY:Deadline: Open\\, and \"quoted\"\\; yes\r\n"), "{unfolded}");
    assert!(unfolded.contains("URL:https://example.org/portal/en/program/open/\r\n"));
}

#[test]
fn an_old_address_leads_to_the_new_one_in_every_language() {
    let project = small();
    for lang in ["ja", "ja-simple", "en", "vi"] {
        let page = project.page(&format!("{lang}/program/old-name/"));
        let refresh = page.tags("meta").find(|m| m.get("http-equiv").is_some()).unwrap();
        let to = format!("/portal/{lang}/program/open/");
        assert_eq!(refresh.get("content"), Some(format!("0; url={to}").as_str()));
        assert!(page.links_to(&to));
        assert!(page.tags("meta").any(|m| m.get("content") == Some("noindex")));
    }
}

#[test]
fn an_address_that_does_not_exist_is_answered_in_the_language_of_the_reader() {
    let project = small();
    for (path, lang) in [("404.html", "ja"), ("en/404.html", "en"), ("ja-simple/404.html", "ja-simple")] {
        let page = Page::new(project.read(path));
        assert_eq!(page.one("html").get("lang"), Some(lang));
        assert!(page.links_to(&format!("/portal/{lang}/")), "{path}");
        assert_eq!(page.canonical(), None);
    }
}

#[test]
fn a_list_can_be_narrowed_without_scripts() {
    let project = small();
    let page = project.page("en/program/");
    assert_eq!(entries(&page).len(), 5);
    assert!(page.links_to("/portal/en/program/region/jp-04/"));
    let page = project.page("en/program/region/jp-04/");
    assert_eq!(entries(&page), ["program/closing"]);
    let mut yes = entries(&project.page("en/program/foreign/no/")).len();
    yes += entries(&project.page("en/program/foreign/yes/")).len();
    assert_eq!(yes, 5);
}

#[test]
fn long_lists_are_spread_over_pages() {
    let project = Project::small().change("site.toml", "languages", "page_size = 2\nlanguages");
    project.build().fine();
    let parts = ["", "page/2/", "page/3/"].map(|part| {
        let page = project.page(&format!("ja/program/{part}"));
        let entries: Vec<_> = entries(&page).into_iter().map(str::to_owned).collect();
        let links: Vec<_> = page.tags("a").filter(|a| a.get("href").unwrap().contains("/program/page/")).collect();
        assert!(links.len() >= 2, "{}", page.html);
        entries
    });
    assert_eq!(parts.iter().map(Vec::len).collect::<Vec<_>>(), [2, 2, 1]);
    let mut all = parts.concat();
    all.sort();
    all.dedup();
    assert_eq!(all.len(), 5);
    assert!(!project.has("ja/program/page/4/index.html"));
}

#[test]
fn japanese_lists_are_in_the_order_of_their_readings() {
    let project = small();
    let order = entries(&project.page("ja/program/")).iter().position(|e| *e == "program/open");
    assert!(order.is_some());
    let statuses = project.page("ja/residence-status/");
    assert_eq!(entries(&statuses), ["residence-status/study", "residence-status/work"]);
}

#[test]
fn tags_have_pages_of_their_own() {
    let project = small();
    let page = project.page("ja/tags/お金/");
    let mut tagged = entries(&page);
    tagged.sort_unstable();
    assert_eq!(tagged, ["program/closing", "program/open"]);
    assert_eq!(entries(&project.page("en/tags/money/")), ["program/open"]);
    let page = project.page("ja/program/open/");
    let tag = page.tags("a").find(|a| a.get("rel") == Some("tag")).unwrap();
    assert_eq!(tag.get("href"), Some("/portal/ja/tags/%E3%81%8A%E9%87%91/"));
}

#[test]
fn the_day_of_the_build_decides_what_is_open() {
    let project = small();
    let state = |slug: &str| {
        let page = project.page(&format!("ja/program/{slug}/"));
        page.data("data-state")[0].to_owned()
    };
    for expected in ["open", "closing", "closed", "rolling", "unknown"] {
        assert_eq!(state(expected), expected);
    }
    for (day, open, closing) in [
        ("2026-03-31", "closed", "open"),
        ("2026-12-10", "open", "closing"),
        ("2026-12-11", "open", "closed"),
        ("2027-03-15", "closing", "closed"),
        ("2027-04-01", "closed", "closed"),
    ] {
        project.build_with(&["--date", day]).fine();
        assert_eq!((state("open"), state("closing")), (open.to_owned(), closing.to_owned()), "{day}");
    }
}

#[test]
fn a_comparison_shows_what_the_pages_of_the_statuses_show() {
    let project = small();
    let page = project.page("en/comparison/study-and-work/");
    let table = page.text(page.tags("table").next().unwrap());
    for words in ["Study", "Work", "Studying at a school", "Working in a company"] {
        assert!(table.contains(words), "{words} in {table}");
    }
    let scopes: Vec<_> = page.tags("th").filter_map(|th| th.get("scope")).collect();
    assert_eq!(scopes, ["col", "col", "col", "row", "row"]);
    assert!(page.tags("caption").next().is_some());
}

/// The whole page as it is published, with a line for each tag and without the names of assets,
/// which change with the theme's style. `SNAPSHOTS=overwrite` accepts what there is.
#[test]
fn japanese_text_and_ruby_come_through_minifying_unharmed() {
    let project = small();
    let mut html = project.read("ja/articles/welcome/index.html").replace("><", ">\n<");
    for start in ["/assets/style.", "/assets/icon."] {
        let at = html.find(start).unwrap() + start.len();
        let length = html[at..].find('.').unwrap();
        html.replace_range(at..at + length, "HASH");
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages/welcome.ja.html");
    if std::env::var("SNAPSHOTS").as_deref() == Ok("overwrite") {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, &html).unwrap();
    }
    let expected = std::fs::read_to_string(&path).unwrap();
    if let Some((line, (was, is))) = expected.lines().zip(html.lines()).enumerate().find(|(_, (a, b))| a != b) {
        panic!("line {}: expected {was:?}, got {is:?}", line + 1);
    }
    assert_eq!(expected.len(), html.len());
    let ruby = "<ruby>\n在留<rp>";
    assert!(html.replace(">\n<", "><").contains(&ruby.replace('\n', "")), "{html}");
    assert!(html.contains("カードは、いつも持っていてください。<strong>大切です。</strong>忘れないで。"), "{html}");
}
