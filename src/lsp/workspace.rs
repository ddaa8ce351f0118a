//! A site that somebody is editing: what is open, what was made of it, what was said of it.

use super::address;
use super::client::Client;
use super::diagnostics::{self, ELSEWHERE};
use super::spot::{Kind, Spot};
use super::text::{Lines, apply};
use crate::diag::Report;
use crate::files::PARTS;
use crate::pipeline::Options;
use crate::preview::snapshot::Snapshot;
use crate::preview::workshop::Workshop;
use lsp_types::{Position, PublishDiagnosticsParams, TextDocumentContentChangeEvent, Uri};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A site in the making.
pub(super) struct Workspace {
    root: PathBuf,
    workshop: Workshop,
    snapshot: Option<Snapshot>,
    client: Client,
    open: BTreeMap<String, Open>,
    /// What was last said of each file that something was said of.
    told: BTreeMap<String, Vec<lsp_types::Diagnostic>>,
}

/// A file that is open in the editor.
struct Open {
    text: Arc<str>,
    version: i32,
    /// Its address as the editor writes it.
    uri: Uri,
}

impl Workspace {
    /// The site in `options.root`, read once.
    pub(super) fn new(options: Options, client: Client) -> Workspace {
        let root = options.root.clone();
        let mut workshop = Workshop::new(options);
        // Whoever waits here wants the answer, not a younger one.
        workshop.listen(false);
        let mut workspace = Workspace {
            root,
            workshop,
            snapshot: None,
            client,
            open: BTreeMap::new(),
            told: BTreeMap::new(),
        };
        workspace.make();
        workspace
    }

    pub(super) fn root(&self) -> &Path {
        &self.root
    }

    /// Makes the site anew from what is open and what is on the disk.
    fn make(&mut self) {
        if let Some(snapshot) = self.workshop.snapshot(Vec::new()) {
            self.snapshot = Some(snapshot);
        }
    }

    /// The path in the site of a file that the site is made of.
    pub(super) fn name(&self, uri: &Uri) -> Option<String> {
        let path = address::path(uri)?;
        let below = match path.strip_prefix(&self.root) {
            Ok(below) => below.to_owned(),
            // The editor may know the folder under another name.
            Err(_) => {
                let root = self.root.canonicalize().ok()?;
                let folder = path.parent()?.canonicalize().ok()?;
                folder.strip_prefix(root).ok()?.join(path.file_name()?)
            }
        };
        let parts: Vec<_> = below.iter().map(|part| part.to_string_lossy()).collect();
        let is_part = parts.first().is_some_and(|first| PARTS.contains(&&**first));
        is_part.then(|| parts.join("/"))
    }

    pub(super) fn opened(&mut self, uri: Uri, version: i32, text: String) {
        if let Some(name) = self.name(&uri) {
            let text: Arc<str> = text.into();
            self.workshop.overlay(&name, Some(Arc::clone(&text)));
            self.open.insert(name, Open { text, version, uri });
        }
    }

    pub(super) fn changed(
        &mut self,
        uri: &Uri,
        version: i32,
        changes: &[TextDocumentContentChangeEvent],
    ) {
        let Some(name) = self.name(uri) else {
            return;
        };
        let Some(open) = self.open.get_mut(&name) else {
            return;
        };
        let mut text = open.text.to_string();
        for change in changes {
            apply(&mut text, change, self.client.encoding);
        }
        open.text = text.into();
        open.version = version;
        let text = Arc::clone(&open.text);
        self.workshop.overlay(&name, Some(text));
    }

    pub(super) fn closed(&mut self, uri: &Uri) {
        if let Some(name) = self.name(uri) {
            self.open.remove(&name);
            self.workshop.overlay(&name, None);
            self.reread(std::slice::from_ref(uri));
        }
    }

    /// Reads files and folders again, as somebody says that they changed.
    pub(super) fn reread(&mut self, uris: &[Uri]) {
        let names = uris.iter().filter_map(|uri| self.name(uri));
        let paths: Vec<PathBuf> = names.map(|name| self.root.join(name)).collect();
        self.workshop.refresh(&paths);
    }

    /// Makes the site anew and returns what is to be said of files of which something else was
    /// said before.
    pub(super) fn publish(&mut self) -> Vec<PublishDiagnosticsParams> {
        self.make();
        let Some(snapshot) = &self.snapshot else {
            return Vec::new();
        };
        let mut report: Report = snapshot.report.clone();
        if let Some(site) = &snapshot.site {
            site.assembled.check_easy(&snapshot.sources, &mut report);
        }
        report.sort(&snapshot.sources);
        let problems = report.diagnostics();
        let mut now = diagnostics::by_file(problems, &snapshot.sources, &self.root, self.client);
        let mut news: Vec<(String, Vec<_>)> = Vec::new();
        for (name, problems) in &now {
            if self.told.get(name) != Some(problems) {
                news.push((name.clone(), problems.clone()));
            }
        }
        let gone = self.told.keys().filter(|name| !now.contains_key(*name));
        news.extend(gone.map(|name| (name.clone(), Vec::new())));
        std::mem::swap(&mut self.told, &mut now);
        let told = news.into_iter().filter_map(|(name, diagnostics)| {
            let open = self.open.get(&name);
            Some(PublishDiagnosticsParams {
                uri: match open {
                    Some(open) => open.uri.clone(),
                    None => self.uri(&name)?,
                },
                version: open.map(|open| open.version),
                diagnostics,
            })
        });
        told.collect()
    }

    /// The address of a file of the site.
    pub(super) fn uri(&self, name: &str) -> Option<Uri> {
        match self.open.get(name) {
            Some(open) => Some(open.uri.clone()),
            None => address::uri(&self.root.join(name)),
        }
    }

    /// Why there is no site at all, in the words of the first problem.
    pub(super) fn complaint(&self) -> Option<String> {
        let snapshot = self.snapshot.as_ref()?;
        if snapshot.site.is_some() {
            return None;
        }
        let problem = snapshot.report.diagnostics().first()?;
        let root = self.root.join(ELSEWHERE);
        Some(format!("{}: {}", root.display(), problem.message))
    }

    /// Asks something about a place in a file. `None` if we know nothing of the file.
    pub(super) fn ask<T>(
        &self,
        uri: &Uri,
        position: Position,
        answer: impl FnOnce(&Spot<'_>) -> Option<T>,
    ) -> Option<T> {
        let snapshot = self.snapshot.as_ref()?;
        let assembled = &snapshot.site.as_ref()?.assembled;
        let name = self.name(uri)?;
        let text = match self.open.get(&name) {
            Some(open) => Arc::clone(&open.text),
            None => {
                let source = snapshot.sources.find(&name)?;
                Arc::clone(&snapshot.sources.get(source).text)
            }
        };
        let at = Lines::new(&text, self.client.encoding).offset(position);
        answer(&Spot {
            site: &assembled.site,
            theme: &assembled.theme,
            sources: &snapshot.sources,
            kind: Kind::of(&name, &assembled.site.config)?,
            text: &text,
            at,
        })
    }

    /// The lines of the text that positions in a file of the site are about.
    pub(super) fn position(&self, name: &str, at: std::ops::Range<usize>) -> lsp_types::Range {
        let sources = self.snapshot.as_ref().map(|snapshot| &snapshot.sources);
        let made = sources.and_then(|s| s.find(name).map(|source| &*s.get(source).text));
        let lines = Lines::new(made.unwrap_or_default(), self.client.encoding);
        lines.range(at)
    }
}
