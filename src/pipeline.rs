//! The one place that knows all stages and their order.
//!
//! ```text
//! config → content (discover, parse) → easy → i18n → site (assemble) → search → view → render → output → write
//! ```
//!
//! The front half (up to the assembled site) always runs whole, so that every list, link and
//! backlink is right by construction; what it needs of single files is remembered (`memory`).
//! The back half is skipped by fingerprint.

mod memory;
mod parts;

use crate::audit;
use crate::audit::coverage::{self, Coverage};
use crate::config::{self, Config};
use crate::content::coverage::Row;
use crate::content::entry::{self, Entry};
use crate::content::search_tests::SearchTest;
use crate::content::structure::compare;
use crate::content::{
    coverage as content_coverage, discover, doors, glossary, readings, search_tests, sources,
};
use crate::date::Day;
use crate::decode;
use crate::diag::{Code, Diagnostic, Report};
use crate::easy::voice::Voice;
use crate::easy::{self, Easy};
use crate::files::{Files, Found};
use crate::fingerprint::Fingerprint;
use crate::images::kept::Kept;
use crate::output::finish::{self, Finish, Stage};
use crate::output::{
    Output, calendar, catalogue, compress, feed, figures, headers, offline, pages, pictures,
    portable, search_files, sitemap,
};
use crate::render::Renderer;
use crate::search::{self, LanguageSearch, Search, SearchFiles};
use crate::site::{self, Site};
use crate::source::{SourceId, SourceMap};
use crate::theme::Theme;
use crate::view::View;
use memory::Memory;
use rayon::iter::IntoParallelIterator;
use std::borrow::Borrow;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// What a run is asked to do.
#[derive(Debug, Clone)]
pub struct Options {
    /// The folder with `site.toml`.
    pub root: PathBuf,
    /// The day of the build.
    pub today: Day,
    /// Whether drafts take part.
    pub drafts: bool,
    /// Whether results of earlier runs may be used.
    pub cached: bool,
    /// Whether somebody will ask what is hard to read.
    pub lint: bool,
}

/// How long stages took.
#[derive(Debug, Clone, Copy, Default)]
pub struct Timings {
    /// Finding, reading and parsing.
    pub content: Duration,
    /// Easy Japanese.
    pub easy: Duration,
    /// Interface texts and assembling.
    pub site: Duration,
    /// What is searched, and its indexes.
    pub search: Duration,
    /// Views and pages.
    pub render: Duration,
}

/// A run: its sources and its problems, and as much of the rest as could be made. What it reads
/// and makes is remembered for the next one ([`Run::again`]).
#[derive(Debug, Default)]
pub struct Run {
    /// The files of the site, once they have been read.
    pub files: Files,
    /// Everything that was read.
    pub sources: SourceMap,
    /// Everything that is wrong.
    pub report: Report,
    /// How long it took.
    pub timings: Timings,
    /// Forms of pictures that had to be made.
    pub images: usize,
    memory: Memory,
    /// Somebody else may say that the result is not wanted any more.
    interrupt: Arc<AtomicBool>,
}

/// The front half of the pipeline.
#[derive(Debug)]
pub struct Assembled {
    /// The site.
    pub site: Site,
    /// The theme.
    pub theme: Arc<Theme>,
    /// Easy Japanese.
    pub easy: Easy,
    /// Forms of pictures of earlier runs.
    pub images: Kept,
    /// What the search must find.
    pub search_tests: Arc<Vec<SearchTest>>,
    /// The file with these.
    pub search_tests_file: Option<SourceId>,
    /// What must stand on which page.
    pub coverage: Arc<Vec<Row>>,
}

impl Assembled {
    /// Reports what is hard to read, in the words of the site's own language.
    pub fn check_easy(&self, sources: &SourceMap, report: &mut Report) {
        let entries: Vec<&Entry> = self.site.entries().map(|(_, entry)| entry).collect();
        if let Some(voice) = Voice::new(self.site.config.source_language) {
            easy::findings::report(&self.easy.pages, &entries, sources, &voice, report);
        }
    }

    /// Asks the search everything that editors and titles ask of it.
    pub fn check_search(&self, search: &Search, sources: &SourceMap, report: &mut Report) {
        search::check(
            search,
            &self.search_tests,
            self.search_tests_file,
            self.site.today,
            sources,
            report,
        );
    }

    /// Reports names that translations have in other words than the glossary.
    pub fn check_terms(&self, report: &mut Report) {
        site::terms::check(&self.site, report);
    }

    /// Looks for everything that `content/coverage.tsv` promises in what is published.
    pub fn check_coverage(&self, output: &Output, report: &mut Report) -> Option<Coverage> {
        let lang = self.site.config.source_language;
        coverage::check(&self.coverage, lang, output, report)
    }

    /// Looks at everything that is published as readers and search engines do.
    pub fn audit(&self, output: &Output, report: &mut Report) {
        let config = &self.site.config;
        audit::check(&config.base_url, &config.languages, output, report);
    }

