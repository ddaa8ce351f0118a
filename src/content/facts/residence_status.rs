//! Facts of a status of residence.

use super::quantity::Duration;
use super::reference::{Ref, Text, ToStatus};
use super::values::{Figure, Link};
use super::words::Answer;
use crate::words::words;
use schemars::JsonSchema;
use serde::Deserialize;

words! {
    /// The group of the official list of statuses (Immigration Control Act, appended tables).
    Category "category" {
        /// Work within the status's own field.
        WorkLimited = "work-limited",
        /// No work.
        NoWork = "no-work",
        /// What the minister designates for the person.
        Designated = "designated",
        /// Based on the person's position; any work.
        Position = "position",
    }
}

words! {
    /// Whether and how one may work.
    Work "work" {
        /// Only what the status is for.
        Limited = "limited",
        /// Not at all.
        NotAllowed = "not-allowed",
        /// Only with a separate permission.
        WithPermission = "with-permission",
        /// As designated for the person.
        Designated = "designated",
        /// Without limits.
        Unlimited = "unlimited",
    }
}

words! {
    /// How often the stay can be renewed.
    Renewals "renewals" {
        /// Without limit.
        Unlimited = "unlimited",
        /// Up to the total given.
        Limited = "limited",
    }
}

words! {
    /// A level of Japanese that is asked for.
    JapaneseLevel "japanese" {
        /// Japanese-Language Proficiency Test N1.
        JlptN1 = "jlpt-n1",
        /// N2.
        JlptN2 = "jlpt-n2",
        /// N3.
        JlptN3 = "jlpt-n3",
        /// N4.
        JlptN4 = "jlpt-n4",
        /// N5.
        JlptN5 = "jlpt-n5",
        /// Japan Foundation Test for Basic Japanese.
        JftBasic = "jft-basic",
        /// A1 of the Reference Framework for Japanese Language Education.
        FrameworkA1 = "framework-a1",
    }
}

words! {
    /// A fact that a comparison of statuses can show as a row.
    StatusRow "row" {
        /// What the status is for.
        Purpose = "purpose",
        /// Whether one may work.
        Work = "work",
        /// What one may do.
        Activities = "activities",
        /// Examples.
        Examples = "examples",
        /// Fields and jobs.
        Occupations = "occupations",
        /// How long one may stay.
        Stay = "stay",
        /// What is required.
        Requirements = "requirements",
        /// Which tests.
        Tests = "tests",
        /// Which Japanese.
        Japanese = "japanese",
        /// Whether family may come along.
        Family = "family",
        /// Whether one may change jobs.
        JobChange = "job_change",
        /// Limits on numbers.
        Intake = "intake",
        /// Points needed.
        Points = "points",
        /// How many people have it.
        Residents = "residents",
    }
}

/// How long one may stay.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Stay {
    /// The periods that are granted.
    #[serde(default)]
    pub options: Vec<Duration>,
    /// The longest stay in all.
    pub total: Option<Duration>,
    /// Whether the stay has no end.
    #[serde(default)]
    pub indefinite: bool,
    /// Whether renewals are limited.
    pub renewals: Option<Renewals>,
    /// Anything else.
    pub note: Option<Text>,
}

/// Which Japanese is asked for.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Japanese {
    /// Any one of these levels.
    #[serde(default)]
    pub levels: Vec<JapaneseLevel>,
    /// Whether it is required for all.
    pub required: Option<bool>,
    /// Anything else.
    pub note: Option<Text>,
}

/// An answer with its conditions.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Allowed {
    /// The answer.
    pub allowed: Answer,
    /// Its conditions.
    pub note: Option<Text>,
}

/// Who counts the status as that of "highly skilled foreign professionals" (there are several definitions).
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct HighlySkilled {
    /// The Ministry of Economy, Trade and Industry, in its count.
    #[serde(default)]
    pub meti: bool,
    /// JETRO, for its escort support.
    #[serde(default)]
    pub jetro: bool,
}

/// A status that may come next.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct NextStep {
    /// Which.
    pub to: Ref<ToStatus>,
    /// When and how.
    pub note: Option<Text>,
}

/// Facts of a status of residence, or of one of its kinds.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct ResidenceStatus {
    /// Place in the official list; kinds of a status have none.
    pub number: Option<u8>,
    /// The status that this is a kind of.
    pub parent: Option<Ref<ToStatus>>,
    /// Group in the official list.
    pub category: Category,
    /// Whether one may work.
    pub work: Work,
    /// What the status is for.
    pub purpose: Option<Text>,
    /// What one may do.
    pub activities: Option<Text>,
    /// Examples of people who have it.
    #[serde(default)]
    pub examples: Vec<Text>,
    /// Fields or jobs that are open.
    pub occupations: Option<Text>,
    /// How long one may stay.
    pub stay: Option<Stay>,
    /// What is required.
    #[serde(default)]
    pub requirements: Vec<Text>,
    /// Which tests are taken.
    #[serde(default)]
    pub tests: Vec<Text>,
    /// Which Japanese is asked for.
    pub japanese: Option<Japanese>,
    /// Whether family may come along.
    pub family: Option<Allowed>,
    /// Whether one may change jobs.
    pub job_change: Option<Allowed>,
    /// Limits on how many people are accepted.
    pub intake: Option<Text>,
    /// Points needed.
    pub points: Option<u32>,
    /// How many people have it.
    pub residents: Option<Figure>,
    /// Whether it counts as that of highly skilled people.
    pub highly_skilled: Option<HighlySkilled>,
    /// Statuses that may come next.
    #[serde(default)]
    pub next: Vec<NextStep>,
    /// Anything else.
    #[serde(default)]
    pub notes: Vec<Text>,
    /// Official pages.
    #[serde(default)]
    pub links: Vec<Link>,
}
