//! What pages tell programs about themselves: Open Graph, and JSON-LD in the words of schema.org.

mod schema_org;

use crate::page::Page;
use crate::project::Project;
use crate::real_content;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

const ORIGIN: &str = "https://example.org";

/// The small site, with an event that has all of its facts and a text of questions.
fn small() -> Project {
    let meeting = "starts: 2026-12-01T16:30\n  mode: in-person\n";
    let project = Project::small()
        .change(
            "content/event/meeting/ja.md",
            meeting,
            "starts: 2026-12-01T16:30\n  ends: 2026-12-01T18:00\n  mode: hybrid\n  place: 北会館\n  languages: [ja, en]\n  audience: [student]\n  organizers: [office]\n",
        )
        .file(
            "content/articles/questions/ja.md",
            "---
title: よくある質問
summary: 質問と答えです。
---
## 働けますか？

許可が**あれば**働けます。

## いつまでですか？

{卒業|そつぎょう}までです。
",
        );
    project.build().fine();
    project
}

/// The graph of a page, if it has one.
fn graph(html: &str) -> Option<Vec<Value>> {
    let start = html.find("application/ld+json")?;
    let text = html[start..].split_once('>')?.1.split("</script>").next()?;
    let value: Value = serde_json::from_str(text).unwrap_or_else(|e| panic!("{e}: {text}"));
    assert_eq!(value["@context"], "https://schema.org");
    Some(value["@graph"].as_array().unwrap().clone())
}

/// The node of a type in the graph of a page, or in a property of one.
fn node(project: &Project, path: &str, kind: &str) -> Value {
    let nodes = graph(&project.page(path).html).unwrap_or_default();
    let all = nodes
        .iter()
        .flat_map(|node| [node, &node["mainEntity"], &node["about"]]);
    let mut found = all.filter(|node| node["@type"] == kind);
    let first = found.next();
    first
        .unwrap_or_else(|| panic!("{path} has no {kind}: {nodes:?}"))
        .clone()
}

/// The Open Graph properties of a page.
fn open_graph(page: &Page) -> BTreeMap<&str, &str> {
    page.tags("meta")
        .filter_map(|tag| Some((tag.get("property")?, tag.get("content")?)))
        .collect()
}

/// Everything that is wrong with the graphs of these pages.
fn problems(pages: &BTreeMap<String, String>, exists: impl Fn(&str) -> bool) -> Vec<String> {
    let mut wrong = Vec::new();
    for (url, html) in pages {
        for node in graph(html).unwrap_or_default() {
            let mut addresses = Vec::new();
            for problem in schema_org::problems(&node, &mut addresses) {
                wrong.push(format!("{url}: {problem}"));
            }
            for address in addresses {
                let Some(path) = address.strip_prefix(ORIGIN) else {
                    continue;
                };
                let path = path.split(['?', '#']).next().unwrap();
                if !exists(path) {
                    wrong.push(format!("{url}: {address} leads nowhere"));
                }
            }
        }
    }
    wrong
}

