//! `shirube easy`: converts and scores one Japanese text.
//!
//! A text is a line; a Markdown file is one text. Within a site, its glossary and readings are
//! used; elsewhere the built-in words alone.

use super::args::{EasyArgs, EasyFormat};
use super::{Outcome, could_not_run, print};
use crate::content::discover;
use crate::content::front_matter::split;
use crate::content::glossary::{self, Glossary};
use crate::content::markdown;
use crate::content::readings::{self, Readings};
use crate::data::{self, yaml::YamlBlock};
use crate::diag::{Code, Diagnostic, Report};
use crate::easy::engine::Engine;
use crate::easy::plain::{Converted, Text, convert};
use crate::easy::voice::Voice;
use crate::lang::Lang;
use crate::pipeline::Run;
use crate::source::SourceMap;
use serde::Serialize;
use shirube_easy::lint::{self, Finding, Severity};
use std::io::{BufRead as _, BufReader, Read};
use std::path::Path;

pub(super) fn run(args: &EasyArgs) -> Outcome {
    let (glossary, readings) = knowledge(&args.root);
    let engine = Engine::new(&glossary, &readings, &[]);
    if let Err(error) = engine.analyser() {
        return could_not_run(Diagnostic::error(Code::EasyDictionary, error.to_string()));
    }
    let Some(voice) = Lang::parse(&args.lang).and_then(Voice::new) else {
        let message = format!("`--lang {}`: findings are told in `ja` or `en`", args.lang);
        return could_not_run(Diagnostic::error(Code::ConfigInvalid, message));
    };
    let teller = Teller(voice);
    let markdown = args.file.ends_with(".md");
    let input: Box<dyn Read> = match args.file.as_str() {
        "-" => Box::new(std::io::stdin()),
        file => match std::fs::File::open(file) {
            Ok(file) => Box::new(file),
            Err(error) => return could_not_run(unreadable(file, &error.to_string())),
        },
    };
    let mut input = BufReader::new(input);
    let mut outcome = Outcome::Fine;
    let mut one = |text: &Text| {
        let Some(converted) = convert(text, &engine, args.profile()) else {
            return false;
        };
        let shown = match args.format {
            EasyFormat::Json => format!("{}\n", teller.json(&converted, &text.words())),
            EasyFormat::Html => format!("{}\n", converted.html),
            EasyFormat::Text => teller.text(&converted, &text.words()),
        };
        let printed = print(&shown);
        outcome = if printed == Outcome::Fine {
            outcome
        } else {
            printed
        };
        printed == Outcome::Fine
    };
    if markdown {
        let mut text = String::new();
        if let Err(error) = input.read_to_string(&mut text) {
            return could_not_run(unreadable(&args.file, &error.to_string()));
        }
        one(&text_of(&args.file, &text));
        return outcome;
    }
    let mut bytes = Vec::new();
    loop {
        bytes.clear();
        match input.read_until(b'\n', &mut bytes) {
            Ok(0) => break,
            Ok(_) => {}
            Err(error) => return could_not_run(unreadable(&args.file, &error.to_string())),
        }
        let Ok(line) = std::str::from_utf8(&bytes) else {
            return could_not_run(unreadable(&args.file, "it is not UTF-8"));
        };
        if !one(&Text::plain(line.trim_end_matches(['\n', '\r']))) {
            break;
        }
    }
    outcome
}

fn unreadable(file: &str, why: &str) -> Diagnostic {
    Diagnostic::error(
        Code::ContentUnreadable,
        format!("cannot read `{file}`: {why}"),
    )
    .hint("name a UTF-8 text or Markdown file, or `-` for standard input")
}

