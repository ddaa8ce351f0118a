//! One page: where it comes from, how its languages are, what is wrong with it.

use crate::content::Document;
use crate::content::entry::Entry;
use crate::content::translation::{Change, TranslationState};
use crate::easy;
use crate::easy::voice::Voice;
use crate::lang::Lang;
use crate::preview::editor::Editor;
use crate::preview::problem::Problem;
use crate::preview::site::PreviewSite;
use crate::preview::snapshot::Snapshot;
use crate::site::EntryId;
use crate::site::pages::{Page, PageKind};
use crate::source::{SourceId, SourceMap, Span};
use serde::Serialize;
use std::collections::BTreeSet;

/// What the editor's bar shows.
#[derive(Debug, Default, Serialize)]
pub(in crate::preview) struct PageInspection {
    number: u64,
    path: String,
    exists: bool,
    file: Option<String>,
    open: Option<String>,
    template: Option<String>,
    lang: Option<Lang>,
    languages: Vec<Language>,
    easy: Option<EasyScore>,
    problems: Vec<Problem>,
    pseudo: Option<Pseudo>,
    compare: Option<Compare>,
}

#[derive(Debug, Serialize)]
struct Language {
    lang: Lang,
    name: String,
    url: String,
    state: &'static str,
    /// The language that the text is borrowed from.
    from: Option<Lang>,
    review: bool,
    file: Option<String>,
    open: Option<String>,
}

#[derive(Debug, Serialize)]
struct EasyScore {
    score: u8,
    findings: Vec<EasyFinding>,
}

#[derive(Debug, Serialize)]
struct EasyFinding {
    message: String,
    line: usize,
    open: Option<String>,
}

#[derive(Debug, Serialize)]
struct Pseudo {
    url: String,
    on: bool,
}

/// Source and translation, block by block.
#[derive(Debug, Serialize)]
struct Compare {
    accepted: Option<String>,
    source: Side,
    translation: Side,
}

#[derive(Debug, Serialize)]
struct Side {
    lang: Lang,
    file: String,
    open: Option<String>,
    blocks: Vec<Block>,
}

#[derive(Debug, Serialize)]
struct Block {
    kind: &'static str,
    text: String,
    line: usize,
    open: Option<String>,
    change: Option<&'static str>,
}

/// Inspects the page in `file` of the output, which a browser knows as `path`.
pub(in crate::preview) fn view(
    snapshot: &Snapshot,
    site: Option<&PreviewSite>,
    file: &str,
    path: &str,
    editor: &Editor,
) -> PageInspection {
    let mut inspection = PageInspection {
        number: snapshot.number,
        path: path.to_owned(),
        ..PageInspection::default()
    };
    let Some((preview, page)) = site.and_then(|site| Some((site, site.page(file)?))) else {
        return inspection;
    };
    inspection.exists = true;
    inspection.lang = page.lang;
    let desk = Inspector {
        snapshot,
        preview,
        page,
        editor,
    };
    inspection.template = desk.template(file);
    inspection.pseudo = desk.pseudo();
    let entry = match page.kind {
        PageKind::Entry(id) => Some((id, preview.assembled.site.entry(id))),
        _ => None,
    };
    inspection.languages = desk.languages(entry.map(|(_, entry)| entry));
    if let Some((id, entry)) = entry {
        let lang = page.lang.unwrap_or(entry.source().lang);
        let shown = entry.shown(preview.assembled.site.config.chain(lang));
        inspection.file = Some(desk.path_of(shown.source));
        inspection.open = desk.open(shown);
        inspection.easy = desk.easy(id, entry, lang);
        inspection.problems = desk.problems(&[shown.source, entry.source().source]);
        inspection.compare = desk.compare(entry, lang);
    }
    inspection
}

struct Inspector<'a> {
    snapshot: &'a Snapshot,
    preview: &'a PreviewSite,
    page: &'a Page,
    editor: &'a Editor,
}

