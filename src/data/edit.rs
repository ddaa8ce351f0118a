//! Changing one text of YAML and nothing else: comments, order and style of the rest stay.
//!
//! A place is found by the parser and replaced in the characters. Since YAML can be written in
//! many ways, the result is read again: what does not say exactly what was wanted is not returned.

use super::scalar::{flow_scalar, scalar};
use super::{DataPath, Step, Value, locate};

/// The YAML with the text at `path` in place of what is there. `None` if nothing is there, or if
/// it is written in a way that cannot be changed alone.
pub fn set_text(yaml: &str, path: &DataPath, text: &str) -> Option<String> {
    let mut wanted: Value = serde_yaml::from_str(yaml).ok()?;
    *node_mut(&mut wanted, &path.steps)? = Value::Str(text.to_owned());
    let start = locate::find(yaml, path).start;
    let end = scalar_end(yaml, start)?;
    let value = match in_flow(yaml, start) {
        true => flow_scalar(text),
        false => scalar(text),
    };
    let edited = format!("{}{value}{}", &yaml[..start], &yaml[end..]);
    says(&edited, &wanted).then_some(edited)
}

/// The YAML with `lines` in place of the whole entry of a mapping, from its key to its last line.
/// The lines are indented as the key is.
pub fn set_entry(yaml: &str, path: &DataPath, lines: &str) -> Option<String> {
    let value: Value = serde_yaml::from_str(yaml).ok()?;
    node(&value, &path.steps)?;
    let key = locate::find(yaml, &path.clone().at_key()).start;
    let start = line_start(yaml, key);
    let indent = &yaml[start..key];
    if !indent.bytes().all(|b| b == b' ') {
        return None;
    }
    let end = entry_end(yaml, key, indent.len());
    let edited = format!(
        "{}{}{}",
        &yaml[..start],
        indented(lines, indent),
        &yaml[end..]
    );
    serde_yaml::from_str::<Value>(&edited).ok()?;
    Some(edited)
}

/// The YAML with `lines` behind the last entry of the block mapping at `path`, indented as the
/// first of its entries is.
pub fn add_entry(yaml: &str, path: &DataPath, lines: &str) -> Option<String> {
    let value: Value = serde_yaml::from_str(yaml).ok()?;
    let Some(Value::Map(entries)) = node(&value, &path.steps) else {
        return None;
    };
    let (first, _) = entries.first()?;
    let mut inner = path.clone();
    inner.steps.push(Step::Key(first.clone()));
    let inner = locate::find(yaml, &inner.at_key()).start;
    let indent = &yaml[line_start(yaml, inner)..inner];
    let key = locate::find(yaml, &path.clone().at_key()).start;
    let outer = key - line_start(yaml, key);
    if !indent.bytes().all(|b| b == b' ') || indent.len() <= outer {
        return None;
    }
    let end = entry_end(yaml, key, outer);
    let edited = format!(
        "{}{}{}",
        &yaml[..end],
        indented(lines, indent),
        &yaml[end..]
    );
    serde_yaml::from_str::<Value>(&edited).ok()?;
    Some(edited)
}

fn says(yaml: &str, wanted: &Value) -> bool {
    serde_yaml::from_str::<Value>(yaml).is_ok_and(|value| value == *wanted)
}

fn node<'a>(value: &'a Value, steps: &[Step]) -> Option<&'a Value> {
    steps
        .iter()
        .try_fold(value, |node, step| match (node, step) {
            (Value::Map(entries), Step::Key(key)) => {
                entries.iter().find(|(k, _)| k == key).map(|(_, v)| v)
            }
            (Value::Seq(items), Step::Index(index)) => items.get(*index),
            _ => None,
        })
}

