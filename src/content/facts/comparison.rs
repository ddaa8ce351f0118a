//! Facts of a comparison: which statuses, which rows. The cells are facts of the statuses.

use super::reference::{Ref, ToStatus};
use super::residence_status::StatusRow;
use schemars::JsonSchema;
use serde::Deserialize;

/// Statuses side by side.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Comparison {
    /// The columns.
    pub statuses: Vec<Ref<ToStatus>>,
    /// The rows.
    pub rows: Vec<StatusRow>,
}
