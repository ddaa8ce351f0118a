//! What readers and search engines would find wrong with what is about to be published.
//!
//! Earlier stages look at what editors wrote. This one looks at the finished files, whoever made
//! them: an editor, a theme of the site's own, or this program. So it proves what the others
//! promise: that addresses lead somewhere, that languages point at each other, that no page is
//! heavier than a slow line bears, that pages hold what the documents do ([`coverage`]). It only
//! reads, takes no part in a build, and knows no type of the site but its address and its
//! languages.
//!
//! One mistake in a template is on thousands of pages, so problems are counted by what is wrong
//! (`findings`) and name the first of their pages.

pub mod coverage;
mod feeds;
mod findings;
mod languages;
mod links;
mod outline;
mod page;
mod structured;
mod target;
mod tokens;
mod weight;
mod words;

use crate::config::BaseUrl;
use crate::diag::{Code, Report};
use crate::lang::Lang;
use crate::output::{Artifact, Output};
use findings::Findings;
use page::Page;
use rayon::prelude::*;
use std::collections::BTreeMap;
use target::Files;

/// Everything that is published, as the checks see it.
struct Published<'a> {
    output: &'a Output,
    languages: &'a [Lang],
    files: Files<'a>,
    /// What the pages say, by the numbers of their files.
    pages: BTreeMap<u32, Page>,
}

impl Published<'_> {
    /// Whether a folder is that of a language.
    fn is_language(&self, folder: &str) -> bool {
        self.languages.iter().any(|lang| lang.as_str() == folder)
    }
}

/// Looks at everything in `output`, which must hold all pages.
pub fn check(base: &BaseUrl, languages: &[Lang], output: &Output, report: &mut Report) {
    let files = Files::of(output, base);
    let texts: Vec<(u32, &[u8])> = (0..)
        .zip(&output.files)
        .filter_map(|(at, (path, artifact))| match artifact {
            Artifact::Bytes { bytes, .. } if path.as_str().ends_with(".html") => {
                Some((at, &**bytes))
            }
            _ => None,
        })
        .collect();
    let pages = texts
        .into_par_iter()
        .map(|(at, html)| (at, page::read(html, at, &files)))
        .collect();
    let published = Published {
        output,
        languages,
        files,
        pages,
    };
    let mut findings = Findings::default();
    for (at, page) in &published.pages {
        let path = published.files.path(*at);
        for (code, what) in &page.problems {
            findings.add(*code, what.clone(), path);
        }
        for data in &page.structured {
            for what in structured::problems(data) {
                findings.add(Code::PageStructured, what, path);
            }
        }
    }
    links::check(&published, &mut findings);
    languages::check(&published, &mut findings);
    weight::check(&published, &mut findings);
    feeds::check(&published, &mut findings);
    findings.report(report);
}
