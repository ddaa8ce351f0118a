//! A text cut where its script or its punctuation changes.

use super::fold::fold_with;
use super::script::{Role, role};

/// How a run is searched for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RunKind {
    /// A word between spaces.
    Word,
    /// Letters without spaces between words.
    Letters,
}

/// A piece of a text, folded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// How it is searched for.
    pub kind: RunKind,
    /// The folded text.
    pub text: String,
    /// Where it begins in the text as written, in bytes.
    pub from: usize,
    /// Where it ends there.
    pub to: usize,
    /// Whether it follows the run before it without anything between them.
    pub glued: bool,
    /// For letters: where each begins, in `text` and as written.
    starts: Vec<(usize, usize)>,
}

/// A word or a run of letters is cut here: nobody types more, and terms must end somewhere.
const MAX_WORD_BYTES: usize = 120;

impl Run {
    /// The letters one by one, each with its marks; empty for a word.
    pub fn letters(&self) -> impl DoubleEndedIterator<Item = &str> {
        (0..self.starts.len()).map(|i| &self.text[self.starts[i].0..self.end(i)])
    }

    /// How many letters there are.
    pub fn len(&self) -> usize {
        self.starts.len()
    }

    /// Whether there are no letters: so it is with words.
    pub fn is_empty(&self) -> bool {
        self.starts.is_empty()
    }

    /// The pairs of neighbouring letters.
    pub fn pairs(&self) -> impl Iterator<Item = &str> {
        (1..self.starts.len()).map(|i| &self.text[self.starts[i - 1].0..self.end(i)])
    }

    /// Where `needle` occurs among the letters, as ranges of the text as written.
    pub fn find<'a>(&'a self, needle: &'a str) -> impl Iterator<Item = (usize, usize)> + 'a {
        let letter = |byte: usize| {
            self.starts
                .binary_search_by_key(&byte, |(folded, _)| *folded)
        };
        self.text.match_indices(needle).filter_map(move |(at, _)| {
            let first = letter(at).ok()?;
            let after = at + needle.len();
            // A needle may end within a letter: its last vowel sign may not be typed yet.
            let last = letter(after).unwrap_or_else(|next| next);
            let to = self
                .starts
                .get(last)
                .map_or(self.to, |(_, written)| *written);
            Some((self.starts[first].1, to))
        })
    }

    fn end(&self, letter: usize) -> usize {
        self.starts
            .get(letter + 1)
            .map_or(self.text.len(), |(folded, _)| *folded)
    }
}

/// Cuts a text into runs.
pub fn runs(text: &str) -> Vec<Run> {
    let mut cutter = Cutter {
        text,
        runs: Vec::new(),
        open: false,
        bound: false,
        touched: 0,
    };
    fold_with(text, |c, at| cutter.take(c, at));
    cutter.close(text.len());
    cutter.runs
}

struct Cutter<'a> {
    text: &'a str,
    runs: Vec<Run>,
    /// Whether the last run still grows.
    open: bool,
    /// Whether the next letter is bound to the one before it.
    bound: bool,
    /// Where the last character that was used ends, as written.
    touched: usize,
}

impl Cutter<'_> {
    fn take(&mut self, c: char, at: usize) {
        let role = role(c);
        let kind = match role {
            Role::Word => RunKind::Word,
            Role::Letter | Role::Mark | Role::Binder => RunKind::Letters,
            Role::Ignored if self.open => return,
            Role::Ignored | Role::Break => return self.close(at),
        };
        let fits = self.runs.last().is_some_and(|run| {
            run.kind == kind && (kind == RunKind::Letters || run.text.len() < MAX_WORD_BYTES)
        });
        if !(self.open && fits) {
            let glued = self.open || (self.touched == at && at > 0);
            self.close(at);
            self.runs.push(Run {
                kind,
                text: String::new(),
                from: at,
                to: at,
                glued,
                starts: Vec::new(),
            });
            self.open = true;
            self.bound = false;
        }
        let Some(run) = self.runs.last_mut() else {
            return;
        };
        let begins = role == Role::Letter && !self.bound || run.text.is_empty();
        if kind == RunKind::Letters && begins {
            run.starts.push((run.text.len(), at));
        }
        self.bound = role == Role::Binder;
        run.text.push(c);
        self.touched = at + self.text[at..].chars().next().map_or(0, char::len_utf8);
    }

    fn close(&mut self, at: usize) {
        if self.open
            && let Some(run) = self.runs.last_mut()
        {
            run.to = at;
            self.open = false;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(text: &str) -> Vec<(String, &str, bool)> {
        runs(text)
            .into_iter()
            .map(|r| (r.text, &text[r.from..r.to], r.glued))
            .collect()
    }

    #[test]
    fn runs_know_where_they_come_from() {
        assert_eq!(
            pieces("ＩＴ導入、カード 2"),
            [
                ("it".to_owned(), "ＩＴ", false),
                ("導入".to_owned(), "導入", true),
                ("かーど".to_owned(), "カード", false),
                ("2".to_owned(), "2", false),
            ]
        );
    }

    #[test]
    fn letters_keep_their_marks() {
        let run = &runs("ကုမ္ပဏီ")[0];
        assert_eq!(run.letters().collect::<Vec<_>>(), ["ကု", "မ္ပ", "ဏီ"]);
        let khmer = &runs("ស្ថាន")[0];
        assert_eq!(khmer.letters().collect::<Vec<_>>(), ["ស្ថា", "ន"]);
    }

    #[test]
    fn places_are_those_of_the_text_as_written() {
        let text = "この在留カードは";
        let run = &runs(text)[0];
        let (from, to) = run.find("かーど").next().unwrap();
        assert_eq!(&text[from..to], "カード");
    }

    #[test]
    fn endless_words_end() {
        assert!(
            runs(&"x".repeat(100_000))
                .iter()
                .all(|r| r.text.len() <= MAX_WORD_BYTES)
        );
    }
}
