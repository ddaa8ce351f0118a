//! Facts of a dated meeting.

use super::place::Region;
use super::reference::{Ref, Text, ToConsortium, ToOrganization};
use super::values::{Figure, Link};
use super::words::Audience;
use crate::date::Moment;
use crate::lang::Lang;
use crate::words::words;
use schemars::JsonSchema;
use serde::Deserialize;

words! {
    /// What kind of meeting it is.
    EventKind "event" {
        /// Students and companies meet.
        Exchange = "exchange",
        /// Something begins.
        Kickoff = "kickoff",
        /// Talks.
        Seminar = "seminar",
        /// Something is explained.
        Briefing = "briefing",
        /// Several meetings under one name.
        Campaign = "campaign",
    }
}

words! {
    /// Where people meet.
    Mode "mode" {
        /// In one place.
        InPerson = "in-person",
        /// Online.
        Online = "online",
        /// Both.
        Hybrid = "hybrid",
    }
}

/// Facts of a dated meeting.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Event {
    /// What kind of meeting it is.
    pub kind: EventKind,
    /// When it begins.
    pub starts: Moment,
    /// When it ends.
    pub ends: Option<Moment>,
    /// Where people meet.
    pub mode: Option<Mode>,
    /// The place.
    pub place: Option<Text>,
    /// Its prefecture.
    pub prefecture: Option<Region>,
    /// Languages spoken.
    #[serde(default)]
    pub languages: Vec<Lang>,
    /// For whom.
    #[serde(default)]
    pub audience: Vec<Audience>,
    /// Who holds it.
    #[serde(default)]
    pub organizers: Vec<Ref<ToOrganization>>,
    /// The consortium it belongs to.
    pub consortium: Option<Ref<ToConsortium>>,
    /// Numbers about it.
    #[serde(default)]
    pub figures: Vec<Figure>,
    /// Where to read on.
    #[serde(default)]
    pub links: Vec<Link>,
}
