//! A question to its answer.

use crate::api::{Hit, Mode, Part, Request, Response};
use crate::docs::DocSet;
use crate::excerpt::{excerpt, marked};
use crate::facets::{Choice, days_left};
use crate::index::{Index, Stored};
use crate::marker::{Mark, Marker};
use crate::query::{self, Matches, Question, Tolerance};
use crate::rank::{self, Ranked};
use crate::text::{Run, RunKind, canonical, runs};

/// Sections shown below a hit.
const MAX_PARTS: usize = 3;

/// Hits in one answer, whatever is asked for.
const MAX_LIMIT: usize = 1000;

/// With fewer hits than this, pages that have only something like it are shown after them.
const ENOUGH: u32 = 3;

/// So many of these at most, if something was found that has it all.
const MAX_MORE: usize = 8;

/// What was found for a question, before anything is ordered or cut.
struct Found {
    matches: Vec<Matches>,
    /// The best first: documents that have all, nearly all, something.
    tiers: Vec<(Mode, DocSet)>,
}

impl Index {
    /// Answers a question.
    ///
    /// # Errors
    /// Only if the index is damaged in a way that its checksum does not show.
    pub fn search(&self, request: &Request) -> tantivy::Result<Response> {
        let question = query::parse(&request.q);
        let choice = Choice::new(self, request)?;
        let allowed = self.with_phrases(self.allowed(&question)?, &question)?;
        let found = self.find(&question, &allowed)?;
        let marker = Marker::new(&question.needles, &found.matches);
        let mut ranked: Vec<Ranked> = Vec::new();
        let mut all = DocSet::none(self.size);
        for (mode, docs) in &found.tiers {
            let mut tier = match mode {
                Mode::List => rank::listed(self, docs),
                mode => rank::rank(self, &question, &found.matches, *mode, docs, &marker)?,
            };
            if !all.is_empty() {
                tier.truncate(MAX_MORE);
            }
            tier.iter().for_each(|ranked| all.insert(ranked.doc));
            ranked.extend(tier);
        }
        let counts = choice.counts(self, &all)?;
        let left = choice.left();
        ranked.retain(|ranked| left.contains(ranked.doc));
        let hits = ranked
            .iter()
            .skip(request.offset)
            .take(request.limit.min(MAX_LIMIT))
            .map(|ranked| self.hit(*ranked, request, &choice, &marker))
            .collect::<tantivy::Result<_>>()?;
        Ok(Response {
            query: request.q.clone(),
            mode: found.tiers.first().map_or(Mode::All, |(mode, _)| *mode),
            total: u32::try_from(ranked.len()).unwrap_or(u32::MAX),
            hits,
            facets: counts,
        })
    }

    /// Documents without what must not be there.
    fn allowed(&self, question: &Question) -> tantivy::Result<DocSet> {
        let mut allowed = DocSet::all(self.size);
        for group in &question.without {
            let mut all = DocSet::all(self.size);
            for needle in group {
                all = all.and(&query::matches(self, needle, Tolerance::Exact)?.shown);
            }
            allowed = allowed.without(&all);
        }
        Ok(allowed)
    }

    /// All words; if that is not enough, words that differ by a letter; if that is not, any.
    fn find(&self, question: &Question, allowed: &DocSet) -> tantivy::Result<Found> {
        if question.needles.is_empty() {
            return Ok(Found {
                matches: Vec::new(),
                tiers: vec![(Mode::List, allowed.clone())],
            });
        }
        let exact = |needle| query::matches(self, needle, Tolerance::Exact);
        let mut matches: Vec<Matches> = question
            .needles
            .iter()
            .map(exact)
            .collect::<Result<_, _>>()?;
        let named = rank::named(self, question)?;
        let mut seen = self.having_all(question, &matches).or(&named).and(allowed);
        let mut tiers = vec![(Mode::All, seen.clone())];
        if seen.len() < ENOUGH {
            for (needle, known) in question.needles.iter().zip(&mut matches) {
                if known.full.len() < ENOUGH || !known.exact {
                    *known = query::matches(self, needle, Tolerance::Near)?;
                }
            }
            let near = self
                .having_all(question, &matches)
                .and(allowed)
                .without(&seen);
            seen = seen.or(&near);
            tiers.push((Mode::Near, near));
        }
        if seen.len() < ENOUGH {
            let mut any = DocSet::none(self.size);
            for doc in allowed.iter().filter(|doc| !seen.contains(*doc)) {
                if matches.iter().any(|m| m.scores[doc as usize] > 0) {
                    any.insert(doc);
                }
            }
            tiers.push((Mode::Any, any));
        }
        tiers.retain(|(_, docs)| !docs.is_empty());
        Ok(Found { matches, tiers })
    }

