//! Whether addresses outside of the site still lead somewhere: `check --external`.
//!
//! The only part of the tool that asks the network, and no part of a build: what others serve
//! must not decide whether a site can be published. Only addresses that editors wrote are asked
//! for, and where these lead; nothing of an answer is read but its status and where it points.
//!
//! [`web`] sends one request. [`ask`] finds out about one address, with all the requests that
//! takes. `hosts` decides when a server may be asked, and asks many at once. [`kept`] keeps
//! answers between runs. `findings` says it to editors, at the places of the addresses. Clock
//! and client are handed in, so that tests wait for nothing.

pub mod ask;
mod findings;
mod hosts;
pub mod kept;
#[cfg(test)]
mod tests;
pub mod web;

use crate::attention::Outside;
use crate::date::Timestamp;
use crate::diag::Report;
use ask::Answer;
use hosts::Hosts;
use kept::Kept;
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;
use url::Url;
use web::Web;

/// After so many answers they are written, so that a run that is ended early is not in vain.
const WRITTEN_EVERY: usize = 20;

/// Time, as far as politeness needs it.
pub trait Clock: Sync {
    /// How long ago some fixed moment was.
    fn now(&self) -> Duration;
    /// Lets time pass.
    fn sleep(&self, time: Duration);
}

/// How a run asks.
pub struct Run<'a> {
    /// Who asks.
    pub web: &'a dyn Web,
    /// When.
    pub clock: &'a dyn Clock,
    /// The time of day, which answers are kept with.
    pub now: Timestamp,
    /// Is told after each answer how many of how many there are.
    pub progress: &'a dyn Fn(usize, usize),
}

/// What a run found out, in numbers of addresses.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Summary {
    /// All different ones.
    pub addresses: usize,
    /// Those that were asked for; the answers of the others were kept.
    pub asked: usize,
    /// Those that lead nowhere.
    pub broken: usize,
    /// Those that have moved for good.
    pub moved: usize,
    /// Those of which nothing is known today.
    pub unanswered: usize,
}

impl Run<'_> {
    /// Asks for all addresses that `kept` does not know, and reports what is wrong at `places`.
    pub fn check(&self, places: &[Outside], kept: &mut Kept, report: &mut Report) -> Summary {
        let addresses: BTreeSet<String> = places.iter().map(|place| asked(&place.url)).collect();
        let mut answers = BTreeMap::new();
        let mut open = Vec::new();
        for address in &addresses {
            match kept.get(address, self.now) {
                Some(answer) => {
                    answers.insert(address.clone(), answer);
                }
                None => open.push(address.clone()),
            }
        }
        let new = self.ask(&open, kept);
        answers.extend(new);
        kept.retain(&addresses);
        // Not being able to is no problem of the site.
        let _ = kept.save();
        let summary = findings::report(places, &answers, report);
        Summary {
            asked: open.len(),
            ..summary
        }
    }

    fn ask(&self, open: &[String], kept: &mut Kept) -> BTreeMap<String, Answer> {
        let mut answers = BTreeMap::new();
        let hosts = Hosts::new(self.web, self.clock);
        hosts.ask_all(open, |address, answer| {
            // Until a server has spoken, a failure may be one of this machine's network.
            if answers.values().any(Answer::is_from_a_server) {
                kept.put(&address, &answer, self.now);
            }
            answers.insert(address, answer);
            (self.progress)(answers.len(), open.len());
            if answers.len() % WRITTEN_EVERY == 0 {
                let _ = kept.save();
            }
        });
        if !answers.values().any(Answer::is_from_a_server) {
            for answer in answers.values_mut() {
                *answer = Answer::Unanswered;
            }
        }
        for (address, answer) in &answers {
            kept.put(address, answer, self.now);
        }
        answers
    }
}

/// What a server is asked for: without the part that browsers keep for themselves.
fn asked(address: &str) -> String {
    match Url::parse(address) {
        Ok(mut url) => {
            url.set_fragment(None);
            url.into()
        }
        Err(_) => address.to_owned(),
    }
}
