//! Reports in SARIF 2.1.0, the form of results that code scanning services and editors read.
//!
//! The form is that of the OASIS standard "Static Analysis Results Interchange Format (SARIF)
//! Version 2.1.0"; section numbers below are its. What is not known here (commits, who ran it) is
//! added by whoever uploads it.

use super::{Code, Diagnostic, Label, Report, Severity};
use crate::percent;
use crate::source::{SourceMap, Span};
use serde_json::{Map, Value, json};

/// Where the standard keeps the JSON Schema of the form.
const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// The name for the folder of the site that addresses are relative to (section 3.14.14).
const ROOT: &str = "%SRCROOT%";

/// The file that stands for the whole site: services refuse a result without a file.
const SITE: &str = "site.toml";

/// The report as a log with one run.
pub fn sarif(report: &Report, sources: &SourceMap) -> Value {
    let mut codes: Vec<Code> = report.diagnostics().iter().map(|d| d.code).collect();
    codes.sort_unstable();
    codes.dedup();
    let results: Vec<Value> = report
        .diagnostics()
        .iter()
        .map(|diagnostic| result(diagnostic, &codes, sources))
        .collect();
    json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "shirube",
                "version": env!("CARGO_PKG_VERSION"),
                "informationUri": env!("CARGO_PKG_REPOSITORY"),
                "rules": codes.iter().map(|code| rule(*code)).collect::<Vec<_>>(),
            }},
            // As everywhere in this tool: columns count characters.
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

fn rule(code: Code) -> Value {
    json!({
        "id": code.as_str(),
        "shortDescription": { "text": code.why() },
        "helpUri": code.help(),
    })
}

fn result(diagnostic: &Diagnostic, rules: &[Code], sources: &SourceMap) -> Value {
    let level = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let primary = diagnostic.primary.as_ref();
    let mut result = json!({
        "ruleId": diagnostic.code.as_str(),
        "ruleIndex": rules.binary_search(&diagnostic.code).ok(),
        "level": level,
        "message": { "text": diagnostic.with_hints() },
        "locations": [primary.map_or_else(site, |label| location(label, sources))],
    });
    if !diagnostic.labels.is_empty() {
        let labels = diagnostic.labels.iter();
        let related = labels.map(|label| location(label, sources)).collect();
        result["relatedLocations"] = Value::Array(related);
    }
    result
}

/// A place with what is said about it.
fn location(label: &Label, sources: &SourceMap) -> Value {
    let mut location = Map::new();
    let physical = json!({
        "artifactLocation": artifact(&sources.get(label.span.source).path),
        "region": region(label.span, sources),
    });
    location.insert("physicalLocation".to_owned(), physical);
    if !label.text.is_empty() {
        location.insert("message".to_owned(), json!({ "text": label.text }));
    }
    Value::Object(location)
}

/// The place of a problem that is about no line.
fn site() -> Value {
    json!({ "physicalLocation": { "artifactLocation": artifact(SITE) } })
}

fn artifact(path: &str) -> Value {
    json!({ "uri": percent::file(path), "uriBaseId": ROOT })
}

/// Lines and columns from 1; the end column is behind the last character (section 3.30).
fn region(span: Span, sources: &SourceMap) -> Value {
    let (line, column) = sources.position(span);
    let (end_line, end_column) = sources.end(span);
    json!({
        "startLine": line,
        "startColumn": column,
        "endLine": end_line,
        "endColumn": end_column,
    })
}
