//! How much there is in a sentence: characters, morae, phrases, kanji, statements, commas.

use super::sentence::Sentence;
use super::{Page, Profile, Report, Rule, Severity, over};
use crate::class::{Form, Kind, Pos};
use crate::kana::{is_kanji, morae};
use crate::token::Token;

pub(super) fn check(page: &Page<'_>, sentence: &Sentence<'_>, report: &mut Report) {
    let mut add = |rule, severity, count, limit| {
        if count > limit {
            report.add_as(
                rule,
                severity,
                sentence.block,
                sentence.range.clone(),
                over(count, limit),
            );
        }
        count > limit
    };
    if sentence.is_prose() {
        let characters = sentence
            .text()
            .chars()
            .filter(|c| !c.is_whitespace())
            .count();
        let _ = add(Rule::SentenceChars, Severity::Error, characters, 50)
            || add(Rule::SentenceChars, Severity::Warning, characters, 35);
        let morae: usize = sentence.words.iter().map(spoken).sum();
        let short = if page.profile == Profile::Urgent {
            Severity::Error
        } else {
            Severity::Info
        };
        let _ = add(Rule::SentenceMorae, Severity::Error, morae, 48)
            || add(Rule::SentenceMorae, short, morae, 24);
        let phrases = sentence.words.iter().filter(|word| word.phrase).count();
        add(Rule::SentencePhrases, Severity::Warning, phrases, 10);
        let statements = statements(sentence.words);
        let _ = add(Rule::OneMeaning, Severity::Error, statements, 3)
            || add(Rule::OneMeaning, Severity::Warning, statements, 2);
    }
    let kanji = sentence.text().chars().filter(|c| is_kanji(*c)).count();
    let most = if page.profile == Profile::Urgent {
        4
    } else {
        13
    };
    add(Rule::SentenceKanji, Severity::Warning, kanji, most);
    let commas = sentence
        .words
        .iter()
        .filter(|word| word.is_one_of(&["、", "，"]))
        .count();
    add(Rule::Commas, Severity::Info, commas, 2);
}

/// The morae of a word. A digit or a letter has about two.
fn spoken(word: &Token) -> usize {
    let signs = word
        .reading
        .chars()
        .filter(|c| {
            ('０'..='９').contains(c) || ('Ａ'..='Ｚ').contains(c) || ('ａ'..='ｚ').contains(c)
        })
        .count();
    morae(&word.reading) + 2 * signs
}

/// How many statements are made: verbs, adjectives and です that do not describe a noun. What is in
/// brackets explains a word and states nothing.
pub(super) fn statements(words: &[Token]) -> usize {
    let mut depth: usize = 0;
    let mut count = 0;
    for (at, word) in words.iter().enumerate() {
        match &*word.surface {
            "（" | "〈" => depth += 1,
            "）" | "〉" => depth = depth.saturating_sub(1),
            _ if depth == 0 && is_statement(words, at) => count += 1,
            _ => {}
        }
    }
    count
}

fn is_statement(words: &[Token], at: usize) -> bool {
    let Some(word) = words.get(at) else {
        return false;
    };
    let before = at.checked_sub(1).and_then(|at| words.get(at));
    let predicate = match word.class.pos {
        Pos::Verb => word.class.kind == Kind::General,
        // ない after an adjective or a noun belongs to it.
        Pos::Adjective => word.class.kind == Kind::General && &*word.lemma != "ない",
        Pos::Auxiliary => {
            // 残るときです is one with its verb.
            let noun =
                before.is_some_and(|before| before.is(Pos::Noun) && !before.is_formal_noun());
            matches!(&*word.lemma, "だ" | "です") && noun && &*word.surface != "な"
        }
        _ => false,
    };
    if !predicate {
        return false;
    }
    let rest = words.get(at + 1..).unwrap_or_default();
    let length = rest.iter().take_while(|word| !word.phrase).count();
    let last = length
        .checked_sub(1)
        .and_then(|last| rest.get(last))
        .unwrap_or(word);
    let describes = last.class.form == Form::Base && !last.is(Pos::Particle)
        || last.modifies() && last.is(Pos::Auxiliary);
    let next = rest.get(length);
    // 行くことができます says one thing.
    let can = next.is_some_and(|next| &*next.surface == "こと")
        && rest
            .iter()
            .skip(length + 1)
            .take(3)
            .any(|word| matches!(&*word.lemma, "できる" | "出来る" | "ある"));
    let noun = next
        .is_some_and(|next| next.is(Pos::Noun) && !next.is_formal_noun() || next.is(Pos::Prefix));
    !(describes && (noun || can))
}

#[cfg(test)]
mod tests {
    use super::statements;
    use crate::Analyser;

    #[test]
    fn statements_are_counted_and_descriptions_are_not() {
        let analyser = Analyser::new([]).unwrap();
        for (text, expected) in [
            ("紙を出します。", 1),
            ("書いた紙を出します。", 1),
            ("紙を書いて、出します。", 2),
            ("日本で働くことができます。", 1),
            ("これは紙です。", 1),
            ("日本に残るときです。", 1),
            ("派遣〈別の会社へ行って働くこと〉で働きます。", 1),
            ("準備し、提出し、番号札を取って、待ちます。", 4),
        ] {
            assert_eq!(statements(&analyser.analyse(text)), expected, "{text}");
        }
    }
}
