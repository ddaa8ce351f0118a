//! Parts of sentences.

use super::{Label, Style, Writer, picture};
use crate::content::markdown::{DECORATION, Element, ElementKind, plain_text};

impl<'a> Writer<'a> {
    pub(super) fn inline(&mut self, element: &'a Element) {
        match &element.kind {
            ElementKind::Emphasis => self.wrapped("em", element),
            ElementKind::Strong => self.wrapped("strong", element),
            ElementKind::Strikethrough => self.wrapped("del", element),
            ElementKind::Image { index, title } => self.image(*index, title.as_deref(), element),
            // A word within a link cannot be a link of its own.
            ElementKind::Term { key } if self.links_open == 0 => self.term(key, element),
            ElementKind::Link { index, title } if self.links_open == 0 => {
                self.links_open += 1;
                self.link(*index, title.as_deref(), element);
                self.links_open -= 1;
            }
            _ => self.nodes(&element.children),
        }
    }

    pub(super) fn wrapped(&mut self, tag: &str, element: &'a Element) {
        self.open_tag(tag);
        self.nodes(&element.children);
        self.close_tag(tag);
    }

    pub(super) fn open_tag(&mut self, tag: &str) {
        self.raw("<");
        self.raw(tag);
        self.raw(">");
    }

    pub(super) fn close_tag(&mut self, tag: &str) {
        self.raw("</");
        self.raw(tag);
        self.raw(">");
    }

    fn link(&mut self, index: usize, title: Option<&str>, element: &'a Element) {
        let context = self.context;
        let target = context.link(index);
        self.raw("<a");
        self.attribute("href", &target.href);
        if let Some(lang) = target.lang {
            self.attribute("hreflang", lang.as_str());
        }
        if target.external {
            self.attribute("rel", "external");
        }
        if let Some(title) = title {
            self.attribute("title", title);
        }
        self.raw(">");
        self.nodes(&element.children);
        self.raw("</a>");
    }

    /// Leads to the explanation at the end of the page; a script shows it beside the word.
    fn term(&mut self, key: &str, element: &'a Element) {
        self.raw("<a class=\"term\"");
        self.attribute("href", &format!("#term-{key}"));
        self.raw(">");
        self.links_open += 1;
        self.nodes(&element.children);
        self.links_open -= 1;
        self.raw("</a>");
    }

    fn image(&mut self, index: usize, title: Option<&str>, element: &'a Element) {
        let context = self.context;
        let alt = plain_text(&element.children);
        match self.style {
            Style::Page => {
                let title = title.filter(|title| *title != DECORATION);
                picture::write(&context.image(index), &alt, title, &mut self.out.html);
            }
            Style::Plain => {
                self.raw("<img");
                self.attribute("src", &context.link(index).href);
                self.attribute("alt", &alt);
                if let Some(title) = title {
                    self.attribute("title", title);
                }
                self.raw(">");
            }
        }
    }

    /// The brackets are for browsers that do not know readings.
    pub(super) fn ruby(&mut self, base: &str, reading: &str) {
        self.raw("<ruby>");
        self.text(base);
        self.raw("<rp>(</rp><rt>");
        self.text(reading);
        self.raw("</rt><rp>)</rp></ruby>");
    }

    pub(super) fn task(&mut self, done: bool) {
        self.raw("<input type=\"checkbox\" disabled");
        if done {
            self.raw(" checked");
        }
        let label = if done {
            Label::TaskDone
        } else {
            Label::TaskOpen
        };
        self.aria_label(label, "");
        self.raw("> ");
    }
}
