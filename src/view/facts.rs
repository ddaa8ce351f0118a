//! Facts as labelled rows.
//!
//! A row has the key of the fact in the front matter. The table on an entry's page, the cells of
//! a comparison and a fact within a sentence all come from these rows, so they cannot disagree.

mod places;
pub mod program;
pub mod status;
mod values;

use super::PageContext;
use super::speaker::{DateView, WordsView};
use crate::content::entry::Entry;
use crate::content::facts::values::SourceRef;
use crate::content::facts::{Case, Consortium, Event, Facts, Organization};
use crate::lang::Lang;
use crate::site::EntryId;
use serde::Serialize;

/// A fact with its label.
#[derive(Debug, Clone, Serialize)]
pub struct FactRow {
    /// The key of the fact in the front matter.
    pub key: String,
    /// What it is.
    pub label: WordsView,
    /// Its values; more than one are a list.
    pub values: Vec<FactValue>,
}

/// One value of a fact. Which fields are set decides how it is drawn.
#[derive(Debug, Clone, Default, Serialize)]
pub struct FactValue {
    /// What a reader sees.
    pub words: WordsView,
    /// What stands before it, for example the kind of a group of members.
    pub label: Option<WordsView>,
    /// Where it leads.
    pub href: Option<String>,
    /// The language of what it leads to, where that is not the page's.
    pub hreflang: Option<Lang>,
    /// Whether it leads out of the site.
    pub external: bool,
    /// ISO 8601, for a date.
    pub datetime: Option<String>,
    /// The bare number, for a figure.
    pub number: Option<String>,
    /// The id of a state.
    pub state: Option<&'static str>,
    /// When it was true.
    pub as_of: Option<DateView>,
    /// Where it is written.
    pub sources: Vec<SourceView>,
    /// Conditions and other things to know.
    pub notes: Vec<WordsView>,
    /// Lines of an address, for example of a contact.
    pub lines: Vec<FactValue>,
}

/// Where something is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SourceView {
    /// The document.
    pub title: WordsView,
    /// Who published it.
    pub publisher: Option<WordsView>,
    /// When.
    pub published: Option<DateView>,
    /// The page or section in it.
    pub place: Option<WordsView>,
    /// Where it can be read.
    pub href: Option<String>,
    /// When that was read.
    pub accessed: Option<DateView>,
}

/// Makes the rows of one entry.
pub(super) struct Rows<'a> {
    context: PageContext<'a>,
    entry: &'a Entry,
    rows: Vec<FactRow>,
}

impl<'a> PageContext<'a> {
    /// The facts of an entry as rows, in the order in which its page shows them.
    pub fn fact_rows(&self, id: EntryId) -> Vec<FactRow> {
        let mut rows = self.rows_of(id);
        match &rows.entry.role().facts {
            Facts::ResidenceStatus(status) => rows.status(status),
            Facts::Program(program) => rows.program(program),
            Facts::Consortium(consortium) => rows.consortium(consortium),
            Facts::Case(case) => rows.case(case),
            Facts::Event(event) => rows.event(event),
            Facts::Organization(organization) => rows.organization(organization),
            Facts::Dataset(dataset) => {
                rows.words("population", Some(&dataset.population));
                rows.choice("measure", dataset.measure.map(|m| m.message_id()));
                rows.links(&dataset.links);
            }
            Facts::Guide(guide) => {
                rows.choices("audience", guide.audience.iter().map(|a| a.message_id()))
            }
            Facts::Comparison(_) | Facts::Page => {}
        }
        rows.rows
    }

