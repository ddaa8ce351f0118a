//! What all pages of a language share.

use crate::fingerprint::Fingerprint;
use crate::lang::Lang;
use crate::site::Site;
use crate::theme::Theme;
use crate::view::View;
use crate::view::offline::{self, OfflineView};
use crate::view::speaker::WordsView;
use serde::Serialize;
use std::collections::BTreeMap;
use tera::{Context, Value};

/// Values that every template sees besides its page.
#[derive(Debug, Serialize)]
pub(super) struct Shared {
    site: SiteView,
    /// Interface texts without arguments.
    texts: BTreeMap<String, WordsView>,
    /// Whether readers can switch readings and spaces on and off.
    easy: bool,
    /// What copies say that are read without a connection.
    offline: Option<OfflineView>,
    /// Addresses of static files.
    assets: BTreeMap<String, String>,
    /// What static files are made of.
    integrities: BTreeMap<String, String>,
}

#[derive(Debug, Serialize)]
struct SiteView {
    title: WordsView,
    home: String,
    feed: String,
    search: String,
    /// In a copy without a server: where one can search instead.
    portable: Option<String>,
    nav: Vec<NavItem>,
}

#[derive(Debug, Serialize)]
struct NavItem {
    name: String,
    title: WordsView,
    href: String,
}

impl Shared {
    pub(super) fn new(site: &Site, theme: &Theme, lang: Lang, easy: bool) -> Self {
        let context = View::new(site).context(lang);
        let title = site.config.title.get(context.chain);
        let nav = site
            .config
            .collections
            .iter()
            .enumerate()
            .map(|(number, collection)| NavItem {
                name: collection.name.clone(),
                title: context.collection_title(number),
                href: context.href(&format!("{}/", collection.name)),
            });
        let base = &site.config.base_url.path;
        Shared {
            site: SiteView {
                title: title
                    .map(|(t, l)| context.speaker.plain(t, l))
                    .unwrap_or_default(),
                home: context.href(""),
                feed: context.href("feed.xml"),
                portable: site.config.portable.then(|| {
                    let origin = &site.config.base_url.origin;
                    format!("{origin}{}", context.href("search/"))
                }),
                search: context.href("search/"),
                nav: nav.collect(),
            },
            texts: site
                .catalogs
                .locale(lang)
                .plain_messages()
                .map(|(id, message)| (id, context.speaker.plain(&message.text, message.lang)))
                .collect(),
            easy,
            offline: offline::view(context),
            assets: theme
                .assets
                .iter()
                .map(|(name, asset)| (name.clone(), format!("{base}{}", asset.path)))
                .collect(),
            integrities: theme
                .assets
                .iter()
                .map(|(name, asset)| (name.clone(), asset.integrity.clone()))
                .collect(),
        }
    }

    pub(super) fn fingerprint(&self) -> Fingerprint {
        Fingerprint::of(&serde_json::to_vec(self).unwrap_or_default())
    }

    pub(super) fn fill(&self, context: &mut Context) {
        context.insert_value("site", Value::from_serializable(&self.site));
        context.insert_value("texts", Value::from_serializable(&self.texts));
        context.insert_value("easy", Value::from_serializable(&self.easy));
        context.insert_value("offline", Value::from_serializable(&self.offline));
        context.insert_value("assets", Value::from_serializable(&self.assets));
        context.insert_value("integrities", Value::from_serializable(&self.integrities));
    }
}
