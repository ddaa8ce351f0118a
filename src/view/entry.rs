//! The page of an entry.

use super::behind::{BehindView, behind};
use super::body::{HeadingView, SegmentView};
use super::chart::ChartView;
use super::chrome::{Crumb, Versions};
use super::downloads::DownloadView;
use super::facet::FacetOption;
use super::facts::{FactValue, SourceView};
use super::fallback::{FallbackView, fallback, real_languages};
use super::map::MapView;
use super::path::PathView;
use super::questionnaire::QuestionView;
use super::related::{self, RelatedView};
use super::sections::FactSection;
use super::speaker::{DateView, WordsView};
use super::table::TableView;
use super::{Content, PageContext, PageView};
use crate::config::CollectionType;
use crate::content::facts::Facts;
use crate::content::facts::guide::GuideStep;
use crate::content::facts::program::StateOverride;
use crate::easy::engine::without_ruby;
use crate::easy::terms;
use crate::lang::Lang;
use crate::site::EntryId;
use crate::site::pages::{Page, tag_slug};
use serde::Serialize;

/// The page of an entry.
#[derive(Debug, Serialize)]
pub struct EntryView {
    /// The type of its collection.
    pub kind: &'static str,
    /// Collection and slug, for scripts and tests.
    pub entry: String,
    /// Its title.
    pub title: WordsView,
    /// Its title in the source language, where that is not what is shown.
    pub original: Option<WordsView>,
    /// How the title in the source language is read.
    pub reading: Option<String>,
    /// One or two sentences about it.
    pub summary: WordsView,
    /// What readers are told if the text is not in their language.
    pub fallback: Option<FallbackView>,
    /// Who made a page in easy Japanese, and where its readers can turn.
    pub easy: Option<EasyView>,
    /// The words that the page explains.
    pub terms: Vec<TermView>,
    /// What readers are told if the source has changed since.
    pub behind: Option<BehindView>,
    /// Whether somebody should check the translation.
    pub review_wanted: bool,
    /// Whether the entry is a draft.
    pub draft: bool,
    /// The state of a programme.
    pub state: Option<FactValue>,
    /// Whether an editor says that it is over.
    pub ended: bool,
    /// The page that puts it beside others of its kind.
    pub compare: Option<String>,
    /// Its earlier names.
    pub former_names: Vec<WordsView>,
    /// Its facts.
    pub sections: Vec<FactSection>,
    /// What it can lead to, for a status.
    pub path: Option<PathView>,
    /// Where it works, for a consortium.
    pub map: Option<MapView>,
    /// What a consortium offers, by who can use it.
    pub offers: Vec<RelatedView>,
    /// The question that a decision guide begins with.
    pub question: Option<QuestionView>,
    /// The text that a translation was made from.
    pub translated: Option<TranslatedView>,
    /// Its files.
    pub downloads: Vec<DownloadView>,
    /// Its table: a comparison or a dataset.
    pub table: Option<TableView>,
    /// Its chart.
    pub chart: Option<ChartView>,
    /// The steps of a guide.
    pub steps: Vec<StepView>,
    /// The language of the text, where that is not the reader's.
    pub body_lang: Option<Lang>,
    /// `ltr` or `rtl` of the text.
    pub body_dir: &'static str,
    /// The headings of the text.
    pub contents: Vec<HeadingView>,
    /// The text.
    pub body: Vec<SegmentView>,
    /// Entries that belong to it.
    pub related: Vec<RelatedView>,
    /// Where the facts are written.
    pub sources: Vec<SourceView>,
    /// When the facts were true.
    pub as_of: Option<DateView>,
    /// When somebody last compared them with their source.
    pub checked: Option<DateView>,
    /// When the text was published.
    pub date: Option<DateView>,
    /// Its tags.
    pub tags: Vec<FacetOption>,
}

/// Who made a page in easy Japanese, and where its readers can turn.
#[derive(Debug, Serialize)]
pub struct EasyView {
    /// Who made it.
    pub notice: WordsView,
    /// The page that it was derived from.
    pub original: Option<String>,
    /// The desk to ask, for a page that nobody wrote.
    pub desk: Option<DeskView>,
}

/// The text that a translation was made from.
#[derive(Debug, Serialize)]
pub struct TranslatedView {
    /// That it is a translation, and from which language.
    pub notice: WordsView,
    /// The original page.
    pub href: String,
    /// Its language.
    pub lang: Lang,
}

/// A desk.
#[derive(Debug, Serialize)]
pub struct DeskView {
    /// Its page.
    pub href: String,
    /// Its name.
    pub title: WordsView,
}

