//! Lines of a list as annotations of GitHub Actions.
//!
//! The form is that of its "workflow commands": `::warning file=…,line=…,col=…,title=…::…`, with
//! the characters that separate its parts as percent signs and hexadecimal digits.

use crate::attention::{Row, Wanted};
use crate::diag::github::{data, property};

/// The annotation, with its line end.
pub(super) fn annotation(what: Wanted, row: &Row) -> String {
    let date = row.date.as_deref().unwrap_or_default();
    let (title, message) = match what {
        Wanted::Drafts => ("Draft", "is not published".to_owned()),
        Wanted::Expired if date.is_empty() => {
            ("Ended", "takes no applications any more".to_owned())
        }
        Wanted::Expired => ("Ended", format!("ended on {date}")),
        Wanted::Expiring if row.why == Some("yearly") => (
            "Every year",
            format!("ended on this day of an earlier year; what holds on {date}?"),
        ),
        Wanted::Expiring => ("Ends soon", format!("ends on {date}")),
        Wanted::Stale if row.why == Some("translation") => (
            "Behind its source",
            format!("follows its source of {date}, which has changed since"),
        ),
        Wanted::Stale => (
            "Not checked for a year",
            format!("was last checked on {date}"),
        ),
        Wanted::Links => ("Address", format!("leads to {}", row.title)),
        Wanted::Missing if row.why == Some("text") => (
            "Not translated",
            "has a title and a summary, and no text yet".to_owned(),
        ),
        Wanted::Missing => (
            "Not translated",
            format!("has no translation: {} is missing", row.path),
        ),
        Wanted::Unreviewed => (
            "Review wanted",
            "is a translation that nobody has reviewed".to_owned(),
        ),
        Wanted::Easy => (
            "Easy Japanese",
            format!("has a score of {} of 100", row.score.unwrap_or_default()),
        ),
    };
    // An annotation needs a file that exists.
    let file = row.source.as_deref().unwrap_or(&row.path);
    format!(
        "::warning file={},line={},col={},title={}::{}\n",
        property(file),
        row.line.unwrap_or(1),
        row.column.unwrap_or(1),
        property(title),
        data(&format!("{}: {message}", row.title)),
    )
}
