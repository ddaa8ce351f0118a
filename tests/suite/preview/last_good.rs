//! While a file is broken, everything else goes on, and says what is wrong.

use super::{Preview, SECOND, SECOND_PAGE};
use crate::project::Project;
use serde_json::Value;
use std::fs;

const OVERLAY: &str = "/_shirube/preview.js";

#[track_caller]
fn wait_for_errors(preview: &Preview, are_right: impl Fn(&[Value]) -> bool) -> Vec<Value> {
    preview.wait("/_shirube/problems.json", |_| are_right(&preview.errors()));
    preview.errors()
}

#[test]
fn a_broken_file_keeps_its_page_and_its_place_in_lists() {
    let project = Project::quiet();
    let preview = Preview::start(&project, &[]);
    let good = fs::read_to_string(project.path(SECOND)).unwrap();
    project.write(SECOND, good.replace("title: 二つ目", "title: [二つ目"));
    let errors = wait_for_errors(&preview, |errors| !errors.is_empty());
    let [error] = errors.as_slice() else {
        panic!("{errors:#?}");
    };
    assert_eq!(error["file"], SECOND);
    assert!(matches!(error["line"].as_u64(), Some(2..=4)), "{error}");
    assert!(error["column"].as_u64() >= Some(1), "{error}");
    assert!(!error["message"].as_str().unwrap().is_empty());
    let excerpt = error["excerpt"].as_array().unwrap();
    assert!(
        excerpt.iter().any(|line| line["text"] == "title: [二つ目"),
        "{error}"
    );
    let marked: Vec<_> = excerpt
        .iter()
        .filter(|line| line["from"].is_u64())
        .collect();
    assert_eq!((marked.len(), &marked[0]["line"]), (1, &error["line"]));
    assert!(
        error["open"]
            .as_str()
            .unwrap()
            .starts_with("vscode://file/"),
        "{error}"
    );

    assert!(
        preview
            .wait_for(SECOND_PAGE, "これで終わり")
            .text()
            .contains("二つ目")
    );
    assert!(
        preview
            .get("/portal/ja/articles/")
            .text()
            .contains("二つ目")
    );
    let page = preview.json(&format!("/_shirube/page.json?path={SECOND_PAGE}"));
    assert_eq!(page["problems"][0]["code"], error["code"]);
    assert_eq!(page["file"], SECOND);

    // Others can be edited meanwhile.
    let welcome = "content/articles/welcome/en.md";
    let text = fs::read_to_string(project.path(welcome)).unwrap();
    project.write(welcome, text.replace("Carry your card.", "Keep your card."));
    preview.wait_for("/portal/en/articles/welcome/", "Keep your card.");

    project.write(SECOND, good.replace("これで終わり", "いよいよ終わり"));
    preview.wait_for(SECOND_PAGE, "いよいよ終わり");
    assert_eq!(preview.errors(), Vec::<Value>::new());
}

#[test]
fn a_broken_configuration_does_not_end_it() {
    let project = Project::quiet();
    let preview = Preview::start(&project, &[]);
    let good = fs::read_to_string(project.path("site.toml")).unwrap();
    // What cannot be read, and what is not enough.
    for broken in ["title = \n", "title = \"T\"\n"] {
        project.write("site.toml", broken);
        let errors = wait_for_errors(&preview, |errors| {
            errors.iter().any(|error| error["file"] == "site.toml")
        });
        assert!(
            errors.iter().all(|error| error["file"] == "site.toml"),
            "{errors:#?}"
        );
        assert_eq!(preview.get("/portal/ja/").status, 200);
        assert_eq!(preview.get("/_desk/").status, 200);
        assert!(preview.json("/_shirube/desk.json")["problems"][0]["message"].is_string());
        project.write("site.toml", &good);
        wait_for_errors(&preview, <[Value]>::is_empty);
    }
    // Gone, and back.
    project.erase("site.toml");
    wait_for_errors(&preview, |errors| !errors.is_empty());
    assert_eq!(preview.get("/portal/ja/").status, 200);
    project.write("site.toml", good.replace("小さな案内", "大きな案内"));
    preview.wait_for("/portal/ja/", "大きな案内");
    assert_eq!(preview.errors(), Vec::<Value>::new());
}

