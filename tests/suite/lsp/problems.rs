//! What is wrong is said while somebody types.

use super::client::{Editor, able};
use crate::project::Project;
use serde_json::{Value, json};

const OFFICE: &str = "content/organization/office/ja.md";
const NEW: &str = "content/articles/new/ja.md";

fn office(kind: &str) -> String {
    format!("---\ntitle: 北の役所\nsummary: 相談を受けます。\nfacts:\n  kind: {kind}\n---\n")
}

#[test]
fn a_wrong_value_is_said_while_it_is_typed_and_gone_when_it_is_mended() {
    let project = Project::quiet();
    let mut editor = Editor::start(&project);
    editor.open(OFFICE, &office("desk"));
    let range = json!({
        "start": { "line": 4, "character": 8 },
        "end": { "line": 4, "character": 12 },
    });
    editor.change(OFFICE, json!([{ "range": range, "text": "dask" }]));
    let problems = editor.wait_for_codes(OFFICE, &["content/invalid-value"]);
    let problem = &problems[0];
    assert_eq!(problem["range"], range);
    assert_eq!(problem["severity"], 1);
    assert_eq!(problem["source"], "shirube");
    let message = problem["message"].as_str().unwrap();
    assert!(message.contains("hint: did you mean `desk`?"), "{message}");
    editor.change(OFFICE, json!([{ "range": range, "text": "desk" }]));
    editor.wait_for_codes(OFFICE, &[]);
    // Nothing of it was on the disk.
    let ran = project
        .run(&["check", "--date", crate::project::TODAY])
        .fine();
    assert!(!ran.stderr.contains("dask"));
}

#[test]
fn places_behind_japanese_and_emoji_are_counted_as_the_editor_counts() {
    // 🙂 is 4 bytes and 2 units of UTF-16, 題 is 3 bytes and 1 unit.
    let text = "---\ntitle: 題\nsummary: まとめ。\n---\n題🙂と[x](/gone/y/)。\n";
    for (offered, chosen, column) in [
        (json!(["utf-16"]), "utf-16", 4),
        (json!(["utf-16", "utf-8"]), "utf-8", 10),
        (json!(["utf-32"]), "utf-32", 3),
        (Value::Null, "utf-16", 4),
    ] {
        let project = Project::quiet().file(NEW, text);
        let mut abilities = able();
        abilities["general"] = match &offered {
            Value::Null => json!({}),
            list => json!({ "positionEncodings": list }),
        };
        let mut editor = Editor::with(&project, abilities);
        assert_eq!(editor.greeting["capabilities"]["positionEncoding"], chosen);
        let problems = editor.wait_for_codes(NEW, &["link/broken"]);
        let start = &problems[0]["range"]["start"];
        assert_eq!(
            *start,
            json!({ "line": 4, "character": column }),
            "{chosen}"
        );
    }
}

#[test]
fn another_place_that_matters_is_shown_with_the_problem() {
    let text = "---\ntitle: 題\nsummary: まとめ。\n---\n## あ {#a}\n\n## い {#a}\n";
    let project = Project::quiet().file(NEW, text);
    let mut editor = Editor::start(&project);
    let problems = editor.wait_for_codes(NEW, &["markdown/duplicate-id"]);
    let related = &problems[0]["relatedInformation"][0]["location"];
    assert_eq!(related["uri"], json!(editor.uri(NEW)));
    assert_eq!(related["range"]["start"]["line"], 4);
}

#[test]
fn a_file_that_another_program_changes_is_read_again() {
    let project = Project::quiet();
    let mut editor = Editor::start(&project);
    let asked = editor.told("client/registerCapability");
    let asked = &asked["registrations"][0];
    assert_eq!(asked["method"], "workspace/didChangeWatchedFiles");
    project.write(OFFICE, office("dask"));
    let changes = json!([{ "uri": editor.uri(OFFICE), "type": 2 }]);
    editor.tell(
        "workspace/didChangeWatchedFiles",
        json!({ "changes": changes }),
    );
    editor.wait_for_codes(OFFICE, &["content/invalid-value"]);
}

#[test]
fn what_was_not_saved_is_forgotten_when_the_file_is_closed() {
    let project = Project::quiet();
    let mut editor = Editor::start(&project);
    editor.open(OFFICE, &office("dask"));
    editor.wait_for_codes(OFFICE, &["content/invalid-value"]);
    editor.close(OFFICE);
    editor.wait_for_codes(OFFICE, &[]);
}

#[test]
fn what_is_hard_to_read_in_easy_japanese_is_said_too() {
    let path = "content/organization/office/ja-simple.md";
    let project = Project::small();
    let mut editor = Editor::start(&project);
    let text = "---\ntitle: 役所\nsummary: 相談が できます。\n---\n提出しなければならないわけではないが、申請書を提出することが望ましいとされている。\n";
    editor.open(path, text);
    let uri = editor.uri(path);
    let told = loop {
        let told = editor.told("textDocument/publishDiagnostics");
        if told["uri"] == json!(uri) {
            break told;
        }
    };
    let problems = told["diagnostics"].as_array().unwrap();
    let is_easy = |p: &&Value| p["code"].as_str().unwrap().starts_with("easy/");
    assert!(problems.iter().any(|p| is_easy(&p)), "{told}");
}

#[test]
fn a_site_that_cannot_be_read_is_a_problem_of_its_configuration() {
    let project = Project::quiet().change("site.toml", "languages =", "langages =");
    let mut editor = Editor::start(&project);
    let shown = editor.told("window/showMessage");
    assert!(
        shown["message"].as_str().unwrap().contains("site.toml"),
        "{shown}"
    );
    let told = editor.told("textDocument/publishDiagnostics");
    assert_eq!(told["uri"], json!(editor.uri("site.toml")));
    // And mended while it is typed.
    let text = std::fs::read_to_string(project.path("site.toml")).unwrap();
    editor.open("site.toml", &text.replace("langages", "languages"));
    editor.wait_for_codes("site.toml", &[]);
}
