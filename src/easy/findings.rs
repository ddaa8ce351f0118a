//! What is hard to read in the pages of a site.
//!
//! Pages that somebody wrote are reported finding by finding. Of pages that were derived, only
//! what an editor must mend in the source is: readings that nobody knows and dates that cannot
//! be; how hard they are is told by their score.

use super::found::Found;
use super::locate::{self, Wanted};
use super::runs::Run;
use super::simple::Simple;
use super::voice::Voice;
use crate::content::entry::Entry;
use crate::content::{Document, Role};
use crate::data::DataPath;
use crate::diag::{Code, Diagnostic, Report};
use crate::source::{SourceId, SourceMap, Span};
use shirube_easy::lint::{Rule, Severity};
use std::collections::BTreeSet;
use std::sync::Arc;

/// A page in easy Japanese.
#[derive(Debug, Clone)]
pub struct EasyPage {
    /// The number of the entry.
    pub entry: usize,
    /// Whether a person wrote it.
    pub authored: bool,
    /// How easy it is, of 100.
    pub score: u8,
    /// How many sentences it has.
    pub sentences: usize,
    /// What is hard to read, but for what an editor said is right.
    pub findings: Vec<Found>,
    /// Readings of the words of the title, of the headings, and of all other words.
    pub readings: [BTreeSet<String>; 3],
    /// Its file, or the one that it is derived from.
    pub source: SourceId,
    /// Where the runs of the body are written.
    spans: Vec<Option<Span>>,
    /// The keys of the texts in facts, in their order.
    texts: Vec<String>,
}

impl EasyPage {
    pub(super) fn new(
        entry: usize,
        document: &Document,
        authored: bool,
        simple: &Simple,
        runs: &[Run],
    ) -> EasyPage {
        let (texts, ignored) = match &document.role {
            Role::Translation(role) => (
                role.texts.keys().cloned().collect(),
                role.easy.ignore.iter().map(|i| i.rule.as_str()).collect(),
            ),
            Role::Source(_) => (Vec::new(), Vec::new()),
        };
        let ignored: Vec<&str> = ignored;
        let lint = simple.lint.as_ref();
        let findings: Vec<Found> = lint
            .into_iter()
            .flat_map(|lint| &lint.findings)
            .filter(|found| !ignored.contains(&found.rule.as_str()))
            .cloned()
            .collect();
        EasyPage {
            entry,
            authored,
            score: score(&findings, lint.map_or(0, |lint| lint.sentences)),
            sentences: lint.map_or(0, |lint| lint.sentences),
            findings,
            readings: [
                simple.title_readings.clone(),
                simple.main_readings.clone(),
                simple.text_readings.clone(),
            ],
            source: document.source,
            spans: runs.iter().map(|run| run.span).collect(),
            texts,
        }
    }

    /// Where a finding is in the file.
    pub fn span(&self, found: &Found, entry: &Entry, sources: &SourceMap) -> Span {
        let front = entry
            .documents()
            .find(|document| document.source == self.source)
            .map(|document| document.front);
        let key = |path: &DataPath| front.map(|front| front.span(sources, path));
        let prefix = if self.authored { "texts" } else { "facts" };
        let body = found.block.checked_sub(2 + self.texts.len());
        let block = match (found.block, body) {
            (0, _) => key(&DataPath::to_key("title")),
            (1, _) => key(&DataPath::to_key("summary")),
            (_, Some(run)) => self.spans.get(run).copied().flatten(),
            (number, None) => self
                .texts
                .get(number - 2)
                .and_then(|text| key(&DataPath::to_key(prefix).join(text))),
        };
        let block = block.unwrap_or_else(|| Span::new(self.source, 0..0));
        let wanted = Wanted {
            words: &found.words,
            nth: found.nth,
        };
        locate::within(block, wanted, sources)
    }
}

/// The score of findings, of 100.
fn score(findings: &[Found], sentences: usize) -> u8 {
    let sum: usize = findings.iter().map(Found::weight).sum();
    let sentences = sentences.max(1);
    let lost = (sum + sentences / 2) / sentences;
    u8::try_from(100usize.saturating_sub(lost)).unwrap_or(0)
}

/// The score of all pages: that of their findings together.
pub fn site_score<'a>(pages: impl Iterator<Item = &'a EasyPage>) -> u8 {
    let (mut sum, mut sentences) = (0, 0);
    for page in pages {
        sum += (100 - usize::from(page.score)) * page.sentences;
        sentences += page.sentences;
    }
    u8::try_from(100usize.saturating_sub(sum / sentences.max(1))).unwrap_or(0)
}

/// Takes out what comments in the file say is right, and scores the page without it.
pub(super) fn drop_ignored(page: &mut Arc<EasyPage>, entry: &Entry, sources: &SourceMap) {
    if !page.authored {
        return;
    }
    let ignored = Ignored::new(&sources.get(page.source).text);
    if ignored.ranges.is_empty() {
        return;
    }
    let kept = page.findings.iter().filter(|found| {
        let span = page.span(found, entry, sources);
        !ignored.covers(&found.rule, span.range().start)
    });
    let kept = kept.cloned().collect();
    let page = Arc::make_mut(page);
    page.findings = kept;
    page.score = score(&page.findings, page.sentences);
}