    /// Everything that is published besides pages, pictures and the search.
    ///
    /// # Errors
    /// If a data file cannot be made.
    pub fn rest(&self, output: &mut Output, report: &mut Report) -> std::io::Result<()> {
        let (site, theme) = (&self.site, &self.theme);
        for asset in theme.assets.values() {
            output.add(asset.path.clone(), asset.bytes.clone());
        }
        sitemap::add(site, output)?;
        feed::add(site, output)?;
        catalogue::add(site, output)?;
        figures::add(site, output)?;
        calendar::add(site, output);
        headers::add(&site.config.base_url.path, output);
        offline::add(&site.config, theme, output, report);
        Ok(())
    }
}

impl Run {
    /// From now on a run ends between two stages when `interrupt` becomes true.
    pub fn set_interrupt(&mut self, interrupt: Arc<AtomicBool>) {
        self.interrupt = interrupt;
    }

    fn is_interrupted(&self) -> bool {
        self.interrupt.load(Ordering::Relaxed)
    }

    /// Begins anew with the files as they are now. Whatever is the same as before need not be
    /// made again.
    pub fn again(&mut self) {
        self.report = Report::default();
        self.timings = Timings::default();
    }

    /// Reads the folder of the site in `root`, with `site.toml`; `base_url` takes the place of
    /// the configured address. `None` means that nothing can be built; the report says why.
    pub fn config(&mut self, root: &Path, base_url: Option<&str>) -> Option<Config> {
        if self.files.root() != root {
            self.files = Files::read(root);
        }
        const NAME: &str = "site.toml";
        let found = match self.files.get(NAME).cloned() {
            Some(found @ (Found::Text(_) | Found::Bytes(_))) => found,
            other => {
                let why = match other {
                    Some(Found::Unreadable(why)) => why,
                    None => "it is a folder".to_owned(),
                    Some(_) => "it is no file that could be read".to_owned(),
                };
                let path = root.join(NAME);
                self.report.push(
                    Diagnostic::error(Code::ContentUnreadable, format!("cannot read `{}`: {why}", path.display()))
                        .hint("run this in the folder of a site, name it with --root, or make one with `shirube init`"),
                );
                return None;
            }
        };
        let source = decode::add_found(&NAME.into(), &found, &mut self.sources, &mut self.report)?;
        let mut config = config::load(source, &self.sources, &mut self.report)?;
        if let Some(url) = base_url {
            match config::BaseUrl::parse(url) {
                Ok(base_url) => config.base_url = base_url,
                Err(why) => {
                    let message = format!("`--base-url {url}` is not an address: {why}");
                    self.report
                        .push(Diagnostic::error(Code::ConfigInvalid, message));
                    return None;
                }
            }
        }
        Some(config)
    }

    /// Puts everything together. `None` if it was interrupted.
    pub fn assemble(&mut self, config: Config, options: &Options) -> Option<Assembled> {
        let started = Instant::now();
        self.memory.begin(&config);
        let found = discover::discover(&self.files, &config, &mut self.sources, &mut self.report);
        let mut parsed =
            self.memory
                .parsed
                .parse(found.files, &config, &self.sources, &mut self.report);
        // What later stages say about a file that stands in for a broken one has no place in it.
        let mut later = Report::default();
        let mut entries = entry::group(
            std::mem::take(&mut parsed.documents),
            &found.locks,
            &config,
            &self.sources,
            options.drafts,
            &mut self.memory.compared,
            &mut later,
        );
        entries.loose = std::mem::take(&mut parsed.loose);
        let sources = &self.sources;
        let memory = &mut self.memory;
        let documents =
            memory
                .documents
                .load(found.sources_file, sources, &mut self.report, sources::load);
        let glossary = memory.glossary.load(
            found.glossary_file,
            sources,
            &mut self.report,
            glossary::load,
        );
        let search_tests = memory.search_tests.load(
            found.search_tests_file,
            sources,
            &mut self.report,
            search_tests::load,
        );
        let coverage = memory.coverage.load(
            found.coverage_file,
            sources,
            &mut self.report,
            content_coverage::load,
        );
        let doors = memory.doors.load(
            found.doors_file,
            sources,
            &mut self.report,
            doors::Doors::load,
        );
        let readings = memory.readings.load(
            found.readings_file,
            sources,
            &mut self.report,
            readings::load,
        );
        self.timings.content = started.elapsed();
        if self.is_interrupted() {
            return None;
        }

        let started = Instant::now();
        let given = easy::Given {
            glossary: &glossary,
            readings: &readings,
            lint: options.lint,
            cached_in: options.cached.then_some(&*options.root),
        };
        let easy = match easy::language(&config) {
            Some(lang) => easy::simplify(
                &mut entries.list,
                lang,
                given,
                &self.sources,
                &mut self.memory.easy,
            ),
            None => Easy::default(),
        };
        if let Some(error) = easy.furigana.as_ref().and_then(|f| f.engine().problem()) {
            let problem = Diagnostic::error(Code::EasyDictionary, error.to_string());
            self.report.push(problem);
        }
        self.memory
            .marked
            .mark(&mut entries.list, &config, &glossary);
        self.timings.easy = started.elapsed();
        if self.is_interrupted() {
            return None;
        }

        let started = Instant::now();
        let attachments = self.memory.attachments.read(found.attachments);
        let catalogs = self.catalogs(&config);
        let theme = self.theme(&config);
        self.check_unused(&catalogs, &theme);
        let parts = site::Parts {
            config,
            today: options.today,
            catalogs,
            documents,
            glossary,
            attachments,
            doors,
        };
        let site = site::assemble(parts, entries, &self.sources, &mut later);
        self.report.extend(parsed.current(later));
        compare::drop_beside_errors(&mut self.report);
        self.timings.site = started.elapsed();
        Some(Assembled {
            site,
            theme,
            easy,
            images: Kept::new(&options.root, options.cached),
            search_tests,
            search_tests_file: found.search_tests_file,
            coverage,
        })
    }

