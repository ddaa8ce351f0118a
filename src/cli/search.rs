//! `shirube search`: asks the index that was published, as a reader's browser would.

use super::args::{Format, SearchArgs, SearchCommand};
use super::{Outcome, could_not_run, print, site_config};
use crate::diag::{Code, Diagnostic};
use crate::lang::Lang;
use crate::search;
use crate::site::state::State;
use crate::write::Manifest;
use serde_json::{Value, json};
use shirube_search::Index;
use shirube_search::api::{Hit, Mode, Request, Response};
use std::path::{Path, PathBuf};

pub(super) fn run(args: &SearchArgs) -> Outcome {
    if let Some(SearchCommand::Export(export)) = &args.command {
        return super::export::run(export);
    }
    let mut request = match request(args) {
        Ok(request) => request,
        Err(diagnostic) => return could_not_run(diagnostic),
    };
    let Some(config) = site_config(&args.root) else {
        return Outcome::CouldNotRun;
    };
    request.closing_days = u32::try_from(config.closing_days).unwrap_or_default();
    let lang = match &args.lang {
        None => config.source_language,
        Some(tag) => match Lang::parse(tag).filter(|lang| config.languages.contains(lang)) {
            Some(lang) => lang,
            None => return could_not_run(not_a_language(tag, &config.languages)),
        },
    };
    let folder = args
        .output
        .clone()
        .unwrap_or_else(|| args.root.join(&config.output));
    match open(&folder, lang).and_then(|index| {
        check_values(&index, &request)?;
        index
            .search(&request)
            .map_err(|e| Diagnostic::error(Code::SearchIndex, e.to_string()))
    }) {
        Ok(response) => {
            let base = format!("{}{lang}/", config.base_url.path);
            match args.format {
                Format::Json => print(&format!("{}\n", as_json(&response, lang, &base))),
                Format::Human => print(&as_text(&response, &base)),
            }
        }
        Err(diagnostic) => could_not_run(diagnostic),
    }
}

fn request(args: &SearchArgs) -> Result<Request, Diagnostic> {
    let mut request = Request {
        q: args.query.join(" "),
        today: super::today::today(args.date.as_deref())?.to_string(),
        limit: args.limit,
        ..Request::default()
    };
    for choice in &args.facet {
        let known = choice.split_once('=').filter(|(facet, _)| {
            search::SearchFacet::ALL
                .iter()
                .any(|known| known.as_str() == *facet)
        });
        let Some((facet, value)) = known else {
            let facets: Vec<&str> = search::SearchFacet::ALL
                .iter()
                .map(|f| f.as_str())
                .collect();
            let message = format!("`--facet {choice}` names no facet");
            return Err(Diagnostic::error(Code::SearchIndex, message).hint(format!(
                "write facet=value; the facets are {}",
                facets.join(", ")
            )));
        };
        request
            .facets
            .entry(facet.to_owned())
            .or_default()
            .push(value.to_owned());
    }
    Ok(request)
}

fn not_a_language(tag: &str, languages: &[Lang]) -> Diagnostic {
    Diagnostic::error(
        Code::SearchIndex,
        format!("`{tag}` is not a language of this site"),
    )
    .suggest(tag, languages.iter().map(Lang::as_str))
}

/// A value that no page has would find nothing, and not say why.
fn check_values(index: &Index, request: &Request) -> Result<(), Diagnostic> {
    let everything = index
        .search(&Request::default())
        .map_err(|e| Diagnostic::error(Code::SearchIndex, e.to_string()))?;
    for (facet, ids) in &request.facets {
        let states: Vec<&str> = State::ALL.iter().map(|state| state.as_str()).collect();
        let known: Vec<&str> = match facet.as_str() {
            "state" => states,
            other => everything
                .facets
                .get(other)
                .map(|values| values.keys().map(String::as_str).collect())
                .unwrap_or_default(),
        };
        if let Some(id) = ids.iter().find(|id| !known.contains(&id.as_str())) {
            let message = format!("no page has `{facet}={id}`");
            return Err(Diagnostic::error(Code::SearchIndex, message)
                .suggest(id, known.iter().copied())
                .hint(format!("the values of {facet} are {}", known.join(", "))));
        }
    }
    Ok(())
}

/// The published index of a language.
fn open(folder: &Path, lang: Lang) -> Result<Index, Diagnostic> {
    let manifest = Manifest::load(folder).map_err(|diagnostic| *diagnostic)?;
    let prefix = format!("{}/{lang}.", search::FOLDER);
    let listed: Vec<PathBuf> = manifest
        .paths()
        .filter(|path| path.starts_with(&prefix) && path.ends_with(".idx"))
        .map(|path| folder.join(path))
        .collect();
    // A build that was not finished lists the index before and the one after.
    let path = listed
        .iter()
        .find(|path| path.is_file())
        .or(listed.first())
        .ok_or_else(|| {
            Diagnostic::error(
                Code::SearchIndex,
                format!(
                    "there is no search index of `{lang}` in `{}`",
                    folder.display()
                ),
            )
            .hint("run `shirube build` first")
        })?;
    let broken = |why: String| {
        Diagnostic::error(
            Code::SearchIndex,
            format!("cannot read `{}`: {why}", path.display()),
        )
        .hint("run `shirube build` to make it again")
    };
    let bytes = std::fs::read(path).map_err(|e| broken(e.to_string()))?;
    Index::open(bytes).map_err(|e| broken(e.to_string()))
}

fn as_json(response: &Response, lang: Lang, base: &str) -> Value {
    let hit = |hit: &Hit| {
        json!({
            "title": hit.title.concat(),
            "url": format!("{base}{}", hit.url),
            "collection": hit.collection,
            "score": hit.score,
            "excerpt": hit.excerpt.concat(),
            "lang": hit.lang,
            "state": hit.state,
            "days": hit.days,
            "parts": hit.parts.iter().map(|part| json!({
                "title": part.title.concat(),
                "url": format!("{base}{}#{}", hit.url, part.anchor),
            })).collect::<Vec<_>>(),
        })
    };
    json!({
        "query": response.query,
        "lang": lang,
        "mode": response.mode,
        "total": response.total,
        "hits": response.hits.iter().map(hit).collect::<Vec<_>>(),
        "facets": response.facets,
    })
}

fn as_text(response: &Response, base: &str) -> String {
    let how = match response.mode {
        Mode::List | Mode::All => "",
        Mode::Near => ", with another letter in a word",
        Mode::Any => ", with some of the words only",
    };
    let mut text = format!("{} found{how}\n", response.total);
    for hit in &response.hits {
        let borrowed = hit
            .lang
            .as_ref()
            .map(|lang| format!(" ({lang})"))
            .unwrap_or_default();
        text += &format!(
            "\n{}{borrowed}\n  {base}{}\n  {}\n",
            hit.title.concat(),
            hit.url,
            hit.excerpt.concat()
        );
    }
    text
}
