//! Strings that try to become markup or a script, put wherever an editor, a translator or a
//! reader can put a text. What is refused is refused with a place; what is published is read by
//! a parser of HTML as browsers read it, and has no element, attribute or address of theirs.

mod places;
mod published;

use crate::project::Project;
use places::Line;
use published::let_in;
use std::collections::{BTreeMap, BTreeSet};

/// The strings of `tests/injections.txt`.
fn injections() -> Vec<String> {
    let list = include_str!("../injections.txt");
    let lines = list.lines().filter(|line| !line.starts_with("# "));
    let signs = [
        ("\\n", "\n"),
        ("\\t", "\t"),
        ("\\x01", "\u{1}"),
        ("%00", "\0"),
    ];
    let injections: Vec<String> = lines
        .map(|line| {
            let start = line.to_owned();
            signs
                .iter()
                .fold(start, |line, (sign, c)| line.replace(sign, c))
        })
        .collect();
    assert!(injections.len() > 100, "the list is not whole");
    injections
}

/// Takes out what is refused, line by line, until nothing is. Returns how many lines were: a
/// problem must name the line of an injection.
fn without_what_is_refused(project: &Project, files: &mut BTreeMap<String, Vec<Line>>) -> usize {
    let mut refused = 0;
    for _ in 0..8 {
        for (path, lines) in files.iter() {
            let text: Vec<&str> = lines.iter().map(|line| line.text.as_str()).collect();
            project.write(path, text.join("\n") + "\n");
        }
        let problems = project.run(&["check", "--format", "json"]).json();
        let problems = problems.as_array().unwrap().iter();
        let errors = problems.filter(|problem| problem["severity"] == "error");
        let mut wrong: BTreeSet<(String, usize)> = BTreeSet::new();
        // Where a file is refused, others miss what it would have said.
        let mut elsewhere = Vec::new();
        for error in errors {
            let path = error["path"].as_str();
            let path = path.unwrap_or_else(|| panic!("an error without a place: {error}"));
            let at = usize::try_from(error["line"].as_u64().unwrap()).unwrap() - 1;
            let carries = |at: &usize| files[path][*at].carries;
            let from = (0..=at)
                .rev()
                .find(|at| files.contains_key(path) && carries(at));
            match from.filter(|_| error["code"] != "content/unknown-reference") {
                Some(from) => drop(wrong.insert((path.to_owned(), from))),
                None => elsewhere.push(error.clone()),
            }
        }
        if wrong.is_empty() {
            assert!(elsewhere.is_empty(), "{elsewhere:?}");
            return refused;
        }
        for (path, at) in wrong {
            refused += 1;
            let line = &mut files.get_mut(&path).unwrap()[at];
            *line = line.without();
        }
    }
    panic!("there is always one more error");
}

/// What all published pages let in, with the page.
fn all_let_in(project: &Project) -> Vec<String> {
    let pages = project.published().into_iter();
    let pages = pages.filter(|(path, _)| path.ends_with(".html"));
    let mut count = 0;
    let found = pages.flat_map(|(path, bytes)| {
        count += 1;
        let found = let_in(&String::from_utf8(bytes).unwrap());
        found.into_iter().map(move |what| format!("{path}: {what}"))
    });
    let found = found.collect();
    assert!(count > 100, "only {count} pages");
    found
}

#[test]
fn injections_in_any_field_stay_words() {
    let injections = injections();
    let project = Project::quiet();
    let mut files = places::everywhere(&injections);
    let carriers = files.values().flatten().filter(|line| line.carries);
    let tried = carriers.count();
    let refused = without_what_is_refused(&project, &mut files);
    project.build().fine();
    let found = all_let_in(&project);
    println!(
        "injections tried: {tried}, refused: {refused}, let in: {}",
        found.len()
    );
    assert_eq!(found, [""; 0]);
    assert!(
        refused > injections.len() / 2,
        "addresses are not checked: {refused}"
    );
    assert!(
        refused < tried / 4,
        "too little was published: {refused} of {tried} refused"
    );
}

#[test]
fn injections_in_allowed_html_are_left_out() {
    let injections = injections();
    let project = Project::smallest().change(
        "site.toml",
        "languages = [\"ja\", \"ja-simple\", \"en\", \"vi\"]",
        "languages = [\"ja\"]\nmarkdown.raw_html = true",
    );
    for (number, text) in injections.iter().enumerate() {
        // In a block, in a sentence, across Markdown, and in an element that is allowed.
        let body = format!(
            "<div>{text}</div>\n\nword <b>{text}</b> word\n\n<details>\n\n{text}\n\n- word {text}\n\n</details>\n\n{text}\n"
        );
        let page = format!("---\ntitle: a\nsummary: b\n---\n{body}");
        project.write(&format!("content/articles/a{number}/ja.md"), page);
    }
    project.build().fine();
    let found = all_let_in(&project);
    let tried = injections.len() * 4;
    println!("injections of HTML tried: {tried}, let in: {}", found.len());
    assert_eq!(found, [""; 0]);
    // What is allowed is there.
    let pages = (0..injections.len()).map(|n| project.page(&format!("ja/articles/a{n}/")));
    let kept = pages.filter(|page| page.tags("b").next().is_some());
    assert!(kept.count() > injections.len() / 2);
}

#[test]
fn a_file_cannot_have_an_injection_as_its_name() {
    let names: BTreeSet<String> = injections()
        .iter()
        .map(|text| text.replace(['/', '\0'], "_") + ".csv")
        .filter(|name| name.contains(|c: char| !c.is_alphanumeric() && !"._-".contains(c)))
        .collect();
    let project = Project::quiet();
    for name in &names {
        project.write(&format!("content/articles/welcome/{name}"), "a,b\n");
    }
    let problems = project.run(&["check", "--format", "json"]).json();
    let problems = problems.as_array().unwrap().iter();
    let refused = problems.filter(|problem| problem["code"] == "content/stray-file");
    assert_eq!(refused.count(), names.len());
    assert!(names.len() > 100, "only {} names", names.len());
}

#[test]
fn what_is_looked_for_is_found() {
    let injections = injections();
    let page = |text: &str| format!("<!doctype html><html><body>{text}</body></html>");
    let found = injections
        .iter()
        .filter(|text| !let_in(&page(text)).is_empty());
    let found = found.count();
    assert!(found > 80, "only {found} are seen");
    assert_eq!(let_in(&page("<p>javascript:alert(1) &lt;script>")), [""; 0]);
}
