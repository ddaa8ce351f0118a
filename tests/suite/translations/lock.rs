//! The records of translations, when something happened to them.

use super::{LOCK, accepted, problems, status};
use crate::project::Project;
use std::fs;

fn lock(project: &Project) -> String {
    fs::read_to_string(project.path(LOCK)).unwrap()
}

#[test]
fn a_record_has_a_line_for_each_language_and_says_who_keeps_it() {
    let text = lock(&accepted());
    let lines: Vec<&str> = text.lines().collect();
    assert!(
        lines[0].starts_with("# Kept by `shirube i18n accept`"),
        "{text}"
    );
    assert!(lines[1].starts_with("en 2026-11-01 title="), "{text}");
    assert_eq!(lines.len(), 2, "{text}");
}

#[test]
fn accepting_keeps_the_lines_of_other_languages_letter_by_letter() {
    let project = accepted();
    let other = "vi 2026-10-01 title=000000   summary=000000";
    let broken = "?? what is this";
    project.write(LOCK, format!("{broken}\n{}{other}\n", lock(&project)));
    let project = project.change(super::JA, "二つ目", "2番目");
    project
        .run(&["i18n", "accept", super::EN, "--date", "2026-11-21"])
        .fine();
    let text = lock(&project);
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!((lines[0], lines[3]), (broken, other), "{text}");
    assert!(lines[2].starts_with("en 2026-11-21 "), "{text}");
    assert_eq!(lines.len(), 4, "{text}");
}

#[test]
fn a_new_language_takes_its_place_in_the_alphabet() {
    let project = accepted();
    let german = "de 2026-10-01 title=000000";
    let thai = "th 2026-10-01 title=000000";
    project.write(LOCK, format!("# Note\n{german}\n{thai}\n"));
    project.run(&["i18n", "accept", super::EN]).fine();
    let text = lock(&project);
    let first: Vec<&str> = text.lines().map(|line| &line[..2]).collect();
    assert_eq!(first, ["# ", "de", "en", "th"]);
}

#[test]
fn damaged_lines_are_errors_at_their_place_and_accepting_again_mends_them() {
    let good = lock(&accepted());
    let own = good.lines().nth(1).unwrap();
    for (text, line) in [
        (format!("{own}x\n"), 1),
        (format!("# Note\n\n{own} {own}\n"), 3),
        (format!("{own}\n{own}\n"), 2),
        ("en 2026-11-31 title=000000\n".to_owned(), 1),
    ] {
        let project = accepted();
        project.write(LOCK, &text);
        let expected = format!("translation/lock {LOCK}:{line}");
        assert!(
            problems(&project).contains(&expected),
            "{text}: {:?}",
            problems(&project)
        );
        assert_eq!(status(&project)["state"], "unrecorded", "{text}");
        project
            .run(&["i18n", "accept", super::EN, "--date", "2026-11-21"])
            .fine();
        assert_eq!(problems(&project), [""; 0], "{text}");
        assert_eq!(status(&project)["state"], "current", "{text}");
    }
}

#[test]
fn lines_that_git_writes_into_a_conflict_are_named_as_such() {
    let project = accepted();
    let text = format!("<<<<<<< ours\n{}=======\n>>>>>>> theirs\n", lock(&project));
    project.write(LOCK, text);
    let ran = project.build();
    assert_eq!(ran.code, Some(1));
    assert_eq!(
        ran.stderr.matches("a merge left a conflict here").count(),
        3
    );
    assert_eq!(status(&project)["state"], "current");
}

#[test]
fn records_of_nothing_are_an_error() {
    let project = accepted().remove(super::JA).remove(super::EN);
    assert_eq!(problems(&project), [format!("translation/lock {LOCK}:1")]);
}
