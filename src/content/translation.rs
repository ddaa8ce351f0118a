//! Whether translations still follow their source.
//!
//! When somebody accepts a translation, [`lock`] records what each part of the source said at
//! that moment. [`compare`] finds what was added, removed, changed or moved since. No date of a
//! file and no history of a repository takes part: only what the texts say.

pub mod compare;
pub mod lock;
mod problems;

use super::markdown::BlockKind;
use crate::date::Day;
pub use problems::{of_nothing, report};

/// What is known of a translation and its source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TranslationState {
    /// Nobody has said yet that it follows the source.
    Unrecorded,
    /// It follows the source as it is now.
    Current {
        /// When that was last accepted.
        accepted: Day,
    },
    /// The source has changed since.
    Stale(Box<Stale>),
}

/// What changed in a source since a translation was accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stale {
    /// When the translation last followed its source.
    pub accepted: Day,
    /// Whether the title changed.
    pub title: bool,
    /// Whether the summary changed.
    pub summary: bool,
    /// The keys of text facts that changed, came or went.
    pub texts: Vec<String>,
    /// Blocks of the body, in their order.
    pub blocks: Vec<BlockChange>,
}

/// What happened to a block of the source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BlockChange {
    /// What happened.
    pub change: Change,
    /// What the block is; of one that is gone, what it was.
    pub kind: BlockKind,
    /// Its number in [`super::segment::Segments::blocks`] of the source; of one that is gone, the
    /// number of the block that now stands in its place (one past the last at the end).
    pub index: usize,
}

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// It says something else.
    Changed,
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It says the same at another place.
    Moved,
}

impl TranslationState {
    /// What changed, if it is behind its source.
    pub fn stale(&self) -> Option<&Stale> {
        match self {
            TranslationState::Stale(stale) => Some(stale),
            _ => None,
        }
    }
}

impl BlockKind {
    /// The letter that stands for it in [`lock`]s; never changed, since files hold it.
    pub(super) fn letter(self) -> char {
        match self {
            BlockKind::Heading => 'h',
            BlockKind::Paragraph => 'p',
            BlockKind::List => 'l',
            BlockKind::Table => 't',
            BlockKind::Quote => 'q',
            BlockKind::Code => 'c',
            BlockKind::Definitions => 'd',
            BlockKind::Footnote => 'f',
            BlockKind::Directive => 'x',
            BlockKind::Rule => 'r',
            BlockKind::Unseen => 'u',
        }
    }

    /// The kind that a letter stands for.
    pub(super) fn from_letter(letter: char) -> Option<Self> {
        use BlockKind as Kind;
        [
            Kind::Heading,
            Kind::Paragraph,
            Kind::List,
            Kind::Table,
            Kind::Quote,
            Kind::Code,
            Kind::Definitions,
            Kind::Footnote,
            Kind::Directive,
            Kind::Rule,
        ]
        .into_iter()
        .find(|kind| kind.letter() == letter)
    }

    /// Its name for editors.
    pub fn noun(self) -> &'static str {
        match self {
            BlockKind::Heading => "heading",
            BlockKind::Paragraph => "paragraph",
            BlockKind::List => "list",
            BlockKind::Table => "table",
            BlockKind::Quote => "box or quotation",
            BlockKind::Code => "code",
            BlockKind::Definitions => "list of terms",
            BlockKind::Footnote => "footnote",
            BlockKind::Directive => "directive",
            BlockKind::Rule => "line",
            BlockKind::Unseen => "comment",
        }
    }
}

impl Change {
    /// Its name for editors.
    pub fn as_str(self) -> &'static str {
        match self {
            Change::Changed => "changed",
            Change::Added => "added",
            Change::Removed => "removed",
            Change::Moved => "moved",
        }
    }
}
