//! The preview: the site in memory, made again at every edit, with what editors must know.
//!
//! ```text
//! notify ── watch ──► workshop ──► snapshot ──┬──► server ──► browsers
//!           (paths)   (pipeline)   (site +    ├──► events     (reload, style, state)
//!                                   report)   └──► page, problems, desk (as JSON)
//! ```
//!
//! A [`workshop::Workshop`] makes one [`snapshot::Snapshot`] after another; whoever answers a
//! browser holds one, and never waits for the next. Pages are drawn when they are asked for, from
//! the same views and templates as those that are published; the only thing added is the script
//! of the editor's bar. Nothing is written to the disk but the caches of the pipeline.
//!
//! The same workshop is behind the language server, with unsaved texts over the files.

pub mod address;
mod client;
mod editor;
mod events;
mod guard;
mod inspect;
mod maker;
mod media;
mod problem;
mod respond;
pub mod server;
pub mod site;
pub mod snapshot;
pub mod watch;
pub mod workshop;

pub use editor::Editor;
