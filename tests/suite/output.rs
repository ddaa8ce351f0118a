//! What is published: every file has its place, and every page what its readers expect.

mod calendars;
mod charts;
mod compressed;
mod data;
mod lists;

use crate::page::Page;
use crate::project::Project;
use data_encoding::BASE64;
use sha2::{Digest, Sha384};
use std::path::Path;

/// The small site, built.
fn small() -> Project {
    let project = Project::small();
    project.build().fine();
    project
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
            "dataset/workers/figures.csv",
            "dataset/workers/figures.json",
            "dataset/workers/index.html",
            "deadlines.ics",
            "event/meeting/event.ics",
            "event/meeting/index.html",
            "events.ics",
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
            "program/open/deadline.ics",
            "program/open/index.html",
            "program/purpose/develop/index.html",
            "program/region/jp-04/index.html",
            "program/stage/accept/index.html",
            "program/state/rolling/index.html",
            "program/user/company/index.html",
            "residence-status/index.html",
            "residence-status/work/limited/index.html",
            "search/index.html",
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
            || ["ja", "ja-simple", "en", "vi", "assets", "search"].contains(&top)
            || (path.starts_with("sitemap-") && path.ends_with(".xml"));
        assert!(known, "{path} was not expected");
    }
}

#[test]
fn assets_are_named_after_their_content() {
    let project = small();
    let page = project.page("ja/articles/welcome/");
    let style = page
        .tags("link")
        .find(|l| l.get("rel") == Some("stylesheet"))
        .unwrap();
    let picture = page.tags("img").next().unwrap();
    assert_eq!(picture.get("alt"), Some("地図"));
    for (path, from, to) in [
        (style.get("href"), "style.", ".css"),
        (picture.get("src"), "welcome/map.", ".svg"),
    ] {
        let path = path.unwrap().strip_prefix("/portal/assets/").unwrap();
        let hash = path
            .strip_prefix(from)
            .and_then(|p| p.strip_suffix(to))
            .unwrap();
        assert!(
            hash.len() >= 8 && hash.bytes().all(|b| b.is_ascii_hexdigit()),
            "{path}"
        );
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
    assert_eq!(
        page.alternates().last(),
        Some(&("x-default", "https://example.org/portal/"))
    );
}

#[test]
fn every_page_offers_the_same_page_in_every_language() {
    let project = small();
    let page = project.page("en/program/purpose/develop/");
    let nav = page.with("data-languages").next().unwrap();
    let inner = Page::new(page.inner(nav).to_owned());
    let links: Vec<_> = inner.tags("a").filter_map(|a| a.get("href")).collect();
    let path = "program/purpose/develop/";
    assert_eq!(
        links,
        ["ja", "ja-simple", "en", "vi"].map(|lang| format!("/portal/{lang}/{path}"))
    );
    let current = inner
        .tags("a")
        .find(|a| a.get("aria-current").is_some())
        .unwrap();
    assert_eq!(current.get("hreflang"), Some("en"));
}

#[test]
fn an_old_address_leads_to_the_new_one_in_every_language() {
    let project = small();
    for lang in ["ja", "ja-simple", "en", "vi"] {
        let page = project.page(&format!("{lang}/program/old-name/"));
        let refresh = page
            .tags("meta")
            .find(|m| m.get("http-equiv").is_some())
            .unwrap();
        let to = format!("/portal/{lang}/program/open/");
        assert_eq!(
            refresh.get("content"),
            Some(format!("0; url={to}").as_str())
        );
        assert!(page.links_to(&to));
        assert!(
            page.tags("meta")
                .any(|m| m.get("content") == Some("noindex"))
        );
    }
}

#[test]
fn an_address_that_does_not_exist_is_answered_in_the_language_of_the_reader() {
    let project = small();
    for (path, lang) in [
        ("404.html", "ja"),
        ("en/404.html", "en"),
        ("ja-simple/404.html", "ja-simple"),
    ] {
        let page = Page::new(project.read(path));
        assert_eq!(page.one("html").get("lang"), Some(lang));
        assert!(page.links_to(&format!("/portal/{lang}/")), "{path}");
        assert_eq!(page.canonical(), None);
    }
}

#[test]
fn a_comparison_shows_what_the_pages_of_the_statuses_show() {
    let project = small();
    let page = project.page("en/comparison/study-and-work/");
    let table = page.text(page.tags("table").next().unwrap());
    for words in [
        "Study",
        "Work",
        "Studying at a school",
        "Working in a company",
    ] {
        assert!(table.contains(words), "{words} in {table}");
    }
    let scopes: Vec<_> = page.tags("th").filter_map(|th| th.get("scope")).collect();
    assert_eq!(scopes, ["col", "col", "col", "row", "row"]);
    assert!(page.tags("caption").next().is_some());
}

#[test]
fn pages_say_what_their_scripts_and_styles_are_made_of() {
    let project = small();
    for (path, count) in [("ja/", 2), ("en/search/", 3), ("ja/program/compare/", 3)] {
        let page = project.page(path);
        let scripts = page
            .tags("script")
            .filter_map(|tag| Some((tag.get("src")?, tag)));
        let styles = page
            .tags("link")
            .filter(|tag| tag.get("rel") == Some("stylesheet"));
        let styles = styles.filter_map(|tag| Some((tag.get("href")?, tag)));
        let files: Vec<_> = scripts.chain(styles).collect();
        assert_eq!(files.len(), count, "{path}");
        for (address, tag) in files {
            let file = project.read(address.strip_prefix("/portal/").unwrap());
            let hash = BASE64.encode(&Sha384::digest(file));
            let expected = format!("sha384-{hash}");
            assert_eq!(tag.get("integrity"), Some(expected.as_str()), "{address}");
        }
    }
}

/// The whole page as it is published, with a line for each tag and without the names of assets,
/// which change with the theme's style. `SNAPSHOTS=overwrite` accepts what there is.
#[test]
fn japanese_text_and_ruby_come_through_minifying_unharmed() {
    let html = small().read("ja/articles/welcome/index.html");
    for piece in [
        "<ruby>在留<rp>(</rp><rt>ざいりゅう</rt><rp>)</rp></ruby>カードは、いつも持っていてください。<strong>大切です。</strong>忘れないで。",
        "<td>期間</td>",
    ] {
        assert!(html.contains(piece), "{piece} is not in {html}");
    }
    let mut html = html.replace("><", ">\n<");
    for start in ["/assets/style.", "/assets/icon.", "/assets/site."] {
        let at = html.find(start).unwrap() + start.len();
        let length = html[at..].find('.').unwrap();
        html.replace_range(at..at + length, "HASH");
    }
    for (start, _) in html.clone().rmatch_indices("sha384-") {
        let at = start + "sha384-".len();
        html.replace_range(at..at + BASE64.encode_len(48), "HASH");
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages/welcome.ja.html");
    if std::env::var("SNAPSHOTS").as_deref() == Ok("overwrite") {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, &html).unwrap();
    }
    let expected = std::fs::read_to_string(&path).unwrap();
    let mut lines = expected.lines().zip(html.lines()).enumerate();
    if let Some((line, (was, is))) = lines.find(|(_, (was, is))| was != is) {
        panic!(
            "line {}: expected {was:?}, got {is:?}\nSNAPSHOTS=overwrite accepts this",
            line + 1
        );
    }
    assert_eq!(
        expected.len(),
        html.len(),
        "SNAPSHOTS=overwrite accepts this"
    );
}
