//! `shirube i18n accept`: records that translations say what their source says now.
//!
//! Only `translations.lock` is written, never a text.

use super::languages;
use crate::cli::args::{AcceptArgs, Format};
use crate::cli::today::today;
use crate::cli::{Outcome, assembled, could_not_run, say};
use crate::content::entry::Entry;
use crate::content::translation::TranslationState;
use crate::content::translation::lock::{FILE_NAME, rewrite};
use crate::date::Day;
use crate::diag::{Code, Diagnostic};
use crate::fingerprint::Fingerprint;
use crate::lang::Lang;
use crate::pipeline::Options;
use crate::site::Site;
use crate::write::write_atomically;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

pub(super) fn run(args: &AcceptArgs) -> Outcome {
    let today = match today(args.date.as_deref()) {
        Ok(today) => today,
        Err(diagnostic) => return could_not_run(diagnostic),
    };
    let options = Options {
        root: args.root.clone(),
        today,
        drafts: true,
        cached: true,
        lint: false,
    };
    let (_, assembled) = match assembled(&options, Format::Human) {
        Ok(done) => done,
        Err(outcome) => return outcome,
    };
    let site = &assembled.site;
    let langs = match languages(&args.lang, &site.config) {
        Ok(langs) => langs,
        Err(outcome) => return outcome,
    };
    let chosen = match chosen(args, site) {
        Ok(chosen) => chosen,
        Err(problem) => return could_not_run(problem),
    };
    let mut done = Done::default();
    for (folder, entry, only) in chosen {
        let wanted = |lang: &Lang| langs.contains(lang) && only.is_none_or(|only| only == *lang);
        let langs: Vec<Lang> = site
            .config
            .languages
            .iter()
            .copied()
            .filter(wanted)
            .collect();
        if let Err(problem) = done.accept(&args.root, &folder, entry, &langs, today) {
            return could_not_run(problem);
        }
    }
    say(&done.text());
    Outcome::Fine
}

/// What was done, for saying it.
#[derive(Default)]
struct Done {
    lines: String,
    accepted: usize,
    current: usize,
}

impl Done {
    /// Accepts the translations of an entry that are not current.
    fn accept(
        &mut self,
        root: &Path,
        folder: &str,
        entry: &Entry,
        langs: &[Lang],
        today: Day,
    ) -> Result<(), Diagnostic> {
        let mut behind = Vec::new();
        for lang in langs {
            match entry.state(*lang) {
                Some(TranslationState::Current { .. }) => self.current += 1,
                Some(_) => behind.push(*lang),
                None => {}
            }
        }
        if behind.is_empty() {
            return Ok(());
        }
        let path = root.join(folder).join(FILE_NAME);
        let failed = |error: std::io::Error| {
            Diagnostic::error(
                Code::OutputWrite,
                format!("cannot write `{folder}/{FILE_NAME}`: {error}"),
            )
        };
        let old = match std::fs::read_to_string(&path) {
            Ok(text) => Some(text),
            Err(error) if error.kind() == ErrorKind::NotFound => None,
            Err(error) => return Err(failed(error)),
        };
        let followed: Vec<_> = behind.iter().map(|lang| entry.followed(*lang)).collect();
        let accepted: Vec<_> = behind
            .iter()
            .zip(&followed)
            .map(|(lang, followed)| (*lang, followed.as_ref()))
            .collect();
        let new = rewrite(old.as_deref(), &accepted, today);
        write_atomically(&path, new.as_bytes(), &Fingerprint::of(new.as_bytes()))
            .map_err(failed)?;
        let names: Vec<&str> = behind.iter().map(Lang::as_str).collect();
        self.lines += &format!("{folder}: {}\n", names.join(", "));
        self.accepted += behind.len();
        Ok(())
    }

    fn text(&self) -> String {
        let noun = match self.accepted {
            1 => "translation follows its",
            _ => "translations follow their",
        };
        format!(
            "{}{} {noun} source from now on; {} did already\n",
            self.lines, self.accepted, self.current
        )
    }
}

/// Folder, entry, and the language if only one was meant.
type Chosen<'a> = (String, &'a Entry, Option<Lang>);

/// The entries that the paths name, in the order of the site.
fn chosen<'a>(args: &AcceptArgs, site: &'a Site) -> Result<Vec<Chosen<'a>>, Diagnostic> {
    let entries: Vec<(String, &Entry)> = site
        .entries()
        .map(|(_, entry)| {
            let collection = &site.config.collections[entry.collection].name;
            (format!("content/{collection}/{}", entry.slug), entry)
        })
        .collect();
    if args.all {
        return Ok(entries
            .into_iter()
            .map(|(folder, entry)| (folder, entry, None))
            .collect());
    }
    let mut chosen = Vec::new();
    for path in &args.paths {
        let shown = path.display();
        let below = below_root(&args.root, path).ok_or_else(|| {
            Diagnostic::error(
                Code::ContentUnreadable,
                format!("`{shown}` is no file or folder of the site"),
            )
            .hint("name a translation, such as content/program/wil/en.md, or a folder with entries")
        })?;
        let before = chosen.len();
        for (folder, entry) in &entries {
            let inside = |inner: &str, outer: &str| {
                inner
                    .strip_prefix(outer)
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
            };
            if inside(folder, &below) {
                chosen.push((folder.clone(), *entry, None));
            } else if let Some(name) = below.strip_prefix(folder.as_str()) {
                let lang = name
                    .strip_prefix('/')
                    .and_then(|name| name.strip_suffix(".md"))
                    .and_then(Lang::parse);
                match lang {
                    Some(lang) if lang == entry.source().lang => {
                        chosen.push((folder.clone(), *entry, None));
                    }
                    Some(lang) if entry.state(lang).is_some() => {
                        chosen.push((folder.clone(), *entry, Some(lang)));
                    }
                    _ => {}
                }
            }
        }
        if chosen.len() == before {
            return Err(Diagnostic::error(
                Code::ContentUnreadable,
                format!("`{shown}` is no translation and has none"),
            )
            .hint("`shirube check` says if a file cannot be read"));
        }
    }
    Ok(chosen)
}

/// A path as the site knows it: relative to its folder, with `/`.
fn below_root(root: &Path, path: &Path) -> Option<String> {
    let root = root.canonicalize().ok()?;
    let path: PathBuf = path.canonicalize().ok()?;
    let below = path.strip_prefix(&root).ok()?;
    let parts = below.components().map(|c| c.as_os_str().to_string_lossy());
    Some(parts.collect::<Vec<_>>().join("/"))
}
