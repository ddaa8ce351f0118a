//! Starting: a site, an entry, a translation, and what programs for editing are told.

use crate::project::{Project, TODAY};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Every language that has interface texts.
fn spoken() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let mut tags: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|item| item.unwrap().file_name().into_string().unwrap())
        .collect();
    tags.sort();
    assert!(tags.len() >= 18, "{tags:?}");
    tags
}

const TYPES: [&str; 10] = [
    "residence-status",
    "comparison",
    "consortium",
    "program",
    "case",
    "event",
    "organization",
    "dataset",
    "guide",
    "page",
];

/// A site in Japanese and English with a collection of every type and no entry.
fn types() -> Project {
    let mut site = String::from(
        "title = \"T\"\nbase_url = \"https://example.org/\"\nsource_language = \"ja\"\nlanguages = [\"ja\", \"en\"]\n",
    );
    for name in TYPES {
        site += &format!("[collections.{name}]\ntype = \"{name}\"\n");
    }
    Project::empty().file("site.toml", site)
}

#[test]
fn a_new_site_says_what_it_wrote_and_what_to_run_next() {
    let project = Project::empty();
    let ran = project.run(&["init", "portal"]).fine();
    for line in [
        "wrote portal/site.toml\n",
        "wrote portal/README.md\n",
        "wrote portal/content/guide/welcome/ja.md\n",
        "wrote portal/content/program/japanese-course/en.md\n",
        "wrote portal/content/organization/help-desk/ja-simple.md\n",
        "wrote portal/content/glossary.yaml\n",
        "now run: shirube serve --open --root portal\n",
    ] {
        assert!(ran.stderr.contains(line), "{}", ran.stderr);
    }
    project.run(&["build", "--root", "portal"]).fine();
    let page =
        |path: &str| fs::read_to_string(project.path(&format!("portal/dist/{path}"))).unwrap();
    assert!(page("en/guide/welcome/index.html").contains("How to use this site."));
    let course = page("en/program/japanese-course/index.html");
    assert!(course.contains("data-state=open") || course.contains("data-state=\"open\""));
    assert!(page("ja/index.html").contains("みんなの案内"));
}

#[test]
fn a_new_site_in_any_one_language_has_no_problem() {
    for lang in spoken() {
        let project = Project::empty();
        project.run(&["init", "site", "--lang", &lang]).fine();
        for command in ["check", "build"] {
            project.run(&[command, "--strict", "--root", "site"]).fine();
        }
        let read_me = fs::read_to_string(project.path("site/README.md")).unwrap();
        for command in ["shirube serve", "shirube check", "shirube build"] {
            assert!(read_me.contains(command), "{lang}: {read_me}");
        }
    }
}

#[test]
fn a_new_site_in_all_languages_has_no_problem_and_no_page_falls_back() {
    let mut langs = spoken();
    let ja = langs.iter().position(|l| l == "ja").unwrap();
    langs.swap(0, ja);
    let project = Project::empty();
    project
        .run(&["init", ".", "--lang", &langs.join(",")])
        .fine();
    project.run(&["check", "--strict"]).fine();
    let built = project
        .run(&["build", "--strict", "--format", "json"])
        .fine()
        .json();
    for lang in &langs {
        assert_eq!(built["languages"][lang]["fallback"], 0, "{lang}: {built}");
    }
    for (lang, wanted) in [
        ("ne", true),
        ("my", true),
        ("km", true),
        ("mn", true),
        ("vi", false),
    ] {
        let page =
            fs::read_to_string(project.path(&format!("content/guide/welcome/{lang}.md"))).unwrap();
        assert_eq!(
            page.contains("translation: { review: wanted }"),
            wanted,
            "{lang}"
        );
    }
}

