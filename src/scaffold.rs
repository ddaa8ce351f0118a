//! What a site, an entry or a translation begins with: files as text.
//!
//! Pure: what exists already and where it lies is the business of [`crate::cli`]. What an entry
//! can hold is read from the JSON Schema of its type, so that a new fact stands in new files
//! without a word here; only the values that stand for examples are listed (`example`).

pub mod editor;
pub mod entry;
mod example;
pub mod site;
pub mod translation;
pub mod words;

/// A file that is to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewFile {
    /// Its path below the folder of the site.
    pub path: String,
    /// Its text.
    pub text: String,
}

impl NewFile {
    fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        NewFile {
            path: path.into(),
            text: text.into(),
        }
    }
}

/// Stands before words that are still to be written. A page with it cannot be published.
pub use crate::content::front_matter::PLACEHOLDER;
