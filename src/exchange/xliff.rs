//! XLIFF 1.2: a `<file>` for each file of the site, a `<trans-unit>` for each part.
//!
//! Version 1.2 and not 2: programs that read 2 read 1.2 too, but not the other way round. What is
//! no words is a `<ph>` whose content is the sign itself, so that a program shows it and cannot
//! change it.

mod read;

pub use read::read;

use super::protect::pieces;
use super::{Bundle, State, Unit};
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use std::collections::BTreeMap;
use std::io;

type Out = Writer<Vec<u8>>;

/// The bytes of an XLIFF file.
///
/// # Errors
/// None that a buffer in memory could cause.
pub fn write(bundle: &Bundle) -> io::Result<Vec<u8>> {
    let mut writer = Writer::new(Vec::new());
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    line(&mut writer)?;
    writer
        .create_element("xliff")
        .with_attribute(("version", "1.2"))
        .with_attribute(("xmlns", "urn:oasis:names:tc:xliff:document:1.2"))
        .write_inner_content(|w| {
            line(w)?;
            for units in bundle.units.chunk_by(|a, b| a.file == b.file) {
                file(w, bundle, units)?;
            }
            Ok(())
        })?;
    line(&mut writer)?;
    Ok(writer.into_inner())
}

fn line(writer: &mut Out) -> io::Result<()> {
    writer.write_event(Event::Text(BytesText::from_escaped("\n")))
}

fn file(writer: &mut Out, bundle: &Bundle, units: &[Unit]) -> io::Result<()> {
    let Some(first) = units.first() else {
        return Ok(());
    };
    writer
        .create_element("file")
        .with_attribute(("original", first.file.as_str()))
        .with_attribute(("source-language", bundle.source_language.as_str()))
        .with_attribute(("target-language", bundle.language.as_str()))
        .with_attribute(("datatype", "x-markdown"))
        .with_attribute(("date", format!("{}T00:00:00+09:00", bundle.day).as_str()))
        .write_inner_content(|w| {
            line(w)?;
            w.create_element("body").write_inner_content(|w| {
                line(w)?;
                for unit in units {
                    trans_unit(w, unit)?;
                }
                Ok(())
            })?;
            line(w)
        })?;
    line(writer)
}

fn trans_unit(writer: &mut Out, unit: &Unit) -> io::Result<()> {
    // In front matter nothing is a sign.
    let marked = unit.part.starts_with("block-");
    let mut numbers = BTreeMap::new();
    writer
        .create_element("trans-unit")
        .with_attribute(("id", unit.part.as_str()))
        .with_attribute(("xml:space", "preserve"))
        .write_inner_content(|w| {
            line(w)?;
            w.create_element("source")
                .write_inner_content(|w| content(w, &unit.source, marked, &mut numbers))?;
            line(w)?;
            let state = match unit.state {
                State::Missing => "new",
                State::Behind => "needs-translation",
                State::Review => "needs-review-translation",
                State::Done => "translated",
            };
            if let Some(target) = &unit.target {
                w.create_element("target")
                    .with_attribute(("state", state))
                    .write_inner_content(|w| content(w, target, marked, &mut numbers.clone()))?;
                line(w)?;
            }
            let note = format!("{} ({}:{})", unit.kind, unit.place.0, unit.place.1);
            w.create_element("note")
                .with_attribute(("from", "shirube"))
                .write_text_content(BytesText::new(&note))?;
            line(w)
        })?;
    line(writer)
}

/// Words, and signs as elements. Equal signs of both sides have equal numbers.
fn content(
    writer: &mut Out,
    text: &str,
    marked: bool,
    numbers: &mut BTreeMap<(String, usize), usize>,
) -> io::Result<()> {
    let text: String = text.chars().filter(|c| is_xml(*c)).collect();
    let pieces = if marked { pieces(&text) } else { Vec::new() };
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    let mut at = 0;
    for piece in pieces {
        let sign = &text[piece.range.clone()];
        writer.write_event(Event::Text(BytesText::new(&text[at..piece.range.start])))?;
        let nth = seen.entry(sign).or_default();
        let next = numbers.len() + 1;
        let number = *numbers.entry((sign.to_owned(), *nth)).or_insert(next);
        *nth += 1;
        writer
            .create_element("ph")
            .with_attribute(("id", number.to_string().as_str()))
            .with_attribute(("ctype", format!("x-{}", piece.kind.as_str()).as_str()))
            .write_text_content(BytesText::new(sign))?;
        at = piece.range.end;
    }
    writer.write_event(Event::Text(BytesText::new(&text[at..])))
}

/// Characters that a document may hold (XML 1.0, production 2).
fn is_xml(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}