#[test]
fn a_title_with_signs_of_its_own_is_the_title_of_the_site() {
    let project = Project::empty();
    let title = "A \"new\" \\ portal: 日本";
    project.run(&["init", ".", "--title", title]).fine();
    project.run(&["build", "--strict"]).fine();
    let page = project.page("en/");
    assert!(
        page.html.contains("A \"new\" \\ portal: 日本")
            || page.html.contains("A &quot;new&quot; \\ portal: 日本"),
        "{}",
        page.html
    );
}

#[test]
fn a_language_without_interface_texts_is_no_source_but_can_be_read() {
    let project = Project::empty();
    let ran = project.run(&["init", "site", "--lang", "fr,en"]);
    assert_eq!(ran.code, Some(2));
    assert!(
        ran.stderr.contains("`fr` cannot be the source language"),
        "{}",
        ran.stderr
    );
    assert!(!project.path("site").exists());
    let ran = project.run(&["init", "site", "--lang", "en,fr"]).fine();
    assert!(
        ran.stderr
            .contains("`fr` has no interface texts in this program"),
        "{}",
        ran.stderr
    );
    assert!(!project.path("site/content/guide/welcome/fr.md").exists());
    project.run(&["build", "--root", "site"]).fine();
    let page = fs::read_to_string(project.path("site/dist/fr/guide/welcome/index.html")).unwrap();
    assert!(page.contains("data-fallback"));
}

#[test]
fn what_is_no_language_is_refused_before_anything_is_written() {
    let project = Project::empty();
    for (lang, words) in [
        ("ja,Japanese", "`Japanese` is no language"),
        ("ja,jp_JP", "`jp_JP` is no language"),
        ("ja,en,ja", "`ja` is named twice"),
        ("en,en-XA", "`en-XA` is no language"),
        ("", "`` is no language"),
    ] {
        let ran = project.run(&["init", "site", "--lang", lang]);
        assert_eq!(ran.code, Some(2), "{lang}");
        assert!(ran.stderr.contains(words), "{}", ran.stderr);
        assert!(!project.path("site").exists());
    }
}

#[test]
fn files_in_the_way_are_all_named_and_nothing_is_written() {
    let project = Project::empty()
        .file("portal/site.toml", "mine")
        .file("portal/content/guide/welcome/en.md", "mine too")
        .file("portal/notes.txt", "in nobody's way");
    let ran = project.run(&["init", "portal"]);
    assert_eq!(ran.code, Some(2));
    assert_eq!(
        ran.stderr,
        "error[output/write]: `portal/site.toml`, `portal/content/guide/welcome/en.md` exist already
 = hint: nothing was written

1 error
"
    );
    assert_eq!(crate::project::published(&project.path("portal")).len(), 3);
}

#[test]
fn a_site_that_cannot_be_written_wholly_is_not_written_at_all() {
    // A file stands where a folder is needed, behind files that can be written.
    let project = Project::empty().file("portal/content/organization", "a file");
    let ran = project.run(&["init", "portal"]);
    assert_eq!(ran.code, Some(2));
    assert!(ran.stderr.contains("nothing was written"), "{}", ran.stderr);
    let left: Vec<_> = crate::project::published(&project.path("portal"))
        .into_keys()
        .collect();
    assert_eq!(left, ["content/organization"]);
    assert!(!project.path("portal/content/guide").exists());
}

#[test]
fn a_new_entry_of_every_type_passes_the_check_as_it_is() {
    let project = types();
    for name in TYPES {
        project.run(&["new", name, &format!("first-{name}")]).fine();
        project
            .run(&["new", name, &format!("first-{name}"), "--lang", "en"])
            .fine();
    }
    let ran = project.run(&["check", "--drafts", "--strict"]).fine();
    assert_eq!(ran.stderr, "no problems\n");
}

