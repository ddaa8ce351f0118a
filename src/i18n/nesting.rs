//! How deep the braces of messages lie in each other.
//!
//! The library reads them by recursion and has no limit, so a line of braces would end the
//! program. Here a file is looked through before that, message by message, and what lies too
//! deep is taken out and reported. The count may be too high where quotes stand in words; it is
//! never too low.

use crate::diag::{Code, Diagnostic, Report};
use crate::i18n::catalog::FluentFile;
use crate::i18n::resource::blanked;
use crate::i18n::{escapes, syntax};
use crate::source::Span;
use fluent_bundle::FluentResource;
use std::ops::Range;

/// The most braces and parentheses in each other. Messages of the interface have three.
const MAX_DEPTH: usize = 20;

/// What a message opens.
#[derive(Default)]
struct Depth {
    /// The most braces and parentheses at any place.
    most: usize,
    /// The braces that are open at its end.
    end: usize,
}

/// The text of a file without messages that lie too deep, and without those whose braces do not
/// end where the next message begins: to the library they could be parts of one; nor those with
/// numbers that break off. All of them are reported. All other positions stay.
pub(super) fn limited(file: &FluentFile, report: &mut Report) -> String {
    let text = &*file.text;
    let mut wrong = Vec::new();
    for range in messages(text) {
        let message = &text[range.clone()];
        let Depth { most, end } = depth(message);
        if most > MAX_DEPTH {
            let first_line = message.lines().next().unwrap_or_default();
            report.push(
                Diagnostic::error(
                    Code::ContentTooLarge,
                    format!("more than {MAX_DEPTH} braces lie in each other"),
                )
                .at(Span::new(
                    file.source,
                    range.start..range.start + first_line.len(),
                ))
                .hint("divide the message; it is not used"),
            );
            wrong.push(range);
        } else if let Some(mut error) = escapes::broken_off(message) {
            error.pos = error.pos.start + range.start..error.pos.end + range.start;
            report.push(syntax::diagnostic(&error, file.source, text));
            wrong.push(range);
        } else if end > 0
            && let Err((_, errors)) = FluentResource::try_new(message.to_owned())
        {
            for mut error in errors {
                error.pos = error.pos.start + range.start..error.pos.end + range.start;
                report.push(syntax::diagnostic(&error, file.source, text));
            }
            wrong.push(range);
        }
    }
    blanked(text, wrong.into_iter())
}

/// The ranges of messages: from each line that begins with a name to the next one.
fn messages(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let begins =
        |line: &str| line.starts_with(|c: char| c.is_ascii_alphabetic() || "-#".contains(c));
    let mut at = 0;
    let mut starts = vec![0];
    for line in text.split_inclusive('\n') {
        if at > 0 && begins(line) {
            starts.push(at);
        }
        at += line.len();
    }
    starts.push(text.len());
    (1..starts.len()).map(move |i| starts[i - 1]..starts[i])
}

fn depth(message: &str) -> Depth {
    let mut depth = Depth::default();
    if message.starts_with('#') {
        return depth;
    }
    // For each open brace, the parentheses that are open directly in it.
    let mut open: Vec<usize> = Vec::new();
    let mut parentheses = 0;
    for line in message.lines() {
        // A string ends on its line. What stands between two quotes may be in one, so it cannot
        // be trusted to close anything.
        let quotes = line.find('"').zip(line.rfind('"'));
        let trusted = |at: usize| quotes.is_none_or(|(first, last)| at < first || at > last);
        let mut skipped = 0;
        for (at, c) in line.char_indices() {
            if at < skipped {
                continue;
            }
            match c {
                '{' => match literal(&line[at..]) {
                    Some(length) => skipped = at + length,
                    None => open.push(0),
                },
                '}' if trusted(at) => parentheses -= open.pop().unwrap_or(0),
                '(' => {
                    if let Some(inner) = open.last_mut() {
                        *inner += 1;
                        parentheses += 1;
                    }
                }
                ')' if trusted(at) => {
                    if let Some(inner) = open.last_mut().filter(|inner| **inner > 0) {
                        *inner -= 1;
                        parentheses -= 1;
                    }
                }
                _ => {}
            }
            depth.most = depth.most.max(open.len() + parentheses);
        }
    }
    depth.end = open.len();
    depth
}

/// The length of `{ "{" }`, which is how a brace is written in words: not more, since a longer
/// one could hide braces that do lie in each other.
fn literal(text: &str) -> Option<usize> {
    let inner = text.strip_prefix('{')?.trim_start_matches(' ');
    let after = ["\"{\"", "\"}\""]
        .iter()
        .find_map(|brace| inner.strip_prefix(brace))?;
    let after = after.trim_start_matches(' ').strip_prefix('}')?;
    Some(text.len() - after.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Lang;
    use crate::source::SourceMap;

    fn checked(text: &str) -> (String, Vec<String>) {
        let mut sources = SourceMap::default();
        let file = FluentFile {
            lang: Lang::parse("ja").unwrap(),
            source: sources.add("a.ftl", text),
            text: text.into(),
            embedded: false,
        };
        let mut report = Report::default();
        let kept = limited(&file, &mut report);
        let messages = report.diagnostics().iter().map(|d| d.message.clone());
        (kept, messages.collect())
    }

    #[test]
    fn ordinary_messages_are_left_alone() {
        let text = r#"# { ( {
a = { $n ->
    [one] say "{ $x }" (1
   *[other] 5" { NUMBER($n, style: "}") }
 }
b = {"{"} {"\""} :( { "}" } { F(a: "b") } { F(a: "b") }
-c = x
"#;
        let (kept, messages) = checked(text);
        assert_eq!(messages, [""; 0]);
        assert_eq!(kept, text);
    }

    #[test]
    fn what_lies_too_deep_is_taken_out_however_it_is_written() {
        let select = "{ \"}\" ->\n *[a] ";
        for deep in [
            "{ ".repeat(21),
            "{".repeat(21) + "$x" + &"}".repeat(21),
            format!("{{ {}", "F(".repeat(21)),
            select.repeat(21),
            format!("{{ $x -> *[a] {}", ") { $x -> *[a] ".repeat(21)),
            format!("{{ $x -> *[a] \" {}", select.repeat(21)),
            format!("{{ {}", "F({ $x }, ".repeat(21)),
        ] {
            let (kept, messages) = checked(&format!("a = {deep}\nb = x\n"));
            assert_eq!(
                messages,
                ["more than 20 braces lie in each other"],
                "{deep}"
            );
            assert_eq!(kept.trim(), "b = x");
        }
    }

    #[test]
    fn a_message_cannot_go_on_in_the_next() {
        let (kept, messages) = checked(&"a = {\nF(F(F(F(\n".repeat(100));
        assert_eq!(
            kept.trim()
                .lines()
                .filter(|line| line.contains('{'))
                .count(),
            0
        );
        assert_eq!(messages.len(), 100);
    }
}
