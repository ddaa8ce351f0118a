//! Facts of a regional consortium.

use super::place::Region;
use super::reference::{Ref, Text, ToCase, ToOrganization, ToProgram};
use super::values::{Contact, Link};
use crate::date::PartialDate;
use crate::words::words;
use schemars::JsonSchema;
use serde::Deserialize;

words! {
    /// The kind of a group of members.
    MemberKind "member" {
        /// Founding or core members of any kind.
        Core = "core",
        /// Prefectures, cities and offices of the state.
        Government = "government",
        /// Economic associations and chambers.
        Economic = "economic",
        /// Universities and colleges.
        University = "university",
        /// Banks.
        Bank = "bank",
        /// Offices of JETRO.
        Jetro = "jetro",
        /// Companies.
        Company = "company",
        /// Others.
        Other = "other",
    }
}

/// Members of one kind.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Members {
    /// Their kind.
    pub kind: MemberKind,
    /// Their names.
    pub names: Vec<Text>,
}

/// Facts of a regional consortium.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Consortium {
    /// When it was founded.
    pub founded: PartialDate,
    /// Its prefectures at founding.
    pub prefectures: Vec<Region>,
    /// Prefectures beyond these from which its published cases come.
    #[serde(default)]
    pub case_prefectures: Vec<Region>,
    /// Who keeps its office.
    pub secretariat: Option<Text>,
    /// Organizations that lead it.
    #[serde(default)]
    pub agency: Vec<Ref<ToOrganization>>,
    /// The programme it belongs to.
    pub program: Option<Ref<ToProgram>>,
    /// Members by kind.
    #[serde(default)]
    pub members: Vec<Members>,
    /// Companies whose experience it published.
    #[serde(default)]
    pub cases: Vec<Ref<ToCase>>,
    /// How to reach it.
    #[serde(default)]
    pub contacts: Vec<Contact>,
    /// Its pages.
    #[serde(default)]
    pub links: Vec<Link>,
}
