//! Images and other files in the folder of an entry.

use crate::fingerprint::Fingerprint;
use crate::images::{self, Flaw, Form, Picture};
use std::sync::Arc;

/// A file in the folder of an entry, as it was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AttachmentFile {
    /// The number of its collection in the configuration.
    pub collection: usize,
    /// The folder of its entry.
    pub slug: String,
    /// Its name within that folder.
    pub name: String,
    /// Its path in the site.
    pub path: Arc<str>,
    /// Its bytes.
    pub bytes: Arc<[u8]>,
}

/// An image or other file in the folder of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// The number of its collection in the configuration.
    pub collection: usize,
    /// The folder of its entry.
    pub slug: String,
    /// Its name within that folder.
    pub name: String,
    /// Its bytes.
    pub bytes: Arc<[u8]>,
    /// What picture it is, or why it cannot be one; none if it is no picture by its name.
    pub picture: Option<Result<Picture, Flaw>>,
    /// The hash of its bytes, and for a picture of the rules by which its forms are made.
    pub key: Fingerprint,
}

impl Attachment {
    /// A file with these bytes. Reads it once: whoever keeps it need not do so again.
    pub fn new(collection: usize, slug: String, name: String, bytes: Arc<[u8]>) -> Attachment {
        let picture = images::is_picture(&name).then(|| images::read(&name, &bytes));
        let key = match picture {
            Some(Ok(Picture::Still(_) | Picture::Moving { .. })) => {
                let rules = images::RULES.iter().map(|rules| rules.as_bytes());
                Fingerprint::of_parts([&*bytes].into_iter().chain(rules))
            }
            _ => Fingerprint::of(&bytes),
        };
        Attachment {
            collection,
            slug,
            name,
            bytes,
            picture,
            key,
        }
    }

    /// Where it is published, below the site's base, if it is published in one form.
    pub fn output_path(&self) -> String {
        let hash = self.key.short();
        match self.name.rsplit_once('.') {
            Some((stem, extension)) => format!("assets/{}/{stem}.{hash}.{extension}", self.slug),
            None => format!("assets/{}/{}.{hash}", self.slug, self.name),
        }
    }

    /// Where a form of it is published, below the site's base.
    pub fn form_path(&self, form: Form) -> String {
        let stem = self
            .name
            .rsplit_once('.')
            .map_or(&*self.name, |(stem, _)| stem);
        let (hash, end) = (self.key.short(), form.format.extension());
        format!("assets/{}/{stem}.{hash}-{}.{end}", self.slug, form.width)
    }

    /// The name under which a form of it is kept for later runs. Files with the same bytes share
    /// their forms.
    pub fn kept_name(&self, form: Form) -> String {
        format!("{}-{}.{}", self.key, form.width, form.format.extension())
    }
}
