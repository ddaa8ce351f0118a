//! What of a text is the same in every language: tables, links, directives, numbers.
//!
//! It is collected once when a file is read; [`compare`] holds a translation against its source.
//! Whether a link leads anywhere is no question here.

pub mod compare;
pub mod number;

use super::markdown::{Directive, ElementKind, LinkKind, Markdown, Node};
use crate::lang::Lang;
use crate::source::Span;
use number::Number;
use std::collections::BTreeMap;

/// Attributes of directives that are words.
const WORDS: &[&str] = &["alt", "caption"];

/// What of one document is the same in every language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Structure {
    /// The tables of the text, in order.
    pub tables: Vec<TableShape>,
    /// Where the text leads, without what lies on its own page.
    pub links: Vec<LinkTarget>,
    /// The directives, in order.
    pub directives: Vec<DirectiveCall>,
    /// The numbers of title, summary and text that a translation must have too.
    pub numbers: Vec<Number>,
    /// Every number that stands anywhere in the document's words, sorted.
    pub all_numbers: Vec<u64>,
}

/// A table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TableShape {
    /// Rows, with the head.
    pub rows: usize,
    /// Columns.
    pub columns: usize,
    /// Where it is.
    pub span: Span,
}

/// Where a link leads, in a form that does not depend on who wrote it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkTarget {
    /// The path within the site without language and heading, or the address.
    pub target: String,
    /// The host of an address outside of the site.
    pub host: Option<String>,
    /// Where it is.
    pub span: Span,
}

/// A directive without its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DirectiveCall {
    /// Name and attributes, as one would write them.
    pub call: String,
    /// Where it is.
    pub span: Span,
}

/// The words of a document beside its body.
pub(super) struct Front<'a> {
    pub(super) title: &'a str,
    pub(super) summary: &'a str,
    pub(super) texts: &'a BTreeMap<String, String>,
    /// Where title and summary stand.
    pub(super) span: Span,
}

impl Structure {
    /// Reads a document. `folder` is the path of its entry within the site, `program/wil`.
    pub(super) fn of(front: &Front<'_>, body: &Markdown, lang: Lang, folder: &str) -> Self {
        let mut structure = Structure {
            links: links(body, folder),
            directives: body.directives.iter().map(call).collect(),
            ..Structure::default()
        };
        for text in [front.title, front.summary] {
            structure.read_numbers(text, front.span, lang);
        }
        for text in front.texts.values() {
            let readings = number::scan(text, lang)
                .into_iter()
                .flat_map(|n| n.readings);
            structure.all_numbers.extend(readings);
        }
        structure.walk(&body.nodes, body, lang);
        structure.all_numbers.sort_unstable();
        structure.all_numbers.dedup();
        structure
    }

    fn walk(&mut self, nodes: &[Node], body: &Markdown, lang: Lang) {
        for node in nodes {
            let Node::Element(element) = node else {
                continue;
            };
            match &element.kind {
                ElementKind::CodeBlock { .. } => continue,
                ElementKind::Table { alignments } => self.tables.push(TableShape {
                    rows: element.children.len(),
                    columns: alignments.len(),
                    span: element.span,
                }),
                _ => {}
            }
            let mut line = String::new();
            words(&element.children, body, &mut line);
            if !line.trim().is_empty() {
                self.read_numbers(&line, element.span, lang);
            }
            self.walk(&element.children, body, lang);
        }
    }

    fn read_numbers(&mut self, text: &str, span: Span, lang: Lang) {
        for found in number::scan(text, lang) {
            self.all_numbers.extend(&found.readings);
            if found.significant {
                self.numbers.push(Number {
                    readings: found.readings,
                    span,
                });
            }
        }
    }
}

/// The words that stand directly in a block, in one line.
fn words(nodes: &[Node], body: &Markdown, out: &mut String) {
    for node in nodes {
        match node {
            Node::Text(text) | Node::Code(text) => out.push_str(text),
            Node::Ruby { base, .. } => out.push_str(base),
            Node::Element(element) if element.kind.is_inline() => {
                let address = |index: &usize| {
                    let kind = body.links.get(*index).map(|link| link.kind);
                    matches!(kind, Some(LinkKind::Autolink | LinkKind::Email))
                };
                match &element.kind {
                    // An address is no text.
                    ElementKind::Link { index, .. } if address(index) => out.push('\n'),
                    _ => words(&element.children, body, out),
                }
            }
            _ => out.push('\n'),
        }
    }
}

fn links(body: &Markdown, folder: &str) -> Vec<LinkTarget> {
    body.links
        .iter()
        .filter(|link| link.kind != LinkKind::Image && !link.dest.starts_with('#'))
        .map(|link| {
            let host = link.dest.split_once("://").map(|(_, rest)| {
                let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
                let host = host.to_ascii_lowercase();
                host.strip_prefix("www.").unwrap_or(&host).to_owned()
            });
            let target = match host {
                None if !link.dest.contains(':') => absolute(&link.dest, folder),
                _ => link.dest.clone(),
            };
            LinkTarget {
                target,
                host,
                span: link.span,
            }
        })
        .collect()
}

/// A path within the site, from its root and without the heading.
fn absolute(dest: &str, folder: &str) -> String {
    let path = dest.split('#').next().unwrap_or_default();
    let mut parts: Vec<&str> = match path.starts_with('/') {
        true => Vec::new(),
        false => folder.split('/').collect(),
    };
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    format!("/{}", parts.join("/"))
}

fn call(directive: &Directive) -> DirectiveCall {
    let mut attributes: Vec<String> = directive
        .attributes
        .iter()
        .filter(|(key, ..)| !WORDS.contains(&key.as_str()))
        .map(|(key, value, _)| format!("{key}=\"{value}\""))
        .collect();
    attributes.sort();
    let colons = if directive.block { "::" } else { ":" };
    DirectiveCall {
        call: format!("{colons}{}{{{}}}", directive.name, attributes.join(" ")),
        span: directive.span,
    }
}
