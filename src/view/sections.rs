//! The facts of an entry in sections: in the order of a reader's questions.

use super::PageContext;
use super::facts::FactRow;
use super::facts::program::SECTIONS;
use super::facts::status::GLANCE;
use super::speaker::WordsView;
use crate::content::facts::Facts;
use crate::site::EntryId;
use serde::Serialize;

/// Facts under a heading.
#[derive(Debug, Serialize)]
pub struct FactSection {
    /// Its anchor, and what it is for the style sheet.
    pub id: &'static str,
    /// Its heading.
    pub title: WordsView,
    /// The facts.
    pub rows: Vec<FactRow>,
}

impl PageContext<'_> {
    /// The facts of an entry. Those of a programme answer who, what, when, how and where to
    /// ask; those of a status begin with what most readers want to know.
    pub(super) fn fact_sections(&self, id: EntryId) -> Vec<FactSection> {
        let mut rows = self.fact_rows(id);
        let mut sections = match &self.site.entry(id).role().facts {
            Facts::Program(_) => self.program_sections(&mut rows),
            Facts::ResidenceStatus(_) => {
                rows.retain(|row| GLANCE.iter().all(|(key, _)| row.key != *key));
                vec![FactSection {
                    id: "glance",
                    title: self.speaker.say("glance-title"),
                    rows: self.glance(id),
                }]
            }
            _ => Vec::new(),
        };
        if !rows.is_empty() {
            sections.push(FactSection {
                id: "facts",
                title: self.speaker.say("facts-title"),
                rows,
            });
        }
        sections
    }

    fn program_sections(&self, rows: &mut Vec<FactRow>) -> Vec<FactSection> {
        let mut sections = Vec::with_capacity(SECTIONS.len());
        for (message, keys) in SECTIONS {
            let mut found = Vec::with_capacity(keys.len());
            for key in *keys {
                if let Some(at) = rows.iter().position(|row| row.key == *key) {
                    found.push(rows.remove(at));
                }
            }
            if !found.is_empty() {
                sections.push(FactSection {
                    id: message,
                    title: self.speaker.say(message),
                    rows: found,
                });
            }
        }
        sections
    }
}
