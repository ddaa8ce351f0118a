//! Charts of datasets: what is drawn, what is said in words, and what is left out.

use crate::page::{Page, text};
use crate::project::Project;

/// A small site whose table of workers has these facts.
fn with(facts: &str) -> Project {
    let project = Project::small().file(
        "content/dataset/workers/ja.md",
        format!(
            "---
title: 働く人の数
summary: 町の数です。
facts:
  population: 北の町で働く人
  measure: workers
{facts}sources:
  - {{ doc: handbook, page: 30 }}
as_of: 2024-10
---
"
        ),
    );
    project.build().fine();
    project
}

const TWO_SERIES: &str = "  columns:
    - { id: shops, label: 店, unit: people }
    - { id: farms, label: 畑, unit: people }
  rows:
    - { label: 東町, values: [40, ~] }
    - { label: 西町, values: [0, 10] }
    - { label: 計, values: [40, 10], total: true }
  chart: { kind: bar, columns: [shops, farms] }
";

const UNEVEN: &str = "  columns:
    - { id: people, label: 人数, unit: people }
  rows:
    - { date: 2024, values: [1000] }
    - { date: 2018, values: [400] }
    - { date: 2020, values: [200] }
    - { date: 2021, values: [~] }
    - { date: 2022, values: [600] }
  chart: { kind: line, columns: [people] }
";

fn chart(page: &Page) -> &str {
    page.inner(page.class("chart").unwrap())
}

/// Attributes of all elements of a name, in the order of the page.
fn drawn(page: &Page, name: &str, attributes: &[&str]) -> Vec<String> {
    let inside = Page::new(chart(page).to_owned());
    let of = |tag: &crate::page::Tag| {
        let values = attributes.iter().map(|a| tag.get(a).unwrap_or("-"));
        values.collect::<Vec<_>>().join(" ")
    };
    inside.tags(name).map(of).collect()
}

#[test]
fn bars_have_one_scale_and_sums_are_not_among_them() {
    let project = with(TWO_SERIES);
    let page = project.page("en/dataset/workers/");
    // Two in the legend; then 40 of 40, 0 and 10.
    assert_eq!(
        drawn(&page, "rect", &["x", "width"]),
        ["1 30", "1 30", "0% 100%", "0% 0%", "0% 25%"]
    );
    let words = text(chart(&page));
    assert!(!words.contains('計'), "{words}");
    let page = project.page("ja/dataset/workers/");
    assert!(page.text(page.one("table")).contains('計'));
}

#[test]
fn zero_and_not_known_are_told_apart() {
    let page = with(TWO_SERIES).page("en/dataset/workers/");
    let inside = Page::new(chart(&page).to_owned());
    let bars: Vec<(String, String, bool)> = inside
        .tags("dd")
        .map(|bar| {
            let class = bar.get("class").unwrap_or_default();
            let inner = inside.inner(bar);
            (class.to_owned(), text(inner), inner.contains("<svg"))
        })
        .collect();
    let bars: Vec<(&str, &str, bool)> = bars
        .iter()
        .map(|(class, text, drawn)| (class.as_str(), text.as_str(), *drawn))
        .collect();
    assert_eq!(
        bars,
        [
            ("bar series-0", "店 40 people", true),
            ("bar series-1", "畑 not known", false),
            ("bar series-0", "店 0 people", true),
            ("bar series-1", "畑 10 people", true),
        ]
    );
}

#[test]
fn a_chart_says_whom_it_counts_when_by_whom_and_what_it_shows() {
    let project = with(TWO_SERIES);
    let page = project.page("en/dataset/workers/");
    let figure = page.class("chart").unwrap();
    let inside = Page::new(page.inner(figure).to_owned());
    let named = |attribute: &str| {
        let id = figure.get(attribute).unwrap();
        let all: Vec<_> = inside
            .with("id")
            .filter(|t| t.get("id") == Some(id))
            .collect();
        assert_eq!(all.len(), 1, "{attribute}={id}");
        inside.text(all[0])
    };
    assert_eq!(named("aria-labelledby"), "働く人の数");
    assert_eq!(
        named("aria-describedby"),
        "店 Largest: 東町 (40 people). Smallest: 西町 (0 people).\
         畑 西町: 10 people. Not known: 東町."
    );
    let caption = inside.text(inside.one("figcaption"));
    for part in [
        "北の町で働く人",
        "Number of workers",
        "as of October 2024",
        "Source: Handbook p. 30",
    ] {
        assert!(caption.contains(part), "{part} in {caption}");
    }
    // Only drawings are hidden from those who listen.
    for tag in inside.with("aria-hidden") {
        assert_eq!(tag.name, "svg");
    }
}

#[test]
fn a_line_is_true_to_its_dates_and_broken_where_a_number_is_not_known() {
    let page = with(UNEVEN).page("en/dataset/workers/");
    // 2018, 2020, 2022, 2024 of six years; 1000 is at the top, 30 px, and 0 at 210 px.
    assert_eq!(
        drawn(&page, "circle", &["cx", "cy"]),
        ["0% 138", "33.3% 174", "66.7% 102", "100% 30"]
    );
    let pieces: Vec<String> = drawn(&page, "line", &["class", "x1", "y1", "x2", "y2"])
        .into_iter()
        .filter(|line| !line.starts_with("grid"))
        .collect();
    assert_eq!(pieces, ["- 0% 138 33.3% 174", "- 66.7% 102 100% 30"]);
}

#[test]
fn who_does_not_see_a_line_is_told_its_numbers() {
    let page = with(UNEVEN).page("en/dataset/workers/");
    let inside = Page::new(chart(&page).to_owned());
    let svg = inside
        .tags("svg")
        .find(|svg| svg.get("role") == Some("img"))
        .unwrap();
    assert_eq!(svg.get("aria-labelledby"), inside.one("title").get("id"));
    assert_eq!(svg.get("aria-describedby"), inside.one("desc").get("id"));
    assert_eq!(inside.text(inside.one("title")), "働く人の数");
    assert_eq!(
        inside.text(inside.one("desc")),
        "2018: 400 people. 2020: 200 people. 2021: not known. 2022: 600 people. \
         2024: 1,000 people."
    );
    let main = inside.text(inside.class("chart-main").unwrap());
    assert_eq!(
        main,
        "2018: 400 people. 2024: 1,000 people. Largest: 2024 (1,000 people). \
         Smallest: 2020 (200 people). Not known: 2021."
    );
}

#[test]
fn two_charts_of_a_page_have_parts_of_their_own_and_lead_to_their_table() {
    let project = Project::small().change(
        "content/articles/second/ja.md",
        "これで終わりです。",
        "::chart{of=\"workers\"}\n\n::chart{of=\"workers\"}",
    );
    project.build().fine();
    let page = project.page("ja/articles/second/");
    let ids = page.data("id");
    let mut different = ids.clone();
    different.sort_unstable();
    different.dedup();
    assert_eq!(ids.len(), different.len(), "{ids:?}");
    assert_eq!(page.tags("figcaption").count(), 2);
    assert!(page.links_to("/portal/ja/dataset/workers/"));
}

#[test]
fn a_chart_of_which_no_number_is_known_is_not_drawn() {
    let project = with(
        "  columns:
    - { id: people, label: 人数, unit: people }
  rows:
    - { date: 2024, values: [~] }
  chart: { kind: line, columns: [people] }
",
    );
    let page = project.page("ja/dataset/workers/");
    assert!(page.class("chart").is_none());
    assert!(page.text(page.one("table")).contains("不明"));
}
