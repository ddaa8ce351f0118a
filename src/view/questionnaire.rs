//! Decision guides: a page for each question and for each outcome, linked, without scripts.
//!
//! The address of a page says all that a reader answered, so it can be shared and bookmarked.
//! Where only one way leads to a page, it shows the answers on that way.

use super::chrome::{Crumb, Versions};
use super::fallback::{FallbackView, fallback, real_languages};
use super::list_item::ListItem;
use super::speaker::WordsView;
use super::{Content, PageContext, PageView};
use crate::config::CollectionType;
use crate::content::entry::Entry;
use crate::content::facts::questionnaire::{Outcome, Question, Suggestion};
use crate::content::facts::reference::Text;
use crate::content::facts::{Facts, Guide};
use crate::i18n::Args;
use crate::site::EntryId;
use serde::Serialize;

/// A question with its answers.
#[derive(Debug, Serialize)]
pub struct QuestionView {
    /// The guide that asks it.
    pub guide: WordsView,
    /// Its id.
    pub id: String,
    /// What is asked.
    pub text: WordsView,
    /// What helps to answer it.
    pub note: Option<WordsView>,
    /// The answers.
    pub answers: Vec<AnswerView>,
    /// What was answered before.
    pub trail: Vec<TrailStep>,
    /// What readers are told if the text is not in their language.
    pub fallback: Option<FallbackView>,
}

/// An answer to choose.
#[derive(Debug, Serialize)]
pub struct AnswerView {
    /// The answer.
    pub text: WordsView,
    /// What helps to choose it.
    pub note: Option<WordsView>,
    /// The next page.
    pub href: String,
}

/// A question that was answered on the way.
#[derive(Debug, Serialize)]
pub struct TrailStep {
    /// The question.
    pub question: WordsView,
    /// The answer.
    pub answer: WordsView,
    /// Where it can be answered differently.
    pub href: String,
}

/// Where the answers lead.
#[derive(Debug, Serialize)]
pub struct OutcomeView {
    /// The guide.
    pub guide: WordsView,
    /// Where it begins.
    pub start: String,
    /// Its id.
    pub id: String,
    /// What it comes to.
    pub title: WordsView,
    /// What to think of.
    pub text: Option<WordsView>,
    /// What may fit, and why.
    pub options: Vec<OptionView>,
    /// Whom to ask.
    pub ask: Vec<ListItem>,
    /// What was answered.
    pub trail: Vec<TrailStep>,
    /// What readers are told if the text is not in their language.
    pub fallback: Option<FallbackView>,
}

/// An entry that may fit.
#[derive(Debug, Serialize)]
pub struct OptionView {
    /// The entry.
    pub item: ListItem,
    /// Why.
    pub reason: WordsView,
}

struct Asked<'a> {
    context: PageContext<'a>,
    id: EntryId,
    entry: &'a Entry,
    guide: &'a Guide,
}

impl<'a> PageContext<'a> {
    fn asked(self, id: EntryId) -> Option<Asked<'a>> {
        let entry = self.site.entry(id);
        let Facts::Guide(guide) = &entry.role().facts else {
            return None;
        };
        Some(Asked {
            context: self,
            id,
            entry,
            guide,
        })
    }

    /// The question that a decision guide begins with.
    pub(super) fn first_question(self, id: EntryId) -> Option<QuestionView> {
        let asked = self.asked(id)?;
        let first = asked.guide.questions.first()?;
        Some(asked.question(first))
    }
}

pub(super) fn question(context: PageContext<'_>, id: EntryId, number: usize) -> Option<PageView> {
    let asked = context.asked(id)?;
    let question = asked.guide.questions.get(number)?;
    let view = asked.question(question);
    let title = view.text.clone();
    Some(asked.page(
        "question.html",
        &question.id,
        title,
        Content::Question(Box::new(view)),
    ))
}

pub(super) fn outcome(context: PageContext<'_>, id: EntryId, number: usize) -> Option<PageView> {
    let asked = context.asked(id)?;
    let outcome = asked.guide.outcomes.get(number)?;
    let view = asked.outcome(outcome);
    let title = view.title.clone();
    Some(asked.page(
        "outcome.html",
        &outcome.id,
        title,
        Content::Outcome(Box::new(view)),
    ))
}

