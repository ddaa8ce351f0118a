//! Reading XLIFF 1.2, with the place of every part.
//!
//! Programs put elements of their own around words (segments, marks) and may empty those that
//! hold signs. So the words are whatever stands in a `<target>`, in order, and an empty element
//! stands for the sign with its number in the `<source>`.

use crate::diag::{Code, Diagnostic, Report};
use crate::exchange::Returned;
use crate::source::{SourceId, SourceMap, Span};
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use std::collections::BTreeMap;

/// The parts of a file. Problems go to the report.
pub fn read(source: SourceId, sources: &SourceMap, report: &mut Report) -> Vec<Returned> {
    let text = sources.get(source).text.trim_start_matches('\u{feff}');
    let offset = sources.get(source).text.len() - text.len();
    let mut reader = Reader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    let mut parts = Parts::new(source);
    loop {
        let start = offset + usize::try_from(reader.buffer_position()).unwrap_or_default();
        let event = reader.read_event();
        let end = offset + usize::try_from(reader.buffer_position()).unwrap_or_default();
        let span = Span::new(source, start..end);
        let problem = match event {
            Ok(Event::Eof) => break,
            Ok(event) => parts.follow(&event, span).err(),
            Err(error) => {
                let at = offset + usize::try_from(reader.error_position()).unwrap_or_default();
                let problem =
                    Diagnostic::error(Code::ExchangeSyntax, format!("this is not XML: {error}"));
                report.push(problem.at(Span::new(source, at..at + 1)));
                return parts.found;
            }
        };
        if let Some(why) = problem {
            report.push(Diagnostic::error(Code::ExchangeSyntax, why).at(span).hint(
                "give back the file as it was exported, XLIFF 1.2 with translations in `<target>`",
            ));
            return parts.found;
        }
    }
    if !parts.is_xliff {
        let problem = Diagnostic::error(Code::ExchangeSyntax, "this is not XLIFF");
        report.push(problem.at(Span::new(source, 0..0)));
    }
    parts.found
}

/// Where the words go that are read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Source,
    Target,
}

struct Parts {
    source: SourceId,
    is_xliff: bool,
    file: String,
    /// The part that is open.
    part: Option<Open>,
    side: Option<Side>,
    /// Open elements whose content is not read, from the outermost.
    skipped: usize,
    /// Numbers of the elements with signs that are open, and where their content began.
    signs: Vec<(Option<String>, usize)>,
    found: Vec<Returned>,
}

struct Open {
    id: String,
    words: [String; 2],
    has_target: bool,
    finished: Option<bool>,
    span: Span,
    /// Signs of the source by their numbers.
    signs: BTreeMap<String, String>,
}

impl Parts {
    fn new(source: SourceId) -> Self {
        Parts {
            source,
            is_xliff: false,
            file: String::new(),
            part: None,
            side: None,
            skipped: 0,
            signs: Vec::new(),
            found: Vec::new(),
        }
    }

    fn follow(&mut self, event: &Event<'_>, span: Span) -> Result<(), String> {
        match event {
            Event::Start(_) if self.skipped > 0 => self.skipped += 1,
            Event::End(_) if self.skipped > 0 => self.skipped -= 1,
            Event::Start(element) => self.start(element, span)?,
            Event::End(element) => self.end(element.local_name().as_ref(), span),
            Event::Text(text) => {
                self.add(&text.xml10_content());
            }
            Event::CData(text) => {
                self.add(&text.xml10_content());
            }
            Event::GeneralRef(name) => {
                let char_ref = name.resolve_char_ref().map_err(|e| e.to_string())?;
                let name = name.xml10_content();
                let text = match (char_ref, name.as_ref()) {
                    (Some(c), _) => c.to_string(),
                    (None, "lt") => "<".to_owned(),
                    (None, "gt") => ">".to_owned(),
                    (None, "amp") => "&".to_owned(),
                    (None, "apos") => "'".to_owned(),
                    (None, "quot") => "\"".to_owned(),
                    (None, other) => return Err(format!("`&{other};` is not known")),
                };
                self.add(&text);
            }
            _ => {}
        }
        Ok(())
    }

    fn start(&mut self, element: &BytesStart<'_>, span: Span) -> Result<(), String> {
        let name = element.local_name();
        match name.as_ref() {
            "xliff" => {
                let version = attribute(element, "version")?.unwrap_or_default();
                if !version.starts_with("1.") {
                    return Err(format!("this is XLIFF `{version}`, not 1.2"));
                }
                self.is_xliff = true;
            }
            "file" => self.file = attribute(element, "original")?.unwrap_or_default(),
            "trans-unit" => {
                self.part = Some(Open {
                    id: attribute(element, "id")?.unwrap_or_default(),
                    words: Default::default(),
                    has_target: false,
                    finished: None,
                    span,
                    signs: BTreeMap::new(),
                });
            }
            "source" => self.side = Some(Side::Source),
            "target" => {
                self.side = Some(Side::Target);
                if let Some(part) = &mut self.part {
                    part.span = span;
                    part.has_target = true;
                    let state = attribute(element, "state")?.unwrap_or_default();
                    part.finished = matches!(state.as_str(), "translated" | "final" | "signed-off")
                        .then_some(true);
                }
            }
            // Suggestions, and the source once more.
            "alt-trans" | "seg-source" | "note" => self.skipped = 1,
            "ph" | "x" | "bpt" | "ept" | "it" | "bx" | "ex" if self.side.is_some() => {
                let id = attribute(element, "id")?;
                self.signs.push((id, self.length()));
            }
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self, name: &str, span: Span) {
        match name {
            "source" | "target" => self.side = None,
            "ph" | "x" | "bpt" | "ept" | "it" | "bx" | "ex" => self.end_sign(),
            "trans-unit" => {
                let Some(part) = self.part.take() else {
                    return;
                };
                let [source, target] = part.words;
                let place = match part.has_target {
                    true => Span::new(self.source, part.span.range().start..span.range().start),
                    false => part.span,
                };
                self.found.push(Returned {
                    file: self.file.clone(),
                    part: part.id,
                    source,
                    target,
                    finished: part.finished,
                    span: place,
                });
            }
            _ => {}
        }
    }

    /// A sign of the source is noted; an empty one of the target stands for that.
    fn end_sign(&mut self) {
        let (Some((Some(id), start)), Some(side)) = (self.signs.pop(), self.side) else {
            return;
        };
        let Some(part) = &mut self.part else { return };
        let content = part.words[side as usize].get(start..).unwrap_or_default();
        match side {
            Side::Source => {
                part.signs.insert(id, content.to_owned());
            }
            Side::Target if content.is_empty() => {
                if let Some(sign) = part.signs.get(&id) {
                    part.words[side as usize].push_str(sign);
                }
            }
            Side::Target => {}
        }
    }

    fn length(&self) -> usize {
        match (&self.part, self.side) {
            (Some(part), Some(side)) => part.words[side as usize].len(),
            _ => 0,
        }
    }

    fn add(&mut self, text: &str) {
        if let (Some(part), Some(side)) = (&mut self.part, self.side) {
            part.words[side as usize].push_str(text);
        }
    }
}

fn attribute(element: &BytesStart<'_>, name: &str) -> Result<Option<String>, String> {
    let found = element
        .try_get_attribute(name)
        .map_err(|e| format!("this is not XML: {e}"))?;
    let Some(found) = found else {
        return Ok(None);
    };
    let value = found
        .normalized_value(XmlVersion::Implicit1_0)
        .map_err(|e| format!("this is not XML: {e}"))?;
    Ok(Some(value.into_owned()))
}
