//! Where messages are written, for the people who write them.

use super::catalog::Catalogs;
use crate::lang::Lang;
use crate::source::Span;

impl Catalogs {
    /// The messages and terms (`-term`) of one language, without their attributes.
    pub fn names(&self, lang: Lang) -> impl Iterator<Item = &str> {
        let keys = self.catalogs.get(&lang).into_iter();
        keys.flat_map(|catalog| catalog.definitions.keys())
            .map(String::as_str)
            .filter(|key| !key.contains('.'))
    }

    /// Where a language writes a message, a term or an attribute.
    pub fn place(&self, lang: Lang, key: &str) -> Option<Span> {
        Some(self.catalogs.get(&lang)?.definitions.get(key)?.span)
    }
}
