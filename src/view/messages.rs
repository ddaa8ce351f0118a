//! The interface messages that the program itself asks for, so that a missing one is found by
//! `check` and not by a reader. Templates name theirs when they are drawn.

use super::facts::status::GLANCE;
use super::related::RELATED;
use crate::config::CollectionType;
use crate::content::facts::place::Region;
use crate::content::facts::{
    case, consortium, event, organization, program, residence_status, words,
};
use crate::site::{facets, sorting, state};

/// Messages that are asked for by name.
const NAMED: &[&str] = &[
    "alert-caution",
    "alert-important",
    "alert-note",
    "alert-tip",
    "alert-warning",
    "amount-up-to",
    "approximately",
    "calendar-deadlines",
    "calendar-events",
    "chart-first-last",
    "chart-largest-smallest",
    "chart-one",
    "chart-same",
    "chart-unknown",
    "compare-corner",
    "compare-program",
    "compare-residence-status",
    "compare-summary",
    "comparison-corner",
    "contact-address",
    "contact-email",
    "contact-hours",
    "contact-phone",
    "contact-web",
    "cost-charged",
    "cost-free",
    "coverage-caption",
    "coverage-corner",
    "coverage-derived",
    "coverage-partial",
    "coverage-whole",
    "dataset-corner",
    "deadline-of",
    "download-csv",
    "download-deadline",
    "download-deadlines",
    "download-event",
    "download-events",
    "download-figures-csv",
    "download-figures-json",
    "download-json",
    "duration-days",
    "duration-months",
    "duration-years",
    "easy-by-machine",
    "easy-by-person",
    "facet-agency",
    "facet-collection",
    "facet-title",
    "facts-title",
    "fallback-not-simple",
    "fallback-notice",
    "fallback-original",
    "fallback-partial",
    "footnote",
    "footnote-back",
    "footnotes",
    "glance-title",
    "glossary-letters",
    "guide-page-title",
    "highly-skilled-jetro",
    "highly-skilled-meti",
    "japanese-not-required",
    "nav-home",
    "not-found-title",
    "not-known",
    "not-stated",
    "offers-company",
    "offers-student",
    "offline-copy",
    "points-needed",
    "program-about",
    "program-ask",
    "program-how",
    "program-what",
    "program-when",
    "program-who",
    "purposes-inferred",
    "range-from",
    "range-until",
    "renewals-limited",
    "renewals-unlimited",
    "search-range-amount",
    "search-range-closes",
    "search-title",
    "size-up-to",
    "sort-title",
    "source-page",
    "state-days-left",
    "statuses-side-by-side",
    "stay-indefinite",
    "stay-total",
    "tag-title",
    "tags-title",
    "task-done",
    "task-open",
    "title-with-page",
    "translated-notice",
];

/// Facts that have a row of their own.
const FACTS: &[&str] = &[
    "activities",
    "agency",
    "amounts",
    "audience",
    "business",
    "capacity",
    "case-prefectures",
    "cases",
    "category",
    "company",
    "consortium",
    "contacts",
    "cost",
    "ends",
    "examples",
    "family",
    "figures",
    "former-names",
    "founded",
    "highly-skilled",
    "industries",
    "industry",
    "intake",
    "japanese",
    "job-change",
    "job-fields",
    "jobs",
    "kind",
    "languages",
    "links",
    "measure",
    "members",
    "mode",
    "municipality",
    "nationalities",
    "next",
    "notes",
    "occupations",
    "organizers",
    "parent",
    "period",
    "place",
    "points",
    "population",
    "prefecture",
    "prefectures",
    "program",
    "programs",
    "purpose",
    "purposes",
    "region",
    "regions",
    "requirements",
    "residents",
    "secretariat",
    "services",
    "short-name",
    "size",
    "stage",
    "starts",
    "state",
    "stay",
    "supports",
    "tests",
    "users",
    "work",
];

/// Areas of Japan, by which places are grouped in the search.
const AREAS: [&str; 8] = [
    "area-hokkaido",
    "area-tohoku",
    "area-kanto",
    "area-chubu",
    "area-kinki",
    "area-chugoku",
    "area-shikoku",
    "area-kyushu",
];

/// Every message id that the program asks for.
pub fn wanted() -> Vec<String> {
    let mut ids: Vec<String> = NAMED.iter().map(|id| (*id).to_owned()).collect();
    ids.extend(super::behind::MESSAGES.iter().map(|id| (*id).to_owned()));
    ids.extend(GLANCE.iter().map(|(_, label)| (*label).to_owned()));
    ids.extend(FACTS.iter().map(|key| format!("fact-{key}")));
    ids.extend(
        RELATED
            .iter()
            .map(|(kind, fact)| format!("related-{kind}-{fact}")),
    );
    ids.extend(
        super::search::COUNTED
            .iter()
            .chain(&super::listing::COUNTED)
            .chain(&AREAS)
            .map(|id| (*id).to_owned()),
    );
    ids.extend(Region::all().map(Region::message_id));
    ids.extend(
        facets::MESSAGES
            .iter()
            .chain(state::MESSAGES)
            .map(|id| (*id).to_owned()),
    );
    for kind in CollectionType::ALL
        .iter()
        .filter(|k| **k != CollectionType::Page)
    {
        ids.push(format!("collection-{}", kind.as_str()));
        ids.push(format!("collection-{}-summary", kind.as_str()));
    }
    ids.extend(labels().map(str::to_owned));
    ids
}

/// Labels of closed lists of words. Percent and yen are written by number formats.
fn labels() -> impl Iterator<Item = &'static str> {
    macro_rules! all {
        ($($list:path),+ $(,)?) => {
            std::iter::empty()$(.chain(<$list>::ALL.iter().map(|word| word.message_id())))+
        };
    }
    all!(
        words::Answer,
        words::Audience,
        words::Industry,
        words::Measure,
        words::Unit,
        residence_status::Category,
        residence_status::Work,
        residence_status::Renewals,
        residence_status::JapaneseLevel,
        program::ProgramKind,
        program::Purpose,
        program::Stage,
        words::AmountUnit,
        program::PeriodRule,
        consortium::MemberKind,
        case::CaseKind,
        case::JobField,
        event::EventKind,
        event::Mode,
        organization::OrganizationKind,
        facets::Facet,
        sorting::Sorting,
        state::State,
    )
    .filter(|id| !matches!(*id, "unit-percent" | "unit-yen"))
}
