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

words! {
    /// What people do at work, for readers who look for work like theirs.
    JobField "job-field" {
        /// How goods are made: methods, machines, their control.
        Engineering = "engineering",
        /// Plans and drawings of what is made or built.
        Design = "design",
        /// Software, networks and their security.
        It = "it",
        /// Finding buyers at home and abroad.
        Sales = "sales",
        /// Making a company and its products known.
        Marketing = "marketing",
        /// New businesses, goods and services.
        BusinessDevelopment = "business-development",
        /// Where a company goes and how its work flows.
        Management = "management",
        /// Keeping accounts.
        Accounting = "accounting",
        /// Finding, leading and helping staff.
        HumanResources = "human-resources",
        /// Receiving guests.
        Hospitality = "hospitality",
        /// Growing plants and keeping animals.
        Farming = "farming",
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
    /// The fields that this work belongs to.
    #[serde(default)]
    pub job_fields: Vec<JobField>,
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
