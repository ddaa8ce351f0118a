//! The search engine of Shirube: the same tantivy index and the same rules on the command line,
//! in the preview and, compiled to WebAssembly, in the browser.
//!
//! ```text
//! Document ── write ──► packed index ── Index::open ──► Index::search(Request) ──► Response
//! ```
//!
//! [`text`] decides what a word is, for both sides. `write` makes the index of a language,
//! [`pack`] is its file. A question is read and looked up by `query`, narrowed by [`facets`],
//! put in order by `rank`, and shown by `excerpt`. The generator and the browser see [`api`].
//!
//! Of tantivy, the index is used: its dictionaries, lists of documents and stored texts. Its
//! query tree and its scores are not: they would double what a phone has to load, and scores
//! in floating point can differ between machines, so that a reader would see another order than
//! an editor.
#![warn(missing_docs)]

pub mod api;
mod day;
mod docs;
mod document;
mod excerpt;
pub mod facets;
mod index;
mod inspect;
mod marker;
pub mod pack;
mod query;
mod rank;
mod schema;
mod search;
pub mod text;
#[cfg(target_arch = "wasm32")]
mod wasm;
mod write;

pub use document::{Document, Section};
pub use index::Index;
pub use inspect::inspect;
pub use write::write;