#[test]
fn a_new_entry_names_every_fact_of_its_type_and_says_what_it_may_be() {
    let project = types();
    let schemas = project.run(&["schema"]).fine().json();
    for name in TYPES {
        project.run(&["new", name, "x"]).fine();
        let text = fs::read_to_string(project.path(&format!("content/{name}/x/ja.md"))).unwrap();
        let facts = &schemas[name]["properties"]["facts"]["anyOf"][0]["$ref"];
        let facts = facts.as_str().unwrap().trim_start_matches("#/$defs/");
        let facts = &schemas[name]["$defs"][facts];
        let required: BTreeSet<&str> = facts["required"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|key| key.as_str().unwrap())
            .collect();
        for (key, node) in facts["properties"].as_object().into_iter().flatten() {
            let mark = if required.contains(key.as_str()) {
                ""
            } else {
                "#"
            };
            assert_eq!(
                text.matches(&format!("\n  {mark}{key}: ")).count(),
                1,
                "{name}: {key}\n{text}"
            );
            let meaning = node["description"].as_str().unwrap();
            assert!(
                text.contains(&format!("# {meaning}")),
                "{name}: {meaning}\n{text}"
            );
        }
    }
    let program = fs::read_to_string(project.path("content/program/x/ja.md")).unwrap();
    assert!(program.contains(
        "  #   grant: Money for an employer who fulfils conditions.\n  #   tax: Less tax.\n"
    ));
}

#[test]
fn every_example_of_a_new_entry_is_valid_when_its_sign_is_removed() {
    let project = types();
    let schemas = project.run(&["schema"]).fine().json();
    for name in TYPES {
        project.run(&["new", name, &format!("my-{name}")]).fine();
        let path = project.path(&format!("content/{name}/my-{name}/ja.md"));
        let text = fs::read_to_string(&path).unwrap();
        let used: String = text
            .split_inclusive('\n')
            .map(|line| {
                let code = line.trim_start();
                match code.strip_prefix('#').filter(|rest| !rest.starts_with(' ')) {
                    Some(rest) => line.replacen(code, rest, 1),
                    None => line.to_owned(),
                }
            })
            .collect();
        let front = used
            .strip_prefix("---\n")
            .unwrap()
            .split("\n---\n")
            .next()
            .unwrap();
        let value: Value = serde_yaml::from_str(front).unwrap();
        let validator = jsonschema::validator_for(&schemas[name]).unwrap();
        let wrong: Vec<String> = validator
            .iter_errors(&value)
            .map(|e| format!("{e} at {}", e.instance_path()))
            .collect();
        assert_eq!(wrong, [""; 0], "{name}:\n{used}");
        fs::write(&path, used).unwrap();
    }
    // What the tool itself says: only that the entries do not exist which the examples name.
    let ran = project.run(&["check", "--drafts", "--date", TODAY, "--format", "json"]);
    for problem in ran.json().as_array().unwrap() {
        assert_eq!(problem["code"], "content/unknown-reference", "{problem}");
        assert!(
            problem["message"].as_str().unwrap().contains("slug-of-"),
            "{problem}"
        );
    }
}

#[test]
fn a_new_translation_shows_the_words_of_its_source_and_keeps_its_shape() {
    let project = Project::quiet().remove("content/residence-status/study/en.md");
    project
        .run(&["new", "residence-status", "study", "--lang", "en"])
        .fine();
    let text = fs::read_to_string(project.path("content/residence-status/study/en.md")).unwrap();
    assert_eq!(
        text,
        "---
# ✎ marks words that are still to be written. Above each place stand the words of ja.md.
# 学ぶ資格
title: ✎ write the title of study
# 学校で学ぶ人の資格です。
summary: ✎ write one or two sentences
# The page is only shown with --drafts. Remove this line when it is ready.
draft: true
# ~ stands for a text without a translation: readers see the words above it.
texts:
  # 学校で学ぶこと
  activities: ~
  next:
      # 卒業のあと
    - note: ~
---
## ✎ 働くには
"
    );
    project.run(&["check", "--drafts"]).fine();
}

#[test]
fn a_translation_without_a_source_is_not_begun() {
    let project = Project::quiet();
    let ran = project.run(&["new", "guide", "nothing-yet", "--lang", "en"]);
    assert_eq!(ran.code, Some(2));
    assert!(
        ran.stderr.contains("shirube new guide nothing-yet"),
        "{}",
        ran.stderr
    );
    assert!(!project.path("content/guide/nothing-yet").exists());
}

