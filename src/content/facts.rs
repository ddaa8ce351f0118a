//! What the entries of each collection type know, as types.
//!
//! One file per collection type, and [`values`] for what they share. The same types read front
//! matter, make the JSON Schema that editors' tools use, and feed every table, comparison and
//! listing, so these cannot disagree. Words inside facts are [`reference::Text`]: the only part
//! that a translation may replace.

pub mod case;
pub mod comparison;
pub mod consortium;
pub mod dataset;
pub mod event;
pub mod guide;
pub mod organization;
pub mod place;
pub mod program;
pub mod quantity;
pub mod questionnaire;
pub mod reference;
pub mod residence_status;
pub mod values;
pub mod words;

use crate::config::CollectionType;
use serde::Deserialize;

pub use case::Case;
pub use comparison::Comparison;
pub use consortium::Consortium;
pub use dataset::Dataset;
pub use event::Event;
pub use guide::Guide;
pub use organization::Organization;
pub use program::Program;
pub use residence_status::ResidenceStatus;

/// The facts of one entry.
#[derive(Debug, Clone)]
#[allow(missing_docs, reason = "each variant is the type of the same name")]
pub enum Facts {
    ResidenceStatus(Box<ResidenceStatus>),
    Comparison(Box<Comparison>),
    Consortium(Box<Consortium>),
    Program(Box<Program>),
    Case(Box<Case>),
    Event(Box<Event>),
    Organization(Box<Organization>),
    Dataset(Box<Dataset>),
    Guide(Box<Guide>),
    Page,
}

/// The facts of a `page`: none.
#[derive(Debug, Clone, Default, Deserialize, schemars::JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct NoFacts {}

impl Facts {
    /// Which type of collection they belong to.
    pub fn collection_type(&self) -> CollectionType {
        match self {
            Facts::ResidenceStatus(_) => CollectionType::ResidenceStatus,
            Facts::Comparison(_) => CollectionType::Comparison,
            Facts::Consortium(_) => CollectionType::Consortium,
            Facts::Program(_) => CollectionType::Program,
            Facts::Case(_) => CollectionType::Case,
            Facts::Event(_) => CollectionType::Event,
            Facts::Organization(_) => CollectionType::Organization,
            Facts::Dataset(_) => CollectionType::Dataset,
            Facts::Guide(_) => CollectionType::Guide,
            Facts::Page => CollectionType::Page,
        }
    }
}
