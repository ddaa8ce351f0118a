//! Organizations: agencies, desks and consortia. Their contacts are desks, never persons.
//!
//! `url` is the page of the organization here, wherever it is named, so that all mean the same one.
//! The links of an entry are pages of the organization about this and that: none of them is said to
//! stand for the organization itself.

use super::node::Node;
use super::place;
use super::subject::Subject;
use crate::config::CollectionType;
use crate::content::facts::organization::OrganizationKind;
use crate::content::facts::reference::{Ref, Target};
use crate::content::facts::values::Contact;
use crate::content::facts::{Consortium, Facts, Organization};
use crate::site::EntryId;
use crate::view::PageContext;

/// The type of an organization. None for experts: theirs is a profession.
fn kind(kind: OrganizationKind) -> Option<&'static str> {
    match kind {
        OrganizationKind::Agency | OrganizationKind::Bureau => Some("GovernmentOrganization"),
        OrganizationKind::Expert => None,
        _ => Some("Organization"),
    }
}

/// An organization or consortium that a fact names, with the address of its page.
pub(super) fn named<T: Target>(context: PageContext<'_>, reference: &Ref<T>) -> Option<Node> {
    let collection = CollectionType::ALL
        .iter()
        .find(|kind| T::MARKER.strip_prefix("$ref:") == Some(kind.as_str()))?;
    entry(context, context.find(*collection, &reference.slug)?)
}

fn entry(context: PageContext<'_>, id: EntryId) -> Option<Node> {
    let entry = context.site.entry(id);
    let kind = match &entry.role().facts {
        Facts::Organization(organization) => kind(organization.kind)?,
        Facts::Consortium(_) => "Organization",
        _ => return None,
    };
    let url = context.absolute(context.lang, &context.site.entry_path(entry));
    Some(
        Node::new(kind)
            .with("name", entry.title(context.chain).text)
            .with("url", url),
    )
}

/// An agency, desk or other body, if it is an organization.
pub(super) fn organization(subject: Subject<'_>, organization: &Organization) -> Option<Node> {
    let context = subject.context;
    let short = organization.short_name.as_ref();
    let parent = organization.parent.as_ref();
    let node = subject
        .thing(kind(organization.kind)?)
        .with("alternateName", short.map(|name| subject.words(name)))
        .with("url", subject.url)
        .with("parentOrganization", parent.and_then(|p| named(context, p)))
        .with("areaServed", place::areas(context, &organization.regions))
        .with("contactPoint", contacts(subject, &organization.contacts));
    Some(node)
}

/// A regional consortium.
pub(super) fn consortium(subject: Subject<'_>, consortium: &Consortium) -> Node {
    let context = subject.context;
    let members = consortium.members.iter().flat_map(|group| &group.names);
    let members: Vec<Node> = members
        .map(|name| Node::new("Organization").with("name", subject.words(name)))
        .collect();
    let leaders: Vec<Node> = consortium
        .agency
        .iter()
        .filter_map(|agency| named(context, agency))
        .collect();
    subject
        .thing("Organization")
        .with("url", subject.url)
        .with("foundingDate", consortium.founded.to_string())
        .with("areaServed", place::areas(context, &consortium.prefectures))
        .with("parentOrganization", leaders)
        .with("member", members)
        .with("contactPoint", contacts(subject, &consortium.contacts))
}

/// Desks that can be reached by something other than a letter.
fn contacts(subject: Subject<'_>, contacts: &[Contact]) -> Vec<Node> {
    let point = |contact: &Contact| {
        let languages = contact.languages.iter().map(ToString::to_string);
        let point = Node::new("ContactPoint")
            .with("telephone", contact.phone.clone())
            .with("email", contact.email.as_ref().map(|email| email.0.clone()))
            .with("url", contact.url.as_ref().map(|url| url.0.as_str()));
        point.has(&["telephone", "email", "url"]).then(|| {
            point
                .with(
                    "name",
                    contact.name.as_ref().map(|name| subject.words(name)),
                )
                .with(
                    "areaServed",
                    place::areas(subject.context, contact.region.as_slice()),
                )
                .with("availableLanguage", languages.collect::<Vec<_>>())
        })
    };
    contacts.iter().filter_map(point).collect()
}