#[test]
fn words_that_nobody_wrote_are_not_published() {
    let project = Project::quiet();
    project.run(&["new", "guide", "fresh"]).fine();
    let path = "content/guide/fresh/ja.md";
    let project = project.change(path, "draft: true\n", "");
    let ran = project.build();
    assert_eq!(ran.code, Some(1));
    assert!(
        ran.stderr.contains("error[content/placeholder]"),
        "{}",
        ran.stderr
    );
    assert!(
        ran.stderr.contains("content/guide/fresh/ja.md:4:8"),
        "{}",
        ran.stderr
    );
    let project = project
        .change(path, "✎ write the title of fresh", "新しい")
        .change(path, "✎ write one or two sentences", "新しい案内です。")
        .change(path, "✎ Write the text here.", "本文です。");
    project.build().fine();
}

#[test]
fn programs_for_editing_are_given_a_schema_for_every_data_file() {
    let project = Project::quiet();
    project.run(&["schema", "--write"]).fine();
    let settings: Value =
        serde_json::from_str(&fs::read_to_string(project.path(".vscode/settings.json")).unwrap())
            .unwrap();
    let yaml = settings["yaml.schemas"].as_object().unwrap();
    let files: BTreeSet<&str> = yaml.values().map(|file| file.as_str().unwrap()).collect();
    for name in ["sources", "glossary", "readings", "search-tests", "doors"] {
        assert!(
            files.contains(format!("content/{name}.yaml").as_str()),
            "{files:?}"
        );
    }
    let toml = settings["evenBetterToml.schema.associations"]
        .as_object()
        .unwrap();
    for schema in yaml
        .keys()
        .map(String::as_str)
        .chain(toml.values().map(|v| v.as_str().unwrap()))
    {
        let schema: Value =
            serde_json::from_str(&fs::read_to_string(project.path(schema)).unwrap()).unwrap();
        assert_eq!(schema["$schema"], "http://json-schema.org/draft-07/schema#");
        assert!(jsonschema::draft7::new(&schema).is_ok());
    }
    // A second time there is nothing to say.
    assert_eq!(project.run(&["schema", "--write"]).fine().stderr, "");
}

#[test]
fn settings_of_an_editor_are_not_overwritten() {
    let project = Project::quiet().file(".vscode/settings.json", "{ \"mine\": 1 }");
    let ran = project.run(&["schema", "--write=."]).fine();
    assert!(ran.stderr.contains("stays as it is"), "{}", ran.stderr);
    assert!(ran.stdout.contains("\"yaml.schemas\""), "{}", ran.stdout);
    let settings = fs::read_to_string(project.path(".vscode/settings.json")).unwrap();
    assert_eq!(settings, "{ \"mine\": 1 }");
    assert!(project.path(".vscode/schemas/site.json").exists());
}

#[test]
fn the_settings_of_a_site_have_a_schema_that_refuses_what_the_tool_refuses() {
    let project = Project::empty();
    let schema = project.run(&["schema", "site"]).fine().json();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let value = |text: &str| {
        let table: toml::Table = text.parse().unwrap();
        serde_json::to_value(table).unwrap()
    };
    let own = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/site.toml")).unwrap();
    assert!(validator.is_valid(&value(&own)));
    project.run(&["init", "."]).fine();
    let new = fs::read_to_string(project.path("site.toml")).unwrap();
    assert!(validator.is_valid(&value(&new)));
    for (from, to) in [
        ("base_url", "base_adress"),
        ("type = \"guide\"", "type = \"guides\""),
        ("type = \"guide\"", "type = \"guide\"\nname = \"x\""),
    ] {
        assert!(
            !validator.is_valid(&value(&new.replacen(from, to, 1))),
            "{to}"
        );
    }
}
