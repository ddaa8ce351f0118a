//! Terms of the glossary: plainer names, and explanations where a term first occurs.
//!
//! A term inside a longer compound (在留資格 in 在留資格認定証明書) is another term: it is neither
//! explained nor replaced by a machine.

use super::{Edit, Proposal, Proposals};
use crate::class::{Kind, Pos};
use crate::knowledge::{Joined, Knowledge, Term};
use crate::rule::Rule;
use crate::token::Token;
use std::collections::BTreeSet;
use std::ops::Range;

pub(super) fn find(
    text: &str,
    words: &[Token],
    joined: &Joined,
    knowledge: &Knowledge,
    explained: &mut BTreeSet<usize>,
    out: &mut Proposals,
) {
    let mut brackets = Brackets::default();
    for found in knowledge.terms_in(joined) {
        let Some(term) = knowledge.terms().get(found.index) else {
            continue;
        };
        let Some(range) = whole(words, &found.words) else {
            continue;
        };
        let inside = brackets.inside(words, found.words.start);
        if !out.is_free(&range) {
            continue;
        }
        let compound = is_part(words, &found.words) || is_verb(words, found.words.end);
        if let Some(simple) = term.simple.as_deref().filter(|simple| *simple != term.form) {
            if !compound && !is_written(text, &range, term, simple) {
                let next = words.get(found.words.end);
                let verb = next.is_some_and(|next| &*next.lemma == "する")
                    && simple.ends_with(is_verb_end);
                out.edits.push(Proposal {
                    about: range.clone(),
                    edit: Edit {
                        range,
                        text: simple.to_owned(),
                        rule: Rule::GlossaryReplace,
                        certain: !verb,
                    },
                });
            }
            continue;
        }
        let Some(explanation) = term
            .explanation
            .as_deref()
            .map(|text| text.trim().trim_end_matches('。'))
        else {
            continue;
        };
        if explanation.is_empty() || compound || inside || explained.contains(&found.index) {
            continue;
        }
        explained.insert(found.index);
        if !is_explained(text, range.end) {
            let edit = Edit {
                range: range.end..range.end,
                text: format!("〈{explanation}〉"),
                rule: Rule::TermUnexplained,
                certain: true,
            };
            out.edits.push(Proposal { about: range, edit });
        }
    }
}

/// Where words lie in the text.
fn whole(words: &[Token], range: &Range<usize>) -> Option<Range<usize>> {
    let covered = words.get(range.clone())?;
    Some(covered.first()?.range.start..covered.last()?.range.end)
}

/// Whether nouns stand directly before or after, so that it is a part of a longer word.
fn is_part(words: &[Token], range: &Range<usize>) -> bool {
    let near = |a: Option<&Token>, b: Option<&Token>| matches!((a, b), (Some(a), Some(b)) if a.range.end == b.range.start);
    let before = range.start.checked_sub(1).and_then(|at| words.get(at));
    let last = range.end.checked_sub(1).and_then(|at| words.get(at));
    let after = words.get(range.end);
    let longer_before = near(before, words.get(range.start))
        && before.is_some_and(|word| {
            word.is(Pos::Prefix)
                || word.is(Pos::Noun)
                    && !word.is_formal_noun()
                    && word.class.kind != Kind::Adverbial
        });
    let longer_after = near(last, after)
        && after.is_some_and(|word| {
            // 書類等 ends; 人材確保等支援 goes on.
            let ends = word.is_one_of(&["等"])
                && words
                    .get(range.end + 1)
                    .is_none_or(|next| !next.is_content_noun());
            let noun = word.is(Pos::Noun) && !word.is_formal_noun();
            noun && word.class.kind != Kind::Adverbial && !ends || word.is(Pos::Prefix)
        });
    longer_before || longer_after
}

/// Whether する follows, so that a bracket would tear a verb apart: 採用する.
fn is_verb(words: &[Token], end: usize) -> bool {
    words.get(end).is_some_and(|word| {
        matches!(
            &*word.lemma,
            "する" | "できる" | "いたす" | "くださる" | "ください" | "いただく"
        ) || word.is_a(Pos::Verb, Kind::Suffix)
    })
}

/// Whether the plainer name stands here already, with the term as a part of it.
fn is_written(text: &str, range: &Range<usize>, term: &Term, simple: &str) -> bool {
    simple.find(&term.form).is_some_and(|at| {
        let before = range
            .start
            .checked_sub(at)
            .and_then(|from| text.get(from..));
        before.is_some_and(|here| here.starts_with(simple))
    })
}

/// Whether the author explains the term in brackets directly after it.
fn is_explained(text: &str, at: usize) -> bool {
    text.get(at..).is_some_and(|rest| {
        rest.trim_start_matches(' ')
            .starts_with(['〈', '（', '(', '＜'])
    })
}

fn is_verb_end(c: char) -> bool {
    "うくぐすつぬぶむる".contains(c)
}

/// Whether a word stands inside 〈…〉: an explanation is not explained.
#[derive(Debug, Default)]
struct Brackets {
    read: usize,
    depth: usize,
}

impl Brackets {
    fn inside(&mut self, words: &[Token], at: usize) -> bool {
        while self.read < at {
            match words.get(self.read).map(|word| &*word.surface) {
                Some("〈") => self.depth += 1,
                Some("〉") => self.depth = self.depth.saturating_sub(1),
                _ => {}
            }
            self.read += 1;
        }
        self.depth > 0
    }
}

#[cfg(test)]
mod tests {
    use crate::Analyser;
    use crate::knowledge::{Knowledge, Term};
    use crate::rewrite::{apply, edits};
    use std::collections::BTreeSet;

    fn knowledge() -> Knowledge {
        let term = |form: &str, simple: Option<&str>, explanation: Option<&str>| Term {
            form: form.into(),
            simple: simple.map(Into::into),
            explanation: explanation.map(Into::into),
        };
        Knowledge::new(vec![
            term("在留資格", None, Some("日本にいるための資格。")),
            term("記入", Some("書く"), None),
            term("証明書", Some("証明の紙"), None),
        ])
    }

    fn rewritten(text: &str, explained: &mut BTreeSet<usize>) -> String {
        let words = Analyser::new([]).unwrap().analyse(text);
        apply(text, &edits(text, &words, &knowledge(), explained))
    }

    #[test]
    fn a_term_is_explained_once() {
        let mut explained = BTreeSet::new();
        assert_eq!(
            rewritten("在留資格と在留資格。", &mut explained),
            "在留資格〈日本にいるための資格〉と在留資格。"
        );
        assert_eq!(
            rewritten("在留資格です。", &mut explained),
            "在留資格です。"
        );
    }

    #[test]
    fn what_the_author_explains_is_explained() {
        let mut explained = BTreeSet::new();
        assert_eq!(
            rewritten("在留資格（ビザ）です。", &mut explained),
            "在留資格（ビザ）です。"
        );
        assert!(explained.contains(&0));
    }

    #[test]
    fn a_part_of_a_longer_word_stays() {
        let mut explained = BTreeSet::new();
        assert_eq!(
            rewritten("在留資格認定証明書です。", &mut explained),
            "在留資格認定証明書です。"
        );
        assert!(explained.is_empty());
    }

    #[test]
    fn a_plainer_name_replaces_a_noun_but_no_verb() {
        let mut explained = BTreeSet::new();
        assert_eq!(
            rewritten("証明書を記入する。", &mut explained),
            "証明の紙を記入する。"
        );
    }
}
