//! Text files once more as `.gz` and `.br`, so that a plain file server need not compress.

use super::{Artifact, Output, OutputPath};
use crate::fingerprint::Fingerprint;
use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;
use rayon::prelude::*;
use std::io::{self, Write};
use std::sync::Arc;

/// What is appended to the names of compressed files.
pub const SUFFIXES: [&str; 2] = [".gz", ".br"];

/// Kinds of files that become smaller.
const TEXTS: &[&str] = &[
    "html", "css", "js", "json", "csv", "ics", "svg", "txt", "xml", "wasm",
];

/// Brotli's best (11) takes fifty times as long as 9 for a few hundredths less.
const BROTLI_QUALITY: i32 = 9;

/// Adds the compressed forms of all text files. Those of pages that were kept are kept too.
pub fn add(output: &mut Output) -> io::Result<()> {
    let texts = output
        .files
        .par_iter()
        .filter(|(path, _)| is_text(path.as_str()));
    let forms: Vec<(String, Artifact)> = texts
        .map(|(path, artifact)| forms(path.as_str(), artifact))
        .collect::<io::Result<Vec<_>>>()?
        .into_iter()
        .flatten()
        .collect();
    for (path, artifact) in forms {
        if let Some(path) = OutputPath::new(path) {
            output.files.insert(path, artifact);
        }
    }
    Ok(())
}

fn is_text(path: &str) -> bool {
    path.rsplit_once('.')
        .is_some_and(|(_, extension)| TEXTS.contains(&extension))
}

fn forms(path: &str, artifact: &Artifact) -> io::Result<[(String, Artifact); 2]> {
    let [gz, br] = SUFFIXES.map(|suffix| format!("{path}{suffix}"));
    Ok(match artifact {
        Artifact::Kept { key } => {
            let kept = || Artifact::Kept { key: *key };
            [(gz, kept()), (br, kept())]
        }
        Artifact::Bytes { bytes, key } => [
            (gz, compressed(gzip(bytes)?, *key)),
            (br, compressed(brotli(bytes)?, *key)),
        ],
    })
}

fn compressed(bytes: Vec<u8>, key: Option<Fingerprint>) -> Artifact {
    Artifact::Bytes {
        bytes: Arc::from(bytes),
        key,
    }
}

/// Without a time in its header, so that the same text gives the same bytes.
fn gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    encoder.finish()
}

/// How many bytes a text takes on its way to a reader.
pub fn gzip_size(bytes: &[u8]) -> usize {
    // Writing into memory cannot fail.
    gzip(bytes).map_or(bytes.len(), |compressed| compressed.len())
}

fn brotli(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let params = BrotliEncoderParams {
        quality: BROTLI_QUALITY,
        ..Default::default()
    };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut compressed, &params)?;
    Ok(compressed)
}