    /// Reports what is hard to read, in the words of the site's own language.
    pub fn check_easy(&mut self, assembled: &Assembled) {
        assembled.check_easy(&self.sources, &mut self.report);
    }

    /// Keeps what the next run can use. Not being able to is no problem of the site.
    pub fn keep(&self, assembled: &Assembled, root: &Path) {
        if let Some(furigana) = &assembled.easy.furigana {
            let _ = furigana.save(root);
        }
        // A text with an error may name more.
        if !self.report.has_errors() {
            let wanted = pictures::kept_names(&assembled.site);
            assembled.images.sweep(&wanted);
        }
    }

    /// Collects what is searched.
    pub fn search(&mut self, assembled: &Assembled) -> Search {
        let started = Instant::now();
        let search = search::prepare(&assembled.site, &assembled.easy);
        self.timings.search = started.elapsed();
        search
    }

    /// Asks the search everything that editors and titles ask of it.
    pub fn check_search(&mut self, assembled: &Assembled, search: &Search) {
        assembled.check_search(search, &self.sources, &mut self.report);
    }

    /// The templates with what all pages of a language share. `None` if they are wrong.
    pub fn renderer(&mut self, assembled: &Assembled) -> Option<Arc<Renderer>> {
        let Assembled {
            site, theme, easy, ..
        } = assembled;
        self.memory
            .renderer(theme, site, easy, &self.sources, &mut self.report)
    }

    /// Draws the pages that `is_current` does not know, and makes everything else that is
    /// published but the files of the search. Pages wait in `stage`. Returns the output and how
    /// many pages were drawn; `None` if the templates are wrong.
    pub fn pages(
        &mut self,
        assembled: &Assembled,
        search: &SearchFiles,
        is_current: impl Fn(&str, Fingerprint) -> bool + Sync,
        stage: &dyn Stage,
    ) -> Option<(Output, usize)> {
        let started = Instant::now();
        let site = &assembled.site;
        let renderer = self.renderer(assembled)?;
        let mut output = Output::default();
        let drawn = pages::draw(
            View::new(site).with_search(search),
            &renderer,
            finish::with_forms(site.config.precompress, &is_current),
            Finish::new(&site.config, stage),
            &mut output,
            &mut self.report,
        );
        self.images = pictures::add(
            site,
            &assembled.images,
            &is_current,
            &mut output,
            &mut self.report,
        );
        let rest = assembled.rest(&mut output, &mut self.report);
        self.published(rest)?;
        self.timings.render = started.elapsed();
        Some((output, drawn))
    }

    /// Makes the files of the search that `is_current` does not know, and with that completes
    /// the output. They are made of the documents only: whoever wants the memory of the site
    /// back lets go of it before ([`Run::forget`]).
    pub fn search_files<L: Borrow<LanguageSearch>>(
        &mut self,
        config: &Config,
        (languages, files): (impl IntoParallelIterator<Item = L>, &SearchFiles),
        is_current: impl Fn(&str, Fingerprint) -> bool + Sync,
        stage: &dyn Stage,
        output: &mut Output,
    ) -> Option<()> {
        let started = Instant::now();
        search_files::add(
            languages,
            files,
            finish::with_forms(config.precompress, &is_current),
            Finish::new(config, stage),
            output,
            &mut self.report,
        );
        self.timings.search += started.elapsed();
        let started = Instant::now();
        if config.precompress {
            self.published(compress::add(output))?;
        }
        if config.portable {
            portable::leave_out(output);
        }
        self.timings.render += started.elapsed();
        Some(())
    }

    /// Lets go of what the next run in this process would use.
    pub fn forget(&mut self) {
        self.memory = Memory::default();
    }

    fn published(&mut self, result: std::io::Result<()>) -> Option<()> {
        result
            .map_err(|error| {
                let message = format!("cannot write data files: {error}");
                self.report
                    .push(Diagnostic::error(Code::OutputWrite, message));
            })
            .ok()
    }

    /// Sorts the problems, for showing them.
    pub fn sorted_report(&mut self) -> &Report {
        self.report.sort(&self.sources);
        &self.report
    }
}