/// A word that a page explains.
#[derive(Debug, Serialize)]
pub struct TermView {
    /// Its key in the glossary.
    pub key: String,
    /// The word.
    pub form: WordsView,
    /// The Japanese form, on pages in another language.
    pub original: Option<WordsView>,
    /// What it means.
    pub text: WordsView,
}

/// A step of a guide.
#[derive(Debug, Serialize)]
pub struct StepView {
    /// What to do.
    pub title: WordsView,
    /// How.
    pub text: Option<WordsView>,
    /// Where.
    pub link: Option<StepLink>,
}

/// Where a step leads.
#[derive(Debug, Serialize)]
pub struct StepLink {
    /// The address.
    pub href: String,
    /// What it is.
    pub words: WordsView,
}

pub(super) fn view(context: PageContext<'_>, _: &Page, id: EntryId) -> PageView {
    let site = context.site;
    let entry = site.entry(id);
    let shown = entry.shown(context.chain);
    let path = site.entry_path(entry);
    let versions = Versions {
        path: &path,
        real: real_languages(site, id),
        shown: entry.shown_text(context.chain).lang,
    };
    let content = entry_view(context, id);
    let own = Crumb {
        words: content.title.clone(),
        href: None,
    };
    let title = shown.title.clone();
    let mut view = context.page(
        "entry.html",
        title,
        &versions,
        Content::Entry(Box::new(content)),
    );
    view.description = shown.summary.clone();
    view.noindex = shown.draft;
    view.section = Some(site.config.collections[entry.collection].name.clone());
    view.breadcrumbs = vec![
        context.home_crumb(),
        context.collection_crumb(entry.collection),
    ];
    view.breadcrumbs.extend(parent_crumb(context, id));
    view.breadcrumbs.push(own);
    view
}

/// The programme or status that an entry is a part of, as a step of the way.
fn parent_crumb(context: PageContext<'_>, id: EntryId) -> Option<Crumb> {
    let (kind, slug) = match &context.site.entry(id).role().facts {
        Facts::Program(program) => (CollectionType::Program, &program.parent.as_ref()?.slug),
        Facts::ResidenceStatus(status) => (
            CollectionType::ResidenceStatus,
            &status.parent.as_ref()?.slug,
        ),
        _ => return None,
    };
    let parent = context.find(kind, slug)?;
    Some(Crumb {
        words: context.entry_title(context.site.entry(parent)),
        href: Some(context.entry_href(parent)),
    })
}

fn entry_view(context: PageContext<'_>, id: EntryId) -> EntryView {
    let site = context.site;
    let entry = site.entry(id);
    let role = entry.role();
    let shown = entry.shown(context.chain);
    let text = entry.shown_text(context.chain);
    let source = entry.source();
    let speaker = context.speaker;
    EntryView {
        kind: site.kind(entry).as_str(),
        entry: format!(
            "{}/{}",
            site.config.collections[entry.collection].name, entry.slug
        ),
        title: speaker.plain(&shown.title, shown.lang),
        original: (shown.title != source.title).then(|| speaker.plain(&source.title, source.lang)),
        reading: role.reading.clone(),
        summary: speaker.plain(&shown.summary, shown.lang),
        fallback: fallback(context, id),
        behind: behind(context, id),
        review_wanted: shown.is_review_wanted(),
        draft: shown.draft,
        state: match &role.facts {
            Facts::Program(program) => Some(context.program_state(program)),
            _ => None,
        },
        ended: matches!(&role.facts, Facts::Program(program) if program.state == Some(StateOverride::Ended)),
        // A course stands beside others on the page of its programme.
        compare: context
            .compare_href(entry.collection)
            .filter(|_| site.listed(entry.collection, context.lang).contains(&id))
            .map(|href| format!("{href}?with={}", entry.slug)),
        former_names: match &role.facts {
            Facts::Program(program) => program
                .former_names
                .iter()
                .map(|name| speaker.plain(name, source.lang))
                .collect(),
            _ => Vec::new(),
        },
        sections: context.fact_sections(id),
        path: context.path_from(id, Some(id)),
        map: match &role.facts {
            Facts::Consortium(_) => context.map(Some(id)),
            _ => None,
        },
        offers: related::offers(context, id),
        question: context.first_question(id),
        translated: translated(context, id),
        downloads: context.entry_downloads(id),
        table: table(context, id),
        chart: context.chart(id, "section-chart".to_owned()),
        steps: match &role.facts {
            Facts::Guide(guide) => guide.steps.iter().map(|s| step(context, id, s)).collect(),
            _ => Vec::new(),
        },
        easy: easy(context, id),
        terms: terms(context, id),
        body_lang: (text.lang != context.lang).then_some(text.lang),
        body_dir: text.lang.direction(),
        contents: context.headings(id),
        body: context.body(id),
        related: related::of(context, id),
        sources: role.sources.iter().map(|s| context.source(s)).collect(),
        as_of: role.as_of.map(|d| speaker.date(d)),
        checked: role.checked.map(|d| speaker.date(d)),
        date: source.date.map(|d| speaker.date(d)),
        tags: tags(context, &shown.tags, shown.lang),
    }
}

