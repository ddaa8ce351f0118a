//! `shirube new` and `shirube init`: files to begin with. Nothing that exists is overwritten.

use super::args::{InitArgs, NewArgs};
use super::{Outcome, could_not_run, say, site_config};
use crate::config::{CollectionType, Config, is_slug};
use crate::diag::{Code, Diagnostic};
use crate::lang::Lang;
use std::fs::OpenOptions;
use std::io::Write;
use std::path::Path;

pub(super) fn new(args: &NewArgs) -> Outcome {
    let Some(config) = site_config(&args.root) else {
        return Outcome::CouldNotRun;
    };
    match new_file(args, &config) {
        Ok((path, text)) => write_all(&args.root, &[(path, text)]),
        Err(diagnostic) => could_not_run(*diagnostic),
    }
}

fn new_file(args: &NewArgs, config: &Config) -> Result<(String, String), Box<Diagnostic>> {
    let Some((_, collection)) = config.collection(&args.collection) else {
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
    let lang = Lang::parse(tag)
        .filter(|lang| config.languages.contains(lang))
        .ok_or_else(|| {
            let known: Vec<&str> = config.languages.iter().map(Lang::as_str).collect();
            Box::new(
                Diagnostic::error(
                    Code::ConfigInvalid,
                    format!("`{tag}` is no language of this site"),
                )
                .hint(format!("languages: {}", known.join(", "))),
            )
        })?;
    let text = if lang == config.source_language {
        source_template(collection.kind)
    } else {
        "---\ntitle: \"\"\nsummary: \"\"\ndraft: true\n---\n".to_owned()
    };
    Ok((
        format!("content/{}/{}/{lang}.md", collection.name, args.slug),
        text,
    ))
}

/// The front matter of a new entry: what is required, with a value to replace.
fn source_template(kind: CollectionType) -> String {
    let facts = match kind {
        CollectionType::ResidenceStatus => "facts:\n  category: work-limited\n  work: limited\n",
        CollectionType::Comparison => {
            "facts:\n  statuses: []\n  rows: [activities, stay, family]\n"
        }
        CollectionType::Consortium => "facts:\n  founded: 2024\n  prefectures: [JP-01]\n",
        CollectionType::Program => {
            "facts:\n  agency: []\n  kind: subsidy\n  purposes: [recruit-retain]\n  users: [company]\n  regions: [JP]\n  foreign_talent: true\n  period: { rule: unknown }\n"
        }
        CollectionType::Case => {
            "facts:\n  kind: foreign-talent\n  company: \"\"\n  prefecture: JP-01\n"
        }
        CollectionType::Event => "facts:\n  kind: seminar\n  starts: 2024-01-01\n",
        CollectionType::Organization => "facts:\n  kind: desk\n",
        CollectionType::Dataset => {
            "facts:\n  population: \"\"\n  columns:\n    - { id: people, label: \"\", unit: people }\n  rows:\n    - { label: \"\", values: [0] }\n"
        }
        CollectionType::Guide | CollectionType::Page => "",
    };
    let sources = if kind.needs_sources() {
        "sources: []\nas_of: 2024\n"
    } else {
        ""
    };
    format!("---\ntitle: \"\"\nsummary: \"\"\n{facts}{sources}draft: true\n---\n")
}

const SITE: &str = r#"title = "Portal"
base_url = "https://example.org/"
source_language = "ja"
languages = ["ja", "ja-simple", "en"]

[collections.guide]
type = "guide"
"#;

const FIRST_JA: &str = "---
title: はじめに
reading: はじめに
summary: このサイトの使い方を説明します。
---
## このサイトについて {#about}

この文章は `content/guide/welcome/ja.md` にあります。
";

const FIRST_EN: &str = "---
title: Welcome
summary: How to use this site.
---
## About this site

This text is in `content/guide/welcome/en.md`.
";

pub(super) fn init(args: &InitArgs) -> Outcome {
    let files = [
        ("site.toml", SITE),
        ("content/guide/welcome/ja.md", FIRST_JA),
        ("content/guide/welcome/en.md", FIRST_EN),
        (".gitignore", "/dist\n"),
    ];
    let files: Vec<_> = files
        .iter()
        .map(|(path, text)| ((*path).to_owned(), (*text).to_owned()))
        .collect();
    let outcome = write_all(&args.dir, &files);
    if outcome == Outcome::Fine {
        say(&format!(
            "now run: shirube build --root {}\n",
            args.dir.display()
        ));
    }
    outcome
}

/// Writes files that do not exist yet: all of them or none.
fn write_all(root: &Path, files: &[(String, String)]) -> Outcome {
    for (path, _) in files {
        if root.join(path).exists() {
            return could_not_run(
                Diagnostic::error(
                    Code::OutputWrite,
                    format!("`{}` exists already", root.join(path).display()),
                )
                .hint("nothing was written"),
            );
        }
    }
    for (path, text) in files {
        let target = root.join(path);
        if let Err(error) = write_new(&target, text) {
            return could_not_run(Diagnostic::error(
                Code::OutputWrite,
                format!("cannot write `{}`: {error}", target.display()),
            ));
        }
        say(&format!("wrote {}\n", target.display()));
    }
    Outcome::Fine
}

fn write_new(target: &Path, text: &str) -> std::io::Result<()> {
    if let Some(parent) = target.parent() {
        std::fs::create_dir_all(parent)?;
    }
    OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(target)?
        .write_all(text.as_bytes())
}
