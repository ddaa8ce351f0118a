//! The Open Graph properties of a page (<https://ogp.me/>), from which previews of links are made.

use super::locale;
use crate::lang::Lang;
use crate::site::pages::{Page, PageKind};
use crate::view::pictures::Preview;
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

/// The properties of a page whose words are in `lang`. Its image is the first picture of its
/// text; a site has none that would stand for all pages.
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
    let preview = match page.kind {
        PageKind::Entry(id) => context.preview(id),
        _ => None,
    };
    let image = |value: fn(&Preview) -> String| preview.as_ref().map(value);
    let site = context.site.config.title.get(context.chain);
    let properties = [
        ("og:type", Some(kind.to_owned())),
        ("og:title", Some(view.title.clone())),
        ("og:description", Some(view.description.clone())),
        ("og:url", view.canonical.clone()),
        ("og:site_name", site.map(|(title, _)| title.to_owned())),
        ("og:locale", locale::open_graph(lang)),
        ("og:image", image(|image| image.address.clone())),
        ("og:image:width", image(|image| image.width.to_string())),
        ("og:image:height", image(|image| image.height.to_string())),
        ("og:image:alt", image(|image| image.alt.clone())),
    ];
    properties
        .into_iter()
        .filter_map(|(name, content)| {
            let content = content.filter(|text| !text.is_empty())?;
            Some(Property { name, content })
        })
        .collect()
}