impl Asked<'_> {
    fn words(&self, text: &Text) -> WordsView {
        let words = self.entry.words(text, self.context.chain);
        self.context.speaker.words(words)
    }

    fn path(&self) -> String {
        self.context.site.entry_path(self.entry)
    }

    /// The page of a question or outcome. The first question is on the page of the guide.
    fn href(&self, id: &str) -> String {
        match self.guide.questions.first() {
            Some(first) if first.id == id => self.context.href(&self.path()),
            _ => self.context.href(&format!("{}{id}/", self.path())),
        }
    }

    fn question(&self, question: &Question) -> QuestionView {
        QuestionView {
            guide: self.context.entry_title(self.entry),
            id: question.id.clone(),
            text: self.words(&question.text),
            note: question.note.as_ref().map(|note| self.words(note)),
            answers: question
                .answers
                .iter()
                .map(|answer| AnswerView {
                    text: self.words(&answer.text),
                    note: answer.note.as_ref().map(|note| self.words(note)),
                    href: self.href(&answer.to),
                })
                .collect(),
            trail: self.trail(&question.id),
            fallback: fallback(self.context, self.id),
        }
    }

    fn outcome(&self, outcome: &Outcome) -> OutcomeView {
        let desk = |slug: &str| self.context.find(CollectionType::Organization, slug);
        OutcomeView {
            guide: self.context.entry_title(self.entry),
            start: self.context.href(&self.path()),
            id: outcome.id.clone(),
            title: self.words(&outcome.title),
            text: outcome.text.as_ref().map(|text| self.words(text)),
            options: outcome
                .options
                .iter()
                .filter_map(|option| {
                    Some(OptionView {
                        item: self.context.list_item(self.suggested(option)?),
                        reason: self.words(&option.reason),
                    })
                })
                .collect(),
            ask: outcome
                .ask
                .iter()
                .filter_map(|desk_ref| desk(&desk_ref.slug))
                .map(|id| self.context.list_item(id))
                .collect(),
            trail: self.trail(&outcome.id),
            fallback: fallback(self.context, self.id),
        }
    }

    fn suggested(&self, option: &Suggestion) -> Option<EntryId> {
        let named = [
            (
                CollectionType::ResidenceStatus,
                option.status.as_ref().map(|r| &r.slug),
            ),
            (
                CollectionType::Program,
                option.program.as_ref().map(|r| &r.slug),
            ),
            (
                CollectionType::Guide,
                option.guide.as_ref().map(|r| &r.slug),
            ),
            (
                CollectionType::Comparison,
                option.comparison.as_ref().map(|r| &r.slug),
            ),
        ];
        named
            .into_iter()
            .find_map(|(kind, slug)| self.context.find(kind, slug?))
    }

    /// The answers that lead here, if they are the only ones.
    fn trail(&self, id: &str) -> Vec<TrailStep> {
        let mut trail = Vec::new();
        let mut at = id;
        // A guide without circles has no way that is longer than this.
        for _ in 0..self.guide.questions.len() {
            let mut before = self.guide.questions.iter().flat_map(|question| {
                let here = question.answers.iter().filter(|answer| answer.to == at);
                here.map(move |answer| (question, answer))
            });
            let (Some((question, answer)), None) = (before.next(), before.next()) else {
                break;
            };
            trail.push(TrailStep {
                question: self.words(&question.text),
                answer: self.words(&answer.text),
                href: self.href(&question.id),
            });
            at = &question.id;
        }
        let whole = self.guide.questions.first().is_some_and(|q| q.id == at);
        trail.reverse();
        if whole { trail } else { Vec::new() }
    }

    fn page(
        &self,
        template: &'static str,
        part: &str,
        title: WordsView,
        content: Content,
    ) -> PageView {
        let context = self.context;
        let path = format!("{}{part}/", self.path());
        let versions = Versions {
            path: &path,
            real: real_languages(context.site, self.id),
            shown: self.entry.shown(context.chain).lang,
        };
        let guide = context.entry_title(self.entry);
        let args = Args::new()
            .text("title", &title.text)
            .text("guide", &guide.text);
        let whole = context.speaker.text_with("guide-page-title", &args);
        let mut view = context.page(template, whole, &versions, content);
        view.description = self.entry.shown(context.chain).summary.clone();
        // Search engines lead to the beginning of a guide, not into the middle of it.
        view.noindex = true;
        view.alternates = Vec::new();
        view.section = Some(
            context.site.config.collections[self.entry.collection]
                .name
                .clone(),
        );
        view.breadcrumbs = vec![
            context.home_crumb(),
            context.collection_crumb(self.entry.collection),
            Crumb {
                words: guide,
                href: Some(context.href(&self.path())),
            },
            Crumb {
                words: title,
                href: None,
            },
        ];
        view
    }
}
