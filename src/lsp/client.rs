//! What the editor at the other end can do.

use super::text::Encoding;
use lsp_types::{ClientCapabilities, MarkupKind, PositionEncodingKind};

/// What the editor can do, as far as it matters here.
#[derive(Debug, Clone, Copy)]
pub(super) struct Client {
    /// What columns count.
    pub(super) encoding: Encoding,
    /// Whether what is inserted may say where the cursor goes.
    pub(super) snippets: bool,
    /// Whether hovers may be Markdown.
    pub(super) markdown: bool,
    /// Whether a problem may point to other places.
    pub(super) related: bool,
    /// Whether it watches files when it is asked to.
    pub(super) watches: bool,
    /// Whether headings may be given as a tree.
    pub(super) trees: bool,
}

impl Client {
    pub(super) fn new(says: &ClientCapabilities) -> Client {
        let documents = says.text_document.as_ref();
        let hover = documents.and_then(|d| d.hover.as_ref());
        let formats = hover.and_then(|h| h.content_format.as_deref());
        let completion = documents.and_then(|d| d.completion.as_ref());
        let item = completion.and_then(|c| c.completion_item.as_ref());
        let problems = documents.and_then(|d| d.publish_diagnostics.as_ref());
        let symbols = documents.and_then(|d| d.document_symbol.as_ref());
        let workspace = says.workspace.as_ref();
        let watched = workspace.and_then(|w| w.did_change_watched_files);
        Client {
            encoding: encoding(says),
            snippets: item.and_then(|i| i.snippet_support).unwrap_or_default(),
            markdown: formats.is_some_and(|f| f.contains(&MarkupKind::Markdown)),
            related: problems
                .and_then(|p| p.related_information)
                .unwrap_or_default(),
            watches: watched
                .and_then(|w| w.dynamic_registration)
                .unwrap_or_default(),
            trees: symbols
                .and_then(|s| s.hierarchical_document_symbol_support)
                .unwrap_or_default(),
        }
    }

    /// What columns count, in the words of the protocol.
    pub(super) fn encoding_kind(self) -> PositionEncodingKind {
        match self.encoding {
            Encoding::Utf8 => PositionEncodingKind::UTF8,
            Encoding::Utf16 => PositionEncodingKind::UTF16,
            Encoding::Utf32 => PositionEncodingKind::UTF32,
        }
    }
}

/// Bytes are what we count ourselves; without a word, the protocol means UTF-16.
fn encoding(says: &ClientCapabilities) -> Encoding {
    let general = says.general.as_ref();
    let offered = general.and_then(|g| g.position_encodings.as_deref());
    let offered = offered.unwrap_or_default();
    if offered.contains(&PositionEncodingKind::UTF8) {
        Encoding::Utf8
    } else if offered.contains(&PositionEncodingKind::UTF16) || offered.is_empty() {
        Encoding::Utf16
    } else if offered.contains(&PositionEncodingKind::UTF32) {
        Encoding::Utf32
    } else {
        Encoding::Utf16
    }
}
