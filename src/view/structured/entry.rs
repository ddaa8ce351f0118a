//! The nodes of an entry: its page, and what the page is about.

use super::node::Node;
use super::subject::Subject;
use super::{article, dataset, event, organization, program, questions};
use crate::content::facts::Facts;
use crate::site::EntryId;
use crate::view::{PageContext, PageView};

/// The page of an entry, and its questions with their answers if it consists of such.
pub(super) fn nodes(context: PageContext<'_>, id: EntryId, view: &PageView) -> Vec<Node> {
    let entry = context.site.entry(id);
    let subject = Subject {
        context,
        entry,
        shown: entry.shown(context.chain),
        url: view.canonical.as_deref().unwrap_or_default(),
    };
    let about = |thing: Node| subject.page("WebPage").with("mainEntity", thing);
    let page = match &entry.role().facts {
        Facts::Program(program) => subject.cited(about(program::service(subject, program))),
        Facts::Event(event) => subject.cited(about(event::event(subject, event))),
        Facts::Consortium(consortium) => {
            subject.cited(about(organization::consortium(subject, consortium)))
        }
        Facts::Organization(organization) => {
            match organization::organization(subject, organization) {
                Some(thing) => subject.cited(about(thing)),
                None => subject.cited(article::article(subject)),
            }
        }
        // What a table is made from is said of the table.
        Facts::Dataset(dataset) => about(dataset::dataset(subject, dataset)),
        _ => subject.cited(article::article(subject)),
    };
    std::iter::once(page)
        .chain(questions::page(subject))
        .collect()
}
