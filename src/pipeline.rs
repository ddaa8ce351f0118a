//! The one place that knows all stages and their order.
//!
//! ```text
//! config → content (discover, parse) → easy → i18n → site (assemble) → search → view → render → output → write
//! ```
//!
//! The front half (up to the assembled site) always runs whole: it is cheap, and every list,
//! link and backlink is then right by construction. The back half is skipped by fingerprint.

use crate::config::{self, Config};
use crate::content::doors::Doors;
use crate::content::entry::Entry;
use crate::content::glossary::Glossary;
use crate::content::readings::{self, Readings};
use crate::content::search_tests::SearchTest;
use crate::content::structure::compare;
use crate::content::{discover, entry, glossary, parse, search_tests, sources};
use crate::date::Day;
use crate::decode;
use crate::diag::{Code, Diagnostic, Report};
use crate::easy::cache::Cache;
use crate::easy::engine::Engine;
use crate::easy::terms::{self, Terms};
use crate::easy::voice::Voice;
use crate::easy::{self, Easy};
use crate::embedded;
use crate::fingerprint::Fingerprint;
use crate::i18n::{Catalogs, FluentFile};
use crate::lang::Lang;
use crate::output::{
    Output, calendar, catalogue, compress, feed, headers, offline, pages, search_files, sitemap,
};
use crate::render::Renderer;
use crate::search::{self, Search};
use crate::site::{self, Site};
use crate::source::{SourceId, SourceMap};
use crate::theme::{self, Theme};
use crate::view::{View, messages};
use rayon::prelude::*;
use std::path::{Path, PathBuf};
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

/// A run: its sources and its problems, and as much of the rest as could be made.
#[derive(Debug, Default)]
pub struct Run {
    /// Everything that was read.
    pub sources: SourceMap,
    /// Everything that is wrong.
    pub report: Report,
    /// How long it took.
    pub timings: Timings,
}

/// The front half of the pipeline.
#[derive(Debug)]
pub struct Assembled {
    /// The site.
    pub site: Site,
    /// The theme.
    pub theme: Theme,
    /// Easy Japanese.
    pub easy: Easy,
    /// What the search must find.
    pub search_tests: Vec<SearchTest>,
    /// The file with these.
    pub search_tests_file: Option<SourceId>,
}

