//! The part of `shirube check` that asks the network.

use super::args::{CheckArgs, CheckFormat};
use super::{say, today};
use crate::attention;
use crate::external::kept::Kept;
use crate::external::web::Network;
use crate::external::{self, Clock, Summary};
use crate::pipeline::{self, Assembled};
use std::io::{self, IsTerminal};
use std::path::Path;
use std::time::{Duration, Instant};

/// The machine's clock, since the run began.
struct Machine(Instant);

impl Clock for Machine {
    fn now(&self) -> Duration {
        self.0.elapsed()
    }

    fn sleep(&self, time: Duration) {
        std::thread::sleep(time);
    }
}

/// Asks for all addresses of the site; problems go to the report of the run. The line that sums
/// it up, for people.
pub(super) fn check(
    args: &CheckArgs,
    root: &Path,
    assembled: &Assembled,
    run: &mut pipeline::Run,
) -> Option<String> {
    let places = attention::outside(&assembled.site, &run.sources);
    let is_shown = args.format == CheckFormat::Human && io::stderr().is_terminal();
    let progress = |done: usize, all: usize| {
        if is_shown {
            // The next one is written over it.
            let end = if done == all { "\r\x1b[K" } else { "\r" };
            say(&format!("asking: {done} of {all} addresses{end}"));
        }
    };
    let asking = external::Run {
        web: &Network::default(),
        clock: &Machine(Instant::now()),
        now: today::timestamp()?,
        progress: &progress,
    };
    let mut kept = Kept::load(root, !args.fresh);
    let summary = asking.check(&places, &mut kept, &mut run.report);
    Some(in_words(&summary))
}

fn in_words(summary: &Summary) -> String {
    let Summary {
        addresses,
        asked,
        broken,
        moved,
        unanswered,
    } = summary;
    format!(
        "outside addresses: {addresses}, {asked} asked now; {broken} broken, {moved} moved, {unanswered} without an answer today\n"
    )
}
