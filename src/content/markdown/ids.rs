//! Anchors of headings.
//!
//! An author's `{#id}` is taken as it is; other headings get an id from their words. Letters of
//! every script stay, so that addresses can be read in the language of the page.

use super::{Heading, chars};
use crate::diag::{Code, Diagnostic, Report};
use std::collections::{BTreeMap, BTreeSet};

/// The id of a heading without a letter.
const EMPTY: &str = "section";
/// Beginnings of ids that the footnotes use.
const RESERVED: &[&str] = &["fn-", "fnref-"];

/// Gives every heading a unique id. Ids of authors go first: what they wrote stays, whatever
/// another heading is called.
pub(super) fn assign(headings: &mut [Heading], report: &mut Report) {
    let mut taken: BTreeSet<String> = BTreeSet::new();
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    let mut repeated: Vec<usize> = Vec::new();
    let mut first: BTreeMap<&str, &Heading> = BTreeMap::new();
    for (index, heading) in headings.iter().enumerate().filter(|(_, h)| h.explicit) {
        match first.get(heading.id.as_str()) {
            Some(other) => {
                report.push(
                    Diagnostic::error(
                        Code::MarkdownDuplicateId,
                        format!("two headings have the id `{}`", heading.id),
                    )
                    .at(heading.span)
                    .label(other.span, "first given here"),
                );
                repeated.push(index);
            }
            None => {
                first.insert(&heading.id, heading);
                taken.insert(heading.id.clone());
            }
        }
    }
    let mut repeated = repeated.into_iter().peekable();
    for (index, heading) in headings.iter_mut().enumerate() {
        if !heading.explicit {
            heading.id = derive(&heading.text);
        } else if repeated.next_if_eq(&index).is_none() {
            continue;
        }
        heading.id = unique(&heading.id, &taken, &mut counts);
        taken.insert(heading.id.clone());
    }
}

fn unique(id: &str, taken: &BTreeSet<String>, counts: &mut BTreeMap<String, usize>) -> String {
    if !taken.contains(id) {
        return id.to_owned();
    }
    let count = counts.entry(id.to_owned()).or_insert(0);
    loop {
        *count += 1;
        let candidate = format!("{id}-{count}");
        if !taken.contains(&candidate) {
            return candidate;
        }
    }
}

/// The id that the words of a heading give.
pub(super) fn derive(text: &str) -> String {
    let mut id = String::with_capacity(text.len());
    for c in text.trim().chars().flat_map(char::to_lowercase) {
        if c.is_whitespace() {
            id.push('-');
        } else if let Some(composed) = compose(&id, c) {
            id.pop();
            id.push(composed);
        } else if c.is_alphanumeric() || chars::is_mark(c) || matches!(c, '-' | '_') {
            id.push(c);
        }
    }
    if id.is_empty() {
        id.push_str(EMPTY);
    } else if RESERVED.iter().any(|r| id.starts_with(r)) {
        id.insert_str(0, "section-");
    }
    id
}

/// Kana with a voicing mark of its own, as some systems store it, as the one character that
/// everybody types. Other scripts hardly ever reach a heading in decomposed form.
fn compose(before: &str, mark: char) -> Option<char> {
    let base = before.chars().next_back()?;
    let step = match mark {
        '\u{3099}' => 1,
        '\u{309A}' => 2,
        _ => return None,
    };
    let hiragana = match base {
        'ァ'..='ヶ' => char::from_u32(u32::from(base) - 0x60)?,
        other => other,
    };
    match (hiragana, step) {
        ('う', 1) => char::from_u32(u32::from(base) + 0x4E),
        (
            'か' | 'き' | 'く' | 'け' | 'こ' | 'さ' | 'し' | 'す' | 'せ' | 'そ' | 'た' | 'ち'
            | 'つ' | 'て' | 'と',
            1,
        )
        | ('は' | 'ひ' | 'ふ' | 'へ' | 'ほ', _) => char::from_u32(u32::from(base) + step),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{SourceMap, Span};

    fn heading(text: &str, id: &str) -> Heading {
        let source = SourceMap::default().add("a.md", "");
        Heading {
            level: 2,
            id: id.to_owned(),
            explicit: !id.is_empty(),
            text: text.to_owned(),
            span: Span::new(source, 0..0),
        }
    }

    #[test]
    fn letters_of_every_script_stay() {
        for (text, id) in [
            ("在留手続き（2024年）", "在留手続き2024年"),
            ("COVID-19 と Q&A", "covid-19-と-qa"),
            ("हिन्दी भाषा", "हिन्दी-भाषा"),
            ("か\u{3099}イハ\u{309A}ウ\u{3099}", "がイパヴ"),
            ("！？", "section"),
            ("fn 1", "section-fn-1"),
        ] {
            assert_eq!(derive(text), id);
        }
    }

    #[test]
    fn ids_are_unique_and_those_of_authors_win() {
        let mut headings = [
            heading("費用", ""),
            heading("x", "費用"),
            heading("費用", ""),
            heading("費用 1", ""),
            heading("y", "費用"),
        ];
        let mut report = Report::default();
        assign(&mut headings, &mut report);
        let ids: Vec<_> = headings.iter().map(|h| h.id.as_str()).collect();
        assert_eq!(ids, ["費用-1", "費用", "費用-2", "費用-1-1", "費用-3"]);
        assert_eq!(report.diagnostics().len(), 1);
        assert_eq!(report.diagnostics()[0].labels.len(), 1);
    }
}
