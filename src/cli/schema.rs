//! `shirube schema`: JSON Schema of front matter, made from the types that read it.

use super::args::SchemaArgs;
use super::{Outcome, could_not_run, print};
use crate::content::schema;
use crate::diag::{Code, Diagnostic};

pub(super) fn run(args: &SchemaArgs) -> Outcome {
    let Some(name) = &args.collection else {
        let all: serde_json::Map<_, _> = schema::NAMES
            .iter()
            .filter_map(|name| Some(((*name).to_owned(), schema::of(name)?)))
            .collect();
        return pretty(&serde_json::Value::Object(all));
    };
    match schema::of(name) {
        Some(schema) => pretty(&schema),
        None => could_not_run(
            Diagnostic::error(
                Code::ConfigInvalid,
                format!("there is no schema for `{name}`"),
            )
            .suggest(name, schema::NAMES.iter().copied())
            .hint(format!("possible: {}", schema::NAMES.join(", "))),
        ),
    }
}

fn pretty(schema: &serde_json::Value) -> Outcome {
    print(&format!("{schema:#}\n"))
}
