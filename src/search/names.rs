//! Other names: what readers type who do not know the official word, or not in this script.
//!
//! They come from the glossary. A term that occurs in the source text of a page makes the page
//! findable by the term's forms in the reader's language, in Japanese and in English, by its
//! other names and by its reading.

use crate::content::glossary::Term;
use crate::lang::Lang;
use crate::site::{EntryId, Site};
use rayon::prelude::*;
use shirube_search::text::canonical;
use std::collections::BTreeMap;

/// The terms of every entry.
pub(super) struct Names<'a> {
    entries: BTreeMap<EntryId, EntryTerms<'a>>,
    /// The languages whose forms help every reader: the source, and English.
    common: Vec<Lang>,
}

/// A term of the glossary, ready to be looked for.
struct Known<'a> {
    key: &'a str,
    /// Its form in the source language, canonical.
    form: String,
    term: &'a Term,
}

/// The terms of one entry.
#[derive(Default)]
struct EntryTerms<'a> {
    /// The term that is the title itself.
    title: Vec<&'a Term>,
    /// Terms within the title.
    in_title: Vec<&'a Term>,
    /// Terms within the text.
    in_text: Vec<&'a Term>,
}

/// Names and readings of some terms for readers of one language.
#[derive(Default)]
pub(super) struct TermNames {
    pub names: Vec<String>,
    /// What stands before and in brackets: not names of their own.
    pub parts: Vec<String>,
    pub readings: Vec<String>,
}

/// Shorter words are parts of too many others.
const MIN_LETTERS: usize = 2;

impl<'a> Names<'a> {
    pub(super) fn new(site: &'a Site) -> Self {
        let source = site.config.source_language;
        let terms: Vec<Known<'_>> = site
            .glossary
            .iter()
            .filter_map(|(key, term)| {
                Some(Known {
                    key,
                    form: canonical(term.forms.get(&source)?),
                    term,
                })
            })
            .filter(|known| known.form.chars().count() >= MIN_LETTERS)
            .collect();
        let ids: Vec<EntryId> = site.entries().map(|(id, _)| id).collect();
        let entries = ids
            .into_par_iter()
            .map(|id| (id, entry_terms(site, id, &terms)))
            .collect();
        let english = Lang::parse("en").filter(|lang| site.config.languages.contains(lang));
        Names {
            entries,
            common: std::iter::once(source).chain(english).collect(),
        }
    }

    /// Names of the title's own term, of the terms in the title, and of those in the text.
    pub(super) fn of(&self, id: EntryId, lang: Lang) -> [TermNames; 3] {
        let Some(entry) = self.entries.get(&id) else {
            return Default::default();
        };
        [&entry.title, &entry.in_title, &entry.in_text].map(|terms| self.names(terms, lang))
    }

    fn names(&self, terms: &[&Term], lang: Lang) -> TermNames {
        let mut found = TermNames::default();
        for term in terms {
            let own = std::iter::once(&lang).chain(&self.common);
            let forms: Vec<&String> = own.filter_map(|lang| term.forms.get(lang)).collect();
            let also = term
                .also
                .iter()
                .filter(|name| forms.iter().any(|form| same_script(name, form)));
            found.names.extend(also.cloned());
            for form in forms {
                found.names.push(form.clone());
                found.parts.extend(without_brackets(form));
            }
            found.readings.extend(term.reading.clone());
        }
        found
    }
}

fn entry_terms<'a>(site: &Site, id: EntryId, terms: &[Known<'a>]) -> EntryTerms<'a> {
    let entry = site.entry(id);
    let document = entry.source();
    let title = canonical(&document.title);
    let body = crate::content::markdown::plain_text(&document.body.nodes);
    let text = canonical(&format!("{} {body}", document.summary));
    let mut found = EntryTerms::default();
    for Known { key, form, term } in terms {
        // The key of a status or a body in the glossary is the name of its folder.
        if title == *form || entry.slug == *key {
            found.title.push(*term);
        } else if contains(&title, form) {
            found.in_title.push(*term);
        } else if contains(&text, form) {
            found.in_text.push(*term);
        }
    }
    found
}

/// Whether a canonical text has a term: words whole, letters without spaces anywhere.
fn contains(text: &str, form: &str) -> bool {
    let is_word = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
    text.match_indices(form).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + form.len()..].chars().next();
        !(is_word(form.chars().next()) && is_word(before)
            || is_word(form.chars().last()) && is_word(after))
    })
}

/// Of a form that says more in brackets, both parts: `JASSO` and the name before it.
fn without_brackets(form: &str) -> Vec<String> {
    let Some((before, inside)) = form.split_once(['(', '（']) else {
        return Vec::new();
    };
    let inside = inside.trim_end_matches([')', '）']);
    [before, inside]
        .into_iter()
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Whether two names are written in one script, so that who reads one can type the other.
fn same_script(a: &str, b: &str) -> bool {
    let script = |text: &str| text.chars().find(|c| c.is_alphabetic()).map(script);
    script(a) == script(b)
}

/// A script, coarsely: enough to tell names apart that different readers type.
fn script(c: char) -> u32 {
    match u32::from(c) {
        0..=0x24f | 0x1e00..=0x1eff => 0,
        0x400..=0x52f => 1,
        0x3040..=0x30ff | 0x3400..=0x9fff => 2,
        0xac00..=0xd7a3 => 3,
        other => other >> 7 | 1 << 16,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_whole_and_letters_may_be_anywhere() {
        assert!(contains("the ssw status", "ssw"));
        assert!(!contains("the sswx status", "ssw"));
        assert!(contains("在留資格認定", "在留資格"));
        assert!(contains("it導入", "導入"));
    }

    #[test]
    fn names_are_for_those_who_can_type_them() {
        assert!(same_script("visa status", "Tư cách"));
        assert!(same_script("ビザ", "在留資格"));
        assert!(!same_script("체류자격", "在留資格"));
        assert!(!same_script("လုပ်", "बस"));
    }
}
