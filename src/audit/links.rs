//! Whether links lead to places that exist, stay in the reader's language, and leave no page out.

use super::findings::Findings;
use super::page::Page;
use super::target::Files;
use crate::diag::Code;
use crate::lang::Lang;

pub(super) fn check(
    pages: &[(u32, Page)],
    languages: &[Lang],
    files: &Files<'_>,
    findings: &mut Findings,
) {
    let mut by_file: Vec<Option<&Page>> = vec![None; files.len()];
    for (at, page) in pages {
        if let Some(place) = by_file.get_mut(*at as usize) {
            *place = Some(page);
        }
    }
    let page_at = |file: u32| by_file.get(file as usize).copied().flatten();
    for (at, page) in pages {
        for link in &page.links {
            if !link.fragment.is_empty()
                && page_at(link.file).is_some_and(|target| !target.ids.contains(&*link.fragment))
            {
                let target = files.path(link.file);
                let what = format!("`{target}` has no place `#{}`", link.fragment);
                findings.add(Code::PageAnchor, what, files.path(*at));
            }
        }
        leaving(*at, page, languages, files, findings);
    }
    orphans(pages, &by_file, files, findings);
}

/// Links that take readers out of their language without saying so.
fn leaving(at: u32, page: &Page, languages: &[Lang], files: &Files<'_>, findings: &mut Findings) {
    let is_language = |folder: &str| languages.iter().any(|lang| lang.as_str() == folder);
    let own = files.folder(at);
    if !is_language(own) || page.forwards {
        return;
    }
    for link in page
        .links
        .iter()
        .filter(|link| link.leads && !link.says_language)
    {
        let other = files.folder(link.file);
        if other != own && is_language(other) {
            let target = files.path(link.file);
            let what =
                format!("a link of a page in `{own}` leads to `{target}` without `hreflang`");
            findings.add(Code::PageLocale, what, files.path(at));
        }
    }
}

/// Pages to which no way leads from the first one. Pages for addresses that do not exist, and
/// old addresses, are not meant to be found.
fn orphans(
    pages: &[(u32, Page)],
    by_file: &[Option<&Page>],
    files: &Files<'_>,
    findings: &mut Findings,
) {
    let mut reached = vec![false; files.len()];
    let mut open: Vec<u32> = files.number("index.html").into_iter().collect();
    while let Some(at) = open.pop() {
        let at = at as usize;
        if let (Some(seen @ false), Some(page)) =
            (reached.get_mut(at), by_file.get(at).copied().flatten())
        {
            *seen = true;
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
        let meant = !page.forwards && !path.ends_with("404.html");
        if meant && !reached.get(*at as usize).copied().unwrap_or_default() {
            let what = "no link leads here from the first page".to_owned();
            findings.add(Code::PageOrphan, what, path);
        }
    }
}
