#![doc = include_str!("ARCHITECTURE.md")]
#![forbid(unsafe_code)]
#![warn(
    missing_docs,
    clippy::all,
    clippy::unwrap_used,
    clippy::iter_over_hash_type
)]
#![warn(clippy::print_stdout, clippy::print_stderr)]
#![cfg_attr(test, allow(clippy::unwrap_used))]

// The ground floor.
mod percent;
pub mod source;
mod words;

pub mod date;
pub mod diag;
pub mod fingerprint;
pub mod lang;

pub mod data;
pub mod files;
mod kept;

pub mod decode;

// The stages, in their order.
pub mod config;
pub mod images;

pub mod content;
pub mod exchange;
pub mod i18n;
pub mod scaffold;

pub mod easy;
pub mod site;
pub mod view;

pub mod search;

pub mod embedded;
pub mod theme;

pub mod render;

pub mod output;

pub mod audit;
pub mod write;

// The conductors.
pub mod pipeline;

pub mod attention;

pub mod external;

pub mod preview;

pub mod lsp;

pub mod cli;
