//! `shirube clean`: removes what builds wrote, and nothing else.

use super::args::CleanArgs;
use super::{Outcome, say, site_config};
use crate::output::Output;
use crate::write::{MANIFEST, Manifest, sync};

pub(super) fn run(args: &CleanArgs) -> Outcome {
    let folder = match &args.output {
        Some(folder) => folder.clone(),
        None => {
            let Some(config) = site_config(&args.root) else {
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
