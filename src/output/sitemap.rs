//! Sitemaps: one index, and one file for each language with the pages that really exist in it
//! (sitemaps.org protocol 0.9, with `xhtml:link` alternates as search engines document them).

use super::Output;
use crate::lang::Lang;
use crate::site::Site;
use crate::site::pages::PageKind;
use crate::view::View;
use crate::view::chrome::{self, Alternate};
use crate::view::fallback::real_languages;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use std::io;

const SITEMAP: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";
const XHTML: &str = "http://www.w3.org/1999/xhtml";

/// Adds `sitemap.xml`, `sitemap-<lang>.xml` and `robots.txt`.
pub fn add(site: &Site, output: &mut Output) -> io::Result<()> {
    let base = &site.config.base_url;
    let root = format!("{}{}", base.origin, base.path);
    let mut index = Writer::new(Vec::new());
    declare(&mut index)?;
    let languages: Vec<Lang> = site.config.languages.clone();
    let mut named = Vec::new();
    for lang in languages {
        let pages = pages(site, lang);
        if !pages.is_empty() {
            let name = format!("sitemap-{lang}.xml");
            output.add(name.clone(), urlset(&pages)?);
            named.push(format!("{root}{name}"));
        }
    }
    index
        .create_element("sitemapindex")
        .with_attribute(("xmlns", SITEMAP))
        .write_inner_content(|w| {
            for url in &named {
                w.create_element("sitemap").write_inner_content(|w| {
                    w.create_element("loc")
                        .write_text_content(BytesText::new(url))?;
                    Ok(())
                })?;
            }
            Ok(())
        })?;
    output.add("sitemap.xml", index.into_inner());
    output.add(
        "robots.txt",
        format!("User-agent: *\nAllow: /\n\nSitemap: {root}sitemap.xml\n").into_bytes(),
    );
    Ok(())
}

/// An address with its versions in other languages.
struct Url {
    loc: String,
    alternates: Vec<Alternate>,
}

fn pages(site: &Site, lang: Lang) -> Vec<Url> {
    let context = View::new(site).context(lang);
    // The choice of a language belongs to all; it is listed once.
    let gateway = (lang == site.config.source_language).then(|| Url {
        loc: context.root(),
        alternates: context.alternates("", &context.own_interface()),
    });
    let pages = site
        .pages
        .iter()
        .filter(|page| page.lang == Some(lang))
        .filter_map(|page| {
            let path = chrome::path_below(page);
            let real = match &page.kind {
                PageKind::Entry(id) if !site.entry(*id).shown(context.chain).draft => {
                    real_languages(site, *id)
                }
                PageKind::Home
                | PageKind::Listing { .. }
                | PageKind::FacetListing { .. }
                | PageKind::Compare { .. } => context.own_interface(),
                _ => return None,
            };
            real.contains(&lang).then(|| Url {
                loc: context.absolute(lang, path),
                alternates: context.alternates(path, &real),
            })
        });
    gateway.into_iter().chain(pages).collect()
}

fn urlset(urls: &[Url]) -> io::Result<Vec<u8>> {
    let mut writer = Writer::new(Vec::new());
    declare(&mut writer)?;
    writer
        .create_element("urlset")
        .with_attribute(("xmlns", SITEMAP))
        .with_attribute(("xmlns:xhtml", XHTML))
        .write_inner_content(|w| {
            for url in urls {
                w.create_element("url").write_inner_content(|w| {
                    w.create_element("loc")
                        .write_text_content(BytesText::new(&url.loc))?;
                    for alternate in &url.alternates {
                        w.create_element("xhtml:link")
                            .with_attribute(("rel", "alternate"))
                            .with_attribute(("hreflang", alternate.hreflang.as_str()))
                            .with_attribute(("href", alternate.href.as_str()))
                            .write_empty()?;
                    }
                    Ok(())
                })?;
            }
            Ok(())
        })?;
    Ok(writer.into_inner())
}

/// `<?xml version="1.0" encoding="UTF-8"?>`.
pub(super) fn declare(writer: &mut Writer<Vec<u8>>) -> io::Result<()> {
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))
}
