//! Values that are made of one file each: glossary, sources, and the like.

use crate::diag::Report;
use crate::source::{SourceId, SourceMap};
use std::sync::Arc;

/// A file as it was read.
type File = Option<(SourceId, Arc<str>)>;

/// A value that is made of one file.
#[derive(Debug, Default)]
pub(in crate::pipeline) struct Loaded<T> {
    known: Option<(File, Arc<T>, Report)>,
}

impl<T> Loaded<T> {
    /// The value, made again only if the file changed.
    pub(in crate::pipeline) fn load(
        &mut self,
        file: Option<SourceId>,
        sources: &SourceMap,
        report: &mut Report,
        load: impl FnOnce(Option<SourceId>, &SourceMap, &mut Report) -> T,
    ) -> Arc<T> {
        let of = file.map(|id| (id, Arc::clone(&sources.get(id).text)));
        if let Some((known, value, problems)) = &self.known
            && is_same(known, &of)
        {
            report.extend(problems.clone());
            return Arc::clone(value);
        }
        let mut problems = Report::default();
        let value = Arc::new(load(file, sources, &mut problems));
        report.extend(problems.clone());
        self.known = Some((of, Arc::clone(&value), problems));
        value
    }
}

fn is_same(a: &File, b: &File) -> bool {
    match (a, b) {
        (Some((a, text)), Some((b, other))) => a == b && Arc::ptr_eq(text, other),
        (None, None) => true,
        _ => false,
    }
}
