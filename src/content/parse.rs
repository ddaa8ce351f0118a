//! One file to one document. Pure: looks at no other file and reads no disk.

mod front;
mod placeholder;

use super::Document;
use super::discover::ContentFile;
use super::front_matter::{Parts, split};
use super::markdown::{self, Markdown, RawHtml};
use crate::config::Config;
use crate::data::yaml::YamlBlock;
use crate::diag::{Code, Diagnostic, Report};
use crate::source::{SourceMap, Span};
use front::{Front, FrontReader};

/// What every file yields: its document unless its front matter is wrong, and its problems.
#[derive(Debug)]
pub struct Parsed {
    /// The document, if its front matter could be read.
    pub document: Option<Document>,
    /// The text of a file whose front matter could not be read: its links are still checked,
    /// so that one run shows all problems.
    pub loose_body: Option<Markdown>,
    /// What is wrong with the file.
    pub report: Report,
}

/// Reads one file.
pub fn parse(file: &ContentFile, config: &Config, sources: &SourceMap) -> Parsed {
    let mut report = Report::default();
    let (front, body) = halves(file, config, sources, &mut report);
    let (document, loose_body) = match (front, body) {
        (Some((block, front)), Some(body)) => {
            let document = front.into_document(file, block, body, config);
            placeholder::check(&document, sources, &mut report);
            (Some(document), None)
        }
        (_, body) => (None, body),
    };
    Parsed {
        document,
        loose_body,
        report,
    }
}

/// The front matter and the body, each if it could be read.
fn halves(
    file: &ContentFile,
    config: &Config,
    sources: &SourceMap,
    report: &mut Report,
) -> (Option<(YamlBlock, Front)>, Option<Markdown>) {
    let text = &sources.get(file.source).text;
    let Some(Parts { front, body }) = split(text) else {
        report.push(
            Diagnostic::error(Code::ContentNoFrontMatter, "the file does not begin with front matter")
                .at(Span::new(file.source, 0..text.find('\n').unwrap_or(text.len())))
                .hint("begin with a line `---`, then `title: …` and `summary: …`, then another line `---`"),
        );
        return (None, None);
    };
    let block = YamlBlock {
        source: file.source,
        start: front.start,
        end: front.end,
    };
    let options = markdown::Options {
        raw_html: match config.raw_html {
            true => RawHtml::Safe,
            false => RawHtml::Text,
        },
        ..markdown::Options::default()
    };
    let body = markdown::parse(
        &text[body.clone()],
        body.start,
        file.source,
        &options,
        report,
    );
    check_ids(&body, report);
    let front = front_matter(file, block, config, sources, report);
    (front.map(|front| (block, front)), Some(body))
}

fn front_matter(
    file: &ContentFile,
    block: YamlBlock,
    config: &Config,
    sources: &SourceMap,
    report: &mut Report,
) -> Option<Front> {
    let value = block
        .parse(sources)
        .map_err(|diagnostic| report.push(*diagnostic))
        .ok()?;
    let mut reader = FrontReader {
        block,
        sources,
        report,
    };
    if file.lang == config.source_language {
        let kind = config.collections.get(file.collection)?.kind;
        reader.source(kind, &value)
    } else {
        reader.translation(&value)
    }
}

/// Ids that pages use themselves, wholly or as beginnings.
const RESERVED_IDS: &[&str] = &["main"];
const RESERVED_BEGINNINGS: &[&str] = &["section-", "fn-", "fnref-"];

/// Two elements of a page cannot have one id.
fn check_ids(body: &Markdown, report: &mut Report) {
    for heading in &body.headings {
        let id = heading.id.as_str();
        let begins = |beginning: &&str| id.starts_with(*beginning);
        if RESERVED_IDS.contains(&id) || RESERVED_BEGINNINGS.iter().any(begins) {
            report.push(
                Diagnostic::error(
                    Code::MarkdownDuplicateId,
                    format!("the id `{id}` is used by the page itself"),
                )
                .at(heading.span)
                .hint("give the heading another id, such as `{#about}`"),
            );
        }
    }
}
