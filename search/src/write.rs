//! Documents to a packed index.

use crate::document::Document;
use crate::pack::pack;
use crate::schema::{
    Fields, ROMAJI, Searched, TOKENIZER, Terms, schema, whole_mention, whole_name,
};
use crate::text::{canonical, is_kana, loose_romaji, romaji};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use tantivy::directory::RamDirectory;
use tantivy::index::SegmentComponent;
use tantivy::store::Compressor;
use tantivy::tokenizer::TokenizerManager;
use tantivy::{Directory, Index, IndexSettings, SingleSegmentIndexWriter, TantivyDocument};

/// Memory for terms while they are collected; tantivy asks for at least 15 MB.
const WRITER_BYTES: usize = 15_000_000;

/// The name of the one segment, in place of tantivy's random one.
const SEGMENT: &str = "00000000000000000000000000000000";

/// The files of a segment that readers open.
const COMPONENTS: [SegmentComponent; 6] = [
    SegmentComponent::Terms,
    SegmentComponent::Postings,
    SegmentComponent::Positions,
    SegmentComponent::FieldNorms,
    SegmentComponent::FastFields,
    SegmentComponent::Store,
];

/// The file with the language of the index.
pub(crate) const LANG: &str = "lang";

/// Makes the index of a language. Documents keep their order: it is the order of lists without a
/// question, and decides between equals.
///
/// # Errors
/// If tantivy fails; the reasons are its own.
pub fn write(lang: &str, documents: &[Document]) -> tantivy::Result<Vec<u8>> {
    let (schema, fields) = schema();
    let directory = RamDirectory::create();
    let settings = IndexSettings {
        // The whole file is compressed on its way, which does better than block by block.
        docstore_compression: Compressor::None,
        docstore_compress_dedicated_thread: false,
        ..IndexSettings::default()
    };
    let tokenizers = TokenizerManager::default();
    tokenizers.register(TOKENIZER, Terms);
    let mut writer: SingleSegmentIndexWriter = Index::builder()
        .schema(schema)
        .settings(settings)
        .tokenizers(tokenizers)
        .single_segment_index_writer(directory.clone(), WRITER_BYTES)?;
    for document in documents {
        writer.add_document(tantivy_document(document, &fields))?;
    }
    let index = writer.finalize()?;
    let mut files = files(&index, &directory)?;
    files.insert(LANG.to_owned(), lang.as_bytes().to_vec());
    Ok(pack(&files))
}

/// The files of the index under names that are the same each time.
fn files(index: &Index, directory: &RamDirectory) -> tantivy::Result<BTreeMap<String, Vec<u8>>> {
    let mut files = BTreeMap::new();
    let meta = directory.atomic_read(Path::new("meta.json"))?;
    let mut meta = String::from_utf8_lossy(&meta).into_owned();
    for segment in index.searchable_segments()? {
        let id = segment.id().uuid_string();
        meta = meta
            .replace(&segment.id().to_string(), SEGMENT)
            .replace(&id, SEGMENT);
        meta = meta.replace(&hyphenated(&id), &hyphenated(SEGMENT));
        for component in COMPONENTS {
            let path = segment.meta().relative_path(component);
            let name = path.to_string_lossy().replace(&id, SEGMENT);
            if directory.exists(&path)? {
                files.insert(name, directory.atomic_read(&path)?);
            }
        }
    }
    files.insert("meta.json".to_owned(), meta.into_bytes());
    Ok(files)
}

/// The form of a segment's name in `meta.json`.
fn hyphenated(id: &str) -> String {
    let part = |range| id.get(range).unwrap_or_default();
    [
        part(0..8),
        part(8..12),
        part(12..16),
        part(16..20),
        part(20..32),
    ]
    .join("-")
}

fn tantivy_document(document: &Document, fields: &Fields) -> TantivyDocument {
    let mut out = TantivyDocument::default();
    let field = |searched| fields.of(searched);
    out.add_text(fields.url, &document.url);
    if let Some(lang) = &document.borrowed {
        out.add_text(fields.lang, lang);
    }
    out.add_text(field(Searched::Title), &document.title);
    let mut add = |stored, text: &str| {
        out.add_text(stored, text);
        out.add_text(field(Searched::Text), text);
    };
    add(fields.summary, &document.summary);
    add(fields.body, &document.opening);
    for section in &document.sections {
        add(fields.heading, &section.heading);
        add(fields.body, &section.text);
    }
    for section in &document.sections {
        out.add_text(fields.anchor, &section.anchor);
    }
    let mut facets = BTreeSet::new();
    let mut add =
        |searched, names: &[String], readings: &[String], whole: Option<fn(&str) -> String>| {
            let mut seen = BTreeSet::new();
            // A name in kana is its own reading.
            let spoken = readings
                .iter()
                .chain(names.iter().filter(|name| is_kana(&canonical(name))));
            let latin: Vec<String> = spoken.map(|reading| latin(reading)).collect();
            for text in names.iter().chain(readings) {
                let canonical = canonical(text);
                facets.extend(whole.map(|whole| whole(&canonical)));
                if seen.insert(canonical) {
                    out.add_text(field(searched), text);
                }
            }
            for text in latin {
                facets.extend(whole.map(|whole| whole(&text)));
                if seen.insert(text.clone()) {
                    let field = match searched {
                        // Aliases are stored, to be compared with the question; these need not be.
                        Searched::Alias => field(Searched::Mention),
                        other => field(other),
                    };
                    out.add_text(field, format!("{ROMAJI}{text}"));
                }
            }
        };
    add(
        Searched::Alias,
        &document.aliases,
        &document.readings,
        Some(whole_name),
    );
    add(
        Searched::Mention,
        &document.title_terms,
        &document.title_readings,
        Some(whole_mention),
    );
    add(
        Searched::Term,
        &document.terms,
        &document.term_readings,
        None,
    );
    facets.insert(whole_name(&canonical(&document.title)));
    let borrowed = document.borrowed.iter().map(|lang| format!("lang={lang}"));
    let values = document
        .facets
        .iter()
        .map(|(facet, id)| format!("{facet}={id}"));
    facets.extend(borrowed.chain(values));
    for value in facets {
        out.add_text(fields.facet, value);
    }
    out
}

/// A reading in Latin letters, as it is compared.
fn latin(reading: &str) -> String {
    loose_romaji(&canonical(&romaji(reading)).replace(' ', ""))
}
