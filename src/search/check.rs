//! Asks the indexes what editors and titles ask of them.

use super::{LanguageSearch, Search};
use crate::content::search_tests::SearchTest;
use crate::date::Day;
use crate::diag::{Code, Diagnostic, Report};
use crate::source::{SourceId, SourceMap, Span};
use rayon::prelude::*;
use shirube_search::Index;
use shirube_search::api::Request;

/// What a reader sees without scrolling.
const TOP: usize = 3;

/// Asks everything, and reports what is not found: the tests, and every entry by its own title.
pub fn check(
    search: &Search,
    tests: &[SearchTest],
    file: Option<SourceId>,
    today: Day,
    sources: &SourceMap,
    report: &mut Report,
) {
    let failed: Vec<Vec<Diagnostic>> = search
        .languages
        .par_iter()
        .map(|language| {
            let mine: Vec<(usize, &SearchTest)> = tests
                .iter()
                .enumerate()
                .filter(|(_, t)| t.lang == language.lang)
                .collect();
            match language
                .index()
                .and_then(|bytes| Index::open(bytes).map_err(|e| e.to_string()))
            {
                Ok(index) => Asked {
                    language,
                    index,
                    today,
                }
                .failed(&mine, file, sources),
                Err(why) => vec![Diagnostic::error(
                    Code::SearchIndex,
                    format!("the index of `{}` cannot be made: {why}", language.lang),
                )],
            }
        })
        .collect();
    failed
        .into_iter()
        .flatten()
        .for_each(|diagnostic| report.push(diagnostic));
    for (number, test) in tests
        .iter()
        .enumerate()
        .filter(|(_, t)| search.of(t.lang).is_none())
    {
        let message = format!(
            "a search test is for `{}`, which is not a language of this site",
            test.lang
        );
        report.push(at(
            Diagnostic::warning(Code::SearchTest, message),
            number,
            file,
            sources,
        ));
    }
}

/// An index to ask.
struct Asked<'a> {
    language: &'a LanguageSearch,
    index: Index,
    today: Day,
}

impl Asked<'_> {
    fn failed(
        &self,
        tests: &[(usize, &SearchTest)],
        file: Option<SourceId>,
        sources: &SourceMap,
    ) -> Vec<Diagnostic> {
        let lang = self.language.lang;
        let mut failed = Vec::new();
        for (number, test) in tests.iter().copied() {
            let found = self.first(&test.query);
            let wanted: Vec<String> = test.expect.iter().map(|path| format!("{path}/")).collect();
            if let Some(missing) = wanted
                .iter()
                .find(|url| !self.language.documents.iter().any(|d| d.url == **url))
            {
                let message = format!("`{}` is not an entry", missing.trim_end_matches('/'));
                failed.push(at(
                    Diagnostic::warning(Code::SearchTest, message),
                    number,
                    file,
                    sources,
                ));
                continue;
            }
            let right = found.iter().any(|url| wanted.contains(url));
            if right && test.fails.is_some() {
                let message = format!("`{}` ({lang}) finds what it should by now", test.query);
                let diagnostic =
                    Diagnostic::warning(Code::SearchTest, message).hint("remove `fails`");
                failed.push(at(diagnostic, number, file, sources));
            } else if !right && test.fails.is_none() {
                let message = format!(
                    "`{}` ({lang}) does not find `{}`",
                    test.query,
                    test.expect.join("` or `")
                );
                let hint = match found.is_empty() {
                    true => "nothing is found at all; is the word, or another name of it, in the text or in the glossary?".to_owned(),
                    false => format!("it finds {}", found.join(", ")),
                };
                failed.push(at(
                    Diagnostic::warning(Code::SearchTest, message).hint(hint),
                    number,
                    file,
                    sources,
                ));
            }
        }
        for document in self
            .language
            .documents
            .iter()
            .filter(|d| d.borrowed.is_none() && !d.title.trim().is_empty())
        {
            let found = self.first(&document.title);
            if !found.contains(&document.url) {
                let message = format!(
                    "`{}` ({lang}) is not found by its own title `{}`",
                    document.url.trim_end_matches('/'),
                    document.title
                );
                failed.push(
                    Diagnostic::warning(Code::SearchTitle, message)
                        .hint(format!("other pages come first: {}", found.join(", "))),
                );
            }
        }
        failed
    }

    fn first(&self, query: &str) -> Vec<String> {
        let request = Request {
            q: query.to_owned(),
            today: self.today.to_string(),
            limit: TOP,
            ..Request::default()
        };
        let hits = self.index.search(&request).map(|response| response.hits);
        hits.unwrap_or_default()
            .into_iter()
            .map(|hit| hit.url)
            .collect()
    }
}

/// Points to the query of a test. Items of the list begin in the first column.
fn at(
    diagnostic: Diagnostic,
    number: usize,
    file: Option<SourceId>,
    sources: &SourceMap,
) -> Diagnostic {
    let Some(file) = file else {
        return diagnostic;
    };
    let text = &sources.get(file).text;
    let starts: Vec<usize> = std::iter::once(0)
        .chain(text.match_indices('\n').map(|(end, _)| end + 1))
        .filter(|start| text[*start..].starts_with('-'))
        .collect();
    let from = starts.get(number).copied().unwrap_or_default();
    let item = &text[from..starts.get(number + 1).copied().unwrap_or(text.len())];
    let start = from + item.find("query:").unwrap_or_default();
    let end = text[start..]
        .find('\n')
        .map_or(text.len(), |length| start + length);
    diagnostic.at(Span::new(file, start..end))
}
