//! What the cursor is on is explained, and a jump leads to where it is written.

use super::client::Editor;
use crate::project::Project;
use serde_json::{Value, json};

const PROGRAM: &str = "content/program/open/ja.md";
const ENGLISH: &str = "content/program/open/en.md";

fn site() -> Project {
    Project::small()
        .file(
            "content/glossary.yaml",
            "work-place:\n  kind: concept\n  forms: { ja: 職場, en: workplace }\n  reading: しょくば\n  easy: \"{働|はたら}くところです。\"\n",
        )
        .file("locales/ja/own.ftl", "# own\nskip-to-content = 本文へ\n")
        .file(
            "themes/portal/templates/404.html",
            "{% extends \"base.html\" %}{% block main %}{{ t(id=\"skip-to-content\") }}{% endblock %}\n",
        )
}

fn page(facts: &str, body: &str) -> String {
    format!("---\ntitle: 題🙂\nsummary: まとめ\nfacts:\n{facts}\n---\n{body}\n")
}

#[test]
fn a_key_is_explained_with_its_words() {
    let project = site();
    let mut editor = Editor::start(&project);
    let said = editor.hover(PROGRAM, &page("  ki│nd: grant", ""));
    for part in [
        "**facts.kind**",
        "What kind of help it is.",
        "Required.",
        "`grant` – 助成金",
    ] {
        assert!(said.contains(part), "{part} in {said}");
    }
    let said = editor.hover(PROGRAM, &page("  kind: gr│ant", ""));
    assert!(said.starts_with("`grant` – 助成金"), "{said}");
}

#[test]
fn an_entry_is_told_by_title_summary_and_state() {
    let project = site();
    let mut editor = Editor::start(&project);
    for text in [
        page("  parent: clo│sing", ""),
        page("  kind: grant", "🙂[こ│ちら](../closing/)"),
        page("  kind: grant", "::program-list{ids=\"open clos│ing\"}"),
    ] {
        let said = editor.hover(PROGRAM, &text);
        assert!(said.contains("**締切が近い制度**"), "{text}: {said}");
        assert!(said.contains("お早めに。"), "{said}");
        assert!(said.contains("まもなく"), "{said}");
    }
}

#[test]
fn terms_directives_and_messages_are_explained() {
    let project = site();
    let mut editor = Editor::start(&project);
    let said = editor.hover(PROGRAM, &page("  kind: grant", "新しい職│場です"));
    for part in ["**職場** (しょくば)", "働くところです。", "en: workplace"] {
        assert!(said.contains(part), "{part} in {said}");
    }
    let said = editor.hover(PROGRAM, &page("  kind: grant", "::ch│art{of=\"workers\"}"));
    assert!(said.contains("The chart of a dataset"), "{said}");
    let said = editor.hover("locales/ja/own.ftl", "skip-to-│content = x\n");
    assert!(said.contains("en: Skip to content"), "{said}");
}

#[test]
fn a_jump_leads_to_the_entry_in_the_same_language_if_there_is_one() {
    let project = site();
    let mut editor = Editor::start(&project);
    let link = |slug: &str| format!("---\ntitle: t\nsummary: s\n---\nSee [it](/{slug}/│).\n");
    for (path, to, expected) in [
        (
            ENGLISH,
            "residence-status/study",
            "content/residence-status/study/en.md:2",
        ),
        (
            ENGLISH,
            "program/closing",
            "content/program/closing/ja.md:2",
        ),
        (
            PROGRAM,
            "residence-status/study",
            "content/residence-status/study/ja.md:2",
        ),
    ] {
        assert_eq!(editor.jump(path, &link(to)), expected);
    }
    let heading = "---\ntitle: t\nsummary: s\n---\n[it](/residence-status/study/#wor│king)\n";
    assert_eq!(
        editor.jump(ENGLISH, heading),
        "content/residence-status/study/en.md:8"
    );
}

#[test]
fn a_jump_leads_to_what_facts_templates_and_texts_name() {
    let project = site();
    let mut editor = Editor::start(&project);
    for (text, expected) in [
        (
            page("  agency: [off│ice]", ""),
            "content/organization/office/ja.md:2",
        ),
        (
            page("  kind: grant\nsources: [{ doc: hand│book }]", ""),
            "content/sources.yaml:1",
        ),
        (
            page("  kind: grant", "新しい職│場"),
            "content/glossary.yaml:1",
        ),
    ] {
        assert_eq!(editor.jump(PROGRAM, &text), expected, "{text}");
    }
    let template = "themes/portal/templates/listing.html";
    let text = "{{ t(id=\"skip-│to-content\") }}";
    assert_eq!(editor.jump(template, text), "locales/ja/own.ftl:2");
    let text = "{% include \"404│.html\" %}";
    assert_eq!(
        editor.jump(template, text),
        "themes/portal/templates/404.html:1"
    );
}

#[test]
fn headings_are_the_outline_of_a_text() {
    let project = site();
    let mut editor = Editor::start(&project);
    editor.open(PROGRAM, &page("  kind: x", "## 一\n\n### 二 {#b}\n\n## 三"));
    let params = json!({ "textDocument": { "uri": editor.uri(PROGRAM) } });
    let symbols = editor.ask("textDocument/documentSymbol", params);
    let names = |list: &Value| -> Vec<String> {
        let list = list.as_array().cloned().unwrap_or_default();
        list.iter()
            .map(|s| s["name"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(names(&symbols), ["一", "三"]);
    assert_eq!(names(&symbols[0]["children"]), ["二"]);
    assert_eq!(symbols[0]["selectionRange"]["start"]["line"], 6);
}
