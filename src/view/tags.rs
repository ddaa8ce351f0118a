//! Tags: all of a language, and what surrounds the page of one.

use super::chrome::{Crumb, LanguageLink};
use super::facet::FacetOption;
use super::speaker::WordsView;
use super::{Content, PageContext, PageView};
use crate::site::pages::Page;
use serde::Serialize;

/// All tags of a language.
#[derive(Debug, Serialize)]
pub struct TagsView {
    /// The tags.
    pub tags: Vec<FacetOption>,
}

impl PageContext<'_> {
    pub(super) fn tags_crumb(&self) -> Crumb {
        Crumb {
            words: self.speaker.say("tags-title"),
            href: Some(self.href("tags/")),
        }
    }

    /// From a tag, other languages are reached at their front pages.
    pub(super) fn interface_versions_of_tags(&self) -> Vec<LanguageLink> {
        let versions = self.interface_versions("");
        self.page(
            "listing.html",
            String::new(),
            &versions,
            Content::Nothing {},
        )
        .languages
    }
}

pub(super) fn view(context: PageContext<'_>, _: &Page) -> PageView {
    let tags = context
        .site
        .tags(context.lang)
        .iter()
        .map(|(slug, (tag, ids))| FacetOption {
            id: slug.clone(),
            label: WordsView {
                text: tag.clone(),
                lang: None,
            },
            count: context.speaker.format().number(ids.len() as f64),
            href: context.href(&format!("tags/{slug}/")),
            current: false,
        })
        .collect();
    let versions = context.interface_versions("");
    let title = context.speaker.say("tags-title");
    let content = Content::Tags(TagsView { tags });
    let mut view = context.page("tags.html", title.text.clone(), &versions, content);
    view.canonical = Some(context.absolute(context.lang, "tags/"));
    view.alternates = Vec::new();
    view.breadcrumbs = vec![
        context.home_crumb(),
        Crumb {
            words: title,
            href: None,
        },
    ];
    view
}