#[test]
fn a_broken_template_leaves_pages_as_they_were_drawn_last() {
    let project = Project::quiet();
    let preview = Preview::start(&project, &[]);
    let template = "themes/portal/templates/404.html";
    project.write(template, "<p>own {{ title }}</p>\n");
    let missing = "/portal/ja/nowhere/";
    preview.wait(missing, |answer| answer.text().contains("<p>own"));
    for broken in ["{% if %}\n", "{{ title", "{{ <nothing /> }}"] {
        project.write(template, broken);
        let errors = wait_for_errors(&preview, |errors| !errors.is_empty());
        assert_eq!(errors[0]["file"], template, "{broken}: {errors:#?}");
        assert!(preview.get(missing).text().contains("<p>own"), "{broken}");
        assert_eq!(preview.get("/portal/ja/").status, 200, "{broken}");
        // Texts go on being shown, with the templates that worked.
        let text = fs::read_to_string(project.path(SECOND)).unwrap() + "まだ続きます。\n";
        project.write(SECOND, &text);
        preview.wait(SECOND_PAGE, |answer| {
            answer.text().matches("まだ続きます").count() == text.matches("まだ続きます").count()
        });
        project.write(template, "<p>own {{ title }}</p>\n");
        wait_for_errors(&preview, <[Value]>::is_empty);
    }
}

#[test]
fn a_template_that_fails_on_a_page_says_so_there() {
    let project = Project::quiet();
    let preview = Preview::start(&project, &[]);
    let template = "themes/portal/templates/404.html";
    project.write(template, "{{ title.nothing.there }}\n");
    let missing = "/portal/ja/nowhere/";
    let answer = preview.wait(missing, |answer| {
        answer.text().contains("There is no page here")
    });
    assert!(answer.text().contains(OVERLAY));
    assert_eq!(preview.get("/portal/ja/").status, 200);
    wait_for_errors(&preview, |errors| {
        errors
            .iter()
            .any(|error| error["file"] == template && error["line"] == 1)
    });
}

#[test]
fn a_site_that_never_worked_shows_why_and_appears_once_it_works() {
    let good = fs::read_to_string(Project::quiet().path("site.toml")).unwrap();
    let template = "themes/portal/templates/404.html";
    for (path, broken, mended) in [
        ("site.toml", "title = \n", good.as_str()),
        (template, "{% if %}\n", "<p>{{ title }}</p>\n"),
    ] {
        let project = Project::quiet().file(path, broken);
        let preview = Preview::start(&project, &[]);
        for page in [
            "/",
            "/portal/ja/",
            "/portal/sitemap.xml",
            "/portal/ja/nowhere",
        ] {
            let answer = preview.get(page);
            // Only pages need templates.
            if path == template && page != "/portal/ja/" {
                continue;
            }
            assert_eq!(answer.status, 503, "{path}: {page}");
            assert!(answer.text().contains(OVERLAY), "{path}: {page}");
        }
        assert_eq!(preview.errors()[0]["file"], path);
        let mut events = preview.events("/portal/ja/");
        let state = events.until("state");
        assert!(state["errors"].as_u64() > Some(0), "{state}");
        project.write(path, mended);
        events.until("reload");
        assert_eq!(preview.get("/portal/ja/").status, 200, "{path}");
        assert_eq!(preview.errors(), Vec::<Value>::new());
    }
}

#[test]
fn an_empty_folder_can_become_a_site() {
    let project = Project::empty();
    let preview = Preview::start(&project, &[]);
    assert_eq!(preview.get("/").status, 503);
    assert_eq!(preview.errors().len(), 1);
    project.write("site.toml", crate::small_site::SMALLEST);
    project.write(
        "content/articles/a/ja.md",
        "---\ntitle: 題\nsummary: 要約。\n---\n本文です。\n",
    );
    preview.wait_for("/ja/articles/a/", "本文です");
    assert_eq!(preview.errors(), Vec::<Value>::new());
}
