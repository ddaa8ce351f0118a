//! What users see: one test binary, one file for each thing that the tool promises.

mod architecture;
mod bad_input;
mod browser;
mod cli;
mod commonmark;
mod corpus;
mod easy;
mod export;
mod fallback;
mod handbook;
mod images;
mod incremental;
mod lsp;
mod markdown;
mod offline;
mod output;
mod page;
mod portal;
mod project;
mod pseudo;
mod real_content;
mod schema;
mod search;
mod small_site;
mod structured;
mod translations;
