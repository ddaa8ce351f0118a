//! `shirube clean`: removes what builds wrote, and nothing else.

use super::args::CleanArgs;
use super::{Outcome, say};
use crate::output::Output;
use crate::pipeline::{Options, Run};
use crate::write::{MANIFEST, Manifest, sync};

pub(super) fn run(args: &CleanArgs) -> Outcome {
    let folder = match &args.output {
        Some(folder) => folder.clone(),
        None => {
            let mut run = Run::default();
            let Ok(today) = super::today::today(None) else {
                return Outcome::CouldNotRun;
            };
            let options = Options {
                root: args.root.clone(),
                today,
                base_url: None,
                drafts: false,
            };
            let Some(config) = run.config(&options) else {
                super::show(&mut run, super::Format::Human);
                return Outcome::CouldNotRun;
            };
            args.root.join(config.output)
        }
    };
    match sync(&Output::default(), &folder, &Manifest::load(&folder)) {
        Ok(synced) => {
            let _ = std::fs::remove_file(folder.join(MANIFEST));
            // Only an empty folder goes: whatever is left belongs to somebody else.
            let _ = std::fs::remove_dir(&folder);
            say(&format!(
                "{} files removed from {}\n",
                synced.removed,
                folder.display()
            ));
            Outcome::Fine
        }
        Err(diagnostic) => super::could_not_run(*diagnostic),
    }
}
