//! The day of the build: `--date`, else `SOURCE_DATE_EPOCH`, else today in Japan.

use crate::date::{Day, Timestamp};
use crate::diag::{Code, Diagnostic};

/// Japan has one time zone without summer time.
const JAPAN_SECONDS: i64 = 9 * 60 * 60;
const DAY_SECONDS: i64 = 24 * 60 * 60;

/// The day, or why what was asked for is none.
pub(super) fn today(date: Option<&str>) -> Result<Day, Diagnostic> {
    if let Some(date) = date {
        return date.parse().map_err(|_| {
            Diagnostic::error(Code::ConfigInvalid, format!("`--date {date}` is not a day"))
                .hint("write it as 2026-04-01")
        });
    }
    let seconds = match std::env::var("SOURCE_DATE_EPOCH") {
        Ok(epoch) => epoch.parse().map_err(|_| {
            Diagnostic::error(
                Code::ConfigInvalid,
                format!("SOURCE_DATE_EPOCH is `{epoch}`"),
            )
            .hint("it must be a number of seconds")
        })?,
        Err(_) => now(),
    };
    let days = seconds
        .saturating_add(JAPAN_SECONDS)
        .div_euclid(DAY_SECONDS);
    Day::from_unix_days(days).ok_or_else(|| {
        Diagnostic::error(
            Code::ConfigInvalid,
            "the day of the build is beyond the calendar",
        )
    })
}

/// The time of day, whatever day the site is built for.
pub(super) fn timestamp() -> Option<Timestamp> {
    Timestamp::from_unix_seconds(now())
}

fn now() -> i64 {
    std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .map_or(0, |d| i64::try_from(d.as_secs()).unwrap_or_default())
}
