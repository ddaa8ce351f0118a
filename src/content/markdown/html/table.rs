//! Tables. Cells get classes, never styles: pages forbid inline styles.

use super::Writer;
use crate::content::markdown::{Alignment, Element, ElementKind, Node, plain_text};

impl<'a> Writer<'a> {
    pub(super) fn table(&mut self, alignments: &[Alignment], element: &'a Element) {
        let rows = || element.children.iter().filter_map(as_element);
        let head = rows().find(|row| row.kind == ElementKind::TableHead);
        // An empty corner means that the first column names the rows.
        let named_rows = head
            .and_then(|head| head.children.iter().find_map(as_element))
            .is_some_and(is_empty);
        self.raw("<div class=\"table\">\n<table>\n");
        if let Some(head) = head {
            self.raw("<thead>\n");
            self.row(head, alignments, |_, cell| !is_empty(cell), "col");
            self.raw("</thead>\n");
        }
        let mut body = rows()
            .filter(|row| row.kind != ElementKind::TableHead)
            .peekable();
        if body.peek().is_some() {
            self.raw("<tbody>\n");
            for row in body {
                self.row(
                    row,
                    alignments,
                    |column, _| named_rows && column == 0,
                    "row",
                );
            }
            self.raw("</tbody>\n");
        }
        self.raw("</table>\n</div>");
    }

    fn row(
        &mut self,
        row: &'a Element,
        alignments: &[Alignment],
        is_header: impl Fn(usize, &Element) -> bool,
        scope: &str,
    ) {
        self.raw("<tr>\n");
        for (column, cell) in row.children.iter().filter_map(as_element).enumerate() {
            let header = is_header(column, cell);
            if header {
                self.raw("<th");
                self.attribute("scope", scope);
            } else {
                self.raw("<td");
            }
            if let Some(class) = alignments.get(column).and_then(|a| class(*a)) {
                self.attribute("class", class);
            }
            self.raw(">");
            self.nodes(&cell.children);
            self.raw(if header { "</th>\n" } else { "</td>\n" });
        }
        self.raw("</tr>\n");
    }
}

fn class(alignment: Alignment) -> Option<&'static str> {
    match alignment {
        Alignment::None => None,
        Alignment::Left => Some("left"),
        Alignment::Center => Some("center"),
        Alignment::Right => Some("right"),
    }
}

fn as_element(node: &Node) -> Option<&Element> {
    match node {
        Node::Element(element) => Some(element),
        _ => None,
    }
}

/// Nothing to see in the cell: no words, and no image or directive that could show some.
fn is_empty(cell: &Element) -> bool {
    let shows = |n: &Node| {
        matches!(n, Node::Directive(_) | Node::Html(_))
            || matches!(n, Node::Element(e) if matches!(e.kind, ElementKind::Image { .. }))
    };
    !cell.children.iter().any(shows) && plain_text(&cell.children).trim().is_empty()
}
