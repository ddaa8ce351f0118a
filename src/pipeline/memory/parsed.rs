//! Parsed files, each until its text changes.

use crate::config::Config;
use crate::content::discover::ContentFile;
use crate::content::entry::ParsedFile;
use crate::content::markdown::Markdown;
use crate::content::{Document, parse};
use crate::diag::{Diagnostic, Report};
use crate::source::{SourceId, SourceMap};
use rayon::prelude::*;
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

/// What is known of files.
#[derive(Debug, Default)]
pub(in crate::pipeline) struct Parsed {
    files: HashMap<SourceId, Known>,
}

/// What was read from a file.
#[derive(Debug)]
struct Known {
    text: Arc<str>,
    /// The file as it is, or as it last was when it could be read.
    document: Option<Arc<Document>>,
    /// Whether that is how it is.
    is_current: bool,
    loose: Option<Markdown>,
    report: Report,
}

/// The files of a run.
pub(in crate::pipeline) struct ParsedFiles {
    pub(in crate::pipeline) documents: Vec<ParsedFile>,
    /// Texts of files whose front matter has errors.
    pub(in crate::pipeline) loose: Vec<(ContentFile, Markdown)>,
    /// Files that cannot be read now, and are shown as they last were.
    stand_ins: BTreeSet<SourceId>,
}

impl ParsedFiles {
    /// The problems that are about files as they are: those of a stand-in have no place in it.
    pub(in crate::pipeline) fn current(&self, report: Report) -> impl Iterator<Item = Diagnostic> {
        let about = |d: &Diagnostic| d.primary.as_ref().map(|label| label.span.source);
        report
            .into_iter()
            .filter(move |d| about(d).is_none_or(|source| !self.stand_ins.contains(&source)))
    }
}

impl Parsed {
    /// Parses the files that changed.
    pub(in crate::pipeline) fn parse(
        &mut self,
        files: Vec<ContentFile>,
        config: &Config,
        sources: &SourceMap,
        report: &mut Report,
    ) -> ParsedFiles {
        let new: Vec<_> = files
            .par_iter()
            .filter(|file| {
                let text = &sources.get(file.source).text;
                let known = self.files.get(&file.source);
                known.is_none_or(|known| !Arc::ptr_eq(&known.text, text))
            })
            .map(|file| (file.source, parse::parse(file, config, sources)))
            .collect();
        for (source, parsed) in new {
            let document = parsed.document.map(Arc::new);
            let is_current = document.is_some();
            let before = self.files.remove(&source).and_then(|known| known.document);
            let known = Known {
                text: Arc::clone(&sources.get(source).text),
                document: document.or(before),
                is_current,
                loose: parsed.loose_body,
                report: parsed.report,
            };
            self.files.insert(source, known);
        }
        if self.files.len() > files.len() {
            let there: BTreeSet<_> = files.iter().map(|file| file.source).collect();
            self.files.retain(|source, _| there.contains(source));
        }
        self.result(files, report)
    }

    fn result(&self, files: Vec<ContentFile>, report: &mut Report) -> ParsedFiles {
        let mut result = ParsedFiles {
            documents: Vec::with_capacity(files.len()),
            loose: Vec::new(),
            stand_ins: BTreeSet::new(),
        };
        for file in files {
            let Some(known) = self.files.get(&file.source) else {
                continue;
            };
            report.extend(known.report.clone());
            if let Some(body) = &known.loose {
                result.loose.push((file.clone(), body.clone()));
            }
            if !known.is_current && known.document.is_some() {
                result.stand_ins.insert(file.source);
            }
            result.documents.push((file, known.document.clone()));
        }
        result
    }
}
