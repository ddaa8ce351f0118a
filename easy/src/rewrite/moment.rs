//! A day, a time of day, or both: 10月13日（日）17時.

use super::clock::{self, Half, Time};
use super::date::Date;
use super::piece::{Change, Doubt};
use super::scan::Scan;
use super::slash_date;
use crate::rule::Rule;
use std::ops::Range;

/// A moment in a text.
#[derive(Debug)]
pub(super) struct Moment {
    pub(super) range: Range<usize>,
    pub(super) date: Option<Date>,
    pub(super) time: Option<Time>,
}

impl Moment {
    /// The moment that begins at a position.
    pub(super) fn at(scan: &Scan, at: usize) -> Option<Moment> {
        let Some(date) = Date::at(scan, at) else {
            let time = Time::at(
                scan,
                clock::skip_said(scan, at).map_or(at, |end| scan.skip_space(end)),
            )?;
            return Some(Moment {
                range: at..time.range.end,
                date: None,
                time: Some(time),
            });
        };
        let next = scan.skip_space(date.range.end);
        let next = clock::skip_said(scan, next).map_or(next, |end| scan.skip_space(end));
        let time = if date.day.is_some() {
            Time::at(scan, next)
        } else {
            None
        };
        let end = time.as_ref().map_or(date.range.end, |time| time.range.end);
        Some(Moment {
            range: at..end,
            date: Some(date),
            time,
        })
    }

    /// A day written as 9/10 that ends a range which begins with such a day.
    pub(super) fn second(scan: &Scan, first: &Moment, at: usize) -> Option<Moment> {
        let is_slash = |date: &Date| {
            date.changes
                .iter()
                .any(|change| change.rule == Rule::DateSlash)
        };
        first.date.as_ref().filter(|date| is_slash(date))?;
        let date = slash_date::second(scan, at)?;
        Some(Moment {
            range: date.range.clone(),
            date: Some(date),
            time: None,
        })
    }

    /// What a machine changes when the moment stands alone.
    pub(super) fn changes(&self) -> Vec<Change> {
        self.changes_with(self.time.as_ref().and_then(Time::half))
    }

    /// What it changes with a time in a given form.
    pub(super) fn changes_with(&self, half: Option<Half>) -> Vec<Change> {
        let mut changes = self
            .date
            .as_ref()
            .map(|date| date.changes.clone())
            .unwrap_or_default();
        if let (Some(time), Some(half)) = (&self.time, half)
            && !(half == Half::Unsaid && time.is_plain())
        {
            changes.push(Change {
                range: time.range.clone(),
                text: time.written(half),
                rule: Rule::Clock24,
            });
        }
        changes
    }

    /// What only an author can repair.
    pub(super) fn doubts(&self) -> Vec<Doubt> {
        let mut doubts = self
            .date
            .as_ref()
            .map(|date| date.doubts.clone())
            .unwrap_or_default();
        if let Some(time) = self.time.as_ref().filter(|time| time.half().is_none()) {
            doubts.push(Doubt {
                range: time.range.clone(),
                rule: Rule::Clock24,
            });
        }
        doubts
    }
}
