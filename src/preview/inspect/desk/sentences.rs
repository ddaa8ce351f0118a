//! The Japanese sentences that are hardest to read.

use super::url;
use crate::easy;
use crate::easy::findings::EasyPage;
use crate::lang::Lang;
use crate::preview::editor::Editor;
use crate::preview::site::PreviewSite;
use crate::preview::snapshot::Snapshot;
use crate::source::Span;
use serde::Serialize;
use std::collections::BTreeMap;
use std::ops::Range;

/// How many are shown: nobody mends more at once.
const MOST: usize = 200;

/// A sentence with what is hard about it.
#[derive(Debug, Serialize)]
pub(super) struct Sentence {
    /// Of its page, of 100.
    score: u8,
    text: String,
    rules: Vec<String>,
    collection: String,
    slug: String,
    title: String,
    lang: Lang,
    file: String,
    line: usize,
    open: Option<String>,
    url: String,
}

/// The hardest sentences of a site, those with the most findings first.
pub(super) fn sentences(
    snapshot: &Snapshot,
    preview: &PreviewSite,
    editor: &Editor,
) -> Vec<Sentence> {
    let site = &preview.assembled.site;
    let Some(simple) = easy::language(&site.config) else {
        return Vec::new();
    };
    let sources = &snapshot.sources;
    let mut found: Vec<(usize, Sentence)> = Vec::new();
    for ((id, entry), page) in site.entries().zip(&preview.assembled.easy.pages) {
        for (range, rules) in hard(page, entry, snapshot) {
            let span = Span::new(page.source, range.clone());
            let (line, _) = sources.position(span);
            let sentence = Sentence {
                score: page.score,
                text: sources.get(page.source).text[range].trim().to_owned(),
                rules: rules.iter().map(|(_, rule)| rule.clone()).collect(),
                collection: site.config.collections[entry.collection].name.clone(),
                slug: entry.slug.clone(),
                title: entry.source().title.clone(),
                lang: match page.authored {
                    true => simple,
                    false => site.config.source_language,
                },
                file: sources.get(page.source).path.to_string(),
                line,
                open: editor.link_to(span, sources),
                url: url(site, id, simple),
            };
            found.push((rules.iter().map(|(weight, _)| weight).sum(), sentence));
        }
    }
    found.sort_by(|(a, x), (b, y)| (b, &x.file, x.line).cmp(&(a, &y.file, y.line)));
    found.truncate(MOST);
    found.into_iter().map(|(_, sentence)| sentence).collect()
}

/// A rule that a sentence breaks, with how bad that is.
type Weighted = (usize, String);

/// The sentences of a page that have findings, with the weight and the rule of each.
fn hard(
    page: &EasyPage,
    entry: &crate::content::entry::Entry,
    snapshot: &Snapshot,
) -> Vec<(Range<usize>, Vec<Weighted>)> {
    let mut by_sentence: BTreeMap<(usize, usize), Vec<Weighted>> = BTreeMap::new();
    for finding in &page.findings {
        let weight = finding.weight();
        // What is only worth knowing makes no sentence hard.
        if weight <= 1 {
            continue;
        }
        let span = page.span(finding, entry, &snapshot.sources);
        let at = snapshot.sources.clamped(span).start;
        let range = sentence_at(&snapshot.sources.get(page.source).text, at);
        by_sentence
            .entry((range.start, range.end))
            .or_default()
            .push((weight, finding.rule.to_string()));
    }
    by_sentence
        .into_iter()
        .map(|((start, end), rules)| (start..end, rules))
        .collect()
}

/// The sentence that a byte of a text lies in: between full stops or line ends.
fn sentence_at(text: &str, at: usize) -> Range<usize> {
    let ends = ['。', '！', '？', '\n'];
    let start = text[..at].rfind(ends).map_or(0, |i| {
        i + text[i..].chars().next().map_or(1, char::len_utf8)
    });
    let end = text[at..].find(ends).map_or(text.len(), |i| {
        let length = text[at + i..].chars().next().map_or(1, char::len_utf8);
        at + i + length
    });
    start..end
}

#[cfg(test)]
mod tests {
    use super::sentence_at;

    #[test]
    fn a_sentence_lies_between_full_stops_or_line_ends() {
        let text = "一つ。二つめの文。\n三つ";
        assert_eq!(&text[sentence_at(text, "一つ。二".len())], "二つめの文。");
        assert_eq!(&text[sentence_at(text, 0)], "一つ。");
        assert_eq!(&text[sentence_at(text, text.len())], "三つ");
    }
}
