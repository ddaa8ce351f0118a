//! `shirube new` and `shirube init`: files to begin with. Nothing that exists is overwritten.

use super::args::{Format, InitArgs, NewArgs};
use super::{Outcome, could_not_run, say, show, site_config, today};
use crate::config::{Collection, Config, is_slug};
use crate::content::Document;
use crate::content::discover::ContentFile;
use crate::content::parse;
use crate::date::PartialDate;
use crate::decode;
use crate::diag::{Code, Diagnostic};
use crate::lang::Lang;
use crate::pipeline::Run;
use crate::scaffold::{NewFile, entry, site, translation, words};
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

pub(super) fn new(args: &NewArgs) -> Outcome {
    let Some(config) = site_config(&args.root) else {
        return Outcome::CouldNotRun;
    };
    let (number, collection, lang) = match wanted_entry(args, &config) {
        Ok(wanted) => wanted,
        Err(diagnostic) => return could_not_run(*diagnostic),
    };
    let folder = format!("content/{}/{}", collection.name, args.slug);
    let path = format!("{folder}/{lang}.md");
    let text = if lang == config.source_language {
        match today::today(None) {
            Ok(day) => {
                let (year, month, _) = day.parts();
                entry::source_file(collection.kind, &args.slug, PartialDate::Month(year, month))
            }
            Err(diagnostic) => return could_not_run(diagnostic),
        }
    } else {
        let mut run = Run::default();
        let name = format!("{folder}/{}.md", config.source_language);
        let Some(source) = source_document(args, &name, number, &config, &mut run) else {
            show(&mut run, Format::Human);
            return Outcome::CouldNotRun;
        };
        translation::translation_file(&args.slug, &source, &run.sources)
    };
    write_all(&args.root, &[NewFile { path, text }])
}

/// The collection with its number, and the language of the new file.
fn wanted_entry<'a>(
    args: &NewArgs,
    config: &'a Config,
) -> Result<(usize, &'a Collection, Lang), Box<Diagnostic>> {
    let Some((number, collection)) = config.collection(&args.collection) else {
        let names = || config.collections.iter().map(|c| c.name.as_str());
        return Err(Box::new(
            Diagnostic::error(
                Code::ConfigInvalid,
                format!("there is no collection `{}`", args.collection),
            )
            .suggest(&args.collection, names())
            .hint(format!(
                "collections: {}",
                names().collect::<Vec<_>>().join(", ")
            )),
        ));
    };
    if !is_slug(&args.slug) {
        return Err(Box::new(
            Diagnostic::error(
                Code::ContentBadSlug,
                format!("`{}` cannot be an address", args.slug),
            )
            .hint("a slug is made of a-z, 0-9 and - between them"),
        ));
    }
    let tag = args
        .lang
        .as_deref()
        .unwrap_or(config.source_language.as_str());
    let lang = super::language(tag, config)?;
    Ok((number, collection, lang))
}

/// The source that is to be translated; where it cannot be read, the run says why.
fn source_document(
    args: &NewArgs,
    name: &str,
    collection: usize,
    config: &Config,
    run: &mut Run,
) -> Option<Document> {
    let bytes = match fs::read(args.root.join(name)) {
        Ok(bytes) => bytes,
        Err(error) => {
            run.report.push(
                Diagnostic::error(
                    Code::ContentNoSource,
                    format!("there is nothing to translate: cannot read `{name}`: {error}"),
                )
                .hint(format!(
                    "begin with it: shirube new {} {}",
                    args.collection, args.slug
                )),
            );
            return None;
        }
    };
    let source = decode::add(name, &bytes, &mut run.sources, &mut run.report);
    let file = ContentFile {
        collection,
        slug: args.slug.clone(),
        lang: config.source_language,
        source,
    };
    let parsed = parse::parse(&file, config, &run.sources);
    run.report.extend(parsed.report);
    parsed.document
}

pub(super) fn init(args: &InitArgs) -> Outcome {
    match wanted_site(args) {
        Err(diagnostic) => could_not_run(*diagnostic),
        Ok(wanted) => {
            let Some(files) = site::files(&wanted) else {
                return could_not_run(silent_source(&wanted.languages));
            };
            let outcome = write_all(&args.dir, &files);
            if outcome == Outcome::Fine {
                for lang in wanted.languages.iter().filter(|l| !is_spoken(**l)) {
                    say(&format!(
                        "`{lang}` has no interface texts in this program: its readers see those of another language until you write locales/{lang}/*.ftl\n"
                    ));
                }
                say(&format!(
                    "now run: shirube serve --open --root {}\n",
                    args.dir.display()
                ));
            }
            outcome
        }
    }
}

