//! Holds a translation against its source.
//!
//! All of it are warnings: a difference can be right. What both texts must agree in is chosen so
//! that a right translation is rarely reported: a number that stands anywhere in the other text
//! is there, and a link to another page of the same host is there too, since many sites have
//! pages in several languages. An easy form may leave things out, but must not add any.

use super::{LinkTarget, Number, Structure, number};
use crate::content::Document;
use crate::diag::{Code, Diagnostic, Report, Severity};
use crate::source::{SourceId, SourceMap, Span};
use std::collections::{BTreeMap, BTreeSet};

/// More differences than a slip makes: they are said in one sentence.
const MOST: usize = 8;

/// Reports what differs.
pub fn compare(source: &Document, translation: &Document, sources: &SourceMap) -> Report {
    let mut report = Report::default();
    let mut comparison = Comparison {
        source,
        translation,
        sources,
        report: &mut report,
        // Who writes more simply leaves things out, and so does who translates the summary only.
        complete: !translation.lang.is_simple() && translation.has_text(),
    };
    if comparison.complete {
        comparison.tables();
    }
    comparison.links();
    comparison.directives();
    comparison.numbers();
    if report.diagnostics().len() > MOST {
        report = altogether(&report);
    }
    report
}

/// Says of a text that has little to do with its source just that.
fn altogether(report: &Report) -> Report {
    let count = |code: Code, noun: &str| {
        let found = report.diagnostics().iter().filter(|d| d.code == code);
        let count = found.count();
        (count > 0).then(|| counted(count, noun))
    };
    let differences = [
        count(Code::TranslationTable, "table"),
        count(Code::TranslationLink, "link"),
        count(Code::TranslationDirective, "directive"),
        count(Code::TranslationNumber, "number"),
    ];
    let differences: Vec<String> = differences.into_iter().flatten().collect();
    let mut one = Report::default();
    if let Some(first) = report.diagnostics().first() {
        one.push(Diagnostic {
            message: format!(
                "this text differs from its source in {}",
                differences.join(", ")
            ),
            hints: vec![format!(
                "is it a translation of this source? The first difference: {}",
                first.message
            )],
            ..first.clone()
        });
    }
    one
}

/// Takes back what was said of texts that have errors: what is wrong in one of two texts is not
/// also a difference between them.
pub fn drop_beside_errors(report: &mut Report) {
    let wrong: BTreeSet<SourceId> = report
        .diagnostics()
        .iter()
        .filter(|problem| problem.severity == Severity::Error)
        .filter_map(|problem| Some(problem.primary.as_ref()?.span.source))
        .collect();
    report.retain(|problem| {
        let places = problem.primary.iter().chain(&problem.labels);
        !CODES.contains(&problem.code)
            || places
                .into_iter()
                .all(|label| !wrong.contains(&label.span.source))
    });
}

/// The problems that are found here.
const CODES: [Code; 4] = [
    Code::TranslationTable,
    Code::TranslationLink,
    Code::TranslationDirective,
    Code::TranslationNumber,
];

struct Comparison<'a> {
    source: &'a Document,
    translation: &'a Document,
    sources: &'a SourceMap,
    report: &'a mut Report,
    complete: bool,
}

