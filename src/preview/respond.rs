//! From an address to an answer.

use super::address::{self, Address};
use super::client;
use super::editor::Editor;
use super::inspect;
use super::media::media_type;
use super::problem::Problem;
use super::site::PreviewSite;
use super::snapshot::Snapshot;
use super::workshop::Workshop;
use crate::lang::Lang;
use crate::pipeline::Options;
use crate::view::offline::WORKER;
use std::sync::{Arc, Mutex, PoisonError};

/// What answers are made of, besides the snapshot.
#[derive(Debug)]
pub(super) struct Responder {
    pub(super) editor: Editor,
    options: Options,
    /// The site in the pseudo-language, once somebody has asked for it.
    pseudo: Mutex<Option<Pseudo>>,
}

#[derive(Debug)]
struct Pseudo {
    workshop: Workshop,
    /// The number of the snapshot that it goes with.
    number: u64,
    site: Arc<PreviewSite>,
}

/// An answer.
#[derive(Debug)]
pub(super) struct Reply {
    pub(super) status: u16,
    pub(super) media: &'static str,
    pub(super) body: Vec<u8>,
    /// Where else to go.
    pub(super) location: Option<String>,
}

impl Reply {
    fn ok(media: &'static str, body: impl Into<Vec<u8>>) -> Reply {
        Reply {
            status: 200,
            media,
            body: body.into(),
            location: None,
        }
    }

    fn json(value: &impl serde::Serialize) -> Reply {
        Reply::ok(
            media_type(".json"),
            serde_json::to_vec(value).unwrap_or_default(),
        )
    }

    fn elsewhere(location: String) -> Reply {
        Reply {
            status: 302,
            location: Some(location),
            ..Reply::ok(media_type(".txt"), "")
        }
    }

    pub(super) fn refused(status: u16, why: &str) -> Reply {
        Reply {
            status,
            ..Reply::ok(media_type(".txt"), format!("{why}\n"))
        }
    }
}

impl Responder {
    pub(super) fn new(editor: Editor, options: Options) -> Self {
        Responder {
            editor,
            options,
            pseudo: Mutex::default(),
        }
    }

    /// The answer to a request for `path`, with `asked` as the page that a question is about.
    pub(super) fn respond(&self, snapshot: &Snapshot, path: &str, asked: Option<&str>) -> Reply {
        let base = base(snapshot);
        match address::read(path, &base) {
            Address::Refused => Reply::refused(400, "this address is not one of the preview"),
            Address::Elsewhere(location) => Reply::elsewhere(location),
            Address::Desk => own_file(client::DESK),
            Address::Own(name) => self.own(snapshot, &name, asked, &base),
            Address::File(file) => self.file(snapshot, &file, path),
        }
    }

    fn own(&self, snapshot: &Snapshot, name: &str, asked: Option<&str>, base: &str) -> Reply {
        let file = || match address::read(asked.unwrap_or("/"), base) {
            Address::File(file) => Some(file),
            _ => None,
        };
        match name {
            "problems.json" => {
                let report = snapshot.problems();
                let problems = report.diagnostics().iter();
                let problem = |d| Problem::new(d, &snapshot.sources, &self.editor);
                Reply::json(&serde_json::json!({
                    "number": snapshot.number,
                    "problems": problems.map(problem).collect::<Vec<_>>(),
                }))
            }
            "page.json" => match file() {
                Some(file) => {
                    let site = self.site_for(snapshot, &file);
                    let page = inspect::page::view(
                        snapshot,
                        site.as_deref(),
                        &file,
                        asked.unwrap_or("/"),
                        &self.editor,
                    );
                    Reply::json(&page)
                }
                None => Reply::refused(400, "this address is not one of the preview"),
            },
            "desk.json" => Reply::json(&inspect::desk::view(snapshot, &self.editor)),
            _ => own_file(name),
        }
    }

