//! Easy Japanese, as readers see it in pages and as editors are told about it.

mod browser;
mod cached;
mod check;
mod command;
mod derived;
mod derived_data;
mod ruby;
mod ruby_text;
mod terms;

use crate::page::{self, Page};
use crate::project::Project;
use std::path::Path;

/// The file of an article: title, summary and text.
fn article(title: &str, summary: &str, body: &str) -> String {
    format!("---\ntitle: {title}\nsummary: {summary}\n---\n{body}\n")
}

/// A small site with an article that has this text in Japanese, and no other easy Japanese.
fn with_article(body: &str) -> Project {
    Project::smallest().file(
        "content/articles/a/ja.md",
        article("題名", "概要です。", body),
    )
}

/// A small site with an article that somebody wrote in easy Japanese.
fn with_easy(body: &str) -> Project {
    with_article("本文です。").file(
        "content/articles/a/ja-simple.md",
        article("題名", "概要です。", body),
    )
}

/// What readers see of the article of [`with_easy`], in the notation of [`shown`].
fn easy_body(body: &str) -> String {
    let project = with_easy(body);
    project.build().fine();
    let page = project.page("ja-simple/articles/a/");
    no_ruby_in_ruby(&page.html);
    shown(page.inner(page.class("body").unwrap()))
}

/// What HTML says, with readings in brackets behind their words and `_` for a space between
/// phrases: `市場[いちば]で_買[か]う`.
fn shown(html: &str) -> String {
    let html = html.replace("<rp>(</rp><rt>", "[");
    let html = html.replace("</rt><rp>)</rp>", "]");
    assert!(!html.contains("<rt") && !html.contains("<rp"), "{html}");
    let html = html.replace("<span class=w> </span>", "_");
    assert!(!html.contains("class=w"), "{html}");
    page::text(&html).trim().to_owned()
}

/// What HTML says without readings and without the spaces between phrases.
fn bare(html: &str) -> String {
    let mut out = html.replace("<span class=w> </span>", "");
    for name in ["rt", "rp"] {
        let (open, close) = (format!("<{name}>"), format!("</{name}>"));
        while let Some(start) = out.find(&open) {
            let end = out[start..].find(&close).unwrap() + close.len();
            out.replace_range(start..start + end, "");
        }
    }
    page::text(&out).trim().to_owned()
}

/// No reading stands above a reading.
fn no_ruby_in_ruby(html: &str) {
    let mut depth = 0;
    for (at, _) in html.match_indices("ruby>") {
        depth += if html[..at].ends_with('/') { -1 } else { 1 };
        assert!((0..=1).contains(&depth), "{}", &html[..at]);
    }
    assert_eq!(depth, 0, "{html}");
}

/// The main part of a page, in the notation of [`shown`].
fn main_of(page: &Page) -> String {
    shown(page.inner(page.one("main")))
}

/// The published pages of a language.
fn pages(project: &Project, lang: &str) -> Vec<(String, Page)> {
    let pages: Vec<(String, Page)> = project
        .published()
        .into_iter()
        .filter(|(path, _)| {
            path.starts_with(&format!("{lang}/"))
                && Path::new(path).extension().is_some_and(|e| e == "html")
        })
        .map(|(path, bytes)| (path, Page::new(String::from_utf8(bytes).unwrap())))
        .collect();
    assert!(!pages.is_empty(), "{lang}");
    pages
}