impl Comparison<'_> {
    fn both(&self) -> (&Structure, &Structure) {
        (&self.translation.structure, &self.source.structure)
    }

    /// A problem whose place is in the translation, with a label at the source.
    fn warn(&mut self, code: Code, message: String, here: Span, there: Span, label: &str) {
        let mut problem = Diagnostic::warning(code, message)
            .at(here)
            .label(there, label);
        if let Some(hint) = hint(code) {
            problem = problem.hint(hint);
        }
        self.report.push(problem);
    }

    fn tables(&mut self) {
        let (ours, theirs) = self.both();
        if ours.tables.len() != theirs.tables.len() {
            let message = format!(
                "{} here, {} in the source",
                counted(ours.tables.len(), "table"),
                counted(theirs.tables.len(), "table")
            );
            let at = ours.tables.len().min(theirs.tables.len());
            let here = ours.tables.get(at).map(|table| table.span);
            let there = theirs.tables.get(at).map(|table| table.span);
            let (here, there, label) = match (here, there) {
                (Some(here), _) => (
                    here,
                    counterpart(here, self.translation, self.source),
                    "in the source",
                ),
                (None, Some(there)) => (
                    counterpart(there, self.source, self.translation),
                    there,
                    "the source has this one",
                ),
                (None, None) => return,
            };
            let (here, there) = (self.first_line(here), self.first_line(there));
            return self.warn(Code::TranslationTable, message, here, there, label);
        }
        let differing: Vec<_> = ours
            .tables
            .iter()
            .zip(&theirs.tables)
            .filter(|(a, b)| (a.rows, a.columns) != (b.rows, b.columns))
            .map(|(a, b)| (*a, *b))
            .collect();
        for (own, other) in differing {
            let message = format!(
                "this table has {} and {}, in the source {} and {}",
                counted(own.rows, "row"),
                counted(own.columns, "column"),
                counted(other.rows, "row"),
                counted(other.columns, "column"),
            );
            let (here, there) = (self.first_line(own.span), self.first_line(other.span));
            self.warn(
                Code::TranslationTable,
                message,
                here,
                there,
                "in the source",
            );
        }
    }

    fn links(&mut self) {
        let (ours, theirs) = self.both();
        let extra: Vec<LinkTarget> = lacking(&ours.links, &theirs.links);
        let mut missing: Vec<LinkTarget> = lacking(&theirs.links, &ours.links);
        missing.retain(|_| self.complete);
        for link in extra {
            let message = format!("the source does not lead to `{}`", link.target);
            let there = counterpart(link.span, self.translation, self.source);
            let there = self.first_line(there);
            self.warn(
                Code::TranslationLink,
                message,
                link.span,
                there,
                "in the source",
            );
        }
        for link in missing {
            let message = format!("the source leads to `{}`, this text does not", link.target);
            let here = counterpart(link.span, self.source, self.translation);
            let here = self.first_line(here);
            self.warn(
                Code::TranslationLink,
                message,
                here,
                link.span,
                "in the source",
            );
        }
    }

    fn directives(&mut self) {
        let (ours, theirs) = self.both();
        let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
        for directive in &ours.directives {
            counts.entry(&directive.call).or_default().0 += 1;
        }
        for directive in &theirs.directives {
            counts.entry(&directive.call).or_default().1 += 1;
        }
        let mut found = Vec::new();
        for (call, (here, there)) in counts {
            let in_list = |structure: &Structure, nth: usize| {
                let mut same = structure.directives.iter().filter(|d| d.call == call);
                same.nth(nth).map(|d| d.span)
            };
            if here > there {
                if let Some(span) = in_list(ours, there) {
                    let other = counterpart(span, self.translation, self.source);
                    found.push((format!("the source has no `{call}` here"), span, other));
                }
            } else if there > here
                && self.complete
                && let Some(span) = in_list(theirs, here)
            {
                let own = counterpart(span, self.source, self.translation);
                found.push((format!("`{call}` is missing"), own, span));
            }
        }
        for (message, here, there) in found {
            let (here, there) = (self.first_line(here), self.first_line(there));
            self.warn(
                Code::TranslationDirective,
                message,
                here,
                there,
                "in the source",
            );
        }
    }

    fn numbers(&mut self) {
        let (ours, theirs) = self.both();
        let absent = |number: &&Number, other: &Structure| {
            let there = |value: &u64| other.all_numbers.binary_search(value).is_ok();
            !number.readings.iter().any(there)
        };
        let mut extra: Vec<Number> = ours
            .numbers
            .iter()
            .filter(|n| absent(n, theirs))
            .cloned()
            .collect();
        let mut missing: Vec<Number> = theirs
            .numbers
            .iter()
            .filter(|n| absent(n, ours))
            .cloned()
            .collect();
        missing.retain(|_| self.complete);
        // Each number is said once, however often it stands there.
        for list in [&mut extra, &mut missing] {
            let mut seen = Vec::new();
            list.retain(|number| {
                let new = !seen.contains(&number.readings);
                seen.push(number.readings.clone());
                new
            });
        }
        for number in extra {
            let (place, written) = self.place_of(&number, self.translation);
            // Another number in the same block is what it should be.
            let instead = missing.iter().position(|other| {
                let block = counterpart(other.span, self.source, self.translation);
                block.range().contains(&place.range().start)
            });
            if let Some(other) = instead.map(|i| missing.remove(i)) {
                let (there, correct) = self.place_of(&other, self.source);
                let message = format!("{written} here, {correct} in the source");
                self.warn(
                    Code::TranslationNumber,
                    message,
                    place,
                    there,
                    "in the source",
                );
                continue;
            }
            let there = counterpart(number.span, self.translation, self.source);
            let there = self.first_line(there);
            let message = format!("the source does not say {written}");
            self.warn(
                Code::TranslationNumber,
                message,
                place,
                there,
                "in the source",
            );
        }
        for number in missing {
            let (place, written) = self.place_of(&number, self.source);
            let here = counterpart(number.span, self.source, self.translation);
            let here = self.first_line(here);
            let message = format!("the source says {written}, this text does not");
            self.warn(
                Code::TranslationNumber,
                message,
                here,
                place,
                "in the source",
            );
        }
    }

    /// Where in its block a number stands, and how it is written there.
    fn place_of(&self, number: &Number, document: &Document) -> (Span, String) {
        let range = self.sources.clamped(number.span);
        let text = self.sources.get(number.span.source).text.get(range.clone());
        let text = text.unwrap_or_default();
        let found = number::scan(text, document.lang)
            .into_iter()
            .find(|found| found.readings == number.readings);
        match found {
            Some(found) => {
                let written = text.get(found.range.clone()).unwrap_or_default().to_owned();
                let place = range.start + found.range.start..range.start + found.range.end;
                (Span::new(number.span.source, place), format!("`{written}`"))
            }
            // Marks or readings stand within it.
            None => {
                let value = number.readings.first().copied().unwrap_or_default();
                #[expect(clippy::cast_precision_loss, reason = "for a message only")]
                let value = value as f64 / 1000.0;
                (self.first_line(number.span), value.to_string())
            }
        }
    }

    /// The beginning of something long, so that a report does not show all of it.
    fn first_line(&self, span: Span) -> Span {
        let range = self.sources.clamped(span);
        let text = self.sources.get(span.source).text.get(range.clone());
        let line = text
            .and_then(|text| text.lines().next())
            .unwrap_or_default();
        Span::new(span.source, range.start..range.start + line.len())
    }
}

