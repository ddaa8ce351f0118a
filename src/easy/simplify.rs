//! One entry in easy Japanese.
//!
//! Two cases, one way: a page that somebody wrote gets readings, spaces and explained words; a
//! page that nobody wrote is first derived from its source, by changes that are always right.
//! Everything is done on the tree; links, tables and directives stay as they are. The results
//! for the texts of a document are kept by its content ([`super::cache`]), and put into the tree
//! again without any analysis.

use super::apply::{self, Change, Mark};
use super::cache::{Cache, Packed};
use super::engine::{Engine, Readings, split_ruby};
use super::findings::EasyPage;
use super::found::Found;
use super::marks;
use super::runs::{self, Run, RunKind};
use super::simple::{Lint, Simple, SimpleRun};
use super::terms::{self, Terms};
use crate::content::entry::Entry;
use crate::content::front_matter::EasyProfile;
use crate::content::markdown::{Element, ElementKind, Node, plain_text};
use crate::content::{Author, Document, Role, TranslationRole};
use crate::fingerprint::Fingerprint;
use crate::lang::Lang;
use shirube_easy::lint::{self, Block, Profile};
use shirube_easy::{Token, keys, rewrite};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// An entry in easy Japanese.
pub(super) struct Made {
    pub(super) document: Document,
    pub(super) page: EasyPage,
    pub(super) key: Fingerprint,
    pub(super) packed: Packed,
    pub(super) given: GivenReadings,
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
        Some(document) => document.clone(),
        None => derived(entry, lang),
    };
    let given = take_readings(&mut document);
    let written = runs::of_nodes(&document.body.nodes);
    let key = key(&document, &written, authored.is_some(), &given, engine);
    let (mut simple, packed) = cache
        .simple(key)
        .filter(|(simple, _)| simple.lint.is_some() || !lint)
        .unwrap_or_else(|| {
            let simple = analyse(&document, authored.is_none(), &given, engine, lint);
            let packed = Cache::packed(&simple);
            (simple, packed)
        });
    let results = std::mem::take(&mut simple.runs);
    put_in(&mut document, &simple, results, &written, terms);
    let page = EasyPage::new(number, &document, authored.is_some(), &simple, &written);
    Made {
        document,
        page,
        key,
        packed,
        given,
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
fn texts(document: &Document) -> Vec<String> {
    let facts = match &document.role {
        Role::Translation(role) => role.texts.values().cloned().collect(),
        Role::Source(_) => Vec::new(),
    };
    std::iter::once(document.summary.clone())
        .chain(facts)
        .collect()
}

/// The words of a text.
struct Read {
    run: Run,
    words: Vec<Token>,
}

fn analyse(
    document: &Document,
    derive: bool,
    given: &GivenReadings,
    engine: &Engine,
    lint: bool,
) -> Simple {
    let Ok(analyser) = engine.analyser() else {
        return Simple::default();
    };
    let read = |mut run: Run| {
        if let Some(readings) = given.get(&run.text) {
            run.readings.clone_from(readings);
        }
        Read {
            words: analyser.analyse_with(&run.text, &run.given()),
            run,
        }
    };
    let knowledge = &engine.knowledge;
    let mut simple = Simple::default();
    let mut explained = BTreeSet::new();
    let mut title = read(Run::plain(RunKind::Heading, &document.title, None));
    if derive {
        // A name stays a name; only its year is told as the rest of the page tells years.
        simple.title = years(&title, knowledge);
        if !simple.title.is_empty() {
            let changed = changed(&document.title, &simple.title);
            title = read(Run::plain(RunKind::Heading, &changed, None));
        }
    }
    let mut all = vec![title];
    for (number, text) in texts(document).into_iter().enumerate() {
        let kind = if number == 0 {
            RunKind::Paragraph
        } else {
            RunKind::Cell
        };
        let mut first = read(Run::plain(kind, &text, None));
        let mut changes = Vec::new();
        if derive {
            // Listings show summaries and facts on many pages: explanations belong to the body.
            changes = certain(&first, knowledge, &mut every_term(knowledge));
            if !changes.is_empty() {
                first = read(Run::plain(kind, &changed(&text, &changes), None));
            }
        }
        simple.texts.push(changes);
        all.push(first);
    }
    let mut body = Vec::new();
    apply::each_run(document.body.nodes.clone(), &mut |nodes| {
        let Some(run) = runs::of_nodes(&nodes).pop() else {
            return nodes;
        };
        body.push((nodes.clone(), run));
        nodes
    });
    // The kinds of runs depend on what is around them.
    let kinds = runs::of_nodes(&document.body.nodes);
    for ((nodes, _), run) in body.into_iter().zip(kinds) {
        let (kind, span) = (run.kind, run.span);
        let mut first = read(run);
        let mut changes = Vec::new();
        if derive {
            changes = match kind {
                RunKind::Heading => certain(&first, knowledge, &mut every_term(knowledge)),
                _ => certain(&first, knowledge, &mut explained),
            };
            if !changes.is_empty() {
                let changed = apply::changes(nodes, &changes);
                let run = runs::of_nodes(&changed).pop().unwrap_or_default();
                first = read(Run { kind, span, ..run });
            }
        }
        let marks = marks::of_words(&first.run.text, &first.words);
        simple.runs.push(SimpleRun { changes, marks });
        all.push(first);
    }
    let blocks: Vec<Block<'_>> = all
        .iter()
        .map(|read| Block {
            kind: read.run.kind.block(),
            text: &read.run.text,
            words: &read.words,
        })
        .collect();
    for (number, read) in all.iter().enumerate() {
        let keys = keys::of_words(&read.words);
        match (number, read.run.kind) {
            (0, _) => {
                simple.title_readings = keys;
                simple.title_readings.extend(keys::of_nouns(&read.words));
            }
            (_, RunKind::Heading) => simple.main_readings.extend(keys),
            _ => simple.text_readings.extend(keys),
        }
    }
    simple.lint = lint.then(|| Lint {
        sentences: lint::sentences(&blocks),
        findings: lint::check(&blocks, knowledge, profile(document))
            .into_iter()
            .map(|finding| Found::new(finding, &blocks))
            .collect(),
    });
    simple
}

/// For whom a document is written.
fn profile(document: &Document) -> Profile {
    match &document.role {
        Role::Translation(role) if role.easy.profile == EasyProfile::Urgent => Profile::Urgent,
        _ => Profile::Daily,
    }
}

fn every_term(knowledge: &shirube_easy::knowledge::Knowledge) -> BTreeSet<usize> {
    (0..knowledge.terms().len()).collect()
}

/// The changes that a machine may make.
fn certain(
    read: &Read,
    knowledge: &shirube_easy::knowledge::Knowledge,
    explained: &mut BTreeSet<usize>,
) -> Vec<Change> {
    rewrite::edits(&read.run.text, &read.words, knowledge, explained)
        .into_iter()
        .filter(|edit| edit.certain)
        .map(|edit| Change {
            range: edit.range,
            text: edit.text,
        })
        .collect()
}

/// The changes of years of eras.
fn years(read: &Read, knowledge: &shirube_easy::knowledge::Knowledge) -> Vec<Change> {
    let mut explained = every_term(knowledge);
    rewrite::edits(&read.run.text, &read.words, knowledge, &mut explained)
        .into_iter()
        .filter(|edit| edit.certain && edit.rule.name() == "era-year")
        .map(|edit| Change {
            range: edit.range,
            text: edit.text,
        })
        .collect()
}

fn changed(text: &str, changes: &[Change]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for change in changes {
        out.push_str(text.get(done..change.range.start).unwrap_or_default());
        out.push_str(&change.text);
        done = change.range.end;
    }
    out.push_str(text.get(done..).unwrap_or_default());
    out
}

/// Puts a result into its document, whose runs are given as they are written.
fn put_in(
    document: &mut Document,
    simple: &Simple,
    results: Vec<SimpleRun>,
    written: &[Run],
    terms: &Terms,
) {
    document.title = changed(&document.title, &simple.title);
    let mut changes = simple.texts.iter();
    if let Some(changes) = changes.next() {
        document.summary = changed(&document.summary, changes);
    }
    if let Role::Translation(role) = &mut document.role {
        for (text, changes) in role.texts.values_mut().zip(changes) {
            *text = changed(text, changes);
        }
    }
    let span = crate::source::Span::new(document.source, 0..0);
    let mut results = results.into_iter().zip(written);
    let mut seen = BTreeSet::new();
    let nodes = std::mem::take(&mut document.body.nodes);
    document.body.nodes = apply::each_run(nodes, &mut |nodes| match results.next() {
        Some((run, written)) => {
            let (nodes, found) = if run.changes.is_empty() {
                let found = terms::of_run(written, written.kind, terms, &mut seen);
                (nodes, found)
            } else {
                let nodes = apply::changes(nodes, &run.changes);
                let shown = runs::of_nodes(&nodes).pop().unwrap_or_default();
                let found = terms::of_run(&shown, written.kind, terms, &mut seen);
                (nodes, found)
            };
            let mut marks = run.marks;
            if !found.is_empty() {
                marks.extend(found);
                marks.sort_by_key(Mark::order);
            }
            apply::marks(nodes, &marks, span)
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
