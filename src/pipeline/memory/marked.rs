//! Documents whose explained words are marked.

use crate::config::Config;
use crate::content::Document;
use crate::content::entry::Entry;
use crate::content::glossary::Glossary;
use crate::easy;
use crate::easy::terms::{self, Terms};
use crate::lang::Lang;
use crate::source::SourceId;
use rayon::prelude::*;
use std::collections::HashMap;
use std::sync::Arc;

/// What was marked, and with which glossary.
#[derive(Debug, Default)]
pub(in crate::pipeline) struct Marked {
    glossary: Option<Arc<Glossary>>,
    /// The terms of the languages that have any.
    terms: Vec<(Lang, Terms)>,
    /// For each file its document without and with marks.
    documents: HashMap<SourceId, (Arc<Document>, Arc<Document>)>,
}

impl Marked {
    /// Marks the words that pages explain, in the languages that have explanations.
    pub(in crate::pipeline) fn mark(
        &mut self,
        entries: &mut [Entry],
        config: &Config,
        glossary: &Arc<Glossary>,
    ) {
        self.use_glossary(glossary, config);
        let known = std::mem::take(&mut self.documents);
        for (lang, terms) in &self.terms {
            let mark = |plain: &Arc<Document>| match known.get(&plain.source) {
                Some((before, marked)) if Arc::ptr_eq(before, plain) => Arc::clone(marked),
                _ => {
                    let mut marked = Document::clone(plain);
                    terms::mark(&mut marked, terms);
                    Arc::new(marked)
                }
            };
            let marked: Vec<_> = entries
                .par_iter_mut()
                .filter_map(|entry| {
                    let plain = Arc::clone(entry.document(*lang)?);
                    let marked = mark(&plain);
                    entry.set_document(Arc::clone(&marked));
                    Some((plain.source, (plain, marked)))
                })
                .collect();
            self.documents.extend(marked);
        }
    }

    fn use_glossary(&mut self, glossary: &Arc<Glossary>, config: &Config) {
        let same = |known: &Arc<Glossary>| Arc::ptr_eq(known, glossary);
        if self.glossary.as_ref().is_some_and(same) {
            return;
        }
        let easy = easy::language(config);
        let others = config.languages.iter().filter(|lang| Some(**lang) != easy);
        self.terms = others
            .map(|lang| (*lang, Terms::new(glossary, *lang)))
            .filter(|(_, terms)| !terms.is_empty())
            .collect();
        self.documents.clear();
        self.glossary = Some(Arc::clone(glossary));
    }
}
