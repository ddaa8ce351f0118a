//! Reading a typed value and collecting everything that is wrong with it.
//!
//! Serde stops at the first wrong value. [`read`] notes it, takes that node out of the way and
//! reads again, so that an editor sees all problems of a file in one run.

use super::de::{Node, Path, Problem, ProblemKind, Reference, Trace};
use super::required::missing_keys;
use super::{DataPath, Step, Value};
use crate::diag::{Code, Diagnostic, Report};
use crate::source::Span;
use schemars::{JsonSchema, schema_for};
use serde::de::DeserializeOwned;

/// How often a file is read again before the rest of its problems is left for the next run.
const MAX_PASSES: usize = 50;

/// A typed value with the traces that its types left.
#[derive(Debug)]
pub struct Read<T> {
    /// The value.
    pub value: T,
    /// Paths (`contacts.0.name`) of texts that translations may replace, with the texts.
    pub texts: Vec<(String, String)>,
    /// Names of other entries.
    pub references: Vec<Reference>,
}

/// Reads `yaml` as a `T`.
///
/// # Errors
/// All problems that could be found, sorted by path.
pub fn read<T: DeserializeOwned + JsonSchema>(yaml: &Value) -> Result<Read<T>, Vec<Problem>> {
    let mut trace = Trace::default();
    let mut found: Vec<Problem> = Vec::new();
    for _ in 0..MAX_PASSES {
        let result = T::deserialize(Node {
            value: yaml,
            path: &Path::ROOT,
            trace: &trace,
        });
        found.append(&mut trace.problems.borrow_mut());
        let error = match result {
            Ok(value) if found.is_empty() => {
                return Ok(Read {
                    value,
                    texts: trace.texts.into_inner(),
                    references: trace.references.into_inner(),
                });
            }
            Ok(_) => break,
            Err(error) => error,
        };
        let path = error.path.unwrap_or_default();
        match error.kind {
            ProblemKind::MissingKey { key } => {
                let mut keys = missing_keys(&schema_for!(T).to_value(), yaml, &path.steps);
                if !keys.contains(&key) && !was_pruned(&trace, &path, &key) {
                    keys.push(key);
                }
                found.extend(keys.into_iter().map(|key| Problem {
                    path: path.clone(),
                    kind: ProblemKind::MissingKey { key },
                }));
            }
            kind => found.push(Problem {
                path: path.clone(),
                kind,
            }),
        }
        if path.steps.is_empty() {
            break;
        }
        trace = Trace {
            pruned: {
                let mut pruned = trace.pruned;
                pruned.insert(path.steps);
                pruned
            },
            ..Trace::default()
        };
    }
    found.sort();
    found.dedup();
    Err(found)
}

/// A key that was taken out of the way is not missing.
fn was_pruned(trace: &Trace, path: &DataPath, key: &str) -> bool {
    let mut steps = path.steps.clone();
    steps.push(Step::Key(key.to_owned()));
    trace.pruned.contains(&steps)
}

/// The codes under which the problems of one kind of file are reported.
#[derive(Debug, Clone, Copy)]
pub struct Codes {
    unknown_key: Code,
    missing_key: Code,
    invalid: Code,
    /// What stands between a key and its value in such a file.
    assign: &'static str,
}

impl Codes {
    /// For content.
    pub const CONTENT: Codes = Codes {
        unknown_key: Code::ContentUnknownKey,
        missing_key: Code::ContentMissingKey,
        invalid: Code::ContentInvalidValue,
        assign: ": ",
    };
    /// For `site.toml` and `theme.toml`.
    pub const CONFIG: Codes = Codes {
        unknown_key: Code::ConfigUnknownKey,
        missing_key: Code::ConfigInvalid,
        invalid: Code::ConfigInvalid,
        assign: " = ",
    };
}

/// Puts problems into the report, each at the place that `span` finds. `below` is the path of
/// the node that was read.
pub fn report_problems(
    problems: &[Problem],
    below: &DataPath,
    codes: Codes,
    span: impl Fn(&DataPath) -> Span,
    report: &mut Report,
) {
    for problem in problems {
        let mut path = below.clone();
        path.steps.extend(problem.path.steps.iter().cloned());
        path.key = problem.path.key;
        report.push(describe(problem, &path, codes).at(span(&path)));
    }
}

fn describe(problem: &Problem, path: &DataPath, codes: Codes) -> Diagnostic {
    match &problem.kind {
        ProblemKind::UnknownKey { key, known } => {
            Diagnostic::error(codes.unknown_key, format!("unknown key `{key}`"))
                .suggest(key, known.iter().copied())
                .hint(format!("known here: {}", known.join(", ")))
        }
        ProblemKind::UnknownWord { word, known } => {
            Diagnostic::error(codes.invalid, format!("`{path}` cannot be `{word}`"))
                .suggest(word, known.iter().copied())
                .hint(format!("possible: {}", known.join(", ")))
        }
        ProblemKind::MissingKey { key } => {
            let owner = if path.steps.is_empty() {
                String::new()
            } else {
                format!(" in `{path}`")
            };
            Diagnostic::error(codes.missing_key, format!("`{key}` is missing{owner}"))
                .hint(format!("add a line `{key}{}…`", codes.assign))
        }
        ProblemKind::WrongType { found, expected } => {
            let diagnostic = Diagnostic::error(
                codes.invalid,
                format!("`{path}` is {found}, but must be {expected}"),
            );
            if expected == "a text" && found.starts_with("the number") {
                return diagnostic.hint("put it in quotes");
            }
            diagnostic
        }
        ProblemKind::Invalid(why) => Diagnostic::error(codes.invalid, format!("`{path}`: {why}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;

    #[derive(Debug, Deserialize, JsonSchema)]
    #[serde(rename_all = "kebab-case")]
    enum Colour {
        Red,
        DeepBlue,
    }

    #[derive(Debug, Deserialize, JsonSchema)]
    #[allow(dead_code, reason = "only reading is tested")]
    struct Inner {
        count: u32,
        colour: Option<Colour>,
    }

    #[derive(Debug, Deserialize, JsonSchema)]
    #[allow(dead_code, reason = "only reading is tested")]
    struct Outer {
        title: String,
        inner: Inner,
        #[serde(default)]
        list: Vec<Inner>,
    }

    fn problems(text: &str) -> Vec<String> {
        let yaml: Value = serde_yaml::from_str(text).unwrap();
        match read::<Outer>(&yaml) {
            Ok(_) => Vec::new(),
            Err(found) => found
                .iter()
                .map(|p| describe(p, &p.path, Codes::CONTENT).message)
                .collect(),
        }
    }

    #[test]
    fn all_problems_of_a_file_are_found_in_one_run() {
        let found = problems(
            "title: 7\ncolor: x\ninner: {count: many, colour: deep-blu}\nlist: [{count: 1, size: 2}, {colour: red}]\n",
        );
        assert_eq!(
            found,
            [
                "unknown key `color`",
                "`inner.colour` cannot be `deep-blu`",
                "`inner.count` is the text `many`, but must be a whole number",
                "unknown key `size`",
                "`count` is missing in `list.1`",
                "`title` is the number 7, but must be a text",
            ]
        );
    }

    #[test]
    fn good_values_are_read() {
        assert!(problems("title: a\ninner: {count: 3, colour: deep-blue}\n").is_empty());
    }
}
