//! Reading PO, with the place of every entry.
//!
//! A line that is no PO ends the reading: what follows cannot be trusted to be what it seems.

use crate::diag::{Code, Diagnostic, Report};
use crate::exchange::{Returned, split_id};
use crate::source::{SourceId, SourceMap, Span};
use std::ops::Range;

/// The parts of a file. Problems go to the report.
pub fn read(source: SourceId, sources: &SourceMap, report: &mut Report) -> Vec<Returned> {
    let text = &sources.get(source).text;
    let mut reader = Reader {
        source,
        entry: Entry::default(),
        field: None,
        found: Vec::new(),
        report,
    };
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let range = at..at + line.trim_end().len();
        at += line.len();
        let line = line.trim_end().trim_start_matches('\u{feff}');
        if let Err((why, hint)) = reader.line(line, range.clone()) {
            let problem = Diagnostic::error(Code::ExchangeSyntax, format!("this is not PO: {why}"));
            reader
                .report
                .push(problem.at(Span::new(source, range)).hint(hint));
            return reader.found;
        }
    }
    reader.finish();
    reader.found
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Field {
    Context,
    Id,
    Text,
}

#[derive(Default)]
struct Entry {
    context: Option<String>,
    id: Option<String>,
    text: Option<String>,
    fuzzy: bool,
    /// Where the translation stands.
    range: Range<usize>,
}

struct Reader<'a> {
    source: SourceId,
    entry: Entry,
    field: Option<Field>,
    found: Vec<Returned>,
    report: &'a mut Report,
}

type Problem = (String, &'static str);

impl Reader<'_> {
    fn line(&mut self, line: &str, range: Range<usize>) -> Result<(), Problem> {
        if line.is_empty() {
            return Ok(());
        }
        // What is obsolete, and what the source said before, is for programs of translators.
        if line.starts_with("#~") || line.starts_with("#|") {
            return Ok(());
        }
        if let Some(comment) = line.strip_prefix('#') {
            if self.entry.text.is_some() {
                self.finish();
            }
            if let Some(flags) = comment.strip_prefix(',') {
                self.entry.fuzzy |= flags.split(',').any(|flag| flag.trim() == "fuzzy");
            }
            return Ok(());
        }
        if line.starts_with('"') {
            let text = quoted(line)?;
            let field = self
                .field
                .ok_or_else(|| ("a text without a name".to_owned(), QUOTED))?;
            self.entry.range.end = match field {
                Field::Text => range.end,
                _ => self.entry.range.end,
            };
            if let Some(value) = self.entry.value(field) {
                value.push_str(&text);
            }
            return Ok(());
        }
        let (name, rest) = line.split_once([' ', '\t']).unwrap_or((line, ""));
        let field = match name {
            "msgctxt" => Field::Context,
            "msgid" => Field::Id,
            "msgstr" => Field::Text,
            "msgid_plural" => {
                return Err(("texts of a page have no plural forms".to_owned(), NAMES));
            }
            _ => return Err((format!("`{name}` is not known"), NAMES)),
        };
        let starts = match field {
            Field::Context => true,
            Field::Id => self.entry.text.is_some(),
            Field::Text => false,
        };
        if starts && self.entry.text.is_some() {
            self.finish();
        }
        if self.entry.value(field).is_some() {
            return Err((format!("a second `{name}`"), NAMES));
        }
        let text = quoted(rest.trim_start())?;
        if field == Field::Text {
            self.entry.range = range;
        }
        match field {
            Field::Context => self.entry.context = Some(text),
            Field::Id => self.entry.id = Some(text),
            Field::Text => self.entry.text = Some(text),
        }
        self.field = Some(field);
        Ok(())
    }

    /// Takes the entry that was read so far.
    fn finish(&mut self) {
        let entry = std::mem::take(&mut self.entry);
        self.field = None;
        let (Some(id), Some(text)) = (entry.id, entry.text) else {
            return;
        };
        // The first entry says what the file is.
        if id.is_empty() && entry.context.is_none() {
            return;
        }
        let span = Span::new(self.source, entry.range);
        let context = entry.context.unwrap_or_default();
        let Some((file, part)) = split_id(&context) else {
            let problem = Diagnostic::error(
                Code::ExchangeUnknown,
                "this entry does not say which text it belongs to",
            );
            self.report.push(problem.at(span).hint(
                "leave `msgctxt` as it was exported, such as content/program/wil/vi.md#title",
            ));
            return;
        };
        self.found.push(Returned {
            file: file.to_owned(),
            part: part.to_owned(),
            source: id,
            target: text,
            finished: Some(!entry.fuzzy),
            span,
        });
    }
}

impl Entry {
    fn value(&mut self, field: Field) -> Option<&mut String> {
        match field {
            Field::Context => self.context.as_mut(),
            Field::Id => self.id.as_mut(),
            Field::Text => self.text.as_mut(),
        }
    }
}

const QUOTED: &str = "a text stands in quotes, with \\\" and \\\\ for the signs themselves";
const NAMES: &str = "an entry has msgctxt, msgid and msgstr, each once";

/// The text in quotes that a line ends with.
fn quoted(text: &str) -> Result<String, Problem> {
    let wrong = |why: &str| (why.to_owned(), QUOTED);
    let inside = text
        .strip_prefix('"')
        .and_then(|t| t.strip_suffix('"'))
        .ok_or_else(|| wrong("a text is not closed"))?;
    let mut value = String::new();
    let mut chars = inside.chars();
    while let Some(c) = chars.next() {
        match c {
            '"' => return Err(wrong("a text goes on behind its end")),
            '\\' => match chars.next() {
                Some('n') => value.push('\n'),
                Some('t') => value.push('\t'),
                Some('r') => value.push('\r'),
                Some(c @ ('"' | '\\')) => value.push(c),
                Some(c) => return Err((format!("`\\{c}` stands for nothing"), QUOTED)),
                None => return Err(wrong("a text is not closed")),
            },
            c => value.push(c),
        }
    }
    Ok(value)
}
