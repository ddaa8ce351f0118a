//! What open pages are told: that the site changed, and whether they did.
//!
//! Each open page has one stream (server-sent events, HTML standard, section 9.2). It is told to
//! load again only if what it is drawn from changed; if only style sheets changed, it is told
//! their new names.

use super::address::{self, Address};
use super::respond::{base, is_pseudo};
use super::site::{PageKey, PreviewSite};
use super::snapshot::Snapshot;
use axum::response::sse::Event;
use std::sync::Arc;

/// What one open page knows.
#[derive(Debug)]
pub(super) struct Listener {
    /// The path of the page as its browser has it.
    path: String,
    /// The process that it talks to: another one means that everything may have changed.
    boot: String,
    seen: Option<Seen>,
}

#[derive(Debug)]
struct Seen {
    number: u64,
    key: Option<PageKey>,
    site: Option<Arc<PreviewSite>>,
}

impl Listener {
    pub(super) fn new(path: String, boot: String) -> Self {
        Listener {
            path,
            boot,
            seen: None,
        }
    }

    /// What the page is told about a snapshot.
    pub(super) fn events(&mut self, snapshot: &Snapshot) -> Vec<Event> {
        let (errors, warnings) = snapshot.counts();
        let state = serde_json::json!({
            "boot": self.boot,
            "number": snapshot.number,
            "checked": snapshot.checked().is_some(),
            "errors": errors,
            "warnings": warnings,
        });
        let mut events = vec![event("state", &state)];
        let file = match address::read(&self.path, &base(snapshot)) {
            Address::File(file) => Some(file),
            _ => None,
        };
        let site = snapshot.site.clone();
        let is_pseudo = file.as_deref().is_some_and(is_pseudo);
        let key = file.and_then(|file| site.as_ref()?.key(&file));
        let before = self.seen.replace(Seen {
            number: snapshot.number,
            key,
            site: site.clone(),
        });
        let Some(before) = before.filter(|before| before.number != snapshot.number) else {
            return events;
        };
        if let Some(edited) = edited(snapshot) {
            events.push(event("edited", &edited));
        }
        // Its site is made when it is asked for, so nobody knows yet whether the page changed.
        if is_pseudo {
            events.push(event("reload", &snapshot.number));
            return events;
        }
        if before.key == key {
            return events;
        }
        let own = |key: Option<PageKey>| key.map(|key| key.own);
        let styles = match (&before.site, &site) {
            (Some(before), Some(now)) => before.changed_styles(now),
            _ => None,
        };
        events.push(match styles {
            Some(styles) if own(before.key) == own(key) => event("style", &styles),
            _ => event("reload", &snapshot.number),
        });
        events
    }
}

/// The page whose text was edited, if it was just one.
fn edited(snapshot: &Snapshot) -> Option<serde_json::Value> {
    let [file] = snapshot.edited.as_slice() else {
        return None;
    };
    let site = &snapshot.site.as_ref()?.assembled.site;
    let source = snapshot.sources.find(file)?;
    let (id, document) = site.entries().find_map(|(id, entry)| {
        let document = entry.documents().find(|d| d.source == source)?;
        Some((id, document))
    })?;
    let path = site.entry_path(site.entry(id));
    let url = format!("{}{}/{path}", site.config.base_url.path, document.lang);
    Some(serde_json::json!({ "url": url, "file": **file }))
}

fn event(name: &str, data: &impl serde::Serialize) -> Event {
    let data = serde_json::to_string(data).unwrap_or_default();
    Event::default().event(name).data(data)
}
