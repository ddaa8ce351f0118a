//! The words of a tree, for searching, for headings and for the text of images.

use super::{ElementKind, Node};

/// The words without markup: of a word with a reading only the word, of an image its text.
/// Blocks are separated by line ends, cells of a table by spaces. HTML and directives have no
/// words here.
pub fn plain_text(nodes: &[Node]) -> String {
    let mut out = String::new();
    write(nodes, &mut out);
    out.truncate(out.trim_end().len());
    out
}

fn write(nodes: &[Node], out: &mut String) {
    for node in nodes {
        match node {
            Node::Text(text) | Node::Code(text) => out.push_str(text),
            Node::Ruby { base, .. } => out.push_str(base),
            Node::SoftBreak => out.push(' '),
            Node::HardBreak | Node::Rule => end_line(out),
            Node::Element(element) => {
                if element.kind == ElementKind::TableCell {
                    write(&element.children, out);
                    out.push(' ');
                } else if element.kind.is_inline() {
                    write(&element.children, out);
                } else {
                    end_line(out);
                    write(&element.children, out);
                    end_line(out);
                }
            }
            Node::Directive(_)
            | Node::FootnoteReference(_)
            | Node::PhraseSpace
            | Node::TaskMarker(_)
            | Node::Html(_) => {}
        }
    }
}

fn end_line(out: &mut String) {
    out.truncate(out.trim_end_matches(' ').len());
    if !out.is_empty() && !out.ends_with('\n') {
        out.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use crate::content::markdown::{Options, parse, plain_text};
    use crate::diag::Report;
    use crate::source::SourceMap;

    fn words(text: &str) -> String {
        let source = SourceMap::default().add("a.md", text);
        let markdown = parse(text, 0, source, &Options::default(), &mut Report::default());
        plain_text(&markdown.nodes)
    }

    #[test]
    fn readings_and_markup_are_not_words() {
        assert_eq!(
            words("## {在留|ざいりゅう}**カード**\n\n`a` [b](c) ![d](e)"),
            "在留カード\na b d"
        );
    }

    #[test]
    fn blocks_are_lines_and_cells_are_words() {
        assert_eq!(words("- a\n- b\n\n|c|d|\n|-|-|\n|e|f|\n"), "a\nb\nc d\ne f");
    }
}
