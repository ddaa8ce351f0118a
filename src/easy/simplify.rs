//! One entry in easy Japanese.
//!
//! Two cases, one way: a page that somebody wrote gets readings, spaces and explained words; a
//! page that nobody wrote is first derived from its source, by changes that are always right.
//! Everything is done on the tree; links, tables and directives stay as they are. The results
//! for the texts of a document are kept by its content ([`super::cache`]), and put into the tree
//! again without any analysis.

use super::analyse;
use super::apply::{self, Mark};
use super::cache::{Cache, Packed};
use super::engine::{Engine, Readings, split_ruby};
use super::findings::EasyPage;
use super::runs::{self, Run};
use super::simple::{Simple, SimpleRun};
use super::terms::{self, Terms};
use crate::content::entry::Entry;
use crate::content::front_matter::EasyProfile;
use crate::content::markdown::{Element, ElementKind, Node, plain_text};
use crate::content::{Author, Document, Role, TranslationRole};
use crate::fingerprint::Fingerprint;
use crate::lang::Lang;
use shirube_easy::lint::Profile;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

/// An entry in easy Japanese.
#[derive(Debug, Clone)]
pub(super) struct Made {
    pub(super) document: Arc<Document>,
    pub(super) page: Arc<EasyPage>,
    pub(super) key: Fingerprint,
    pub(super) packed: Packed,
    pub(super) given: Arc<GivenReadings>,
}

impl Made {
    /// The same for an entry that has another number now.
    pub(super) fn numbered(mut self, number: usize) -> Made {
        if self.page.entry != number {
            Arc::make_mut(&mut self.page).entry = number;
        }
        self
    }
}

/// Makes the document of an entry in `lang`. `number` is the place of the entry in its list.
pub(super) fn entry(
    number: usize,
    entry: &Entry,
    lang: Lang,
    engine: &Engine,
    terms: &Terms,
    cache: &Cache,
    lint: bool,
) -> Made {
    let authored = entry.document(lang);
    let mut document = match authored {
        Some(document) => Document::clone(document),
        None => derived(entry, lang),
    };
    let given = take_readings(&mut document);
    let written = runs::of_nodes(&document.body.nodes);
    let key = key(&document, &written, authored.is_some(), &given, engine);
    let (mut simple, packed) = cache
        .simple(key)
        .filter(|(simple, _)| simple.lint.is_some() || !lint)
        .unwrap_or_else(|| {
            let simple = analyse::document(&document, authored.is_none(), &given, engine, lint);
            let packed = Cache::packed(&simple);
            (simple, packed)
        });
    let results = std::mem::take(&mut simple.runs);
    put_in(&mut document, &simple, results, &written, terms);
    let page = EasyPage::new(number, &document, authored.is_some(), &simple, &written);
    Made {
        document: Arc::new(document),
        page: Arc::new(page),
        key,
        packed,
        given: Arc::new(given),
    }
}

/// Readings that authors gave in the title, the summary and facts, by the text without them.
pub(super) type GivenReadings = BTreeMap<String, Readings>;

fn take_readings(document: &mut Document) -> GivenReadings {
    let mut given = GivenReadings::new();
    let mut take = |text: &mut String| {
        let (plain, readings) = split_ruby(text);
        if !readings.is_empty() {
            given.insert(plain.clone(), readings);
            *text = plain;
        }
    };
    take(&mut document.title);
    take(&mut document.summary);
    if let Role::Translation(role) = &mut document.role {
        role.texts.values_mut().for_each(take);
    }
    given
}

/// The document that the source stands for, with the words of the source.
fn derived(entry: &Entry, lang: Lang) -> Document {
    let source = entry.source();
    let texts = entry.role().texts.clone();
    Document {
        lang,
        role: Role::Translation(TranslationRole {
            texts,
            author: Author::Machine,
            ..TranslationRole::default()
        }),
        ..source.clone()
    }
}

