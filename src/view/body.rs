//! The text of an entry, in the reader's language or the nearest one there is.

use super::PageContext;
use super::chart::ChartView;
use super::facts::FactValue;
use super::glossary::GlossaryView;
use super::list_item::ListItem;
use super::pictures::Place;
use super::table::TableView;
use crate::content::Document;
use crate::content::entry::Entry;
use crate::content::markdown::html::{
    self, HtmlContext, ImageSource, Label, LinkTarget, Loading, Segment,
};
use crate::i18n::Args;
use crate::lang::Lang;
use crate::site::EntryId;
use crate::site::directives::ResolvedDirective;
use crate::site::links::Target;
use crate::site::resolve::Resolved;
use serde::Serialize;
use std::borrow::Cow;

/// A part of a text: finished HTML, or something that a template draws.
#[derive(Debug, Serialize)]
pub struct SegmentView {
    /// Finished HTML.
    pub html: Option<String>,
    /// The name of the directive's template.
    pub directive: Option<&'static str>,
    /// A table.
    pub table: Option<TableView>,
    /// A list of programmes.
    pub items: Vec<ListItem>,
    /// A chart.
    pub chart: Option<ChartView>,
    /// A picture.
    pub figure: Option<FigureView>,
    /// A fact.
    pub fact: Option<FactValue>,
    /// The glossary.
    pub glossary: Option<GlossaryView>,
}

/// A picture with a caption.
#[derive(Debug, Serialize)]
pub struct FigureView {
    /// The picture with its text, as finished HTML.
    pub image: String,
    /// The caption.
    pub caption: String,
}

/// A heading, for the list of contents.
#[derive(Debug, Serialize)]
pub struct HeadingView {
    /// Its level, from 2.
    pub level: u8,
    /// Its anchor.
    pub id: String,
    /// Its words.
    pub text: String,
}

/// The anchors of a document's headings: those of the source by position, so that a link works
/// in every language; its own where it has more headings than the source.
fn heading_ids<'a>(entry: &'a Entry, document: &'a Document) -> Vec<&'a str> {
    let source = &entry.source().body.headings;
    let same_outline = source.len() == document.body.headings.len();
    document
        .body
        .headings
        .iter()
        .enumerate()
        .map(|(i, own)| match source.get(i).filter(|_| same_outline) {
            Some(heading) => heading.id.as_str(),
            None => own.id.as_str(),
        })
        .collect()
}

struct BodyContext<'a> {
    context: PageContext<'a>,
    resolved: &'a Resolved,
    heading_ids: Vec<&'a str>,
    labels: Vec<(Label, String)>,
    label_lang: Option<Lang>,
    first_picture: Option<Place>,
}

/// The message of a label that Markdown needs.
fn label_message(label: Label) -> &'static str {
    match label {
        Label::Note => "alert-note",
        Label::Tip => "alert-tip",
        Label::Important => "alert-important",
        Label::Warning => "alert-warning",
        Label::Caution => "alert-caution",
        Label::Footnotes => "footnotes",
        Label::Footnote => "footnote",
        Label::FootnoteBack => "footnote-back",
        Label::TaskDone => "task-done",
        Label::TaskOpen => "task-open",
    }
}

impl HtmlContext for BodyContext<'_> {
    fn heading_id(&self, index: usize) -> &str {
        self.heading_ids.get(index).copied().unwrap_or_default()
    }

    fn link(&self, index: usize) -> LinkTarget<'_> {
        let (href, lang, external) = match self.resolved.links.get(index) {
            Some(Target::External(url)) => (Cow::Borrowed(url.as_str()), None, true),
            Some(target) => {
                let (href, lang) = self.context.target(target);
                (Cow::Owned(href), lang, false)
            }
            None => (Cow::Borrowed(""), None, false),
        };
        LinkTarget {
            href,
            lang,
            external,
        }
    }

    fn image(&self, index: usize) -> ImageSource {
        match self.resolved.links.get(index) {
            Some(Target::Attachment(number)) => {
                let loading = loading(self.first_picture == Some(Place::Link(index)));
                self.context.image_source(*number, loading)
            }
            _ => ImageSource::of(self.link(index).href.into_owned()),
        }
    }

    fn label(&self, label: Label) -> &str {
        self.labels
            .iter()
            .find(|(known, _)| *known == label)
            .map_or("", |(_, text)| text.as_str())
    }

    fn label_lang(&self) -> Option<Lang> {
        self.label_lang
    }
}

/// The first picture of a page is there when its page is; the others come when they are near.
fn loading(is_first: bool) -> Loading {
    match is_first {
        true => Loading::AtOnce,
        false => Loading::Lazy,
    }
}

