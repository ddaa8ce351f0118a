//! What is known of a site at one moment.

use super::site::PreviewSite;
use crate::diag::{Report, Severity};
use crate::source::SourceMap;
use std::sync::{Arc, OnceLock};

/// A site after one edit: what can be shown of it, and what is wrong with it.
#[derive(Debug)]
pub struct Snapshot {
    /// Counts up with every edit.
    pub number: u64,
    /// All texts, for showing places in them.
    pub sources: SourceMap,
    /// What is wrong, sorted; without what only [`Snapshot::checked`] knows.
    pub report: Report,
    /// What can be shown: the site as it is, or as it was before its configuration broke.
    /// `None` if it never could be put together.
    pub site: Option<Arc<PreviewSite>>,
    /// The files whose edit led to it.
    pub edited: Vec<Arc<str>>,
    pub(super) checked: OnceLock<Report>,
}

impl Snapshot {
    /// Everything that is wrong, once it has been looked for: the search asked, Japanese read,
    /// templates drawn. `None` before.
    pub fn checked(&self) -> Option<&Report> {
        self.checked.get()
    }

    /// The fullest report there is.
    pub fn problems(&self) -> &Report {
        self.checked().unwrap_or(&self.report)
    }

    /// How many errors and warnings there are.
    pub fn counts(&self) -> (usize, usize) {
        let report = self.problems();
        (
            report.count(Severity::Error),
            report.count(Severity::Warning),
        )
    }

    /// Looks for what the front half of the pipeline does not see. Gives up when `cancelled`
    /// says so, since the next edit has its own check. Returns whether it came to the end.
    pub fn check(&self, cancelled: impl Fn() -> bool) -> bool {
        let mut report = self.report.clone();
        if let Some(site) = &self.site
            && !site.check(&self.sources, &mut report, &cancelled)
        {
            return false;
        }
        report.sort(&self.sources);
        let _ = self.checked.set(report);
        true
    }
}
