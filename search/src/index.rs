//! An index that is open for questions.

use crate::docs::DocSet;
use crate::pack::{PackError, Packed};
use crate::schema::{Fields, Searched, schema};
use crate::text::stem::stemmers;
use crate::write::LANG;
use frostem::Stemmer;
use std::fmt;
use std::io;
use std::sync::Arc;
use tantivy::index::InvertedIndexReader;
use tantivy::postings::TermInfo;
use tantivy::schema::{Field, IndexRecordOption, Value};
use tantivy::store::StoreReader;
use tantivy::{DocSet as _, SegmentReader, TERMINATED, TantivyDocument};

/// An open index of one language.
pub struct Index {
    /// The language of its readers.
    pub lang: String,
    /// How many documents there are.
    pub size: u32,
    pub(crate) stemmers: Vec<Stemmer>,
    pub(crate) searched: Vec<(Searched, Arc<InvertedIndexReader>)>,
    facet: Arc<InvertedIndexReader>,
    store: StoreReader,
    fields: Fields,
    /// Documents whose text is not in the language of the readers.
    pub(crate) borrowed: DocSet,
}

/// A document as it was stored.
#[derive(Debug, Clone, Default)]
pub(crate) struct Stored {
    pub url: String,
    pub lang: Option<String>,
    pub title: String,
    pub aliases: Vec<String>,
    pub summary: String,
    pub anchors: Vec<String>,
    pub headings: Vec<String>,
    /// The text before the first heading, then that of each section.
    pub bodies: Vec<String>,
}

impl Stored {
    /// All its texts.
    pub(crate) fn texts(&self) -> impl Iterator<Item = &str> {
        [&self.title, &self.summary]
            .into_iter()
            .chain(&self.headings)
            .chain(&self.bodies)
            .map(String::as_str)
    }
}

/// Blocks of stored texts that are kept ready; they are not compressed, so this costs nothing.
const CACHED_BLOCKS: usize = 1;

impl fmt::Debug for Index {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Index({}, {} documents)", self.lang, self.size)
    }
}

impl Index {
    /// Opens a packed index.
    ///
    /// # Errors
    /// If the file is damaged, cut off or of another version.
    pub fn open(bytes: Vec<u8>) -> Result<Self, PackError> {
        let packed = Packed::open(bytes)?;
        let lang = packed
            .file(LANG)
            .map(|bytes| String::from_utf8_lossy(bytes).into_owned())
            .ok_or_else(|| PackError::Broken("it names no language".to_owned()))?;
        Index::of(packed, lang).map_err(|error| PackError::Broken(error.to_string()))
    }

    fn of(packed: Packed, lang: String) -> tantivy::Result<Self> {
        let (_, fields) = schema();
        let index = tantivy::Index::open(packed)?;
        let segment = index
            .searchable_segments()?
            .pop()
            .ok_or_else(|| tantivy::TantivyError::SystemError("there is no segment".to_owned()))?;
        let reader = SegmentReader::open(&segment)?;
        let size = reader.max_doc();
        let searched = Searched::ALL
            .iter()
            .map(|text| Ok((*text, reader.inverted_index(fields.of(*text))?)))
            .collect::<tantivy::Result<_>>()?;
        let mut index = Index {
            stemmers: stemmers(&lang),
            lang,
            size,
            searched,
            facet: reader.inverted_index(fields.facet)?,
            store: reader.get_store_reader(CACHED_BLOCKS)?,
            fields,
            borrowed: DocSet::none(size),
        };
        index.borrowed = index.with_prefix("lang=")?;
        Ok(index)
    }

    /// Documents with this very value in the facet field.
    pub(crate) fn with_value(&self, value: &str) -> io::Result<DocSet> {
        let mut set = DocSet::none(self.size);
        if let Some(info) = self.facet.terms().get(value)? {
            read(&self.facet, &info, |doc| set.insert(doc))?;
        }
        Ok(set)
    }

    /// Documents with a value that begins so.
    pub(crate) fn with_prefix(&self, prefix: &str) -> io::Result<DocSet> {
        let mut set = DocSet::none(self.size);
        self.values(prefix, None, |_, docs| {
            set = std::mem::replace(&mut set, DocSet::none(0)).or(&docs)
        })?;
        Ok(set)
    }

    /// Documents with a value between two, each with its prefix; the ends are included.
    pub(crate) fn between(
        &self,
        prefix: &str,
        from: Option<&str>,
        to: Option<&str>,
    ) -> io::Result<DocSet> {
        let mut set = DocSet::none(self.size);
        self.values(prefix, from, |value, docs| {
            if to.is_none_or(|to| value <= to) {
                set = std::mem::replace(&mut set, DocSet::none(0)).or(&docs);
            }
        })?;
        Ok(set)
    }

    /// Each value that begins with `prefix`, from `from` on, without the prefix and with its
    /// documents, in order.
    pub(crate) fn values(
        &self,
        prefix: &str,
        from: Option<&str>,
        mut each: impl FnMut(&str, DocSet),
    ) -> io::Result<()> {
        let start = format!("{prefix}{}", from.unwrap_or_default());
        let mut values = self.facet.terms().range().ge(start).into_stream()?;
        while let Some((value, info)) = values.next() {
            let Some(value) = std::str::from_utf8(value)
                .ok()
                .and_then(|v| v.strip_prefix(prefix))
            else {
                break;
            };
            let mut docs = DocSet::none(self.size);
            read(&self.facet, info, |doc| docs.insert(doc))?;
            each(value, docs);
        }
        Ok(())
    }

    pub(crate) fn stored(&self, doc: u32) -> tantivy::Result<Stored> {
        let document: TantivyDocument = self.store.get(doc)?;
        let texts = |field: Field| {
            document
                .get_all(field)
                .filter_map(|value| value.as_str().map(str::to_owned))
        };
        let first = |field| texts(field).next();
        let of = |searched| self.fields.of(searched);
        Ok(Stored {
            url: first(self.fields.url).unwrap_or_default(),
            lang: first(self.fields.lang),
            title: first(of(Searched::Title)).unwrap_or_default(),
            summary: first(self.fields.summary).unwrap_or_default(),
            aliases: texts(of(Searched::Alias)).collect(),
            anchors: texts(self.fields.anchor).collect(),
            headings: texts(self.fields.heading).collect(),
            bodies: texts(self.fields.body).collect(),
        })
    }
}

/// Hands over each document of a term.
pub(crate) fn read(
    field: &InvertedIndexReader,
    info: &TermInfo,
    mut each: impl FnMut(u32),
) -> io::Result<()> {
    let mut postings = field.read_postings_from_terminfo(info, IndexRecordOption::Basic)?;
    while postings.doc() != TERMINATED {
        each(postings.doc());
        postings.advance();
    }
    Ok(())
}
