//! The files of the preview's own: what the bar, the overlay and the desk are made of.

use include_dir::{Dir, include_dir};

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/preview/client");

/// The page of the desk.
pub(super) const DESK: &str = "desk.html";

/// What every page gets at its end. The number says which snapshot it was drawn from.
pub(super) fn tag(number: u64) -> String {
    format!(
        "<script type=\"module\" src=\"/_shirube/preview.js\" data-number=\"{number}\"></script>"
    )
}

/// One of the files, by its name.
pub(super) fn file(name: &str) -> Option<&'static [u8]> {
    FILES.get_file(name).map(|file| file.contents())
}
