//! Entries that are not in the reader's language: where they really exist, and what readers are
//! told of the text that stands in.

use super::PageContext;
use super::speaker::WordsView;
use crate::lang::Lang;
use crate::site::{EntryId, Site};
use serde::Serialize;

/// What readers are told if the text is not in their language.
#[derive(Debug, Serialize)]
pub struct FallbackView {
    /// The language of the text.
    pub lang: Lang,
    /// The notice, in the reader's language.
    pub notice: WordsView,
    /// The page in the language of the text.
    pub href: String,
    /// What leads there.
    pub link: WordsView,
}

/// The languages in which an entry is really written, in the order of the site. Title and summary
/// alone do not count: the most of such a page is in another language.
pub fn real_languages(site: &Site, id: EntryId) -> Vec<Lang> {
    let entry = site.entry(id);
    let written = |lang: &Lang| entry.document(*lang).is_some() && !entry.is_partial(*lang);
    site.config
        .languages
        .iter()
        .copied()
        .filter(written)
        .collect()
}

/// What readers of a borrowed text are told.
pub(super) fn fallback(context: PageContext<'_>, id: EntryId) -> Option<FallbackView> {
    let entry = context.site.entry(id);
    let shown = entry.shown_text(context.chain).lang;
    if shown == context.lang {
        return None;
    }
    let is_partial = entry.is_partial(context.lang);
    let easy = context.lang.is_simple() && shown.primary() == context.lang.primary();
    let say = |id: &str| context.speaker.say_naming(id, "language", shown);
    let notice = if is_partial {
        say("fallback-partial")
    } else if easy {
        context.speaker.say("fallback-not-simple")
    } else {
        say("fallback-notice")
    };
    Some(FallbackView {
        lang: shown,
        notice,
        href: context.href_in(shown, &context.site.entry_path(entry)),
        link: say("fallback-original"),
    })
}
