//! Puts nodes together, and joins lines of East Asian text on the way.
//!
//! A line end between two wide characters is no space: authors break lines where their editor
//! ends. Whether it is one depends on the next visible character, which may stand in another
//! element; so a line end waits until that character comes.

use super::{Element, ElementKind, Node, chars};
use crate::source::Span;

/// A tree under construction.
pub(super) struct Tree {
    root: Vec<Node>,
    open: Vec<Element>,
    /// Words that go on: they become a node when something else comes.
    text: String,
    /// The visible character before the current position, in the same block.
    last: Option<char>,
    /// A line end that waits, and how many elements were open when it came.
    waiting: Option<usize>,
    join_lines: bool,
}

impl Tree {
    pub(super) fn new(join_lines: bool) -> Self {
        Tree {
            root: Vec::new(),
            open: Vec::new(),
            text: String::new(),
            last: None,
            waiting: None,
            join_lines,
        }
    }

    /// How many elements are open.
    pub(super) fn depth(&self) -> usize {
        self.open.len()
    }

    /// How many nodes lie at the root so far.
    pub(super) fn roots(&self) -> usize {
        self.root.len()
    }

    /// The innermost open element.
    pub(super) fn parent(&self) -> Option<&ElementKind> {
        self.open.last().map(|e| &e.kind)
    }

    /// The nodes of the innermost open element so far.
    pub(super) fn children(&mut self) -> &mut Vec<Node> {
        self.end_text();
        self.level(self.open.len())
    }

    /// Adds words.
    pub(super) fn text(&mut self, text: &str) {
        if let Some(first) = text.chars().next() {
            self.before_visible(first);
            self.text.push_str(text);
            self.last = text.chars().next_back();
        }
    }

    /// Adds a node that shows `shown`; an empty text is a node that is not a part of the line.
    pub(super) fn node(&mut self, node: Node, shown: &str) {
        match shown.chars().next() {
            Some(first) => self.before_visible(first),
            None => self.end_waiting(),
        }
        self.end_text();
        self.level(self.open.len()).push(node);
        self.last = shown.chars().next_back().or(self.last);
    }

    /// Adds the end of a line of the source.
    pub(super) fn soft_break(&mut self) {
        self.end_waiting();
        self.waiting = Some(self.open.len());
    }

    /// Adds a node after which nothing is joined to what came before.
    pub(super) fn barrier(&mut self, node: Node) {
        self.node(node, "");
        self.last = None;
    }

    /// Begins an element.
    pub(super) fn open(&mut self, kind: ElementKind, span: Span) {
        self.end_text();
        if !kind.is_inline() {
            self.end_block();
        }
        self.open.push(Element {
            kind,
            children: Vec::new(),
            span,
        });
    }

    /// Ends the innermost element and hands it over; [`Tree::push`] puts it into its place.
    pub(super) fn close(&mut self) -> Option<Element> {
        self.end_text();
        if self.waiting == Some(self.open.len()) {
            self.end_waiting();
        }
        let element = self.open.pop()?;
        if !element.kind.is_inline() {
            self.end_block();
        }
        Some(element)
    }

    /// Adds finished nodes.
    pub(super) fn push(&mut self, nodes: impl IntoIterator<Item = Node>) {
        self.end_text();
        self.level(self.open.len()).extend(nodes);
    }

    /// The whole tree.
    pub(super) fn finish(mut self) -> Vec<Node> {
        while let Some(element) = self.close() {
            self.push([Node::Element(element)]);
        }
        self.end_text();
        self.root
    }

    fn level(&mut self, depth: usize) -> &mut Vec<Node> {
        match depth.checked_sub(1).and_then(|i| self.open.get_mut(i)) {
            Some(element) => &mut element.children,
            None => &mut self.root,
        }
    }

    /// Decides about a line end that waits, now that the next character is known.
    fn before_visible(&mut self, first: char) {
        let wide = |c: char| chars::is_wide(c);
        if self.join_lines && wide(first) && self.last.is_some_and(wide) {
            self.waiting = None;
        }
        self.end_waiting();
    }

    fn end_waiting(&mut self) {
        if let Some(depth) = self.waiting.take() {
            if depth == self.open.len() {
                self.end_text();
            }
            self.level(depth).push(Node::SoftBreak);
        }
    }

    fn end_text(&mut self) {
        if !self.text.is_empty() {
            let text = std::mem::take(&mut self.text).into_boxed_str();
            self.level(self.open.len()).push(Node::Text(text));
        }
    }

    fn end_block(&mut self) {
        self.waiting = None;
        self.last = None;
    }
}
