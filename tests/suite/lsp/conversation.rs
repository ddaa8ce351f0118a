//! The conversation itself: how it begins and ends, and what nonsense does to it.

use super::client::Editor;
use crate::project::Project;
use serde_json::json;

const PROGRAM: &str = "content/program/open/ja.md";

#[test]
fn who_says_goodbye_leaves_without_an_error() {
    let project = Project::quiet();
    let mut editor = Editor::start(&project);
    assert_eq!(editor.ask("shutdown", json!(null)), json!(null));
    let late = editor.ask_for_all("textDocument/hover", json!({}));
    assert_eq!(late["error"]["code"], -32600);
    editor.tell("exit", json!(null));
    assert_eq!(editor.ended(), (0, String::new()));
}

#[test]
fn who_leaves_without_a_word_is_noticed() {
    let project = Project::quiet();
    let mut editor = Editor::start(&project);
    editor.tell("exit", json!(null));
    assert_eq!(editor.ended().0, 1);
    let editor = Editor::start(&project);
    assert_eq!(editor.ended().0, 1, "the pipe was closed");
}

#[test]
fn requests_before_the_first_one_and_unknown_ones_are_refused() {
    let project = Project::quiet();
    let mut editor = Editor::run(&project.path(""));
    let early = editor.ask_for_all("textDocument/hover", json!({}));
    assert_eq!(early["error"]["code"], -32002);
    let wrong = editor.ask_for_all("initialize", json!({ "capabilities": 7 }));
    assert_eq!(wrong["error"]["code"], -32602);
    editor.ask("initialize", json!({ "capabilities": {} }));
    editor.tell("initialized", json!({}));
    let unknown = editor.ask_for_all("textDocument/dance", json!({}));
    assert_eq!(unknown["error"]["code"], -32601);
    let wrong = editor.ask_for_all("textDocument/hover", json!({ "position": "here" }));
    assert_eq!(wrong["error"]["code"], -32602);
    let twice = editor.ask_for_all("initialize", json!({ "capabilities": {} }));
    assert_eq!(twice["error"]["code"], -32600);
}

#[test]
fn a_site_is_found_above_the_first_file_if_no_folder_is_open() {
    let project = Project::quiet();
    let mut editor = Editor::run(&project.path(""));
    editor.ask("initialize", json!({ "capabilities": {} }));
    editor.tell("initialized", json!({}));
    editor.open(PROGRAM, "---\ntitel: 題\n");
    editor.wait_for_codes(PROGRAM, &["content/no-front-matter"]);
}

#[test]
fn a_file_without_a_site_is_told_of_once() {
    let project = Project::empty();
    let mut editor = Editor::start(&project);
    editor.open("ja.md", "text");
    let shown = editor.told("window/showMessage");
    assert!(
        shown["message"].as_str().unwrap().contains("no site.toml"),
        "{shown}"
    );
    let params = json!({
        "textDocument": { "uri": editor.uri("ja.md") },
        "position": { "line": 0, "character": 0 },
    });
    assert_eq!(editor.ask("textDocument/hover", params), json!(null));
}

#[test]
fn garbage_in_texts_ends_nothing() {
    let project = Project::quiet();
    let mut editor = Editor::start(&project);
    let pieces = [
        "---\n",
        "facts:\n",
        "  ",
        "- ",
        "{",
        "}",
        "[",
        "](",
        ")",
        "::",
        ":fact{",
        "of=\"",
        "\"",
        "🙂",
        "漢",
        "\r\n",
        "\u{0}",
        "\t",
        "#",
        "|",
        "texts:\n",
        "\u{feff}",
        "{{ t(id=\"",
        "< ",
        "在留",
        "e\u{301}",
        "kind: ",
        ", ",
    ];
    let mut state = 11u64;
    let mut random = |most: usize| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        (state >> 33) as usize % most
    };
    let paths = [
        PROGRAM,
        "content/program/open/en.md",
        "content/glossary.yaml",
        "content/doors.yaml",
        "locales/ja/own.ftl",
        "themes/portal/templates/404.html",
        "site.toml",
        "content/program/no%20such%20folder/ja.md",
    ];
    for path in paths {
        editor.open(path, "");
        for _ in 0..40 {
            let text: String = (0..random(30))
                .map(|_| pieces[random(pieces.len())])
                .collect();
            let place = |random: &mut dyn FnMut(usize) -> usize| json!({ "line": random(6), "character": random(12) });
            let (start, end) = (place(&mut random), place(&mut random));
            let at = place(&mut random);
            let range = json!({ "start": start, "end": end });
            editor.change(path, json!([{ "range": range, "text": text }]));
            let document = json!({ "uri": editor.uri(path) });
            let params = json!({ "textDocument": document, "position": at });
            for method in ["completion", "hover", "definition"] {
                editor.ask(&format!("textDocument/{method}"), params.clone());
            }
        }
        editor.ask(
            "textDocument/documentSymbol",
            json!({ "textDocument": { "uri": editor.uri(path) } }),
        );
    }
    // It still knows what it is about.
    editor.close("site.toml");
    editor.replace(PROGRAM, "text");
    editor.wait_for_codes(PROGRAM, &["content/no-front-matter"]);
    editor.ask("shutdown", json!(null));
    editor.tell("exit", json!(null));
    assert_eq!(editor.ended(), (0, String::new()));
}
