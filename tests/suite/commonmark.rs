//! All examples of the CommonMark specification: as plain CommonMark, and with what this site
//! adds to it.

use shirube::content::markdown::{Options, RawHtml, html, parse};
use shirube::diag::Report;
use shirube::source::SourceMap;
use std::fs;
use std::path::Path;

/// Examples that differ from plain CommonMark, and why.
const DIFFERENT: &[(usize, &str)] = &[];

/// Examples that differ with the extensions, and why.
const DIFFERENT_WITH_EXTENSIONS: &[(usize, &str)] = &[
    (177, "comments are dropped"),
    (179, "comments are dropped"),
    (183, "comments are dropped"),
    (308, "comments are dropped"),
    (309, "comments are dropped"),
    (602, "addresses in the text become links"),
    (608, "addresses in the text become links"),
    (611, "addresses in the text become links"),
    (625, "comments are dropped"),
    (626, "comments are dropped"),
];

struct Example {
    number: usize,
    section: String,
    markdown: String,
    html: String,
}

fn examples() -> Vec<Example> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/commonmark/spec.txt");
    let text = fs::read_to_string(path).unwrap();
    let fence = "`".repeat(32);
    let mut examples = Vec::new();
    let mut section = String::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if line.strip_prefix(&fence) == Some(" example") {
            let mut part = |end: &str| {
                let lines = lines.by_ref().take_while(|line| *line != end);
                lines.fold(String::new(), |text, line| {
                    text + &line.replace('→', "\t") + "\n"
                })
            };
            examples.push(Example {
                number: examples.len() + 1,
                section: section.clone(),
                markdown: part("."),
                html: part(&fence),
            });
        } else if line.starts_with('#') {
            section = line.trim_start_matches(['#', ' ']).to_owned();
        }
    }
    examples
}

fn check(extensions: bool, different: &[(usize, &str)]) {
    let options = Options {
        raw_html: RawHtml::Unchanged,
        extensions,
    };
    let mut wrong = String::new();
    let examples = examples();
    assert_eq!(examples.len(), 652, "the specification has 652 examples");
    for example in &examples {
        let source = SourceMap::default().add("spec.md", example.markdown.as_str());
        let tree = parse(
            &example.markdown,
            0,
            source,
            &options,
            &mut Report::default(),
        );
        let html = html::render_plain(&tree);
        let same = normalized(&html) == normalized(&example.html);
        let listed = different
            .iter()
            .any(|(number, _)| *number == example.number);
        if same == listed {
            let Example {
                number,
                section,
                markdown,
                html: expected,
            } = example;
            let what = if same {
                "is listed, but does not differ"
            } else {
                "differs"
            };
            wrong += &format!(
                "example {number} ({section}) {what}\n{markdown:?}\nexpected {expected:?}\n     got {html:?}\n\n"
            );
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn plain_commonmark_is_the_specification() {
    check(false, DIFFERENT);
}

#[test]
fn extensions_change_only_the_examples_that_are_listed() {
    check(true, DIFFERENT_WITH_EXTENSIONS);
}

const BLOCKS: &[&str] = &[
    "article",
    "aside",
    "blockquote",
    "body",
    "button",
    "canvas",
    "caption",
    "col",
    "colgroup",
    "dd",
    "div",
    "dl",
    "dt",
    "embed",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hgroup",
    "hr",
    "iframe",
    "li",
    "map",
    "object",
    "ol",
    "output",
    "p",
    "pre",
    "progress",
    "script",
    "section",
    "style",
    "table",
    "tbody",
    "td",
    "textarea",
    "tfoot",
    "th",
    "thead",
    "tr",
    "ul",
    "video",
];

/// HTML without differences that mean nothing, by the rules of the specification's own test:
/// white space is collapsed outside of `pre` and dropped beside tags of blocks, `<br />` is
/// `<br>`, and attributes are sorted.
fn normalized(html: &str) -> String {
    let mut out = String::new();
    let mut in_pre = false;
    let mut after: Option<(String, bool)> = None;
    let mut rest = html;
    while !rest.is_empty() {
        let Some((tag, length)) = tag_at(rest) else {
            let end = rest
                .char_indices()
                .skip(1)
                .find(|(_, c)| *c == '<')
                .map_or(rest.len(), |(at, _)| at);
            out += &normalized_text(&rest[..end], in_pre, after.as_ref());
            after = None;
            rest = &rest[end..];
            continue;
        };
        let closing = tag.starts_with("</");
        let name: String = tag
            .chars()
            .filter(|c| !"</>".contains(*c))
            .take_while(|c| !c.is_whitespace())
            .collect();
        let name = name.to_ascii_lowercase();
        if name == "pre" {
            in_pre = !closing;
        }
        if BLOCKS.contains(&name.as_str()) && !(closing && name == "pre") {
            out.truncate(out.trim_end().len());
        }
        out += &normalized_tag(tag);
        after = Some((name, closing || tag.ends_with("/>")));
        rest = &rest[length..];
    }
    out.trim().to_owned()
}

fn tag_at(html: &str) -> Option<(&str, usize)> {
    let after = html.strip_prefix('<')?;
    if !after.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/') {
        return None;
    }
    let mut quote = None;
    let end = html.char_indices().find(|(_, c)| match (quote, c) {
        (None, '"' | '\'') => {
            quote = Some(*c);
            false
        }
        (Some(open), c) if open == *c => {
            quote = None;
            false
        }
        (None, '>') => true,
        _ => false,
    })?;
    Some((&html[..=end.0], end.0 + 1))
}

fn normalized_tag(tag: &str) -> String {
    let inner = tag.trim_matches(['<', '>']).trim_end_matches(['/', ' ']);
    let (name, attributes) = inner.split_once(char::is_whitespace).unwrap_or((inner, ""));
    let mut attributes: Vec<&str> = attributes
        .split("\" ")
        .map(|a| a.trim().trim_end_matches('"'))
        .collect();
    attributes.sort_unstable();
    format!("<{} {}>", name.to_ascii_lowercase(), attributes.join(" "))
}

fn normalized_text(text: &str, in_pre: bool, after: Option<&(String, bool)>) -> String {
    if in_pre {
        return text.to_owned();
    }
    let mut out = String::new();
    for c in text.chars() {
        match c.is_ascii_whitespace() {
            true if out.ends_with(' ') => {}
            true => out.push(' '),
            false => out.push(c),
        }
    }
    match after {
        Some((name, _)) if name == "br" => out.trim_start().to_owned(),
        Some((name, true)) if BLOCKS.contains(&name.as_str()) => out.trim().to_owned(),
        Some((name, false)) if BLOCKS.contains(&name.as_str()) => out.trim_start().to_owned(),
        _ => out,
    }
}
