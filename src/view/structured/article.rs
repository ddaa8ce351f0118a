//! Pages that explain something: statuses of residence, comparisons, cases, guides and free
//! pages.

use super::node::Node;
use super::place;
use super::subject::Subject;
use crate::config::CollectionType;
use crate::content::facts::guide::GuideStep;
use crate::content::facts::reference::{Ref, ToStatus};
use crate::content::facts::{Case, Facts, Guide};

/// The page as an article; a free page without a date is a page of the web and no more.
pub(super) fn article(subject: Subject<'_>) -> Node {
    let page = match &subject.entry.role().facts {
        Facts::Page if subject.entry.source().date.is_none() => subject.page("WebPage"),
        _ => subject.page("Article"),
    };
    let title = subject.shown.title.as_str();
    let page = page
        .with("name", title)
        .with("headline", title)
        .with("description", subject.shown.summary.as_str());
    match &subject.entry.role().facts {
        Facts::ResidenceStatus(_) => page.with("about", own_term(subject)),
        Facts::Comparison(comparison) => {
            let terms = comparison.statuses.iter();
            let terms: Vec<Node> = terms.filter_map(|status| term(subject, status)).collect();
            page.with("about", terms)
        }
        Facts::Case(case) => page.with("about", company(subject, case)),
        Facts::Guide(guide) => page
            .with("audience", subject.audience(&guide.audience))
            .with("mainEntity", how_to(subject, guide)),
        _ => page,
    }
}

/// A status of residence is a term of the law; its name there is the Japanese one.
fn own_term(subject: Subject<'_>) -> Node {
    let original = &subject.entry.source().title;
    let title = &subject.shown.title;
    Node::new("DefinedTerm").with("name", title.as_str()).with(
        "alternateName",
        (original != title).then_some(original.as_str()),
    )
}

fn term(subject: Subject<'_>, status: &Ref<ToStatus>) -> Option<Node> {
    let context = subject.context;
    let id = context.find(CollectionType::ResidenceStatus, &status.slug)?;
    let entry = context.site.entry(id);
    let url = context.absolute(context.lang, &context.site.entry_path(entry));
    Some(
        Node::new("DefinedTerm")
            .with("name", entry.title(context.chain).text)
            .with("url", url),
    )
}

/// The company of a case. The people in it are not named.
fn company(subject: Subject<'_>, case: &Case) -> Node {
    let town = case.municipality.as_ref().map(|town| subject.words(town));
    Node::new("Organization")
        .with("name", subject.words(&case.company))
        .with(
            "address",
            place::address(subject.context, case.prefecture, town.as_deref()),
        )
}

/// The steps of a guide that has some.
fn how_to(subject: Subject<'_>, guide: &Guide) -> Option<Node> {
    let step = |step: &GuideStep| {
        let title = subject.words(&step.title);
        let text = step.text.as_ref().map(|text| subject.words(text));
        let link = step.link.as_ref().map(|link| link.url.0.as_str());
        Node::new("HowToStep")
            .with("name", text.as_ref().map(|_| title.as_str()))
            .with("text", text.as_ref().unwrap_or(&title).as_str())
            .with("url", link)
    };
    let steps: Vec<Node> = guide.steps.iter().map(step).collect();
    (!steps.is_empty()).then(|| {
        Node::new("HowTo")
            .with("name", subject.shown.title.as_str())
            .with("step", steps)
    })
}
