//! Whether a programme is open, on the day of the build.

use crate::content::facts::program::{Period, PeriodRule, Program, StateOverride};
use crate::date::Day;
use crate::words::words;

words! {
    /// What a reader can do about a programme today. The ids are the values of `data-state`.
    State "state" {
        /// Applications are taken.
        Open = "open",
        /// Applications are taken, but not for long.
        Closing = "closing",
        /// At any time.
        Rolling = "rolling",
        /// Not any more, or not yet.
        Closed = "closed",
        /// The source does not say.
        Unknown = "unknown",
    }
}

/// A state and the message that explains it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ProgramState {
    /// The state.
    pub state: State,
    /// The Fluent message that a reader is shown.
    pub message_id: &'static str,
    /// Days until the end, for a programme that closes soon.
    pub days_left: Option<i32>,
}

/// The state of a programme. A period ends with the last day that its date can mean.
pub fn of(program: &Program, today: Day, closing_days: i32) -> ProgramState {
    let plain = |state: State| ProgramState {
        state,
        message_id: state.message_id(),
        days_left: None,
    };
    let closed = |message_id| ProgramState {
        state: State::Closed,
        message_id,
        days_left: None,
    };
    match program.state {
        Some(StateOverride::Ended) => return closed("state-ended"),
        Some(StateOverride::Suspended) => return closed("state-suspended"),
        Some(StateOverride::Scheduled) => return closed("state-scheduled"),
        None => {}
    }
    let Some(period) = &program.period else {
        return plain(State::Unknown);
    };
    if period.opens.is_some_and(|opens| opens.first_day() > today) {
        return closed("state-scheduled");
    }
    match period
        .closes
        .map(|closes| today.days_until(closes.last_day()))
    {
        Some(left) if left < 0 => plain(State::Closed),
        Some(left) if left <= closing_days => ProgramState {
            state: State::Closing,
            message_id: State::Closing.message_id(),
            days_left: Some(left),
        },
        Some(_) => plain(State::Open),
        None => plain(without_end(period)),
    }
}

/// What holds where the days of a period do not decide: closed for a programme that an editor
/// says is over, otherwise what its rule means.
pub fn without_day(program: &Program) -> State {
    match (&program.state, &program.period) {
        (Some(_), _) => State::Closed,
        (None, Some(period)) => without_end(period),
        (None, None) => State::Unknown,
    }
}

fn without_end(period: &Period) -> State {
    match period.rule {
        PeriodRule::Rolling => State::Rolling,
        PeriodRule::UntilBudget | PeriodRule::UntilFull if period.opens.is_some() => State::Open,
        _ => State::Unknown,
    }
}

/// Messages besides the labels of [`State`] that [`of`] can name.
pub const MESSAGES: &[&str] = &["state-ended", "state-suspended", "state-scheduled"];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::Value;
    use crate::data::read::read;

    fn program(extra: &[(&str, Value)]) -> Program {
        let text = |s: &str| Value::Str(s.to_owned());
        let mut entries = vec![
            ("agency", Value::Seq(vec![text("a")])),
            ("kind", text("grant")),
            ("purposes", Value::Seq(vec![text("develop")])),
            ("users", Value::Seq(vec![text("company")])),
            ("regions", Value::Seq(vec![text("JP")])),
            ("foreign_talent", Value::Bool(true)),
        ];
        entries.extend(extra.iter().cloned());
        let entries = entries
            .into_iter()
            .map(|(k, v)| (k.to_owned(), v))
            .collect();
        read::<Program>(&Value::Map(entries)).unwrap().value
    }

    fn state(opens: Option<&str>, closes: Option<&str>, rule: &str, today: &str) -> &'static str {
        let mut period = vec![("rule".to_owned(), Value::Str(rule.to_owned()))];
        for (key, date) in [("opens", opens), ("closes", closes)] {
            if let Some(date) = date {
                period.push((key.to_owned(), Value::Str(date.to_owned())));
            }
        }
        let program = program(&[("period", Value::Map(period))]);
        of(&program, today.parse().unwrap(), 30).message_id
    }

    #[test]
    fn the_day_of_the_build_decides() {
        let fixed = |today| state(Some("2026-04-01"), Some("2026-06-30"), "fixed", today);
        assert_eq!(fixed("2026-03-31"), "state-scheduled");
        assert_eq!(fixed("2026-04-01"), "state-open");
        assert_eq!(fixed("2026-05-31"), "state-closing");
        assert_eq!(fixed("2026-06-30"), "state-closing");
        assert_eq!(fixed("2026-07-01"), "state-closed");
    }

    #[test]
    fn a_month_as_end_means_its_last_day() {
        assert_eq!(
            state(None, Some("2026-06"), "fixed", "2026-06-30"),
            "state-closing"
        );
        assert_eq!(
            state(None, Some("2026-06"), "fixed", "2026-07-01"),
            "state-closed"
        );
    }

    #[test]
    fn without_an_end_the_rule_decides() {
        assert_eq!(state(None, None, "rolling", "2026-01-01"), "state-rolling");
        assert_eq!(state(None, None, "annual", "2026-01-01"), "state-unknown");
        assert_eq!(
            state(Some("2025-01-01"), None, "until-full", "2026-01-01"),
            "state-open"
        );
    }

    #[test]
    fn an_editor_can_override_the_dates() {
        let ended = program(&[("state", Value::Str("ended".to_owned()))]);
        assert_eq!(
            of(&ended, "2026-01-01".parse().unwrap(), 30).state,
            State::Closed
        );
    }
}
