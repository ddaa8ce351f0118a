//! Easy Japanese (やさしい日本語) of plain texts: readings above kanji, spaces between phrases,
//! plainer words, and what is hard to read.
//!
//! ```text
//! text ── Analyser ──► words with readings and phrases ──┬─► ruby, spaces
//!                                                        ├─► lint: findings
//!                                                        └─► rewrite: edits
//! ```
//!
//! Knows texts and words only: what a document is, and where a text lies in a file, is the
//! business of its callers.
#![forbid(unsafe_code)]
#![warn(missing_docs)]

pub mod analyser;
pub mod class;
mod dictionary;
pub mod kana;
pub mod keys;
pub mod knowledge;
pub mod lint;
mod normal;
mod phrases;
mod reading;
pub mod rewrite;
pub mod ruby;
mod rule;
mod split;
pub mod token;

pub use analyser::{Analyser, Given};
pub use dictionary::{DictionaryError, LICENCES, VERSION};
pub use token::{Sure, Token};
