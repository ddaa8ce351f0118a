//! Facts of a case: a company or project that did it.

use super::place::{Country, Region};
use super::reference::{Ref, Text, ToConsortium, ToProgram};
use super::values::{Figure, Link};
use super::words::Industry;
use crate::words::words;
use schemars::JsonSchema;
use serde::Deserialize;

words! {
    /// What the case is an example of.
    CaseKind "case" {
        /// Hiring foreign talent.
        ForeignTalent = "foreign-talent",
        /// People with a second job.
        SideJob = "side-job",
        /// Experienced professionals.
        Professional = "professional",
        /// Several companies of a region together.
        RegionalHr = "regional-hr",
        /// Moving an office to a region.
        Relocation = "relocation",
        /// A course of a company and a university.
        JointCourse = "joint-course",
    }
}

/// Facts of a case.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Case {
    /// What it is an example of.
    pub kind: CaseKind,
    /// The company or body.
    pub company: Text,
    /// Where it is.
    pub prefecture: Region,
    /// City, town or village.
    pub municipality: Option<Text>,
    /// Its industry.
    pub industry: Option<Industry>,
    /// Its business in the source's words.
    pub business: Option<Text>,
    /// Where the people come from.
    #[serde(default)]
    pub nationalities: Vec<Country>,
    /// What they do.
    #[serde(default)]
    pub jobs: Vec<Text>,
    /// Programmes that were used.
    #[serde(default)]
    pub programs: Vec<Ref<ToProgram>>,
    /// The consortium that published it.
    pub consortium: Option<Ref<ToConsortium>>,
    /// Numbers about it.
    #[serde(default)]
    pub figures: Vec<Figure>,
    /// Where to read on.
    #[serde(default)]
    pub links: Vec<Link>,
}
