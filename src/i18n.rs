//! What a page says around its content, in every language, and how a language writes dates,
//! numbers and lists.
//!
//! Texts come from Fluent files, the rest from CLDR through ICU4X. Neither library shows in the
//! interface of this module. It reads no files and knows no page: the caller brings the texts
//! and asks for messages.

mod bundle;
mod catalog;
mod check;
mod coverage;
mod definition;
mod escapes;
mod format;
mod lookup;
mod message;
mod nesting;
mod pseudo;
mod resource;
mod syntax;
#[cfg(test)]
mod tests;

pub use catalog::{Catalogs, FluentFile};
pub use coverage::Coverage;
pub use format::Format;
pub use message::{Args, Locale, Message, Value};
