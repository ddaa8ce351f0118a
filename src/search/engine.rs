//! The engine for browsers, which is part of the program: `search/build-wasm` made it.

use super::{FOLDER, SearchFile};
use crate::fingerprint::Fingerprint;

const WASM: &[u8] = include_bytes!("../../search/artifact/engine.wasm");
const SCRIPT: &str = include_str!("../../search/web/engine.js");

/// The hash of the sources of the engine: it changes with the rules by which indexes are made.
pub(super) const SOURCES: &str = include_str!("../../search/artifact/sources");

fn path(bytes: &[u8], extension: &str) -> String {
    format!(
        "{FOLDER}/engine.{}.{extension}",
        Fingerprint::of(bytes).short()
    )
}

pub(super) fn script_path() -> String {
    path(SCRIPT.as_bytes(), "js")
}

pub(super) fn wasm_path() -> String {
    path(WASM, "wasm")
}

pub(super) fn files() -> Vec<SearchFile> {
    vec![
        SearchFile {
            path: script_path(),
            bytes: SCRIPT.as_bytes().to_vec(),
        },
        SearchFile {
            path: wasm_path(),
            bytes: WASM.to_vec(),
        },
    ]
}
