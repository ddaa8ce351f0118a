//! How a text is written as a value of YAML.

use super::Value;
use std::fmt::Write as _;

/// The text as a value that stands on a line of its own behind a key or a hyphen, in quotes only
/// where it must be.
pub fn scalar(text: &str) -> String {
    match is_plain(text) {
        true => text.to_owned(),
        false => quoted(text),
    }
}

/// The text as a value that stands within `[…]` or `{…}`.
pub fn flow_scalar(text: &str) -> String {
    match is_plain(text) && !text.contains([',', '[', ']', '{', '}']) {
        true => text.to_owned(),
        false => quoted(text),
    }
}

fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            // Breaks and marks that YAML would fold, or cannot hold.
            c if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}') => {
                let _ = write!(quoted, "\\u{:04x}", u32::from(c));
            }
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

/// Whether the text means itself without quotes: neither a mark of YAML nor a number or date
/// that would lose its form.
fn is_plain(text: &str) -> bool {
    let word = |c: char| c.is_alphabetic() || matches!(c, '✎' | '(' | '「' | '（');
    text.starts_with(word)
        && text == text.trim()
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.ends_with(':')
        && !text.contains(|c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}'))
        && matches!(serde_yaml::from_str(text), Ok(Value::Str(read)) if read == text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_read_as_it_was_written() {
        for text in [
            "",
            " ",
            "a",
            "a: b",
            "a:",
            "a #b",
            "#a",
            "yes",
            "true",
            "null",
            "~",
            "12",
            "2024-10",
            "\"a\" \\ b",
            "a\nb\tc",
            "a\u{85}b\u{2028}c",
            "- a",
            "[a]",
            "a, b",
            "{漢字|かんじ}です",
            "✎ write",
            "日本語コース(例)",
            "it's",
            "`code`",
            "a\u{7}",
            "…",
            "%a",
            "@a",
            "\u{feff}a",
            "&a",
        ] {
            let flow = flow_scalar(text);
            for (yaml, path) in [
                (format!("k: {}", scalar(text)), "k"),
                (format!("k:\n  - {}", scalar(text)), "k.0"),
                (format!("k: [{flow}]"), "k.0"),
                (format!("k: {{ a: {flow} }}"), "k.a"),
            ] {
                let value: Value =
                    serde_yaml::from_str(&yaml).unwrap_or_else(|e| panic!("{yaml}: {e}"));
                let mut node = value.get("k").unwrap();
                if path.ends_with(".0") {
                    let Value::Seq(items) = node else {
                        panic!("{yaml}")
                    };
                    node = &items[0];
                } else if path.ends_with(".a") {
                    node = node.get("a").unwrap();
                }
                assert_eq!(*node, Value::Str(text.to_owned()), "{yaml}");
            }
        }
    }

    #[test]
    fn quotes_are_only_written_where_they_must_be() {
        assert_eq!(scalar("Work that needs a plan."), "Work that needs a plan.");
        assert_eq!(scalar("One, two [three]"), "One, two [three]");
        assert_eq!(flow_scalar("One, two"), "\"One, two\"");
        assert_eq!(scalar("2024"), "\"2024\"");
    }
}