/// What may be right although it differs.
fn hint(code: Code) -> Option<&'static str> {
    match code {
        Code::TranslationDirective => Some(
            "directives show facts and lists; keep them as in the source, only `alt` and `caption` are words",
        ),
        _ => None,
    }
}

/// The links of `list` that lead nowhere where `other` does not lead too.
fn lacking(list: &[LinkTarget], other: &[LinkTarget]) -> Vec<LinkTarget> {
    let mut found: Vec<LinkTarget> = Vec::new();
    for link in list {
        let same = |there: &LinkTarget| {
            there.target == link.target || (link.host.is_some() && there.host == link.host)
        };
        if !other.iter().any(same) && !found.iter().any(|known| known.target == link.target) {
            found.push(link.clone());
        }
    }
    found
}

/// The block of `other` that stands where a place of `document` does, if both have as many
/// blocks; otherwise the beginning of the text.
fn counterpart(span: Span, document: &Document, other: &Document) -> Span {
    let (own, others) = (&document.segments.blocks, &other.segments.blocks);
    let holds = |start: usize| {
        own.iter()
            .position(|block| block.span.range().contains(&start))
    };
    let block = match own.len() == others.len() {
        true => holds(span.range().start).and_then(|i| others.get(i)),
        false => None,
    };
    block.map_or(Span::new(other.source, 0..0), |block| block.span)
}

fn counted(count: usize, noun: &str) -> String {
    match count {
        1 => format!("1 {noun}"),
        0 => format!("no {noun}s"),
        _ => format!("{count} {noun}s"),
    }
}