    fn rows_of(&self, id: EntryId) -> Rows<'a> {
        Rows {
            context: *self,
            entry: self.site.entry(id),
            rows: Vec::new(),
        }
    }

    /// Where something is written.
    pub fn source(&self, source: &SourceRef) -> SourceView {
        let document = source
            .doc
            .as_ref()
            .and_then(|doc| self.site.documents.get(&doc.slug));
        let localized = |text: &crate::lang::Localized| {
            text.get(self.chain)
                .map(|(text, lang)| self.speaker.plain(text, lang))
                .unwrap_or_default()
        };
        let url = source
            .url
            .as_ref()
            .or(document.and_then(|d| d.url.as_ref()));
        let own_title = source
            .title
            .as_ref()
            .map(|t| self.speaker.plain(t, self.site.config.source_language));
        SourceView {
            title: document
                .map(|d| localized(&d.title))
                .or(own_title)
                .or_else(|| url.map(|u| self.speaker.plain(u.host(), self.lang)))
                .unwrap_or_default(),
            publisher: document.map(|d| localized(&d.publisher)),
            published: document.map(|d| self.speaker.date(d.published)),
            place: self.place_in_source(source),
            href: url.map(|u| u.0.clone()),
            accessed: source.accessed.map(|d| self.speaker.date(d)),
        }
    }

    fn place_in_source(&self, source: &SourceRef) -> Option<WordsView> {
        if let Some(pages) = &source.page {
            let list: Vec<String> = pages.0.iter().map(u32::to_string).collect();
            let args = crate::i18n::Args::new()
                .text("pages", &list.join(", "))
                .number("n", pages.0.len() as f64);
            return Some(self.speaker.say_with("source-page", &args));
        }
        let section = source.section.as_ref()?;
        Some(
            self.speaker
                .plain(section, self.site.config.source_language),
        )
    }
}

impl Rows<'_> {
    fn consortium(&mut self, consortium: &Consortium) {
        let founded = self.date(consortium.founded);
        self.push("founded", vec![founded]);
        self.regions("prefectures", &consortium.prefectures);
        self.regions("case_prefectures", &consortium.case_prefectures);
        self.words("secretariat", consortium.secretariat.as_ref());
        self.references("agency", &consortium.agency);
        self.references("program", consortium.program.as_slice());
        let members = consortium.members.iter().map(|group| {
            let names: Vec<WordsView> = group.names.iter().map(|n| self.text(n)).collect();
            FactValue {
                label: Some(self.context.speaker.say(group.kind.message_id())),
                words: self.context.speaker.all_of(&names),
                ..FactValue::default()
            }
        });
        let members = members.collect();
        self.push("members", members);
        self.references("cases", &consortium.cases);
        self.contacts(&consortium.contacts);
        self.links(&consortium.links);
    }

    fn case(&mut self, case: &Case) {
        self.choice("kind", Some(case.kind.message_id()));
        self.words("company", Some(&case.company));
        self.regions("prefecture", &[case.prefecture]);
        self.words("municipality", case.municipality.as_ref());
        self.choice("industry", case.industry.map(|i| i.message_id()));
        self.words("business", case.business.as_ref());
        self.countries("nationalities", &case.nationalities);
        self.list("jobs", &case.jobs);
        self.choices("job_fields", case.job_fields.iter().map(|f| f.message_id()));
        self.references("programs", &case.programs);
        self.references("consortium", case.consortium.as_slice());
        self.figures("figures", &case.figures);
        self.links(&case.links);
    }

    fn event(&mut self, event: &Event) {
        self.choice("kind", Some(event.kind.message_id()));
        for (key, moment) in [("starts", Some(event.starts)), ("ends", event.ends)] {
            let value = moment.map(|m| self.moment(m));
            self.push(key, value.into_iter().collect());
        }
        self.choice("mode", event.mode.map(|m| m.message_id()));
        self.words("place", event.place.as_ref());
        self.regions("prefecture", event.prefecture.as_slice());
        self.languages("languages", &event.languages);
        self.choices("audience", event.audience.iter().map(|a| a.message_id()));
        self.references("organizers", &event.organizers);
        self.references("consortium", event.consortium.as_slice());
        self.figures("figures", &event.figures);
        self.links(&event.links);
    }

    fn organization(&mut self, organization: &Organization) {
        self.choice("kind", Some(organization.kind.message_id()));
        self.references("parent", organization.parent.as_slice());
        self.words("short_name", organization.short_name.as_ref());
        self.regions("regions", &organization.regions);
        self.choices(
            "audience",
            organization.audience.iter().map(|a| a.message_id()),
        );
        self.list("services", &organization.services);
        self.cost(organization.cost.as_ref());
        self.contacts(&organization.contacts);
        self.links(&organization.links);
    }
}
