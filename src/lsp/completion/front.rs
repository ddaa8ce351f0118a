//! Keys and values of front matter and of data files.

use super::{Offer, body, terms};
use crate::content::facts::place::Region;
use crate::content::schema as content_schema;
use crate::data::{DataPath, Step};
use crate::lsp::names;
use crate::lsp::schema::{self, Found, Key};
use crate::lsp::spot::{Kind, Spot};
use crate::lsp::yaml::{Outline, Role, Slot};
use lsp_types::CompletionItemKind;
use serde_json::Value;
use std::collections::BTreeSet;
use std::ops::Range;

pub(super) fn offers(spot: &Spot<'_>, outline: &Outline) -> Vec<Offer> {
    let Some(slot) = &outline.slot else {
        return Vec::new();
    };
    if let Some(below) = below_texts(&slot.path)
        && matches!(
            spot.kind,
            Kind::Text {
                schema: "translation",
                ..
            }
        )
    {
        return texts(spot, outline, slot, below);
    }
    let Some(root) = spot.schema().and_then(content_schema::of) else {
        return Vec::new();
    };
    let found = schema::at(&root, &slot.path);
    let front = Front {
        spot,
        outline,
        slot,
        root: &root,
    };
    match slot.role {
        Role::Key => front.keys(&found),
        Role::Value => front.values(&found),
        Role::Own if found.is_list() && !slot.item => front.items(&found),
        Role::Own => {
            let mut offers = front.values(&found);
            if !slot.flow {
                offers.extend(front.keys(&found));
            }
            offers
        }
    }
}

struct Front<'a> {
    spot: &'a Spot<'a>,
    outline: &'a Outline,
    slot: &'a Slot,
    root: &'a Value,
}

impl Front<'_> {
    fn is_taken(&self, name: &str) -> bool {
        let written = self.spot.text.get(self.slot.range.clone());
        let own = written.is_some_and(|text| text == name) && self.slot.colon;
        !own && self.outline.keys_at(&self.slot.path).any(|key| key == name)
    }

    fn keys(&self, found: &Found<'_>) -> Vec<Offer> {
        let keys = found.keys(self.root).into_iter();
        let free = keys.filter(|key| !self.is_taken(key.name));
        let mut offers: Vec<Offer> = free.map(|key| self.key(&key)).collect();
        if found.is_per_language() {
            let languages = self.spot.site.config.languages.iter();
            let free = languages.filter(|lang| !self.is_taken(lang.as_str()));
            offers.extend(free.map(|lang| {
                let offer = self.offer(CompletionItemKind::PROPERTY, lang.as_str());
                let insert = self.with_colon(lang.as_str(), true);
                offer.detail(lang.autonym()).insert(insert)
            }));
        }
        offers
    }

    fn key(&self, key: &Key<'_>) -> Offer {
        let value = &key.value;
        let kind = value.kind(self.root);
        let detail = match value.required {
            true => format!("{kind} (required)"),
            false => kind,
        };
        let items = value.is_list().then(|| value.items(self.root));
        let is_deep = match &items {
            Some(items) => items.is_mapping(),
            None => value.is_mapping() && !value.is_text(),
        };
        let mut offer = self
            .offer(CompletionItemKind::PROPERTY, key.name)
            .detail(detail)
            .meaning(value.meaning)
            .insert(self.with_colon(key.name, self.slot.flow || !is_deep));
        if items.is_some() && !is_deep && !self.slot.colon {
            offer.snippet = Some(format!("{}: [$0]", key.name));
        }
        offer
    }

    /// A key as it is inserted: with a colon, unless there is one.
    fn with_colon(&self, name: &str, space: bool) -> String {
        match (self.slot.colon, space) {
            (true, _) => name.to_owned(),
            (false, true) => format!("{name}: "),
            (false, false) => format!("{name}:"),
        }
    }

    fn offer(&self, kind: CompletionItemKind, label: &str) -> Offer {
        Offer::new(kind, label, self.slot.range.clone())
    }

    /// Values of a list below its key: each is an item of its own.
    fn items(&self, found: &Found<'_>) -> Vec<Offer> {
        let items = found.items(self.root);
        let mut offers = self.values(&items);
        offers.extend(self.keys(&items));
        for offer in &mut offers {
            offer.insert = format!("- {}", offer.insert);
            offer.snippet = None;
        }
        offers
    }

    fn values(&self, found: &Found<'_>) -> Vec<Offer> {
        let mut offers = self.plain_values(found);
        if found.is_list() && self.slot.role == Role::Value {
            let items = found.items(self.root);
            offers.extend(self.plain_values(&items).into_iter().map(|mut offer| {
                offer.insert = format!("[{}]", offer.insert);
                offer
            }));
        }
        offers
    }

    fn plain_values(&self, found: &Found<'_>) -> Vec<Offer> {
        let site = self.spot.site;
        let mut offers = Vec::new();
        for word in found.words() {
            let message = word.message.map(|prefix| format!("{prefix}-{}", word.id));
            let label = message.map(|id| self.message(&id)).unwrap_or_default();
            let offer = self.offer(CompletionItemKind::ENUM_MEMBER, word.id);
            offers.push(offer.detail(label).meaning(word.meaning).by_detail());
        }
        match found.refers_to() {
            Some("source") => offers.extend(site.documents.iter().map(|(key, document)| {
                let title = document.title.get(self.spot.chain());
                let offer = self.offer(CompletionItemKind::REFERENCE, key);
                let title = title.map_or("", |(title, _)| title);
                offer.detail(title).by_detail()
            })),
            Some(kind) => offers.extend(entries(self.spot, kind, &self.slot.range)),
            None => {}
        }
        if found.is("Region") {
            offers.extend(Region::all().map(|region| {
                let offer = self.offer(CompletionItemKind::VALUE, &region.to_string());
                offer.detail(self.message(&region.message_id())).by_detail()
            }));
        }
        if found.is("Lang") {
            offers.extend(site.config.languages.iter().map(|lang| {
                let offer = self.offer(CompletionItemKind::VALUE, lang.as_str());
                offer.detail(lang.autonym())
            }));
        }
        if found.is("PartialDate") {
            let today = site.today.to_string();
            offers.push(
                self.offer(CompletionItemKind::VALUE, &today)
                    .detail("today"),
            );
        }
        let last = self.slot.path.last();
        if self.spot.kind == Kind::Data("doors") && last == Some(&Step::Key("to".to_owned())) {
            offers.extend(body::entries(self.spot, &self.slot.range));
        } else if found.is_text() {
            offers.extend(terms::offers(self.spot));
        }
        offers
    }

    /// The label of a word; none if it is said with a number.
    fn message(&self, id: &str) -> String {
        let lang = self.spot.site.config.source_language;
        let locale = self.spot.site.catalogs.locale(lang);
        match locale.has(id) {
            true => Some(locale.text(id)).filter(|text| !text.contains("{$")),
            false => None,
        }
        .unwrap_or_default()
    }
}

