//! Entries: documents of one folder, with translations compared to their source.

use super::discover::ContentFile;
use super::facts::reference::Text;
use super::markdown::Markdown;
use super::segment::Segments;
use super::structure;
use super::translation::lock::LockFile;
use super::translation::{self, TranslationState};
use super::{Author, Document, Role, SourceRole};
use crate::config::Config;
use crate::data::DataPath;
use crate::diag::{Code, Diagnostic, Report};
use crate::lang::Lang;
use crate::source::{SourceId, SourceMap, Span};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

/// An entry in all its languages.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The number of its collection in the configuration.
    pub collection: usize,
    /// Its folder.
    pub slug: String,
    /// Its documents; the source language is always among them.
    documents: BTreeMap<Lang, Arc<Document>>,
    source_language: Lang,
    /// What is known of each translation that somebody wrote.
    states: BTreeMap<Lang, TranslationState>,
}

/// How an entry came to be in a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It was written in it.
    Source,
    /// Somebody translated it.
    Whole,
    /// Somebody translated its title and summary; the text is borrowed.
    Partial,
    /// A machine derived it from its source.
    Derived,
    /// All of it is borrowed from another language.
    Borrowed,
}

/// Words and the language they are in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Words<'a> {
    /// The words.
    pub text: &'a str,
    /// Their language.
    pub lang: Lang,
}

impl Entry {
    /// The document of the source language.
    pub fn source(&self) -> &Document {
        &self.documents[&self.source_language]
    }

    /// What the source-language document alone has.
    pub fn role(&self) -> &SourceRole {
        match &self.source().role {
            Role::Source(role) => role,
            Role::Translation(_) => unreachable!("`group` puts only source documents there"),
        }
    }

    /// The document in this very language.
    pub fn document(&self, lang: Lang) -> Option<&Arc<Document>> {
        self.documents.get(&lang)
    }

    /// Puts a document in the place of the one in its language, or beside the others.
    pub fn set_document(&mut self, document: Arc<Document>) {
        self.documents.insert(document.lang, document);
    }

    /// Whether what readers of this language see was written by a person in it.
    pub fn is_authored(&self, lang: Lang) -> bool {
        self.documents
            .get(&lang)
            .is_some_and(|document| match &document.role {
                Role::Source(_) => true,
                Role::Translation(role) => role.author == Author::Person,
            })
    }

    /// Whether the translation that somebody wrote in this language follows its source.
    pub fn state(&self, lang: Lang) -> Option<&TranslationState> {
        self.states.get(&lang)
    }

    /// All documents, by language.
    pub fn documents(&self) -> impl Iterator<Item = &Document> {
        self.documents.values().map(|document| &**document)
    }

    /// The document that readers are shown along `chain`.
    pub fn shown(&self, chain: &[Lang]) -> &Document {
        chain
            .iter()
            .find_map(|lang| self.documents.get(lang).map(|document| &**document))
            .unwrap_or_else(|| self.source())
    }

    /// The document whose text readers are shown along `chain`. It is another one than
    /// [`Entry::shown`] where a translation has title and summary only.
    pub fn shown_text(&self, chain: &[Lang]) -> &Document {
        chain
            .iter()
            .filter_map(|lang| self.documents.get(lang))
            .find(|document| document.has_text())
            .map_or_else(|| self.shown(chain), |document| &**document)
    }

    /// Whether a translation has no text although its source has: readers get the title and the
    /// summary in this language, and the text in another.
    pub fn is_partial(&self, lang: Lang) -> bool {
        let has_text = |document: &Arc<Document>| document.has_text();
        self.source().has_text() && self.documents.get(&lang).is_some_and(|d| !has_text(d))
    }

    /// How it came to be in a language.
    pub fn standing(&self, lang: Lang) -> Standing {
        match self.documents.get(&lang) {
            _ if lang == self.source_language => Standing::Source,
            None => Standing::Borrowed,
            Some(_) if !self.is_authored(lang) => Standing::Derived,
            Some(_) if self.is_partial(lang) => Standing::Partial,
            Some(_) => Standing::Whole,
        }
    }

