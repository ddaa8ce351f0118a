//! What runs in one process remember, each with what it was made of.
//!
//! A value is used again only if all that it was made of is the same: texts are compared by
//! pointer ([`SourceMap`] keeps the pointer of a text that did not change). An incremental run
//! therefore ends where a run from nothing would.
//!
//! What broke since the last run is another matter: a file that cannot be read any more is
//! stood in for by what it last said, so that a preview goes on while somebody types. Its
//! problems are reported all the same, and nothing with problems is published.

mod attachments;
mod loaded;
mod marked;
mod parsed;

use crate::config::Config;
use crate::content::coverage::Row;
use crate::content::doors::Doors;
use crate::content::entry::Compared;
use crate::content::glossary::Glossary;
use crate::content::readings::Readings;
use crate::content::search_tests::SearchTest;
use crate::content::sources::SourceDocuments;
use crate::diag::Report;
use crate::easy::Easy;
use crate::easy::memory::Memory as EasyMemory;
use crate::i18n::Catalogs;
use crate::render::Renderer;
use crate::site::Site;
use crate::source::SourceMap;
use crate::theme::Theme;
use attachments::Attachments;
use loaded::Loaded;
use marked::Marked;
use parsed::Parsed;
use std::sync::Arc;

/// What is remembered of a site.
#[derive(Debug, Default)]
pub(super) struct Memory {
    /// What everything was made with.
    config: Option<Config>,
    pub(super) parsed: Parsed,
    pub(super) compared: Compared,
    pub(super) marked: Marked,
    pub(super) attachments: Attachments,
    pub(super) documents: Loaded<SourceDocuments>,
    pub(super) glossary: Loaded<Glossary>,
    pub(super) search_tests: Loaded<Vec<SearchTest>>,
    pub(super) coverage: Loaded<Vec<Row>>,
    pub(super) doors: Loaded<Doors>,
    pub(super) readings: Loaded<Readings>,
    pub(super) easy: EasyMemory,
    pub(super) catalogs: Option<KnownCatalogs>,
    pub(super) theme: Option<(Arc<Theme>, Report)>,
    pub(super) unused: Option<(Arc<Catalogs>, Arc<Theme>, Report)>,
    renderer: Option<KnownRenderer>,
}

/// Interface texts, with the texts of the files that they were made of.
#[derive(Debug)]
pub(super) struct KnownCatalogs {
    pub(super) texts: Vec<Arc<str>>,
    pub(super) catalogs: Arc<Catalogs>,
    pub(super) report: Report,
}

/// A renderer, with all that it was made of.
#[derive(Debug)]
struct KnownRenderer {
    theme: Arc<Theme>,
    catalogs: Arc<Catalogs>,
    /// Of the readings above interface texts.
    version: Option<crate::fingerprint::Fingerprint>,
    renderer: Arc<Renderer>,
}

impl Memory {
    /// Forgets what another configuration had made.
    pub(super) fn begin(&mut self, config: &Config) {
        if self.config.as_ref() != Some(config) {
            *self = Memory {
                config: Some(config.clone()),
                ..Memory::default()
            };
        }
    }

    /// The templates with what all pages of a language share. `None` if they are wrong.
    pub(super) fn renderer(
        &mut self,
        theme: &Arc<Theme>,
        site: &Site,
        easy: &Easy,
        sources: &SourceMap,
        report: &mut Report,
    ) -> Option<Arc<Renderer>> {
        let version = easy.furigana.as_ref().map(|furigana| furigana.version());
        if let Some(known) = &self.renderer
            && Arc::ptr_eq(&known.theme, theme)
            && Arc::ptr_eq(&known.catalogs, &site.catalogs)
            && known.version == version
        {
            return Some(Arc::clone(&known.renderer));
        }
        let furigana = easy.furigana.clone();
        let renderer = Arc::new(Renderer::new(theme, site, furigana, sources, report)?);
        self.renderer = Some(KnownRenderer {
            theme: Arc::clone(theme),
            catalogs: Arc::clone(&site.catalogs),
            version,
            renderer: Arc::clone(&renderer),
        });
        Some(renderer)
    }
}
