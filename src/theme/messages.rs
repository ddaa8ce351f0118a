//! The interface messages that templates ask for by name: `t(id="…")` and `ta(id="…")`.

use super::Theme;
use crate::source::SourceMap;
use crate::view::messages::wanted;
use std::collections::BTreeSet;

/// The functions of templates that write a message.
const FUNCTIONS: [&str; 2] = ["t(", "ta("];

/// Every message id that pages ask for: what the program names, and what templates do.
pub fn asked_for(theme: &Theme, sources: &SourceMap) -> BTreeSet<String> {
    let mut ids = named(theme, sources);
    ids.extend(wanted());
    ids
}

fn named(theme: &Theme, sources: &SourceMap) -> BTreeSet<String> {
    let texts = theme.templates.values().map(|id| &sources.get(*id).text);
    texts
        .flat_map(|text| in_template(text))
        .map(str::to_owned)
        .collect()
}

fn in_template(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for function in FUNCTIONS {
        for (at, _) in text.match_indices(function) {
            let before = text[..at].chars().next_back();
            let call = text[at + function.len()..]
                .split(')')
                .next()
                .unwrap_or_default();
            if before.is_none_or(|c| !c.is_alphanumeric() && c != '_') {
                found.extend(argument(call));
            }
        }
    }
    found
}

/// The text that is given as `id`.
fn argument(call: &str) -> Option<&str> {
    let (_, value) = call.split_once("id=")?;
    let quote = value.chars().next().filter(|c| "\"'`".contains(*c))?;
    value.split(quote).nth(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_calls_of_the_functions_name_messages() {
        let text =
            r#"{{ t(id="a-b") }}{% if x %}{{ta(n=1, id='c')}}{% endif %}{{ not(id="d") }} id="e""#;
        assert_eq!(in_template(text), ["a-b", "c"]);
    }
}