impl Run {
    /// Reads `site.toml` in `root`; `base_url` takes the place of the configured address. `None`
    /// means that nothing can be built; the report says why.
    pub fn config(&mut self, root: &Path, base_url: Option<&str>) -> Option<Config> {
        let path = root.join("site.toml");
        let bytes = match std::fs::read(&path) {
            Ok(bytes) => bytes,
            Err(error) => {
                self.report.push(
                    Diagnostic::error(Code::ContentUnreadable, format!("cannot read `{}`: {error}", path.display()))
                        .hint("run this in the folder of a site, name it with --root, or make one with `shirube init`"),
                );
                return None;
            }
        };
        let source = decode::add(
            "site.toml".to_owned(),
            bytes,
            &mut self.sources,
            &mut self.report,
        );
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

    /// Reads everything and puts it together. `None` if the theme or the interface texts cannot
    /// be read at all.
    pub fn assemble(&mut self, config: Config, options: &Options) -> Option<Assembled> {
        let started = Instant::now();
        let found = discover::discover(&options.root, &config, &mut self.sources, &mut self.report);
        let parsed: Vec<_> = {
            let (config, sources) = (&config, &self.sources);
            found
                .files
                .par_iter()
                .map(|file| (file.clone(), parse::parse(file, config, sources)))
                .collect()
        };
        let mut documents = Vec::with_capacity(parsed.len());
        let mut loose = Vec::new();
        for (file, parsed) in parsed {
            self.report.extend(parsed.report);
            if let Some(body) = parsed.loose_body {
                loose.push((file.clone(), body));
            }
            documents.push((file, parsed.document));
        }
        let mut entries = entry::group(
            documents,
            &found.locks,
            &config,
            &self.sources,
            options.drafts,
            &mut self.report,
        );
        let documents = sources::load(found.sources_file, &self.sources, &mut self.report);
        let glossary = glossary::load(found.glossary_file, &self.sources, &mut self.report);
        let search_tests =
            search_tests::load(found.search_tests_file, &self.sources, &mut self.report);
        let doors = Doors::load(found.doors_file, &self.sources, &mut self.report);
        let readings = readings::load(found.readings_file, &self.sources, &mut self.report);
        entries.loose = loose;
        self.timings.content = started.elapsed();

        let started = Instant::now();
        let mut easy = simplify(&mut entries.list, &config, &glossary, &readings, options);
        if let Some(error) = easy.furigana.as_ref().and_then(|f| f.engine().problem()) {
            let problem = Diagnostic::error(Code::EasyDictionary, error.to_string());
            self.report.push(problem);
        }
        easy::findings::drop_ignored(&mut easy.pages, &entries.list, &self.sources);
        mark_terms(&mut entries.list, &config, &glossary);
        self.timings.easy = started.elapsed();

        let started = Instant::now();
        let catalogs = self.catalogs(&config, options)?;
        let theme = self.theme(&config, options)?;
        catalogs.check_unused(
            &theme::messages::asked_for(&theme, &self.sources),
            &mut self.report,
        );
        let parts = site::Parts {
            config,
            today: options.today,
            catalogs,
            documents,
            glossary,
            attachments: found.attachments,
            doors,
        };
        let site = site::assemble(parts, entries, &self.sources, &mut self.report);
        compare::drop_beside_errors(&mut self.report);
        self.timings.site = started.elapsed();
        Some(Assembled {
            site,
            theme,
            easy,
            search_tests,
            search_tests_file: found.search_tests_file,
        })
    }

    fn catalogs(&mut self, config: &Config, options: &Options) -> Option<Catalogs> {
        let files = self.readable("locales", embedded::locale_files(&options.root))?;
        let mut fluent = Vec::new();
        for file in files.into_iter().filter(|f| f.path.ends_with(".ftl")) {
            let lang = file.path.split('/').nth(1).and_then(Lang::parse);
            let Some(lang) = lang.filter(|lang| config.languages.contains(lang)) else {
                continue;
            };
            let path = if file.embedded {
                format!("{} (built in)", file.path)
            } else {
                file.path
            };
            let source = decode::add(path, file.bytes, &mut self.sources, &mut self.report);
            fluent.push(FluentFile {
                lang,
                source,
                text: self.sources.get(source).text.clone(),
                embedded: file.embedded,
            });
        }
        let catalogs = Catalogs::load(
            config.source_language,
            &config.chains,
            fluent,
            &mut self.report,
        );
        catalogs.check(&messages::wanted(), &mut self.report);
        Some(catalogs)
    }

    fn theme(&mut self, config: &Config, options: &Options) -> Option<Theme> {
        let files = self.readable(
            "themes",
            embedded::theme_files(&options.root, &config.theme),
        )?;
        Some(theme::load(
            &config.theme,
            files,
            &mut self.sources,
            &mut self.report,
        ))
    }

    fn readable<T>(&mut self, what: &str, result: std::io::Result<T>) -> Option<T> {
        result
            .map_err(|error| {
                let message = format!("cannot read `{what}`: {error}");
                self.report
                    .push(Diagnostic::error(Code::ContentUnreadable, message));
            })
            .ok()
    }

    /// Reports what is hard to read, in the words of the site's own language.
    pub fn check_easy(&mut self, assembled: &Assembled) {
        let site = &assembled.site;
        let entries: Vec<&Entry> = site.entries().map(|(_, entry)| entry).collect();
        let Some(voice) = Voice::new(site.config.source_language) else {
            return;
        };
        easy::findings::report(
            &assembled.easy.pages,
            &entries,
            &self.sources,
            &voice,
            &mut self.report,
        );
    }

    /// Keeps what the next run can use. Not being able to is no problem of the site.
    pub fn keep(&self, assembled: &Assembled, root: &Path) {
        if let Some(furigana) = &assembled.easy.furigana {
            let _ = furigana.save(root);
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
        search::check(
            search,
            &assembled.search_tests,
            assembled.search_tests_file,
            assembled.site.today,
            &self.sources,
            &mut self.report,
        );
    }

    /// Draws the pages that `is_current` does not know, and everything else that is published.
    /// Returns the output and how many pages were drawn; `None` if the templates are wrong.
    pub fn output(
        &mut self,
        assembled: &Assembled,
        search: &Search,
        is_current: impl Fn(&str, Fingerprint) -> bool + Sync,
    ) -> Option<(Output, usize)> {
        let started = Instant::now();
        let Assembled {
            site, theme, easy, ..
        } = assembled;
        let furigana = easy.furigana.clone();
        let renderer = Renderer::new(theme, site, furigana, &self.sources, &mut self.report)?;
        let mut output = Output::default();
        // A page stands only if its compressed forms do.
        let forms: &[&str] = if site.config.precompress {
            &compress::SUFFIXES
        } else {
            &[]
        };
        let all_current = |path: &str, key: Fingerprint| {
            is_current(path, key)
                && forms
                    .iter()
                    .all(|form| is_current(&format!("{path}{form}"), key))
        };
        let view = View::new(site).with_search(&search.files);
        let drawn = pages::draw(view, &renderer, all_current, &mut output, &mut self.report);
        self.timings.render = started.elapsed();
        let started = Instant::now();
        search_files::add(search, all_current, &mut output, &mut self.report);
        self.timings.search += started.elapsed();
        let started = Instant::now();
        for asset in theme.assets.values() {
            output.add(asset.path.clone(), asset.bytes.clone());
        }
        for attachment in &site.attachments {
            output.add(attachment.output_path(), attachment.bytes.clone());
        }
        let data = sitemap::add(site, &mut output)
            .and_then(|()| feed::add(site, &mut output))
            .and_then(|()| catalogue::add(site, &mut output));
        self.published(data)?;
        calendar::add(site, &mut output);
        headers::add(&site.config.base_url.path, &mut output);
        offline::add(&site.config, theme, &mut output, &mut self.report);
        if site.config.precompress {
            self.published(compress::add(&mut output))?;
        }
        self.timings.render += started.elapsed();
        Some((output, drawn))
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

/// Makes the pages in easy Japanese, if the site has that language.
fn simplify(
    entries: &mut [Entry],
    config: &Config,
    glossary: &Glossary,
    readings: &Readings,
    options: &Options,
) -> Easy {
    let Some(lang) = easy::language(config) else {
        return Easy::default();
    };
    let engine = Engine::new(glossary, readings, entries);
    let cache = match options.cached {
        true => Cache::load(&options.root),
        false => Cache::default(),
    };
    easy::simplify(
        entries,
        lang,
        engine,
        &Terms::new(glossary, lang),
        cache,
        options.lint,
    )
}

/// Marks the words that pages explain, in the languages that have explanations.
fn mark_terms(entries: &mut [Entry], config: &Config, glossary: &Glossary) {
    let easy = easy::language(config);
    let others = config.languages.iter().filter(|lang| Some(**lang) != easy);
    for lang in others {
        let terms = Terms::new(glossary, *lang);
        if !terms.is_empty() {
            entries
                .par_iter_mut()
                .filter_map(|entry| entry.document_mut(*lang))
                .for_each(|document| terms::mark(document, &terms));
        }
    }
}