impl<'a> PageContext<'a> {
    /// The anchors of the headings of the shown text, in order.
    pub fn heading_ids(&self, id: EntryId) -> Vec<&'a str> {
        let entry = self.site.entry(id);
        heading_ids(entry, entry.shown_text(self.chain))
    }

    /// The address of what a link leads to, and its language where that is not the reader's.
    pub(super) fn target(&self, target: &Target) -> (String, Option<Lang>) {
        match target {
            Target::External(url) => (url.clone(), None),
            Target::Entry(id, anchor) => {
                let shown = self.site.entry(*id).shown(self.chain).lang;
                let anchor = anchor
                    .as_ref()
                    .map(|a| format!("#{}", crate::percent::path(a)));
                let href = self.entry_href(*id) + anchor.as_deref().unwrap_or_default();
                (href, (shown != self.lang).then_some(shown))
            }
            Target::Listing(collection) => (
                self.href(&format!(
                    "{}/",
                    self.site.config.collections[*collection].name
                )),
                None,
            ),
            Target::Home => (self.href(""), None),
            Target::Page(path) => (self.href(path), None),
            Target::SamePage(anchor) => (format!("#{}", crate::percent::path(anchor)), None),
            Target::Attachment(number) => (self.attachment_href(*number), None),
            Target::Broken => (String::new(), None),
        }
    }

    /// The text of an entry.
    pub fn body(&self, id: EntryId) -> Vec<SegmentView> {
        let entry = self.site.entry(id);
        let document = entry.shown_text(self.chain);
        let resolved = self.site.resolved(id, document.lang);
        let first_picture = self.first_picture(id).map(|picture| picture.place);
        let context = BodyContext {
            context: *self,
            first_picture,
            resolved,
            heading_ids: heading_ids(entry, document),
            labels: Label::ALL
                .iter()
                .map(|label| (*label, self.speaker.text(label_message(*label))))
                .collect(),
            label_lang: (document.lang != self.lang).then_some(self.lang),
        };
        html::render(&document.body, &context)
            .into_iter()
            .filter_map(|segment| match segment {
                Segment::Html(html) => Some(SegmentView {
                    html: Some(html),
                    ..SegmentView::empty()
                }),
                Segment::Directive(number) => {
                    let is_first = first_picture == Some(Place::Directive(number));
                    let directive = resolved.directives.get(number)?.as_ref()?;
                    self.directive(number, directive, loading(is_first))
                }
            })
            .collect()
    }

    /// The headings of an entry's text, for the list of contents.
    pub fn headings(&self, id: EntryId) -> Vec<HeadingView> {
        let entry = self.site.entry(id);
        let document = entry.shown_text(self.chain);
        document
            .body
            .headings
            .iter()
            .zip(heading_ids(entry, document))
            .filter(|(heading, _)| (2..=3).contains(&heading.level))
            .map(|(heading, id)| HeadingView {
                level: heading.level,
                id: id.to_owned(),
                text: heading.text.clone(),
            })
            .collect()
    }

    fn directive(
        &self,
        number: usize,
        directive: &ResolvedDirective,
        loading: Loading,
    ) -> Option<SegmentView> {
        let empty = SegmentView::empty();
        Some(match directive {
            ResolvedDirective::StatusTable { statuses, rows } => SegmentView {
                directive: Some("table"),
                table: Some(self.status_table(
                    statuses,
                    rows,
                    self.speaker.say("statuses-side-by-side"),
                )),
                ..empty
            },
            ResolvedDirective::ProgramList(ids) => SegmentView {
                directive: Some("list"),
                items: ids.iter().map(|id| self.list_item(*id)).collect(),
                ..empty
            },
            ResolvedDirective::Chart(id) => SegmentView {
                directive: Some("chart"),
                chart: Some(ChartView {
                    href: Some(self.entry_href(*id)),
                    ..self.chart(*id, format!("section-chart-{number}"))?
                }),
                ..empty
            },
            ResolvedDirective::Dataset(id) => SegmentView {
                directive: Some("table"),
                table: Some(self.dataset_table(*id)?),
                ..empty
            },
            ResolvedDirective::Figure {
                attachment,
                alt,
                caption,
            } => SegmentView {
                directive: Some("figure"),
                figure: Some(FigureView {
                    image: html::image(&self.image_source(*attachment, loading), alt),
                    caption: caption.clone(),
                }),
                ..empty
            },
            ResolvedDirective::Glossary => SegmentView {
                directive: Some("glossary"),
                glossary: Some(self.glossary()),
                ..empty
            },
            ResolvedDirective::Coverage => SegmentView {
                directive: Some("table"),
                table: Some(self.coverage_table()),
                ..empty
            },
            ResolvedDirective::Fact { entry, key } => {
                let row = self
                    .fact_rows(*entry)
                    .into_iter()
                    .find(|row| row.key == *key)?;
                SegmentView {
                    directive: Some("fact"),
                    fact: row.values.into_iter().next(),
                    ..empty
                }
            }
        })
    }

    /// "p. 24" and the like need a number; this is the one for a page of a list.
    pub(super) fn page_title(&self, title: &str, number: usize, count: usize) -> String {
        if count < 2 {
            return title.to_owned();
        }
        let args = Args::new().text("title", title).number("n", number as f64);
        self.speaker.text_with("title-with-page", &args)
    }
}

impl SegmentView {
    fn empty() -> Self {
        SegmentView {
            html: None,
            directive: None,
            table: None,
            items: Vec::new(),
            chart: None,
            figure: None,
            fact: None,
            glossary: None,
        }
    }
}
