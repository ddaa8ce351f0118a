//! `shirube lsp`. Standard output belongs to the protocol.

use super::args::LspArgs;
use super::today::today;
use super::{Outcome, could_not_run, say};
use crate::lsp::{self, Ending};
use crate::pipeline::Options;

pub(super) fn run(args: &LspArgs) -> Outcome {
    let today = match today(args.date.as_deref()) {
        Ok(today) => today,
        Err(diagnostic) => return could_not_run(diagnostic),
    };
    // Editors name files by whole paths. A folder that is not there is reported to the editor.
    let root = args.root.as_ref().map(|root| {
        let whole = root.canonicalize().or_else(|_| std::path::absolute(root));
        whole.unwrap_or_else(|_| root.clone())
    });
    let options = Options {
        root: root.clone().unwrap_or_default(),
        today,
        // What somebody is writing is seldom published yet.
        drafts: true,
        cached: true,
        lint: true,
    };
    match lsp::run(root, options) {
        Ok(Ending::Asked) => Outcome::Fine,
        Ok(Ending::Unasked) => Outcome::ContentErrors,
        Err(error) => {
            say(&format!(
                "the conversation with the editor broke: {error}\n"
            ));
            Outcome::CouldNotRun
        }
    }
}
