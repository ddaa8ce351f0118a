//! What users see: one test binary, one file for each thing that the tool promises.

mod architecture;
mod audit;
mod bad_input;
mod browser;
mod cli;
mod commonmark;
mod corpus;
mod coverage;
mod determinism;
mod easy;
mod exchange;
mod export;
mod external;
mod facts;
mod fallback;
#[cfg(unix)]
mod faults;
mod formats;
mod glossary;
mod handbook;
#[cfg(unix)]
mod hosting;
mod images;
mod incremental;
mod injections;
mod lsp;
mod markdown;
mod offline;
mod output;
mod page;
mod partial;
mod portable;
mod portal;
mod preview;
mod project;
mod pseudo;
mod publishing;
mod real_content;
mod regions;
mod schema;
mod search;
mod small_site;
mod starting;
mod structured;
mod translations;
mod waves;
