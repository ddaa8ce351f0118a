//! Footnotes: numbered in the order of their first use, and written at the end.
//!
//! A footnote may use another one, so their number is only known after all of them were
//! written. Definitions that nobody uses are left out.

use super::{Label, Output, Style, Writer};
use crate::content::markdown::Node;

/// The arrow back, as a sign and not as an emoji.
const ARROW: &str = "↩\u{FE0E}";

/// What is known of the footnotes while the text is written.
pub(super) struct Footnotes<'a> {
    notes: Vec<Note<'a>>,
    /// Indexes of the footnotes that are used, in order.
    used: Vec<usize>,
}

#[derive(Clone, Default)]
struct Note<'a> {
    body: Option<&'a [Node]>,
    /// From 1; 0 is not used yet.
    number: usize,
    references: usize,
}

impl<'a> Footnotes<'a> {
    pub(super) fn new(count: usize) -> Self {
        Footnotes {
            notes: vec![Note::default(); count],
            used: Vec::new(),
        }
    }

    /// Keeps a definition for the end. The first one of a label counts.
    pub(super) fn define(&mut self, index: usize, body: &'a [Node]) {
        if let Some(note) = self.notes.get_mut(index) {
            note.body.get_or_insert(body);
        }
    }

    /// Counts a use and gives the number of the footnote and of the use.
    fn refer(&mut self, index: usize) -> Option<(usize, usize)> {
        let note = self.notes.get_mut(index)?;
        if note.number == 0 {
            self.used.push(index);
            note.number = self.used.len();
        }
        note.references += 1;
        Some((note.number, note.references))
    }
}

/// The number of a use: the first one of footnote 3 is `3`, the next one `3-2`.
fn use_number(number: usize, reference: usize) -> String {
    match reference {
        1 => number.to_string(),
        _ => format!("{number}-{reference}"),
    }
}

impl Writer<'_> {
    pub(super) fn footnote_reference(&mut self, index: usize) {
        let Some((number, reference)) = self.footnotes.refer(index) else {
            return;
        };
        let number_text = number.to_string();
        self.raw("<sup class=\"footnote-ref\">");
        // In a link there can be no other one.
        let linked = self.links_open == 0;
        if linked {
            self.raw("<a");
            self.attribute("id", &format!("fnref-{}", use_number(number, reference)));
            self.attribute("href", &format!("#fn-{number}"));
            self.aria_label(Label::Footnote, &number_text);
            self.raw(">");
        }
        self.raw(&number_text);
        self.raw(if linked { "</a></sup>" } else { "</sup>" });
    }

    /// Writes the footnotes that were used.
    pub(super) fn footnotes(&mut self) {
        if self.footnotes.used.is_empty() {
            return;
        }
        let text = std::mem::take(&mut self.out);
        let mut bodies = Vec::new();
        let mut next = 0;
        // Writing a footnote may add further ones.
        while let Some(index) = self.footnotes.used.get(next).copied() {
            let body = self.footnotes.notes.get(index).and_then(|note| note.body);
            self.nodes(body.unwrap_or_default());
            bodies.push((index, std::mem::take(&mut self.out)));
            next += 1;
        }
        self.out = text;
        self.new_line();
        self.section_start();
        for (index, body) in bodies {
            self.footnote(index, body);
        }
        self.raw("</ol>\n</div>\n");
    }

    /// The name of the list. Where it has another language than the text, it stands in an
    /// element of its own: a language on the whole would be that of the footnotes as well.
    fn section_start(&mut self) {
        let context = self.context;
        if self.style == Style::Page && context.label_lang().is_some() {
            self.raw(
                "<div class=\"footnotes\" role=\"doc-endnotes\" aria-labelledby=\"fn-title\">\n",
            );
            self.raw("<p class=\"footnotes-title\" id=\"fn-title\"");
            self.lang_of_label();
            self.raw(">");
            self.text(context.label(Label::Footnotes));
            self.raw("</p>\n<ol>\n");
        } else {
            self.raw("<div class=\"footnotes\" role=\"doc-endnotes\"");
            self.aria_label(Label::Footnotes, "");
            self.raw(">\n<ol>\n");
        }
    }

    fn footnote(&mut self, index: usize, body: Output) {
        let Some(note) = self.footnotes.notes.get(index).cloned() else {
            return;
        };
        self.raw(&format!("<li id=\"fn-{}\">\n", note.number));
        self.out.append(body);
        // The way back stands in the last paragraph, not below it.
        let in_paragraph = self.out.html.ends_with("</p>\n");
        if in_paragraph {
            let end = self.out.html.len() - "</p>\n".len();
            self.out.html.truncate(end);
        }
        self.raw(if in_paragraph { " " } else { "<p>" });
        for reference in 1..=note.references {
            let number = use_number(note.number, reference);
            if reference > 1 {
                self.raw(" ");
            }
            self.raw("<a class=\"footnote-back\"");
            self.attribute("href", &format!("#fnref-{number}"));
            self.aria_label(Label::FootnoteBack, &number);
            self.raw(">");
            self.raw(ARROW);
            self.raw("</a>");
        }
        self.raw("</p>\n</li>\n");
    }
}
