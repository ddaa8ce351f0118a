//! The blocks of the top level: where each is written, and a digest of what it says.
//!
//! A translation follows its source block by block, so what changed is said in blocks. The tree
//! itself keeps no places of directives and rules; the places are noted here while it is built.
//! Together the blocks cover every character of the text that is not blank.

use super::digest::Digester;
use super::shadow::Shadow;
use super::{ElementKind, Markdown, Node};
use crate::fingerprint::Digest;
use crate::source::{SourceId, Span};
use std::ops::Range;

/// What a block of the top level is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BlockKind {
    /// A heading.
    Heading,
    /// A paragraph.
    Paragraph,
    /// A list, of whatever kind.
    List,
    /// A table.
    Table,
    /// A quotation or a box.
    Quote,
    /// A block of code.
    Code,
    /// Terms and their definitions.
    Definitions,
    /// The text of a footnote.
    Footnote,
    /// Block directives on lines that follow each other.
    Directive,
    /// A thematic break.
    Rule,
    /// What readers do not see where it stands: comments, and destinations of links, which count
    /// in the blocks that have the links.
    Unseen,
}

/// A block of the top level.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Where it is written: whole lines, without the blank ones around it.
    pub span: Span,
    /// What it says; see [`Digest`].
    pub digest: Digest,
}

/// Notes places of blocks and their nodes while the tree is built.
#[derive(Default)]
pub(super) struct Outline {
    depth: usize,
    start: usize,
    /// Bytes of the text, and numbers of nodes of the root.
    found: Vec<(Range<usize>, Range<usize>)>,
    nodes: usize,
}

impl Outline {
    /// Follows the parser. `roots` is the number of nodes of the root after the event.
    pub(super) fn follow(&mut self, event: OutlineEvent, range: &Range<usize>, roots: usize) {
        match event {
            OutlineEvent::Start => {
                if self.depth == 0 {
                    self.start = range.start;
                }
                self.depth += 1;
            }
            OutlineEvent::End => {
                self.depth = self.depth.saturating_sub(1);
                if self.depth == 0 {
                    self.note(self.start..range.end, roots);
                }
            }
            OutlineEvent::Other if self.depth == 0 => self.note(range.clone(), roots),
            OutlineEvent::Other => {}
        }
    }

    fn note(&mut self, range: Range<usize>, roots: usize) {
        let from = std::mem::replace(&mut self.nodes, roots);
        self.found.push((range, from..roots));
    }

    /// The blocks, once the tree is whole.
    pub(super) fn finish(
        self,
        shadow: &Shadow<'_>,
        markdown: &Markdown,
        offset: usize,
        source: SourceId,
    ) -> Vec<Block> {
        let text = shadow.source_from(0);
        let mut blocks = Blocks {
            text,
            offset,
            source,
            end: 0,
            list: Vec::with_capacity(self.found.len()),
        };
        for (range, nodes) in self.found {
            let nodes = markdown.nodes.get(nodes).unwrap_or_default();
            blocks.add_gap(range.start);
            blocks.add(range, |text| match kind(nodes) {
                BlockKind::Unseen => (BlockKind::Unseen, Digest::of(text.as_bytes())),
                kind => (kind, Digester::new(markdown).digest(nodes)),
            });
        }
        blocks.add_gap(text.len());
        blocks.list
    }
}

/// What of an event matters to the outline.
#[derive(Clone, Copy)]
pub(super) enum OutlineEvent {
    Start,
    End,
    Other,
}

/// The kind of what stands between two borders of the top level.
fn kind(nodes: &[Node]) -> BlockKind {
    match nodes.first() {
        None => BlockKind::Unseen,
        Some(Node::Directive(_)) => BlockKind::Directive,
        Some(Node::Rule) => BlockKind::Rule,
        Some(Node::Element(element)) => match element.kind {
            ElementKind::Heading { .. } => BlockKind::Heading,
            ElementKind::List { .. } => BlockKind::List,
            ElementKind::Table { .. } => BlockKind::Table,
            ElementKind::BlockQuote { .. } => BlockKind::Quote,
            ElementKind::CodeBlock { .. } => BlockKind::Code,
            ElementKind::DefinitionList => BlockKind::Definitions,
            ElementKind::FootnoteDefinition { .. } => BlockKind::Footnote,
            _ => BlockKind::Paragraph,
        },
        Some(_) => BlockKind::Paragraph,
    }
}

struct Blocks<'a> {
    text: &'a str,
    offset: usize,
    source: SourceId,
    /// Where the last block ended.
    end: usize,
    list: Vec<Block>,
}

