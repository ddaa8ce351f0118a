//! Whether a page and its versions in other languages agree on what they are: `<html lang>`,
//! one canonical address, and alternates that all name each other (Google Search Central,
//! "Localized versions of your pages"; RFC 6596).

use super::Published;
use super::findings::Findings;
use super::page::Page;
use crate::diag::Code;
use std::collections::BTreeMap;

/// The name of the version for readers of any other language.
const ANY: &str = "x-default";

pub(super) fn check(published: &Published<'_>, findings: &mut Findings) {
    let files = &published.files;
    for (at, page) in &published.pages {
        let path = files.path(*at);
        let folder = files.folder(*at);
        if published.is_language(folder) && !speaks(&page.lang, folder) {
            let what = format!("a page in `{folder}` has the language `{}`", page.lang);
            findings.add(Code::PageLanguages, what, path);
        }
        if page.hidden || page.forwards {
            continue;
        }
        if let Some(what) = canonical(*at, page, published) {
            findings.add(Code::PageCanonical, what, path);
        }
        for what in alternates(*at, page, published) {
            findings.add(Code::PageLanguages, what, path);
        }
    }
}

/// `ja-simple` is Japanese to browsers, so its pages may say `ja`.
fn speaks(lang: &str, folder: &str) -> bool {
    lang == folder || (folder == "ja-simple" && lang.starts_with("ja"))
}

fn canonical(at: u32, page: &Page, published: &Published<'_>) -> Option<String> {
    let Published { files, pages, .. } = published;
    let [address] = &*page.canonical else {
        return Some(format!(
            "{} canonical addresses, not one",
            page.canonical.len()
        ));
    };
    let Some(target) = files.absolute(address) else {
        return Some(format!(
            "the canonical address `{address}` is no page of the site"
        ));
    };
    if files.address(target) != *address {
        return Some(format!(
            "the canonical address `{address}` is not the page's own way to write it"
        ));
    }
    let original = pages.get(&target)?;
    (target != at && original.canonical != [address.clone()]).then(|| {
        format!(
            "its canonical page `{}` names another one",
            files.path(target)
        )
    })
}

fn alternates(at: u32, page: &Page, published: &Published<'_>) -> Vec<String> {
    let Published { files, pages, .. } = published;
    let mut wrong = Vec::new();
    if page.alternates.is_empty() {
        return wrong;
    }
    let own: BTreeMap<&str, &str> = pairs(page);
    if own.len() != page.alternates.len() {
        wrong.push("a language is named twice among the alternates".to_owned());
    }
    if !own.contains_key(ANY) {
        wrong.push(format!("no alternate is `{ANY}`"));
    }
    let is_original = page.canonical.first() == Some(&files.address(at));
    let names_itself = own.values().any(|address| *address == files.address(at));
    if is_original != names_itself {
        wrong.push(if is_original {
            "the page is not among its own alternates".to_owned()
        } else {
            "the page shows a borrowed text, but is among the alternates".to_owned()
        });
    }
    for (lang, address) in &own {
        let Some(target) = files.absolute(address) else {
            wrong.push(format!("the alternate `{address}` is no page of the site"));
            continue;
        };
        let Some(other) = pages.get(&target) else {
            continue;
        };
        if *lang != ANY && !speaks(&other.lang, lang) {
            wrong.push(format!("the alternate for `{lang}` is in `{}`", other.lang));
        }
        if pairs(other) != own {
            wrong.push(format!(
                "`{}` does not name the same versions",
                files.path(target)
            ));
        }
    }
    wrong
}

fn pairs(page: &Page) -> BTreeMap<&str, &str> {
    page.alternates
        .iter()
        .map(|(lang, address)| (lang.as_str(), address.as_str()))
        .collect()
}
