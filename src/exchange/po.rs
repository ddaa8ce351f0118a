//! Gettext's PO: one entry for each part, its name as the context.
//!
//! Signs stand in the texts as they are. An entry whose source has changed is `fuzzy`, as gettext
//! calls what should be looked at; as long as it is, it is not taken back.

mod read;

pub use read::read;

use super::{Bundle, State, Unit};
use std::fmt::Write as _;

/// The text of a PO file.
pub fn write(bundle: &Bundle) -> String {
    let mut text = String::from("msgid \"\"\nmsgstr \"\"\n");
    let language = locale(bundle.language.as_str());
    let midnight = format!("{} 00:00+0900", bundle.day);
    for (name, value) in [
        ("Project-Id-Version", one_line(&bundle.title).as_str()),
        ("Report-Msgid-Bugs-To", ""),
        ("POT-Creation-Date", &midnight),
        ("PO-Revision-Date", &midnight),
        ("Last-Translator", ""),
        ("Language-Team", ""),
        ("Language", &language),
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Content-Transfer-Encoding", "8bit"),
        ("X-Source-Language", bundle.source_language.as_str()),
        ("X-Generator", "shirube"),
    ] {
        let _ = writeln!(text, "\"{}: {}\\n\"", name, escaped(value));
    }
    for unit in &bundle.units {
        text.push('\n');
        entry(unit, &mut text);
    }
    text
}

fn entry(unit: &Unit, text: &mut String) {
    let _ = writeln!(text, "#. {}", unit.kind);
    if unit.state == State::Review {
        text.push_str("#. Somebody who knows the language well should check this translation.\n");
    }
    let _ = writeln!(text, "#: {}:{}", unit.place.0, unit.place.1);
    if unit.state == State::Behind {
        text.push_str("#, fuzzy\n");
    }
    field("msgctxt", &unit.id(), text);
    field("msgid", &unit.source, text);
    field("msgstr", unit.target.as_deref().unwrap_or_default(), text);
}

fn field(name: &str, value: &str, text: &mut String) {
    if !value.contains('\n') {
        let _ = writeln!(text, "{name} \"{}\"", escaped(value));
        return;
    }
    let _ = writeln!(text, "{name} \"\"");
    for line in value.split_inclusive('\n') {
        let _ = writeln!(text, "\"{}\"", escaped(line));
    }
}

fn escaped(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    for c in value.chars() {
        match c {
            '\\' => text.push_str("\\\\"),
            '"' => text.push_str("\\\""),
            '\n' => text.push_str("\\n"),
            '\t' => text.push_str("\\t"),
            '\r' => text.push_str("\\r"),
            c => text.push(c),
        }
    }
    text
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A language as gettext names it: `pt_BR`, `ja@simple`.
fn locale(tag: &str) -> String {
    match tag.split_once('-') {
        Some((language, "simple")) => format!("{language}@simple"),
        Some((language, rest)) => format!("{language}_{rest}"),
        None => tag.to_owned(),
    }
}