fn wanted_site(args: &InitArgs) -> Result<site::Wanted, Box<Diagnostic>> {
    let wrong = |message: String| Diagnostic::error(Code::ConfigInvalid, message);
    let mut languages = Vec::new();
    for tag in &args.lang {
        let lang = Lang::parse(tag).filter(|lang| *lang != Lang::PSEUDO);
        let Some(lang) = lang else {
            return Err(Box::new(
                wrong(format!("`{tag}` is no language"))
                    .suggest(tag, words::LANGUAGES.iter().copied())
                    .hint("write tags with commas between them, the source language first: ja,ja-simple,en"),
            ));
        };
        if languages.contains(&lang) {
            return Err(Box::new(wrong(format!("`{lang}` is named twice"))));
        }
        languages.push(lang);
    }
    let title = args.title.as_ref().map(|title| title.trim().to_owned());
    if title.as_deref() == Some("") {
        return Err(Box::new(wrong("the title is empty".to_owned())));
    }
    if languages.first().is_none_or(|lang| !is_spoken(*lang)) {
        return Err(Box::new(silent_source(&languages)));
    }
    Ok(site::Wanted {
        languages,
        title,
        today: today::today(None)?,
    })
}

fn is_spoken(lang: Lang) -> bool {
    words::LANGUAGES.contains(&lang.as_str())
}

fn silent_source(languages: &[Lang]) -> Diagnostic {
    let source = languages.first().map_or("", Lang::as_str);
    Diagnostic::error(
        Code::ConfigInvalid,
        format!(
            "`{source}` cannot be the source language: the program has no interface texts in it"
        ),
    )
    .hint(format!(
        "put one of these first: {}",
        words::LANGUAGES.join(", ")
    ))
}

/// How many files in the way are named.
const NAMED: usize = 10;

/// Writes files that do not exist yet: all of them or none.
fn write_all(root: &Path, files: &[NewFile]) -> Outcome {
    let taken: Vec<_> = files
        .iter()
        .map(|file| root.join(&file.path))
        .filter(|target| target.symlink_metadata().is_ok())
        .map(|target| format!("`{}`", target.display()))
        .collect();
    if !taken.is_empty() {
        let (named, more) = taken.split_at(taken.len().min(NAMED));
        let more = match more.len() {
            0 => String::new(),
            more => format!(" and {more} more"),
        };
        let verb = if taken.len() == 1 { "exists" } else { "exist" };
        return could_not_run(
            Diagnostic::error(
                Code::OutputWrite,
                format!("{}{more} {verb} already", named.join(", ")),
            )
            .hint("nothing was written"),
        );
    }
    let mut made = Made::default();
    for file in files {
        let target = root.join(&file.path);
        if let Err(error) = made.write(&target, &file.text) {
            made.take_back();
            return could_not_run(
                Diagnostic::error(
                    Code::OutputWrite,
                    format!("cannot write `{}`: {error}", target.display()),
                )
                .hint("nothing was written"),
            );
        }
    }
    for file in files.iter().filter(|f| !f.path.starts_with(".vscode/")) {
        say(&format!("wrote {}\n", root.join(&file.path).display()));
    }
    Outcome::Fine
}

/// What was made so far, in order, so that it can be taken back.
#[derive(Default)]
struct Made {
    folders: Vec<PathBuf>,
    files: Vec<PathBuf>,
}

impl Made {
    fn write(&mut self, target: &Path, text: &str) -> std::io::Result<()> {
        let folders: Vec<_> = target.ancestors().skip(1).collect();
        for folder in folders
            .into_iter()
            .rev()
            .filter(|f| !f.as_os_str().is_empty())
        {
            if !folder.is_dir() {
                fs::create_dir(folder)?;
                self.folders.push(folder.to_owned());
            }
        }
        let mut file = OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(target)?;
        self.files.push(target.to_owned());
        file.write_all(text.as_bytes())
    }

    /// Removes what was made. What cannot be removed stays: there is nobody left to tell.
    fn take_back(self) {
        for file in self.files.iter().rev() {
            let _ = fs::remove_file(file);
        }
        for folder in self.folders.iter().rev() {
            let _ = fs::remove_dir(folder);
        }
    }
}
