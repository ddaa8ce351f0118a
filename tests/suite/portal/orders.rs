//! Lists in other orders: what closes next, what pays most, what is newest.

use crate::project::Project;

fn program(extra: &str, as_of: &str) -> String {
    format!(
        "---
title: 制度
summary: 概要です。
facts:
  agency: [office]
  kind: grant
  purposes: [develop]
  users: [company]
  regions: [JP]
  foreign_talent: false
{extra}sources:
  - {{ doc: handbook, page: 5 }}
as_of: {as_of}
---
"
    )
}

fn site() -> Project {
    let mut project = Project::quiet();
    for (slug, extra, as_of) in [
        (
            "late",
            "  period: { closes: 2027-03-31, rule: fixed }\n  amounts: [{ ceiling: 1000 }]\n",
            "2026-01",
        ),
        (
            "soon",
            "  period: { closes: 2026-12-01, rule: fixed }\n  amounts: [{ ceiling: 500 }, { amount: 2000 }]\n",
            "2025-01",
        ),
        (
            "over",
            "  period: { closes: 2025-12-01, rule: fixed }\n",
            "2026-02",
        ),
        ("always", "  period: { rule: rolling }\n", "2024-01"),
        ("nobody-knows", "", "2024-02"),
    ] {
        project = project.file(
            &format!("content/program/{slug}/ja.md"),
            program(extra, as_of),
        );
    }
    project.build().fine();
    project
}

/// The entries of a page that this test made, in their order.
fn order(project: &Project, path: &str) -> Vec<String> {
    let own = ["late", "soon", "over", "always", "nobody-knows"];
    let page = project.page(path);
    let entries = page.data("data-entry");
    entries
        .into_iter()
        .filter_map(|entry| entry.strip_prefix("program/"))
        .filter(|slug| own.contains(slug))
        .map(str::to_owned)
        .collect()
}

#[test]
fn programmes_can_be_sorted_by_deadline_by_amount_and_by_date() {
    let project = site();
    assert_eq!(
        order(&project, "ja/program/sort/deadline/"),
        ["soon", "late", "always", "nobody-knows", "over"]
    );
    assert_eq!(
        order(&project, "ja/program/sort/amount/")[..2],
        ["soon", "late"]
    );
    assert_eq!(
        order(&project, "ja/program/sort/newest/"),
        ["over", "late", "soon", "nobody-knows", "always"]
    );
}

#[test]
fn each_order_is_a_link_and_the_current_one_is_marked() {
    let project = site();
    let page = project.page("ja/program/sort/amount/");
    let orders = page.class("orders").expect("the orders");
    let html = page.inner(orders);
    assert!(html.contains("href=/portal/ja/program/>"), "{html}");
    assert!(
        html.contains("href=/portal/ja/program/sort/deadline/"),
        "{html}"
    );
    assert!(
        html.contains("aria-current=page href=/portal/ja/program/sort/amount/"),
        "{html}"
    );
    // The list itself is what search engines should know.
    assert!(!project.read("sitemap-ja.xml").contains("/sort/"));
}
