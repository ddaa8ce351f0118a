//! Rows of values that facts of several types share.

use super::{FactRow, FactValue, Rows};
use crate::config::CollectionType;
use crate::content::facts::reference::{Ref, Target, Text};
use crate::content::facts::values::{Contact, Cost, Figure, Link};
use crate::date::{Moment, PartialDate};
use crate::lang::Lang;
use crate::view::speaker::WordsView;

impl Rows<'_> {
    /// Adds a row unless it has no values.
    pub(super) fn push(&mut self, key: &str, values: Vec<FactValue>) {
        if !values.is_empty() {
            self.rows.push(FactRow {
                key: key.to_owned(),
                label: self
                    .context
                    .speaker
                    .say(&format!("fact-{}", key.replace('_', "-"))),
                values,
            });
        }
    }

    /// Words of the entry in the reader's language, or the nearest one there is.
    pub(super) fn text(&self, text: &Text) -> WordsView {
        self.context
            .speaker
            .words(self.entry.words(text, self.context.chain))
    }

    pub(super) fn value(words: WordsView) -> FactValue {
        FactValue {
            words,
            ..FactValue::default()
        }
    }

    pub(super) fn words(&mut self, key: &str, text: Option<&Text>) {
        let value = text.map(|t| Self::value(self.text(t)));
        self.push(key, value.into_iter().collect());
    }

    pub(super) fn list(&mut self, key: &str, texts: &[Text]) {
        let values = texts.iter().map(|t| Self::value(self.text(t))).collect();
        self.push(key, values);
    }

    pub(super) fn choice(&mut self, key: &str, message_id: Option<&'static str>) {
        self.choices(key, message_id);
    }

    pub(super) fn choices(
        &mut self,
        key: &str,
        message_ids: impl IntoIterator<Item = &'static str>,
    ) {
        let values = message_ids
            .into_iter()
            .map(|id| Self::value(self.context.speaker.say(id)))
            .collect();
        self.push(key, values);
    }

    pub(super) fn date(&self, date: PartialDate) -> FactValue {
        let date = self.context.speaker.date(date);
        FactValue {
            words: WordsView {
                text: date.text,
                lang: None,
            },
            datetime: Some(date.iso),
            ..FactValue::default()
        }
    }

    pub(super) fn moment(&self, moment: Moment) -> FactValue {
        let shown = self.context.speaker.moment(moment);
        FactValue {
            words: WordsView {
                text: shown.text,
                lang: None,
            },
            datetime: Some(shown.iso),
            ..FactValue::default()
        }
    }

    pub(super) fn languages(&mut self, key: &str, languages: &[Lang]) {
        let name = |lang: &Lang| self.context.speaker.format().language_name(*lang);
        let values = languages
            .iter()
            .map(|lang| {
                Self::value(WordsView {
                    text: name(lang),
                    lang: None,
                })
            })
            .collect();
        self.push(key, values);
    }

    pub(super) fn references<T: Target>(&mut self, key: &str, references: &[Ref<T>]) {
        let values = references
            .iter()
            .filter_map(|r| self.reference(r))
            .collect();
        self.push(key, values);
    }

    pub(super) fn reference<T: Target>(&self, reference: &Ref<T>) -> Option<FactValue> {
        let kind = CollectionType::ALL
            .iter()
            .find(|kind| T::MARKER.strip_prefix("$ref:") == Some(kind.as_str()))?;
        let id = self.context.find(*kind, &reference.slug)?;
        Some(FactValue {
            words: self.context.entry_title(self.context.site.entry(id)),
            href: Some(self.context.entry_href(id)),
            ..FactValue::default()
        })
    }

    pub(super) fn figures(&mut self, key: &str, figures: &[Figure]) {
        let values = figures.iter().map(|f| self.figure(f)).collect();
        self.push(key, values);
    }

    pub(super) fn figure(&self, figure: &Figure) -> FactValue {
        let speaker = self.context.speaker;
        let mut words = speaker.quantity(figure.value, figure.unit);
        if figure.approximate {
            let args = crate::i18n::Args::new().text("value", &words.text);
            words = speaker.say_with("approximately", &args);
        }
        let measure = figure.measure.map(|m| speaker.say(m.message_id()));
        let note = figure.note.as_ref().map(|n| self.text(n));
        FactValue {
            label: figure.label.as_ref().map(|l| self.text(l)),
            words,
            number: Some(figure.value.to_string()),
            as_of: Some(speaker.date(figure.as_of)),
            sources: figure
                .sources
                .0
                .iter()
                .map(|s| self.context.source(s))
                .collect(),
            notes: measure.into_iter().chain(note).collect(),
            ..FactValue::default()
        }
    }

    pub(super) fn links(&mut self, links: &[Link]) {
        let values = links.iter().map(|link| self.link(link)).collect();
        self.push("links", values);
    }

    pub(super) fn link(&self, link: &Link) -> FactValue {
        let words = match &link.label {
            Some(label) => self.text(label),
            None => WordsView {
                text: link.url.host().to_owned(),
                lang: None,
            },
        };
        FactValue {
            words,
            href: Some(link.url.0.clone()),
            hreflang: link.lang.filter(|lang| *lang != self.context.lang),
            external: true,
            ..FactValue::default()
        }
    }

    pub(super) fn cost(&mut self, cost: Option<&Cost>) {
        let Some(cost) = cost else { return };
        let speaker = self.context.speaker;
        let notes = cost.note.iter().map(|n| self.text(n)).collect();
        let words = match cost.amount {
            Some(amount) => speaker.yen(amount as f64),
            None if cost.free => speaker.say("cost-free"),
            None => speaker.say("cost-charged"),
        };
        let label = cost.amount.and(cost.unit).map(|unit| speaker.per(unit));
        self.push(
            "cost",
            vec![FactValue {
                words,
                label,
                notes,
                ..FactValue::default()
            }],
        );
    }

    pub(super) fn contacts(&mut self, contacts: &[Contact]) {
        let values = contacts.iter().map(|c| self.contact(c)).collect();
        self.push("contacts", values);
    }

    fn contact(&self, contact: &Contact) -> FactValue {
        let speaker = self.context.speaker;
        let line = |id: &str, text: &str, href: Option<String>| FactValue {
            label: Some(speaker.say(id)),
            words: WordsView {
                text: text.to_owned(),
                lang: None,
            },
            href,
            ..FactValue::default()
        };
        let mut lines = Vec::new();
        if let Some(phone) = &contact.phone {
            let digits: String = phone
                .chars()
                .filter(|c| c.is_ascii_digit() || *c == '+')
                .collect();
            lines.push(line("contact-phone", phone, Some(format!("tel:{digits}"))));
        }
        if let Some(email) = &contact.email {
            lines.push(line(
                "contact-email",
                &email.0,
                Some(format!("mailto:{}", email.0)),
            ));
        }
        if let Some(url) = &contact.url {
            let external = true;
            lines.push(FactValue {
                external,
                ..line("contact-web", url.host(), Some(url.0.clone()))
            });
        }
        for (id, text) in [
            ("contact-address", &contact.address),
            ("contact-hours", &contact.hours),
        ] {
            if let Some(text) = text {
                lines.push(FactValue {
                    words: self.text(text),
                    ..line(id, "", None)
                });
            }
        }
        if let Some(region) = contact.region {
            let words = speaker.say(&region.message_id());
            lines.push(FactValue {
                words,
                ..line("fact-region", "", None)
            });
        }
        if !contact.languages.is_empty() {
            let names: Vec<_> = contact
                .languages
                .iter()
                .map(|l| speaker.format().language_name(*l))
                .collect();
            let text = speaker.format().list_and(&names);
            lines.push(line("fact-languages", &text, None));
        }
        let name = contact.name.as_ref().map(|n| Self::value(self.text(n)));
        let organization = contact
            .organization
            .as_ref()
            .and_then(|o| self.reference(o));
        let head = match (name, organization) {
            (Some(name), Some(organization)) => FactValue {
                href: organization.href,
                ..name
            },
            (name, organization) => name.or(organization).unwrap_or_default(),
        };
        let notes = contact.note.iter().map(|n| self.text(n)).collect();
        FactValue {
            lines,
            notes,
            ..head
        }
    }
}
