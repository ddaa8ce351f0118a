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
use crate::diag::{Code, Diagnostic};
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
    let known: Vec<&str> = config.languages.iter().map(Lang::as_str).collect();
    let find = |name: &String| {
        Lang::parse(name)
            .filter(|lang| config.languages.contains(lang))
            .ok_or_else(|| {
                could_not_run(
                    Diagnostic::error(
                        Code::ConfigInvalid,
                        format!("`{name}` is no language of the site"),
                    )
                    .suggest(name, known.iter().copied())
                    .hint(format!("languages: {}", known.join(", "))),
                )
            })
    };
    asked.iter().map(find).collect()
}
