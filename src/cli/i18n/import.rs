//! `shirube i18n import`: what translators gave back goes into the files of the site.
//!
//! Each file of the site is written whole or not at all. A translation that now says what its
//! source says is accepted, as `shirube i18n accept` does.

use crate::cli::args::{Format, ImportArgs};
use crate::cli::{Outcome, assembled, could_not_run, judge, say, show};
use crate::config::{Config, is_slug};
use crate::content::discover::ContentFile;
use crate::content::translation::TranslationState;
use crate::content::translation::lock::{FILE_NAME, rewrite};
use crate::decode;
use crate::diag::{Code, Diagnostic, Report};
use crate::exchange::import::{Target, take};
use crate::exchange::units::Pair;
use crate::exchange::{Returned, po, xliff};
use crate::fingerprint::Fingerprint;
use crate::lang::Lang;
use crate::pipeline::{Assembled, Options, Run};
use crate::source::SourceMap;
use crate::write::write_atomically;
use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::Path;

pub(super) fn run(args: &ImportArgs) -> Outcome {
    let mut options = match args.site.options() {
        Ok(options) => options,
        Err(diagnostic) => return could_not_run(diagnostic),
    };
    options.drafts = true;
    let (mut run, assembled) = match assembled(&options, Format::Human) {
        Ok(done) => done,
        Err(outcome) => return outcome,
    };
    // What is wrong with the site is said by `check`; here only the files that came back count.
    run.report = Report::default();
    let mut returned = Vec::new();
    for path in &args.files {
        match std::fs::read(path) {
            Ok(bytes) => {
                let name = path.display().to_string();
                returned.extend(read(name, bytes, &mut run));
            }
            Err(error) => {
                return could_not_run(Diagnostic::error(
                    Code::ContentUnreadable,
                    format!("cannot read `{}`: {error}", path.display()),
                ));
            }
        }
    }
    let mut import = Import {
        options: &options,
        assembled: &assembled,
        sources: &run.sources,
        report: Report::default(),
        said: String::new(),
    };
    let mut by_file: BTreeMap<&str, Vec<&Returned>> = BTreeMap::new();
    for unit in &returned {
        by_file.entry(&unit.file).or_default().push(unit);
    }
    for (path, units) in by_file {
        if let Err(problem) = import.file(path, &units) {
            import.report.push(problem);
        }
    }
    let Import { report, said, .. } = import;
    run.report.extend(report);
    show(&mut run, Format::Human);
    say(&said);
    judge(&run.report, false)
}

fn read(name: String, bytes: Vec<u8>, run: &mut Run) -> Vec<Returned> {
    let is_xml = bytes
        .iter()
        .find(|b| !b.is_ascii_whitespace() && b.is_ascii())
        == Some(&b'<');
    let source = decode::add(name, &bytes, &mut run.sources, &mut run.report);
    match is_xml {
        true => xliff::read(source, &run.sources, &mut run.report),
        false => po::read(source, &run.sources, &mut run.report),
    }
}

struct Import<'a> {
    options: &'a Options,
    assembled: &'a Assembled,
    sources: &'a SourceMap,
    report: Report,
    said: String,
}

impl Import<'_> {
    /// Takes the parts of one file of the site.
    fn file(&mut self, path: &str, units: &[&Returned]) -> Result<(), Diagnostic> {
        let Some(first) = units.first() else {
            return Ok(());
        };
        let site = &self.assembled.site;
        let config = &site.config;
        let unknown = |why: String| Diagnostic::error(Code::ExchangeUnknown, why).at(first.span);
        let (collection, slug, lang) = place(path, config)
            .ok_or_else(|| unknown(format!("`{path}` is no translation of this site")))?;
        let entry = site
            .entries()
            .map(|(_, entry)| entry)
            .find(|e| e.collection == collection && e.slug == slug)
            .ok_or_else(|| {
                unknown(format!("there is no source for `{path}`"))
                    .hint("`shirube check` says if a file cannot be read")
            })?;
        let translation = entry
            .document(lang)
            .map(|document| &**document)
            .filter(|_| entry.is_authored(lang));
        let target = self.options.root.join(path);
        let on_disk = match std::fs::read(&target) {
            Ok(bytes) => Some(bytes),
            Err(error) if error.kind() == ErrorKind::NotFound => None,
            Err(error) => return Err(unknown(format!("cannot read `{path}`: {error}"))),
        };
        let known = translation.map(|d| self.sources.get(d.source).text.as_bytes());
        if on_disk.as_deref() != known {
            return Err(unknown(format!("`{path}` cannot be read as a translation"))
                .hint("`shirube check` says what is wrong with it"));
        }
        let state = entry.state(lang);
        let file = ContentFile {
            collection,
            slug: slug.to_owned(),
            lang,
            source: first.span.source,
        };
        let pair = Pair {
            source: entry.source(),
            translation,
            stale: state.and_then(TranslationState::stale),
        };
        let target_of = Target {
            pair,
            file: &file,
            recorded: state.is_some_and(|s| *s != TranslationState::Unrecorded),
        };
        let outcome = take(target_of, units, config, self.sources, &mut self.report);
        if let Some(text) = &outcome.text {
            write(&target, text).map_err(|error| unwritable(path, &error))?;
            let parts = if outcome.taken == 1 { "part" } else { "parts" };
            self.said += &format!("wrote {path}: {} {parts}\n", outcome.taken);
        }
        if outcome.follows {
            let lock = target.with_file_name(FILE_NAME);
            let old = match std::fs::read_to_string(&lock) {
                Ok(text) => Some(text),
                Err(error) if error.kind() == ErrorKind::NotFound => None,
                Err(error) => return Err(unwritable(path, &error)),
            };
            let source = &entry.source().segments;
            let text = rewrite(old.as_deref(), &[(lang, source)], self.options.today);
            write(&lock, &text).map_err(|error| unwritable(path, &error))?;
            self.said += &format!("{path} follows its source from now on\n");
        }
        Ok(())
    }
}

/// Collection, entry and language of the path of a translation.
fn place<'a>(path: &'a str, config: &Config) -> Option<(usize, &'a str, Lang)> {
    let mut parts = path.strip_prefix("content/")?.split('/');
    let (collection, slug, name) = (parts.next()?, parts.next()?, parts.next()?);
    let lang = Lang::parse(name.strip_suffix(".md")?)?;
    let (number, _) = config.collection(collection)?;
    let fits = parts.next().is_none()
        && is_slug(slug)
        && config.languages.contains(&lang)
        && lang != config.source_language;
    fits.then_some((number, slug, lang))
}

fn write(path: &Path, text: &str) -> std::io::Result<()> {
    write_atomically(path, text.as_bytes(), &Fingerprint::of(text.as_bytes()))
}

fn unwritable(path: &str, error: &std::io::Error) -> Diagnostic {
    Diagnostic::error(Code::OutputWrite, format!("cannot write `{path}`: {error}"))
}
