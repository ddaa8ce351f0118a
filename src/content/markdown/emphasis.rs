//! Makes `**強調。**です` strong.
//!
//! CommonMark decides by the characters around a run of `*` whether it can open or close, and
//! its rule for punctuation is made for languages with spaces between words: a run between `。`
//! and `で` can only open. The rule used here is the one of "markdown-cjk-friendly": punctuation
//! of Chinese, Japanese and Korean counts as a letter, and a run between other punctuation and a
//! CJK character can both open and close.
//!
//! The parser cannot be told so. Instead it is shown other characters: [`plan`] says which CJK
//! characters next to a run must look like a letter or like punctuation to it. Nothing changes
//! where no such character touches a run.

use super::chars::{self, Class};
use super::marks::Mark;

/// What a CJK character must look like to the parser.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Look {
    Letter,
    Punctuation,
}

/// Calls `change` with the position of each character whose look matters. A position inside a
/// mark is the first or the last byte of the mark.
pub(super) fn plan(text: &str, marks: &[Mark], change: impl FnMut(usize, Look)) {
    let mut planner = Planner {
        text,
        marks,
        chain: Vec::new(),
        letter: false,
        punctuation: false,
        change,
    };
    let bytes = text.as_bytes();
    let mut next_mark = 0;
    let mut i = 0;
    while let Some(byte) = bytes.get(i) {
        if let Some(mark) = marks.get(next_mark).filter(|m| m.range.start <= i) {
            // The words of a ruby mark stay visible to the parser, but no run touches them.
            i = mark.range.end.max(i);
            next_mark += 1;
            continue;
        }
        match byte {
            b'\\' => i += 2,
            b'*' | b'~' => {
                let end = run_end(bytes, i);
                if *byte == b'*' || end - i == 2 {
                    planner.run(i, end, next_mark);
                }
                i = end;
            }
            _ => i += 1,
        }
    }
    planner.settle();
}

fn run_end(bytes: &[u8], at: usize) -> usize {
    let byte = bytes.get(at);
    let mut end = at;
    while end < bytes.len() && bytes.get(end) == byte {
        end += 1;
    }
    end
}

/// One side of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Side {
    class: Class,
    at: usize,
}

struct Planner<'a, F> {
    text: &'a str,
    marks: &'a [Mark],
    /// CJK characters that are only separated by runs. They must look alike, or a run between
    /// two of them could only open or only close.
    chain: Vec<usize>,
    /// A letter stands at an end of the chain, beyond a run.
    letter: bool,
    /// Punctuation stands at an end of the chain, beyond a run.
    punctuation: bool,
    change: F,
}

impl<F: FnMut(usize, Look)> Planner<'_, F> {
    fn run(&mut self, start: usize, end: usize, next_mark: usize) {
        let before = self.before(start, next_mark);
        let after = self.after(end, next_mark);
        if self.chain.last() != Some(&before.at) || before.class != Class::Cjk {
            self.settle();
            self.add(before);
        }
        self.add(after);
        if after.class != Class::Cjk {
            self.settle();
        }
    }

    fn add(&mut self, side: Side) {
        match side.class {
            Class::Cjk => self.chain.push(side.at),
            Class::Letter => self.letter = true,
            Class::Punctuation => self.punctuation = true,
            Class::Space => {}
        }
    }

    fn settle(&mut self) {
        let look = if self.punctuation && !self.letter {
            Look::Punctuation
        } else {
            Look::Letter
        };
        for at in self.chain.drain(..) {
            (self.change)(at, look);
        }
        self.letter = false;
        self.punctuation = false;
    }

    fn before(&self, at: usize, next_mark: usize) -> Side {
        let mark = next_mark.checked_sub(1).and_then(|i| self.marks.get(i));
        if mark.is_some_and(|m| m.range.end == at) {
            return Side {
                class: Class::Cjk,
                at: at - 1,
            };
        }
        match self.text.get(..at).and_then(|t| t.chars().next_back()) {
            Some(c) => Side {
                class: chars::class(c),
                at: at - c.len_utf8(),
            },
            None => Side {
                class: Class::Space,
                at,
            },
        }
    }

    fn after(&self, at: usize, next_mark: usize) -> Side {
        if self
            .marks
            .get(next_mark)
            .is_some_and(|m| m.range.start == at)
        {
            return Side {
                class: Class::Cjk,
                at,
            };
        }
        let c = self.text.get(at..).and_then(|t| t.chars().next());
        Side {
            class: c.map_or(Class::Space, chars::class),
            at,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::markdown::marks;

    fn looks(text: &str) -> Vec<(String, Look)> {
        let mut found = Vec::new();
        plan(text, &marks::find(text), |at, look| {
            found.push((text.get(at..).unwrap().chars().take(1).collect(), look));
        });
        found
    }

    #[test]
    fn cjk_characters_look_like_letters_next_to_letters() {
        let found = looks("**強調。**です");
        let expected: Vec<_> = ["強", "。", "で"]
            .map(|c| (c.to_owned(), Look::Letter))
            .into();
        assert_eq!(found, expected);
    }

    #[test]
    fn the_character_beyond_a_run_looks_like_punctuation_next_to_punctuation() {
        let found = looks("は**(注)**です");
        let expected: Vec<_> = ["は", "で"]
            .map(|c| (c.to_owned(), Look::Punctuation))
            .into();
        assert_eq!(found, expected);
    }

    #[test]
    fn characters_between_two_runs_look_like_their_neighbours() {
        let found = looks("**強調**は**(注)**");
        assert_eq!(found[1], ("調".to_owned(), Look::Punctuation));
        assert_eq!(found[2], ("は".to_owned(), Look::Punctuation));
    }

    #[test]
    fn other_languages_and_escapes_are_left_alone() {
        assert_eq!(looks("a **\"b\"**c, \\*あ"), []);
    }
}
