//! How complete the interface texts of each language are, for the people who translate them.

use super::catalog::Catalogs;
use super::check::{unused, variables};
use crate::lang::Lang;
use std::collections::BTreeSet;

/// The interface texts of one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    /// The language.
    pub lang: Lang,
    /// How many messages it has.
    pub messages: usize,
    /// What the source language has and it lacks.
    pub missing: Vec<String>,
    /// What it has and nothing asks for.
    pub unused: Vec<String>,
    /// What has other variables than in the source language.
    pub differing: Vec<String>,
}

impl Catalogs {
    /// How complete each language of the site is. `used` are the ids that pages ask for.
    pub fn coverage(&self, used: &BTreeSet<String>) -> Vec<Coverage> {
        let Some(source) = self.source_catalog() else {
            return Vec::new();
        };
        let owned = |keys: Vec<&str>| keys.into_iter().map(str::to_owned).collect();
        let catalogs = self
            .locales
            .keys()
            .filter_map(|lang| self.catalogs.get(lang));
        catalogs
            .map(|own| Coverage {
                lang: own.lang,
                messages: own.keys().count(),
                missing: owned(source.keys().filter(|key| !own.has(key)).collect()),
                unused: owned(unused::keys(own, used)),
                differing: owned(
                    own.keys()
                        .filter(|key| variables::differ(own, source, key))
                        .collect(),
                ),
            })
            .collect()
    }

    /// Reports messages of the site's own files that nothing asks for.
    pub fn check_unused(&self, used: &BTreeSet<String>, report: &mut crate::diag::Report) {
        unused::check(self, used, report);
    }
}
