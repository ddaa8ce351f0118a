//! A site that can be asked for its pages and files.
//!
//! What is asked for is made at that moment: one edit makes one page, the one that is looked
//! at. What is made is what a build would write, byte for byte.

use crate::diag::{Diagnostic, Report};
use crate::fingerprint::Fingerprint;
use crate::lang::Lang;
use crate::output::finish::{Finish, InMemory};
use crate::output::pages::file_path;
use crate::output::{Artifact, Output, OutputPath, pictures, search_files};
use crate::pipeline::Assembled;
use crate::render::Renderer;
use crate::search::{self, Search, engine_files};
use crate::site::pages::{Page, PageKind};
use crate::source::SourceMap;
use crate::theme::Theme;
use crate::view::{PageView, View};
use rayon::prelude::*;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// A site, and how its pages look.
#[derive(Debug)]
pub struct PreviewSite {
    /// Everything that pages are made of.
    pub assembled: Assembled,
    look: Look,
    /// The number of each page by the path of its file.
    pages: HashMap<String, usize>,
    search: OnceLock<Search>,
    rest: OnceLock<Output>,
    keys: Mutex<HashMap<usize, PageKey>>,
}

/// Templates that work, with the theme that they belong to.
#[derive(Debug, Clone)]
pub(super) struct Look {
    pub(super) theme: Arc<Theme>,
    /// `None` if there never were any.
    pub(super) renderer: Option<Arc<Renderer>>,
}

/// What a page is drawn from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PageKey {
    /// Its own view.
    pub own: Fingerprint,
    /// What all pages of its language share.
    pub shared: Option<Fingerprint>,
}

impl PreviewSite {
    pub(super) fn new(assembled: Assembled, look: Look) -> Self {
        let pages = assembled.site.pages.iter().enumerate();
        let pages = pages.map(|(number, page)| (file_path(page), number));
        PreviewSite {
            pages: pages.collect(),
            assembled,
            look,
            search: OnceLock::new(),
            rest: OnceLock::new(),
            keys: Mutex::default(),
        }
    }

    pub(super) fn look(&self) -> &Look {
        &self.look
    }

    /// The page that lies in a file of the output, such as `ja/index.html`.
    pub fn page(&self, path: &str) -> Option<&Page> {
        self.assembled.site.pages.get(*self.pages.get(path)?)
    }

    /// What the page in a file is drawn from.
    pub fn key(&self, path: &str) -> Option<PageKey> {
        let number = *self.pages.get(path)?;
        let known = |keys: &HashMap<_, _>| keys.get(&number).copied();
        if let Some(key) = known(&self.keys.lock().unwrap_or_else(PoisonError::into_inner)) {
            return Some(key);
        }
        let view = self.view_of(self.assembled.site.pages.get(number)?);
        let renderer = self.look.renderer.as_ref();
        let key = PageKey {
            own: view.fingerprint(),
            shared: renderer.and_then(|renderer| renderer.fingerprint(view.lang)),
        };
        let mut keys = self.keys.lock().unwrap_or_else(PoisonError::into_inner);
        keys.insert(number, key);
        Some(key)
    }

