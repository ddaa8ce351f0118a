//! The JSON Schema that editors' programs use says the same as the tool itself.
//!
//! It is printed by the program; the content of the repository is held against it.

use crate::project::Project;
use jsonschema::Validator;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The schemas by name, ready to use.
fn schemas() -> BTreeMap<String, Validator> {
    let all = Project::empty().run(&["schema"]).fine().json();
    let all = all.as_object().unwrap();
    all.iter()
        .map(|(name, schema)| (name.clone(), jsonschema::validator_for(schema).unwrap()))
        .collect()
}

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A YAML text as the value that a schema is about.
fn yaml(text: &str) -> Value {
    serde_yaml::from_str(text).unwrap()
}

/// The first lines of a Markdown file.
fn front_matter(text: &str) -> &str {
    text.strip_prefix("---\n")
        .and_then(|rest| rest.split("\n---\n").next())
        .unwrap()
}

/// The texts of the repository, with the name of the schema for each.
fn texts() -> Vec<(PathBuf, String)> {
    let config: toml::Table = fs::read_to_string(repository().join("site.toml"))
        .unwrap()
        .parse()
        .unwrap();
    let mut texts = Vec::new();
    for (collection, settings) in config["collections"].as_table().unwrap() {
        let folder = repository().join("content").join(collection);
        for entry in fs::read_dir(&folder).unwrap() {
            for file in fs::read_dir(entry.unwrap().path()).unwrap() {
                let path = file.unwrap().path();
                let schema = match path.file_name().unwrap().to_str().unwrap() {
                    "ja.md" => settings["type"].as_str().unwrap(),
                    name if name.ends_with(".md") => "translation",
                    _ => continue,
                };
                texts.push((path, schema.to_owned()));
            }
        }
    }
    texts
}

fn problems(validator: &Validator, value: &Value) -> Vec<String> {
    validator
        .iter_errors(value)
        .map(|e| format!("{} at {}", e, e.instance_path()))
        .collect()
}

#[test]
fn the_content_of_the_repository_is_valid() {
    let schemas = schemas();
    let texts = texts();
    assert!(texts.len() >= 400, "only {} texts were found", texts.len());
    let mut wrong = String::new();
    let mut check = |path: &Path, schema: &str, value: &Value| {
        for problem in problems(&schemas[schema], value) {
            wrong += &format!("{}: {problem}\n", path.display());
        }
    };
    for (path, schema) in &texts {
        check(
            path,
            schema,
            &yaml(front_matter(&fs::read_to_string(path).unwrap())),
        );
    }
    for name in ["sources", "glossary"] {
        let path = repository().join(format!("content/{name}.yaml"));
        check(&path, name, &yaml(&fs::read_to_string(&path).unwrap()));
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn every_type_of_collection_has_a_schema_that_refuses_an_unknown_key() {
    let schemas = schemas();
    let mut seen = BTreeMap::new();
    for (path, schema) in texts() {
        let mut value = yaml(front_matter(&fs::read_to_string(&path).unwrap()));
        value["misspelt"] = Value::from("a");
        assert_eq!(
            problems(&schemas[&schema], &value).len(),
            1,
            "{}",
            path.display()
        );
        value.as_object_mut().unwrap().remove("misspelt");
        if let Some(facts) = value.get_mut("facts").and_then(Value::as_object_mut) {
            facts.insert("misspelt".to_owned(), Value::from("a"));
            assert_ne!(
                problems(&schemas[&schema], &value),
                [""; 0],
                "{}",
                path.display()
            );
        }
        *seen.entry(schema).or_insert(0) += 1;
    }
    for name in [
        "residence-status",
        "program",
        "consortium",
        "case",
        "event",
        "organization",
        "dataset",
        "guide",
    ] {
        assert!(seen.contains_key(name), "{name} was not tried: {seen:?}");
    }
}

#[test]
fn what_the_tool_refuses_the_schema_refuses() {
    let schemas = schemas();
    let good = "title: a\nsummary: b\nfacts:\n  agency: [x]\n  kind: grant\n  purposes: [develop]\n  users: [company]\n  regions: [JP-04]\n  foreign_talent: true\nsources: [{ doc: d, page: 3 }]\nas_of: 2024-10\n";
    let program = &schemas["program"];
    assert_eq!(problems(program, &yaml(good)), [""; 0]);
    for (from, to) in [
        ("title: a\n", ""),
        ("kind: grant", "kind: grants"),
        ("JP-04", "JP-48"),
        ("JP-04", "Miyagi"),
        ("foreign_talent: true", "foreign_talent: maybe"),
        ("as_of: 2024-10", "as_of: October"),
        ("agency: [x]", "agency: x"),
    ] {
        let bad = good.replacen(from, to, 1);
        assert_ne!(problems(program, &yaml(&bad)), [""; 0], "{to}");
    }
    let translation = &schemas["translation"];
    assert_ne!(
        problems(translation, &yaml("title: a\nsummary: b\nfacts: {}\n")),
        [""; 0]
    );
}

#[test]
fn one_schema_can_be_asked_for_by_its_name() {
    let project = Project::empty();
    let all = project.run(&["schema"]).fine().json();
    assert_eq!(
        project.run(&["schema", "program"]).fine().json(),
        all["program"]
    );
    let ran = project.run(&["schema", "programm"]);
    assert_eq!(ran.code, Some(2));
    assert!(
        ran.stderr.contains("did you mean `program`?"),
        "{}",
        ran.stderr
    );
}
