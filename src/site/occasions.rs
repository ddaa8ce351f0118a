//! What a calendar can hold: the last day of a programme that takes applications, and events.
//!
//! A month or a year is no day to remind of, so it is no occasion.

use super::state::{self, State};
use crate::content::facts::{Event, Program};
use crate::date::{Day, Moment, PartialDate};

/// When something takes place, in Japan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// On whole days.
    Days {
        /// The first day.
        first: Day,
        /// The last day, which may be the first.
        last: Day,
    },
    /// From a time of day.
    Times {
        /// The beginning.
        starts: Time,
        /// The end, where it is known; never before the beginning.
        ends: Option<Time>,
    },
}

/// A time of day: the day, and hour and minute of a 24-hour clock.
pub type Time = (Day, (i8, i8));

/// The last day on which one can apply, for a programme that takes applications.
pub fn deadline(program: &Program, today: Day, closing_days: i32) -> Option<Day> {
    let state = state::of(program, today, closing_days).state;
    match program.period.as_ref()?.closes? {
        PartialDate::Day(day) if matches!(state, State::Open | State::Closing) => Some(day),
        _ => None,
    }
}

/// When an event takes place. Where only one of its ends has a time, or an end is not a day,
/// what is certain remains: a time that nobody wrote is not made up.
pub fn of_event(event: &Event) -> Option<When> {
    let day = |moment: Moment| match moment.date {
        PartialDate::Day(day) => Some(day),
        _ => None,
    };
    let first = day(event.starts)?;
    let end = event
        .ends
        .and_then(|ends| Some((day(ends)?, ends.time)))
        .filter(|(last, _)| *last >= first);
    let last = end.map_or(first, |(last, _)| last);
    let Some(time) = event.starts.time else {
        return Some(When::Days { first, last });
    };
    let starts = (first, time);
    match end {
        Some((last, None)) if last > first => Some(When::Days { first, last }),
        Some((last, Some(time))) if (last, time) > starts => Some(When::Times {
            starts,
            ends: Some((last, time)),
        }),
        _ => Some(When::Times { starts, ends: None }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::Value;
    use crate::data::read::read;

    fn when(starts: &str, ends: Option<&str>) -> Option<When> {
        let text = |s: &str| Value::Str(s.to_owned());
        let mut facts = vec![
            ("kind".to_owned(), text("seminar")),
            ("starts".to_owned(), text(starts)),
        ];
        facts.extend(ends.map(|ends| ("ends".to_owned(), text(ends))));
        of_event(&read::<Event>(&Value::Map(facts)).unwrap().value)
    }

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn a_month_or_a_year_is_no_occasion() {
        assert_eq!(when("2024-11", None), None);
        assert_eq!(when("2024", Some("2024-11-19")), None);
    }

    #[test]
    fn days_and_times_are_kept_apart() {
        let first = day("2024-11-19");
        let last = day("2024-11-20");
        let days = |last| Some(When::Days { first, last });
        let times = |ends| {
            let starts = (first, (16, 30));
            Some(When::Times { starts, ends })
        };
        for (starts, ends, expected) in [
            ("2024-11-19", None, days(first)),
            ("2024-11-19", Some("2024-11-20"), days(last)),
            ("2024-11-19", Some("2024-11-20T12:00"), days(last)),
            ("2024-11-19T16:30", None, times(None)),
            (
                "2024-11-19T16:30",
                Some("2024-11-19T18:30"),
                times(Some((first, (18, 30)))),
            ),
            (
                "2024-11-19T16:30",
                Some("2024-11-20T09:00"),
                times(Some((last, (9, 0)))),
            ),
            ("2024-11-19T16:30", Some("2024-11-19"), times(None)),
            ("2024-11-19T16:30", Some("2024-11-20"), days(last)),
            ("2024-11-19T16:30", Some("2024-12"), times(None)),
            // What ends before it begins has only its beginning.
            ("2024-11-19T16:30", Some("2024-11-19T15:00"), times(None)),
            ("2024-11-19", Some("2024-11-18"), days(first)),
        ] {
            assert_eq!(when(starts, ends), expected, "{starts} {ends:?}");
        }
    }
}
