//! `shirube search export`: the documents for a search server that serves many portals.

use super::args::{Format, SearchExportArgs};
use super::{Outcome, could_not_run, judge, print, say, show};
use crate::pipeline::{Assembled, Options, Run};
use crate::search::{self, Search};

pub(super) fn run(args: &SearchExportArgs) -> Outcome {
    if args.index_config {
        return print(search::index_config());
    }
    let options = match args.site.options() {
        Ok(options) => options,
        Err(diagnostic) => return could_not_run(diagnostic),
    };
    match prepared(&options, args.base_url.as_deref()) {
        Ok((assembled, search)) => print(&search::ndjson(&assembled.site, &search)),
        Err(outcome) => outcome,
    }
}

/// Reads a site and collects what its search is made of, for commands that build no pages.
fn prepared(options: &Options, base_url: Option<&str>) -> Result<(Assembled, Search), Outcome> {
    let mut run = Run::default();
    let assembled = run
        .config(&options.root, base_url)
        .and_then(|config| run.assemble(config, options));
    let outcome = match &assembled {
        None => Outcome::CouldNotRun,
        Some(_) => judge(&run.report, false),
    };
    match assembled.filter(|_| outcome == Outcome::Fine) {
        Some(assembled) => {
            let search = run.search(&assembled);
            Ok((assembled, search))
        }
        None => {
            show(&mut run, Format::Human);
            say("nothing was exported
");
            Err(outcome)
        }
    }
}
