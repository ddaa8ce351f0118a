//! Texts by key (`contacts.0.name`) in the shape in which `texts` of a translation holds them.

use crate::data::scalar::scalar;
use crate::data::{DataPath, Step};
use std::fmt::Write as _;

/// One text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Leaf {
    /// The words; without any, `~` is written.
    pub text: Option<String>,
    /// What is written above it, on one line.
    pub comment: Option<String>,
}

/// Texts by key. Keys of one mapping keep the order in which they came.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TextTree(Node);

#[derive(Debug, Clone, Default, PartialEq, Eq)]
enum Node {
    /// Nothing is known of it: an item before one that is.
    #[default]
    Gap,
    Leaf(Leaf),
    Map(Vec<(String, Node)>),
    Seq(Vec<Node>),
}

/// A list longer than this does not come from facts.
const MOST_ITEMS: usize = 100_000;

impl TextTree {
    /// Whether it holds nothing.
    pub fn is_empty(&self) -> bool {
        self.0 == Node::Gap
    }

    /// Puts a text at its key, in place of what is there.
    pub fn insert(&mut self, key: &str, leaf: Leaf) {
        self.0.insert(&DataPath::default().join(key).steps, leaf);
    }

    /// The tree as block YAML, `depth` levels deep, each line with its break.
    pub fn to_yaml(&self, depth: usize) -> String {
        let mut text = String::new();
        self.0.write(depth, &mut text);
        text
    }
}

impl Node {
    fn insert(&mut self, steps: &[Step], leaf: Leaf) {
        match steps {
            [] => *self = Node::Leaf(leaf),
            [Step::Key(key), rest @ ..] => {
                if !matches!(self, Node::Map(_)) {
                    *self = Node::Map(Vec::new());
                }
                let Node::Map(entries) = self else { return };
                let at = entries.iter().position(|(known, _)| known == key);
                let at = at.unwrap_or_else(|| {
                    entries.push((key.clone(), Node::Gap));
                    entries.len() - 1
                });
                entries[at].1.insert(rest, leaf);
            }
            [Step::Index(index), ..] if *index > MOST_ITEMS => {}
            [Step::Index(index), rest @ ..] => {
                if !matches!(self, Node::Seq(_)) {
                    *self = Node::Seq(Vec::new());
                }
                let Node::Seq(items) = self else { return };
                if items.len() <= *index {
                    items.resize(index + 1, Node::Gap);
                }
                items[*index].insert(rest, leaf);
            }
        }
    }

    fn write(&self, depth: usize, text: &mut String) {
        match self {
            Node::Gap => {}
            Node::Leaf(leaf) => {
                leaf.write_comment(depth, text);
                let _ = writeln!(text, "{}{}", indent(depth), leaf.value());
            }
            Node::Map(entries) => {
                for (key, child) in entries {
                    child.write_behind(&format!("{}:", scalar(key)), depth, text);
                }
            }
            Node::Seq(items) => {
                for item in items {
                    item.write_behind("-", depth, text);
                }
            }
        }
    }

    /// Writes the node behind its key or its hyphen.
    fn write_behind(&self, lead: &str, depth: usize, text: &mut String) {
        match self {
            Node::Gap => {
                let _ = writeln!(text, "{}{lead} ~", indent(depth));
            }
            Node::Leaf(leaf) => {
                leaf.write_comment(depth, text);
                let _ = writeln!(text, "{}{lead} {}", indent(depth), leaf.value());
            }
            Node::Map(_) | Node::Seq(_) if lead == "-" => {
                // The first line of what an item holds stands behind its hyphen.
                let mut below = String::new();
                self.write(depth + 1, &mut below);
                let at = first_value(&below);
                let mark = indent(depth).len();
                text.push_str(&below[..at]);
                text.push_str(&below[at..at + mark]);
                text.push('-');
                text.push_str(&below[at + mark + 1..]);
            }
            Node::Map(_) | Node::Seq(_) => {
                let _ = writeln!(text, "{}{lead}", indent(depth));
                self.write(depth + 1, text);
            }
        }
    }
}

impl Leaf {
    fn value(&self) -> String {
        self.text.as_deref().map_or("~".to_owned(), scalar)
    }

    fn write_comment(&self, depth: usize, text: &mut String) {
        if let Some(comment) = &self.comment {
            let _ = writeln!(text, "{}# {comment}", indent(depth));
        }
    }
}

fn indent(depth: usize) -> String {
    "  ".repeat(depth)
}

/// Where the first line begins that is no comment.
fn first_value(text: &str) -> usize {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if !line.trim_start().starts_with('#') {
            return at;
        }
        at += line.len();
    }
    0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(texts: &[(&str, &str)]) -> TextTree {
        let mut tree = TextTree::default();
        for (key, text) in texts {
            let leaf = Leaf {
                text: Some((*text).to_owned()),
                comment: None,
            };
            tree.insert(key, leaf);
        }
        tree
    }

    #[test]
    fn texts_stand_in_the_shape_of_the_facts() {
        let tree = tree(&[
            ("contacts.1.name", "Desk"),
            ("contacts.1.hours", "9: 00"),
            ("notes.2", "note"),
            ("stay.note", "more"),
        ]);
        assert_eq!(
            tree.to_yaml(1),
            "  contacts:
    - ~
    - name: Desk
      hours: \"9: 00\"
  notes:
    - ~
    - ~
    - note
  stay:
    note: more
"
        );
    }

    #[test]
    fn comments_stand_above_their_text() {
        let mut tree = TextTree::default();
        for key in ["a.0.b", "a.0.c"] {
            tree.insert(
                key,
                Leaf {
                    text: None,
                    comment: Some(key.to_owned()),
                },
            );
        }
        assert_eq!(
            tree.to_yaml(0),
            "a:\n    # a.0.b\n  - b: ~\n    # a.0.c\n    c: ~\n"
        );
    }
}
