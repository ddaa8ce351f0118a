//! The words of an entry in one language, as they are searched and shown in excerpts.
//!
//! A text that several languages fall back to is taken apart once.

use crate::content::facts::Facts;
use crate::content::markdown::{ElementKind, Node, plain_text};
use crate::lang::Lang;
use crate::site::{EntryId, Site};
use crate::view::PageContext;
use crate::view::View;
use crate::view::facts::FactValue;
use crate::view::table::TableView;
use rayon::prelude::*;
use shirube_search::Section;
use std::collections::BTreeMap;

/// The words of an entry besides its title and summary.
#[derive(Debug, Default)]
pub(super) struct EntryText {
    /// What belongs to no section: facts, steps, rows of tables, the text before the first heading.
    pub opening: String,
    /// The sections.
    pub sections: Vec<Section>,
}

/// The words of every entry in every language that it is written in.
pub(super) struct Texts(BTreeMap<(EntryId, Lang), EntryText>);

impl Texts {
    pub(super) fn new(site: &Site) -> Self {
        let written: Vec<(EntryId, Lang)> = site
            .entries()
            .flat_map(|(id, entry)| entry.documents().map(move |document| (id, document.lang)))
            .collect();
        let view = View::new(site);
        let text = |(id, lang): (EntryId, Lang)| ((id, lang), entry_text(view.context(lang), id));
        Texts(written.into_par_iter().map(text).collect())
    }

    pub(super) fn of(&self, id: EntryId, lang: Lang) -> Option<&EntryText> {
        self.0.get(&(id, lang))
    }
}

fn entry_text(context: PageContext<'_>, id: EntryId) -> EntryText {
    let entry = context.site.entry(id);
    let document = entry.shown_text(context.chain);
    let mut lines = facts(context, id);
    let (before, sections) = sections(&document.body.nodes, &context.heading_ids(id), |index| {
        document
            .body
            .headings
            .get(index)
            .map_or("", |heading| heading.text.as_str())
    });
    lines.extend(Some(before).filter(|text| !text.is_empty()));
    EntryText {
        opening: lines.join("\n"),
        sections,
    }
}

/// The text before the first heading, and the sections. Headings within quotations and lists
/// begin none.
fn sections<'a>(
    nodes: &[Node],
    ids: &[&str],
    heading: impl Fn(usize) -> &'a str,
) -> (String, Vec<Section>) {
    let is_heading = |node: &Node| match node {
        Node::Element(element) => match element.kind {
            ElementKind::Heading { index, .. } => Some(index),
            _ => None,
        },
        _ => None,
    };
    let mut starts: Vec<(usize, usize)> = Vec::new();
    for (at, node) in nodes.iter().enumerate() {
        starts.extend(is_heading(node).map(|index| (at, index)));
    }
    let first = starts.first().map_or(nodes.len(), |(at, _)| *at);
    let sections = starts
        .iter()
        .enumerate()
        .map(|(i, (at, index))| {
            let end = starts.get(i + 1).map_or(nodes.len(), |(next, _)| *next);
            Section {
                anchor: ids.get(*index).copied().unwrap_or_default().to_owned(),
                heading: heading(*index).to_owned(),
                text: prose(&nodes[at + 1..end]),
            }
        })
        .collect();
    (prose(&nodes[..first]), sections)
}

/// The words of blocks. Lines of code, such as the text of a licence, are for copying and would
/// be found for words that the page is not about.
fn prose(nodes: &[Node]) -> String {
    let is_code = |node: &&Node| matches!(node, Node::Element(element) if matches!(element.kind, ElementKind::CodeBlock { .. }));
    let blocks = nodes.iter().filter(|node| !is_code(node));
    let words: Vec<String> = blocks
        .map(|block| plain_text(std::slice::from_ref(block)))
        .filter(|words| !words.is_empty())
        .collect();
    words.join("\n")
}

/// Facts in words, one line each. Labels are left out: every page of a collection has them.
fn facts(context: PageContext<'_>, id: EntryId) -> Vec<String> {
    let entry = context.site.entry(id);
    let mut lines: Vec<String> = context
        .fact_rows(id)
        .iter()
        // The state changes with the day, and is not a word of the page. What desks and links are
        // called is what they lead to: these have pages of their own, or are not of this site.
        .filter(|row| !["state", "contacts", "links"].contains(&row.key.as_str()))
        .map(|row| row.values.iter().map(value).collect::<Vec<_>>().join(" / "))
        .collect();
    match &entry.role().facts {
        Facts::Guide(guide) => {
            let asked = guide.questions.iter().flat_map(|question| {
                let answers = question.answers.iter().map(|answer| &answer.text);
                std::iter::once(&question.text).chain(answers)
            });
            let found = guide.outcomes.iter().map(|outcome| &outcome.title);
            lines.extend(
                asked
                    .chain(found)
                    .map(|text| entry.words(text, context.chain).text.to_owned()),
            );
            for step in &guide.steps {
                let text = std::iter::once(&step.title).chain(&step.text);
                lines.extend(text.map(|text| entry.words(text, context.chain).text.to_owned()));
            }
        }
        Facts::Dataset(_) => lines.extend(context.dataset_table(id).as_ref().map(heads)),
        _ => {}
    }
    lines.retain(|line| !line.is_empty());
    lines
}

fn value(value: &FactValue) -> String {
    let own = value
        .label
        .iter()
        .chain([&value.words])
        .chain(&value.notes)
        .map(|w| w.text.clone());
    own.chain(value.lines.iter().map(self::value))
        .filter(|t| !t.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// What the rows of a table are about; the figures themselves are not searched.
fn heads(table: &TableView) -> String {
    let heads: Vec<&str> = table
        .rows
        .iter()
        .map(|row| row.head.words.text.as_str())
        .collect();
    heads.join(" / ")
}
