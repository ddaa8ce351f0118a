//! The configuration of the index, held against a schema of Quickwit's configurations
//! (`search/quickwit/README.md` says where it comes from).

use super::{config, mapped, printed, repository, texts};
use jsonschema::Validator;
use serde_json::Value;
use std::fs;
use std::sync::OnceLock;

fn schema() -> &'static (Value, Validator) {
    static SCHEMA: OnceLock<(Value, Validator)> = OnceLock::new();
    SCHEMA.get_or_init(|| {
        let path = repository().join("search/quickwit/doc-mapping.schema.json");
        let schema = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
        let validator = jsonschema::validator_for(&schema).unwrap();
        (schema, validator)
    })
}

/// What the schema says against a configuration.
fn by_schema(config: &Value) -> Vec<String> {
    let errors = schema().1.iter_errors(config);
    errors
        .map(|e| format!("{e} at {}", e.instance_path()))
        .collect()
}

/// What a server would say that a schema cannot: names lead somewhere.
fn by_names(config: &Value) -> Vec<String> {
    let mapping = &config["doc_mapping"];
    let fields = mapped(config);
    let mut wrong = Vec::new();
    if fields.len() < mapping["field_mappings"].as_array().unwrap().len() {
        wrong.push("a field is mapped twice".to_owned());
    }
    let declared = mapping["tokenizers"].as_array().unwrap().iter();
    let known: Vec<&str> = declared
        .map(|tokenizer| tokenizer["name"].as_str().unwrap())
        .chain(texts(&schema().0["$defs"]["BuiltInTokenizer"]["enum"]))
        .collect();
    for (name, field) in &fields {
        let tokenizer = field["tokenizer"].as_str().unwrap_or("default");
        if !known.contains(&tokenizer) {
            wrong.push(format!("{name}: no tokenizer is called {tokenizer}"));
        }
    }
    let indexed = |field: &Value| field["indexed"] != false;
    for name in texts(&mapping["tag_fields"]) {
        let raw = |field: &&Value| indexed(field) && field["tokenizer"] == "raw";
        if !fields.get(name).is_some_and(raw) {
            wrong.push(format!("{name} cannot be a tag"));
        }
    }
    for name in texts(&config["search_settings"]["default_search_fields"]) {
        if !fields.get(name).is_some_and(|field| indexed(field)) {
            wrong.push(format!("{name} cannot be searched"));
        }
    }
    wrong
}

#[test]
fn the_configuration_is_one_that_quickwit_describes() {
    let file = repository().join("search/quickwit/index-config.yaml");
    assert_eq!(printed(), fs::read_to_string(file).unwrap());
    assert_eq!(by_schema(&config()), [""; 0]);
    assert_eq!(by_names(&config()), [""; 0]);
}

#[test]
fn mistakes_in_the_configuration_are_found_by_the_schema() {
    let title = "{ name: title, type: text, tokenizer: shirube, record: position, fieldnorms: true";
    for (what, from, to) in [
        (
            "unknown tokenizer",
            "type: text, tokenizer: shirube",
            "type: text, tokenizer: shiruba",
        ),
        (
            "unknown type",
            "name: title, type: text",
            "name: title, type: string",
        ),
        (
            "unknown type in a list",
            "type: array<text>",
            "type: array<texts>",
        ),
        ("no type", "name: id, type: text", "name: id"),
        ("misspelt option", title, &title.replace("norms", "norm")),
        (
            "unknown record",
            title,
            &title.replace("position", "positions"),
        ),
        (
            "option of another type",
            "type: u64,",
            "type: u64, tokenizer: raw,",
        ),
        (
            "option of text that is not indexed",
            "indexed: false",
            "indexed: false, record: basic",
        ),
        ("text for yes", "indexed: false", "indexed: \"no\""),
        (
            "unknown precision",
            "fast_precision: seconds",
            "fast_precision: days",
        ),
        ("unknown form of days", "\"%Y-%m-%d\"", "\"yyyy-MM-dd\""),
        ("reserved name", "name: id,", "name: _source,"),
        ("name with a space", "name: id,", "name: the id,"),
        ("unknown mode", "mode: strict", "mode: stict"),
        ("misspelt key", "tag_fields: [", "tag_field: ["),
        ("unknown kind of tokenizer", "type: regex", "type: regexp"),
        ("tokenizer without its pattern", "pattern: '", "patern: '"),
        ("unknown filter", "lower_caser]", "lowercase]"),
        (
            "a name of Quickwit's",
            "- name: shirube",
            "- name: whitespace",
        ),
        ("unknown version", "version: \"0.8\"", "version: \"1.0\""),
        (
            "index with a dot",
            "index_id: shirube-portal",
            "index_id: shirube.portal",
        ),
        ("misspelt section", "search_settings:", "search_setting:"),
        ("misspelt setting", "commit_timeout_secs", "commit_timeout"),
    ] {
        let spoilt = printed().replacen(from, to, 1);
        let spoilt: Value = serde_yaml::from_str(&spoilt).unwrap();
        assert!(spoilt != config(), "{what}: nothing was changed");
        assert_ne!(by_schema(&spoilt), [""; 0], "{what}");
    }
}

#[test]
fn names_in_the_configuration_that_lead_nowhere_are_found() {
    for (what, from, to) in [
        (
            "tokenizer that is not declared",
            "- name: shirube",
            "- name: other",
        ),
        (
            "tag that is not mapped",
            "tag_fields: [portal",
            "tag_fields: [site",
        ),
        (
            "tag that is cut",
            "tag_fields: [portal",
            "tag_fields: [title",
        ),
        (
            "search in what is not mapped",
            "search_fields: [title",
            "search_fields: [titles",
        ),
        (
            "search in what is not indexed",
            "search_fields: [title",
            "search_fields: [url",
        ),
        ("field mapped twice", "name: kind,", "name: purpose,"),
    ] {
        let spoilt: Value = serde_yaml::from_str(&printed().replacen(from, to, 1)).unwrap();
        assert!(spoilt != config(), "{what}: nothing was changed");
        assert_ne!(by_names(&spoilt), [""; 0], "{what}");
    }
}
