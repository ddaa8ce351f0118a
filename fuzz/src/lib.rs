//! What must hold for every input, however strange: a module for each reader of texts and files
//! that others write, with a function `run` that reads an input and panics where something does
//! not hold.
//!
//! The programs in `fuzz_targets/` hand them inputs of libFuzzer, the test below hands them the
//! seeds and simple changes of these. They only use what the crates show to others: how they are
//! built inside may change without a change here.
#![forbid(unsafe_code)]
#![warn(missing_docs, clippy::all, clippy::unwrap_used)]
#![cfg_attr(test, allow(clippy::unwrap_used))]

pub mod directives;
pub mod fluent;
pub mod front_matter;
pub mod index;
pub mod markdown;
mod markup;
mod memory;
mod places;
pub mod query;
pub mod ruby;
mod site;
#[cfg(test)]
mod tests;
mod words;
