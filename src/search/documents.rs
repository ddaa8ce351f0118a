//! Entries as the index knows them.

use super::facets;
use super::names::Names;
use super::text::Texts;
use crate::config::CollectionType;
use crate::content::entry::Entry;
use crate::content::facts::Facts;
use crate::easy::Easy;
use crate::lang::Lang;
use crate::site::{EntryId, Site};
use shirube_search::Document;
use std::collections::BTreeSet;

/// The documents of a language, in the order of its lists.
pub(super) fn documents(
    site: &Site,
    texts: &Texts,
    names: &Names<'_>,
    easy: &Easy,
    lang: Lang,
) -> Vec<Document> {
    (0..site.config.collections.len())
        .flat_map(|collection| site.listing(collection, lang))
        .map(|id| document(site, texts, names, easy, lang, *id))
        .collect()
}

fn document(
    site: &Site,
    texts: &Texts,
    names: &Names<'_>,
    easy: &Easy,
    lang: Lang,
    id: EntryId,
) -> Document {
    let entry = site.entry(id);
    let chain = site.config.chain(lang);
    let shown = entry.shown(chain);
    let is_brief = is_brief(entry, lang);
    let text = match is_brief {
        // The derived text is the source's with explanations.
        true => texts.of(id, site.config.source_language),
        false => texts.of(id, shown.lang),
    };
    let [own, in_title, in_text] = names.of(id, lang);
    // What is hardly found by kana is not found by the readings of the glossary either.
    let (in_text_names, in_text_readings) = match is_brief {
        true => Default::default(),
        false => (in_text.names, in_text.readings),
    };
    let mut terms = in_text_names;
    let mut mentions = in_title.names;
    mentions.extend(own.parts.into_iter().chain(in_title.parts));
    terms.extend(facets::area_names(site, entry, lang));
    mentions.extend(parent(site, id).map(|parent| parent.title(chain).text.to_owned()));
    let mut aliases = other_names(entry, lang, site.config.source_language);
    aliases.extend(own.names);
    let [of_title, of_text] = readings(easy, entry, lang, id);
    let readings = entry
        .role()
        .reading
        .iter()
        .cloned()
        .chain(own.readings)
        .collect();
    Document {
        url: site.entry_path(entry),
        title: shown.title.clone(),
        aliases: without(aliases, &shown.title),
        readings: without(readings, ""),
        title_terms: without(mentions, &shown.title),
        title_readings: without(in_title.readings.into_iter().chain(of_title).collect(), ""),
        summary: shown.summary.clone(),
        opening: text.map(|t| t.opening.clone()).unwrap_or_default(),
        sections: text.map(|t| t.sections.clone()).unwrap_or_default(),
        terms: without(terms, ""),
        term_readings: without(in_text_readings.into_iter().chain(of_text).collect(), ""),
        facets: facets::values(site, id),
        borrowed: (shown.lang != lang).then(|| shown.lang.to_string()),
    }
}

/// What nobody made easy is most of a portal: it is for companies. In easy Japanese it is found
/// by its words, and in kana by its title only, or the index would grow beyond what a phone
/// should fetch. Tables of figures have few words, and all of them count.
fn is_brief(entry: &Entry, lang: Lang) -> bool {
    let is_table = matches!(entry.role().facts, Facts::Dataset(_));
    lang.is_simple() && !entry.is_authored(lang) && !is_table
}

/// How the words of an entry are read, for readers of Japanese: those of the title, and others.
/// Who reads easy Japanese often types kana for any word; others do for what a page is called.
fn readings(easy: &Easy, entry: &Entry, lang: Lang, id: EntryId) -> [Vec<String>; 2] {
    let page = easy.pages.get(id.0).filter(|_| lang.primary() == "ja");
    let Some([title, main, text]) = page.map(|page| &page.readings) else {
        return Default::default();
    };
    if lang.is_simple() {
        let others = match is_brief(entry, lang) {
            true => Vec::new(),
            false => main.union(text).cloned().collect(),
        };
        return [title.iter().cloned().collect(), others];
    }
    // A title whose whole reading is given is found by parts of it.
    let title = title.iter().filter(|_| entry.role().reading.is_none());
    [title.cloned().collect(), Vec::new()]
}

/// The programme or status that an entry is a part of: many know only its name.
fn parent(site: &Site, id: EntryId) -> Option<&Entry> {
    let (kind, slug) = match &site.entry(id).role().facts {
        Facts::Program(program) => (CollectionType::Program, &program.parent.as_ref()?.slug),
        Facts::ResidenceStatus(status) => (
            CollectionType::ResidenceStatus,
            &status.parent.as_ref()?.slug,
        ),
        _ => return None,
    };
    Some(site.entry(site.index().of_type(kind, slug)?))
}

/// The title in the source language and in English, and names that the facts give.
fn other_names(entry: &Entry, lang: Lang, source: Lang) -> Vec<String> {
    let known = |document: &&crate::content::Document| {
        document.lang == source || document.lang == lang || document.lang.as_str() == "en"
    };
    let mut names: Vec<String> = entry
        .documents()
        .filter(known)
        .map(|document| document.title.clone())
        .collect();
    let own = [lang, source];
    let text = |text| entry.words(text, &own).text.to_owned();
    match &entry.role().facts {
        Facts::Program(program) => names.extend(program.former_names.iter().cloned()),
        Facts::Organization(organization) => {
            names.extend(organization.short_name.as_ref().map(text))
        }
        Facts::Case(case) => names.push(text(&case.company)),
        _ => {}
    }
    names
}

/// Each name once, in order, without one that is there already.
fn without(names: Vec<String>, known: &str) -> Vec<String> {
    let mut seen = BTreeSet::from([known.to_owned()]);
    names
        .into_iter()
        .filter(|name| seen.insert(name.clone()))
        .collect()
}
