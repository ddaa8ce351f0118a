//! Support programmes and desks: services of public bodies.

use super::node::Node;
use super::subject::Subject;
use super::{organization, place};
use crate::config::CollectionType;
use crate::content::facts::organization::OrganizationKind;
use crate::content::facts::values::{Cost, Link};
use crate::content::facts::{Facts, Program};

/// A programme. Its application period is not the time in which the service exists, so it is
/// said of an offer only, and an offer is made only where the price is known.
pub(super) fn service(subject: Subject<'_>, program: &Program) -> Node {
    let context = subject.context;
    let agencies: Vec<Node> = program
        .agency
        .iter()
        .filter_map(|agency| organization::named(context, agency))
        .collect();
    let channel = |link: &Link| {
        Node::new("ServiceChannel")
            .with(
                "name",
                link.label.as_ref().map(|label| subject.words(label)),
            )
            .with("serviceUrl", link.url.0.as_str())
            .with("availableLanguage", link.lang.map(|lang| lang.to_string()))
    };
    let channels: Vec<Node> = program.links.iter().map(channel).collect();
    let cost = program.cost.as_ref();
    subject
        .thing(kind(subject, program))
        .with("url", subject.url)
        .with(
            "serviceType",
            context.speaker.text(program.kind.message_id()),
        )
        .with("provider", agencies)
        .with("areaServed", place::areas(context, &program.regions))
        .with("audience", subject.audience(&program.users))
        .with("availableChannel", channels)
        .with(
            "offers",
            cost.and_then(|cost| offer(subject, program, cost)),
        )
}

/// A service of the government, unless it is known that none of its providers belongs to it.
fn kind(subject: Subject<'_>, program: &Program) -> &'static str {
    let context = subject.context;
    let mut kinds = program.agency.iter().filter_map(|agency| {
        let id = context.find(CollectionType::Organization, &agency.slug)?;
        match &context.site.entry(id).role().facts {
            Facts::Organization(organization) => Some(organization.kind),
            _ => None,
        }
    });
    let private = |kind| {
        matches!(
            kind,
            OrganizationKind::School | OrganizationKind::Network | OrganizationKind::Expert
        )
    };
    if kinds.all(private) {
        "Service"
    } else {
        "GovernmentService"
    }
}

/// What it costs its users, where that is known.
fn offer(subject: Subject<'_>, program: &Program, cost: &Cost) -> Option<Node> {
    let price = cost.amount.or(cost.free.then_some(0))?;
    let unit = cost.amount.and(cost.unit);
    let period = program.period.as_ref();
    let speaker = subject.context.speaker;
    Some(
        Node::new("Offer")
            .with("price", price)
            .with("priceCurrency", "JPY")
            .with("description", unit.map(|unit| speaker.per(unit).text))
            .with(
                "availabilityStarts",
                period.and_then(|p| p.opens).map(|d| d.to_string()),
            )
            .with(
                "availabilityEnds",
                period.and_then(|p| p.closes).map(|d| d.to_string()),
            ),
    )
}
