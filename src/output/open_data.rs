//! What all open data has in common: its licence, where it is from, tables as files.

use crate::content::facts::values::SourceRef;
use serde::Serialize;
use std::io;

/// The licence of texts and data (SPDX), which the footer of every page names as well.
pub(super) const LICENCE: &str = "CC-BY-4.0";

/// Where something was read.
#[derive(Debug, Serialize)]
pub(super) struct SourceRow<'a> {
    doc: Option<&'a str>,
    pages: Vec<u32>,
    section: Option<&'a str>,
    url: Option<&'a str>,
}

pub(super) fn sources(sources: &[SourceRef]) -> Vec<SourceRow<'_>> {
    sources
        .iter()
        .map(|s| SourceRow {
            doc: s.doc.as_ref().map(|d| d.slug.as_str()),
            pages: s.page.as_ref().map(|p| p.0.clone()).unwrap_or_default(),
            section: s.section.as_deref(),
            url: s.url.as_ref().map(|u| u.0.as_str()),
        })
        .collect()
}

/// A table as a file. A byte order mark lets spreadsheets see that it is UTF-8.
pub(super) fn table(
    head: &[&str],
    rows: impl IntoIterator<Item = Vec<String>>,
) -> io::Result<Vec<u8>> {
    let mut writer = csv::Writer::from_writer("\u{feff}".as_bytes().to_vec());
    writer.write_record(head)?;
    for row in rows {
        writer.write_record(row)?;
    }
    writer
        .into_inner()
        .map_err(|e| io::Error::other(e.to_string()))
}
