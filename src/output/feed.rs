//! A news feed for each language (Atom, RFC 4287): the entries that are really in it, newest first.

use super::Output;
use super::sitemap::declare;
use crate::content::Document;
use crate::content::entry::Entry;
use crate::date::Day;
use crate::lang::Lang;
use crate::site::{Site, sorting};
use crate::view::View;
use quick_xml::Writer;
use quick_xml::events::BytesText;
use std::io;

/// Entries in a feed.
const ENTRIES: usize = 30;

/// Adds `<lang>/feed.xml` for every language.
pub fn add(site: &Site, output: &mut Output) -> io::Result<()> {
    for lang in &site.config.languages {
        output.add(format!("{lang}/feed.xml"), feed(site, *lang)?);
    }
    Ok(())
}

/// When an entry last changed, as far as its own dates tell.
fn updated(entry: &Entry, document: &Document) -> Option<Day> {
    let own = document.date.map(|date| date.first_day());
    own.max(sorting::newest(entry))
}

fn feed(site: &Site, lang: Lang) -> io::Result<Vec<u8>> {
    let context = View::new(site).context(lang);
    let mut newest: Vec<_> = site
        .entries()
        .filter_map(|(id, entry)| {
            // A page with a borrowed text is another page's copy to whoever reads feeds.
            let document = entry
                .document(lang)
                .filter(|d| !d.draft && !entry.is_partial(lang))?;
            Some((updated(entry, document)?, id, document))
        })
        .filter(|(day, _, _)| *day <= site.today)
        .collect();
    newest.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
    newest.truncate(ENTRIES);
    let title = site.config.title.get(context.chain).map_or("", |(t, _)| t);
    let own = context.absolute(lang, "feed.xml");
    let home = context.absolute(lang, "");
    let latest = newest.first().map_or(site.today, |(day, _, _)| *day);
    let mut writer = Writer::new(Vec::new());
    declare(&mut writer)?;
    writer
        .create_element("feed")
        .with_attribute(("xmlns", "http://www.w3.org/2005/Atom"))
        .with_attribute(("xml:lang", lang.as_str()))
        .write_inner_content(|w| {
            text(w, "id", &home)?;
            text(w, "title", title)?;
            text(w, "updated", &midnight(latest))?;
            link(w, "self", "application/atom+xml", &own)?;
            link(w, "alternate", "text/html", &home)?;
            w.create_element("author")
                .write_inner_content(|w| text(w, "name", title))?;
            for (day, id, document) in &newest {
                let url = context.absolute(lang, &site.entry_path(site.entry(*id)));
                w.create_element("entry").write_inner_content(|w| {
                    text(w, "id", &url)?;
                    text(w, "title", &document.title)?;
                    text(w, "updated", &midnight(*day))?;
                    link(w, "alternate", "text/html", &url)?;
                    text(w, "summary", &document.summary)
                })?;
            }
            Ok(())
        })?;
    Ok(writer.into_inner())
}

/// Dates of entries have no time; midnight in Japan is meant (RFC 3339).
fn midnight(day: Day) -> String {
    format!("{day}T00:00:00+09:00")
}

fn text(writer: &mut Writer<Vec<u8>>, name: &str, value: &str) -> io::Result<()> {
    writer
        .create_element(name)
        .write_text_content(BytesText::new(value))?;
    Ok(())
}

fn link(writer: &mut Writer<Vec<u8>>, rel: &str, kind: &str, href: &str) -> io::Result<()> {
    writer
        .create_element("link")
        .with_attribute(("rel", rel))
        .with_attribute(("type", kind))
        .with_attribute(("href", href))
        .write_empty()?;
    Ok(())
}