/// A Markdown file: its title, its summary, its text.
fn text_of(file: &str, text: &str) -> Text {
    let mut sources = SourceMap::default();
    let source = sources.add(file, text);
    let parts = split(text);
    let body = parts.as_ref().map_or(0, |parts| parts.body.start);
    let front = parts.and_then(|parts| {
        let (start, end) = (parts.front.start, parts.front.end);
        YamlBlock { source, start, end }.parse(&sources).ok()
    });
    let given = |key: &str| match front.as_ref().and_then(|front| front.get(key)) {
        Some(data::Value::Str(text)) => text.clone(),
        _ => String::new(),
    };
    let options = markdown::Options::default();
    let words = text.get(body..).unwrap_or_default();
    let parsed = markdown::parse(words, body, source, &options, &mut Report::default());
    Text::markdown(
        &given("title"),
        &given("summary"),
        &parsed.nodes,
        file.ends_with("ja-simple.md"),
    )
}

/// What the site around knows, if there is one.
fn knowledge(root: &Path) -> (Glossary, Readings) {
    let mut run = Run::default();
    if !root.join("site.toml").is_file() {
        return Default::default();
    }
    let Some(config) = run.config(root, None) else {
        return Default::default();
    };
    let found = discover::discover(&run.files, &config, &mut run.sources, &mut run.report);
    let mut report = Report::default();
    let glossary = glossary::load(found.glossary_file, &run.sources, &mut report);
    let readings = readings::load(found.readings_file, &run.sources, &mut report);
    (glossary, readings)
}

/// What `--format json` prints of a text.
#[derive(Serialize)]
struct ConvertedJson<'a> {
    score: u8,
    words: Vec<WordJson<'a>>,
    findings: Vec<FindingJson<'a>>,
    text: &'a str,
}

#[derive(Serialize)]
struct WordJson<'a> {
    surface: &'a str,
    reading: &'a str,
    phrase: bool,
    unsure: bool,
}

#[derive(Serialize)]
struct FindingJson<'a> {
    rule: &'static str,
    name: &'static str,
    severity: &'static str,
    /// In characters.
    start: usize,
    end: usize,
    text: String,
    message: String,
    fix: Option<&'a str>,
}

/// Tells findings in a language.
struct Teller(Voice);

impl Teller {
    fn message(&self, finding: &Finding) -> String {
        let values = finding.values.iter().map(|(name, value)| match value {
            lint::Value::Number(n) => (*name, n.to_string()),
            lint::Value::Text(text) => (*name, text.clone()),
        });
        self.0.finding(finding.rule.code(), values)
    }

    fn json(&self, converted: &Converted, text: &str) -> String {
        let characters: Vec<char> = text.chars().collect();
        let words = converted.words.iter().map(|word| WordJson {
            surface: &word.surface,
            reading: &word.reading,
            phrase: word.phrase,
            unsure: word.unsure,
        });
        let findings = converted
            .findings
            .iter()
            .map(|(finding, range)| FindingJson {
                rule: finding.rule.code(),
                name: finding.rule.name(),
                severity: severity(finding.severity),
                start: range.start,
                end: range.end,
                text: characters
                    .get(range.clone())
                    .unwrap_or_default()
                    .iter()
                    .collect(),
                message: self.message(finding),
                fix: finding.fix.as_deref(),
            });
        let result = ConvertedJson {
            score: converted.score,
            words: words.collect(),
            findings: findings.collect(),
            text: &converted.text,
        };
        serde_json::to_string(&result).unwrap_or_default()
    }

    fn text(&self, converted: &Converted, text: &str) -> String {
        if text.trim().is_empty() {
            return "\n".to_owned();
        }
        let mut out = format!("{}\n", converted.text);
        for (finding, range) in &converted.findings {
            let place = match text.contains('\n') {
                true => String::new(),
                false => format!("{}-{} ", range.start + 1, range.end),
            };
            let fix = finding
                .fix
                .as_ref()
                .map(|fix| format!(" → {fix}"))
                .unwrap_or_default();
            out.push_str(&format!(
                "  {} {} {place}{}{fix}\n",
                finding.rule.code(),
                severity(finding.severity),
                self.message(finding)
            ));
        }
        out.push_str(&format!("  {}/100\n", converted.score));
        out
    }
}

fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Info => "info",
        Severity::Warning => "warning",
        Severity::Error => "error",
    }
}
