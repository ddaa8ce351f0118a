//! Blocks. The line ends are those of the specification's examples.

use super::{Style, Writer};
use crate::content::markdown::{Alert, Element, ElementKind, Node};

impl<'a> Writer<'a> {
    pub(super) fn block(&mut self, element: &'a Element) {
        self.new_line();
        match &element.kind {
            ElementKind::Heading { level, index } => self.heading(*level, *index, element),
            ElementKind::BlockQuote { alert: Some(alert) } => self.alert(*alert, element),
            ElementKind::BlockQuote { alert: None } => self.container("blockquote", element),
            ElementKind::CodeBlock { language } => self.code_block(language.as_deref(), element),
            ElementKind::List { start: None } => self.container("ul", element),
            ElementKind::List { start: Some(start) } => self.numbered(*start, element),
            ElementKind::Item => self.wrapped("li", element),
            ElementKind::Table { alignments } => self.table(alignments, element),
            ElementKind::DefinitionList => self.container("dl", element),
            ElementKind::DefinitionTerm => self.wrapped("dt", element),
            ElementKind::Definition => self.wrapped("dd", element),
            ElementKind::Paragraph => self.wrapped("p", element),
            // The remaining kinds are written by those that contain them.
            _ => self.nodes(&element.children),
        }
        self.raw("\n");
    }

    fn container(&mut self, tag: &str, element: &'a Element) {
        self.open_tag(tag);
        self.raw("\n");
        self.nodes(&element.children);
        self.new_line();
        self.close_tag(tag);
    }

    fn heading(&mut self, level: u8, index: usize, element: &'a Element) {
        let context = self.context;
        let level = level.saturating_add(context.heading_shift()).clamp(1, 6);
        let tag = format!("h{level}");
        self.raw("<");
        self.raw(&tag);
        let id = context.heading_id(index);
        if !id.is_empty() {
            self.attribute("id", id);
        }
        self.raw(">");
        self.nodes(&element.children);
        self.close_tag(&tag);
    }

    fn alert(&mut self, alert: Alert, element: &'a Element) {
        let context = self.context;
        let name = match alert {
            Alert::Note => "note",
            Alert::Tip => "tip",
            Alert::Important => "important",
            Alert::Warning => "warning",
            Alert::Caution => "caution",
        };
        self.raw("<div class=\"alert alert-");
        self.raw(name);
        self.raw("\" role=\"note\">\n");
        if self.style == Style::Page {
            self.raw("<p class=\"alert-title\"");
            self.lang_of_label();
            self.raw(">");
            self.text(context.label(alert.into()));
            self.raw("</p>\n");
        }
        self.nodes(&element.children);
        self.new_line();
        self.raw("</div>");
    }

    fn code_block(&mut self, language: Option<&str>, element: &'a Element) {
        self.raw("<pre><code");
        if let Some(language) = language {
            self.attribute("class", &format!("language-{language}"));
        }
        self.raw(">");
        for node in &element.children {
            if let Node::Text(code) = node {
                self.text(code);
            }
        }
        self.raw("</code></pre>");
    }

    fn numbered(&mut self, start: u64, element: &'a Element) {
        self.raw("<ol");
        if start != 1 {
            self.attribute("start", &start.to_string());
        }
        self.raw(">\n");
        self.nodes(&element.children);
        self.new_line();
        self.raw("</ol>");
    }
}