#[test]
fn every_page_of_a_small_site_says_all_that_its_types_need() {
    let project = small();
    let pages: BTreeMap<String, String> = project
        .published()
        .into_iter()
        .filter_map(|(path, bytes)| {
            let folder = path.strip_suffix("index.html")?;
            let url = format!("/portal/{folder}");
            Some((url, String::from_utf8(bytes).unwrap()))
        })
        .collect();
    // An address of the same host need not be one of the site.
    let exists = |path: &str| match path.strip_prefix("/portal/") {
        Some(file) => pages.contains_key(path) || project.path("dist").join(file).is_file(),
        None => true,
    };
    let wrong = problems(&pages, exists);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_page_of_the_portal_says_all_that_its_types_need() {
    let portal = real_content::portal();
    let pages: BTreeMap<String, String> = portal
        .pages()
        .into_iter()
        .map(|(url, path)| (url, fs::read_to_string(path).unwrap()))
        .collect();
    let known: BTreeSet<&str> = pages.keys().map(String::as_str).collect();
    let mut wrong = problems(&pages, |path| known.contains(path) || portal.has_file(path));
    wrong.truncate(20);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let silent = pages.values().filter(|html| graph(html).is_none());
    let unlisted = pages.values().filter(|html| html.contains("noindex"));
    assert_eq!(silent.count(), unlisted.count());
}

#[test]
fn every_collection_says_what_its_pages_are() {
    let project = small();
    for (path, page, about) in [
        ("program/open/", "WebPage", Some("GovernmentService")),
        ("program/unknown/", "WebPage", Some("GovernmentService")),
        ("event/meeting/", "WebPage", Some("Event")),
        ("dataset/workers/", "WebPage", Some("Dataset")),
        ("organization/office/", "WebPage", Some("Organization")),
        ("consortium/north/", "WebPage", Some("Organization")),
        ("residence-status/study/", "Article", Some("DefinedTerm")),
        ("case/orchard/", "Article", Some("Organization")),
        ("guide/arrival/", "Article", Some("HowTo")),
        ("articles/welcome/", "Article", None),
        ("articles/second/", "WebPage", None),
    ] {
        let path = format!("en/{path}");
        let kinds: Vec<Value> = graph(&project.page(&path).html)
            .unwrap()
            .iter()
            .map(|node| node["@type"].clone())
            .collect();
        assert_eq!(kinds, ["BreadcrumbList", page], "{path}");
        if let Some(about) = about {
            node(&project, &path, about);
        }
    }
    let compared = &node(&project, "en/comparison/study-and-work/", "Article")["about"];
    assert_eq!(compared[1]["name"], "Work");
    let lists = graph(&project.page("en/program/kind/subsidy/").html).unwrap();
    assert_eq!(lists.len(), 1);
    assert_eq!(lists[0]["@type"], "BreadcrumbList");
}

#[test]
fn the_way_to_a_page_has_whole_addresses() {
    let project = small();
    let crumbs = node(&project, "en/program/open/", "BreadcrumbList");
    assert_eq!(
        crumbs["itemListElement"],
        json!([
            { "@type": "ListItem", "position": 1, "name": "Home", "item": "https://example.org/portal/en/" },
            { "@type": "ListItem", "position": 2, "name": "Support programmes", "item": "https://example.org/portal/en/program/" },
            { "@type": "ListItem", "position": 3, "name": "Open, and \"quoted\"; yes" },
        ])
    );
}

#[test]
fn a_programme_is_a_service_and_its_period_is_not_the_time_of_the_service() {
    let project = Project::small().change(
        "content/program/open/ja.md",
        "  links:\n",
        "  cost: { amount: 3000, unit: per-person }\n  links:\n",
    );
    project.build().fine();
    let page = node(&project, "en/program/open/", "WebPage");
    assert_eq!(
        page["mainEntity"],
        json!({
            "@type": "GovernmentService",
            "name": "Open, and \"quoted\"; yes",
            "description": "You can apply.",
            "url": "https://example.org/portal/en/program/open/",
            "serviceType": "Grant",
            "provider": {
                "@type": "Organization",
                "name": "Northern Office",
                "url": "https://example.org/portal/en/organization/office/",
            },
            "areaServed": { "@type": "Country", "name": "Japan" },
            "audience": { "@type": "Audience", "audienceType": "Companies" },
            "availableChannel": {
                "@type": "ServiceChannel",
                "name": "申請書",
                "serviceUrl": "https://example.org/form",
            },
            "offers": {
                "@type": "Offer",
                "price": 3000,
                "priceCurrency": "JPY",
                "description": "per person",
                "availabilityStarts": "2026-04-01",
                "availabilityEnds": "2027-03-31",
            },
        })
    );
    assert_eq!(page["datePublished"], "2026-05-01");
    assert_eq!(page["isAccessibleForFree"], true);
    assert_eq!(
        page["citation"],
        json!({
            "@type": "CreativeWork",
            "name": "Handbook, p. 10",
            "publisher": { "@type": "Organization", "name": "Northern Office" },
            "datePublished": "2024-10",
        })
    );
    let closing = node(&project, "en/program/closing/", "GovernmentService");
    assert_eq!(closing.get("offers"), None, "a price that nobody wrote");
}

#[test]
fn an_event_says_when_in_japan_and_where() {
    let project = small();
    let url = "https://example.org/portal/ja/event/meeting/";
    assert_eq!(
        node(&project, "en/event/meeting/", "Event"),
        json!({
            "@type": "Event",
            "name": "交流会",
            "description": "学生と会社が会います。",
            "url": url,
            "startDate": "2026-12-01T16:30+09:00",
            "endDate": "2026-12-01T18:00+09:00",
            "eventStatus": "https://schema.org/EventScheduled",
            "eventAttendanceMode": "https://schema.org/MixedEventAttendanceMode",
            "location": [
                {
                    "@type": "Place",
                    "name": "北会館",
                    "address": {
                        "@type": "PostalAddress",
                        "addressCountry": "JP",
                        "addressRegion": "Miyagi",
                    },
                },
                { "@type": "VirtualLocation", "url": url },
            ],
            "organizer": [
                {
                    "@type": "Organization",
                    "name": "Northern Office",
                    "url": "https://example.org/portal/en/organization/office/",
                },
                {
                    "@type": "Organization",
                    "name": "北の集まり",
                    "url": "https://example.org/portal/en/consortium/north/",
                },
            ],
            "inLanguage": ["ja", "en"],
            "audience": { "@type": "Audience", "audienceType": "Students" },
        })
    );
}

#[test]
fn a_dataset_says_what_it_counts_when_and_from_what() {
    let project = small();
    assert_eq!(
        node(&project, "ja/dataset/workers/", "Dataset"),
        json!({
            "@type": "Dataset",
            "name": "働く人の数",
            "description": "二つの年の数です。 働く人",
            "url": "https://example.org/portal/ja/dataset/workers/",
            "license": "https://creativecommons.org/licenses/by/4.0/",
            "creator": { "@type": "Organization", "name": "北の役所" },
            "temporalCoverage": "2022-10/2024-10",
            "variableMeasured": "人数",
            "isBasedOn": {
                "@type": "CreativeWork",
                "name": "手引き, 30ページ",
                "publisher": { "@type": "Organization", "name": "北の役所" },
                "datePublished": "2024-10",
            },
            "distribution": [
                {
                    "@type": "DataDownload",
                    "contentUrl": "https://example.org/portal/ja/dataset/workers/figures.csv",
                    "encodingFormat": "text/csv",
                },
                {
                    "@type": "DataDownload",
                    "contentUrl": "https://example.org/portal/ja/dataset/workers/figures.json",
                    "encodingFormat": "application/json",
                },
            ],
        })
    );
}

#[test]
fn organizations_have_desks_and_founders() {
    let project = small();
    assert_eq!(
        node(&project, "en/organization/office/", "Organization")["contactPoint"],
        json!({ "@type": "ContactPoint", "telephone": "022-000-0000", "name": "Desk" })
    );
    let consortium = node(&project, "en/consortium/north/", "Organization");
    assert_eq!(consortium["foundingDate"], "2024-02-01");
    assert_eq!(consortium["parentOrganization"]["name"], "Northern Office");
    assert_eq!(
        consortium["areaServed"],
        json!({ "@type": "AdministrativeArea", "name": "Miyagi" })
    );
}

#[test]
fn a_text_of_questions_says_so_and_no_other_does() {
    let project = small();
    let page = node(&project, "ja/articles/questions/", "FAQPage");
    let pair = |question: &str, answer: &str| {
        json!({
            "@type": "Question",
            "name": question,
            "acceptedAnswer": { "@type": "Answer", "text": answer },
        })
    };
    assert_eq!(
        page["mainEntity"],
        json!([
            pair("働けますか？", "許可があれば働けます。"),
            pair("いつまでですか？", "卒業までです。"),
        ])
    );
    for (path, bytes) in project.published() {
        let html = String::from_utf8_lossy(&bytes);
        let asks = path.contains("articles/questions/");
        assert_eq!(
            html.contains("FAQPage"),
            asks && path.ends_with(".html"),
            "{path}"
        );
    }
}

#[test]
fn front_pages_say_how_to_search_the_site() {
    let project = small();
    let site = node(&project, "vi/", "WebSite");
    let template = &site["potentialAction"]["target"]["urlTemplate"];
    assert_eq!(
        template,
        "https://example.org/portal/vi/search/?q={search_term_string}"
    );
    let gateway = node(&project, "", "WebSite");
    assert_eq!(gateway["url"], "https://example.org/portal/");
    assert_eq!(gateway.get("potentialAction"), None);
}

#[test]
fn a_borrowed_page_says_the_language_of_its_text() {
    let project = small();
    let page = project.page("vi/program/open/");
    assert_eq!(page.one("html").get("lang"), Some("vi"));
    let web_page = node(&project, "vi/program/open/", "WebPage");
    assert_eq!(web_page["inLanguage"], "en");
    assert_eq!(
        web_page["url"],
        "https://example.org/portal/en/program/open/"
    );
    assert_eq!(open_graph(&page)["og:locale"], "en_US");
    let easy = node(&project, "ja-simple/articles/welcome/", "Article");
    assert_eq!(easy["inLanguage"], "ja-simple");
}

#[test]
fn previews_of_links_have_what_they_show() {
    let project = small();
    let page = project.page("en/program/open/");
    let expected = [
        ("og:description", "You can apply."),
        ("og:locale", "en_US"),
        ("og:site_name", "Small guide"),
        ("og:title", "Open, and \"quoted\"; yes"),
        ("og:type", "article"),
        ("og:url", "https://example.org/portal/en/program/open/"),
    ];
    assert_eq!(open_graph(&page), BTreeMap::from(expected));
    let card = page
        .tags("meta")
        .find(|tag| tag.get("name") == Some("twitter:card"));
    assert_eq!(card.unwrap().get("content"), Some("summary"));
    for (path, locale) in [("ja/", "ja_JP"), ("ja-simple/", "ja_JP"), ("en/", "en_US")] {
        let page = project.page(path);
        let properties = open_graph(&page);
        assert_eq!(properties["og:type"], "website");
        assert_eq!(properties["og:locale"], locale);
        assert_eq!(Some(properties["og:url"]), page.canonical());
        assert!(properties.values().all(|content| !content.is_empty()));
    }
}

#[test]
fn pages_that_are_not_to_be_listed_say_nothing() {
    let draft = "content/articles/second/ja.md";
    let project = Project::small().change(draft, "---\n", "---\ndraft: true\n");
    project.build_with(&["--drafts"]).fine();
    for path in [
        "404.html",
        "en/404.html",
        "en/program/old-name/index.html",
        "ja/articles/second/index.html",
    ] {
        let page = Page::new(project.read(path));
        assert!(page.html.contains("noindex"), "{path}");
        assert_eq!(graph(&page.html), None, "{path}");
        assert_eq!(open_graph(&page), BTreeMap::new(), "{path}");
        assert!(!page.html.contains("twitter:card"), "{path}");
    }
}

#[test]
fn hostile_words_stay_words() {
    let title = "</script><script>alert(1)</script><!-- <script> & &lt; 'a' \"b\" 😀";
    let quoted = serde_json::to_string(title).unwrap();
    let project = Project::small().file(
        "content/articles/hostile/ja.md",
        format!("---\ntitle: {quoted}\nsummary: {quoted}\n---\n## {title}?\n\nA\n\n## B?\n\nC\n"),
    );
    project.build().fine();
    let page = project.page("ja/articles/hostile/");
    let scripts = |page: &Page| page.tags("script").count();
    assert_eq!(
        scripts(&page),
        scripts(&project.page("ja/articles/second/"))
    );
    let web_page = node(&project, "ja/articles/hostile/", "WebPage");
    assert_eq!(web_page["headline"], title);
    assert_eq!(web_page["description"], title);
    assert_eq!(open_graph(&page)["og:title"], title);
}
