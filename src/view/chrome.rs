//! What surrounds the content: languages, the way back, what search engines are told; and the
//! pages that consist of nothing else.

use super::share::ShareView;
use super::speaker::WordsView;
use super::structured::Structured;
use super::{Content, PageContext, PageView};
use crate::lang::Lang;
use crate::site::EntryId;
use crate::site::pages::Page;
use serde::Serialize;

/// A version of the page in another language, for search engines.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Alternate {
    /// A language tag, or `x-default`.
    pub hreflang: String,
    /// The whole address.
    pub href: String,
}

/// A version of the page in another language, for readers.
#[derive(Debug, Serialize)]
pub struct LanguageLink {
    /// The language.
    pub lang: Lang,
    /// Its own name.
    pub name: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// The address.
    pub href: String,
    /// Whether it is this page.
    pub current: bool,
    /// Whether the text is really in that language.
    pub translated: bool,
}

/// A step on the way from the front page.
#[derive(Debug, Clone, Serialize)]
pub struct Crumb {
    /// Its name.
    pub words: WordsView,
    /// Its address; none for the page itself.
    pub href: Option<String>,
}

/// The choice of a language.
#[derive(Debug, Serialize)]
pub struct GatewayView {
    /// The site's name in each language.
    pub doors: Vec<Door>,
}

/// A language on the gateway.
#[derive(Debug, Serialize)]
pub struct Door {
    /// The language.
    pub lang: Lang,
    /// Its own name.
    pub name: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// The front page.
    pub href: String,
}

/// An old address.
#[derive(Debug, Serialize)]
pub struct RedirectView {
    /// Where the page is now.
    pub to: String,
}

/// Where the same page is in other languages.
pub(super) struct Versions<'a> {
    /// The path below a language.
    pub(super) path: &'a str,
    /// The languages in which the text really exists, in the order of the site.
    pub(super) real: Vec<Lang>,
    /// The language whose text this page shows.
    pub(super) shown: Lang,
}

impl PageContext<'_> {
    /// The languages whose interface is their own: pages that consist of interface alone really
    /// exist only in these.
    pub fn own_interface(&self) -> Vec<Lang> {
        self.site.interface_languages().to_vec()
    }

    /// The view of a page, with what surrounds its content.
    pub(super) fn page(
        &self,
        template: &'static str,
        title: String,
        versions: &Versions<'_>,
        content: Content,
    ) -> PageView {
        let real = versions.real.contains(&self.lang);
        let address = self.absolute(self.lang, versions.path);
        let feedback = self.site.config.feedback.as_ref();
        PageView {
            share: Some(ShareView::new(address, &title, feedback)),
            template,
            lang: self.lang,
            dir: self.lang.direction(),
            base: self.site.config.base_url.path.clone(),
            title,
            description: String::new(),
            canonical: Some(self.absolute(versions.shown, versions.path)),
            noindex: false,
            alternates: if real {
                self.alternates(versions.path, &versions.real)
            } else {
                Vec::new()
            },
            whole: versions.real.len() == self.site.config.languages.len(),
            languages: self.language_links(versions),
            breadcrumbs: Vec::new(),
            section: None,
            home: false,
            structured: Structured::default(),
            content,
        }
    }

    /// The versions of a page for search engines. Who reads none of its languages is sent to
    /// the source, and from a front page to the choice of a language.
    pub fn alternates(&self, path: &str, real: &[Lang]) -> Vec<Alternate> {
        let default = match path {
            "" => self.root(),
            _ => self.absolute(self.site.config.source_language, path),
        };
        real.iter()
            .map(|lang| Alternate {
                hreflang: lang.to_string(),
                href: self.absolute(*lang, path),
            })
            .chain([Alternate {
                hreflang: "x-default".to_owned(),
                href: default,
            }])
            .collect()
    }

    /// The whole address of the choice of a language.
    pub fn root(&self) -> String {
        let base = &self.site.config.base_url;
        format!("{}{}", base.origin, base.path)
    }

    fn language_links(&self, versions: &Versions<'_>) -> Vec<LanguageLink> {
        self.site
            .config
            .languages
            .iter()
            .map(|lang| LanguageLink {
                lang: *lang,
                name: lang.autonym().to_owned(),
                dir: lang.direction(),
                href: self.href_in(*lang, versions.path),
                current: *lang == self.lang,
                translated: versions.real.contains(lang),
            })
            .collect()
    }

    /// Versions of a page that consists of interface alone.
    pub(super) fn interface_versions<'p>(&self, path: &'p str) -> Versions<'p> {
        let real = self.own_interface();
        let shown = self
            .chain
            .iter()
            .copied()
            .find(|lang| real.contains(lang))
            .unwrap_or(self.site.config.source_language);
        Versions { path, real, shown }
    }

    /// The front page, as the first step of the way.
    pub(super) fn home_crumb(&self) -> Crumb {
        Crumb {
            words: self.speaker.say("nav-home"),
            href: Some(self.href("")),
        }
    }

    /// The listing of a collection, as a step of the way.
    pub(super) fn collection_crumb(&self, collection: usize) -> Crumb {
        let name = &self.site.config.collections[collection].name;
        Crumb {
            words: self.collection_title(collection),
            href: Some(self.href(&format!("{name}/"))),
        }
    }
}

/// The path of a page below its language.
pub fn path_below(page: &Page) -> &str {
    match page.lang {
        Some(_) => page.path.split_once('/').map_or("", |(_, rest)| rest),
        None => &page.path,
    }
}

pub(super) fn gateway(context: PageContext<'_>, _: &Page) -> PageView {
    let config = &context.site.config;
    let doors = config
        .languages
        .iter()
        .map(|lang| Door {
            lang: *lang,
            name: lang.autonym().to_owned(),
            dir: lang.direction(),
            href: context.href_in(*lang, ""),
        })
        .collect();
    let versions = context.interface_versions("");
    let title = config
        .title
        .get(context.chain)
        .map_or("", |(t, _)| t)
        .to_owned();
    let mut view = context.page(
        "gateway.html",
        title,
        &versions,
        Content::Gateway(GatewayView { doors }),
    );
    view.canonical = Some(context.root());
    view.share = None;
    view.alternates = context.alternates("", &versions.real);
    view
}

pub(super) fn not_found(context: PageContext<'_>, _: &Page) -> PageView {
    let title = context.speaker.text("not-found-title");
    let versions = context.interface_versions("");
    let mut view = context.page("404.html", title, &versions, Content::Nothing {});
    view.canonical = None;
    view.share = None;
    view.alternates = Vec::new();
    view.noindex = true;
    view
}

pub(super) fn redirect(context: PageContext<'_>, _: &Page, id: EntryId) -> PageView {
    let entry = context.site.entry(id);
    let path = context.site.entry_path(entry);
    let versions = context.interface_versions(&path);
    let title = entry.title(context.chain).text.to_owned();
    let to = context.entry_href(id);
    let mut view = context.page(
        "redirect.html",
        title,
        &versions,
        Content::Redirect(RedirectView { to }),
    );
    view.canonical = Some(context.absolute(entry.shown_text(context.chain).lang, &path));
    view.alternates = Vec::new();
    view.share = None;
    view.noindex = true;
    view
}
