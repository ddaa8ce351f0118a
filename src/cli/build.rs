//! `shirube build`.

use super::args::{BuildArgs, Format};
use super::{Outcome, could_not_run, judge, print, say, show};
use crate::config::Config;
use crate::content::entry::Entry;
use crate::content::entry::Standing;
use crate::diag::{Diagnostic, render};
use crate::fingerprint::Fingerprint;
use crate::lang::Lang;
use crate::output::part::Part;
use crate::pipeline::{Assembled, Run};
use crate::search::Search;
use crate::site::Site;
use crate::write::{self, Lock, Manifest, Staging, Synced};
use serde_json::{Map, Value, json};
use std::path::Path;
use std::time::{Duration, Instant};

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
    if args.fresh {
        manifest = manifest.without_keys();
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
    let drawn = run.output(&assembled, &search, is_current, &staging);
    run.keep(&assembled, &options.root);
    let outcome = judge(&run.report, args.strict);
    let Some((mut output, drawn)) = drawn.filter(|_| outcome == Outcome::Fine) else {
        return failed(&mut run, args.format, Outcome::ContentErrors);
    };
    output.files.retain(|path, _| part.holds(path.as_str()));
    let writing = Instant::now();
    let synced = match write::sync(&output, &lock, &manifest) {
        Ok(synced) => synced,
        Err(diagnostic) => {
            run.report.push(*diagnostic);
            return failed(&mut run, args.format, Outcome::ContentErrors);
        }
    };
    let written = Written {
        drawn,
        synced,
        indexes: indexes(&search, folder),
        writing: writing.elapsed(),
        total: started.elapsed(),
    };
    show(&mut run, args.format);
    match args.format {
        Format::Json => print(&format!("{}\n", written.json(&run, &assembled))),
        Format::Human => {
            say(&written.human(&assembled.site));
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

/// What a build did.
struct Written {
    drawn: usize,
    synced: Synced,
    /// Documents and bytes of the index of each language.
    indexes: Vec<(Lang, usize, u64)>,
    writing: Duration,
    total: Duration,
}

/// The indexes as they lie in the folder: those that were kept are not in memory.
fn indexes(search: &Search, folder: &Path) -> Vec<(Lang, usize, u64)> {
    let bytes = |path: &str| std::fs::metadata(folder.join(path)).map_or(0, |meta| meta.len());
    search
        .languages
        .iter()
        .map(|l| {
            (
                l.lang,
                l.documents.len(),
                bytes(&search.paths()[&l.lang].index),
            )
        })
        .collect()
}

/// Entries of a language: all of them, and how many are really in it.
fn coverage(site: &Site) -> Vec<(Lang, Coverage)> {
    site.config
        .languages
        .iter()
        .map(|lang| {
            let pages = site.pages.iter().filter(|p| p.lang == Some(*lang)).count();
            let standing = site.entries().map(|(_, entry)| entry.standing(*lang));
            let standing: Vec<Standing> = standing.collect();
            let count = |of: Standing| standing.iter().filter(|own| **own == of).count();
            let behind = |entry: &Entry| entry.state(*lang).is_some_and(|s| s.stale().is_some());
            let stale = site.entries().filter(|(_, entry)| behind(entry)).count();
            let coverage = Coverage {
                stale,
                pages,
                translated: count(Standing::Source) + count(Standing::Whole),
                partial: count(Standing::Partial),
                derived: count(Standing::Derived),
                fallback: count(Standing::Borrowed),
            };
            (*lang, coverage)
        })
        .collect()
}

/// The pages of a language, and how its entries came to be in it.
struct Coverage {
    pages: usize,
    /// Written by a person.
    translated: usize,
    /// Translated by a person as far as title and summary.
    partial: usize,
    /// Made from the source by a machine.
    derived: usize,
    /// Borrowed from another language.
    fallback: usize,
    /// Translated from a source that has changed since.
    stale: usize,
}

impl Written {
    fn human(&self, site: &Site) -> String {
        let mut text = String::new();
        for (lang, coverage) in coverage(site) {
            let Coverage {
                pages,
                translated,
                partial,
                derived,
                fallback,
                stale,
            } = coverage;
            let stale = match stale {
                0 => String::new(),
                stale => format!("{stale:>5} behind  "),
            };
            let partial = match partial {
                0 => String::new(),
                partial => format!("{partial:>5} summaries  "),
            };
            let derived = match derived {
                0 => String::new(),
                derived => format!("{derived:>5} derived  "),
            };
            let index = self.indexes.iter().find(|(l, ..)| *l == lang);
            let kb = index.map_or(0, |(.., bytes)| bytes / 1000);
            text += &format!(
                "{:<10} {pages:>6} pages  {translated:>5} entries translated  {partial}{derived}{stale}{fallback:>5} fall back  {kb:>6} kB search index\n",
                lang.as_str()
            );
        }
        let Synced {
            written,
            unchanged,
            removed,
            changed_by_others,
        } = &self.synced;
        text += &format!(
            "{} pages in {} ms: {} drawn; {written} files written, {unchanged} unchanged, {removed} removed\n",
            site.pages.len(),
            self.total.as_millis(),
            self.drawn,
        );
        if !changed_by_others.is_empty() {
            text += &format!(
                "changed by others since the last build, and made right again or removed: {}\n",
                write::named(changed_by_others)
            );
        }
        text
    }

    fn json(&self, run: &Run, assembled: &Assembled) -> Value {
        let mut languages = Map::new();
        for (lang, coverage) in coverage(&assembled.site) {
            let counts = json!({
                "pages": coverage.pages,
                "translated": coverage.translated,
                "partial": coverage.partial,
                "derived": coverage.derived,
                "fallback": coverage.fallback,
                "stale": coverage.stale,
            });
            languages.insert(lang.to_string(), counts);
        }
        let search: Map<String, Value> = self
            .indexes
            .iter()
            .map(|(lang, documents, bytes)| {
                (
                    lang.to_string(),
                    json!({ "documents": documents, "bytes": bytes }),
                )
            })
            .collect();
        let ms = |duration: Duration| u64::try_from(duration.as_millis()).unwrap_or(u64::MAX);
        json!({
            "pages": assembled.site.pages.len(),
            "languages": languages,
            "rendered": self.drawn,
            "written": self.synced.written,
            "unchanged": self.synced.unchanged,
            "removed": self.synced.removed,
            "changed_by_others": self.synced.changed_by_others,
            "search": search,
            "images": run.images,
            "ms": {
                "total": ms(self.total),
                "content": ms(run.timings.content),
                "easy": ms(run.timings.easy),
                "site": ms(run.timings.site),
                "render": ms(run.timings.render),
                "search": ms(run.timings.search),
                "write": ms(self.writing),
            },
        })
    }
}
