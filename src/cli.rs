//! The command line: arguments in, reports out, an exit code. The only place that prints, reads
//! the clock or looks at the environment.
//!
//! Results go to standard output, reports to standard error. Exit codes: 0 fine, 1 the content
//! has errors (with `--strict`, warnings), 2 the command could not run.

mod args;
mod build;
mod check;
mod clean;
mod create;
mod easy;
mod export;
mod external;
mod i18n;
mod list;
mod lsp;
mod manifest;
mod schema;
mod search;
mod serve;
mod today;

use crate::config::Config;
use crate::diag::{self, Code, Diagnostic, Report, Severity};
use crate::lang::Lang;
use crate::pipeline::{Assembled, Options, Run};
use crate::write::Lock;
use args::{Args, Command, Format};
use clap::{CommandFactory, Parser};
use std::io::{self, IsTerminal, Write};
use std::path::Path;
use std::process::ExitCode;

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Fine,
    ContentErrors,
    CouldNotRun,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        ExitCode::from(match outcome {
            Outcome::Fine => 0,
            Outcome::ContentErrors => 1,
            Outcome::CouldNotRun => 2,
        })
    }
}

/// Runs the command that the arguments ask for.
pub fn main() -> ExitCode {
    let args = match Args::try_parse() {
        Ok(args) => args,
        Err(error) => {
            let code = if error.use_stderr() {
                Outcome::CouldNotRun
            } else {
                Outcome::Fine
            };
            let _ = error.print();
            return code.into();
        }
    };
    let outcome = match args.command {
        Command::Build(args) => build::run(&args),
        Command::Serve(args) => serve::run(&args),
        Command::Check(args) => check::run(&args),
        Command::Lsp(args) => lsp::run(&args),
        Command::New(args) => create::new(&args),
        Command::Init(args) => create::init(&args),
        Command::Search(args) => search::run(&args),
        Command::Easy(args) => easy::run(&args),
        Command::Schema(args) => schema::run(&args),
        Command::List(args) => list::run(&args),
        Command::I18n { command } => i18n::run(&command),
        Command::Manifest(args) => manifest::run(&args),
        Command::Clean(args) => clean::run(&args),
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut Args::command(), "shirube", &mut script);
            print(&String::from_utf8_lossy(&script))
        }
    };
    outcome.into()
}

/// A language of the site, as somebody has typed it.
fn language(tag: &str, config: &Config) -> Result<Lang, Box<Diagnostic>> {
    let known = config.languages.iter();
    known
        .clone()
        .find(|lang| lang.as_str() == tag)
        .copied()
        .ok_or_else(|| {
            let names: Vec<&str> = known.map(Lang::as_str).collect();
            Box::new(
                Diagnostic::error(
                    Code::ConfigInvalid,
                    format!("`{tag}` is no language of this site"),
                )
                .suggest(tag, names.iter().copied())
                .hint(format!("languages: {}", names.join(", "))),
            )
        })
}

/// Writes a result. A reader that has gone away (`shirube list … | head`) is no error.
fn print(text: &str) -> Outcome {
    match io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            say(&format!("cannot write: {error}\n"));
            Outcome::CouldNotRun
        }
        _ => Outcome::Fine,
    }
}

/// Writes to standard error, which nobody may be reading.
fn say(text: &str) {
    let _ = io::stderr().write_all(text.as_bytes());
}

/// Shows the problems of a run. With `json` they are the result of the command instead.
fn show(run: &mut Run, format: Format) {
    if format == Format::Json {
        return;
    }
    let color = io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    run.report.sort(&run.sources);
    say(&diag::render::human(&run.report, &run.sources, color));
}

/// Shows one problem that belongs to no run, and gives up.
fn could_not_run(diagnostic: Diagnostic) -> Outcome {
    let mut run = Run::default();
    run.report.push(diagnostic);
    show(&mut run, Format::Human);
    Outcome::CouldNotRun
}

/// The site that the options name, put together, with the run that did it.
///
/// # Errors
/// How the command ends where that cannot be; the problems have been shown.
fn assembled(options: &Options, format: Format) -> Result<(Run, Assembled), Outcome> {
    let mut run = Run::default();
    let assembled = run
        .config(&options.root, None)
        .and_then(|config| run.assemble(config, options));
    match assembled {
        Some(assembled) => Ok((run, assembled)),
        None => {
            show(&mut run, format);
            Err(Outcome::CouldNotRun)
        }
    }
}

/// The configuration of the site in `root`; where there is none, the problems have been shown.
fn site_config(root: &Path) -> Option<Config> {
    let mut run = Run::default();
    let config = run.config(root, None);
    if config.is_none() {
        show(&mut run, Format::Human);
    }
    config
}

/// Takes an output folder for this command alone.
///
/// # Errors
/// If nothing can be written there.
fn lock(folder: &Path) -> Result<Lock, Box<Diagnostic>> {
    Lock::take(folder, || {
        say(&format!(
            "another build is writing `{}`; waiting for it\n",
            folder.display()
        ));
    })
}

/// What a report means for the exit code.
fn judge(report: &Report, strict: bool) -> Outcome {
    let failed = report.has_errors() || (strict && report.count(Severity::Warning) > 0);
    if failed {
        Outcome::ContentErrors
    } else {
        Outcome::Fine
    }
}
