//! `shirube i18n`: what translations follow.

mod accept;
mod export;
mod import;
mod interface;
mod status;
mod totals;

use super::args::I18nCommand;
use super::{Outcome, could_not_run};
use crate::config::Config;
use crate::lang::Lang;

pub(super) fn run(command: &I18nCommand) -> Outcome {
    match command {
        I18nCommand::Status(args) => status::run(args),
        I18nCommand::Accept(args) => accept::run(args),
        I18nCommand::Export(args) => export::run(args),
        I18nCommand::Import(args) => import::run(args),
    }
}

/// The languages that were asked for; all of the site if none was. A wrong one has been shown.
fn languages(asked: &[String], config: &Config) -> Result<Vec<Lang>, Outcome> {
    if asked.is_empty() {
        return Ok(config.languages.clone());
    }
    let find = |name: &String| super::language(name, config).map_err(|wrong| could_not_run(*wrong));
    asked.iter().map(find).collect()
}
