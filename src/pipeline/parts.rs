//! What a site has beside its content: interface texts and the theme. Each is made again only
//! if one of its files changed.

use super::Run;
use super::memory::KnownCatalogs;
use crate::config::Config;
use crate::decode;
use crate::diag::Report;
use crate::embedded;
use crate::i18n::{Catalogs, FluentFile};
use crate::lang::Lang;
use crate::theme::{self, Theme};
use crate::view::messages;
use std::sync::Arc;

impl Run {
    pub(super) fn catalogs(&mut self, config: &Config) -> Arc<Catalogs> {
        let mut fluent = Vec::new();
        let files = embedded::locale_files(&self.files, &mut self.report);
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
            let source = decode::add(path, &file.bytes, &mut self.sources, &mut self.report);
            fluent.push(FluentFile {
                lang,
                source,
                text: self.sources.get(source).text.clone(),
                embedded: file.embedded,
            });
        }
        let texts: Vec<_> = fluent.iter().map(|file| Arc::clone(&file.text)).collect();
        let same = |known: &&KnownCatalogs| {
            known.texts.len() == texts.len()
                && known
                    .texts
                    .iter()
                    .zip(&texts)
                    .all(|(a, b)| Arc::ptr_eq(a, b))
        };
        if let Some(known) = self.memory.catalogs.as_ref().filter(same) {
            self.report.extend(known.report.clone());
            return Arc::clone(&known.catalogs);
        }
        let mut report = Report::default();
        let catalogs = Catalogs::load(config.source_language, &config.chains, fluent, &mut report);
        catalogs.check(&messages::wanted(), &mut report);
        self.report.extend(report.clone());
        let catalogs = Arc::new(catalogs);
        self.memory.catalogs = Some(KnownCatalogs {
            texts,
            catalogs: Arc::clone(&catalogs),
            report,
        });
        catalogs
    }

    pub(super) fn theme(&mut self, config: &Config) -> Arc<Theme> {
        let files = embedded::theme_files(&self.files, &config.theme, &mut self.report);
        let fingerprint = theme::fingerprint(&files);
        if let Some((known, report)) = &self.memory.theme
            && known.fingerprint == fingerprint
        {
            self.report.extend(report.clone());
            return Arc::clone(known);
        }
        let mut report = Report::default();
        let theme = theme::load(&config.theme, files, &mut self.sources, &mut report);
        self.report.extend(report.clone());
        let theme = Arc::new(theme);
        self.memory.theme = Some((Arc::clone(&theme), report));
        theme
    }

    /// Reports interface texts of the site that nothing asks for.
    pub(super) fn check_unused(&mut self, catalogs: &Arc<Catalogs>, theme: &Arc<Theme>) {
        if let Some((of_catalogs, of_theme, report)) = &self.memory.unused
            && Arc::ptr_eq(of_catalogs, catalogs)
            && Arc::ptr_eq(of_theme, theme)
        {
            self.report.extend(report.clone());
            return;
        }
        let mut report = Report::default();
        let asked_for = theme::messages::asked_for(theme, &self.sources);
        catalogs.check_unused(&asked_for, &mut report);
        self.report.extend(report.clone());
        self.memory.unused = Some((Arc::clone(catalogs), Arc::clone(theme), report));
    }
}
