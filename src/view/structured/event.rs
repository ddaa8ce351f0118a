//! Dated meetings.

use super::node::Node;
use super::subject::Subject;
use super::{organization, place};
use crate::content::facts::Event;
use crate::content::facts::event::Mode;

/// An event. Times have the offset of Japan. Where the documents do not say where people met,
/// there is no place: it is not guessed from those who held it.
pub(super) fn event(subject: Subject<'_>, event: &Event) -> Node {
    let context = subject.context;
    let organizers = event.organizers.iter();
    let organizers = organizers.filter_map(|o| organization::named(context, o));
    let consortium = event.consortium.iter();
    let consortium = consortium.filter_map(|c| organization::named(context, c));
    let languages: Vec<String> = event.languages.iter().map(ToString::to_string).collect();
    subject
        .thing("Event")
        .with("url", subject.url)
        .with("startDate", event.starts.zoned())
        .with("endDate", event.ends.map(|ends| ends.zoned()))
        .with("eventStatus", "https://schema.org/EventScheduled")
        .with("eventAttendanceMode", event.mode.map(attendance))
        .with("location", locations(subject, event))
        .with(
            "organizer",
            organizers.chain(consortium).collect::<Vec<_>>(),
        )
        .with("inLanguage", languages)
        .with("audience", subject.audience(&event.audience))
}

fn attendance(mode: Mode) -> &'static str {
    match mode {
        Mode::InPerson => "https://schema.org/OfflineEventAttendanceMode",
        Mode::Online => "https://schema.org/OnlineEventAttendanceMode",
        Mode::Hybrid => "https://schema.org/MixedEventAttendanceMode",
    }
}

fn locations(subject: Subject<'_>, event: &Event) -> Vec<Node> {
    let name = event.place.as_ref().map(|place| subject.words(place));
    let on_site = || {
        let address = event
            .prefecture
            .map(|prefecture| place::address(subject.context, prefecture, None));
        let name = name.clone().or_else(|| {
            let prefecture = event.prefecture?;
            Some(subject.context.speaker.text(&prefecture.message_id()))
        });
        let known = name.is_some() || address.is_some();
        known.then(|| {
            Node::new("Place")
                .with("name", name)
                .with("address", address)
        })
    };
    // Where to click is on the page; documents do not give the address of a meeting itself.
    let online = |name: Option<String>| {
        Node::new("VirtualLocation")
            .with("name", name)
            .with("url", subject.url)
    };
    match event.mode {
        Some(Mode::Online) => vec![online(name)],
        Some(Mode::Hybrid) => on_site().into_iter().chain([online(None)]).collect(),
        Some(Mode::InPerson) | None => on_site().into_iter().collect(),
    }
}
