//! Why a file cannot be a picture of a page.

use super::{MAX_PIXELS, MAX_SIDE};
use crate::diag::{Code, Diagnostic};

/// What is wrong with a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Flaw {
    /// It has more pixels than are read.
    TooLarge {
        /// In pixels, as the file says.
        width: u32,
        /// In pixels, as the file says.
        height: u32,
    },
    /// It begins like no format that is read.
    Unknown,
    /// It ends before its picture does.
    CutOff,
    /// It moves, in a format whose movement would be lost.
    Moves(&'static str),
    /// It is a drawing that could do something when it is opened: what is in it.
    Acts(String),
    /// It cannot be read, for this reason.
    Damaged(&'static str),
}

impl Flaw {
    /// The problem of a file with this name, without a place.
    pub fn problem(&self, name: &str) -> Diagnostic {
        match self {
            Flaw::TooLarge { width, height } => Diagnostic::error(
                Code::ContentTooLarge,
                format!(
                    "the picture `{name}` has {width} × {height} pixels; the limit is {} million, and {MAX_SIDE} on a side",
                    MAX_PIXELS / 1_000_000
                ),
            )
            .hint("make it smaller; pages show at most 1600 pixels of width"),
            Flaw::Unknown => Diagnostic::error(
                Code::ImageFormat,
                format!("`{name}` is no picture that can be read"),
            )
            .hint("save it as JPEG, PNG, WebP or GIF"),
            Flaw::Moves(format) => Diagnostic::error(
                Code::ImageFormat,
                format!("the picture `{name}` moves, as {format}; readers would see its first frame only"),
            )
            .hint("save it as GIF, or one frame of it as PNG"),
            Flaw::Acts(what) => Diagnostic::error(
                Code::ImageFormat,
                format!("the drawing `{name}` could do something in a reader's browser: it has {what}"),
            )
            .hint("save it again as plain SVG, without scripts, links between files and entities, or as PNG"),
            Flaw::CutOff => Diagnostic::error(
                Code::ImageDamaged,
                format!("the picture `{name}` ends too early: a part of its file is missing"),
            )
            .hint("copy it again from where it came from"),
            Flaw::Damaged(why) => Diagnostic::error(
                Code::ImageDamaged,
                format!("the picture `{name}` is damaged: {why}"),
            )
            .hint("open it in a program for pictures and save it again"),
        }
    }
}
