//! What readers are told of a translation that is behind its source: since when, and what kinds
//! of things have changed.

use super::PageContext;
use super::speaker::{Speaker, WordsView};
use crate::content::markdown::BlockKind;
use crate::content::translation::Stale;
use crate::date::PartialDate;
use crate::i18n::Args;
use crate::lang::Lang;
use crate::site::EntryId;
use serde::Serialize;

/// The note on a page whose text is behind its source.
#[derive(Debug, Serialize)]
pub struct BehindView {
    /// The day of the text, and what has changed since.
    pub notice: WordsView,
    /// The page in the language of the source.
    pub href: String,
    /// That language.
    pub lang: Lang,
}

/// The sentence, and the kinds of things that it can name, in the order in which it names them.
const NOTICE: &str = "stale-notice";
const TITLE: &str = "changed-title";
const SUMMARY: &str = "changed-summary";
const FACTS: &str = "changed-facts";
const HEADINGS: &str = "changed-headings";
const PARAGRAPHS: &str = "changed-paragraphs";
const LISTS: &str = "changed-lists";
const TABLES: &str = "changed-tables";
const OTHER: &str = "changed-other";

/// Every message that the note is made of.
pub(super) const MESSAGES: &[&str] = &[
    NOTICE, TITLE, SUMMARY, FACTS, HEADINGS, PARAGRAPHS, LISTS, TABLES, OTHER,
];

/// The note for the text that readers are shown, if it is behind.
pub(super) fn behind(context: PageContext<'_>, id: EntryId) -> Option<BehindView> {
    let entry = context.site.entry(id);
    let shown = [
        entry.shown(context.chain).lang,
        entry.shown_text(context.chain).lang,
    ];
    let stale = shown.iter().find_map(|lang| entry.state(*lang)?.stale())?;
    let lang = entry.source().lang;
    Some(BehindView {
        notice: notice(&context.speaker, stale),
        href: context.href_in(lang, &context.site.entry_path(entry)),
        lang,
    })
}

fn notice(speaker: &Speaker<'_>, stale: &Stale) -> WordsView {
    // Where the sentence is borrowed, so are the words in it.
    let voice = speaker.voice_of(NOTICE);
    let parts: Vec<WordsView> = changed(stale).iter().map(|id| voice.say(id)).collect();
    let args = Args::new()
        .text("date", &voice.date(PartialDate::Day(stale.accepted)).text)
        .text("parts", &voice.all_of(&parts).text);
    speaker.say_with(NOTICE, &args)
}

/// The kinds of things that changed, each once.
fn changed(stale: &Stale) -> Vec<&'static str> {
    let block = |id: &str| stale.blocks.iter().any(|block| of_block(block.kind) == id);
    let happened = |id: &&&str| match **id {
        NOTICE => false,
        TITLE => stale.title,
        SUMMARY => stale.summary,
        FACTS => !stale.texts.is_empty(),
        id => block(id),
    };
    MESSAGES.iter().filter(happened).copied().collect()
}

/// What a block is to readers.
fn of_block(kind: BlockKind) -> &'static str {
    match kind {
        BlockKind::Heading => HEADINGS,
        BlockKind::Paragraph | BlockKind::Quote | BlockKind::Footnote => PARAGRAPHS,
        BlockKind::List | BlockKind::Definitions => LISTS,
        BlockKind::Table => TABLES,
        BlockKind::Code | BlockKind::Directive | BlockKind::Rule | BlockKind::Unseen => OTHER,
    }
}