/// Reports what is hard to read, in the editor's language.
pub fn report(
    pages: &[Arc<EasyPage>],
    entries: &[&Entry],
    sources: &SourceMap,
    voice: &Voice,
    report: &mut Report,
) {
    for page in pages {
        let Some(entry) = entries.get(page.entry) else {
            continue;
        };
        for found in &page.findings {
            let wanted = match page.authored {
                true => found.severity() > Severity::Info,
                false => is_for_the_source(found),
            };
            if !wanted {
                continue;
            }
            let span = page.span(found, entry, sources);
            let values = found.values.iter();
            let values = values.map(|(name, value)| (name.as_str(), value.clone()));
            let text = format!("{}: {}", found.rule, voice.finding(&found.rule, values));
            let problem = match (found.severity(), page.authored) {
                (Severity::Error, true) => Diagnostic::error(Code::EasyHard, text),
                _ => Diagnostic::warning(Code::EasyHard, text),
            };
            let problem = problem.at(span);
            report.push(match &found.fix {
                Some(fix) => problem.hint(format!("write `{fix}`")),
                None => problem,
            });
        }
        for span in Ignored::new(&sources.get(page.source).text).without_reason {
            report.push(
                Diagnostic::warning(Code::EasyIgnore, "a rule is ignored without a reason")
                    .at(Span::new(page.source, span))
                    .hint("say why: `<!-- ej-ignore EJ020 the law says so -->`"),
            );
        }
    }
}

/// Whether a finding in a derived page is about its source: a date that cannot be, a word that
/// no dictionary knows.
fn is_for_the_source(found: &Found) -> bool {
    let wanted = match Rule::parse(&found.rule) {
        // What could be told as a western year has been.
        Some(Rule::EraYear) => found.fix.is_none() && found.words.contains('年'),
        Some(Rule::Reading) => true,
        _ => false,
    };
    wanted && found.severity() == Severity::Error
}

/// What `<!-- ej-ignore EJ020 reason -->` says: the rule does not hold up to the end of the
/// paragraph that the comment stands in or before.
#[derive(Debug, Default)]
struct Ignored {
    ranges: Vec<(String, std::ops::Range<usize>)>,
    without_reason: Vec<std::ops::Range<usize>>,
}

impl Ignored {
    fn new(text: &str) -> Ignored {
        const BEGIN: &str = "<!-- ej-ignore";
        let mut ignored = Ignored::default();
        for (at, _) in text.match_indices(BEGIN) {
            let rest = text.get(at + BEGIN.len()..).unwrap_or_default();
            let Some((inside, _)) = rest.split_once("-->") else {
                continue;
            };
            let end = at + BEGIN.len() + inside.len() + 3;
            let mut words = inside.split_whitespace().peekable();
            let mut rules = Vec::new();
            while let Some(word) = words.next_if(|word| Rule::parse(word).is_some()) {
                rules.push(word.to_owned());
            }
            if words.peek().is_none() {
                ignored.without_reason.push(at..end);
            }
            let range = paragraph(text, at, end);
            for rule in rules {
                ignored.ranges.push((rule, range.clone()));
            }
        }
        ignored
    }

    fn covers(&self, rule: &str, at: usize) -> bool {
        self.ranges
            .iter()
            .any(|(known, range)| known == rule && range.contains(&at))
    }
}

/// The paragraph that a comment stands in or before, in bytes: up to the next blank line behind
/// some text.
fn paragraph(text: &str, start: usize, end: usize) -> std::ops::Range<usize> {
    let (mut from, mut at, mut words) = (0, 0, false);
    for line in text.split_inclusive('\n') {
        let next = at + line.len();
        let blank = line.trim().is_empty();
        if blank && next <= start {
            from = next;
        }
        if blank && at >= end && words {
            return from..at;
        }
        // What stands on the comment's own line counts from behind it.
        let behind = text.get(end.clamp(at, next)..next).unwrap_or_default();
        words |= next > end && !behind.trim().is_empty();
        at = next;
    }
    from..text.len()
}

#[cfg(test)]
mod tests {
    use super::Ignored;

    #[test]
    fn a_rule_is_ignored_up_to_the_end_of_the_paragraph() {
        let text = "一つ。\n\n<!-- ej-ignore EJ020 because -->\n二つ。\n三つ。\n\n四つ。";
        for text in [text.to_owned(), text.replace('\n', "\r\n")] {
            let ignored = Ignored::new(&text);
            let at = |words: &str| text.find(words).unwrap();
            assert!(!ignored.covers("EJ020", at("一つ")));
            assert!(ignored.covers("EJ020", at("三つ")));
            assert!(!ignored.covers("EJ021", at("三つ")));
            assert!(!ignored.covers("EJ020", at("四つ")));
            assert!(ignored.without_reason.is_empty());
        }
        assert_eq!(
            Ignored::new("<!-- ej-ignore EJ020 -->\nx")
                .without_reason
                .len(),
            1
        );
    }
}
