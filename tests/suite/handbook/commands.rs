//! The commands of the handbook: that an editor who types them is not told that they do not exist.

use super::chapters;
use crate::project::Project;

#[test]
fn commands_in_the_handbook_exist_with_their_options() {
    let program = Project::empty();
    let mut calls = 0;
    for chapter in chapters("ja") {
        for block in &chapter.blocks {
            for words in block.calls() {
                calls += 1;
                expect_call(&program, &words[1..], &block.place);
            }
        }
    }
    assert!(calls > 30, "the handbook has no commands");
}

fn expect_call(program: &Project, words: &[&str], place: &str) {
    let mut command = Vec::new();
    let mut help = program.run(&["--help"]).stdout;
    for (number, word) in words.iter().enumerate() {
        let listed = |line: &str| {
            let entry = line.trim_start().trim_start_matches("- ");
            entry
                .strip_prefix(word)
                .is_some_and(|rest| rest.starts_with([' ', ':']))
        };
        let is_command = number == command.len()
            && !word.starts_with('-')
            && help.contains("Commands:")
            && help.lines().any(listed);
        if is_command {
            command.push(*word);
            help = program
                .run(&[&command[..], &["--help"]].concat())
                .fine()
                .stdout;
        } else if number == 0 || (number == 1 && command == ["list"]) {
            assert!(
                help.lines().any(listed),
                "{place}: `{words:?}`: there is no `{word}`"
            );
        } else if let Some(option) = word.strip_prefix('-') {
            let known = help.lines().any(|line| {
                let mut names = line.split([' ', ',']).filter(|n| !n.is_empty()).take(2);
                names.any(|name| name.strip_prefix('-') == Some(option))
            });
            assert!(known, "{place}: `{words:?}`: there is no `{word}`");
        }
    }
}
