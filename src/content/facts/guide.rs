//! Facts of a guide.

use super::reference::Text;
use super::values::Link;
use super::words::Audience;
use schemars::JsonSchema;
use serde::Deserialize;

/// One step of a guide.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct GuideStep {
    /// What to do.
    pub title: Text,
    /// How.
    pub text: Option<Text>,
    /// Where.
    pub link: Option<Link>,
}

/// Facts of a page that guides through something.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Guide {
    /// For whom.
    #[serde(default)]
    pub audience: Vec<Audience>,
    /// Its steps.
    #[serde(default)]
    pub steps: Vec<GuideStep>,
}
