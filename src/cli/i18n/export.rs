//! `shirube i18n export`: a file for translators.

use super::languages;
use crate::cli::args::{ExchangeFormat, ExportArgs, Format};
use crate::cli::{Outcome, assembled, could_not_run, print, say};
use crate::content::translation::TranslationState;
use crate::diag::{Code, Diagnostic};
use crate::exchange::units::Pair;
use crate::exchange::{Bundle, State, po, xliff};

pub(super) fn run(args: &ExportArgs) -> Outcome {
    let mut options = match args.site.options() {
        Ok(options) => options,
        Err(diagnostic) => return could_not_run(diagnostic),
    };
    // A draft of a translation is what somebody goes on with.
    options.drafts = true;
    let (run, assembled) = match assembled(&options, Format::Human) {
        Ok(done) => done,
        Err(outcome) => return outcome,
    };
    let site = &assembled.site;
    let lang = match languages(std::slice::from_ref(&args.lang), &site.config) {
        Ok(langs) => langs
            .into_iter()
            .next()
            .unwrap_or(site.config.source_language),
        Err(outcome) => return outcome,
    };
    if lang == site.config.source_language {
        return could_not_run(
            Diagnostic::error(
                Code::ConfigInvalid,
                format!("`{lang}` is the language that is translated"),
            )
            .hint("name another one with --lang"),
        );
    }
    let names = || site.config.collections.iter().map(|c| c.name.as_str());
    if let Some(unknown) = args
        .collection
        .iter()
        .find(|name| !names().any(|n| n == *name))
    {
        return could_not_run(
            Diagnostic::error(
                Code::ConfigInvalid,
                format!("there is no collection `{unknown}`"),
            )
            .suggest(unknown, names()),
        );
    }
    let mut units = Vec::new();
    for (_, entry) in site.entries() {
        let collection = &site.config.collections[entry.collection].name;
        if !args.collection.is_empty() && !args.collection.contains(collection) {
            continue;
        }
        let pair = Pair {
            source: entry.source(),
            translation: entry
                .document(lang)
                .map(|document| &**document)
                .filter(|_| entry.is_authored(lang)),
            stale: entry.state(lang).and_then(TranslationState::stale),
        };
        let file = format!("content/{collection}/{}/{lang}.md", entry.slug);
        units.extend(pair.units(&file, &run.sources));
    }
    let all = units.len();
    if args.stale {
        units.retain(|unit| matches!(unit.state, State::Missing | State::Behind));
    }
    let title = site.config.title.get(site.config.chain(lang));
    let bundle = Bundle {
        title: title.map_or_else(String::new, |(title, _)| title.to_owned()),
        source_language: site.config.source_language,
        language: lang,
        day: options.today,
        units,
    };
    let text = match args.format {
        ExchangeFormat::Po => po::write(&bundle),
        ExchangeFormat::Xliff => match xliff::write(&bundle).map(String::from_utf8) {
            Ok(Ok(text)) => text,
            _ => return could_not_run(unwritable("the file", "it is no text")),
        },
    };
    let count = bundle.units.len();
    let outcome = match &args.output {
        None => print(&text),
        Some(path) => match std::fs::write(path, &text) {
            Ok(()) => Outcome::Fine,
            Err(error) => {
                let path = path.display().to_string();
                return could_not_run(unwritable(&path, &error.to_string()));
            }
        },
    };
    say(&format!(
        "{count} of {all} parts for translators into {lang}\n"
    ));
    outcome
}

fn unwritable(path: &str, why: &str) -> Diagnostic {
    Diagnostic::error(Code::OutputWrite, format!("cannot write `{path}`: {why}"))
}
