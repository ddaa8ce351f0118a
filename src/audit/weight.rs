//! Whether a first visit to a page is small enough for a slow line: the page with its style and
//! scripts, compressed, pictures aside.

use super::Published;
use super::findings::Findings;
use crate::diag::Code;
use crate::output::{Artifact, compress};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// Bytes of a first visit: little more than half a second at 400 kbit/s, which is what browsers'
/// tools call slow 3G.
const FIRST_VISIT: usize = 30_000;

pub(super) fn check(published: &Published<'_>, findings: &mut Findings) {
    let Published {
        output,
        files,
        pages,
        ..
    } = published;
    let artifacts: Vec<&Artifact> = output.files.values().collect();
    let bytes = |at: u32| match artifacts.get(at as usize) {
        Some(Artifact::Bytes { bytes, .. }) => &**bytes,
        _ => &[],
    };
    let parts: BTreeSet<u32> = pages
        .values()
        .flat_map(|page| page.parts.iter().copied())
        .collect();
    let shared: BTreeMap<u32, usize> = parts
        .into_iter()
        .map(|part| (part, compress::gzip_size(bytes(part))))
        .collect();
    let heavy: Vec<(u32, usize)> = pages
        .par_iter()
        .filter_map(|(at, page)| {
            let parts: usize = page.parts.iter().filter_map(|part| shared.get(part)).sum();
            let html = bytes(*at);
            // Compressed texts are smaller: most pages need not be tried.
            if html.len() + parts <= FIRST_VISIT {
                return None;
            }
            let size = compress::gzip_size(html) + parts;
            (size > FIRST_VISIT).then_some((*at, size))
        })
        .collect();
    for (at, size) in heavy {
        let what = format!(
            "a first visit takes {} kB compressed, more than {} kB",
            size.div_ceil(1000),
            FIRST_VISIT / 1000
        );
        findings.add(Code::PageWeight, what, files.path(at));
    }
}
