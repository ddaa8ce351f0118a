//! What a build says when it is done: counts of a site by language, and what was written.

use crate::content::entry::{Entry, Standing};
use crate::lang::Lang;
use crate::pipeline::Timings;
use crate::search::{Search, SearchFiles};
use crate::site::Site;
use crate::write::{self, Synced};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use std::path::Path;
use std::time::Duration;

/// The counts of a site. They are the same as long as the site is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Counts {
    pages: usize,
    languages: Vec<(String, Coverage)>,
    /// Documents and bytes of the index of each language.
    indexes: Vec<(String, usize, u64)>,
}

/// The pages of a language, and how its entries came to be in it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Coverage {
    pages: usize,
    /// Written by a person.
    translated: usize,
    /// Translated by a person as far as title and summary.
    partial: usize,
    /// Made from the source by a machine.
    derived: usize,
    /// Borrowed from another language.
    fallback: usize,
    /// Translated from a source that has changed since.
    stale: usize,
}

/// What a build did.
#[derive(Debug, Default)]
pub(super) struct Built {
    pub(super) drawn: usize,
    pub(super) images: usize,
    pub(super) synced: Synced,
    pub(super) timings: Timings,
    pub(super) writing: Duration,
    pub(super) total: Duration,
}

impl Counts {
    /// The counts of a site, but for the bytes of its indexes.
    pub(super) fn of(site: &Site, search: &Search) -> Counts {
        let languages = site.config.languages.iter();
        let indexes = search.languages.iter();
        Counts {
            pages: site.pages.len(),
            languages: languages
                .map(|lang| (lang.to_string(), coverage(site, *lang)))
                .collect(),
            indexes: indexes
                .map(|l| (l.lang.to_string(), l.documents.len(), 0))
                .collect(),
        }
    }

    /// Adds the bytes of the indexes that lie in `folder`: those that were kept are not in memory.
    pub(super) fn weigh(&mut self, files: &SearchFiles, folder: &Path) {
        for (lang, _, bytes) in &mut self.indexes {
            let own = files.languages.iter().find(|(l, _)| l.as_str() == *lang);
            let meta = own.and_then(|(_, own)| std::fs::metadata(folder.join(&own.index)).ok());
            *bytes = meta.map_or(0, |meta| meta.len());
        }
    }

    pub(super) fn human(&self, built: &Built) -> String {
        let mut text = String::new();
        for (lang, coverage) in &self.languages {
            let Coverage {
                pages,
                translated,
                partial,
                derived,
                fallback,
                stale,
            } = coverage;
            let stale = match stale {
                0 => String::new(),
                stale => format!("{stale:>5} behind  "),
            };
            let partial = match partial {
                0 => String::new(),
                partial => format!("{partial:>5} summaries  "),
            };
            let derived = match derived {
                0 => String::new(),
                derived => format!("{derived:>5} derived  "),
            };
            let index = self.indexes.iter().find(|(l, ..)| l == lang);
            let kb = index.map_or(0, |(.., bytes)| bytes / 1000);
            text += &format!(
                "{lang:<10} {pages:>6} pages  {translated:>5} entries translated  {partial}{derived}{stale}{fallback:>5} fall back  {kb:>6} kB search index\n",
            );
        }
        let Synced {
            written,
            unchanged,
            removed,
            changed_by_others,
        } = &built.synced;
        text += &format!(
            "{} pages in {} ms: {} drawn; {written} files written, {unchanged} unchanged, {removed} removed\n",
            self.pages,
            built.total.as_millis(),
            built.drawn,
        );
        if !changed_by_others.is_empty() {
            text += &format!(
                "changed by others since the last build, and made right again or removed: {}\n",
                write::named(changed_by_others)
            );
        }
        text
    }

    pub(super) fn json(&self, built: &Built) -> Value {
        let mut languages = Map::new();
        for (lang, coverage) in &self.languages {
            languages.insert(lang.clone(), json!(coverage));
        }
        let search: Map<String, Value> = self
            .indexes
            .iter()
            .map(|(lang, documents, bytes)| {
                let counts = json!({ "documents": documents, "bytes": bytes });
                (lang.clone(), counts)
            })
            .collect();
        let ms = |duration: Duration| u64::try_from(duration.as_millis()).unwrap_or(u64::MAX);
        json!({
            "pages": self.pages,
            "languages": languages,
            "rendered": built.drawn,
            "written": built.synced.written,
            "unchanged": built.synced.unchanged,
            "removed": built.synced.removed,
            "changed_by_others": built.synced.changed_by_others,
            "search": search,
            "images": built.images,
            "ms": {
                "total": ms(built.total),
                "content": ms(built.timings.content),
                "easy": ms(built.timings.easy),
                "site": ms(built.timings.site),
                "render": ms(built.timings.render),
                "search": ms(built.timings.search),
                "write": ms(built.writing),
            },
        })
    }
}

/// Entries of a language: all of them, and how many are really in it.
fn coverage(site: &Site, lang: Lang) -> Coverage {
    let pages = site.pages.iter().filter(|p| p.lang == Some(lang)).count();
    let standing = site.entries().map(|(_, entry)| entry.standing(lang));
    let standing: Vec<Standing> = standing.collect();
    let count = |of: Standing| standing.iter().filter(|own| **own == of).count();
    let behind = |entry: &Entry| entry.state(lang).is_some_and(|s| s.stale().is_some());
    let stale = site.entries().filter(|(_, entry)| behind(entry)).count();
    Coverage {
        pages,
        translated: count(Standing::Source) + count(Standing::Whole),
        partial: count(Standing::Partial),
        derived: count(Standing::Derived),
        fallback: count(Standing::Borrowed),
        stale,
    }
}
