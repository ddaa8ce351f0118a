//! Whether links lead to places that exist, stay in the reader's language, and leave no page out.

use super::Published;
use super::findings::Findings;
use super::page::Page;
use crate::diag::Code;
use std::collections::BTreeSet;

pub(super) fn check(published: &Published<'_>, findings: &mut Findings) {
    let Published { files, pages, .. } = published;
    for (at, page) in pages {
        for link in &page.links {
            let target = pages.get(&link.file);
            if !link.fragment.is_empty()
                && target.is_some_and(|target| !target.ids.contains(&*link.fragment))
            {
                let target = files.path(link.file);
                let what = format!("`{target}` has no place `#{}`", link.fragment);
                findings.add(Code::PageAnchor, what, files.path(*at));
            }
        }
        leaving(*at, page, published, findings);
    }
    orphans(published, findings);
}

/// Links that take readers out of their language without saying so.
fn leaving(at: u32, page: &Page, published: &Published<'_>, findings: &mut Findings) {
    let files = &published.files;
    let own = files.folder(at);
    if !published.is_language(own) || page.forwards {
        return;
    }
    let silent = page
        .links
        .iter()
        .filter(|link| link.leads && !link.says_language);
    for link in silent {
        let other = files.folder(link.file);
        if other != own && published.is_language(other) {
            let target = files.path(link.file);
            let what =
                format!("a link of a page in `{own}` leads to `{target}` without `hreflang`");
            findings.add(Code::PageLocale, what, files.path(at));
        }
    }
}

/// Pages to which no way leads from the first one. Pages for addresses that do not exist, and
/// old addresses, are not meant to be found.
fn orphans(published: &Published<'_>, findings: &mut Findings) {
    let Published { files, pages, .. } = published;
    let mut reached = BTreeSet::new();
    let mut open: Vec<u32> = files.number("index.html").into_iter().collect();
    while let Some(at) = open.pop() {
        if let Some(page) = pages.get(&at).filter(|_| reached.insert(at)) {
            open.extend(
                page.links
                    .iter()
                    .filter(|link| link.leads)
                    .map(|link| link.file),
            );
        }
    }
    for (at, page) in pages {
        let path = files.path(*at);
        let is_meant = !page.forwards && !path.ends_with("404.html");
        if is_meant && !reached.contains(at) {
            let what = "no link leads here from the first page".to_owned();
            findings.add(Code::PageOrphan, what, path);
        }
    }
}
