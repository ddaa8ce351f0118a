//! The source-language file of a new entry, with every fact that its type can hold.
//!
//! What is required stands there with an example; what is optional stands there as a comment. In
//! comments, `# ` begins an explanation and `#` without a space a line that may be used.

use super::PLACEHOLDER;
use super::example::{Examples, properties};
use crate::config::CollectionType;
use crate::content::schema;
use crate::date::PartialDate;
use serde_json::Value;
use std::fmt::Write as _;

/// Top-level keys that the beginning of the file has already.
const WRITTEN: &[&str] = &["title", "summary", "facts", "draft"];
/// Top-level keys without which facts cannot be believed.
const PROOF: &[&str] = &["sources", "as_of"];

/// The text of the file. `today` stands where a date is needed; the slug in the title keeps
/// several drafts apart.
pub fn source_file(kind: CollectionType, slug: &str, today: PartialDate) -> String {
    let schema = schema::of(kind.as_str()).unwrap_or_default();
    let examples = Examples {
        root: &schema,
        today,
    };
    let mut text = format!(
        "---
# {PLACEHOLDER} marks words that are still to be written. Facts are examples: put the true ones there.
# A line that begins with # and no space is a fact that may be added: remove its #.
title: {PLACEHOLDER} write the title of {slug}
# One or two sentences, for lists, search and search engines.
summary: {PLACEHOLDER} write one or two sentences
# The page is only shown with --drafts. Remove this line when it is ready.
draft: true
"
    );
    let facts = examples.facts();
    if properties(facts).next().is_some() {
        text.push_str("\nfacts:\n");
        for (key, node, required) in properties(facts) {
            if required {
                explain(&examples, node, "  ", &mut text);
                let _ = writeln!(text, "  {key}: {}", examples.required(node));
            }
        }
        for (key, node, required) in properties(facts) {
            if !required {
                explain(&examples, node, "  ", &mut text);
                let _ = writeln!(text, "  #{key}: {}", examples.value(node));
            }
        }
    }
    text.push('\n');
    let top = || properties(&schema).filter(|(key, ..)| !WRITTEN.contains(key));
    let is_proof = |key: &str| kind.needs_sources() && PROOF.contains(&key);
    for (key, node, _) in top().filter(|(key, ..)| is_proof(key)) {
        explain(&examples, node, "", &mut text);
        let _ = writeln!(text, "{key}: {}", examples.value(node));
    }
    for (key, node, _) in top().filter(|(key, ..)| !is_proof(key)) {
        explain(&examples, node, "", &mut text);
        let value = match key {
            // Any word would do for the schema, but not for an address.
            "aliases" => format!("[old/{slug}]"),
            _ => examples.value(node),
        };
        let _ = writeln!(text, "#{key}: {value}");
    }
    text.push_str("---\n");
    let _ = writeln!(text, "{PLACEHOLDER} Write the text here.");
    text
}

fn explain<'a>(examples: &Examples<'a>, node: &'a Value, indent: &str, text: &mut String) {
    for line in examples.explanation(node) {
        let _ = writeln!(text, "{indent}# {line}");
    }
}