    /// The parts of the source that the translation in this language has to follow: all of them,
    /// or those that it has if it is [partial](Entry::is_partial).
    pub fn followed(&self, lang: Lang) -> Cow<'_, Segments> {
        let source = &self.source().segments;
        match self.documents.get(&lang) {
            Some(document) if self.is_partial(lang) => {
                Cow::Owned(source.without_body(document.texts()))
            }
            _ => Cow::Borrowed(source),
        }
    }

    /// The title along `chain`.
    pub fn title(&self, chain: &[Lang]) -> Words<'_> {
        let document = self.shown(chain);
        Words {
            text: &document.title,
            lang: document.lang,
        }
    }

    /// The words of a text fact along `chain`.
    pub fn words<'a>(&'a self, text: &'a Text, chain: &[Lang]) -> Words<'a> {
        let key = text.key.strip_prefix("facts.").unwrap_or(&text.key);
        chain
            .iter()
            .find_map(|lang| match &self.documents.get(lang)?.role {
                Role::Source(_) => Some(Words {
                    text: &text.value,
                    lang: *lang,
                }),
                Role::Translation(role) => role.texts.get(key).map(|words| Words {
                    text: words,
                    lang: *lang,
                }),
            })
            .unwrap_or(Words {
                text: &text.value,
                lang: self.source_language,
            })
    }
}

/// All entries, and the names of those that could not be read.
#[derive(Debug, Default)]
pub struct Entries {
    /// Entries, sorted by collection and slug.
    pub list: Vec<Entry>,
    /// Entries whose source has errors: links to them are not broken.
    pub unreadable: BTreeSet<(usize, String)>,
    /// Entries of which a text is a draft that takes no part: what it names is not known.
    pub with_drafts: BTreeSet<(usize, String)>,
    /// Texts of files whose front matter has errors: their links are checked all the same.
    pub loose: Vec<(ContentFile, Markdown)>,
}

/// A file with its document, unless its front matter is wrong.
pub type ParsedFile = (ContentFile, Option<Arc<Document>>);

/// Groups documents by entry and checks each translation against its source. `drafts` says
/// whether drafts take part.
pub fn group(
    parsed: Vec<ParsedFile>,
    locks: &[LockFile],
    config: &Config,
    sources: &SourceMap,
    drafts: bool,
    compared: &mut Compared,
    report: &mut Report,
) -> Entries {
    let mut folders: BTreeMap<(usize, String), Vec<ParsedFile>> = BTreeMap::new();
    for (file, document) in parsed {
        folders
            .entry((file.collection, file.slug.clone()))
            .or_default()
            .push((file, document));
    }
    let mut locks_left: BTreeMap<(usize, String), &LockFile> = locks
        .iter()
        .map(|lock| ((lock.collection, lock.slug.clone()), lock))
        .collect();
    let mut entries = Entries::default();
    for ((collection, slug), files) in folders {
        let lock = locks_left.remove(&(collection, slug.clone()));
        let has_source = files.iter().any(|(f, _)| f.lang == config.source_language);
        if !has_source {
            report_orphans(&files, config, report);
            entries.unreadable.insert((collection, slug));
            continue;
        }
        let is_draft = |(_, d): &ParsedFile| d.as_ref().is_some_and(|d| d.draft);
        if !drafts && files.iter().any(is_draft) {
            entries.with_drafts.insert((collection, slug.clone()));
        }
        let documents: BTreeMap<Lang, Arc<Document>> = files
            .into_iter()
            .filter_map(|(file, document)| Some((file.lang, document?)))
            .filter(|(_, d)| drafts || !d.draft)
            .collect();
        match documents.get(&config.source_language) {
            Some(source) if source.as_source().is_some() => {}
            _ => {
                entries.unreadable.insert((collection, slug));
                continue;
            }
        }
        let mut entry = Entry {
            collection,
            slug,
            documents,
            source_language: config.source_language,
            states: BTreeMap::new(),
        };
        entry.states = translation::report(&entry, lock, !locks.is_empty(), sources, report);
        compare_translations(&entry, sources, compared, report);
        entries.list.push(entry);
    }
    for lock in locks_left.values() {
        report.push(translation::of_nothing(lock));
    }
    entries
}

