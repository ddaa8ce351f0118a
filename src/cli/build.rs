//! `shirube build`.

mod last;
mod summary;

use super::args::{BuildArgs, Format};
use super::{Outcome, could_not_run, judge, print, say, show};
use crate::config::Config;
use crate::diag::{Diagnostic, render};
use crate::fingerprint::Fingerprint;
use crate::output::part::Part;
use crate::pipeline::{Options, Run};
use crate::write::{self, Lock, Manifest, Staging, Synced};
use last::Wanted;
use serde_json::json;
use std::path::Path;
use std::time::Instant;
use summary::{Built, Counts};

pub(super) fn run(args: &BuildArgs) -> Outcome {
    let started = Instant::now();
    let mut options = match args.site.options() {
        Ok(options) => options,
        Err(diagnostic) => return could_not_run(diagnostic),
    };
    options.cached = !args.fresh;
    let mut run = Run::default();
    let Begun { config, part, lock } = match begin(&mut run, args, &options.root) {
        Ok(begun) => begun,
        Err(outcome) => return failed(&mut run, args.format, outcome),
    };
    let folder = lock.folder();
    // Nobody else changes the list from here on, so what is kept now is still there at the end.
    let mut manifest = match Manifest::load(folder) {
        Ok(manifest) => manifest,
        Err(diagnostic) => {
            run.report.push(*diagnostic);
            return failed(&mut run, args.format, Outcome::ContentErrors);
        }
    };
    let wanted = Wanted::new(&options.root, &lock, inputs(&run, args, &options, &part));
    if args.fresh {
        manifest = manifest.without_keys();
    } else if let Some(counts) = wanted.as_ref().and_then(|w| w.is_there(&manifest))
        && run.report.is_empty()
    {
        let built = Built {
            synced: Synced {
                unchanged: manifest.paths().count(),
                ..Synced::default()
            },
            total: started.elapsed(),
            ..Built::default()
        };
        return finished(&mut run, args.format, &counts, &built);
    }
    let Some(assembled) = run.assemble(config, &options) else {
        return failed(&mut run, args.format, Outcome::CouldNotRun);
    };
    let search = run.search(&assembled);
    let staging = match Staging::begin(&lock, &manifest) {
        Ok(staging) => staging,
        Err(diagnostic) => {
            run.report.push(*diagnostic);
            return failed(&mut run, args.format, Outcome::ContentErrors);
        }
    };
    let is_current = |path: &str, key: Fingerprint| {
        // What is in another part is not made here; a page of a copy is not what was drawn.
        !part.holds(path) || (!args.portable && manifest.is_current(folder, path, key))
    };
    let drawn = run.pages(&assembled, &search.files, is_current, &staging);
    run.keep(&assembled, &options.root);
    let Some((mut output, drawn)) = drawn.filter(|_| !run.report.has_errors()) else {
        return failed(&mut run, args.format, Outcome::ContentErrors);
    };
    let config = assembled.site.config.clone();
    let mut counts = Counts::of(&assembled.site, &search);
    // Indexes take as much memory as the texts, which nobody needs any more.
    drop(assembled);
    run.forget();
    let files = search.files;
    let made = run.search_files(
        &config,
        (search.languages, &files),
        is_current,
        &staging,
        &mut output,
    );
    if made.is_none() || judge(&run.report, args.strict) != Outcome::Fine {
        return failed(&mut run, args.format, Outcome::ContentErrors);
    }
    output.files.retain(|path, _| part.holds(path.as_str()));
    let started_writing = Instant::now();
    let synced = match write::sync(&output, &lock, &manifest) {
        Ok(synced) => synced,
        Err(diagnostic) => {
            run.report.push(*diagnostic);
            return failed(&mut run, args.format, Outcome::ContentErrors);
        }
    };
    let writing = started_writing.elapsed();
    counts.weigh(&files, folder);
    // What was reported must be reported again, with its places in the texts.
    if let Some(wanted) = wanted.filter(|_| run.report.is_empty()) {
        wanted.keep(&counts);
    }
    let built = Built {
        drawn,
        images: run.images,
        synced,
        timings: run.timings,
        writing,
        total: started.elapsed(),
    };
    finished(&mut run, args.format, &counts, &built)
}

/// Everything that a build is made from, besides the program.
fn inputs(run: &Run, args: &BuildArgs, options: &Options, part: &Part) -> Fingerprint {
    let asked = format!(
        "{:?} {} {} {:?} {:?} {part:?}",
        options.today, options.drafts, args.pseudo, args.portable, args.base_url
    );
    Fingerprint::of_parts([run.files.fingerprint().as_bytes(), asked.as_bytes()])
}

/// Says what was done.
fn finished(run: &mut Run, format: Format, counts: &Counts, built: &Built) -> Outcome {
    show(run, format);
    match format {
        Format::Json => print(&format!("{}\n", counts.json(built))),
        Format::Human => {
            say(&counts.human(built));
            Outcome::Fine
        }
    }
}

/// What a build begins with.
struct Begun {
    config: Config,
    part: Part,
    lock: Lock,
}

/// The configuration, as it is while the output folder is this build's alone.
///
/// # Errors
/// How the build ends; the report says why.
fn begin(run: &mut Run, args: &BuildArgs, root: &Path) -> Result<Begun, Outcome> {
    let mut waited: Option<Lock> = None;
    loop {
        let Some(mut config) = run.config(root, args.base_url.as_deref()) else {
            return Err(Outcome::CouldNotRun);
        };
        if args.pseudo {
            config.add_pseudo();
            // What is published must not get a language by mistake.
            config.output += "-pseudo";
        }
        if args.portable {
            config.make_portable();
            config.output += "-portable";
        }
        let part = match part(args, &config) {
            Ok(part) => part,
            Err(diagnostic) => {
                run.report.push(*diagnostic);
                return Err(Outcome::CouldNotRun);
            }
        };
        config.output += &part.suffix();
        let folder = args
            .output
            .clone()
            .unwrap_or_else(|| root.join(&config.output));
        if let Some(lock) = waited.take().filter(|lock| lock.folder() == folder) {
            return Ok(Begun { config, part, lock });
        }
        match super::lock(&folder) {
            Ok(lock) if lock.has_waited() => {
                // Of two builds the one that writes last must have read the newest texts.
                waited = Some(lock);
                *run = Run::default();
            }
            Ok(lock) => return Ok(Begun { config, part, lock }),
            Err(diagnostic) => {
                run.report.push(*diagnostic);
                return Err(Outcome::ContentErrors);
            }
        }
    }
}

/// What of the site this call builds.
fn part(args: &BuildArgs, config: &Config) -> Result<Part, Box<Diagnostic>> {
    let languages = args.lang.iter().map(|tag| super::language(tag, config));
    Ok(Part {
        languages: languages.collect::<Result<_, _>>()?,
        shard: args.shard,
    })
}

/// Shows why there is no result.
fn failed(run: &mut Run, format: Format, outcome: Outcome) -> Outcome {
    show(run, format);
    if format == Format::Json {
        run.report.sort(&run.sources);
        let problems = render::json(&run.report, &run.sources);
        print(&format!("{}\n", json!({ "diagnostics": problems })));
    } else {
        say("nothing was written\n");
    }
    outcome
}
