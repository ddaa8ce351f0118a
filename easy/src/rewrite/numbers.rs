//! Years, dates, times, weekdays and ranges in the forms that people say.
//!
//! The text is read once from left to right. What is certain is an edit; what is wrong in a way
//! that no machine can repair is a remark. What looks alike and is something else (phone numbers,
//! shares, scores, laws, versions, addresses) is neither.

use super::clock;
use super::moment::Moment;
use super::piece::Change;
use super::range::{self, End, Mark};
use super::scan::Scan;
use super::weekday;
use super::{Proposal, Proposals, Remark};
use crate::rule::Rule;

/// Characters with which something of interest begins.
const BEGINNINGS: &str = "令平昭大明RHS第月火水木金土日";

pub(super) fn find(text: &str, scan: &Scan, out: &mut Proposals) {
    let mut at = 0;
    while let Some(c) = scan.get(at) {
        if !c.is_ascii_digit() && !BEGINNINGS.contains(c) {
            at = scan.latin_end(at).unwrap_or(at + 1);
            continue;
        }
        let Some(from) = End::at(scan, at) else {
            at = match weekday::row(scan, at) {
                Some((change, end)) => {
                    out.edits
                        .extend(change.map(|change| proposal(scan, &change)));
                    end
                }
                None => after(scan, at),
            };
            continue;
        };
        at = match range_from(text, scan, &from, out) {
            Some(end) => end,
            None => {
                alone(text, scan, &from, out);
                from.range().end.max(at + 1)
            }
        };
    }
}

/// Where to read on when nothing was found: after the whole number, so that its end is not read
/// as another one.
fn after(scan: &Scan, at: usize) -> usize {
    if let Some(end) = scan.latin_end(at) {
        return end;
    }
    let mut end = at;
    while scan.get(end).is_some_and(|c| c.is_ascii_digit()) {
        end += 1;
    }
    end.max(at + 1)
}

/// A range that begins with this end; where it ends.
fn range_from(text: &str, scan: &Scan, from: &End, out: &mut Proposals) -> Option<usize> {
    let (mark, next) = range::mark(scan, from.range().end)?;
    let Some(to) = from.second(scan, next) else {
        open(text, scan, from, mark, out);
        return open_end(scan, from, mark);
    };
    if mark == Mark::Wave && is_law(scan, to.range().end) {
        return Some(to.range().end);
    }
    // Of three ends no machine knows which two belong together.
    let chain = follows_mark(scan, from) || scan.get(to.range().end) == Some('〜');
    let said = range::say(text, scan, from, mark, &to);
    let ending = range::ending(scan, &to, mark);
    let (Some(said), Some(ending), false) = (said, ending, chain) else {
        if mark == Mark::Wave {
            let range = scan.bytes(&(from.range().end..next));
            out.remarks.push(Remark {
                range,
                rule: Rule::RangeMark,
                better: None,
            });
        }
        if from.are_unclear_times(&to) && !chain {
            let range = scan.bytes(&(from.range().start..to.range().end));
            out.remarks.push(Remark {
                range,
                rule: Rule::Clock24,
                better: None,
            });
            return Some(to.range().end);
        }
        return None;
    };
    let whole = from.range().start..to.range().end;
    let replaced = text.get(scan.bytes(&whole)).unwrap_or_default();
    let written = format!("{}から{}{ending}", said.from, said.to);
    if mark == Mark::Word {
        // Its ends change, its から stays.
        out.edits.extend(
            said.changes
                .iter()
                .filter(|change| !change.range.is_empty())
                .map(|change| proposal(scan, change)),
        );
        return Some(whole.end);
    }
    for change in said
        .changes
        .iter()
        .filter(|change| is_wrong_alone(scan, change))
    {
        let range = scan.bytes(&change.range);
        let better = Some(change.text.clone()).filter(|text| !text.is_empty());
        out.remarks.push(Remark {
            range,
            rule: change.rule,
            better,
        });
    }
    if replaced != written {
        out.edits.push(Proposal::certain(
            scan.bytes(&whole),
            written,
            Rule::RangeMark,
        ));
    }
    Some(whole.end)
}

/// Whether a change of an end of a range would be made elsewhere too: 午前 is only put before 9時
/// because another time follows.
fn is_wrong_alone(scan: &Scan, change: &Change) -> bool {
    let twelve = scan
        .number(change.range.start)
        .is_some_and(|(hour, end)| hour <= 12 && scan.is_at(end, "時"));
    !(change.rule == Rule::Clock24 && twelve)
}

/// 9時〜 without an end.
fn open(text: &str, scan: &Scan, from: &End, mark: Mark, out: &mut Proposals) {
    if open_end(scan, from, mark).is_none() {
        return;
    }
    alone(text, scan, from, out);
    let at = from.range().end;
    out.edits.push(Proposal::certain(
        scan.bytes(&(at..at + 1)),
        "から".into(),
        Rule::RangeMark,
    ));
}

fn open_end(scan: &Scan, from: &End, mark: Mark) -> Option<usize> {
    let at = from.range().end;
    let moment = matches!(from, End::Moment(moment) if moment.doubts().is_empty());
    let ends = !follows_mark(scan, from) && scan.get(at + 1).is_none_or(|c| "、。)」 ".contains(c));
    (moment && mark == Mark::Wave && scan.get(at) == Some('〜') && ends).then_some(at + 1)
}

/// Whether a mark of ranges stands before an end, or before the 午前 that belongs to it.
fn follows_mark(scan: &Scan, end: &End) -> bool {
    scan.before(clock::start(scan, end.range().start)) == Some('〜')
}

/// A moment or a number that is no end of a range.
fn alone(text: &str, scan: &Scan, piece: &End, out: &mut Proposals) {
    let End::Moment(moment) = piece else { return };
    for doubt in moment.doubts() {
        out.remarks.push(Remark {
            range: scan.bytes(&doubt.range),
            rule: doubt.rule,
            better: None,
        });
    }
    for change in merged(text, scan, moment) {
        out.edits.push(proposal(scan, &change));
    }
}

/// The changes of a moment, where those that touch each other are one.
fn merged(text: &str, scan: &Scan, moment: &Moment) -> Vec<Change> {
    let mut merged: Vec<Change> = Vec::new();
    for change in moment.changes() {
        let same = text.get(scan.bytes(&change.range)) == Some(change.text.as_str());
        match merged.last_mut() {
            _ if same => {}
            Some(last) if last.range.end == change.range.start => {
                last.range.end = change.range.end;
                last.text.push_str(&change.text);
            }
            _ => merged.push(change),
        }
    }
    merged
}

fn proposal(scan: &Scan, change: &Change) -> Proposal {
    Proposal::certain(scan.bytes(&change.range), change.text.clone(), change.rule)
}

/// Articles of laws keep their marks.
fn is_law(scan: &Scan, at: usize) -> bool {
    scan.get(at).is_some_and(|c| "条項号節".contains(c))
}
