//! `shirube easy`: one text, converted and scored.

use super::bare;
use crate::project::{Project, Ran};
use serde_json::Value;
use std::io::Write;
use std::process::{Command, Stdio};

/// Runs the command with this on its standard input, in a folder.
fn with_input(project: &Project, args: &[&str], input: &[u8]) -> Ran {
    let mut command = Command::new(env!("CARGO_BIN_EXE_shirube"));
    command.arg("easy").args(args).current_dir(project.path(""));
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_owned();
    // What is printed meanwhile must be read, or both would wait.
    let writer = std::thread::spawn(move || drop(stdin.write_all(&input)));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    let ran = Ran {
        code: output.status.code(),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    };
    assert!(!ran.stderr.contains("panicked"), "{}", ran.stderr);
    ran
}

/// The objects for the lines of a text.
fn lines(text: &str) -> Vec<Value> {
    let ran = with_input(
        &Project::empty(),
        &["-", "--format", "json"],
        text.as_bytes(),
    )
    .fine();
    let lines = ran.stdout.lines();
    lines
        .map(|line| serde_json::from_str(line).unwrap_or_else(|e| panic!("{e}: {line}")))
        .collect()
}

#[test]
fn each_line_is_an_object() {
    let found = lines("紙を出します。\n\n令和6年に市役所へ行きます。\r\n終わりです。");
    assert_eq!(found.len(), 4);
    assert_eq!(found[1]["words"], Value::Array(Vec::new()));
    assert_eq!(found[1]["score"], 100);
    assert_eq!(
        found[2]["text"],
        "2024年(ねん)に 市役所(しやくしょ)へ 行(い)きます。"
    );
    // Neither end of a line is part of a text.
    assert!(!found[2].to_string().contains("\\r"));
}

