//! The examples of the handbook, built: those that an editor copies, and those that are wrong on
//! purpose.

use super::chapter::{Block, Chapter, Written};
use super::{both, root};
use crate::project::{Project, TODAY, published};
use serde_json::Value;
use shirube::diag::Code;
use std::collections::HashSet;
use std::fs;

/// A translation that was just written has no record yet of what it follows.
const OF_NEW_TRANSLATIONS: &str = "translation/unrecorded";

/// The small site that examples are laid over.
fn site() -> Project {
    let folder = root().join("tests/handbook/site");
    let files = published(&folder).into_iter();
    files.fold(Project::empty(), |site, (path, bytes)| {
        site.file(&path, bytes)
    })
}

/// Lays the file of an example over a site, with the pictures that it shows. Returns what stood
/// at these places before.
fn lay(site: &Project, written: &Written) -> Before {
    let Written { path, text, .. } = written;
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let pictures = published(&root().join("tests/handbook/files")).into_iter();
    let pictures = pictures.filter(|(name, _)| text.contains(name.as_str()));
    let mut files: Vec<_> = pictures
        .map(|(name, bytes)| (format!("{folder}/{name}"), bytes))
        .collect();
    let start = match written.appended {
        true => fs::read_to_string(site.path(path)).unwrap_or_default(),
        false => String::new(),
    };
    files.push((path.clone(), (start + text).into_bytes()));
    let place = |(path, bytes): (String, Vec<u8>)| {
        let before = fs::read(site.path(&path)).ok();
        site.write(&path, bytes);
        (path, before)
    };
    files.into_iter().map(place).collect()
}

/// Files with what they held, if they were there.
type Before = Vec<(String, Option<Vec<u8>>)>;

fn restore(site: &Project, before: Before) {
    for (path, bytes) in before {
        match bytes {
            Some(bytes) => site.write(&path, bytes),
            None => site.erase(&path),
        }
    }
}

/// The whole site of a chapter's examples but for those that are wrong on purpose.
fn finished(chapter: &Chapter) -> Project {
    let site = site();
    for written in right(chapter).filter_map(Block::written) {
        lay(&site, &written);
    }
    site
}

fn right(chapter: &Chapter) -> impl Iterator<Item = &Block> {
    chapter.blocks.iter().filter(|b| b.word("error").is_none())
}

fn problems(site: &Project) -> Vec<Value> {
    let call = ["check", "--drafts", "--date", TODAY, "--format", "json"];
    let problems = site.run(&call).json();
    problems.as_array().unwrap().clone()
}

/// No errors, and no warnings in the files that an editor has copied.
fn expect_right(site: &Project, copied: &HashSet<String>, place: &str) {
    let wrong: Vec<_> = problems(site)
        .into_iter()
        .filter(|p| match p["severity"].as_str() {
            Some("error") => true,
            Some("warning") => {
                p["code"] != OF_NEW_TRANSLATIONS
                    && p["path"].as_str().is_some_and(|path| copied.contains(path))
            }
            _ => false,
        })
        .collect();
    assert!(
        wrong.is_empty(),
        "{place}: this example does not work: {wrong:#?}"
    );
}

#[test]
fn what_an_editor_copies_from_the_handbook_works() {
    let mut tried = HashSet::new();
    for chapter in both() {
        let site = site();
        let mut copied = HashSet::new();
        let files = right(&chapter).filter_map(|b| Some((b, b.written()?)));
        let files: Vec<_> = files.collect();
        let whole: Vec<String> = files.iter().map(|(_, w)| w.text.clone()).collect();
        if files.is_empty() || !tried.insert(whole) {
            continue;
        }
        for (block, written) in &files {
            if copied.contains(&written.path) && !written.appended {
                expect_right(&site, &copied, &block.place);
            }
            lay(&site, written);
            copied.insert(written.path.clone());
        }
        expect_right(&site, &copied, &chapter.path);
    }
    assert!(tried.len() > 5, "the handbook has no examples");
}

/// An example that is wrong on purpose, and the code that it must cause.
struct Wrong<'a> {
    block: &'a Block,
    code: &'a str,
    written: Written,
}

impl Wrong<'_> {
    /// A page can be tried together with others, a setting of the site cannot.
    fn stands_alone(&self) -> bool {
        !(self.written.path.starts_with("content/") && self.written.path.ends_with(".md"))
    }

    fn folder(&self) -> &str {
        self.written
            .path
            .rsplit_once('/')
            .map_or("", |(folder, _)| folder)
    }

    /// Whether a problem is about this example: it stands in its file, or names its folder.
    fn causes(&self, problem: &Value) -> bool {
        self.stands_alone()
            || match problem["path"].as_str() {
                Some(path) => path == self.written.path,
                None => problem["message"]
                    .as_str()
                    .is_some_and(|message| message.contains(self.folder())),
            }
    }
}

/// Few runs for many examples: those of one run lie in different folders.
fn rounds<'a>(wrong: Vec<Wrong<'a>>) -> Vec<Vec<Wrong<'a>>> {
    let mut rounds: Vec<Vec<Wrong<'a>>> = Vec::new();
    for example in wrong {
        let free = |round: &&mut Vec<Wrong<'a>>| {
            round
                .iter()
                .all(|other| !other.stands_alone() && other.folder() != example.folder())
        };
        match rounds.iter_mut().find(free) {
            Some(round) if !example.stands_alone() => round.push(example),
            _ => rounds.push(vec![example]),
        }
    }
    rounds
}

#[test]
fn what_the_handbook_shows_as_wrong_is_reported_under_the_name_that_it_says() {
    let mut tried = HashSet::new();
    for chapter in both() {
        let site = finished(&chapter);
        let name = chapter.path.rsplit('/').next().unwrap_or_default();
        let wrong = chapter.blocks.iter().filter_map(|block| {
            let code = block.word("error")?;
            let written = block.written()?;
            let known = Code::ALL.iter().any(|known| known.as_str() == code);
            assert!(known, "{}: there is no code `{code}`", block.place);
            let new = tried.insert((name.to_owned(), block.info.clone(), block.text.clone()));
            new.then_some(Wrong {
                block,
                code,
                written,
            })
        });
        for round in rounds(wrong.collect()) {
            let before: Vec<_> = round
                .iter()
                .map(|wrong| lay(&site, &wrong.written))
                .collect();
            let problems = problems(&site);
            before.into_iter().for_each(|before| restore(&site, before));
            for wrong in &round {
                let place = &wrong.block.place;
                let reported = problems
                    .iter()
                    .any(|problem| wrong.causes(problem) && problem["code"] == wrong.code);
                assert!(
                    reported,
                    "{place}: `{}` is not reported: {problems:#?}",
                    wrong.code
                );
            }
            for problem in problems.iter().filter(|p| p["severity"] == "error") {
                let meant = round
                    .iter()
                    .any(|wrong| wrong.causes(problem) && problem["code"] == wrong.code);
                assert!(meant, "{}: nobody expects {problem:#}", chapter.path);
            }
        }
    }
    assert!(tried.len() > 40, "the handbook has no wrong examples");
}
