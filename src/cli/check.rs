//! `shirube check`: everything that a build would find, without writing.

use super::args::{CheckArgs, CheckFormat, Format};
use super::{Outcome, could_not_run, judge, print, say, show};
use crate::attention::{Finder, SOON_DAYS, Wanted};
use crate::audit::coverage::Coverage;
use crate::diag::{github, render, sarif};
use crate::easy::findings::{EasyPage, site_score};
use crate::output::Output;
use crate::output::finish::InMemory;
use crate::pipeline::{Assembled, Run};
use crate::search::Search;
use crate::source::SourceMap;
use std::path::Path;
use std::sync::Arc;

pub(super) fn run(args: &CheckArgs) -> Outcome {
    let mut options = match args.site.options() {
        Ok(options) => options,
        Err(diagnostic) => return could_not_run(diagnostic),
    };
    options.lint = true;
    let mut run = Run::default();
    let assembled = run
        .config(&options.root, None)
        .and_then(|config| run.assemble(config, &options));
    let (mut coverage, mut external) = (None, None);
    let outcome = match &assembled {
        // Templates are checked by drawing every page: an error may hide in a branch.
        Some(assembled) => {
            let search = run.search(assembled);
            if let Some(output) = output(&mut run, assembled, &search) {
                coverage = assembled.check_coverage(&output, &mut run.report);
                // What pages lack that were made from broken texts is said at these texts.
                if !run.report.has_errors() {
                    assembled.audit(&output, &mut run.report);
                }
            }
            run.check_search(assembled, &search);
            assembled.check_terms(&mut run.report);
            run.check_easy(assembled);
            run.keep(assembled, &options.root);
            if args.external {
                external = super::external::check(args, &options.root, assembled, &mut run);
            }
            judge(&run.report, args.strict)
        }
        None => Outcome::CouldNotRun,
    };
    run.report.sort(&run.sources);
    if args.format == CheckFormat::Human {
        show(&mut run, Format::Human);
    }
    if let Some(assembled) = assembled.filter(|_| args.format == CheckFormat::Human) {
        say(&scores(&assembled.easy.pages));
        say(&attention(&assembled, &run.sources));
        if let Some(Coverage { rows, covered }) = coverage {
            say(&format!("coverage: {covered} of {rows} rows\n"));
        }
        say(&external.unwrap_or_default());
    }
    let (report, sources) = (&run.report, &run.sources);
    let result = match args.format {
        CheckFormat::Json => format!("{}\n", render::json(report, sources)),
        CheckFormat::Sarif => format!("{}\n", sarif::sarif(report, sources)),
        CheckFormat::Github => github::github(report, sources, &folder(&options.root)),
        CheckFormat::Human => {
            if report.diagnostics().is_empty() {
                say("no problems\n");
            }
            return outcome;
        }
    };
    match print(&result) {
        Outcome::Fine => outcome,
        other => other,
    }
}

/// Everything that a build would publish.
fn output(run: &mut Run, assembled: &Assembled, search: &Search) -> Option<Output> {
    let none = |_: &str, _| false;
    let (mut output, _) = run.pages(assembled, &search.files, none, &InMemory)?;
    let made = (&search.languages, &search.files);
    run.search_files(&assembled.site.config, made, none, &InMemory, &mut output)?;
    Some(output)
}

/// The path from here to the site, with `/` at its end; empty if it is here, or not below.
fn folder(root: &Path) -> String {
    let here = std::env::current_dir().ok();
    let root = std::path::absolute(root).ok();
    let below = root
        .as_deref()
        .zip(here.as_deref())
        .and_then(|(root, here)| root.strip_prefix(here).ok());
    let parts = below.into_iter().flatten();
    parts
        .map(|part| format!("{}/", part.to_string_lossy()))
        .collect()
}

/// What is right today and needs somebody all the same: time makes it, not a mistake.
fn attention(assembled: &Assembled, sources: &SourceMap) -> String {
    let finder = Finder {
        assembled,
        sources,
        days: SOON_DAYS,
    };
    let count = |what| {
        let entries = assembled.site.entries();
        entries
            .map(|(id, _)| finder.rows(what, id).len())
            .sum::<usize>()
    };
    let lines = [
        (Wanted::Expired, "have ended and say so", "expired"),
        (Wanted::Expiring, "end soon", "expiring"),
    ];
    lines
        .into_iter()
        .map(|(what, said, list)| (count(what), said, list))
        .filter(|(count, ..)| *count > 0)
        .map(|(count, said, list)| {
            format!("{list}: {count} {said}; `shirube list {list}` has each\n")
        })
        .collect()
}

/// How easy the pages in easy Japanese are, those by hand and those that were derived.
fn scores(pages: &[Arc<EasyPage>]) -> String {
    let of = |authored: bool| {
        let pages = pages.iter().map(|page| &**page);
        let pages = pages.filter(move |page| page.authored == authored);
        (pages.clone().count(), site_score(pages))
    };
    match (of(true), of(false)) {
        ((0, _), (0, _)) => String::new(),
        ((written, by_hand), (derived, by_machine)) => format!(
            "easy Japanese: {written} pages by hand score {by_hand} of 100, {derived} derived ones {by_machine}; `shirube list easy` has each\n"
        ),
    }
}