fn tags(context: PageContext<'_>, tags: &[String], lang: Lang) -> Vec<FacetOption> {
    tags.iter()
        .map(|tag| (tag, tag_slug(tag)))
        .filter(|(_, slug)| !slug.is_empty())
        .map(|(tag, slug)| FacetOption {
            label: context.speaker.plain(tag, lang),
            count: String::new(),
            href: context.href(&format!("tags/{slug}/")),
            current: false,
            id: slug,
        })
        .collect()
}

/// For a page in easy Japanese: who made it.
fn easy(context: PageContext<'_>, id: EntryId) -> Option<EasyView> {
    let entry = context.site.entry(id);
    let shown = entry.shown(context.chain);
    if !context.lang.is_simple() || shown.lang != context.lang {
        return None;
    }
    if entry.is_authored(context.lang) {
        return Some(EasyView {
            notice: context.speaker.say("easy-by-person"),
            original: None,
            desk: None,
        });
    }
    let own = match &entry.role().facts {
        Facts::Program(program) => program.agency.first().map(|agency| agency.slug.as_str()),
        _ => None,
    };
    let slug = own.or(context
        .site
        .config
        .desk
        .as_ref()
        .map(|(slug, _)| slug.as_str()));
    let desk = slug.and_then(|slug| context.find(CollectionType::Organization, slug));
    let source = context.site.config.source_language;
    Some(EasyView {
        notice: context.speaker.say("easy-by-machine"),
        original: Some(context.href_in(source, &context.site.entry_path(entry))),
        desk: desk.map(|desk| DeskView {
            href: context.entry_href(desk),
            title: context.entry_title(context.site.entry(desk)),
        }),
    })
}

/// The words that the shown text explains, in its language.
fn terms(context: PageContext<'_>, id: EntryId) -> Vec<TermView> {
    let shown = context.site.entry(id).shown_text(context.chain);
    let lang = shown.lang;
    let japanese = Lang::parse("ja");
    let base = japanese.filter(|_| lang.is_simple()).unwrap_or(lang);
    terms::keys(&shown.body.nodes)
        .into_iter()
        .filter_map(|key| {
            let term = context.site.glossary.get(key)?;
            let form = term.forms.get(&base)?;
            let original = japanese
                .filter(|japanese| *japanese != base)
                .and_then(|japanese| Some((term.forms.get(&japanese)?, japanese)));
            Some(TermView {
                key: key.to_owned(),
                form: context.speaker.plain(form, lang),
                original: original.map(|(form, lang)| context.speaker.plain(form, lang)),
                text: context
                    .speaker
                    .plain(&without_ruby(term.explanation(lang)?), lang),
            })
        })
        .collect()
}

/// For a page that somebody translated: from which language, and where the original is.
fn translated(context: PageContext<'_>, id: EntryId) -> Option<TranslatedView> {
    let entry = context.site.entry(id);
    let source = entry.source().lang;
    let shown = entry.shown_text(context.chain).lang;
    if shown != context.lang || shown == source || shown.is_simple() {
        return None;
    }
    Some(TranslatedView {
        notice: context
            .speaker
            .say_naming("translated-notice", "language", source),
        href: context.href_in(source, &context.site.entry_path(entry)),
        lang: source,
    })
}

fn table(context: PageContext<'_>, id: EntryId) -> Option<TableView> {
    let entry = context.site.entry(id);
    match &entry.role().facts {
        Facts::Dataset(_) => context.dataset_table(id),
        Facts::Comparison(comparison) => {
            let statuses: Vec<EntryId> = comparison
                .statuses
                .iter()
                .filter_map(|status| context.find(CollectionType::ResidenceStatus, &status.slug))
                .collect();
            Some(context.status_table(&statuses, &comparison.rows, context.entry_title(entry)))
        }
        _ => None,
    }
}

fn step(context: PageContext<'_>, id: EntryId, step: &GuideStep) -> StepView {
    let entry = context.site.entry(id);
    let words = |text| context.speaker.words(entry.words(text, context.chain));
    StepView {
        title: words(&step.title),
        text: step.text.as_ref().map(words),
        link: step.link.as_ref().map(|link| StepLink {
            href: link.url.0.clone(),
            words: link.label.as_ref().map_or_else(
                || WordsView {
                    text: link.url.host().to_owned(),
                    lang: None,
                },
                words,
            ),
        }),
    }
}
