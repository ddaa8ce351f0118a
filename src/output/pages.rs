//! Pages: view, fingerprint, and drawing only what changed.

use super::{Artifact, Output, OutputPath};
use crate::diag::Report;
use crate::fingerprint::Fingerprint;
use crate::render::Renderer;
use crate::site::pages::Page;
use crate::view::View;
use rayon::prelude::*;

/// Where the file of a page lies: `ja/program/` is `ja/program/index.html`.
pub fn file_path(page: &Page) -> String {
    if page.path.is_empty() || page.path.ends_with('/') {
        format!("{}index.html", page.path)
    } else {
        page.path.clone()
    }
}

/// Draws every page that `is_current` does not know under the same fingerprint, and returns how
/// many were drawn.
pub fn draw(
    view: View<'_>,
    renderer: &Renderer,
    is_current: impl Fn(&str, Fingerprint) -> bool + Sync,
    output: &mut Output,
    report: &mut Report,
) -> usize {
    let drawn: Vec<_> = view
        .site()
        .pages
        .par_iter()
        .filter_map(|page| {
            let path = OutputPath::new(file_path(page))?;
            let page_view = view.page(page);
            let shared = renderer.fingerprint(page_view.lang);
            let own = page_view.fingerprint();
            let key = Fingerprint::of_parts([
                own.as_bytes(),
                shared.as_ref().map_or(&[][..], |f| f.as_bytes()),
            ]);
            if is_current(path.as_str(), key) {
                return Some((path, Ok(Artifact::Kept { key })));
            }
            let bytes = renderer.page(&page_view);
            Some((
                path,
                bytes.map(|b| Artifact::Bytes {
                    bytes: b.into(),
                    key: Some(key),
                }),
            ))
        })
        .collect();
    let mut count = 0;
    for (path, artifact) in drawn {
        match artifact {
            Ok(artifact) => {
                count += usize::from(matches!(artifact, Artifact::Bytes { .. }));
                output.files.insert(path, artifact);
            }
            Err(diagnostic) => report.push(*diagnostic),
        }
    }
    count
}
