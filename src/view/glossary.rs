//! The terms of the site as a list, in the order and under the letters of the reader's language.

use super::PageContext;
use super::speaker::WordsView;
use crate::content::glossary::Term;
use crate::easy::engine::without_ruby;
use crate::lang::Lang;
use crate::site::EntryId;
use serde::Serialize;
use std::collections::BTreeMap;

/// All terms.
#[derive(Debug, Serialize)]
pub struct GlossaryView {
    /// What the list of letters is called.
    pub letters: WordsView,
    /// The terms by their letters. A language without letters has one group.
    pub groups: Vec<GlossaryGroup>,
}

/// The terms under one letter.
#[derive(Debug, Serialize)]
pub struct GlossaryGroup {
    /// Where it stands on the page.
    pub id: String,
    /// The letter.
    pub letter: Option<String>,
    /// The terms.
    pub terms: Vec<GlossaryTerm>,
}

/// A term.
#[derive(Debug, Serialize)]
pub struct GlossaryTerm {
    /// Its key in the glossary, for addresses.
    pub key: String,
    /// Its name.
    pub form: WordsView,
    /// The page that is about it.
    pub href: Option<String>,
    /// The Japanese name, on pages in another language.
    pub original: Option<WordsView>,
    /// How the Japanese name is read.
    pub reading: Option<WordsView>,
    /// What it means.
    pub text: Option<WordsView>,
}

/// A term as it is sorted: what decides, its letter, and the term.
type Sorted<'a> = (&'a str, Option<char>, GlossaryTerm);

impl PageContext<'_> {
    /// The glossary of the site for the reader.
    pub fn glossary(&self) -> GlossaryView {
        let pages = self.entries_by_title();
        let mut terms: Vec<Sorted<'_>> = self
            .site
            .glossary
            .iter()
            .filter_map(|(key, term)| self.glossary_term(key, term, &pages))
            .collect();
        let format = self.speaker.format();
        // What is borrowed from another language stands at the end, without a letter.
        terms.sort_by(|a, b| {
            let borrowed = a.2.form.lang.is_some().cmp(&b.2.form.lang.is_some());
            borrowed.then_with(|| format.compare(a.0, b.0))
        });
        let mut groups: Vec<GlossaryGroup> = Vec::new();
        for (_, letter, term) in terms {
            let letter = letter.map(|letter| letter.to_string());
            match groups.last_mut().filter(|group| group.letter == letter) {
                Some(group) => group.terms.push(term),
                None => groups.push(GlossaryGroup {
                    id: format!("letter-{}", groups.len() + 1),
                    letter,
                    terms: vec![term],
                }),
            }
        }
        GlossaryView {
            letters: self.speaker.say("glossary-letters"),
            groups,
        }
    }

    fn glossary_term<'a>(
        &self,
        key: &str,
        term: &'a Term,
        pages: &BTreeMap<&str, EntryId>,
    ) -> Option<Sorted<'a>> {
        let japanese = Lang::parse("ja");
        let base = japanese.filter(|_| self.lang.is_simple());
        let chain = base.iter().chain(self.chain);
        let (lang, form) = chain
            .filter_map(|lang| Some((*lang, term.forms.get(lang)?)))
            .next()?;
        let own = if base == Some(lang) { self.lang } else { lang };
        let is_japanese = own.primary() == "ja";
        let reading = term.reading.as_deref();
        let sorted = reading.filter(|_| is_japanese).unwrap_or(form);
        let letter = (own == self.lang)
            .then(|| self.speaker.format().initial(sorted))
            .flatten();
        let name = japanese.and_then(|japanese| term.forms.get(&japanese));
        let in_japanese = |text: &String| japanese.map(|lang| self.speaker.plain(text, lang));
        let id = name.and_then(|name| pages.get(name.as_str()));
        let view = GlossaryTerm {
            key: key.to_owned(),
            form: self.speaker.plain(form, own),
            href: id.map(|id| self.entry_href(*id)),
            original: name.filter(|_| !is_japanese).and_then(in_japanese),
            reading: term.reading.as_ref().and_then(in_japanese),
            text: term
                .explanation(self.lang)
                .map(|text| self.speaker.plain(&without_ruby(text), self.lang)),
        };
        Some((sorted, letter, view))
    }

    /// Entries by their title in the source language: that is how terms and pages find together.
    fn entries_by_title(&self) -> BTreeMap<&str, EntryId> {
        self.site
            .entries()
            .map(|(id, entry)| (entry.source().title.as_str(), id))
            .collect()
    }
}
