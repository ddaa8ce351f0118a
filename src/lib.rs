#![doc = "Shirube."]
#![warn(missing_docs)]
pub mod config;
pub mod content;
pub mod data;
pub mod date;
pub mod diag;
pub mod embedded;
pub mod fingerprint;
pub mod i18n;
pub mod lang;
pub mod render;
pub mod site;
pub mod source;
pub mod theme;
pub mod view;
mod words;
