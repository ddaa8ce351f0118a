//! The forms in which `check` gives its problems to other programs.

use crate::project::{Project, Ran};
use serde_json::{Value, json};
use std::process::Command;

const SCHEMA: &str = include_str!("../sarif/sarif-schema-2.1.0.json");

/// A site with problems of every shape: errors and warnings, with hints and without, with a second
/// place, about no line, and in a file whose name needs percent signs.
fn with_problems() -> Project {
    Project::quiet()
        .change("content/program/open/ja.md", "kind: grant", "kind: grants")
        .change(
            "content/articles/second/ja.md",
            "## 終わり",
            "## 別 {#end}\n\n## 終わり",
        )
        .file("locales/en/追加 1.ftl", "nobody-asks-for-this = x\n")
}

fn check(project: &Project, format: &str) -> Ran {
    let ran = project.run(&["check", "--format", format]);
    assert_eq!((ran.code, ran.stderr.as_str()), (Some(1), ""));
    ran
}

/// The log that was printed, if it is one by the standard.
fn sarif(ran: &Ran) -> Value {
    // A bracket too many in two patterns makes them no regular expressions.
    let schema = SCHEMA.replace("[a-zA-Z]{2}]?$", "[a-zA-Z]{2}$");
    let schema = serde_json::from_str(&schema).unwrap();
    let validator = jsonschema::options()
        .should_validate_formats(true)
        .build(&schema)
        .unwrap();
    let log = ran.json();
    let wrong: Vec<String> = validator
        .iter_errors(&log)
        .map(|e| format!("{e} at {}", e.instance_path()))
        .collect();
    assert!(wrong.is_empty(), "{wrong:?}");
    log
}

/// What a result is about, in the words of the list for programs.
fn as_json(result: &Value, rules: &Value) -> Value {
    let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
    assert_eq!(result["ruleId"], rules[index]["id"]);
    let text = result["message"]["text"].as_str().unwrap();
    let mut lines = text.split("\nhint: ");
    let mut json = json!({
        "code": result["ruleId"],
        "severity": result["level"],
        "message": lines.next(),
    });
    let place = &result["locations"][0]["physicalLocation"];
    if let Some(region) = place.get("region") {
        json["path"] = place["artifactLocation"]["uri"].clone();
        json["line"] = region["startLine"].clone();
        json["column"] = region["startColumn"].clone();
    }
    json["hints"] = lines.collect();
    json
}

#[test]
fn a_sarif_log_keeps_to_its_standard_and_says_what_the_list_says() {
    let project = with_problems();
    let log = sarif(&check(&project, "sarif"));
    let run = &log["runs"][0];
    let driver = &run["tool"]["driver"];
    assert_eq!(driver["name"], "shirube");
    assert_eq!(driver["version"], env!("CARGO_PKG_VERSION"));
    assert_eq!(run["columnKind"], "unicodeCodePoints");

    let results = run["results"].as_array().unwrap();
    let said = results
        .iter()
        .map(|r| as_json(r, &driver["rules"]))
        .collect();
    // An address has no signs but those of ASCII.
    let mut list = check(&project, "json").json();
    assert_eq!(list[4]["path"], "locales/en/追加 1.ftl");
    list[4]["path"] = "locales/en/%E8%BF%BD%E5%8A%A0%201.ftl".into();
    assert_eq!(Value::Array(said), list);
    assert_eq!(driver["rules"].as_array().unwrap().len(), 5);

    let twice = results
        .iter()
        .find(|r| r["ruleId"] == "markdown/duplicate-id");
    let twice = twice.unwrap();
    // `## 終わり {#end}` has 13 characters.
    assert_eq!(
        twice["locations"][0]["physicalLocation"]["region"],
        json!({ "startLine": 7, "startColumn": 1, "endLine": 7, "endColumn": 14 })
    );
    let before = &twice["relatedLocations"][0];
    assert_eq!(before["message"]["text"], "first given here");
    assert_eq!(before["physicalLocation"]["region"]["startLine"], 5);
}

#[test]
fn a_sarif_log_without_problems_has_no_results() {
    let ran = Project::quiet().run(&["check", "--format", "sarif"]).fine();
    assert_eq!(sarif(&ran)["runs"][0]["results"], json!([]));
}

#[test]
fn a_sarif_log_says_why_there_is_no_site() {
    let project = Project::quiet().change("site.toml", "base_url = \"", "base_url = ");
    let ran = project.run(&["check", "--format", "sarif"]);
    assert_eq!(ran.code, Some(2));
    assert_eq!(
        sarif(&ran)["runs"][0]["results"][0]["ruleId"],
        "config/syntax"
    );
}

#[test]
fn annotations_stand_at_the_lines_of_the_files_of_the_repository() {
    let project = with_problems();
    let here = check(&project, "github").stdout;
    let lines: Vec<&str> = here.lines().collect();
    assert_eq!(lines.len(), 5, "{here}");
    assert_eq!(
        lines[0],
        "::error title=i18n/missing-source-message::the source language `ja` lacks 1 interface message: nobody-asks-for-this%0Ahint: every message needs a text in `ja`: all other languages fall back to it"
    );
    assert_eq!(
        lines[2],
        "::error file=content/articles/second/ja.md,line=7,col=1,endColumn=14,title=markdown/duplicate-id::two headings have the id `end`"
    );
    assert!(lines[4].starts_with("::warning file=locales/en/追加 1.ftl,line=1,col=1,"));

    // A workflow runs in the folder of the repository, and the site may lie below.
    let parent = project.path("").parent().unwrap().to_owned();
    let folder = project.path("");
    let folder = folder.file_name().unwrap().to_str().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_shirube"));
    command
        .args(["check", "--format", "github", "--root", folder])
        .current_dir(parent);
    let below = Ran::of(&mut command).stdout;
    assert_eq!(below, here.replace("file=", &format!("file={folder}/")));
}

#[test]
fn a_build_has_no_forms_of_checks() {
    for format in ["sarif", "github"] {
        let ran = Project::empty().run(&["build", "--format", format]);
        assert_eq!(ran.code, Some(2), "{}", ran.stderr);
    }
}
