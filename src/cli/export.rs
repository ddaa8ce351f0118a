//! `shirube search export`: the documents for a search server that serves many portals.

use super::args::SearchExportArgs;
use super::{Outcome, could_not_run, print};
use crate::search;

pub(super) fn run(args: &SearchExportArgs) -> Outcome {
    if args.index_config {
        return print(search::index_config());
    }
    let options = match args.site.options() {
        Ok(options) => options,
        Err(diagnostic) => return could_not_run(diagnostic),
    };
    match super::search::prepared(&options, args.base_url.as_deref()) {
        Some((assembled, search)) => print(&search::ndjson(&assembled.site, &search)),
        None => Outcome::ContentErrors,
    }
}
