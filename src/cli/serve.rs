//! `shirube serve`.

use super::args::ServeArgs;
use super::{Outcome, could_not_run, print, say};
use crate::diag::{Code, Diagnostic, Severity, render};
use crate::preview::Editor;
use crate::preview::server::{self, News, Start};
use crate::preview::snapshot::Snapshot;
use std::io::IsTerminal;
use std::time::Duration;

pub(super) fn run(args: &ServeArgs) -> Outcome {
    let mut options = match args.site.options() {
        Ok(options) => options,
        Err(diagnostic) => return could_not_run(diagnostic),
    };
    options.lint = true;
    // The system tells whole paths, and editors want them.
    options.root = match options.root.canonicalize() {
        Ok(root) => root,
        Err(error) => {
            let message = format!("cannot read `{}`: {error}", options.root.display());
            return could_not_run(Diagnostic::error(Code::ContentUnreadable, message));
        }
    };
    let editor = match Editor::new(&args.editor, &options.root) {
        Ok(editor) => editor,
        Err(known) => {
            let message = format!("`--editor {}` is not known", args.editor);
            let hint = format!(
                "write one of {known}, or the form of its links, such as `my://{{path}}:{{line}}`"
            );
            return could_not_run(Diagnostic::error(Code::ConfigInvalid, message).hint(hint));
        }
    };
    let start = Start {
        options,
        host: args.host.clone(),
        port: args.port,
        editor,
        poll: args.poll,
    };
    let open = args.open;
    match server::run(start, move |news| tell(&news, open)) {
        Ok(()) => {
            say("the preview has ended\n");
            Outcome::Fine
        }
        Err(error) => {
            let message = format!(
                "the preview cannot listen at {}:{}: {error}",
                args.host, args.port
            );
            could_not_run(
                Diagnostic::error(Code::OutputWrite, message)
                    .hint("try another address with --host, or another port with --port"),
            )
        }
    }
}

fn tell(news: &News<'_>, open: bool) {
    match news {
        News::Ready(url) => {
            print(&format!("{url}\n"));
            say("ends with Ctrl-C\n");
            if open && let Err(why) = open_in_browser(url) {
                say(&format!("cannot open a browser: {why}\n"));
            }
        }
        News::Made(snapshot, duration) => say(&made(snapshot, *duration)),
        News::Polls(why) => say(&format!(
            "looks for changes twice a second, since the system does not tell: {why}\n"
        )),
    }
}

/// What a rebuild found, whole the first time and after that for errors only: the rest is on the
/// desk.
fn made(snapshot: &Snapshot, duration: Duration) -> String {
    let color = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let mut errors = snapshot.report.clone();
    errors.retain(|problem| problem.severity == Severity::Error);
    let problems = match errors.has_errors() {
        true => render::human(&errors, &snapshot.sources, color),
        false => String::new(),
    };
    let warnings = snapshot.report.count(Severity::Warning);
    let what = match snapshot.edited.as_slice() {
        [] => "the site".to_owned(),
        [file] => file.to_string(),
        [file, rest @ ..] => format!("{file} and {} more", rest.len()),
    };
    format!(
        "{problems}{what}: {} ms, {warnings} warnings\n",
        duration.as_millis()
    )
}

/// Hands the address to the program that the system has for it.
fn open_in_browser(url: &str) -> std::io::Result<()> {
    let program = if cfg!(target_os = "macos") {
        "open"
    } else if cfg!(windows) {
        "explorer"
    } else {
        "xdg-open"
    };
    std::process::Command::new(program)
        .arg(url)
        .stdin(std::process::Stdio::null())
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::null())
        .spawn()
        .map(drop)
}