    fn file(&self, snapshot: &Snapshot, file: &str, path: &str) -> Reply {
        let Some(site) = self.site_for(snapshot, file) else {
            return broken(503, snapshot.number);
        };
        match site.draw(file) {
            Some(Ok(html)) => {
                let status = if file.ends_with("404.html") { 404 } else { 200 };
                return Reply {
                    status,
                    ..Reply::ok(media_type(file), with_tag(html, snapshot.number))
                };
            }
            // Its problem is in the overlay.
            Some(Err(_)) => return broken(500, snapshot.number),
            None => {}
        }
        if file == WORKER {
            // A browser that keeps pages would show old ones.
            let retire = site.assembled.theme.workers.get("retire.js");
            return Reply::ok(media_type(file), retire.cloned().unwrap_or_default());
        }
        if let Some(bytes) = site.file(file) {
            return Reply::ok(media_type(file), bytes.to_vec());
        }
        if site.page(&format!("{file}/index.html")).is_some() {
            return Reply::elsewhere(format!("{path}/"));
        }
        let language = file.split('/').next().unwrap_or_default();
        let not_found = site.draw(&format!("{language}/404.html"));
        match not_found {
            Some(Ok(html)) => Reply {
                status: 404,
                ..Reply::ok(media_type(".html"), with_tag(html, snapshot.number))
            },
            _ => broken(404, snapshot.number),
        }
    }

    /// The site that has a file: the one in the pseudo-language is made when it is asked for.
    fn site_for(&self, snapshot: &Snapshot, file: &str) -> Option<Arc<PreviewSite>> {
        let pseudo = format!("{}/", Lang::PSEUDO);
        if !file.starts_with(&pseudo) {
            return snapshot.site.clone();
        }
        let mut kept = self.pseudo.lock().unwrap_or_else(PoisonError::into_inner);
        match &mut *kept {
            Some(pseudo) if pseudo.number == snapshot.number => {}
            Some(pseudo) => {
                pseudo.workshop.refresh_all();
                pseudo.site = pseudo.workshop.snapshot(Vec::new())?.site?;
                pseudo.number = snapshot.number;
            }
            None => {
                let mut workshop = Workshop::with_pseudo(self.options.clone());
                let site = workshop.snapshot(Vec::new())?.site?;
                *kept = Some(Pseudo {
                    workshop,
                    number: snapshot.number,
                    site,
                });
            }
        }
        kept.as_ref().map(|pseudo| Arc::clone(&pseudo.site))
    }
}

/// Where the site begins.
pub(super) fn base(snapshot: &Snapshot) -> String {
    let site = snapshot.site.as_ref();
    site.map_or_else(
        || "/".to_owned(),
        |site| site.assembled.site.config.base_url.path.clone(),
    )
}

fn own_file(name: &str) -> Reply {
    match client::file(name) {
        Some(bytes) => Reply::ok(media_type(name), bytes),
        None => Reply::refused(404, "the preview has no such file"),
    }
}

/// A page of its own where there is none to show: the overlay says why.
fn broken(status: u16, number: u64) -> Reply {
    let html = b"<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content=\"width=device-width\"><title>No page</title><main id=main><h1>There is no page here</h1></main>";
    Reply {
        status,
        ..Reply::ok(
            media_type(".html"),
            [html.as_slice(), client::tag(number).as_bytes()].concat(),
        )
    }
}

/// A page with the script of the editor's bar at its end.
fn with_tag(mut html: Vec<u8>, number: u64) -> Vec<u8> {
    let end = b"</body>";
    let at = html.windows(end.len()).rposition(|window| window == end);
    let at = at.unwrap_or(html.len());
    html.splice(at..at, client::tag(number).into_bytes());
    html
}

#[cfg(test)]
mod tests {
    use super::with_tag;

    #[test]
    fn the_bar_comes_last_in_the_page() {
        let html = String::from_utf8(with_tag(b"<body>a</body></html>".to_vec(), 1)).unwrap();
        assert!(html.starts_with("<body>a<script type=\"module\""));
        assert!(html.ends_with("</script></body></html>"));
        assert!(with_tag(b"<p>a".to_vec(), 1).ends_with(b"</script>"));
    }
}