impl Inspector<'_> {
    fn sources(&self) -> &SourceMap {
        &self.snapshot.sources
    }

    fn path_of(&self, source: SourceId) -> String {
        self.sources().get(source).path.to_string()
    }

    fn open(&self, document: &Document) -> Option<String> {
        self.editor.link(&self.path_of(document.source), 1, 1)
    }

    fn template(&self, file: &str) -> Option<String> {
        let templates = &self.preview.assembled.theme.templates;
        let source = *templates.get(self.preview.template(file)?)?;
        (!self.is_pseudo()).then(|| self.path_of(source))
    }

    fn is_pseudo(&self) -> bool {
        self.page.lang == Some(Lang::PSEUDO)
    }

    /// The address of this page in another language.
    fn url(&self, lang: Lang) -> Option<String> {
        let below = self.page.path.split_once('/')?.1;
        let base = &self.preview.assembled.site.config.base_url.path;
        let address = crate::percent::path(&format!("{lang}/{below}"));
        self.page.lang.map(|_| format!("{base}{address}"))
    }

    fn pseudo(&self) -> Option<Pseudo> {
        let config = &self.preview.assembled.site.config;
        let on = self.is_pseudo();
        let to = if on {
            config.source_language
        } else {
            Lang::PSEUDO
        };
        Some(Pseudo {
            url: self.url(to)?,
            on,
        })
    }

    fn languages(&self, entry: Option<&Entry>) -> Vec<Language> {
        let config = &self.preview.assembled.site.config;
        let known = config.languages.iter().filter(|l| **l != Lang::PSEUDO);
        known
            .filter_map(|lang| {
                let document = entry.and_then(|entry| entry.document(*lang));
                let authored = entry.is_some_and(|entry| entry.is_authored(*lang));
                let review =
                    authored && document.is_some_and(|document| document.is_review_wanted());
                Some(Language {
                    lang: *lang,
                    name: lang.autonym().to_owned(),
                    url: self.url(*lang)?,
                    state: match entry {
                        Some(entry) => state(entry, *lang),
                        None if *lang == config.source_language => "source",
                        None => "current",
                    },
                    from: entry
                        .map(|entry| entry.shown(config.chain(*lang)).lang)
                        .filter(|shown| shown != lang),
                    review,
                    file: document
                        .filter(|_| authored)
                        .map(|document| self.path_of(document.source)),
                    open: document
                        .filter(|_| authored)
                        .and_then(|document| self.open(document)),
                })
            })
            .collect()
    }

    fn easy(&self, id: EntryId, entry: &Entry, lang: Lang) -> Option<EasyScore> {
        let config = &self.preview.assembled.site.config;
        let simple = easy::language(config)?;
        if lang != simple && lang != config.source_language {
            return None;
        }
        let page = self.preview.assembled.easy.pages.get(id.0)?;
        let voice = Voice::new(config.source_language)?;
        let findings = page.findings.iter().map(|found| {
            let span = page.span(found, entry, self.sources());
            let values = found.values.iter();
            let values = values.map(|(name, value)| (name.as_str(), value.clone()));
            EasyFinding {
                message: voice.finding(&found.rule, values),
                line: self.sources().position(span).0,
                open: self.editor.link_to(span, self.sources()),
            }
        });
        Some(EasyScore {
            score: page.score,
            findings: findings.collect(),
        })
    }

    fn problems(&self, files: &[SourceId]) -> Vec<Problem> {
        let is_here = |span: Span| files.contains(&span.source);
        let all = self.snapshot.problems().diagnostics().iter();
        all.filter(|d| d.primary.as_ref().is_some_and(|p| is_here(p.span)))
            .map(|d| Problem::new(d, self.sources(), self.editor))
            .collect()
    }

    fn compare(&self, entry: &Entry, lang: Lang) -> Option<Compare> {
        let translation = entry.document(lang)?;
        if lang == entry.source().lang || !entry.is_authored(lang) {
            return None;
        }
        let state = entry.state(lang)?;
        Some(Compare {
            accepted: match state {
                TranslationState::Unrecorded => None,
                TranslationState::Current { accepted } => Some(accepted.to_string()),
                TranslationState::Stale(stale) => Some(stale.accepted.to_string()),
            },
            source: self.side(entry.source(), Some(state)),
            translation: self.side(translation, None),
        })
    }

    fn side(&self, document: &Document, state: Option<&TranslationState>) -> Side {
        let stale = state.and_then(TranslationState::stale);
        let text = &self.sources().get(document.source).text;
        let front = |key: &str, text: &str, changed: bool| {
            let (line, column) = document.place_of(key, self.sources());
            Block {
                kind: if key == "title" { "title" } else { "summary" },
                text: text.to_owned(),
                line,
                open: self
                    .editor
                    .link(&self.path_of(document.source), line, column),
                change: changed.then_some("changed"),
            }
        };
        let mut blocks = vec![
            front("title", &document.title, stale.is_some_and(|s| s.title)),
            front(
                "summary",
                &document.summary,
                stale.is_some_and(|s| s.summary),
            ),
        ];
        for (index, block) in document.segments.blocks.iter().enumerate() {
            let change = stale.and_then(|stale| {
                let mut changes = stale.blocks.iter();
                changes.find(|c| c.index == index && c.change != Change::Removed)
            });
            blocks.push(Block {
                kind: block.kind.noun(),
                text: text
                    .get(self.sources().clamped(block.span))
                    .unwrap_or_default()
                    .to_owned(),
                line: self.sources().position(block.span).0,
                open: self.editor.link_to(block.span, self.sources()),
                change: change.map(|change| match change.change {
                    Change::Added => "added",
                    _ => "changed",
                }),
            });
        }
        Side {
            lang: document.lang,
            file: self.path_of(document.source),
            open: self.open(document),
            blocks,
        }
    }
}

/// How a language of an entry came to be.
pub(super) fn state(entry: &Entry, lang: Lang) -> &'static str {
    if lang == entry.source().lang {
        return "source";
    }
    match (entry.document(lang), entry.is_authored(lang)) {
        (None, _) => "fallback",
        (Some(_), false) => "derived",
        (Some(_), true) => match entry.state(lang) {
            Some(TranslationState::Stale(_)) => "stale",
            Some(TranslationState::Current { .. }) => "current",
            Some(TranslationState::Unrecorded) | None => "unrecorded",
        },
    }
}

/// The files of an entry.
pub(super) fn files(entry: &Entry) -> BTreeSet<SourceId> {
    entry.documents().map(|document| document.source).collect()
}
