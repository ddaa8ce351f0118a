//! Links and directives: whatever a text names, its page leads only to what exists, and nowhere
//! that could run something.

use crate::markup::{Markup, OURS, STAND_INS};
use crate::places;
use crate::site::{base, read};
use shirube::content::entry::group;
use shirube::date::Day;
use shirube::diag::{Code, Report, Severity};
use shirube::site::{Parts, Site, assemble};
use shirube::view::View;
use shirube::view::body::SegmentView;
use std::collections::BTreeSet;
use std::sync::Arc;

/// Reads an input as the text of an article of a small site, and draws it.
pub fn run(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    let base = base();
    let mut sources = base.sources.clone();
    let file = format!("content/articles/tried/ja.md\n---\ntitle: 題\nsummary: 文\n---\n{text}");
    let (file, parsed) = read(&file, &base.config, &mut sources);
    let mut report = parsed.report;
    let mut documents = base.documents.clone();
    documents.push((file, parsed.document.map(Arc::new)));
    let entries = group(
        documents,
        &[],
        &base.config,
        &sources,
        false,
        &mut Default::default(),
        &mut report,
    );
    let parts = Parts {
        config: base.config.clone(),
        today: Day::new(2026, 11, 21).unwrap_or_else(|| unreachable!("it is a day")),
        catalogs: Arc::clone(&base.catalogs),
        documents: Default::default(),
        glossary: Default::default(),
        attachments: base.attachments.clone(),
        doors: Default::default(),
    };
    let site = assemble(parts, entries, &sources, &mut report);
    places::check(&report, &sources);
    let Some(id) = site.index().in_collection(0, "tried") else {
        panic!("the article is missing: {report:?}");
    };
    for lang in site.config.languages.clone() {
        let segments = View::new(&site).context(lang).body(id);
        let html: String = segments.iter().map(piece).collect();
        let result = Markup::read(&html, &[OURS, STAND_INS]).and_then(|markup| {
            markup.check_addresses()?;
            // Nothing with errors is published, so it may look broken.
            if !report.has_errors() {
                markup.check_tree(&html)?;
            }
            check_links(&markup, &site, &report)
        });
        if let Err(problem) = result {
            panic!("{problem}\n{text:?}\n{html}");
        }
    }
}

/// A piece of a page. What templates draw is tried elsewhere.
fn piece(segment: &SegmentView) -> String {
    match (&segment.html, segment.directive) {
        (Some(html), _) => html.clone(),
        (None, Some("fact")) => "<data></data>".to_owned(),
        (None, _) => "<section></section>".to_owned(),
    }
}

/// Every link leads to another site, or to a page or a file of this one. One that does not has
/// been reported.
fn check_links(markup: &Markup<'_>, site: &Site, report: &Report) -> Result<(), String> {
    let errors = || {
        report
            .diagnostics()
            .iter()
            .filter(|d| d.severity == Severity::Error)
    };
    if !errors().any(|d| d.code == Code::MarkdownDuplicateId) {
        markup.check_anchors()?;
    }
    let base = &site.config.base_url.path;
    let pages: BTreeSet<&str> = site.pages.iter().map(|page| page.path.as_str()).collect();
    for element in &markup.elements {
        let address = element.get("href").or(element.get("src"));
        let Some(address) = address.filter(|a| !a.starts_with('#')) else {
            continue;
        };
        let path = address.split('#').next().unwrap_or_default();
        let Some(path) = path.strip_prefix(base.as_str()) else {
            let outside = element.get("rel") == Some("external") || element.name == "img";
            if !outside && errors().next().is_none() {
                return Err(format!("{address:?} leads nowhere, and nothing was said"));
            }
            continue;
        };
        let is_page = path.is_empty() || pages.contains(path);
        if !is_page && !path.starts_with("assets/") {
            return Err(format!("{address:?} is no page"));
        }
    }
    Ok(())
}
