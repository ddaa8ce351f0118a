//! Words of a text that the glossary explains.

use super::apply::{self, Mark, MarkKind};
use super::runs::{self, Run, RunKind};
use crate::content::Document;
use crate::content::glossary::Glossary;
use crate::content::markdown::{Element, ElementKind, Node};
use crate::lang::Lang;
use crate::source::Span;
use shirube_easy::knowledge::is_easy_word;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// The explained terms of a language, by their first characters.
#[derive(Debug, Default)]
pub struct Terms {
    /// First two characters → forms (lower case) and keys, longest first.
    by_start: BTreeMap<String, Vec<(String, String)>>,
}

impl Terms {
    /// The terms of `lang` that have an explanation in it.
    pub fn new(glossary: &Glossary, lang: Lang) -> Terms {
        let mut by_start: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
        let own = if lang.is_simple() {
            Lang::parse("ja").unwrap_or(lang)
        } else {
            lang
        };
        for (key, term) in glossary {
            let explained = term.explanation(lang).is_some();
            // What every reader of easy Japanese knows needs no explanation.
            let japanese = own.as_str() == "ja";
            let misleading =
                |form: &String| japanese && (is_easy_word(form) || term.is_ambiguous());
            let form = term.forms.get(&own);
            if let Some(form) = form.filter(|form| explained && !misleading(form)) {
                let form = form.to_lowercase();
                if form.chars().count() >= 2 {
                    by_start
                        .entry(start(&form))
                        .or_default()
                        .push((form, key.clone()));
                }
            }
        }
        for forms in by_start.values_mut() {
            forms.sort_by_key(|(form, _)| std::cmp::Reverse(form.len()));
        }
        Terms { by_start }
    }

    /// Whether nothing is explained in this language.
    pub fn is_empty(&self) -> bool {
        self.by_start.is_empty()
    }

    /// Where terms stand in a text, as whole words: leftmost, then longest.
    pub fn find(&self, text: &str) -> Vec<(Range<usize>, &str)> {
        let mut found = Vec::new();
        let mut at = 0;
        while let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) {
            let rest = text.get(at..).unwrap_or_default();
            let hit = self
                .by_start
                .get(&start(&lower(rest, 2)))
                .and_then(|forms| {
                    forms.iter().find_map(|(form, key)| {
                        let length = prefix(rest, form)?;
                        is_whole(text, at..at + length).then_some((length, key.as_str()))
                    })
                });
            match hit {
                Some((length, key)) => {
                    found.push((at..at + length, key));
                    at += length;
                }
                None => at += c.len_utf8(),
            }
        }
        found
    }
}

fn start(form: &str) -> String {
    form.chars().take(2).collect()
}

fn lower(text: &str, count: usize) -> String {
    text.chars()
        .take(count)
        .flat_map(char::to_lowercase)
        .collect()
}

/// How many bytes at the beginning of `text` are `form`, whatever their case.
fn prefix(text: &str, form: &str) -> Option<usize> {
    let mut wanted = form.chars();
    let mut length = 0;
    let mut pending = wanted.next()?;
    for c in text.chars() {
        length += c.len_utf8();
        for c in c.to_lowercase() {
            if c != pending {
                return None;
            }
            match wanted.next() {
                Some(next) => pending = next,
                None => return Some(length),
            }
        }
    }
    None
}

/// Whether a range is not a part of a longer word: no neighbour of the same script, as far as
/// the script shows where words end.
fn is_whole(text: &str, range: Range<usize>) -> bool {
    let side = |c: Option<char>| c.map_or(Script::None, script);
    let before = side(text.get(..range.start).and_then(|t| t.chars().next_back()));
    let after = side(text.get(range.end..).and_then(|t| t.chars().next()));
    let first = side(text.get(range.start..).and_then(|t| t.chars().next()));
    let last = side(text.get(..range.end).and_then(|t| t.chars().next_back()));
    (first == Script::None || first != before) && (last == Script::None || last != after)
}

#[derive(PartialEq, Eq)]
enum Script {
    /// Says nothing about the borders of words: hiragana, marks.
    None,
    Kanji,
    Katakana,
    Letters,
}

