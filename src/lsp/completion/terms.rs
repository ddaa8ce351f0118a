//! Terms of the glossary: whoever types a name of a term gets its official form in the language
//! of the text.

use super::Offer;
use crate::content::glossary::Term;
use crate::lsp::hover;
use crate::lsp::spot::Spot;
use lsp_types::CompletionItemKind;

/// The longest beginning of a name that is looked for, in characters.
const LONGEST: usize = 24;

/// Whether what was typed says which terms there are: with more typed there are others.
pub(super) fn is_term(offer: &Offer) -> bool {
    offer.kind == CompletionItemKind::TEXT
}

pub(super) fn offers(spot: &Spot<'_>) -> Vec<Offer> {
    let before = spot.before();
    let lang = spot.lang();
    let mut found: Vec<((usize, bool), Offer)> = Vec::new();
    let endings = endings(before);
    for term in spot.site.glossary.values() {
        // The longest ending that a name begins with is what was meant.
        let typed = endings
            .iter()
            .find_map(|typed| Some((*typed, names(term).find(|name| begins(name, typed))?)));
        let Some((typed, name)) = typed else {
            continue;
        };
        let source = spot.site.config.source_language;
        let form = spot
            .chain()
            .iter()
            .find_map(|lang| term.forms.get(lang))
            .or_else(|| term.forms.get(&source));
        let Some(form) = form else {
            continue;
        };
        let range = spot.at - typed.len()..spot.at;
        let mut offer = Offer::new(CompletionItemKind::TEXT, form, range)
            .meaning(Some(hover::term(spot, term)));
        let original = term.forms.get(&source).filter(|_| lang != source);
        offer.detail = original.or(term.reading.as_ref()).cloned();
        offer.filter = Some(name.to_owned());
        // Among equals, what is really called so comes first.
        let rank = (typed.chars().count(), begins(&offer.label, typed));
        found.push((rank, offer));
    }
    found.sort_by_key(|(rank, _)| std::cmp::Reverse(*rank));
    found.into_iter().map(|(_, offer)| offer).collect()
}

/// Everything that a term is called.
fn names(term: &Term) -> impl Iterator<Item = &str> {
    let others = term.reading.iter().chain(&term.also);
    term.forms.values().chain(others).map(String::as_str)
}

/// The endings of a line that may be the beginning of a name, the longest first. Japanese has no
/// spaces, so a name may begin anywhere; elsewhere it begins where a word does.
fn endings(before: &str) -> Vec<&str> {
    let starts: Vec<usize> = before
        .char_indices()
        .rev()
        .take(LONGEST)
        .map(|(at, _)| at)
        .collect();
    let is_start = |at: &usize| {
        let rest = &before[*at..];
        let first = rest.chars().next();
        let previous = before[..*at].chars().next_back();
        let is_cjk = |c: char| matches!(c, '\u{3041}'..='\u{9fff}' | '\u{f900}'..='\u{faff}');
        match first {
            Some(c) if is_cjk(c) => rest.chars().count() > 1 || c > '\u{3400}',
            Some(c) if c.is_alphabetic() => {
                previous.is_none_or(|p| !p.is_alphanumeric() || is_cjk(p))
                    && rest.chars().count() > 1
            }
            _ => false,
        }
    };
    let starts = starts.into_iter().rev().filter(is_start);
    starts.filter_map(|at| before.get(at..)).collect()
}

/// Whether a name begins so, whatever the case of its letters.
fn begins(name: &str, typed: &str) -> bool {
    let mut name = name.chars().flat_map(char::to_lowercase);
    typed
        .chars()
        .flat_map(char::to_lowercase)
        .all(|c| name.next() == Some(c))
}