fn node_mut<'a>(value: &'a mut Value, steps: &[Step]) -> Option<&'a mut Value> {
    steps
        .iter()
        .try_fold(value, |node, step| match (node, step) {
            (Value::Map(entries), Step::Key(key)) => {
                entries.iter_mut().find(|(k, _)| k == key).map(|(_, v)| v)
            }
            (Value::Seq(items), Step::Index(index)) => items.get_mut(*index),
            _ => None,
        })
}

fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |i| i + 1)
}

fn indented(lines: &str, indent: &str) -> String {
    lines
        .split_inclusive('\n')
        .map(|line| format!("{indent}{line}"))
        .collect()
}

/// Where the lines of an entry end whose key is indented so far: before the next line that is not
/// deeper, without the blank lines and comments in front of that.
fn entry_end(text: &str, key: usize, indent: usize) -> usize {
    let mut end = next_line(text, key);
    let mut at = end;
    while at < text.len() {
        let next = next_line(text, at);
        let line = &text[at..next];
        let words = line.trim();
        let deep = line.len() - line.trim_start_matches(' ').len();
        // A list may stand as deep as its key.
        let item = deep == indent && (words == "-" || words.starts_with("- "));
        if !words.is_empty() && deep <= indent && !item {
            break;
        }
        at = next;
        if !words.is_empty() && !words.starts_with('#') {
            end = at;
        }
    }
    end
}

fn next_line(text: &str, at: usize) -> usize {
    text[at..].find('\n').map_or(text.len(), |i| at + i + 1)
}

/// Where the scalar ends that begins at `start`.
fn scalar_end(text: &str, start: usize) -> Option<usize> {
    let rest = &text[start..];
    match rest.chars().next()? {
        '"' => {
            let mut escaped = false;
            let close = rest.char_indices().skip(1).find(|(_, c)| {
                let closes = *c == '"' && !escaped;
                escaped = *c == '\\' && !escaped;
                closes
            })?;
            Some(start + close.0 + 1)
        }
        '\'' => {
            let mut at = 1;
            loop {
                at += rest[at..].find('\'')?;
                if !rest[at + 1..].starts_with('\'') {
                    return Some(start + at + 1);
                }
                at += 2;
            }
        }
        '|' | '>' => Some(block_end(text, start)),
        '[' | '{' | '&' | '*' | '!' => None,
        _ if in_flow(text, start) => {
            let stop = |(at, c): &(usize, char)| {
                matches!(c, ',' | ']' | '}') || rest[*at..].starts_with(" #")
            };
            let end = rest.char_indices().find(stop)?.0;
            Some(start + rest[..end].trim_end().len())
        }
        _ => Some(plain_end(text, start)),
    }
}

/// How deep the lines of a scalar must at least be: deeper than its key or its hyphen.
fn depth(text: &str, start: usize) -> usize {
    let before = &text[line_start(text, start)..start];
    let own = before.trim_end_matches(' ');
    let Some(own) = own.strip_suffix([':', '-']) else {
        return before.len();
    };
    // Behind hyphens stands the key itself.
    let key = own.trim_start_matches([' ', '-']);
    own.len() - key.len() + 1
}

/// The end of a block scalar (`|` or `>`), without the break of its last line.
fn block_end(text: &str, start: usize) -> usize {
    continued(text, start, depth(text, start), false)
}

/// The end of a plain scalar, which may go on in deeper lines.
fn plain_end(text: &str, start: usize) -> usize {
    continued(text, start, depth(text, start), true)
}

fn continued(text: &str, start: usize, depth: usize, plain: bool) -> usize {
    let line = |from: usize| {
        let to = next_line(text, from);
        let line = text[from..to].trim_end();
        let cut = plain.then(|| line.find(" #")).flatten();
        (
            cut.map_or(line.len(), |at| line[..at].trim_end().len()),
            to,
            cut.is_some(),
        )
    };
    let (length, mut at, mut commented) = line(start);
    let mut end = start + length;
    while at < text.len() && !commented {
        let (length, next, comment) = line(at);
        let words = &text[at..at + length];
        let deep = words.len() - words.trim_start_matches(' ').len();
        if !words.is_empty() && (deep < depth || (plain && words.trim_start().starts_with('#'))) {
            break;
        }
        if !words.is_empty() {
            end = at + length;
        }
        (at, commented) = (next, comment);
    }
    end
}

