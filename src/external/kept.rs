//! Answers of earlier runs.
//!
//! A file in `.shirube/cache` below the site, which people may read. It is an optimisation only:
//! a missing or damaged file means that everything is asked again. Addresses that the site does
//! not have any more are left out of the next file.

use super::ask::Answer;
use crate::date::Timestamp;
use crate::kept;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};

/// Where the file lies in a site.
const FILE: &str = ".shirube/cache/external.json";

const DAY: i64 = 24 * 60 * 60;

/// What leads somewhere is believed for a week: pages seldom go, and who checks every day should
/// not ask every server every day.
const FINE: i64 = 7 * DAY;

/// What does not is asked again the next day: servers are mended, and so are texts.
const NOT_FINE: i64 = DAY;

/// Kept answers.
#[derive(Debug)]
pub struct Kept {
    path: PathBuf,
    answers: BTreeMap<String, Entry>,
}

/// An answer and when it was given.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Entry {
    asked: Timestamp,
    #[serde(flatten)]
    answer: Answer,
}

impl Kept {
    /// Reads what is kept of the site in `root`; if `is_read` is off, nothing is.
    pub fn load(root: &Path, is_read: bool) -> Kept {
        let path = root.join(FILE);
        let bytes = is_read.then(|| std::fs::read(&path).ok()).flatten();
        let answers = bytes.and_then(|bytes| serde_json::from_slice(&bytes).ok());
        Kept {
            path,
            answers: answers.unwrap_or_default(),
        }
    }

    /// The answer for an address, if it is not too old, nor from a clock that ran ahead.
    pub(super) fn get(&self, address: &str, now: Timestamp) -> Option<Answer> {
        let Entry { asked, answer } = self.answers.get(address)?;
        let lasts = match answer {
            Answer::Fine | Answer::Moved { .. } => FINE,
            Answer::Broken { .. } | Answer::Unanswered => NOT_FINE,
        };
        let age = now.seconds() - asked.seconds();
        (0..lasts).contains(&age).then(|| answer.clone())
    }

    /// Keeps an answer. None is nothing to keep: a server that was down may be up again.
    pub(super) fn put(&mut self, address: &str, answer: &Answer, now: Timestamp) {
        if *answer == Answer::Unanswered {
            self.answers.remove(address);
            return;
        }
        let entry = Entry {
            asked: now,
            answer: answer.clone(),
        };
        self.answers.insert(address.to_owned(), entry);
    }

    /// Forgets all addresses but these.
    pub(super) fn retain(&mut self, addresses: &BTreeSet<String>) {
        self.answers
            .retain(|address, _| addresses.contains(address));
    }

    /// Writes all answers.
    pub(super) fn save(&self) -> io::Result<()> {
        let text = serde_json::to_string_pretty(&self.answers)? + "\n";
        kept::write(&self.path, text.as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(days: i64) -> Timestamp {
        Timestamp::from_unix_seconds(1_795_186_800 + days * DAY).unwrap()
    }

    fn broken() -> Answer {
        Answer::Broken {
            by_server: true,
            why: "no".to_owned(),
        }
    }

    #[test]
    fn what_is_fine_is_known_for_a_week_and_the_rest_for_a_day() {
        let site = tempfile::tempdir().unwrap();
        let moved = Answer::Moved { to: "x".to_owned() };
        let mut kept = Kept::load(site.path(), true);
        kept.put("a", &Answer::Fine, at(0));
        kept.put("b", &broken(), at(0));
        kept.put("c", &Answer::Unanswered, at(0));
        kept.put("d", &moved, at(0));
        kept.save().unwrap();
        let kept = Kept::load(site.path(), true);
        assert_eq!(kept.get("a", at(6)), Some(Answer::Fine));
        assert_eq!(kept.get("a", at(7)), None);
        assert_eq!(kept.get("d", at(6)), Some(moved));
        assert_eq!(kept.get("b", at(0)), Some(broken()));
        assert_eq!(kept.get("b", at(1)), None);
        assert_eq!(kept.get("c", at(0)), None);
        assert_eq!(kept.get("a", at(-1)), None, "it is from the future");
        assert_eq!(Kept::load(site.path(), false).get("a", at(0)), None);
    }

    #[test]
    fn a_damaged_file_is_no_answer() {
        let site = tempfile::tempdir().unwrap();
        let mut kept = Kept::load(site.path(), true);
        kept.put("a", &Answer::Fine, at(0));
        kept.save().unwrap();
        let path = site.path().join(FILE);
        let text = std::fs::read_to_string(&path).unwrap();
        std::fs::write(&path, &text[..text.len() - 4]).unwrap();
        assert_eq!(Kept::load(site.path(), true).get("a", at(0)), None);
    }
}
