//! Facts of an agency or support desk.

use super::place::Region;
use super::reference::{Ref, Text, ToOrganization};
use super::values::{Contact, Cost, Link};
use super::words::Audience;
use crate::words::words;
use schemars::JsonSchema;
use serde::Deserialize;

words! {
    /// What kind of organization it is.
    OrganizationKind "organization" {
        /// A ministry or agency.
        Agency = "agency",
        /// A regional office of one.
        Bureau = "bureau",
        /// A place to ask.
        Desk = "desk",
        /// Organizations that work together.
        Network = "network",
        /// A place to learn.
        School = "school",
        /// A person with a licence to advise.
        Expert = "expert",
        /// Any other body.
        Body = "body",
    }
}

/// Facts of an agency or support desk.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Organization {
    /// What kind of organization it is.
    pub kind: OrganizationKind,
    /// What it is part of.
    pub parent: Option<Ref<ToOrganization>>,
    /// Its short name.
    pub short_name: Option<Text>,
    /// Where it works.
    #[serde(default)]
    pub regions: Vec<Region>,
    /// Whom it helps.
    #[serde(default)]
    pub audience: Vec<Audience>,
    /// What it does.
    #[serde(default)]
    pub services: Vec<Text>,
    /// What that costs.
    pub cost: Option<Cost>,
    /// How to reach it.
    #[serde(default)]
    pub contacts: Vec<Contact>,
    /// Its pages.
    #[serde(default)]
    pub links: Vec<Link>,
}
