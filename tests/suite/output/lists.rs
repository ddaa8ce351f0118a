//! Lists of entries: narrowed, spread over pages, by tag, and by what is open today.

use super::small;
use crate::page::Page;
use crate::project::Project;

/// Entries on a list, in its order.
fn entries(page: &Page) -> Vec<&str> {
    let main = page.one("main");
    let inner = page.inner(main);
    let items = page.data("data-entry");
    items
        .into_iter()
        .filter(|entry| inner.contains(*entry))
        .collect()
}

#[test]
fn a_list_can_be_narrowed_without_scripts() {
    let project = small();
    let page = project.page("en/program/");
    // The fifth programme is a course of another and stands there.
    assert_eq!(entries(&page).len(), 4);
    assert!(page.links_to("/portal/en/program/region/jp-04/"));
    let page = project.page("en/program/region/jp-04/");
    assert_eq!(entries(&page), ["program/closing"]);
    let mut yes = entries(&project.page("en/program/foreign/no/")).len();
    yes += entries(&project.page("en/program/foreign/yes/")).len();
    assert_eq!(yes, 4);
}

#[test]
fn cases_can_be_narrowed_by_the_work_the_nationality_the_industry_and_the_place() {
    let project = Project::small()
        .change(
            "content/case/orchard/ja.md",
            "  consortium: north\n",
            "  job_fields: [farming, it]\n  nationalities: [VN, NP]\n  consortium: north\n",
        )
        .file(
            "content/case/forge/ja.md",
            "---
title: 鍛冶屋
summary: 金物をつくる会社です。
facts:
  kind: foreign-talent
  company: 有限会社かなもの
  prefecture: JP-04
  industry: manufacturing
  nationalities: [VN]
sources:
  - { doc: handbook, page: 23 }
as_of: 2024-11
---
",
        );
    project.build().fine();
    for (list, expected) in [
        ("job/farming/", &["case/orchard"][..]),
        ("nationality/np/", &["case/orchard"]),
        ("nationality/vn/", &["case/orchard", "case/forge"]),
        ("industry/manufacturing/", &["case/forge"]),
        ("region/jp-02/", &["case/orchard"]),
    ] {
        let page = project.page(&format!("ja/case/{list}"));
        let mut found = entries(&page);
        found.sort_unstable();
        let mut expected = expected.to_vec();
        expected.sort_unstable();
        assert_eq!(found, expected, "{list}");
    }
    assert!(
        !project.has("ja/case/job/sales/index.html"),
        "nobody does that"
    );
    // A country has the name that each language has for it, and lists are in its order.
    for (lang, names) in [
        ("en", "NationalityNepal 1Vietnam 2"),
        ("ja", "国籍・地域ネパール 1ベトナム 2"),
    ] {
        let text = project.page(&format!("{lang}/case/")).main();
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(text.contains(names), "{text}");
    }
    let page = project.page("en/case/nationality/vn/");
    assert_eq!(page.text(page.one("h1")), "Cases: Vietnam");
    assert!(
        project
            .page("en/case/")
            .links_to("/portal/en/case/nationality/vn/")
    );
}

#[test]
fn other_lists_can_be_narrowed_by_what_their_entries_know() {
    let project = Project::small().change(
        "content/organization/office/ja.md",
        "  kind: desk\n",
        "  kind: desk\n  regions: [JP-01]\n  audience: [worker]\n",
    );
    project.build().fine();
    for (list, entry) in [
        ("event/mode/in-person/", "event/meeting"),
        ("event/region/jp-04/", "event/meeting"),
        ("consortium/region/jp-04/", "consortium/north"),
        ("organization/region/jp-01/", "organization/office"),
        ("organization/audience/worker/", "organization/office"),
        ("guide/audience/student/", "guide/arrival"),
    ] {
        let page = project.page(&format!("ja/{list}"));
        assert_eq!(entries(&page), [entry], "{list}");
        let collection = list.split_once('/').unwrap().0;
        let all = project.page(&format!("ja/{collection}/"));
        assert!(all.links_to(&format!("/portal/ja/{list}")), "{list}");
    }
}

#[test]
fn a_list_is_not_narrowed_by_what_no_entry_says() {
    let project = small();
    let facets = |list: &str| {
        let page = project.page(&format!("ja/{list}/"));
        let found = page.data("data-facet-links");
        found.iter().map(|f| (*f).to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(facets("organization"), ["kind"]);
    assert_eq!(facets("case"), ["kind", "industry", "region"]);
    assert_eq!(facets("event"), ["kind", "mode", "region"]);
}

#[test]
fn long_lists_are_spread_over_pages() {
    let project = Project::small()
        .change("site.toml", "languages", "page_size = 2\nlanguages")
        .change("content/program/unknown/ja.md", "  parent: open\n", "");
    project.build().fine();
    let parts = ["", "page/2/", "page/3/"].map(|part| {
        let page = project.page(&format!("ja/program/{part}"));
        let entries: Vec<_> = entries(&page).into_iter().map(str::to_owned).collect();
        let links: Vec<_> = page
            .tags("a")
            .filter(|a| a.get("href").unwrap().contains("/program/page/"))
            .collect();
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
    let order = entries(&project.page("ja/program/"))
        .iter()
        .position(|e| *e == "program/open");
    assert!(order.is_some());
    let statuses = project.page("ja/residence-status/");
    // Statuses are grouped by what one may do: work first, study after it.
    assert_eq!(
        entries(&statuses),
        ["residence-status/work", "residence-status/study"]
    );
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
    let tag = page
        .tags("a")
        .find(|a| a.get("rel") == Some("tag"))
        .unwrap();
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
        assert_eq!(
            (state("open"), state("closing")),
            (open.to_owned(), closing.to_owned()),
            "{day}"
        );
    }
}
