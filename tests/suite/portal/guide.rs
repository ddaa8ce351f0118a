//! Decision guides: questions, answers, outcomes.

use super::links;
use crate::project::{Project, Ran};

const GUIDE: &str = "---
title: どの資格か
summary: 質問に答えます。
facts:
  audience: [student]
  questions:
    - id: start
      text: いま何をしていますか
      note: 一つ選びます
      answers:
        - { text: 学んでいる, to: after }
        - { text: 働いている, to: ask }
    - id: after
      text: 卒業のあとは
      answers:
        - { text: 働く, note: 会社で, to: work }
        - { text: 分からない, to: ask }
  outcomes:
    - id: work
      title: 働く資格が合うかもしれません
      options:
        - { status: work, reason: 会社で働くからです }
        - { guide: arrival, reason: はじめにすることです }
      ask: [office]
    - id: ask
      title: 窓口に聞いてください
      text: 人によって違います。
---
本文です。
";

const ENGLISH: &str = "---
title: Which status
summary: Answer the questions.
texts:
  questions:
    - { text: What do you do now?, note: Choose one, answers: [{ text: I study }, { text: I work }] }
    - { text: And then?, answers: [{ text: Work, note: in a company }, { text: I do not know }] }
  outcomes:
    - { title: Work may fit, options: [{ reason: You will work in a company }, { reason: First steps }] }
    - { title: Ask a desk, text: It depends. }
---
Text.
";

fn site() -> Project {
    Project::small()
        .file("content/guide/which/ja.md", GUIDE)
        .file("content/guide/which/en.md", ENGLISH)
}

fn built() -> Project {
    let project = site();
    project.build().fine();
    project
}

#[test]
fn a_guide_begins_with_its_first_question_and_each_answer_is_a_link() {
    let project = built();
    let page = project.page("ja/guide/which/");
    assert_eq!(page.data("data-question"), ["start"]);
    assert!(page.main().contains("いま何をしていますか"));
    assert_eq!(
        links(&page, "/portal/ja/guide/which/")[1..],
        [
            "/portal/ja/guide/which/after/",
            "/portal/ja/guide/which/ask/"
        ]
    );
    // The first question has no second address.
    assert!(!project.has("ja/guide/which/start/index.html"));
}

#[test]
fn answers_lead_to_an_outcome_with_reasons_and_a_desk_but_no_promise() {
    let project = built();
    let page = project.page("en/guide/which/work/");
    assert_eq!(page.data("data-outcome"), ["work"]);
    let main = page.main();
    for said in [
        "Work may fit",
        "You will work in a company",
        "Ask here before you decide",
        "not a decision and not a promise",
        "What do you do now? I study",
    ] {
        assert!(main.contains(said), "{said}: {main}");
    }
    assert_eq!(
        page.data("data-entry"),
        [
            "residence-status/work",
            "guide/arrival",
            "organization/office"
        ]
    );
    assert!(page.links_to("/portal/en/guide/which/"));
}

#[test]
fn the_answers_so_far_are_shown_where_only_one_way_leads() {
    let project = built();
    let one_way = project.page("ja/guide/which/after/");
    let trail = one_way.class("trail").expect("a trail");
    assert!(one_way.text(trail).contains("学んでいる"));
    // Two ways lead there: which one the reader came, no page can know.
    let two_ways = project.page("ja/guide/which/ask/");
    assert!(two_ways.class("trail").is_none());
}

#[test]
fn questions_are_asked_in_the_readers_language_or_say_that_they_are_not() {
    let project = built();
    let english = project.page("en/guide/which/after/");
    assert!(english.main().contains("And then?"));
    assert!(english.class("fallback-notice").is_none());
    let vietnamese = project.page("vi/guide/which/after/");
    assert!(vietnamese.class("fallback-notice").is_some());
    let question = vietnamese.one("h1");
    assert!(vietnamese.inner(question).contains("lang=en"));
}

#[test]
fn search_engines_are_led_to_the_beginning_only() {
    let project = built();
    let inner = project.page("ja/guide/which/after/");
    assert!(inner.html.contains("noindex"));
    let sitemap = project.read("sitemap-ja.xml");
    assert!(sitemap.contains("/guide/which/</loc>"));
    assert!(!sitemap.contains("/guide/which/after/"));
}

#[track_caller]
fn refused(project: &Project, said: &[&str]) {
    let Ran { code, stderr, .. } = project.build();
    assert_eq!(code, Some(1), "{stderr}");
    for said in said {
        assert!(stderr.contains(said), "{said}:\n{stderr}");
    }
}

#[test]
fn an_answer_that_leads_nowhere_is_named_at_its_line() {
    let project = site().change("content/guide/which/ja.md", "to: after", "to: atfer");
    refused(
        &project,
        &[
            "the answer leads nowhere: there is no question or outcome `atfer`; did you mean `after`?",
            "content/guide/which/ja.md:11:",
            "1 error\n",
        ],
    );
}

#[test]
fn an_outcome_names_entries_that_exist() {
    let project = site().change("content/guide/which/ja.md", "status: work", "status: wrok");
    refused(&project, &["`wrok`", "content/guide/which/ja.md:22:"]);
}
