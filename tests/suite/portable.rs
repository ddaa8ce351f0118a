//! `shirube build --portable`: the site from a USB stick, in Chromium and without a server.

use crate::browser::{self, Tab};
use crate::page::percent_decoded;
use crate::project::Project;
use crate::real_content::repository;
use scraper::{Html, Selector};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Component, Path, PathBuf};

fn copy() -> Project {
    let project = Project::small();
    project.build_with(&["--portable"]).fine();
    project
}

/// Every page with the addresses that it names: from the page, without queries and places.
fn addresses(folder: &Path) -> Vec<(PathBuf, String)> {
    let named = Selector::parse("[href], [src], [srcset], [action]").unwrap();
    let refresh = Selector::parse("meta[http-equiv=refresh]").unwrap();
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for item in fs::read_dir(next).unwrap() {
            let path = item.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            if path.extension().is_none_or(|e| e != "html") {
                continue;
            }
            let page = Html::parse_document(&fs::read_to_string(&path).unwrap());
            let mut add = |address: &str| {
                let end = address.find(['?', '#']).unwrap_or(address.len());
                found.push((path.clone(), address[..end].to_owned()));
            };
            for element in page.select(&named) {
                for name in ["href", "src", "action"] {
                    element.attr(name).into_iter().for_each(&mut add);
                }
                for one in element.attr("srcset").unwrap_or_default().split(", ") {
                    add(one.split(' ').next().unwrap());
                }
            }
            for element in page.select(&refresh) {
                add(element
                    .attr("content")
                    .unwrap()
                    .split_once("url=")
                    .unwrap()
                    .1);
            }
        }
    }
    found
}

/// Where an address of a page leads to, without `..`.
fn target(page: &Path, address: &str) -> PathBuf {
    let mut target = page.parent().unwrap().to_owned();
    for part in Path::new(&percent_decoded(address)).components() {
        match part {
            Component::ParentDir => drop(target.pop()),
            Component::Normal(name) => target.push(name),
            other => panic!("{}: {address}: {other:?}", page.display()),
        }
    }
    target
}

/// Asserts that all addresses lead to files of the copy, and returns how many there are.
fn expect_whole(folder: &Path) -> usize {
    let outside = ["https://", "mailto:", "tel:", "http://"];
    let addresses = addresses(folder);
    let inside = addresses.iter().filter(|(_, address)| {
        !address.is_empty() && !outside.iter().any(|start| address.starts_with(start))
    });
    let lost: BTreeSet<_> = inside
        .filter(|(page, address)| {
            let target = target(page, address);
            !target.starts_with(folder) || !target.is_file()
        })
        .map(|(page, address)| (page.strip_prefix(folder).unwrap(), address))
        .collect();
    let some: Vec<_> = lost.iter().take(10).collect();
    assert!(lost.is_empty(), "{} addresses: {some:#?}", lost.len());
    addresses.len()
}

#[test]
fn every_address_of_a_copy_leads_to_a_file_of_it() {
    let project = copy();
    let seen = expect_whole(&project.path("dist-portable"));
    assert!(seen > 1000, "only {seen} addresses");
    assert!(!project.has("dist"), "the site was published too");
}

#[test]
fn the_real_portal_is_whole_as_a_copy() {
    let folder = tempfile::tempdir().unwrap();
    let [root, output] = [repository(), folder.path()].map(|path| path.to_str().unwrap());
    let args = [
        "build",
        "--root",
        root,
        "--output",
        output,
        "--portable",
        "--date",
        crate::project::TODAY,
    ];
    Project::empty().run(&args).fine();
    let seen = expect_whole(folder.path());
    assert!(seen > 100_000, "only {seen} addresses");
}

#[track_caller]
fn follow(tab: &Tab, selector: &str) -> String {
    let before: String = tab.eval("location.href");
    tab.eval::<()>(&format!("document.querySelector('{selector}').click()"));
    let left = format!("location.href !== '{before}' && document.readyState === 'complete'");
    tab.wait_for(&left, std::time::Duration::from_secs(20));
    tab.eval("document.querySelector('h1').innerText")
}

#[test]
fn a_reader_walks_through_a_copy_without_a_server() {
    let Some(tab) = browser::tab() else { return };
    let project = copy();
    let start = project.path("dist-portable/index.html");
    tab.goto(&format!("file://{}", start.display()));
    follow(&tab, "a[lang=en]");
    // Styled as on a server.
    let styled: bool =
        tab.eval("getComputedStyle(document.querySelector('.skip')).position !== 'static'");
    assert!(styled, "the styles are missing");
    follow(&tab, "nav a[href*=program]");
    follow(&tab, "main a[href*=open]");
    let list = follow(&tab, ".breadcrumbs a[href*=program]");
    assert!(list.contains("rogram"), "{list}");
    let lang: String = {
        follow(&tab, ".languages a[lang=vi]");
        tab.eval("document.documentElement.lang")
    };
    assert_eq!(lang, "vi");
    assert_eq!(tab.problems(), [""; 0]);
}

#[test]
fn the_search_of_a_copy_says_why_it_cannot_and_where_it_can() {
    let Some(tab) = browser::tab() else { return };
    let project = copy();
    let page = project.path("dist-portable/en/search/index.html");
    tab.goto(&format!("file://{}", page.display()));
    let notice: String = tab.eval("document.querySelector('.notice').innerText");
    assert!(notice.contains("opens from a file"), "{notice}");
    let online: String = tab.eval("document.querySelector('.notice a').href");
    assert_eq!(online, "https://example.org/portal/en/search/");
    let boxes: usize = tab.eval("document.querySelectorAll('input').length");
    assert_eq!(boxes, 0, "a box that does nothing");
    // The lists of everything are there instead.
    let lists: usize = tab.eval("document.querySelectorAll('[data-search-browse] a').length");
    assert!(lists > 5, "{lists}");
    assert_eq!(tab.problems(), [""; 0]);
}
