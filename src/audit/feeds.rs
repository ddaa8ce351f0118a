//! Sitemaps and feeds against their formats: sitemaps.org 0.9 and Atom (RFC 4287, section 4.1).
//!
//! What the formats ask for in names, order and number is held in a table; beyond them, every
//! address must be a page that wants to be found.

use super::Published;
use super::findings::Findings;
use crate::diag::Code;
use crate::output::{Artifact, xml};
use std::collections::BTreeSet;

/// Addresses and bytes of one sitemap (sitemaps.org, "Sitemaps FAQ").
const MAX_URLS: usize = 50_000;
const MAX_BYTES: usize = 50 * 1024 * 1024;

/// Elements with the children that they must have, and those that they may have.
const ELEMENTS: &[(&str, &[&str], &[&str])] = &[
    ("sitemapindex", &["sitemap"], &[]),
    ("sitemap", &["loc"], &["lastmod"]),
    ("urlset", &["url"], &[]),
    (
        "url",
        &["loc"],
        &["lastmod", "changefreq", "priority", "xhtml:link"],
    ),
    (
        "feed",
        &["id", "title", "updated"],
        &[
            "link",
            "author",
            "contributor",
            "category",
            "generator",
            "icon",
            "logo",
            "rights",
            "subtitle",
            "entry",
        ],
    ),
    (
        "entry",
        &["id", "title", "updated"],
        &[
            "link",
            "author",
            "contributor",
            "category",
            "content",
            "published",
            "rights",
            "source",
            "summary",
        ],
    ),
    ("author", &["name"], &["uri", "email"]),
];

pub(super) fn check(published: &Published<'_>, findings: &mut Findings) {
    let Published { output, files, .. } = published;
    for (path, artifact) in &output.files {
        let path = path.as_str();
        let is_sitemap = path.starts_with("sitemap") && path.ends_with(".xml");
        let Artifact::Bytes { bytes, .. } = artifact else {
            continue;
        };
        if !is_sitemap && !path.ends_with("/feed.xml") {
            continue;
        }
        let mut wrong = Vec::new();
        match xml::read(bytes) {
            Ok(root) => {
                shape(&root, &mut wrong);
                addresses(&root, path, published, findings);
                if root.name == "feed" {
                    feed(&root, &files.address_of(path), &mut wrong);
                }
                if root.children.len() > MAX_URLS || bytes.len() > MAX_BYTES {
                    wrong.push("it is larger than sitemaps may be".to_owned());
                }
            }
            Err(error) => wrong.push(format!("it is not XML: {error}")),
        }
        for what in wrong {
            findings.add(Code::OutputFormat, what, path);
        }
    }
}

/// Names and numbers of elements.
fn shape(element: &xml::Element, wrong: &mut Vec<String>) {
    let name = element.name.as_str();
    if let Some((_, must, may)) = ELEMENTS.iter().find(|(known, ..)| *known == name) {
        for child in must.iter().filter(|child| element.child(child).is_none()) {
            wrong.push(format!("a <{name}> has no <{child}>"));
        }
        for child in &element.children {
            let known = child.name.as_str();
            if !must.contains(&known) && !may.contains(&known) {
                wrong.push(format!("a <{name}> has a <{known}>"));
            }
        }
    }
    element
        .children
        .iter()
        .for_each(|child| shape(child, wrong));
}

/// Every address is the canonical one of a page that wants to be found.
fn addresses(root: &xml::Element, path: &str, published: &Published<'_>, findings: &mut Findings) {
    let Published { files, pages, .. } = published;
    let named = root
        .children
        .iter()
        .filter_map(|child| match child.name.as_str() {
            "url" | "sitemap" => Some(child.child("loc")?.text.as_str()),
            "entry" => child.child("link")?.attribute("href"),
            _ => None,
        });
    let mut seen = BTreeSet::new();
    for address in named {
        if !seen.insert(address) {
            findings.add(
                Code::OutputFormat,
                format!("`{address}` is listed twice"),
                path,
            );
        }
        let Some(at) = files.absolute(address) else {
            let what = format!("`{address}` is no file of the site");
            findings.add(Code::OutputFormat, what, path);
            continue;
        };
        let unwanted = pages
            .get(&at)
            .is_some_and(|page| page.hidden || page.forwards || page.canonical != [address]);
        if unwanted {
            let what = format!("`{path}` lists it, but its own address is another one");
            findings.add(Code::OutputFormat, what, files.path(at));
        }
    }
}

/// What RFC 4287 asks of a feed beyond names: an author, its own address, dates, ids of one use.
fn feed(root: &xml::Element, own: &str, wrong: &mut Vec<String>) {
    let entries: Vec<_> = root
        .children
        .iter()
        .filter(|child| child.name == "entry")
        .collect();
    if root.child("author").is_none() && entries.iter().any(|e| e.child("author").is_none()) {
        wrong.push("neither the feed nor each entry has an <author>".to_owned());
    }
    let itself = root
        .children
        .iter()
        .find(|child| child.name == "link" && child.attribute("rel") == Some("self"));
    if itself.and_then(|link| link.attribute("href")) != Some(own) {
        wrong.push(format!("its link to itself is not `{own}`"));
    }
    let mut ids = BTreeSet::new();
    for element in entries.iter().copied().chain([root]) {
        let text = |name: &str| element.child(name).map_or("", |child| &child.text);
        if !is_time(text("updated")) {
            wrong.push(format!("`{}` is no time", text("updated")));
        }
        if !text("id").contains(':') {
            wrong.push(format!("the id `{}` is no address", text("id")));
        }
        if !ids.insert(text("id")) {
            wrong.push(format!("two parts have the id `{}`", text("id")));
        }
    }
}

/// `2026-04-01T00:00:00+09:00` (RFC 3339, section 5.6).
fn is_time(text: &str) -> bool {
    let shape: String = text
        .chars()
        .map(|c| if c.is_ascii_digit() { '0' } else { c })
        .collect();
    [
        "0000-00-00T00:00:00+00:00",
        "0000-00-00T00:00:00-00:00",
        "0000-00-00T00:00:00Z",
    ]
    .contains(&shape.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong(text: &str) -> Vec<String> {
        let root = xml::read(text.as_bytes()).unwrap();
        let mut wrong = Vec::new();
        shape(&root, &mut wrong);
        if root.name == "feed" {
            feed(&root, "https://example.org/feed.xml", &mut wrong);
        }
        wrong
    }

    #[test]
    fn what_a_format_asks_for_and_does_not_know_is_said() {
        assert_eq!(
            wrong("<urlset><url><link/></url></urlset>"),
            ["a <url> has no <loc>", "a <url> has a <link>"]
        );
        let entry = "<entry><id>urn:a</id><title>a</title><updated>2026-04-01</updated></entry>";
        let text = format!(
            "<feed><id>urn:a</id><title>a</title><updated>2026-04-01T00:00:00Z</updated>\
             <link rel='self' href='https://example.org/feed.xml'/>{entry}</feed>"
        );
        assert_eq!(
            wrong(&text),
            [
                "neither the feed nor each entry has an <author>",
                "`2026-04-01` is no time",
                "two parts have the id `urn:a`"
            ]
        );
    }
}
