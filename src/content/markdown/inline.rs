//! Reads the text between the markup that the parser knows: words with readings, directives,
//! bare addresses, and footnotes that do not exist.

use super::builder::Builder;
use super::marks::{Mark, MarkKind};
use super::{Directive, ElementKind, LinkKind, Node, autolink, directive};
use crate::diag::{Code, Diagnostic};
use std::ops::Range;

/// Shown in place of a directive: what it will show is not known, and lines of Japanese text
/// go on around it.
const WIDE: &str = "〇";

impl Builder<'_> {
    /// Takes a piece of text of the source. Pieces without a gap between them are read as one:
    /// the parser cuts text at every character that could have been markup.
    pub(super) fn piece(&mut self, range: Range<usize>) {
        match &mut self.run {
            Some(run) if run.end == range.start => run.end = range.end,
            _ => {
                self.end_run();
                self.run = Some(range);
            }
        }
    }

    /// Reads the text that was collected.
    pub(super) fn end_run(&mut self) {
        let Some(range) = self.run.take() else {
            return;
        };
        let shadow = self.input.shadow;
        if !self.input.options.extensions {
            return self.tree.text(shadow.source(range));
        }
        let mut at = range.start;
        if self.begins_escaped(&range) {
            at += 1;
            self.tree.text(shadow.source(range.start..at));
        }
        for mark in shadow.marks(&range) {
            let whole = mark.range.end <= range.end || mark.kind == MarkKind::Unclosed;
            if whole && mark.range.start >= at {
                self.words(at..mark.range.start);
                at = self.mark(mark);
            }
        }
        self.words(at..range.end);
    }

    fn begins_escaped(&self, range: &Range<usize>) -> bool {
        let before = range.start.saturating_sub(1)..range.start;
        self.input.shadow.source(before) == "\\"
            && self
                .input
                .shadow
                .source(range.clone())
                .starts_with(|c: char| c.is_ascii_punctuation())
    }

    /// Reads one mark and gives the position after it.
    fn mark(&mut self, mark: &Mark) -> usize {
        let text = self.input.shadow.source(mark.range.clone());
        match mark.kind {
            MarkKind::Ruby { bar } => {
                let base = self.input.shadow.source(mark.range.start + 1..bar).trim();
                let reading = self.input.shadow.source(bar + 1..mark.range.end - 1).trim();
                let node = Node::Ruby {
                    base: base.into(),
                    reading: reading.into(),
                };
                self.tree.node(node, base);
            }
            MarkKind::Block | MarkKind::Inline => self.directive(mark, text),
            MarkKind::Unclosed => {
                let name = text.split('{').next().unwrap_or_default();
                let span = self.input.span(mark.range.clone());
                self.report.push(directive::unclosed(name, span));
                return mark.range.start;
            }
            MarkKind::Container => {
                let rest = self.input.shadow.source_from(mark.range.end);
                if rest
                    .lines()
                    .next()
                    .is_some_and(|line| !line.trim().is_empty())
                {
                    let span = self.input.span(mark.range.clone());
                    self.report.push(directive::container(span));
                }
                self.tree.text(text);
            }
            MarkKind::Colon | MarkKind::Tilde => self.tree.text(text),
        }
        mark.range.end
    }

    fn directive(&mut self, mark: &Mark, text: &str) {
        let block = mark.kind == MarkKind::Block;
        let sign = text.split('{').next().unwrap_or_default();
        let span = self.input.span(mark.range.clone());
        let base = self.input.offset + mark.range.start;
        let attributes = match directive::attributes(text, base, self.input.source) {
            Ok(attributes) => attributes,
            Err(problems) => {
                problems.into_iter().for_each(|p| self.report.push(p));
                return self.tree.text(text);
            }
        };
        let has_place =
            self.skipped == 0 && self.images_open == 0 && (!block || self.takes_blocks());
        if !has_place {
            if self.images_open > 0 {
                self.report.push(directive::in_image(sign, span));
            } else if block && text.ends_with('}') {
                self.report.push(directive::misplaced(sign, span));
            }
            return self.tree.text(text);
        }
        self.unsettled += usize::from(block);
        self.tree
            .node(Node::Directive(self.markdown.directives.len()), WIDE);
        self.markdown.directives.push(Directive {
            name: sign.trim_start_matches(':').to_owned(),
            attributes,
            block,
            span,
        });
    }

    /// Reads text without marks: addresses become links.
    fn words(&mut self, range: Range<usize>) {
        let text = self.input.shadow.source(range.clone());
        let mut done = 0;
        let mut at = 0;
        while let Some(step) = text
            .get(at..)
            .and_then(|rest| rest.bytes().position(|b| matches!(b, b':' | b'[')))
        {
            at += step;
            let rest = text.get(at..).unwrap_or_default();
            if rest.starts_with("[^") {
                self.check_footnote(rest, range.start + at);
            } else if rest.starts_with("://")
                && self.links_open == 0
                && let Some(address) = autolink::around(text, at, done)
            {
                self.tree
                    .text(text.get(done..address.start).unwrap_or_default());
                let url = text.get(address.clone()).unwrap_or_default();
                self.bare_link(url, range.start + address.start..range.start + address.end);
                done = address.end;
                at = address.end.max(at + 1);
                continue;
            }
            at += 1;
        }
        self.tree.text(text.get(done..).unwrap_or_default());
    }

    fn bare_link(&mut self, url: &str, range: Range<usize>) {
        let index = self.link(url.to_owned(), LinkKind::Autolink, &range);
        self.open(ElementKind::Link { index, title: None }, &range);
        self.tree.text(url);
        self.close();
    }

    /// The parser leaves `[^label]` as text where no such footnote is written.
    fn check_footnote(&mut self, rest: &str, at: usize) {
        let rest = rest.get(2..).unwrap_or_default();
        let end = rest.find(|c: char| c.is_whitespace() || matches!(c, '[' | ']'));
        let (label, after) = rest.split_at_checked(end.unwrap_or(0)).unwrap_or_default();
        if !label.is_empty() && after.starts_with(']') {
            let span = self.input.span(at..at + label.len() + 3);
            self.report.push(
                Diagnostic::error(
                    Code::MarkdownFootnote,
                    format!("footnote `{label}` is used but not written"),
                )
                .at(span)
                .hint(format!("write it on a line of its own: `[^{label}]: …`"))
                .hint("write `\\[^` if no footnote is meant"),
            );
        }
    }
}
