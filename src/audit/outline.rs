//! What people who do not see a page go by: headings in order, texts of pictures, headers of
//! tables (WCAG 2.2, success criteria 1.1.1, 1.3.1 and 2.4.6).

use super::tokens::attribute;
use crate::diag::Code;
use html5ever::tokenizer::Tag;

/// What has been read of a page so far.
#[derive(Debug, Default)]
pub(super) struct Outline {
    /// The level of the last heading; 0 before the first.
    level: u8,
    /// How many headings of the first level there are.
    first: usize,
    /// The heading that is open, and whether it has words.
    heading: Option<(String, bool)>,
    /// The open tables, the innermost last: whether they have a header.
    tables: Vec<bool>,
    problems: Vec<(Code, String)>,
}

/// `h1` to `h6`.
fn level(name: &str) -> Option<u8> {
    let digit = name.strip_prefix('h')?;
    digit.parse().ok().filter(|level| (1..=6).contains(level))
}

impl Outline {
    pub(super) fn open(&mut self, tag: &Tag) {
        let name = &*tag.name;
        match name {
            "img" => {
                self.words(attribute(tag, "alt").unwrap_or_default());
                if attribute(tag, "alt").is_none() {
                    let src = attribute(tag, "src").unwrap_or_default();
                    self.problem(format!("the picture `{src}` has no `alt`"));
                }
            }
            "table" => self.tables.push(false),
            "th" => {
                if let Some(has_header) = self.tables.last_mut() {
                    *has_header = true;
                }
            }
            _ => {}
        }
        if let Some(level) = level(name) {
            self.first += usize::from(level == 1);
            if level > self.level + 1 {
                let after = match self.level {
                    0 => "nothing".to_owned(),
                    last => format!("<h{last}>"),
                };
                self.problem(format!("<h{level}> follows {after}: a level is left out"));
            }
            self.level = level;
            self.heading = Some((name.to_owned(), false));
        }
    }

    pub(super) fn text(&mut self, text: &str) {
        self.words(text);
    }

    fn words(&mut self, text: &str) {
        if let Some((_, has_words)) = &mut self.heading {
            *has_words |= !text.trim().is_empty();
        }
    }

    pub(super) fn close(&mut self, name: &str) {
        match &self.heading {
            Some((heading, has_words)) if heading == name => {
                if !has_words {
                    self.problem(format!("a <{name}> is empty"));
                }
                self.heading = None;
            }
            _ => {}
        }
        if name == "table" && self.tables.pop() == Some(false) {
            self.problem("a table has no header cell".to_owned());
        }
    }

    fn problem(&mut self, what: String) {
        self.problems.push((Code::PageOutline, what));
    }

    /// What was wrong up to the end of the page.
    pub(super) fn end(mut self) -> Vec<(Code, String)> {
        match self.first {
            1 => {}
            0 => self.problem("the page has no <h1>".to_owned()),
            more => self.problem(format!("the page has {more} <h1>")),
        }
        self.problems
    }
}
