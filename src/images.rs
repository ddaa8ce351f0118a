//! Pictures: what a file holds, which forms of it are published, and how these are made.
//!
//! Editors put pictures beside their texts as they come from a camera or a colleague: too large,
//! lying on their side, with the place where they were taken inside. No such file is published.
//! Every picture is made anew from its pixels, in a few widths, never larger than it is, and
//! nothing but pixels reaches a form ([`make`]). Only drawings (SVG) are published as they are, if
//! they do nothing but draw; pictures that move keep their frames and lose what else their file says.
//!
//! [`read()`] looks at bytes in memory and is cheap: it says how large a picture is and whether
//! its file is whole, so that pages can be drawn without decoding anything. All of this is a pure
//! function of bytes; only [`kept`] touches the disk. Which file belongs to which entry, and
//! what names it, is known to `content` and `site`.

mod colour;
mod container;
mod flaw;
mod form;
mod inert;
pub mod kept;
pub mod make;
mod read;
mod svg;

pub use container::without_remarks;
pub use flaw::Flaw;
pub use form::{Form, Format};
pub use read::read;

/// The most pixels that a picture may have.
pub const MAX_PIXELS: u64 = 50_000_000;

/// The longest side that a picture may have, in pixels. WebP ends at 16,383.
pub const MAX_SIDE: u32 = 16_000;

/// All that decides what a form looks like: its bytes are named after the file and after this.
pub const RULES: &[&str] = &[
    include_str!("images/form.rs"),
    include_str!("images/make.rs"),
    include_str!("images/colour.rs"),
    include_str!("images/container.rs"),
];

/// The ends of names of files that are read as pictures.
const ENDS: &[&str] = &["png", "jpg", "jpeg", "webp", "gif", "svg"];

/// Whether a file is a picture by its name.
pub fn is_picture(name: &str) -> bool {
    let end = name.rsplit_once('.').map(|(_, end)| end);
    end.is_some_and(|end| ENDS.iter().any(|known| known.eq_ignore_ascii_case(end)))
}

/// What a file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Picture {
    /// Pixels, of which forms are made.
    Still(Still),
    /// Frames, published in one form.
    Moving {
        /// In pixels.
        width: u32,
        /// In pixels.
        height: u32,
    },
    /// Lines, published as they are.
    Drawing {
        /// Width and height in CSS pixels, if the file gives them.
        size: Option<(u32, u32)>,
    },
}

/// A picture of pixels, as readers see it: turned the way its camera was held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Still {
    /// What its file is like.
    pub family: Family,
    /// Whether it may be transparent in places.
    pub clear: bool,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
}

/// Kinds of files with pixels. A file is what it begins like, not what it is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "their names are the formats")]
pub enum Family {
    Jpeg,
    Png,
    Gif,
    Webp,
}
