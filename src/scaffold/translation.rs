//! A new translation: what its source says, and room for the words of the other language.

use super::PLACEHOLDER;
use crate::content::Document;
use crate::content::text_tree::{Leaf, TextTree};
use crate::data::DataPath;
use crate::source::SourceMap;
use std::fmt::Write as _;

/// The text of the file. The words of the source stand above each place as comments; texts of
/// facts are `~`, with which readers see those of the source.
pub fn translation_file(slug: &str, source: &Document, sources: &SourceMap) -> String {
    let mut text = format!(
        "---
# {PLACEHOLDER} marks words that are still to be written. Above each place stand the words of {}.md.
# {}
title: {PLACEHOLDER} write the title of {slug}
# {}
summary: {PLACEHOLDER} write one or two sentences
# The page is only shown with --drafts. Remove this line when it is ready.
draft: true
",
        source.lang,
        one_line(&source.title),
        one_line(&source.summary),
    );
    let tree = texts(source, sources);
    if !tree.is_empty() {
        text.push_str(
            "# ~ stands for a text without a translation: readers see the words above it.\n",
        );
        text.push_str("texts:\n");
        text.push_str(&tree.to_yaml(1));
    }
    text.push_str("---\n");
    for heading in &source.body.headings {
        let words = heading.text.trim();
        let _ = writeln!(
            text,
            "{} {PLACEHOLDER} {words}\n",
            "#".repeat(usize::from(heading.level)),
        );
    }
    if source.body.headings.is_empty() {
        let _ = writeln!(text, "{PLACEHOLDER} Write the text here.");
    }
    text.truncate(text.trim_end().len());
    text.push('\n');
    text
}

/// The texts of the source in the order of its front matter, none of them translated.
fn texts(source: &Document, sources: &SourceMap) -> TextTree {
    let mut tree = TextTree::default();
    let Some(role) = source.as_source() else {
        return tree;
    };
    let place = |key: &str| {
        let path = DataPath::to_key("facts").join(key);
        source.front.span(sources, &path).range().start
    };
    let mut texts: Vec<_> = role.texts.iter().collect();
    texts.sort_by_cached_key(|(key, _)| place(key));
    for (key, words) in texts {
        tree.insert(
            key,
            Leaf {
                text: None,
                comment: Some(one_line(words)),
            },
        );
    }
    tree
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
