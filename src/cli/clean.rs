//! `shirube clean`: removes what builds wrote, and nothing else.

use super::args::CleanArgs;
use super::{Outcome, say, site_config};
use crate::diag::Diagnostic;
use crate::output::Output;
use crate::write::{MANIFEST, Manifest, sync};
use std::path::Path;

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
    let removed = match remove(&folder) {
        Ok(removed) => removed,
        Err(diagnostic) => return super::could_not_run(*diagnostic),
    };
    say(&format!(
        "{removed} files removed from {}\n",
        folder.display()
    ));
    Outcome::Fine
}

/// Removes the files of the tool, and returns how many there were.
fn remove(folder: &Path) -> Result<usize, Box<Diagnostic>> {
    if !folder.exists() {
        return Ok(0);
    }
    let lock = super::lock(folder)?;
    let synced = sync(&Output::default(), &lock, &Manifest::load(folder)?)?;
    let _ = std::fs::remove_file(folder.join(MANIFEST));
    // Only an empty folder goes: whatever is left belongs to somebody else.
    lock.give_up();
    Ok(synced.removed)
}
