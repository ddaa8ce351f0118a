//! Block directives: whether they stand on their own.
//!
//! Markdown has no such block. A line with `::name{…}` is a paragraph for the parser, or a part
//! of one; what it is for the author is known when the paragraph ends.

use super::builder::Builder;
use super::{ElementKind, Markdown, Node, directive};

impl Builder<'_> {
    /// Whether a block directive can stand at the current position at all.
    pub(super) fn takes_blocks(&self) -> bool {
        matches!(
            self.tree.parent(),
            None | Some(ElementKind::Paragraph | ElementKind::Item | ElementKind::Definition)
        )
    }

    /// Settles the block directives after the last block. Returns whether there were any and
    /// they are all that stands there; otherwise they have become text again.
    pub(super) fn settle(&mut self) -> bool {
        if self.unsettled == 0 || !self.takes_blocks() {
            return false;
        }
        self.unsettled = 0;
        let children = self.tree.children();
        let from = children.iter().rposition(is_block).map_or(0, |i| i + 1);
        let mut line = children.split_off(from);
        let directives = &self.markdown.directives;
        let is_directive = |n: &Node| matches!(n, Node::Directive(i) if directives.get(*i).is_some_and(|d| d.block));
        let alone = line
            .iter()
            .all(|n| is_directive(n) || matches!(n, Node::SoftBreak | Node::HardBreak));
        if alone {
            line.retain(is_directive);
        } else {
            line.iter_mut().for_each(|node| self.demote(node));
        }
        self.tree.push(line);
        alone
    }

    /// Makes a directive text again.
    fn demote(&mut self, node: &mut Node) {
        let Node::Directive(index) = *node else {
            return;
        };
        let Some(found) = self.markdown.directives.get(index).filter(|d| d.block) else {
            return;
        };
        let range = found.span.range();
        let offset = self.input.offset;
        let text = self
            .input
            .shadow
            .source(range.start - offset..range.end - offset);
        // `::name` without braces in the middle of a text is nothing that anybody meant.
        if text.ends_with('}') {
            let name = format!("::{}", found.name);
            self.report.push(directive::misplaced(&name, found.span));
        }
        self.dropped.push(index);
        *node = Node::Text(text.into());
    }
}

fn is_block(node: &Node) -> bool {
    match node {
        Node::Element(element) => !element.kind.is_inline(),
        Node::Rule => true,
        _ => false,
    }
}

/// Takes directives that became text out of the list, and gives the others their new indexes.
pub(super) fn forget(markdown: &mut Markdown, dropped: &[usize]) {
    let mut gone = vec![false; markdown.directives.len()];
    for index in dropped {
        if let Some(place) = gone.get_mut(*index) {
            *place = true;
        }
    }
    let mut next = 0;
    let indexes: Vec<usize> = gone
        .iter()
        .map(|gone| {
            let index = next;
            next += usize::from(!gone);
            index
        })
        .collect();
    let mut gone = gone.into_iter();
    markdown
        .directives
        .retain(|_| !gone.next().unwrap_or(false));
    renumber(&mut markdown.nodes, &indexes);
}

fn renumber(nodes: &mut [Node], indexes: &[usize]) {
    for node in nodes {
        match node {
            Node::Directive(index) => *index = indexes.get(*index).copied().unwrap_or(*index),
            Node::Element(element) => renumber(&mut element.children, indexes),
            _ => {}
        }
    }
}
