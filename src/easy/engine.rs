//! The analyser with what a site knows: readings, terms, explanations.

use crate::content::entry::Entry;
use crate::content::glossary::Glossary;
use crate::content::readings;
use crate::fingerprint::Fingerprint;
use shirube_easy::knowledge::{Knowledge, Term, is_easy_word};
use shirube_easy::{Analyser, DictionaryError};
use std::fmt;
use std::ops::Range;
use std::sync::OnceLock;

/// Changes with the form of what is cached.
const FORMAT: &str = "1";
/// A longer explanation would tear its sentence apart; readers find it at the end of the page.
const LONGEST_EXPLANATION: usize = 30;

/// Analyses Japanese texts of a site.
pub struct Engine {
    readings: Vec<(String, String)>,
    /// Terms and easy words.
    pub knowledge: Knowledge,
    version: Fingerprint,
    analyser: OnceLock<Result<Analyser, DictionaryError>>,
}

impl fmt::Debug for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Engine").finish_non_exhaustive()
    }
}

impl Engine {
    /// An engine with the readings of the glossary, of the titles of entries, and of the editors,
    /// of which the last win.
    pub fn new(glossary: &Glossary, readings: &readings::Readings, entries: &[Entry]) -> Engine {
        let of_terms = glossary
            .values()
            .filter_map(|term| Some((japanese(term)?, term.reading.clone()?)));
        let of_titles = entries.iter().filter_map(|entry| {
            let title = entry.source().title.clone();
            let reading = entry.role().reading.clone()?;
            is_word(&title).then_some((title, reading))
        });
        let of_editors = readings.iter().map(|(w, r)| (w.clone(), r.clone()));
        let readings: Vec<_> = of_terms.chain(of_titles).chain(of_editors).collect();
        let terms: Vec<Term> = glossary
            .values()
            .filter_map(|term| {
                let form = japanese(term)?;
                let simple = term.forms.iter().find(|(lang, _)| lang.is_simple());
                Some(Term {
                    simple: simple
                        .map(|(_, simple)| simple.clone())
                        .filter(|s| *s != form),
                    // A word that every reader knows needs none.
                    explanation: term
                        .easy
                        .as_deref()
                        .filter(|_| !is_easy_word(&form) && !term.is_ambiguous())
                        .and_then(short),
                    form,
                })
            })
            .collect();
        let mut parts: Vec<&str> = vec![FORMAT, shirube_easy::VERSION];
        for (word, reading) in &readings {
            parts.extend([word.as_str(), reading.as_str()]);
        }
        for term in &terms {
            parts.extend([
                term.form.as_str(),
                term.simple.as_deref().unwrap_or_default(),
                term.explanation.as_deref().unwrap_or_default(),
            ]);
        }
        let version = Fingerprint::of_parts(parts.into_iter().map(str::as_bytes));
        Engine {
            knowledge: Knowledge::new(terms),
            readings,
            version,
            analyser: OnceLock::new(),
        }
    }

    /// Changes with everything that a result depends on besides its text.
    pub fn version(&self) -> Fingerprint {
        self.version
    }

    /// Why the dictionary could not be opened, if it was asked for and could not.
    pub fn problem(&self) -> Option<&DictionaryError> {
        self.analyser.get()?.as_ref().err()
    }

    /// The analyser; the dictionary is opened when it is first asked for.
    ///
    /// # Errors
    /// If the dictionary in the program is damaged.
    pub fn analyser(&self) -> Result<&Analyser, &DictionaryError> {
        let readings = || self.readings.iter().map(|(w, r)| (w.as_str(), r.as_str()));
        self.analyser
            .get_or_init(|| Analyser::new(readings()))
            .as_ref()
    }
}

/// Whether a title is like a word. One with digits or marks in it would get a single reading above
/// all of it, which no line can hold.
fn is_word(title: &str) -> bool {
    use shirube_easy::kana::{is_kana, is_kanji};
    title.chars().all(|c| is_kanji(c) || is_kana(c))
}

fn japanese(term: &crate::content::glossary::Term) -> Option<String> {
    term.forms
        .iter()
        .find(|(lang, _)| lang.as_str() == "ja")
        .map(|(_, form)| form.clone())
}

/// The first sentence of an explanation, as it can stand in brackets: without です.
fn short(explanation: &str) -> Option<String> {
    let plain = without_ruby(explanation);
    let first = plain.split('。').next()?;
    let noun = first
        .strip_suffix("のことです")
        .or_else(|| first.strip_suffix("です"))?;
    (noun.chars().count() <= LONGEST_EXPLANATION).then(|| noun.to_owned())
}

/// A text without its readings: `{資格|しかく}` is 資格.
pub fn without_ruby(text: &str) -> String {
    split_ruby(text).0
}

/// Where a text without its readings has one, in bytes, and which.
pub type Readings = Vec<(Range<usize>, String)>;

/// A text without its readings, and the readings.
pub fn split_ruby(text: &str) -> (String, Readings) {
    let mut out = String::with_capacity(text.len());
    let mut readings = Vec::new();
    let mut rest = text;
    while let Some((before, mark)) = rest.split_once('{') {
        out.push_str(before);
        let given = mark.split_once('}').and_then(|(inside, after)| {
            let (base, reading) = inside.split_once('|')?;
            is_ruby(base, reading).then_some((base, reading, after))
        });
        match given {
            Some((base, reading, after)) => {
                let start = out.len();
                out.push_str(base);
                readings.push((start..out.len(), reading.to_owned()));
                rest = after;
            }
            None => {
                out.push('{');
                rest = mark;
            }
        }
    }
    out.push_str(rest);
    (out, readings)
}

/// What [`crate::content::markdown`] takes for a word with its reading; all else is text.
fn is_ruby(base: &str, reading: &str) -> bool {
    let is_kana = shirube_easy::kana::is_kana;
    !base.trim().is_empty()
        && !base.contains('{')
        && reading.chars().any(is_kana)
        && reading
            .chars()
            .all(|c| is_kana(c) || matches!(c, '・' | ' ' | '\u{3000}' | '\u{FF66}'..='\u{FF9F}'))
}

#[cfg(test)]
mod tests {
    use super::{short, without_ruby};

    #[test]
    fn explanations_in_brackets_are_short_and_end_in_a_noun() {
        let text = "{外国人|がいこくじん}が{日本|にほん}にいるための{資格|しかく}です。ほかの文。";
        assert_eq!(short(text).as_deref(), Some("外国人が日本にいるための資格"));
        assert_eq!(short("働くことができます。"), None);
    }

    #[test]
    fn brackets_that_are_no_ruby_stay() {
        assert_eq!(without_ruby("a{b}c{d|え}{"), "a{b}cd{");
        for text in [
            "{|}",
            "{漢字|}",
            "{漢字|kanji}",
            "{漢字|かんじ",
            "{漢|かん|じ}",
        ] {
            assert_eq!(without_ruby(text), text);
        }
        assert_eq!(without_ruby("{a{漢|かん}"), "{a漢");
    }
}
