//! What a page tells programs about itself: the Open Graph properties that previews of links are
//! made of, and a JSON-LD graph in the words of schema.org for search engines.
//!
//! Nothing is said here that the page does not say to its readers, and nothing is guessed:
//! a property without a value is left out, and so is a type that would be a half-truth. Pages
//! that search engines are asked not to list say nothing at all. What each type must have is
//! written down, and checked, in `tests/suite/structured.rs`.

mod article;
mod dataset;
mod entry;
mod event;
mod locale;
mod node;
mod open_graph;
mod organization;
mod place;
mod program;
mod questions;
mod subject;

use super::{PageContext, PageView};
use crate::site::pages::{Page, PageKind};
use node::Node;
use open_graph::Property;
use serde::Serialize;

/// What a page tells programs about itself.
#[derive(Debug, Default, Serialize)]
pub struct Structured {
    /// Open Graph properties; empty for a page that is not to be listed.
    pub open_graph: Vec<Property>,
    /// JSON-LD that is safe within a `script` element.
    pub json_ld: Option<String>,
}

/// What the finished view of a page says, for programs.
pub(super) fn of(context: PageContext<'_>, page: &Page, view: &PageView) -> Structured {
    if view.noindex {
        return Structured::default();
    }
    let lang = match &page.kind {
        PageKind::Entry(id) => context.site.entry(*id).shown_text(context.chain).lang,
        _ => context.interface_versions("").shown,
    };
    let mut nodes: Vec<Node> = breadcrumbs(context, view).into_iter().collect();
    match &page.kind {
        PageKind::Gateway => nodes.push(web_site(context, view)),
        PageKind::Home => nodes.push(
            web_site(context, view)
                .with("description", view.description.as_str())
                .with("inLanguage", lang.as_str())
                .with("potentialAction", search_action(context)),
        ),
        PageKind::Entry(id) => nodes.extend(entry::nodes(context, *id, view)),
        _ => {}
    }
    Structured {
        open_graph: open_graph::properties(context, page, view, lang),
        json_ld: node::graph(nodes),
    }
}

fn web_site(context: PageContext<'_>, view: &PageView) -> Node {
    let title = context.site.config.title.get(context.chain);
    Node::new("WebSite")
        .with("url", view.canonical.clone())
        .with("name", title.map(|(title, _)| title))
}

/// How a search engine asks the search of the site: the address that its form leads to.
fn search_action(context: PageContext<'_>) -> Node {
    let search = context.absolute(context.lang, "search/");
    let target =
        Node::new("EntryPoint").with("urlTemplate", format!("{search}?q={{search_term_string}}"));
    Node::new("SearchAction")
        .with("target", target)
        .with("query-input", "required name=search_term_string")
}

/// The way from the front page to here. The last step is the page itself, which has no address.
fn breadcrumbs(context: PageContext<'_>, view: &PageView) -> Option<Node> {
    let origin = &context.site.config.base_url.origin;
    let steps = view.breadcrumbs.iter().enumerate().map(|(i, crumb)| {
        let href = crumb.href.as_ref();
        Node::new("ListItem")
            .with("position", i + 1)
            .with("name", crumb.words.text.as_str())
            .with("item", href.map(|href| format!("{origin}{href}")))
    });
    let steps: Vec<Node> = steps.collect();
    (steps.len() > 1).then(|| Node::new("BreadcrumbList").with("itemListElement", steps))
}
