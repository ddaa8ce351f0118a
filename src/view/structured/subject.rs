//! What the nodes of every type need of an entry: its words, its sources, its page.

use super::node::Node;
use crate::content::Document;
use crate::content::entry::Entry;
use crate::content::facts::reference::Text;
use crate::content::facts::values::SourceRef;
use crate::content::facts::words::Audience;
use crate::date::PartialDate;
use crate::view::PageContext;

/// An entry on the way to becoming nodes.
#[derive(Clone, Copy)]
pub(super) struct Subject<'a> {
    pub(super) context: PageContext<'a>,
    pub(super) entry: &'a Entry,
    /// What readers see of it, perhaps in another language than theirs.
    pub(super) shown: &'a Document,
    /// The address that search engines should show.
    pub(super) url: &'a str,
}

impl<'a> Subject<'a> {
    /// The page, as a kind of creative work: the address, the language of its text, and when it
    /// last changed as far as its own dates tell.
    pub(super) fn page(self, kind: &str) -> Node {
        let published = self.shown.date.or(self.entry.source().date);
        let last = |date: &PartialDate| date.last_day();
        let modified = [published, self.entry.role().checked];
        let modified = modified.into_iter().flatten().max_by_key(last);
        Node::new(kind)
            .with("url", self.url)
            .with("inLanguage", self.shown.lang.as_str())
            .with("isAccessibleForFree", true)
            .with("datePublished", published.map(|d| d.to_string()))
            .with("dateModified", modified.map(|d| d.to_string()))
    }

    /// A thing that has the name of the entry and is described by its summary.
    pub(super) fn thing(self, kind: &str) -> Node {
        Node::new(kind)
            .with("name", self.shown.title.as_str())
            .with("description", self.shown.summary.as_str())
    }

    /// The same page with what it is written from.
    pub(super) fn cited(self, page: Node) -> Node {
        let sources = &self.entry.role().sources;
        let works: Vec<Node> = sources.iter().map(|s| self.work(s)).collect();
        page.with("citation", works)
    }

    /// A document that facts are from. schema.org has page numbers only for parts of books, so
    /// they stand in the name, in the words that readers see.
    pub(super) fn work(self, source: &SourceRef) -> Node {
        let view = self.context.source(source);
        let place = view.place.map(|place| format!(", {}", place.text));
        let name = view.title.text + place.as_deref().unwrap_or_default();
        let publisher = view
            .publisher
            .map(|p| Node::new("Organization").with("name", p.text));
        Node::new("CreativeWork")
            .with("name", name)
            .with("publisher", publisher)
            .with("datePublished", view.published.map(|d| d.iso))
            .with("url", view.href)
    }

    /// Words of a fact, as readers see them.
    pub(super) fn words(self, text: &Text) -> String {
        self.entry.words(text, self.context.chain).text.to_owned()
    }

    /// Labels of choices as one text.
    pub(super) fn labels(self, ids: impl IntoIterator<Item = &'static str>) -> String {
        let speaker = self.context.speaker;
        let labels: Vec<String> = ids.into_iter().map(|id| speaker.text(id)).collect();
        speaker.format().list_and(&labels)
    }

    /// Those whom something is for.
    pub(super) fn audience(self, audience: &[Audience]) -> Option<Node> {
        let labels = self.labels(audience.iter().map(|a| a.message_id()));
        (!labels.is_empty()).then(|| Node::new("Audience").with("audienceType", labels))
    }
}