impl Blocks<'_> {
    /// Adds a block at `range`, widened to whole lines and cut to what is not blank.
    fn add(&mut self, range: Range<usize>, of: impl FnOnce(&str) -> (BlockKind, Digest)) {
        let start = range.start.max(self.end);
        let before = self.text.get(self.end..start).unwrap_or_default();
        let indent = before.len() - before.trim_end_matches([' ', '\t']).len();
        let start = start - indent;
        let Some(written) = self.text.get(start..range.end) else {
            return;
        };
        let blank_lines = written.len() - written.trim_start_matches(['\n', '\r']).len();
        let (start, written) = (start + blank_lines, written.trim_end());
        let written = written.get(blank_lines..).unwrap_or_default();
        if written.is_empty() {
            return;
        }
        let end = start + written.len();
        let (kind, digest) = of(written);
        self.list.push(Block {
            kind,
            span: Span::new(self.source, self.offset + start..self.offset + end),
            digest,
        });
        self.end = end;
    }

    /// What stands before `to` and belongs to no block: destinations of links.
    fn add_gap(&mut self, to: usize) {
        let Some(gap) = self.text.get(self.end..to) else {
            return;
        };
        if !gap.trim().is_empty() {
            let start = self.end + gap.len() - gap.trim_start().len();
            self.add(start..to, |text| {
                (BlockKind::Unseen, Digest::of(text.as_bytes()))
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::markdown::{Options, parse};
    use crate::diag::Report;
    use crate::source::SourceMap;

    fn blocks(text: &str) -> Vec<(BlockKind, String, Digest)> {
        let source = SourceMap::default().add("a.md", text);
        let options = Options::default();
        let markdown = parse(text, 0, source, &options, &mut Report::default());
        let text = |block: &Block| text[block.span.range()].to_owned();
        let of = |block: &Block| (block.kind, text(block), block.digest);
        markdown.blocks.iter().map(of).collect()
    }

    fn shown(text: &str) -> Vec<(BlockKind, String)> {
        blocks(text).into_iter().map(|(k, t, _)| (k, t)).collect()
    }

    fn digest(text: &str) -> Digest {
        let blocks = blocks(text);
        assert_eq!(blocks.len(), 1, "{text:?}: {blocks:?}");
        blocks[0].2
    }

    #[test]
    fn every_kind_of_block_has_its_place() {
        use BlockKind::*;
        let parts = [
            (Heading, "## A {#a}"),
            (Paragraph, "  a[^1] b\nc [x]"),
            (List, "- a\n\n  b\n- c"),
            (Table, "| a | b |\n|---|---|\n| 1 | 2 |"),
            (Quote, "> [!NOTE]\n> a\n>\n> b"),
            (Code, "```\na\n\nb\n```"),
            (Definitions, "a\n: b"),
            (Footnote, "[^1]: note"),
            (Directive, "::a{b=\"c\"}\n::d"),
            (Rule, "***"),
            (Unseen, "<!-- to\n\nmyself -->"),
            (Heading, "A\n==="),
            (Unseen, "[x]: https://example.org/\n[y]: b"),
            (Code, "    indented\n\n    code"),
        ];
        let text = parts.map(|(_, text)| text).join("\n\n\n") + "\n\n";
        assert_eq!(shown(&text), parts.map(|(k, t)| (k, t.to_owned())));
        let windows = text.replace('\n', "\r\n");
        let expected = parts.map(|(k, t)| (k, t.replace('\n', "\r\n")));
        assert_eq!(shown(&windows), expected);
        let digests = |text: &str| blocks(text).into_iter().filter(|b| b.0 != Unseen);
        assert!(
            digests(&text)
                .map(|b| b.2)
                .eq(digests(&windows).map(|b| b.2))
        );
    }

    #[test]
    fn how_lines_are_broken_is_no_difference() {
        for (a, b) in [
            ("在留カードを\n受け取る。", "在留カードを受け取る。"),
            ("日本\nA B", "日本A B"),
            ("> one\n> two", "> one two  "),
            ("- one\n  two\n- three", "* one two\n* three"),
            ("|a|b|\n|-|-|\n|c|d|", "| a  | b |\n|:---|:--|\n| c  | d |"),
            ("one **two\nthree**", "one **two three**"),
            ("[a](b) [c]\n\n[c]: d", "[a](b) [c](d)"),
        ] {
            let first = |text: &str| blocks(text)[0].2;
            assert_eq!(first(a), first(b), "{a:?} {b:?}");
        }
    }

    #[test]
    fn what_readers_see_is_a_difference() {
        for (a, b) in [
            ("one two", "onetwo"),
            ("a", "**a**"),
            ("[a](b)", "[a](c)"),
            ("## a", "### a"),
            ("- a\n- b", "- a b"),
            ("1. a", "- a"),
            ("::a{b=\"c\"}", "::a{b=\"d\"}"),
            ("|a|b|\n|-|-|\n|c|d|", "|a|b|\n|-|-|\n|c|e|"),
            ("    a  b", "    a b"),
            ("> a", "> [!NOTE]\n> a"),
        ] {
            assert_ne!(digest(a), digest(b), "{a:?} {b:?}");
        }
    }

    #[test]
    fn blocks_cover_all_text_that_is_not_blank_and_never_overlap() {
        let spec = include_str!("../../../tests/commonmark/spec.txt").replace('→', "\t");
        let fence = "`".repeat(32);
        let examples = spec
            .split(&fence)
            .map(|part| part.split("\n.\n").next().unwrap());
        for text in examples.chain([spec.as_str()]) {
            let source = SourceMap::default().add("a.md", text);
            let options = Options::default();
            let markdown = parse(text, 0, source, &options, &mut Report::default());
            let mut end = 0;
            for block in &markdown.blocks {
                let range = block.span.range();
                let between = text.get(end..range.start).expect("blocks in order");
                assert_eq!(between.trim(), "", "{:?}", text.get(end..range.end));
                assert!(range.is_empty() || !text[range.clone()].trim().is_empty());
                end = range.end;
            }
            assert_eq!(text[end..].trim(), "", "in {text:?}");
        }
    }
}
