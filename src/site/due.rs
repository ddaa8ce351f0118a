//! What ends soon: last days to apply, and events.
//!
//! For editors, who must look at such pages in time. What readers are told about a programme
//! today is worked out in [`super::state`].

use crate::content::facts::program::{PeriodRule, Program, StateOverride};
use crate::content::facts::{Event, Facts};
use crate::date::Day;

/// Why a day matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// The last day to apply.
    Deadline,
    /// The last day of an earlier year, for a programme that comes every year: its new dates
    /// should be known by then.
    Yearly,
    /// The last day of an event.
    Event,
}

/// A day on which something ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    /// When; of a month or a year, its last day.
    pub day: Day,
    /// Why.
    pub reason: Reason,
    /// The key of the front matter that says so.
    pub key: &'static str,
}

impl Reason {
    /// Its name for editors.
    pub fn as_str(self) -> &'static str {
        match self {
            Reason::Deadline => "deadline",
            Reason::Yearly => "yearly",
            Reason::Event => "event",
        }
    }
}

/// When something ends from `today` on.
pub fn next(facts: &Facts, today: Day) -> Option<Due> {
    match facts {
        Facts::Program(program) => of_program(program, today),
        Facts::Event(event) => of_event(event),
        _ => None,
    }
    .filter(|due| due.day >= today)
}

fn of_program(program: &Program, today: Day) -> Option<Due> {
    if matches!(
        program.state,
        Some(StateOverride::Ended | StateOverride::Suspended)
    ) {
        return None;
    }
    let period = program.period.as_ref()?;
    let closes = period.closes?.last_day();
    let due = |day, reason| Due {
        day,
        reason,
        key: "facts.period.closes",
    };
    if period.rule == PeriodRule::Annual && closes < today {
        let (_, month, day) = closes.parts();
        let (year, ..) = today.parts();
        return [year, year.saturating_add(1)]
            .into_iter()
            // 29 February.
            .filter_map(|year| Day::new(year, month, day).or(Day::new(year, month, day - 1)))
            .find(|day| *day >= today)
            .map(|day| due(day, Reason::Yearly));
    }
    Some(due(closes, Reason::Deadline))
}

fn of_event(event: &Event) -> Option<Due> {
    let (last, key) = match event.ends {
        Some(ends) => (ends, "facts.ends"),
        None => (event.starts, "facts.starts"),
    };
    Some(Due {
        day: last.date.last_day(),
        reason: Reason::Event,
        key,
    })
}
