//! Text files once more as `.gz` and `.br`, so that a plain file server need not compress.

use super::{Artifact, Output, OutputPath};
use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;
use rayon::prelude::*;
use std::io::{self, Write};

/// What is appended to the names of compressed files.
pub const SUFFIXES: [&str; 2] = [".gz", ".br"];

/// Kinds of files that become smaller.
const TEXTS: &[&str] = &[
    "html", "css", "js", "json", "csv", "ics", "svg", "txt", "xml", "wasm",
];

/// Brotli's best (11) takes fifty times as long as 9 for a few hundredths less.
const BROTLI_QUALITY: i32 = 9;

/// Adds the compressed forms of all text files that are in memory and do not have them yet.
pub fn add(output: &mut Output) -> io::Result<()> {
    let texts = output.files.par_iter().filter_map(|(path, artifact)| {
        let path = path.as_str();
        let has_forms = OutputPath::new(format!("{path}{}", SUFFIXES[0]))
            .is_some_and(|form| output.files.contains_key(&form));
        match artifact {
            Artifact::Bytes { bytes, key } if is_text(path) && !has_forms => {
                Some((path, bytes, *key))
            }
            _ => None,
        }
    });
    let made: Vec<(String, Artifact)> = texts
        .map(|(path, bytes, key)| {
            let artifact = |bytes: Vec<u8>| Artifact::Bytes {
                bytes: bytes.into(),
                key,
            };
            let forms = forms(bytes)?.into_iter();
            let forms = forms.map(|(suffix, form)| (format!("{path}{suffix}"), artifact(form)));
            Ok(forms.collect())
        })
        .collect::<io::Result<Vec<Vec<_>>>>()?
        .into_iter()
        .flatten()
        .collect();
    for (path, artifact) in made {
        if let Some(path) = OutputPath::new(path) {
            output.files.insert(path, artifact);
        }
    }
    Ok(())
}

/// Whether a file is of a kind that becomes smaller.
pub fn is_text(path: &str) -> bool {
    path.rsplit_once('.')
        .is_some_and(|(_, extension)| TEXTS.contains(&extension))
}

/// The compressed forms of a text, each with what is appended to its name.
pub(super) fn forms(bytes: &[u8]) -> io::Result<[(&'static str, Vec<u8>); 2]> {
    let [gz, br] = SUFFIXES;
    Ok([(gz, gzip(bytes)?), (br, brotli(bytes)?)])
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