    fn having_all(&self, question: &Question, matches: &[Matches]) -> DocSet {
        let wanted = question
            .needles
            .iter()
            .zip(matches)
            .filter(|(needle, _)| !needle.optional);
        wanted.fold(DocSet::all(self.size), |all, (_, found)| {
            all.and(&found.full)
        })
    }

    /// Keeps documents that have every phrase just so.
    fn with_phrases(&self, docs: DocSet, question: &Question) -> tantivy::Result<DocSet> {
        if question.phrases.is_empty() {
            return Ok(docs);
        }
        let mut kept = DocSet::none(self.size);
        for doc in docs.iter() {
            let stored = self.stored(doc)?;
            let names = stored.aliases.iter().map(String::as_str);
            let texts: Vec<String> = stored
                .texts()
                .chain(names)
                .map(|text| format!(" {} ", canonical(text)))
                .collect();
            // Words are whole; letters without spaces may stand anywhere.
            let has = |phrase: &String| {
                let runs = runs(phrase);
                let edge = |run: Option<&Run>| {
                    if run.is_some_and(|run| run.kind == RunKind::Word) {
                        " "
                    } else {
                        ""
                    }
                };
                let wanted = format!("{}{phrase}{}", edge(runs.first()), edge(runs.last()));
                texts.iter().any(|text| text.contains(&wanted))
            };
            if question.phrases.iter().all(has) {
                kept.insert(doc);
            }
        }
        Ok(kept)
    }

    fn hit(
        &self,
        ranked: Ranked,
        request: &Request,
        choice: &Choice,
        marker: &Marker<'_>,
    ) -> tantivy::Result<Hit> {
        let stored = self.stored(ranked.doc)?;
        let state = choice.state(ranked.doc);
        let days = match state {
            Some("closing") => days_left(self, ranked.doc, &request.today)?,
            _ => None,
        };
        let title_marks = marker.marks(&stored.title);
        let best = stored
            .bodies
            .iter()
            .chain([&stored.summary])
            .map(|text| {
                let marks = marker.marks(text);
                excerpt(text, &marks)
            })
            .rev()
            // The summary first, then the text in its order: the last of equals is taken.
            .max_by_key(|(_, different)| *different);
        let (cut, different) = best.unwrap_or_default();
        Ok(Hit {
            collection: stored.url.split('/').next().unwrap_or_default().to_owned(),
            title: marked(&stored.title, &title_marks),
            excerpt: if different > 0 {
                cut
            } else {
                excerpt(&stored.summary, &[]).0
            },
            parts: parts(&stored, marker),
            score: ranked.score,
            state,
            days,
            url: stored.url,
            summary: stored.summary,
            lang: stored.lang,
        })
    }
}

/// The sections that have as many words of the question as any has.
fn parts(stored: &Stored, marker: &Marker<'_>) -> Vec<Part> {
    let mut found = Vec::new();
    for (i, (anchor, heading)) in stored.anchors.iter().zip(&stored.headings).enumerate() {
        let in_heading: Vec<Mark> = marker.marks(heading);
        let text = stored.bodies.get(i + 1).map_or("", String::as_str);
        let in_text = marker.marks(text);
        let different: std::collections::BTreeSet<usize> = in_heading
            .iter()
            .chain(&in_text)
            .map(|m| m.needle)
            .collect();
        if !different.is_empty() && !anchor.is_empty() {
            let part = Part {
                anchor: anchor.clone(),
                title: marked(heading, &in_heading),
                excerpt: excerpt(text, &in_text).0,
            };
            found.push((different.len(), in_heading.is_empty(), i, part));
        }
    }
    let most = found.iter().map(|(n, ..)| *n).max().unwrap_or_default();
    found.retain(|(n, ..)| *n == most);
    // Those with the word in their heading are kept first, but all are shown in their order.
    found.sort_by_key(|(_, only_text, i, _)| (*only_text, *i));
    found.truncate(MAX_PARTS);
    found.sort_by_key(|(_, _, i, _)| *i);
    found.into_iter().map(|(.., part)| part).collect()
}