/// Names a result: the words of the document, and everything that analyses them.
fn key(
    document: &Document,
    written: &[Run],
    authored: bool,
    given: &GivenReadings,
    engine: &Engine,
) -> Fingerprint {
    let version = engine.version();
    let mut parts: Vec<Vec<u8>> = vec![
        version.as_bytes().to_vec(),
        vec![
            u8::from(authored),
            u8::from(profile(document) == Profile::Urgent),
        ],
        document.title.clone().into_bytes(),
        document.summary.clone().into_bytes(),
    ];
    parts.extend(texts(document).into_iter().map(String::into_bytes));
    for (text, readings) in given {
        parts.push(text.clone().into_bytes());
        parts.extend(readings.iter().flat_map(of_reading));
    }
    for run in written {
        parts.push(vec![run.kind as u8]);
        parts.push(run.text.clone().into_bytes());
        parts.extend(run.readings.iter().flat_map(of_reading));
    }
    Fingerprint::of_parts(parts.iter().map(Vec::as_slice))
}

/// Where a reading that an author gave stands, and which it is.
pub(super) fn of_reading((range, reading): &(Range<usize>, String)) -> [Vec<u8>; 3] {
    [
        range.start.to_string().into_bytes(),
        range.end.to_string().into_bytes(),
        reading.clone().into_bytes(),
    ]
}

/// The summary and the texts in facts.
pub(super) fn texts(document: &Document) -> Vec<String> {
    let facts = match &document.role {
        Role::Translation(role) => role.texts.values().cloned().collect(),
        Role::Source(_) => Vec::new(),
    };
    std::iter::once(document.summary.clone())
        .chain(facts)
        .collect()
}

/// For whom a document is written.
pub(super) fn profile(document: &Document) -> Profile {
    match &document.role {
        Role::Translation(role) if role.easy.profile == EasyProfile::Urgent => Profile::Urgent,
        _ => Profile::Daily,
    }
}

/// Puts a result into its document, whose runs are given as they are written.
fn put_in(
    document: &mut Document,
    simple: &Simple,
    results: Vec<SimpleRun>,
    written: &[Run],
    terms: &Terms,
) {
    document.title = apply::changed(&document.title, &simple.title);
    let mut changes = simple.texts.iter();
    if let Some(changes) = changes.next() {
        document.summary = apply::changed(&document.summary, changes);
    }
    if let Role::Translation(role) = &mut document.role {
        for (text, changes) in role.texts.values_mut().zip(changes) {
            *text = apply::changed(text, changes);
        }
    }
    let span = crate::source::Span::new(document.source, 0..0);
    let mut results = results.into_iter().zip(written);
    let mut seen = BTreeSet::new();
    let nodes = std::mem::take(&mut document.body.nodes);
    document.body.nodes = apply::each_run(nodes, &mut |nodes| match results.next() {
        Some((run, written)) => {
            let (nodes, found) = if run.changes.is_empty() {
                let found = terms::of_run(written, written.kind, terms, span, &mut seen);
                (nodes, found)
            } else {
                let nodes = apply::changes(nodes, &run.changes);
                let shown = runs::of_nodes(&nodes).pop().unwrap_or_default();
                let found = terms::of_run(&shown, written.kind, terms, span, &mut seen);
                (nodes, found)
            };
            let mut marks = run.marks;
            if !found.is_empty() {
                marks.extend(found);
                marks.sort_by_key(Mark::order);
            }
            apply::marks(nodes, &marks)
        }
        None => nodes,
    });
    set_headings(document);
}

/// The words of the headings, as they are now.
fn set_headings(document: &mut Document) {
    fn collect(nodes: &[Node], texts: &mut Vec<(usize, String)>) {
        for node in nodes {
            if let Node::Element(Element { kind, children, .. }) = node {
                match kind {
                    ElementKind::Heading { index, .. } => {
                        texts.push((*index, plain_text(children)))
                    }
                    _ => collect(children, texts),
                }
            }
        }
    }
    let mut texts = Vec::new();
    collect(&document.body.nodes, &mut texts);
    for (index, text) in texts {
        if let Some(heading) = document.body.headings.get_mut(index) {
            heading.text = text;
        }
    }
}
