//! The language server: what an editor can be told while somebody writes.
//!
//! ```text
//! editor ⇄ server ─┬─ workspace ── workshop (preview)      diagnostics ──► editor
//!                  │   unsaved texts over the files, the site as it was last made
//!                  └─ spot ─┬─ completion      yaml, body, interface: what is written where,
//!                           ├─ hover           however broken the text is
//!                           ├─ definition      schema, names: what may be written there
//!                           └─ symbols
//! ```
//!
//! Nothing here decides what is right: problems are those of the pipeline, keys those of the
//! JSON Schema, names those of the assembled site. The readers of half-written text
//! (`yaml`, `body`) only find out where the cursor is; they never fail.

mod address;
mod body;
mod client;
mod completion;
mod definition;
mod diagnostics;
mod greeting;
mod hover;
mod interface;
mod names;
mod schema;
mod server;
mod spot;
mod symbols;
mod text;
mod thing;
mod workspace;
mod yaml;

pub use server::{Ending, run};
