//! The same mistake on many pages is one problem.

use crate::diag::{Code, Diagnostic, Report};
use std::collections::BTreeMap;

/// Problems by what is wrong, with the first page and the number of pages.
#[derive(Debug, Default)]
pub(super) struct Findings {
    found: BTreeMap<(Code, String), (String, usize)>,
}

impl Findings {
    /// `what` is wrong on the page (or in the file) with this path. Pages come in their order.
    pub(super) fn add(&mut self, code: Code, what: String, path: &str) {
        self.found
            .entry((code, what))
            .and_modify(|(_, count)| *count += 1)
            .or_insert_with(|| (path.to_owned(), 1));
    }

    /// Says all of them, as warnings: pages are published all the same.
    pub(super) fn report(self, report: &mut Report) {
        for ((code, what), (path, count)) in self.found {
            let more = match count - 1 {
                0 => String::new(),
                1 => " and on one more page".to_owned(),
                more => format!(" and on {more} more pages"),
            };
            let message = format!("`{path}`{more}: {what}");
            report.push(Diagnostic::warning(code, message).hint(hint(code)));
        }
    }
}

/// What to do about a kind of problem.
fn hint(code: Code) -> &'static str {
    match code {
        Code::PageLink | Code::PageAnchor => "correct the address in the text or the template",
        Code::PageLocale => {
            "a link into another language says so with `hreflang`; others stay in the reader's"
        }
        Code::PageOrphan => "link to it from a list, a text or the navigation, or remove it",
        Code::PageOutline => "correct the text or the template",
        Code::PageLanguages | Code::PageCanonical => {
            "the templates' `page.canonical` and `page.alternates` are right: use them unchanged"
        }
        Code::PageWeight => "shorten the page, split it, or make style and scripts smaller",
        Code::PageStructured => "the templates' `page.structured` is right: use it unchanged",
        _ => "remove files of the same name from the site's theme, or report it",
    }
}
