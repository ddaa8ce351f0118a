//! The script that lets browsers keep what was visited: `sw.js`.
//!
//! It lies at the base of the site, since a worker serves only what lies below it, and under a
//! name that never changes, since browsers look there for a newer one. What it does belongs to
//! the theme, with whose pages it must agree.

use super::Output;
use crate::config::{Config, Offline};
use crate::diag::{Code, Diagnostic, Report};
use crate::theme::Theme;
use crate::view::offline::WORKER;

/// Adds the worker of a site that has one, or the one that takes it back.
pub fn add(config: &Config, theme: &Theme, output: &mut Output, report: &mut Report) {
    let name = match config.offline {
        Offline::Never => return,
        Offline::Kept => "keep.js",
        Offline::Retired => "retire.js",
    };
    match theme.workers.get(name) {
        Some(bytes) => output.add(WORKER, bytes.clone()),
        None => report.push(
            Diagnostic::error(
                Code::ThemeInvalid,
                format!("the theme `{}` has no script `worker/{name}`", config.theme),
            )
            .hint(format!(
                "write themes/{}/worker/{name}, or take `offline` out of site.toml",
                config.theme
            )),
        ),
    }
}
