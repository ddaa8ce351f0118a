//! The Open Graph properties of a page (<https://ogp.me/>), from which previews of links are made.

use super::locale;
use crate::lang::Lang;
use crate::site::pages::{Page, PageKind};
use crate::view::{PageContext, PageView};
use serde::Serialize;

/// A property.
#[derive(Debug, Serialize)]
pub struct Property {
    /// Its name: `og:title`.
    pub name: &'static str,
    /// Its value.
    pub content: String,
}

/// The properties of a page whose words are in `lang`. Sites have no picture yet, so there is no
/// `og:image`.
pub(super) fn properties(
    context: PageContext<'_>,
    page: &Page,
    view: &PageView,
    lang: Lang,
) -> Vec<Property> {
    let kind = match page.kind {
        PageKind::Entry(_) => "article",
        _ => "website",
    };
    let site = context.site.config.title.get(context.chain);
    let properties = [
        ("og:type", Some(kind.to_owned())),
        ("og:title", Some(view.title.clone())),
        ("og:description", Some(view.description.clone())),
        ("og:url", view.canonical.clone()),
        ("og:site_name", site.map(|(title, _)| title.to_owned())),
        ("og:locale", locale::open_graph(lang)),
    ];
    properties
        .into_iter()
        .filter_map(|(name, content)| {
            let content = content.filter(|text| !text.is_empty())?;
            Some(Property { name, content })
        })
        .collect()
}