/// The entries of a type, by their folders.
pub(super) fn entries(spot: &Spot<'_>, kind: &str, range: &Range<usize>) -> Vec<Offer> {
    let entries = names::of_type(spot.site, kind);
    let offers = entries.map(|(id, entry)| {
        Offer::new(CompletionItemKind::REFERENCE, &entry.slug, range.clone())
            .detail(entry.title(spot.chain()).text)
            .meaning(Some(names::about(spot, id)))
            .by_detail()
    });
    offers.collect()
}

/// The path below `texts`, as translations write words for facts.
fn below_texts(path: &[Step]) -> Option<&[Step]> {
    match path {
        [Step::Key(first), rest @ ..] if first == "texts" => Some(rest),
        _ => None,
    }
}

/// The keys under which the source has words.
fn texts(spot: &Spot<'_>, outline: &Outline, slot: &Slot, below: &[Step]) -> Vec<Offer> {
    let known = names::own_entry(spot).map(|id| &spot.site.entry(id).role().texts);
    if slot.role == Role::Value {
        return terms::offers(spot);
    }
    let path = DataPath {
        steps: below.to_vec(),
        key: false,
    };
    let prefix = match path.to_string() {
        path if path.is_empty() => path,
        path => format!("{path}."),
    };
    let taken: BTreeSet<&str> = outline.keys_at(&slot.path).collect();
    let mut offers: Vec<Offer> = Vec::new();
    for (key, words) in known.into_iter().flatten() {
        let Some(rest) = key.strip_prefix(&prefix) else {
            continue;
        };
        let (name, is_whole) = match rest.split_once('.') {
            Some((name, _)) => (name, false),
            None => (rest, true),
        };
        let is_number = name.bytes().all(|b| b.is_ascii_digit());
        if is_number || taken.contains(name) || offers.last().is_some_and(|o| o.label == name) {
            continue;
        }
        let offer = Offer::new(CompletionItemKind::PROPERTY, name, slot.range.clone());
        offers.push(match (slot.colon, is_whole) {
            (true, _) => offer,
            (false, true) => offer.insert(format!("{name}: ")).detail(words),
            (false, false) => offer.insert(format!("{name}:")),
        });
    }
    offers
}