    /// The name of the template that draws the page in a file.
    pub fn template(&self, path: &str) -> Option<&'static str> {
        Some(self.view_of(self.page(path)?).template)
    }

    /// Draws the page in a file. `None` if there is none.
    pub fn draw(&self, path: &str) -> Option<Result<Vec<u8>, Box<Diagnostic>>> {
        let view = self.view_of(self.page(path)?);
        Some(self.look.renderer.as_ref()?.page(&view))
    }

    fn view_of(&self, page: &Page) -> PageView {
        let view = View::new(&self.assembled.site);
        // Only this page names the files of the search, and making those takes long.
        match page.kind {
            PageKind::Search => view.with_search(&self.search().files).page(page),
            _ => view.page(page),
        }
    }

    /// A file of the output that is no page.
    pub fn file(&self, path: &str) -> Option<Arc<[u8]>> {
        if let Some(asset) = self.look.theme.assets.values().find(|a| a.path == path) {
            return Some(asset.bytes.as_slice().into());
        }
        if let Some(name) = path.strip_prefix(search::FOLDER)
            && name.starts_with('/')
        {
            return self.search_file(path);
        }
        let rest = self.rest.get_or_init(|| {
            let mut output = Output::default();
            // A file that cannot be made is one that is not there; a build reports it.
            let _ = self.assembled.rest(&mut output, &mut Report::default());
            output
        });
        let path = OutputPath::new(path)?;
        bytes(rest.files.get(&path)).or_else(|| self.picture(&path))
    }

    /// A form of a picture, or another file of an entry. Only this one is made.
    fn picture(&self, path: &OutputPath) -> Option<Arc<[u8]>> {
        let mut output = Output::default();
        let Assembled { site, images, .. } = &self.assembled;
        let is_other = |other: &str, _| other != path.as_str();
        pictures::add(site, images, is_other, &mut output, &mut Report::default());
        bytes(output.files.get(path))
    }

    /// Indexes take long, so only the one that is asked for is made.
    fn search_file(&self, path: &str) -> Option<Arc<[u8]>> {
        let search = self.search();
        if let Some(file) = engine_files().into_iter().find(|f| f.path == path) {
            return Some(file.bytes.into());
        }
        let (lang, files) = search
            .paths()
            .iter()
            .find(|(_, files)| files.titles == path || files.index == path)?;
        let language = search.of(*lang)?;
        Some(match files.titles == path {
            true => language.titles().into(),
            false => language.index().ok()?.into(),
        })
    }

    /// What is searched.
    pub fn search(&self) -> &Search {
        self.search
            .get_or_init(|| search::prepare(&self.assembled.site, &self.assembled.easy))
    }

    /// The style sheets that have another address in `now`, if nothing else changed that all
    /// pages share.
    pub(super) fn changed_styles(&self, now: &PreviewSite) -> Option<Vec<(String, String)>> {
        let readings = |site: &PreviewSite| {
            let furigana = site.assembled.easy.furigana.as_ref();
            furigana.map(|furigana| furigana.version())
        };
        let (before, after) = (&self.assembled.site, &now.assembled.site);
        let same = before.config == after.config
            && Arc::ptr_eq(&before.catalogs, &after.catalogs)
            && readings(self) == readings(now)
            && self.look.theme.structure == now.look.theme.structure;
        let base = &after.config.base_url.path;
        let address = |path: &str| format!("{base}{path}");
        let assets = same.then_some(&self.look.theme.assets)?.iter();
        let moved = assets.filter_map(|(name, asset)| {
            let now = now.look.theme.assets.get(name)?;
            (now.path != asset.path).then(|| (address(&asset.path), address(&now.path)))
        });
        Some(moved.collect())
    }

    /// All files of the output. `None` if a file cannot be made.
    pub fn output(&self) -> Option<BTreeMap<String, Arc<[u8]>>> {
        let mut output = Output::default();
        let mut report = Report::default();
        self.assembled.rest(&mut output, &mut report).ok()?;
        let Assembled { site, images, .. } = &self.assembled;
        pictures::add(site, images, |_, _| false, &mut output, &mut report);
        let finish = Finish {
            stage: &InMemory,
            precompress: false,
            portable: None,
        };
        let search = self.search();
        let (languages, files) = (&search.languages, &search.files);
        search_files::add(
            languages,
            files,
            |_, _| false,
            finish,
            &mut output,
            &mut report,
        );
        let mut files: BTreeMap<_, _> = output
            .files
            .into_iter()
            .filter_map(|(path, artifact)| {
                Some((path.as_str().to_owned(), bytes(Some(&artifact))?))
            })
            .collect();
        let pages = self.assembled.site.pages.par_iter();
        let drawn: Option<Vec<(String, Arc<[u8]>)>> = pages
            .map(|page| {
                let path = file_path(page);
                let html = self.draw(&path)?.ok()?;
                Some((path, html.into()))
            })
            .collect();
        files.extend(drawn?);
        Some(files)
    }

    /// Reports what only the whole site shows. `false` if it was cancelled.
    pub(super) fn check(
        &self,
        sources: &SourceMap,
        report: &mut Report,
        cancelled: &impl Fn() -> bool,
    ) -> bool {
        self.assembled.check_terms(report);
        self.assembled.check_easy(sources, report);
        for problem in self.draw_one_of_each() {
            if cancelled() {
                return false;
            }
            report.extend(problem);
        }
        let search = self.search();
        if cancelled() {
            return false;
        }
        self.assembled.check_search(search, sources, report);
        !cancelled()
    }

    /// A template that fails does so on its first page: one page for each is enough.
    fn draw_one_of_each(&self) -> impl Iterator<Item = Option<Diagnostic>> {
        let site = &self.assembled.site;
        let source: Option<Lang> = Some(site.config.source_language);
        let mut seen = HashSet::new();
        let pages = site.pages.iter();
        pages
            .filter(move |page| page.lang.is_none() || page.lang == source)
            .filter(move |page| {
                let collection = match page.kind {
                    PageKind::Entry(id) => Some(site.entry(id).collection),
                    _ => None,
                };
                seen.insert((std::mem::discriminant(&page.kind), collection))
            })
            .map(|page| {
                let view = self.view_of(page);
                let renderer = self.look.renderer.as_ref()?;
                renderer.page(&view).err().map(|problem| *problem)
            })
    }
}

fn bytes(artifact: Option<&Artifact>) -> Option<Arc<[u8]>> {
    match artifact? {
        Artifact::Bytes { bytes, .. } => Some(Arc::clone(bytes)),
        Artifact::Staged { .. } | Artifact::Kept { .. } => None,
    }
}
