//! What the portal has in which language. Facts are in every language; these are the words.
//!
//! Languages come in waves, in the order of where readers come from: the first has what students
//! need whole and the titles and summaries of the rest, the second what is about foreign staff,
//! the third the first steps.

use serde_yaml::Value;
use std::fs;
use std::path::{Path, PathBuf};

const FIRST: &[&str] = &["zh-Hans", "vi", "ne", "ko", "zh-Hant", "my"];
const SECOND: &[&str] = &["id", "mn", "th"];
const THIRD: &[&str] = &["pt-BR", "es", "fil", "km", "uk", "tr"];

/// How much of an entry is in a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Words {
    Nothing,
    TitleAndSummary,
    Whole,
}

struct Entry {
    folder: PathBuf,
    collection: String,
    facts: Value,
    has_text: bool,
}

/// Front matter and text of a file, if there is one.
fn read(path: &Path) -> Option<(Value, String)> {
    let text = fs::read_to_string(path).ok()?;
    let (front, body) = text.strip_prefix("---\n")?.split_once("\n---\n")?;
    Some((serde_yaml::from_str(front).unwrap(), body.trim().to_owned()))
}

fn entries() -> Vec<Entry> {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let folders = |folder: &Path| -> Vec<PathBuf> {
        let items = fs::read_dir(folder)
            .unwrap()
            .map(|item| item.unwrap().path());
        items.filter(|path| path.is_dir()).collect()
    };
    let mut entries = Vec::new();
    for collection in folders(&content) {
        for folder in folders(&collection) {
            if let Some((front, body)) = read(&folder.join("ja.md")) {
                entries.push(Entry {
                    collection: collection.file_name().unwrap().to_str().unwrap().to_owned(),
                    facts: front["facts"].clone(),
                    has_text: !body.is_empty(),
                    folder,
                });
            }
        }
    }
    assert!(entries.len() >= 300);
    entries
}

impl Entry {
    fn words(&self, lang: &str) -> Words {
        match read(&self.folder.join(format!("{lang}.md"))) {
            None => Words::Nothing,
            Some((_, body)) if body.is_empty() && self.has_text => Words::TitleAndSummary,
            Some(_) => Words::Whole,
        }
    }

    fn names(&self, fact: &str, value: &str) -> bool {
        let list = self.facts[fact].as_sequence();
        list.is_some_and(|list| list.iter().any(|item| item == value))
    }

    /// Whether its facts name students among its readers.
    fn is_for_students(&self) -> bool {
        self.names("audience", "student") || self.names("users", "student")
    }

    fn is_whole_for_students(&self) -> bool {
        match &*self.collection {
            "residence-status" | "comparison" | "consortium" | "organization" => true,
            "guide" => self.is_for_students() || self.facts["questions"].is_sequence(),
            _ => false,
        }
    }
}

/// The entries that have less in a language than they should.
fn lacking(lang: &str, wanted: impl Fn(&Entry) -> Words) -> Vec<String> {
    let lacks = |entry: &Entry| entry.words(lang) < wanted(entry);
    let name = |entry: Entry| format!("{lang}: {}", entry.folder.display());
    entries().into_iter().filter(lacks).map(name).collect()
}

#[test]
fn english_is_whole() {
    assert_eq!(lacking("en", |_| Words::Whole), [""; 0]);
}

#[test]
fn the_first_wave_has_what_students_need_and_says_what_the_rest_is() {
    for lang in FIRST {
        let lacking = lacking(lang, |entry| match &*entry.collection {
            _ if entry.is_whole_for_students() => Words::Whole,
            "program" | "case" | "dataset" => Words::TitleAndSummary,
            _ => Words::Nothing,
        });
        assert_eq!(lacking, [""; 0]);
    }
}

#[test]
fn the_second_wave_lacks_only_cases_and_programmes_without_foreign_staff() {
    for lang in SECOND {
        let lacking = lacking(lang, |entry| match &*entry.collection {
            _ if entry.is_whole_for_students() => Words::Whole,
            "dataset" => Words::TitleAndSummary,
            "program" if entry.facts["foreign_talent"] == true => Words::TitleAndSummary,
            _ => Words::Nothing,
        });
        assert_eq!(lacking, [""; 0]);
    }
}

#[test]
fn the_third_wave_has_the_first_steps() {
    for lang in THIRD {
        let lacking = lacking(lang, |entry| match &*entry.collection {
            "residence-status" | "organization" => Words::TitleAndSummary,
            "guide" if entry.folder.ends_with("find-work") => Words::TitleAndSummary,
            _ => Words::Nothing,
        });
        assert_eq!(lacking, [""; 0]);
    }
}

#[test]
fn what_students_read_is_written_in_easy_japanese_by_a_person() {
    let lacking = lacking("ja-simple", |entry| match &*entry.collection {
        "residence-status" | "comparison" | "consortium" => Words::Whole,
        _ if entry.is_for_students() => Words::Whole,
        _ => Words::Nothing,
    });
    assert_eq!(lacking, [""; 0]);
}