#[test]
fn words_have_a_reading_and_say_where_phrases_begin() {
    let found = lines("学校で本を読みます。");
    let words: Vec<(&str, &str, bool)> = found[0]["words"]
        .as_array()
        .unwrap()
        .iter()
        .map(|w| {
            assert!(w["unsure"].is_boolean());
            (
                w["surface"].as_str().unwrap(),
                w["reading"].as_str().unwrap(),
                w["phrase"].as_bool().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        words[..4],
        [
            ("学校", "がっこう", true),
            ("で", "で", false),
            ("本", "ほん", true),
            ("を", "を", false)
        ]
    );
    let all: String = words.iter().map(|w| w.0).collect();
    assert_eq!(all, "学校で本を読みます。");
}

#[test]
fn a_doubtful_reading_says_so() {
    let unsure = |text: &str| -> Vec<String> {
        let found = lines(text);
        let words = found[0]["words"].as_array().unwrap().iter();
        let unsure = words.filter(|w| w["unsure"] == true);
        unsure
            .map(|w| w["surface"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(unsure("市場です。"), ["市場"]);
    assert_eq!(unsure("学校です。"), [""; 0]);
}

#[test]
fn findings_count_characters() {
    let text = "😀葛󠄀城の紙を、令和6年に出します。";
    let found = lines(text);
    let findings = found[0]["findings"].as_array().unwrap();
    let era = findings.iter().find(|f| f["rule"] == "EJ032").unwrap();
    assert_eq!(era["name"], "era-year");
    assert_eq!(era["severity"], "error");
    assert_eq!(era["text"], "令和6年");
    assert_eq!(era["fix"], "2024年");
    let characters: Vec<char> = text.chars().collect();
    for finding in findings {
        let place = |name: &str| usize::try_from(finding[name].as_u64().unwrap()).unwrap();
        let words: String = characters[place("start")..place("end")].iter().collect();
        assert_eq!(finding["text"], words, "{finding}");
    }
    let start = text.chars().position(|c| c == '令').unwrap();
    assert_eq!(era["start"], start);
}

#[test]
fn a_harder_text_has_a_lower_score() {
    let found = lines(
        "紙を市役所に出してください。\n令和6年に申請に係る書類等をご提出いただきたく存じます。",
    );
    let score = |n: usize| found[n]["score"].as_u64().unwrap();
    assert!(
        score(0) > 90 && score(1) < score(0) && score(1) < 80,
        "{found:?}"
    );
}

#[test]
fn html_has_readings_and_no_markup_of_the_text() {
    let ran = with_input(
        &Project::empty(),
        &["-", "--format", "html"],
        "<b>学校</b> & \"紙\"\n".as_bytes(),
    )
    .fine();
    assert!(
        ran.stdout
            .contains("<ruby>学校<rp>(</rp><rt>がっこう</rt><rp>)</rp></ruby>"),
        "{}",
        ran.stdout
    );
    assert!(!ran.stdout.contains("<b>"), "{}", ran.stdout);
    let spaces = ran.stdout.replace("<span class=\"w\"> </span>", "");
    assert_eq!(bare(&spaces), "<b>学校</b> & \"紙\"");
}

#[test]
fn text_is_what_a_person_reads() {
    let ran = with_input(
        &Project::empty(),
        &["--format", "text"],
        "学校の紙を、令和6年に出します。\n".as_bytes(),
    )
    .fine();
    let lines: Vec<&str> = ran.stdout.lines().collect();
    assert_eq!(
        lines[0],
        "学校(がっこう)の 紙(かみ)を、2024年(ねん)に 出(だ)します。"
    );
    assert!(
        lines
            .iter()
            .any(|l| l.starts_with("  EJ032 error 7-10 ") && l.ends_with("→ 2024年")),
        "{}",
        ran.stdout
    );
    assert!(lines.last().unwrap().ends_with("/100"), "{}", ran.stdout);
}

#[test]
fn findings_are_told_in_english_too() {
    let ran = with_input(
        &Project::empty(),
        &["--lang", "en"],
        "令和6年です。\n".as_bytes(),
    )
    .fine();
    assert!(ran.stdout.contains("western year"), "{}", ran.stdout);
    let ran = with_input(&Project::empty(), &["--lang", "vi"], b"");
    assert_eq!(ran.code, Some(2));
    assert!(ran.stderr.contains("`ja` or `en`"), "{}", ran.stderr);
}

#[test]
fn a_warning_of_danger_has_stricter_limits() {
    let text = "大きい地震がありましたから、すぐに高い所へ逃げてください。\n";
    let score = |args: &[&str]| {
        let args = [args, &["--format", "json"]].concat();
        let ran = with_input(&Project::empty(), &args, text.as_bytes()).fine();
        ran.json()["findings"].as_array().unwrap().len()
    };
    assert!(score(&["--urgent"]) > score(&[]));
}

#[test]
fn a_markdown_file_is_one_text_without_its_markup() {
    let project = Project::empty().file(
        "page.md",
        "---\ntitle: 学校\nsummary: 学校です。\n---\n## 紙 {#paper}\n\n**学校**の[紙](/a/)です。\n\n- 本\n- 水\n",
    );
    let ran = project.run(&["easy", "page.md", "--format", "json"]).fine();
    assert_eq!(ran.stdout.lines().count(), 1);
    let words = ran.json()["words"].clone();
    let text: String = words
        .as_array()
        .unwrap()
        .iter()
        .map(|w| w["surface"].as_str().unwrap())
        .collect();
    assert!(
        text.contains("学校の紙です。") && text.contains('水'),
        "{text}"
    );
    for mark in ["*", "[", "#", "/a/", "paper", "summary", "---"] {
        assert!(!text.contains(mark), "{mark} in {text}");
    }
    let ran = project.run(&["easy", "page.md"]).fine();
    assert!(
        ran.stdout.contains("学校(がっこう)の 紙(かみ)です。"),
        "{}",
        ran.stdout
    );
}

#[test]
fn readings_in_a_markdown_file_are_those_of_its_author() {
    let project = Project::empty().file("page.md", "{市場|いちば}へ行きます。\n");
    let ran = project.run(&["easy", "page.md"]).fine();
    assert!(ran.stdout.contains("市場(いちば)へ"), "{}", ran.stdout);
    assert!(!ran.stdout.contains("EJ046"), "{}", ran.stdout);
}

#[test]
fn a_markdown_file_that_is_only_a_head_is_empty() {
    let project = Project::empty().file("page.md", "---\ntitle: a\nsummary: b\n---\n");
    project.run(&["easy", "page.md"]).fine();
    project.run(&["easy", "page.md", "--format", "json"]).fine();
}

#[test]
fn the_site_around_says_how_words_are_read() {
    let project = Project::smallest()
        .file("content/readings.yaml", "市場: いちば\n")
        .file(
            "content/glossary.yaml",
            "stamp:\n  kind: procedure\n  forms: { ja: 収入印紙, ja-simple: 国の切手 }\n",
        );
    let ran = with_input(&project, &[], "市場で収入印紙を買います。\n".as_bytes()).fine();
    assert!(
        ran.stdout
            .starts_with("市場(いちば)で 国(くに)の 切手(きって)を"),
        "{}",
        ran.stdout
    );
    let root = project.path("").to_str().unwrap().to_owned();
    let elsewhere = with_input(
        &Project::empty(),
        &["--root", &root],
        "市場です。\n".as_bytes(),
    )
    .fine();
    assert!(elsewhere.stdout.contains("いちば"), "{}", elsewhere.stdout);
}

#[test]
fn a_file_that_cannot_be_read_is_an_error() {
    let project = Project::empty().file("folder/a.txt", "紙");
    for file in ["nothing.txt", "nothing.md", "folder"] {
        let ran = project.run(&["easy", file]);
        assert_eq!(ran.code, Some(2), "{file}");
        assert!(
            ran.stderr.contains("content/unreadable") && ran.stderr.contains(file),
            "{}",
            ran.stderr
        );
        assert_eq!(ran.stdout, "");
    }
}

#[test]
fn a_file_that_is_not_utf_8_is_an_error() {
    let bytes = [0x93, 0xfa, 0x96, 0x7b, b'\n'];
    let project = Project::empty().file("a.txt", bytes).file("a.md", bytes);
    for file in ["a.txt", "a.md"] {
        let ran = project.run(&["easy", file]);
        assert_eq!(ran.code, Some(2), "{file}");
        assert!(ran.stderr.contains("UTF-8"), "{}", ran.stderr);
    }
    let ran = with_input(&project, &["-"], &bytes);
    assert_eq!(ran.code, Some(2));
    // What came before it was printed.
    let ran = with_input(
        &project,
        &["--format", "html"],
        &[b"a\n", &bytes[..]].concat(),
    );
    assert_eq!((ran.code, &*ran.stdout), (Some(2), "a\n"));
}

#[test]
fn nothing_in_is_nothing_out() {
    for format in ["text", "json", "html"] {
        let ran = with_input(&Project::empty(), &["--format", format], b"").fine();
        assert_eq!(ran.stdout, "", "{format}");
    }
    assert_eq!(lines("\n\n").len(), 2);
    let ran = with_input(&Project::empty(), &[], b"\n   \n").fine();
    assert_eq!(ran.stdout, "\n\n");
}

#[test]
fn a_line_of_a_hundred_thousand_characters_is_one_object() {
    let text: String = "市役所で紙を出します。"
        .chars()
        .cycle()
        .take(100_000)
        .collect();
    let found = lines(&text);
    assert_eq!(found.len(), 1);
    let words = found[0]["words"].as_array().unwrap();
    let all: String = words
        .iter()
        .map(|w| w["surface"].as_str().unwrap())
        .collect();
    assert_eq!(all, text);
    // Without any place to break it.
    let text = "市".repeat(100_000);
    let found = lines(&text);
    let words = found[0]["words"].as_array().unwrap();
    let all: String = words
        .iter()
        .map(|w| w["surface"].as_str().unwrap())
        .collect();
    assert!(all == text);
}

#[test]
fn a_byte_order_mark_is_no_word() {
    let found = lines("\u{FEFF}学校です。");
    assert_eq!(found[0]["words"][0]["surface"], "学校", "{found:?}");
}
