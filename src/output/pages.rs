//! Pages: view, fingerprint, and drawing only what changed.

use super::finish::Finish;
use super::{Output, OutputPath};
use crate::diag::{Code, Diagnostic, Report};
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
    finish: Finish<'_>,
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
                return Some(Ok((finish.kept(path, key), 0)));
            }
            let files = renderer.page(&page_view).and_then(|bytes| {
                let name = path.as_str().to_owned();
                finish.file(path, bytes, Some(key)).map_err(|error| {
                    let message = format!("cannot write `{name}`: {error}");
                    Box::new(
                        Diagnostic::error(Code::OutputWrite, message)
                            .hint("nothing was published; what is published is as it was"),
                    )
                })
            });
            Some(files.map(|files| (files, 1)))
        })
        .collect();
    let mut count = 0;
    for page in drawn {
        match page {
            Ok((files, drawn)) => {
                count += drawn;
                output.files.extend(files);
            }
            Err(diagnostic) => report.push(*diagnostic),
        }
    }
    count
}
