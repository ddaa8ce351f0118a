//! Orders of a listing besides its own, each with pages of its own: what closes next, what
//! pays most, what was looked at last.

use super::EntryId;
use super::state::{self, State};
use crate::config::CollectionType;
use crate::content::entry::Entry;
use crate::content::facts::Facts;
use crate::content::facts::program::Program;
use crate::date::Day;
use crate::words::words;
use std::cmp::Reverse;

words! {
    /// What a listing is sorted by, where a reader does not want its own order.
    Sorting "sort" {
        /// What closes next comes first; what is closed comes last.
        Deadline = "deadline",
        /// The largest sum comes first.
        Amount = "amount",
        /// What was checked or is true most recently comes first.
        Newest = "newest",
    }
}

/// The orders that listings of a type offer.
pub fn of_type(kind: CollectionType) -> &'static [Sorting] {
    match kind {
        CollectionType::Program => Sorting::ALL,
        _ => &[],
    }
}

/// Sorts a listing anew. Entries that are equal keep their order.
pub fn sort<'a>(
    ids: &[EntryId],
    by: Sorting,
    entry: impl Fn(EntryId) -> &'a Entry,
    today: Day,
    closing_days: i32,
) -> Vec<EntryId> {
    let mut sorted = ids.to_vec();
    match by {
        Sorting::Deadline => sorted.sort_by_key(|id| deadline(entry(*id), today, closing_days)),
        Sorting::Amount => sorted.sort_by_key(|id| Reverse(amount(entry(*id)))),
        Sorting::Newest => sorted.sort_by_key(|id| Reverse(newest(entry(*id)))),
    }
    sorted
}

/// Open ones by their last day, then those without one, then what is not known, then closed ones.
fn deadline(entry: &Entry, today: Day, closing_days: i32) -> (usize, Option<Day>) {
    let Facts::Program(program) = &entry.role().facts else {
        return (usize::MAX, None);
    };
    match state::of(program, today, closing_days).state {
        State::Open | State::Closing => match last_day(program) {
            Some(day) => (0, Some(day)),
            None => (1, None),
        },
        State::Rolling => (2, None),
        State::Unknown => (3, None),
        State::Closed => (4, None),
    }
}

fn last_day(program: &Program) -> Option<Day> {
    Some(program.period.as_ref()?.closes?.last_day())
}

/// The largest sum in yen that a programme names.
fn amount(entry: &Entry) -> u64 {
    let Facts::Program(program) = &entry.role().facts else {
        return 0;
    };
    let sums = program
        .amounts
        .iter()
        .flat_map(|amount| [amount.ceiling, amount.amount]);
    sums.flatten().max().unwrap_or_default()
}

/// When somebody last looked at an entry, or when its facts were true.
pub fn newest(entry: &Entry) -> Option<Day> {
    let role = entry.role();
    let dates = [role.checked, role.as_of, entry.source().date];
    let days = dates.into_iter().flatten().map(|date| date.first_day());
    days.max()
}