fn script(c: char) -> Script {
    use shirube_easy::kana;
    match c {
        c if kana::is_kanji(c) => Script::Kanji,
        c if kana::is_katakana(c) => Script::Katakana,
        c if kana::is_hiragana(c) => Script::None,
        // Thai, Lao, Burmese and Khmer have no spaces between words; Korean particles follow
        // their noun.
        '\u{0E00}'..='\u{0EFF}'
        | '\u{1000}'..='\u{109F}'
        | '\u{1780}'..='\u{17FF}'
        | '\u{AC00}'..='\u{D7A3}' => Script::None,
        c if c.is_alphanumeric() => Script::Letters,
        _ => Script::None,
    }
}

/// Marks the terms of a text that has no other marks: in every language but easy Japanese.
pub fn mark(document: &mut Document, terms: &Terms) {
    let span = Span::new(document.source, 0..0);
    let mut seen = BTreeSet::new();
    let nodes = std::mem::take(&mut document.body.nodes);
    let mut kinds = runs::of_nodes(&nodes).into_iter();
    document.body.nodes = apply::each_run(nodes, &mut |nodes| {
        let Some(run) = kinds.next() else {
            return nodes;
        };
        let marks = of_run(&run, run.kind, terms, span, &mut seen);
        match marks.is_empty() {
            true => nodes,
            false => apply::marks(nodes, &marks),
        }
    });
}

/// The terms of a run: each once between two headings, none in a heading or a link. `span` is
/// where they are said to be written if the run does not know it.
pub(super) fn of_run(
    run: &Run,
    kind: RunKind,
    terms: &Terms,
    span: Span,
    seen: &mut BTreeSet<String>,
) -> Vec<Mark> {
    if kind == RunKind::Heading {
        seen.clear();
        return Vec::new();
    }
    let in_link = |at: usize| run.links.iter().any(|link| link.contains(&at));
    terms
        .find(&run.text)
        .into_iter()
        .filter(|(range, _)| !in_link(range.start) && !in_link(range.end - 1))
        .filter(|(_, key)| seen.insert((*key).to_owned()))
        // What is explained on the spot needs no more.
        .filter(|(range, _)| {
            !run.text
                .get(range.end..)
                .is_some_and(|after| after.starts_with('〈'))
        })
        .map(|(range, key)| Mark {
            range,
            kind: MarkKind::Term {
                key: key.into(),
                span: run.span.unwrap_or(span),
            },
        })
        .collect()
}

/// The keys of the terms that a text explains, in order, each once.
pub fn keys(nodes: &[Node]) -> Vec<&str> {
    let mut keys = Vec::new();
    collect(nodes, &mut keys);
    keys
}

fn collect<'a>(nodes: &'a [Node], keys: &mut Vec<&'a str>) {
    for node in nodes {
        let Node::Element(Element { kind, children, .. }) = node else {
            continue;
        };
        // A term within a link is not marked as one in the result.
        if matches!(kind, ElementKind::Link { .. }) {
            continue;
        }
        if let ElementKind::Term { key } = kind
            && !keys.contains(&&**key)
        {
            keys.push(key);
        }
        collect(children, keys);
    }
}

#[cfg(test)]
mod tests {
    use super::Terms;
    use crate::content::glossary::Glossary;
    use crate::lang::Lang;

    fn terms() -> Terms {
        let yaml = "{\"a\": {\"kind\": \"concept\", \"forms\": {\"ja\": \"在留資格\", \"en\": \"status of residence\"}, \"easy\": \"x\", \"explain\": {\"en\": \"y\"}}}";
        let glossary: Glossary = serde_json::from_str(yaml).unwrap();
        let mut terms = Terms::new(&glossary, Lang::parse("ja").unwrap());
        let english = Terms::new(&glossary, Lang::parse("en").unwrap());
        terms.by_start.extend(english.by_start);
        terms
    }

    #[test]
    fn terms_are_whole_words() {
        let terms = terms();
        let found = |text| terms.find(text).len();
        assert_eq!(found("この在留資格は"), 1);
        assert_eq!(found("在留資格変更"), 0);
        assert_eq!(found("Your Status of Residence."), 1);
        assert_eq!(found("statuses of residence"), 0);
    }
}
