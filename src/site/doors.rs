//! The doors of the front page, with their addresses looked up.

use super::links::{Names, Target};
use super::{Index, Parts};
use crate::content::doors::Doors;
use crate::content::entry::Entry;
use crate::content::markdown::Markdown;
use crate::diag::Report;
use crate::lang::Localized;
use crate::source::SourceMap;
use std::collections::BTreeSet;

/// A kind of reader.
#[derive(Debug)]
pub struct Door {
    /// Its name for scripts and tests.
    pub id: String,
    /// Who the reader is.
    pub title: Localized,
    /// What such readers want to do, and what helps them.
    pub tasks: Vec<(Localized, Target)>,
}

/// Looks up the addresses. A task that leads nowhere is reported and left out.
pub(super) fn resolve(
    doors: &Doors,
    parts: &Parts,
    entries: &[Entry],
    index: &Index,
    pages: &BTreeSet<&str>,
    sources: &SourceMap,
    report: &mut Report,
) -> Vec<Door> {
    let own = Markdown::default();
    let names = Names {
        parts,
        entries,
        index,
        pages,
        collection: 0,
        slug: "",
        own: &own,
    };
    let mut resolved = Vec::with_capacity(doors.list.len());
    for (i, door) in doors.list.iter().enumerate() {
        let mut tasks = Vec::with_capacity(door.tasks.len());
        for (j, task) in door.tasks.iter().enumerate() {
            match names.find(&task.to) {
                Ok(Target::Broken) => {}
                Ok(target) => tasks.push((task.text.clone(), target)),
                Err(problem) => report.push(match doors.span(i, j, sources) {
                    Some(span) => problem.at(span),
                    None => problem,
                }),
            }
        }
        resolved.push(Door {
            id: door.id.clone(),
            title: door.title.clone(),
            tasks,
        });
    }
    resolved
}
