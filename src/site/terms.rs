//! Whether translations call things by the names of the glossary: two names for one status or
//! agency are two things to a reader.
//!
//! Names of things are looked for, not ordinary words: statuses, bodies, procedures, programmes.
//! A language that changes the ends of words is met half way: a name is there if the beginnings
//! of its words are.

use super::Site;
use crate::content::glossary::{Term, TermKind};
use crate::content::markdown::plain_text;
use crate::content::{Author, Document, Role};
use crate::diag::{Code, Diagnostic, Report};
use crate::easy::terms::Terms;
use crate::source::Span;
use std::collections::BTreeSet;

/// Words of fewer characters are left out of account when the beginnings of words are compared.
const SHORT: usize = 3;

/// Japanese names of so many characters or fewer (申請, 事務局) are ordinary words as well.
const SHORT_NAME: usize = 3;

/// Reports names that a translation has in other words.
pub fn check(site: &Site, report: &mut Report) {
    let names = Terms::new(&site.glossary, site.config.source_language);
    for (_, entry) in site.entries() {
        let source = entry.source();
        let in_text = keys(&names, &plain_text(&source.body.nodes));
        for document in entry
            .documents()
            .filter(|document| is_translation(document))
        {
            // What it does not have is borrowed, names and all.
            let texts = document.texts();
            let mut wanted = keys(&names, &front(source, |key| texts.contains_key(key)));
            if document.has_text() {
                wanted.extend(&in_text);
            }
            let said = folded(&format!(
                "{}\n{}",
                front(document, |_| true),
                plain_text(&document.body.nodes)
            ));
            for key in wanted {
                let term = site.glossary.get(key);
                if let Some(problem) = term.and_then(|t| problem(document, source, t, &said)) {
                    report.push(problem);
                }
            }
        }
    }
}

fn is_translation(document: &Document) -> bool {
    let by_person =
        matches!(&document.role, Role::Translation(role) if role.author == Author::Person);
    by_person && !document.lang.is_simple()
}

/// Title, summary and the words of those facts that are `wanted`.
fn front(document: &Document, wanted: impl Fn(&str) -> bool) -> String {
    let texts = document.texts().iter();
    let texts = texts
        .filter(|(key, _)| wanted(key))
        .map(|(_, text)| text.as_str());
    let words: Vec<&str> = [&*document.title, &*document.summary]
        .into_iter()
        .chain(texts)
        .collect();
    words.join("\n")
}

fn keys<'a>(names: &'a Terms, text: &str) -> BTreeSet<&'a str> {
    names.find(text).into_iter().map(|(_, key)| key).collect()
}

fn problem(
    document: &Document,
    source: &Document,
    term: &Term,
    said: &Folded,
) -> Option<Diagnostic> {
    let is_name = matches!(
        term.kind,
        TermKind::Status | TermKind::Institution | TermKind::Procedure | TermKind::Programme
    );
    let name = term.forms.get(&source.lang)?;
    let is_name = is_name && name.chars().count() > SHORT_NAME;
    let form = term.forms.get(&document.lang).filter(|_| is_name)?;
    let also = term.also.iter().filter(|also| said.has(also));
    if said.has(form) || also.count() > 0 {
        return None;
    }
    Some(
        Diagnostic::warning(
            Code::TranslationTerm,
            format!("the source says `{name}`, and this text does not say `{form}`"),
        )
        .at(Span::new(document.source, 0..0))
        .hint("use the name of the glossary, so that readers know it for the same thing; if both names are right, add the other under `also`"),
    )
}

/// A text in which names are looked for.
struct Folded {
    /// Letters and digits only, in lower case.
    letters: String,
    /// Its words, in lower case.
    words: BTreeSet<String>,
}

fn folded(text: &str) -> Folded {
    let lower = text.to_lowercase();
    Folded {
        letters: letters(&lower),
        words: words(&lower).map(str::to_owned).collect(),
    }
}

fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
}

impl Folded {
    fn has(&self, name: &str) -> bool {
        let name = name.to_lowercase();
        let (plain, short) = match name.split_once(['(', '（']) {
            Some((plain, rest)) => (plain.trim(), rest.trim_end_matches([')', '）'])),
            None => (&*name, ""),
        };
        let is_there = |name: &str| {
            let letters = letters(name);
            !letters.is_empty() && self.letters.contains(&letters)
        };
        is_there(plain) || is_there(short) || self.has_beginnings(plain)
    }

    /// Whether each long word of a name has a word of the text with the same beginning.
    fn has_beginnings(&self, name: &str) -> bool {
        let mut long = words(name)
            .filter(|word| word.chars().count() > SHORT)
            .peekable();
        long.peek().is_some()
            && long.all(|word| {
                let count = (word.chars().count() * 2 / 3).max(SHORT);
                let beginning: String = word.chars().take(count).collect();
                self.words.iter().any(|own| own.starts_with(&beginning))
            })
    }
}
