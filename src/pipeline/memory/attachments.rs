//! Files of entries, each looked at once until it changes.

use crate::content::attachment::{Attachment, AttachmentFile};
use rayon::prelude::*;
use std::collections::HashMap;
use std::sync::Arc;

/// What was found in files, by their paths.
#[derive(Debug, Default)]
pub(in crate::pipeline) struct Attachments {
    known: HashMap<Arc<str>, (Arc<[u8]>, Attachment)>,
}

impl Attachments {
    /// Looks at the files that changed. The configuration must be the one of the last time.
    pub(in crate::pipeline) fn read(&mut self, files: Vec<AttachmentFile>) -> Vec<Attachment> {
        let known = std::mem::take(&mut self.known);
        let read: Vec<_> = files
            .into_par_iter()
            .map(|file| {
                let same = known
                    .get(&file.path)
                    .filter(|(bytes, _)| Arc::ptr_eq(bytes, &file.bytes));
                let attachment = match same {
                    Some((_, attachment)) => attachment.clone(),
                    None => Attachment::new(
                        file.collection,
                        file.slug,
                        file.name,
                        Arc::clone(&file.bytes),
                    ),
                };
                (file.path, (file.bytes, attachment))
            })
            .collect();
        let attachments = read.iter().map(|(_, (_, attachment))| attachment.clone());
        let attachments = attachments.collect();
        self.known = read.into_iter().collect();
        attachments
    }
}
