//! Makes one snapshot after another.
//!
//! Everything is done by the same pipeline as a build; what did not change is remembered there.
//! The workshop adds what only a preview needs: when the configuration or the templates break,
//! the last ones that worked go on.

use super::site::{Look, PreviewSite};
use super::snapshot::Snapshot;
use crate::config::Config;
use crate::pipeline::{Options, Run};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};

/// Holds the files of a site and all that was made of them.
#[derive(Debug)]
pub struct Workshop {
    run: Run,
    options: Options,
    /// Whether the pseudo-language is added.
    pseudo: bool,
    number: u64,
    site: Option<Arc<PreviewSite>>,
    interrupt: Arc<AtomicBool>,
    listens: bool,
}

impl Workshop {
    /// A workshop for the site in `options.root`. Nothing is read yet.
    pub fn new(options: Options) -> Self {
        let interrupt = Arc::new(AtomicBool::new(false));
        let mut run = Run::default();
        run.set_interrupt(Arc::clone(&interrupt));
        Workshop {
            run,
            options,
            pseudo: false,
            number: 0,
            site: None,
            interrupt,
            listens: true,
        }
    }

    /// The same with the language that shows which texts cannot be translated.
    pub fn with_pseudo(options: Options) -> Self {
        Workshop {
            pseudo: true,
            ..Workshop::new(options)
        }
    }

    /// What stops a snapshot that is being made: the next edit has come already.
    pub fn interrupt(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.interrupt)
    }

    /// Whether the next snapshot may be stopped.
    pub fn listen(&mut self, listen: bool) {
        self.listens = listen;
        let interrupt = match listen {
            true => Arc::clone(&self.interrupt),
            false => Arc::default(),
        };
        self.run.set_interrupt(interrupt);
    }

    /// The folder of the site.
    pub fn root(&self) -> &Path {
        &self.options.root
    }

    /// Puts an unsaved text over a file, or takes it away again.
    pub fn overlay(&mut self, path: &str, text: Option<Arc<str>>) {
        self.run.files.overlay(path, text);
    }

    /// Reads these files and folders again, and returns those that changed.
    pub fn refresh(&mut self, paths: &[PathBuf]) -> Vec<Arc<str>> {
        self.run.files.refresh(paths)
    }

    /// Reads everything again, and returns what changed.
    pub fn refresh_all(&mut self) -> Vec<Arc<str>> {
        let root = self.options.root.clone();
        let parts = crate::files::PARTS.iter().map(|part| root.join(part));
        self.refresh(&parts.collect::<Vec<_>>())
    }

    /// The site as it is now. `None` if it was interrupted.
    pub fn snapshot(&mut self, edited: Vec<Arc<str>>) -> Option<Snapshot> {
        self.run.again();
        let root = self.options.root.clone();
        if let Some(mut config) = self.run.config(&root, None) {
            if self.pseudo {
                config.add_pseudo();
            }
            let made = self.made(config);
            if self.listens && self.interrupt.load(Ordering::Relaxed) {
                return None;
            }
            if let Some(made) = made {
                self.site = Some(Arc::new(made));
            }
        }
        self.number += 1;
        Some(Snapshot {
            number: self.number,
            report: self.run.sorted_report().clone(),
            sources: self.run.sources.clone(),
            site: self.site.clone(),
            edited,
            checked: OnceLock::new(),
        })
    }

    fn made(&mut self, config: Config) -> Option<PreviewSite> {
        let assembled = self.run.assemble(config, &self.options)?;
        let look = match self.run.renderer(&assembled) {
            Some(renderer) => Look {
                theme: Arc::clone(&assembled.theme),
                renderer: Some(renderer),
            },
            None => match &self.site {
                Some(site) => site.look().clone(),
                None => Look {
                    theme: Arc::clone(&assembled.theme),
                    renderer: None,
                },
            },
        };
        Some(PreviewSite::new(assembled, look))
    }

    /// Keeps what the next start can use.
    pub fn keep(&self) {
        if let Some(site) = &self.site {
            self.run.keep(&site.assembled, &self.options.root);
        }
    }
}