fn report_orphans(files: &[ParsedFile], config: &Config, report: &mut Report) {
    for (file, _) in files {
        report.push(
            Diagnostic::error(
                Code::ContentNoSource,
                format!(
                    "this is a translation of nothing: there is no `{}.md`",
                    config.source_language
                ),
            )
            .at(Span::new(file.source, 0..0))
            .hint(format!(
                "write `{}.md` beside it; it carries the facts",
                config.source_language
            )),
        );
    }
}

/// What was found when translations were held against their sources, until one of them changes.
#[derive(Debug, Default)]
pub struct Compared {
    /// By the file of the translation.
    known: HashMap<SourceId, (Arc<Document>, Arc<Document>, Report)>,
}

impl Compared {
    fn compare(&mut self, entry: &Entry, lang: Lang, sources: &SourceMap, report: &mut Report) {
        let (Some(source), Some(translation)) =
            (entry.document(entry.source_language), entry.document(lang))
        else {
            return;
        };
        if let Some((of_source, of_translation, known)) = self.known.get(&translation.source)
            && Arc::ptr_eq(of_source, source)
            && Arc::ptr_eq(of_translation, translation)
        {
            report.extend(known.clone());
            return;
        }
        let mut found = structure::compare::compare(source, translation, sources);
        if !entry.is_partial(lang) {
            compare_headings(source, translation, &mut found);
        }
        report.extend(found.clone());
        let known = (Arc::clone(source), Arc::clone(translation), found);
        self.known.insert(translation.source, known);
    }
}

fn compare_translations(
    entry: &Entry,
    sources: &SourceMap,
    compared: &mut Compared,
    report: &mut Report,
) {
    let known = &entry.role().texts;
    for document in entry.documents() {
        let Role::Translation(role) = &document.role else {
            continue;
        };
        for key in role.texts.keys().filter(|key| !known.contains_key(*key)) {
            let path = DataPath::to_key("texts").join(key);
            report.push(
                Diagnostic::error(
                    Code::ContentUnknownText,
                    format!("`texts.{key}` stands for nothing: the source has no such text"),
                )
                .at(document.front.span(sources, &path))
                .suggest(key, known.keys().map(String::as_str))
                .hint("the shape of `texts` follows `facts` of the source"),
            );
        }
        // Where blocks of the source changed, what differs was said already.
        let behind = entry.state(document.lang).and_then(TranslationState::stale);
        if behind.is_none_or(|stale| stale.blocks.is_empty()) {
            compared.compare(entry, document.lang, sources, report);
        }
    }
}

/// Headings of a translation take the ids of the source by position, so both must have the same
/// outline. A difference is a warning: the text itself is still right.
fn compare_headings(source: &Document, translation: &Document, report: &mut Report) {
    let outline = |d: &Document| d.body.headings.iter().map(|h| h.level).collect::<Vec<_>>();
    let (ours, theirs) = (outline(translation), outline(source));
    if ours == theirs {
        return;
    }
    let at = ours.iter().zip(&theirs).take_while(|(a, b)| a == b).count();
    let message = format!(
        "the headings differ from the source: {} here, {} there",
        ours.len(),
        theirs.len()
    );
    let mut diagnostic = Diagnostic::warning(Code::ContentHeadings, message).hint(
        "keep number and levels of the headings as in the source, so that links to them stay right",
    );
    diagnostic = match translation.body.headings.get(at) {
        Some(heading) => diagnostic.at_with(heading.span, "the first that differs"),
        None => diagnostic.at(Span::new(translation.source, 0..0)),
    };
    if let Some(heading) = source.body.headings.get(at) {
        diagnostic = diagnostic.label(heading.span, "the source has this one");
    }
    report.push(diagnostic);
}
