//! Which status can lead to which: a tree that a template draws as SVG, and the same as a list.
//!
//! SVG has no line breaks, so places and lines are worked out here. The tree grows downwards and
//! is indented, so that it fits a phone: a box is as wide as the page allows at its depth.

use super::PageContext;
use super::speaker::WordsView;
use crate::config::CollectionType;
use crate::content::facts::Facts;
use crate::site::EntryId;
use serde::Serialize;

/// The width that the drawing is made for, in its own units: a phone without its margins.
const WIDTH: usize = 320;
/// How far a step to the next status moves to the side.
const INDENT: usize = 22;
/// The height of a line of text.
const LINE: usize = 20;
/// The space above and below the lines of a box.
const PADDING: usize = 9;
/// The space between boxes.
const GAP: usize = 12;
/// How many steps are followed.
const DEEPEST: usize = 4;
/// The size of the letters.
const LETTER: f32 = 14.0;

/// A drawn tree of statuses.
#[derive(Debug, Serialize)]
pub struct PathView {
    /// The width and height of the drawing.
    pub width: usize,
    /// See `width`.
    pub height: usize,
    /// The boxes, from top to bottom.
    pub boxes: Vec<PathBox>,
}

/// A status in the tree.
#[derive(Debug, Serialize)]
pub struct PathBox {
    /// The left edge.
    pub x: usize,
    /// The upper edge.
    pub y: usize,
    /// The width.
    pub width: usize,
    /// The height.
    pub height: usize,
    /// The line that leads here from the box that it follows, as an SVG path.
    pub line: Option<String>,
    /// How many steps it is away from the first.
    pub depth: usize,
    /// The name of the status.
    pub title: WordsView,
    /// Its page; none for the page that this is.
    pub href: Option<String>,
    /// The name cut into lines, with the height at which each stands.
    pub lines: Vec<PathLine>,
}

/// A line of a name.
#[derive(Debug, Serialize)]
pub struct PathLine {
    /// The height of its base line.
    pub y: usize,
    /// The words.
    pub text: String,
}

impl PageContext<'_> {
    /// What a status can lead to, step by step. `own` is the page that shows it.
    pub(super) fn path_from(&self, first: EntryId, own: Option<EntryId>) -> Option<PathView> {
        if self.next_of(first).is_empty() {
            return None;
        }
        let mut drawing = Drawing {
            context: *self,
            own,
            boxes: Vec::new(),
            height: 1,
        };
        drawing.add(first, None, &mut Vec::new());
        Some(PathView {
            width: WIDTH,
            height: drawing.height,
            boxes: drawing.boxes,
        })
    }

    /// Where ways begin: statuses that lead on, and to which none leads.
    pub(super) fn first_statuses(&self, collection: usize) -> Vec<EntryId> {
        let all = self.site.listing(collection, self.lang);
        let reached: Vec<EntryId> = all.iter().flat_map(|id| self.next_of(*id)).collect();
        all.iter()
            .copied()
            .filter(|id| !self.next_of(*id).is_empty() && !reached.contains(id))
            .collect()
    }

    fn next_of(&self, id: EntryId) -> Vec<EntryId> {
        let Facts::ResidenceStatus(status) = &self.site.entry(id).role().facts else {
            return Vec::new();
        };
        status
            .next
            .iter()
            .filter_map(|step| self.find(CollectionType::ResidenceStatus, &step.to.slug))
            .collect()
    }
}

struct Drawing<'a> {
    context: PageContext<'a>,
    own: Option<EntryId>,
    boxes: Vec<PathBox>,
    height: usize,
}

impl Drawing<'_> {
    /// Adds a status and what follows it. `way` are the statuses above it: who comes back to
    /// one of these is not followed again.
    fn add(&mut self, id: EntryId, parent: Option<usize>, way: &mut Vec<EntryId>) {
        let depth = way.len();
        let x = 1 + depth * INDENT;
        let width = WIDTH - x - 1;
        let title = self.context.entry_title(self.context.site.entry(id));
        let lines = wrap(&title.text, (width - 20) as f32 / LETTER);
        let y = self.height;
        let height = lines.len() * LINE + 2 * PADDING;
        let line = parent.map(|parent| {
            let from = &self.boxes[parent];
            let (x0, y0) = (from.x + INDENT / 2, from.y + from.height);
            format!("M{x0} {y0}V{}H{}", y + height / 2, x - 2)
        });
        let number = self.boxes.len();
        self.boxes.push(PathBox {
            x,
            y,
            width,
            height,
            line,
            depth,
            href: (self.own != Some(id)).then(|| self.context.entry_href(id)),
            lines: lines
                .into_iter()
                .enumerate()
                .map(|(i, text)| PathLine {
                    y: y + PADDING + i * LINE + 15,
                    text,
                })
                .collect(),
            title,
        });
        self.height = y + height + GAP;
        way.push(id);
        if depth < DEEPEST {
            for next in self.context.next_of(id) {
                if !way.contains(&next) {
                    self.add(next, Some(number), way);
                }
            }
        }
        way.pop();
        if way.is_empty() {
            self.height -= GAP - 1;
        }
    }
}

/// Cuts a name into lines of about `width` letters. Scripts with wide letters, which need no
/// spaces, may be cut anywhere; others between words.
fn wrap(text: &str, width: f32) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut used = 0.0;
    for piece in pieces(text) {
        let wide: f32 = piece.chars().map(letter_width).sum();
        if used > 0.0 && used + wide > width {
            lines.push(String::new());
            used = 0.0;
        }
        if let Some(line) = lines.last_mut() {
            line.push_str(if line.is_empty() {
                piece.trim_start()
            } else {
                piece
            });
        }
        used += wide;
    }
    lines
}

/// Words with the space before them, and wide letters one by one.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut wide_before = false;
    for (at, c) in text.char_indices() {
        let closing = "、。，．）」』】・ー".contains(c);
        let cut = c == ' ' || c == '/' || (is_wide(c) || wide_before) && !closing;
        if at > start && cut {
            pieces.push(&text[start..at]);
            start = at;
        }
        wide_before = is_wide(c) && !"（「『【".contains(c);
    }
    pieces.push(&text[start..]);
    pieces
}

/// Han, kana, hangul and their punctuation.
fn is_wide(c: char) -> bool {
    matches!(c, '\u{2E80}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7AF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FF60}')
}

/// About how wide a letter is, in units of its size. Too much is better than too little.
fn letter_width(c: char) -> f32 {
    match c {
        c if is_wide(c) => 1.0,
        c if c.is_uppercase() => 0.72,
        // Burmese and Khmer letters are wide, and marks stand on them.
        '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' => 0.75,
        _ => 0.58,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_cut_between_words_or_wide_letters() {
        assert_eq!(
            wrap("Engineer/Specialist in Humanities", 12.0),
            ["Engineer/Specialist", "in Humanities"]
        );
        assert_eq!(
            wrap("技術・人文知識・国際業務", 8.0),
            ["技術・人文知識・", "国際業務"]
        );
        assert_eq!(wrap("留学", 8.0), ["留学"]);
        assert_eq!(wrap("", 8.0), [""]);
    }

    #[test]
    fn a_closing_bracket_does_not_begin_a_line() {
        assert_eq!(
            wrap("特定活動（告示46号）", 9.5),
            ["特定活動（告示46", "号）"]
        );
    }
}
