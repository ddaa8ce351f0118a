//! What is known about words: which are easy, which terms a site explains, which kanji are
//! learnt in which year of school.
//!
//! The linter and the rewriter judge words, and must judge them alike: both ask here. The lists
//! are data of the crate; the terms are those of a site.

mod finder;
pub(crate) mod plain;
mod vocabulary;

use crate::token::Token;
use finder::Finder;
pub(crate) use finder::{Found, Joined};
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// A term of a site's glossary.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Term {
    /// The Japanese form.
    pub form: String,
    /// A plainer name that replaces it.
    pub simple: Option<String>,
    /// A short explanation as plain text, for where the term first occurs.
    pub explanation: Option<String>,
}

/// What is known about words.
#[derive(Debug, Default)]
pub struct Knowledge {
    terms: Vec<Term>,
    finder: Finder,
}

/// Year of school → its kanji.
static GRADES: LazyLock<HashMap<char, u8>> = LazyLock::new(|| {
    include_str!("../data/kanji-grade.tsv")
        .lines()
        .filter_map(|line| line.split_once('\t'))
        .filter_map(|(grade, kanji)| Some((grade.parse().ok()?, kanji)))
        .flat_map(|(grade, kanji): (u8, &str)| kanji.chars().map(move |kanji| (kanji, grade)))
        .collect()
});

/// Abbreviations that everybody knows.
static ABBREVIATIONS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    include_str!("../data/abbreviations.txt")
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .collect()
});

/// Whether beginners know a word, as it is written or, in kana, as it is read.
pub fn is_easy_word(written: &str) -> bool {
    vocabulary::knows(written)
}

impl Knowledge {
    /// Knows the words of the crate and these terms. Of two terms with one form the first counts.
    pub fn new(terms: Vec<Term>) -> Knowledge {
        let finder = Finder::new(terms.iter().map(|term| term.form.as_str()));
        Knowledge { terms, finder }
    }

    /// The terms, in the order they were given.
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }

    /// Whether beginners know a word.
    pub fn is_easy(&self, word: &Token) -> bool {
        vocabulary::is_easy(word)
    }

    /// Whether beginners know a compound of several words, written as in the dictionary.
    pub(crate) fn is_easy_compound(&self, written: &str) -> bool {
        vocabulary::knows(written)
    }

    /// The year of school in which a kanji is taught: 1 to 6 are primary school, 8 is later, 9
    /// and above are for names. `None` if it is in no list.
    pub fn grade(&self, kanji: char) -> Option<u8> {
        GRADES.get(&kanji).copied()
    }

    /// Whether everybody knows an abbreviation.
    pub fn is_known_abbreviation(&self, letters: &str) -> bool {
        ABBREVIATIONS.contains(letters)
    }

    /// Where terms stand as whole words, from left to right, the longest first. The indices are
    /// those of [`Knowledge::terms`].
    pub(crate) fn terms_in(&self, joined: &Joined) -> Vec<Found> {
        self.finder.find(joined)
    }
}

#[cfg(test)]
mod tests {
    use super::Knowledge;

    #[test]
    fn kanji_have_their_year_of_school() {
        let knowledge = Knowledge::default();
        assert_eq!(knowledge.grade('一'), Some(1));
        assert_eq!(
            knowledge.grade('薔'),
            knowledge.grade('薔').filter(|grade| *grade > 6)
        );
        assert_eq!(knowledge.grade('a'), None);
    }

    #[test]
    fn some_abbreviations_need_no_explanation() {
        let knowledge = Knowledge::default();
        assert!(knowledge.is_known_abbreviation("SNS"));
        assert!(!knowledge.is_known_abbreviation("NISA"));
    }
}
