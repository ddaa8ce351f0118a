//! Facts of a support programme.

use super::place::Region;
use super::quantity::Rate;
use super::reference::{Ref, Text, ToOrganization, ToProgram};
use super::values::{Contact, Cost, Figure, Link};
use super::words::{AmountUnit, Audience, Industry, Unit};
use crate::date::PartialDate;
use crate::words::words;
use schemars::JsonSchema;
use serde::Deserialize;

words! {
    /// What kind of help a programme is.
    ProgramKind "kind" {
        /// Money for a project, by competition.
        Subsidy = "subsidy",
        /// Money for an employer who fulfils conditions.
        Grant = "grant",
        /// Less tax.
        Tax = "tax",
        /// A mark for companies.
        Certification = "certification",
        /// A prize.
        Award = "award",
        /// Courses.
        Training = "training",
        /// A place to ask.
        Desk = "desk",
        /// A website with information.
        Platform = "platform",
        /// Bringing people and companies together.
        Matching = "matching",
        /// Somebody who helps step by step.
        Guidance = "guidance",
        /// Placements for students.
        Internship = "internship",
        /// A book on how to do it.
        Handbook = "handbook",
        /// A collection of examples.
        Casebook = "casebook",
        /// Organizations that work together.
        Network = "network",
        /// A scheme set by law or by the state.
        System = "system",
    }
}

words! {
    /// What a programme is for: the three columns of the guidebook.
    Purpose "purpose" {
        /// Finding people and keeping them.
        RecruitRetain = "recruit-retain",
        /// Training people.
        Develop = "develop",
        /// Working better.
        Productivity = "productivity",
    }
}

words! {
    /// When in the course of hiring it helps.
    Stage "stage" {
        /// Making a plan.
        Plan = "plan",
        /// Finding people.
        Recruit = "recruit",
        /// Getting ready for them.
        Accept = "accept",
        /// Keeping and training them.
        Retain = "retain",
    }
}

words! {
    /// How the time for applications is set.
    PeriodRule "period" {
        /// From one day to another.
        Fixed = "fixed",
        /// At any time.
        Rolling = "rolling",
        /// Until the money is used up.
        UntilBudget = "until-budget",
        /// Until the places are taken.
        UntilFull = "until-full",
        /// Every year again.
        Annual = "annual",
        /// The source does not say.
        Unknown = "unknown",
    }
}

words! {
    /// What an editor says against the dates.
    StateOverride "override" {
        /// It does not exist any more.
        Ended = "ended",
        /// It takes no applications for the time being.
        Suspended = "suspended",
        /// It has not begun yet.
        Scheduled = "scheduled",
    }
}

/// Money that is paid or saved.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Amount {
    /// What for.
    pub label: Option<Text>,
    /// The share of the cost that is paid.
    pub rate: Option<Rate>,
    /// At most so many yen.
    pub ceiling: Option<u64>,
    /// Just so many yen.
    pub amount: Option<u64>,
    /// For each what.
    pub unit: Option<AmountUnit>,
    /// Conditions.
    pub note: Option<Text>,
}

/// When one can apply.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Period {
    /// First day.
    pub opens: Option<PartialDate>,
    /// Last day.
    pub closes: Option<PartialDate>,
    /// How the time is set.
    pub rule: PeriodRule,
    /// Anything else.
    pub note: Option<Text>,
}

/// How large a company may be.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct CompanySize {
    /// At most so many people.
    pub max_employees: Option<u32>,
    /// Anything else.
    pub note: Option<Text>,
}

/// Facts of a support programme, grant, tax measure, certification, training, desk, platform or handbook.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Program {
    /// Who runs it.
    pub agency: Vec<Ref<ToOrganization>>,
    /// What kind of help it is.
    pub kind: ProgramKind,
    /// What it is for.
    pub purposes: Vec<Purpose>,
    /// Whether an editor judged the purposes, because the source lost them.
    #[serde(default)]
    pub purposes_inferred: bool,
    /// When in the course of hiring it helps.
    #[serde(default)]
    pub stage: Vec<Stage>,
    /// Who can use it.
    pub users: Vec<Audience>,
    /// Where.
    pub regions: Vec<Region>,
    /// For which industries; empty means any.
    #[serde(default)]
    pub industries: Vec<Industry>,
    /// For companies of which size.
    pub size: Option<CompanySize>,
    /// Whether it is about foreign talent.
    pub foreign_talent: bool,
    /// Money that is paid or saved.
    #[serde(default)]
    pub amounts: Vec<Amount>,
    /// What it costs.
    pub cost: Option<Cost>,
    /// When one can apply.
    pub period: Option<Period>,
    /// For how many.
    pub capacity: Option<u32>,
    /// How many of what: companies, unless it says people.
    pub capacity_unit: Option<Unit>,
    /// What an editor says against the dates.
    pub state: Option<StateOverride>,
    /// What is required.
    #[serde(default)]
    pub requirements: Vec<Text>,
    /// What it pays for, gives or does.
    #[serde(default)]
    pub supports: Vec<Text>,
    /// The programme that this is a course of.
    pub parent: Option<Ref<ToProgram>>,
    /// Earlier names.
    #[serde(default)]
    pub former_names: Vec<String>,
    /// Whom to ask.
    #[serde(default)]
    pub contacts: Vec<Contact>,
    /// Numbers about it.
    #[serde(default)]
    pub figures: Vec<Figure>,
    /// Official pages.
    #[serde(default)]
    pub links: Vec<Link>,
}
