//! What of a text cannot be markup: its letters. Two texts that say the same have the same.

use shirube::content::markdown::{ElementKind, Node, plain_text};

/// The letters of a text.
pub(crate) fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphabetic()).collect()
}

/// The letters of a tree in the order in which its HTML has them, without footnotes: these stand
/// elsewhere, and only if something refers to them.
pub(crate) fn letters_of(nodes: &[Node]) -> String {
    let mut text = String::new();
    collect(nodes, &mut text);
    letters(&text)
}

fn collect(nodes: &[Node], text: &mut String) {
    for node in nodes {
        match node {
            Node::Text(words) | Node::Code(words) => text.push_str(words),
            Node::Ruby { base, reading } => {
                text.push_str(base);
                text.push_str(reading);
            }
            Node::Element(element) => match element.kind {
                ElementKind::FootnoteDefinition { .. } => {}
                // The text of an image is an attribute, where no reading can stand.
                ElementKind::Image { .. } => text.push_str(&plain_text(&element.children)),
                _ => collect(&element.children, text),
            },
            _ => {}
        }
    }
}