/// Whether a place lies within brackets or braces that are open there.
fn in_flow(text: &str, at: usize) -> bool {
    let line = &text[line_start(text, at)..at];
    let (mut open, mut quote) = (0_usize, None);
    for c in line.chars() {
        match (quote, c) {
            (None, '"' | '\'') => quote = Some(c),
            (Some(q), c) if q == c => quote = None,
            (None, '[' | '{') => open += 1,
            (None, ']' | '}') => open = open.saturating_sub(1),
            _ => {}
        }
    }
    open > 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_text_changes_and_nothing_else() {
        for (yaml, path, edited) in [
            ("title: a\nb: c\n", "title", "title: NEW\nb: c\n"),
            (
                "title:   a  # why\nb: c\n",
                "title",
                "title:   NEW  # why\nb: c\n",
            ),
            ("title: \"a \\\" b\" # c\n", "title", "title: NEW # c\n"),
            ("title: 'it''s'\nb: c\n", "title", "title: NEW\nb: c\n"),
            (
                "title: >-\n  one\n  two\n\nb: c\n",
                "title",
                "title: NEW\n\nb: c\n",
            ),
            (
                "title: one\n  two\n# x\nb: c\n",
                "title",
                "title: NEW\n# x\nb: c\n",
            ),
            (
                "t:\n  - a\n  - n: b\n    h: c\n",
                "t.1.h",
                "t:\n  - a\n  - n: b\n    h: NEW\n",
            ),
            ("t:\n- a\n- b\n", "t.1", "t:\n- a\n- NEW\n"),
            (
                "t: { a: x, b: [y, z] } # k\n",
                "t.b.0",
                "t: { a: x, b: [NEW, z] } # k\n",
            ),
            ("t: [{ n: \"a, b\" }, c]\n", "t.0.n", "t: [{ n: NEW }, c]\n"),
            ("t:\n  a: ~\n  b: c\n", "t.a", "t:\n  a: NEW\n  b: c\n"),
            ("t: [~, b]\n", "t.0", "t: [NEW, b]\n"),
            ("題: 日本語\nb: c\n", "題", "題: NEW\nb: c\n"),
        ] {
            let path = DataPath::default().join(path);
            assert_eq!(
                set_text(yaml, &path, "NEW").as_deref(),
                Some(edited),
                "{yaml}"
            );
        }
        for (yaml, path) in [
            ("a: b\n", "c"),
            ("a: [b]\n", "a"),
            ("a: b\n", "a.b"),
            ("a: [\n", "a"),
        ] {
            assert_eq!(
                set_text(yaml, &DataPath::default().join(path), "NEW"),
                None,
                "{yaml}"
            );
        }
    }

    #[test]
    fn an_entry_is_replaced_from_its_key_to_its_last_line() {
        let yaml = "a: b\nt:\n  x:\n    - n: 1\n\n    - n: 2\n  # of y\n  y: z\n\n# end\nc: d\n";
        let path = DataPath::default().join("t.x");
        assert_eq!(
            set_entry(yaml, &path, "x:\n  - n: 3\n").as_deref(),
            Some("a: b\nt:\n  x:\n    - n: 3\n  # of y\n  y: z\n\n# end\nc: d\n")
        );
        let path = DataPath::default().join("t");
        assert_eq!(
            add_entry(yaml, &path, "w: v\n").as_deref(),
            Some(
                "a: b\nt:\n  x:\n    - n: 1\n\n    - n: 2\n  # of y\n  y: z\n  w: v\n\n# end\nc: d\n"
            )
        );
    }
}
