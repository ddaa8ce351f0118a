//! Facts of a guide.

use super::questionnaire::{self, Outcome, Question};
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
    /// Questions that lead to outcomes; the first one is where readers begin.
    #[serde(default)]
    pub questions: Vec<Question>,
    /// Where the answers lead.
    #[serde(default)]
    pub outcomes: Vec<Outcome>,
}

impl Guide {
    /// What contradicts itself in its questions, as (path of the node, sentence).
    pub fn contradictions(&self) -> Vec<(String, String)> {
        questionnaire::contradictions(&self.questions, &self.outcomes)
    }
}
