//! What editors are told about addresses, at every place where they wrote them.

use super::ask::Answer;
use super::{Summary, asked};
use crate::attention::Outside;
use crate::diag::{Code, Diagnostic, Report};
use std::collections::BTreeMap;

/// Adds a warning for every place of an address that is broken or has moved, and counts.
pub(super) fn report(
    places: &[Outside],
    answers: &BTreeMap<String, Answer>,
    report: &mut Report,
) -> Summary {
    for place in places {
        let answer = answers.get(&asked(&place.url));
        report.extend(answer.and_then(|answer| finding(place, answer)));
    }
    let count = |which: fn(&Answer) -> bool| answers.values().filter(|a| which(a)).count();
    Summary {
        addresses: answers.len(),
        asked: 0,
        broken: count(|answer| matches!(answer, Answer::Broken { .. })),
        moved: count(|answer| matches!(answer, Answer::Moved { .. })),
        unanswered: count(|answer| *answer == Answer::Unanswered),
    }
}

fn finding(place: &Outside, answer: &Answer) -> Option<Diagnostic> {
    let url = &place.url;
    let found = match answer {
        Answer::Fine | Answer::Unanswered => return None,
        Answer::Broken { why, .. } => {
            Diagnostic::warning(Code::ExternalBroken, format!("`{url}` {why}"))
                .hint("open it in a browser; write where the page is now, or take the link away")
        }
        Answer::Moved { to } => {
            // A part of a page is not known to the server that says where the page is.
            let part = url.split_once('#').map(|(_, part)| format!("#{part}"));
            let to = format!("{to}{}", part.unwrap_or_default());
            Diagnostic::warning(
                Code::ExternalMoved,
                format!("`{url}` has moved to another address for good"),
            )
            .hint(format!("if that is the right page, write `{to}`"))
        }
    };
    Some(found.at(place.span))
}
