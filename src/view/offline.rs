//! What a page says when it is a copy that was kept for readers without a connection.
//!
//! The words are on every page, hidden; whoever keeps the page writes the time into them.

use super::PageContext;
use super::speaker::WordsView;
use crate::config::Offline;
use crate::i18n::Args;
use crate::lang::Lang;
use serde::Serialize;

/// The script that keeps pages, below the site's base.
pub const WORKER: &str = "sw.js";

/// Stands for the time in the message. It occurs in no text that people write.
const TIME: &str = "\u{fffc}";

/// The notice of a copy, around the time.
#[derive(Debug, Serialize)]
pub struct OfflineView {
    /// The address of the script that keeps pages.
    pub worker: String,
    /// The language of the words, in which the time is written too.
    pub lang: Lang,
    /// What is said before the time.
    pub before: WordsView,
    /// What is said after it.
    pub after: WordsView,
}

/// The notice, for a site whose pages are kept.
pub fn view(context: PageContext<'_>) -> Option<OfflineView> {
    let config = &context.site.config;
    if config.offline != Offline::Kept {
        return None;
    }
    let message = context
        .speaker
        .say_with("offline-copy", &Args::new().text("time", TIME));
    // A translation that forgets the time has it at its end.
    let (before, after) = message.text.split_once(TIME).unwrap_or((&message.text, ""));
    let words = |text: &str| WordsView {
        text: text.to_owned(),
        lang: message.lang,
    };
    Some(OfflineView {
        worker: format!("{}{WORKER}", config.base_url.path),
        lang: message.lang.unwrap_or(context.lang),
        before: words(before),
        after: words(after),
    })
}
