//! Messages in Fluent files, and what templates ask for.

use super::spot::Spot;
use crate::lang::Lang;
use crate::source::SourceId;
use std::ops::Range;

/// The longest text of a message that is shown, in characters.
const LONGEST: usize = 300;

/// What a text in quotes names in a template.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Asked {
    Message,
    Template,
}

/// What part of a template before the cursor asks for, and what of its name is written.
pub(super) fn asked(before: &str) -> Option<(Asked, &str)> {
    let quote = before.rfind(['"', '\''])?;
    let name = before.get(quote + 1..)?;
    let start = before.get(..quote)?.trim_end();
    if let Some(call) = start.strip_suffix("id=") {
        let open = call.rfind('(')?;
        let function = call[..open].rsplit(|c| !is_name(c)).next()?;
        let is_open = !call[open..].contains(')');
        return (is_open && matches!(function, "t" | "ta")).then_some((Asked::Message, name));
    }
    let word = start.rsplit([' ', '%']).next()?;
    matches!(word, "include" | "extends" | "import").then_some((Asked::Template, name))
}

/// Whether a character may be part of the name of a message.
pub(super) fn is_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '-' || c == '_'
}

/// The name at a byte of a line.
pub(super) fn name_at(line: &str, at: usize) -> Option<Range<usize>> {
    let before = line.get(..at)?;
    let after = line.get(at..)?;
    let start = before.trim_end_matches(is_name).len();
    let end = at + after.len() - after.trim_start_matches(is_name).len();
    (start < end).then_some(start..end)
}

/// The text of a message, as it is written in a language.
pub(super) fn written(spot: &Spot<'_>, lang: Lang, name: &str) -> Option<String> {
    let span = spot.site.catalogs.place(lang, name)?;
    let text = &spot.sources.get(span.source).text;
    let rest = text.get(spot.sources.clamped(span).end..)?;
    let mut lines = rest.split('\n');
    let first = lines.next()?.trim_start().strip_prefix('=')?;
    let more =
        lines.take_while(|line| line.starts_with([' ', '\t', '}']) || line.trim().is_empty());
    let words = std::iter::once(first).chain(more).map(str::trim);
    let words: Vec<&str> = words.filter(|line| !line.is_empty()).collect();
    Some(words.join(" ").chars().take(LONGEST).collect())
}

/// The templates of the theme, by name.
pub(super) fn templates<'a>(spot: &Spot<'a>) -> impl Iterator<Item = (&'a str, SourceId)> {
    let templates = spot.theme.templates.iter();
    templates.map(|(name, source)| (name.as_str(), *source))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_template_asks_for_is_seen() {
        for (text, expected) in [
            ("{{ t(id=\"as-", Some((Asked::Message, "as-"))),
            ("{{ ta(n=1, id='x", Some((Asked::Message, "x"))),
            ("{% include \"parts/", Some((Asked::Template, "parts/"))),
            ("{% extends \"", Some((Asked::Template, ""))),
            ("<a id=\"x", None),
            ("{{ not(id=\"x", None),
            ("{{ t(id=\"a\") }} <p class=\"", None),
        ] {
            assert_eq!(asked(text), expected, "{text}");
        }
    }
}
