//! Facets: the closed lists by which a listing can be narrowed.
//!
//! A value is an id, the same in every language and address; its label is a Fluent message, or
//! the name that a language has for a country.

use super::state::{self, State};
use crate::config::CollectionType;
use crate::content::facts::Facts;
use crate::content::facts::place::{Country, Region};
use crate::date::Day;
use crate::words::words;

words! {
    /// A question that a reader can narrow a listing by.
    Facet "facet" {
        /// What a programme is for.
        Purpose = "purpose",
        /// What kind of thing it is.
        Kind = "kind",
        /// When in the course of hiring it helps.
        Stage = "stage",
        /// Who can use it.
        User = "user",
        /// Where.
        Region = "region",
        /// In which industry.
        Industry = "industry",
        /// Where its people come from.
        Nationality = "nationality",
        /// What its people do.
        Job = "job",
        /// For whom it is: wider than who can apply for a programme.
        Audience = "audience",
        /// In a place, online or both.
        Mode = "mode",
        /// Whether it takes applications.
        State = "state",
        /// Whether it is about foreign talent.
        Foreign = "foreign",
        /// Whether one may work.
        Work = "work",
    }
}

/// A value of a facet. The order of values is that of `rank`, then of ids.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct FacetValue {
    /// Place among the values of the facet.
    pub rank: usize,
    /// The id, as in addresses and in `input[value]`.
    pub id: String,
    /// What readers see.
    pub label: FacetLabel,
}

/// How the label of a value is found in a language.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum FacetLabel {
    /// A Fluent message.
    Message(String),
    /// The name of a country.
    Country(Country),
}

/// The facets of a type of collection, in the order in which they are shown.
pub fn of_type(kind: CollectionType) -> &'static [Facet] {
    match kind {
        CollectionType::Program => &[
            Facet::Purpose,
            Facet::Kind,
            Facet::Stage,
            Facet::User,
            Facet::State,
            Facet::Foreign,
            Facet::Region,
            Facet::Industry,
        ],
        CollectionType::ResidenceStatus => &[Facet::Work],
        CollectionType::Case => &[
            Facet::Kind,
            Facet::Job,
            Facet::Industry,
            Facet::Nationality,
            Facet::Region,
        ],
        CollectionType::Event => &[Facet::Kind, Facet::Mode, Facet::Region],
        CollectionType::Consortium => &[Facet::Region],
        CollectionType::Organization => &[Facet::Kind, Facet::Audience, Facet::Region],
        CollectionType::Guide => &[Facet::Audience],
        _ => &[],
    }
}

/// Makes facet values of words, ranked by their place in the list of all.
macro_rules! ranked {
    ($type:ty, $values:expr) => {
        $values
            .into_iter()
            .map(|value| FacetValue {
                rank: <$type>::ALL
                    .iter()
                    .position(|v| *v == value)
                    .unwrap_or_default(),
                id: value.as_str().to_owned(),
                label: FacetLabel::Message(value.message_id().to_owned()),
            })
            .collect()
    };
}

/// The values that an entry has for a facet.
pub fn values(facet: Facet, facts: &Facts, today: Day, closing_days: i32) -> Vec<FacetValue> {
    use crate::content::facts::{case, event, organization, program, residence_status, words};
    match (facet, facts) {
        (Facet::Purpose, Facts::Program(p)) => {
            ranked!(program::Purpose, p.purposes.iter().copied())
        }
        (Facet::Kind, Facts::Program(p)) => ranked!(program::ProgramKind, [p.kind]),
        (Facet::Stage, Facts::Program(p)) => ranked!(program::Stage, p.stage.iter().copied()),
        (Facet::User, Facts::Program(p)) => ranked!(words::Audience, p.users.iter().copied()),
        (Facet::Industry, Facts::Program(p)) => {
            ranked!(words::Industry, p.industries.iter().copied())
        }
        (Facet::Industry, Facts::Case(c)) => ranked!(words::Industry, c.industry),
        (Facet::State, Facts::Program(p)) => {
            ranked!(State, [state::of(p, today, closing_days).state])
        }
        (Facet::Foreign, Facts::Program(p)) => yes_or_no(p.foreign_talent),
        (Facet::Region, Facts::Program(p)) => regions(&p.regions),
        (Facet::Region, Facts::Case(c)) => regions(&[c.prefecture]),
        (Facet::Region, Facts::Event(e)) => regions(e.prefecture.as_slice()),
        (Facet::Region, Facts::Consortium(c)) => regions(&c.prefectures),
        (Facet::Region, Facts::Organization(o)) => regions(&o.regions),
        (Facet::Nationality, Facts::Case(c)) => countries(&c.nationalities),
        (Facet::Job, Facts::Case(c)) => ranked!(case::JobField, c.job_fields.iter().copied()),
        (Facet::Audience, Facts::Organization(o)) => {
            ranked!(words::Audience, o.audience.iter().copied())
        }
        (Facet::Audience, Facts::Guide(g)) => ranked!(words::Audience, g.audience.iter().copied()),
        (Facet::Mode, Facts::Event(e)) => ranked!(event::Mode, e.mode),
        (Facet::Kind, Facts::Case(c)) => ranked!(case::CaseKind, [c.kind]),
        (Facet::Kind, Facts::Organization(o)) => ranked!(organization::OrganizationKind, [o.kind]),
        (Facet::Kind, Facts::Event(e)) => ranked!(event::EventKind, [e.kind]),
        (Facet::Work, Facts::ResidenceStatus(s)) => ranked!(residence_status::Work, [s.work]),
        _ => Vec::new(),
    }
}

fn yes_or_no(foreign: bool) -> Vec<FacetValue> {
    let (rank, id) = if foreign { (0, "yes") } else { (1, "no") };
    vec![FacetValue {
        rank,
        id: id.to_owned(),
        label: FacetLabel::Message(format!("foreign-{id}")),
    }]
}

fn regions(regions: &[Region]) -> Vec<FacetValue> {
    regions
        .iter()
        .map(|region| FacetValue {
            rank: 0,
            id: region.to_string().to_ascii_lowercase(),
            label: FacetLabel::Message(region.message_id()),
        })
        .collect()
}

fn countries(countries: &[Country]) -> Vec<FacetValue> {
    countries
        .iter()
        .map(|country| FacetValue {
            rank: 0,
            id: country.as_str().to_ascii_lowercase(),
            label: FacetLabel::Country(country.clone()),
        })
        .collect()
}

/// Messages that [`values`] can name besides the labels of words and regions.
pub const MESSAGES: &[&str] = &["foreign-yes", "foreign-no"];
