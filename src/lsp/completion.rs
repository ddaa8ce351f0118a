//! What could be written next.

mod body;
mod front;
mod interface;
mod terms;

pub(super) use body::named_by;

use super::client::Client;
use super::spot::{Kind, Spot};
use super::text::Lines;
use lsp_types::{
    CompletionItem, CompletionItemKind, CompletionList, CompletionTextEdit, Documentation,
    InsertTextFormat, MarkupContent, MarkupKind, TextEdit,
};
use std::ops::Range;

/// The most that is offered at once; more is offered when more has been typed.
const MOST: usize = 1000;

/// Characters after which editors are asked to look at once.
pub(super) const TRIGGERS: &[&str] = &[":", "/", "#", "(", "\"", "{", "-", ".", " ", "["];

/// Something that could be written.
#[derive(Debug, Clone)]
struct Offer {
    label: String,
    kind: CompletionItemKind,
    /// A few words beside the label.
    detail: Option<String>,
    /// What it means, as Markdown.
    meaning: Option<String>,
    insert: String,
    /// The same with places for the cursor, for editors that know such.
    snippet: Option<String>,
    /// What it takes the place of.
    range: Range<usize>,
    /// What is compared with what was typed, if not the label.
    filter: Option<String>,
}

impl Offer {
    fn new(kind: CompletionItemKind, label: impl Into<String>, range: Range<usize>) -> Offer {
        let label = label.into();
        Offer {
            insert: label.clone(),
            label,
            kind,
            detail: None,
            meaning: None,
            snippet: None,
            range,
            filter: None,
        }
    }

    fn detail(mut self, detail: impl Into<String>) -> Offer {
        self.detail = Some(detail.into()).filter(|text| !text.is_empty());
        self
    }

    fn meaning(mut self, meaning: Option<impl Into<String>>) -> Offer {
        self.meaning = meaning.map(Into::into);
        self
    }

    fn insert(mut self, text: impl Into<String>) -> Offer {
        self.insert = text.into();
        self
    }

    /// Lets it be found by its detail too, such as the title of an entry.
    fn by_detail(mut self) -> Offer {
        let detail = self.detail.as_deref().unwrap_or_default();
        self.filter = Some(format!("{} {detail}", self.label));
        self
    }
}

/// What could be written at a spot.
pub(super) fn list(spot: &Spot<'_>, client: Client) -> CompletionList {
    let mut offers = match &spot.kind {
        Kind::Messages(_) => interface::in_messages(spot),
        Kind::Template => interface::in_template(spot),
        Kind::Text { .. } | Kind::Data(_) => match spot.outline() {
            Some(outline) => front::offers(spot, &outline),
            None => body::offers(spot),
        },
    };
    let is_incomplete = offers.len() > MOST || offers.iter().any(terms::is_term);
    offers.truncate(MOST);
    let lines = Lines::new(spot.text, client.encoding);
    let items = offers.into_iter().enumerate();
    CompletionList {
        is_incomplete,
        items: items
            .map(|(number, offer)| item(offer, number, &lines, client))
            .collect(),
    }
}

fn item(offer: Offer, number: usize, lines: &Lines<'_>, client: Client) -> CompletionItem {
    let snippet = offer.snippet.filter(|_| client.snippets);
    let format = snippet.as_ref().map(|_| InsertTextFormat::SNIPPET);
    let documentation = offer.meaning.map(|value| {
        Documentation::MarkupContent(MarkupContent {
            kind: MarkupKind::Markdown,
            value,
        })
    });
    CompletionItem {
        label: offer.label,
        kind: Some(offer.kind),
        detail: offer.detail,
        documentation,
        // The order is ours: what is required comes first.
        sort_text: Some(format!("{number:05}")),
        filter_text: offer.filter,
        insert_text_format: format,
        text_edit: Some(CompletionTextEdit::Edit(TextEdit {
            range: lines.range(offer.range),
            new_text: snippet.unwrap_or(offer.insert),
        })),
        ..CompletionItem::default()
    }
}
