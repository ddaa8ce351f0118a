//! HTML of authors, made safe. The only home of `ammonia`.
//!
//! CommonMark hands HTML over in pieces: each tag in a sentence by itself, a block up to an
//! empty line. An element begins in one piece and ends in another, with Markdown in between, so
//! no piece can be judged alone; and the finished body cannot be judged as a whole, since the
//! classes, ids and drawings in it are the theme's. What belongs together is a *level*: the
//! nodes that lie side by side in one element of the tree. Each level is read as one text by a
//! parser that does what browsers do, with an element of our own standing in for every node that
//! is not HTML, and is written again from the list below. So whatever is opened in a level ends
//! in it, and no author's tag can swallow or leave an element of the page.
//!
//! If a stand-in is lost or moved on the way (`<table>` throws out what is no row, a tag that is
//! not finished swallows what follows), each piece of the level is made safe alone: tags that are not closed in
//! their own piece end there, and no word of the Markdown is lost.

use super::Node;
use crate::content::facts::values::SCHEMES;
use ammonia::{Builder, UrlRelative};
use std::collections::{HashMap, HashSet};

/// The elements that an author can use: those that say what words are. None of them loads
/// anything, runs anything or has a raw text inside. Headings are written in Markdown, so that
/// they have an anchor, and pictures, so that their files are checked.
pub(super) const ELEMENTS: &[&str] = &[
    "a",
    "abbr",
    "b",
    "bdi",
    "bdo",
    "blockquote",
    "br",
    "caption",
    "cite",
    "code",
    "dd",
    "del",
    "details",
    "dfn",
    "div",
    "dl",
    "dt",
    "em",
    "hr",
    "i",
    "ins",
    "kbd",
    "li",
    "mark",
    "ol",
    "p",
    "pre",
    "q",
    "rp",
    "rt",
    "ruby",
    "s",
    "samp",
    "small",
    "span",
    "strong",
    "sub",
    "summary",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "time",
    "tr",
    "u",
    "ul",
    "var",
    "wbr",
];

/// Attributes of all elements. Classes and ids are the theme's and the headings'.
const ATTRIBUTES: &[&str] = &["dir", "lang", "title"];

/// Attributes of single elements.
const OWN_ATTRIBUTES: &[(&str, &[&str])] = &[
    ("a", &["href", "hreflang"]),
    ("del", &["datetime"]),
    ("details", &["open"]),
    ("ins", &["datetime"]),
    ("ol", &["reversed", "start", "type"]),
    ("td", &["colspan", "rowspan"]),
    ("th", &["colspan", "rowspan", "scope"]),
    ("time", &["datetime"]),
];

/// The most tags in one level. The parser looks through what is open at some of them, so many
/// more would take seconds; a long page has some hundred.
pub(super) const MAX_TAGS: usize = 5_000;

/// How many elements of authors may lie in each other in one level. Whatever reads a page later
/// may recurse.
pub(super) const MAX_DEPTH: usize = 20;

/// Makes all HTML of a tree safe.
///
/// # Errors
/// What is too much of it, in words for authors; nothing unsafe is left in that case either.
pub(super) fn clean(nodes: &mut Vec<Node>) -> Result<(), String> {
    let mut result = Ok(());
    let name = unused_name(nodes);
    let cleaner = Cleaner {
        name: &name,
        list: allowed(&name),
    };
    cleaner.level(nodes, &mut result);
    result
}

/// The names of elements in `html` that are not allowed, in lower case, once each.
pub(super) fn forbidden(html: &str) -> Vec<String> {
    let mut names = Vec::new();
    for part in html.split('<').skip(1) {
        let end = part.find(|c: char| c.is_whitespace() || "/>".contains(c));
        let name = part[..end.unwrap_or(part.len())].to_ascii_lowercase();
        let is_name = name.starts_with(|c: char| c.is_ascii_alphabetic());
        if is_name && !ELEMENTS.contains(&name.as_str()) && !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

fn allowed(stand_in: &str) -> Builder<'_> {
    let set = |list: &[&'static str]| list.iter().copied().collect::<HashSet<&str>>();
    let own: HashMap<_, _> = OWN_ATTRIBUTES
        .iter()
        .map(|(element, attributes)| (*element, set(attributes)))
        .collect();
    let mut list = Builder::empty();
    list.tags(set(ELEMENTS))
        .add_tags([stand_in])
        .generic_attributes(set(ATTRIBUTES))
        .tag_attributes(own)
        .clean_content_tags(set(&["script", "style"]))
        .url_schemes(set(SCHEMES))
        // Addresses within the site are found and checked in Markdown only.
        .url_relative(UrlRelative::Deny)
        .link_rel(Some("external noopener"));
    list
}

/// The list, and the name of the element that stands in for nodes.
struct Cleaner<'a> {
    name: &'a str,
    list: Builder<'a>,
}

impl Cleaner<'_> {
    fn level(&self, nodes: &mut Vec<Node>, result: &mut Result<(), String>) {
        for node in nodes.iter_mut() {
            if let Node::Element(element) = node {
                self.level(&mut element.children, result);
            }
        }
        if !nodes.iter().any(is_html) {
            return;
        }
        let mut made = self.made(nodes).unwrap_or_else(|why| {
            *result = Err(why);
            Vec::new()
        });
        made.reverse();
        for node in nodes.iter_mut() {
            if let Node::Html(html) = node {
                *html = made.pop().unwrap_or_default().into();
            }
        }
        // What is still open after the last node ends here.
        let rest = made.pop().filter(|rest| !rest.is_empty());
        nodes.extend(rest.map(|rest| Node::Html(rest.into())));
    }

    /// What becomes of the pieces of a level, and perhaps one more at its end.
    fn made(&self, nodes: &[Node]) -> Result<Vec<String>, String> {
        let pieces = nodes.iter().filter_map(html);
        let tags: usize = pieces.map(|html| html.matches('<').count()).sum();
        if tags > MAX_TAGS {
            return Err(format!("more than {MAX_TAGS} tags of HTML stand together"));
        }
        let made = self.together(nodes).unwrap_or_else(|| self.alone(nodes));
        match depth(&made) > MAX_DEPTH {
            true => Err(format!(
                "more than {MAX_DEPTH} elements of HTML lie in each other"
            )),
            false => Ok(made),
        }
    }

    /// Each piece by itself.
    fn alone(&self, nodes: &[Node]) -> Vec<String> {
        let pieces = nodes.iter().filter_map(html);
        pieces
            .map(|html| self.list.clean(html).to_string())
            .collect()
    }

    /// All pieces as one text. `None` if the nodes between them would be lost or moved.
    fn together(&self, nodes: &[Node]) -> Option<Vec<String>> {
        let mut text = String::new();
        for (index, node) in nodes.iter().enumerate() {
            match node {
                Node::Html(html) if forbidden(html).is_empty() => text.push_str(html),
                // It may swallow what follows (`<script>`), and will be left out anyway.
                Node::Html(html) => text.push_str(&self.list.clean(html).to_string()),
                _ => text.push_str(&self.stand_in(index)),
            }
        }
        let clean = self.list.clean(&text).to_string();
        let mut rest = clean.as_str();
        let mut made = vec![String::new(); nodes.len()];
        // What comes before a node goes into the first piece after the node before.
        let mut slots = Vec::new();
        for (index, node) in nodes.iter().enumerate() {
            if is_html(node) {
                slots.push(index);
                continue;
            }
            let (before, after) = rest.split_once(&self.stand_in(index))?;
            put(before, &mut slots, &mut made)?;
            rest = after;
        }
        slots.push(nodes.len());
        made.push(String::new());
        put(rest, &mut slots, &mut made)?;
        let is_piece = |(index, _): &(usize, String)| nodes.get(*index).is_none_or(is_html);
        let made = made.into_iter().enumerate().filter(is_piece);
        Some(made.map(|(_, html)| html).collect())
    }

    /// The element in the place of a node, as the library writes it too.
    fn stand_in(&self, index: usize) -> String {
        format!("<{0} title=\"{index}\"></{0}>", self.name)
    }
}

fn is_html(node: &Node) -> bool {
    html(node).is_some()
}

fn html(node: &Node) -> Option<&str> {
    match node {
        Node::Html(html) => Some(html),
        _ => None,
    }
}

/// Gives the HTML between two nodes to the first piece between them.
fn put(html: &str, slots: &mut Vec<usize>, made: &mut [String]) -> Option<()> {
    match slots.first() {
        Some(slot) => made[*slot] = html.to_owned(),
        None if html.is_empty() => {}
        None => return None,
    }
    slots.clear();
    Some(())
}

/// A name of an element that the author did not write.
fn unused_name(nodes: &[Node]) -> String {
    let mut name = "stand-in".to_owned();
    while is_written(nodes, &name) {
        name.push('x');
    }
    name
}

fn is_written(nodes: &[Node], name: &str) -> bool {
    nodes.iter().any(|node| match node {
        Node::Html(html) => html.to_ascii_lowercase().contains(name),
        Node::Element(element) => is_written(&element.children, name),
        _ => false,
    })
}

/// How many elements lie in each other, in HTML that was written by the library.
fn depth(pieces: &[String]) -> usize {
    let (mut open, mut most) = (0_usize, 0);
    for tag in pieces.iter().flat_map(|html| html.split('<').skip(1)) {
        if tag.starts_with('/') {
            open = open.saturating_sub(1);
        } else if !["br", "hr", "wbr"].iter().any(|void| is_named(tag, void)) {
            open += 1;
            most = most.max(open);
        }
    }
    most
}

fn is_named(tag: &str, name: &str) -> bool {
    tag.strip_prefix(name)
        .is_some_and(|rest| rest.starts_with([' ', '>']))
}

#[cfg(test)]
mod tests {
    use super::super::html::render_plain;
    use super::super::{Options, RawHtml, parse};
    use crate::diag::Report;
    use crate::source::SourceMap;

    fn shown(text: &str) -> (String, Vec<String>) {
        let source = SourceMap::default().add("a.md", text);
        let mut report = Report::default();
        let options = Options {
            raw_html: RawHtml::Safe,
            extensions: true,
        };
        let markdown = parse(text, 0, source, &options, &mut report);
        let messages = report.diagnostics().iter().map(|d| d.message.clone());
        (render_plain(&markdown), messages.collect())
    }

    #[test]
    fn elements_reach_over_markdown_and_end_where_their_level_ends() {
        for (text, html) in [
            ("a <b>*b*</b> c", "<p>a <b><em>b</em></b> c</p>\n"),
            ("a <b>b\n\nc", "<p>a <b>b</b></p>\n<p>c</p>\n"),
            ("*a <b>b*</b> c", "<p><em>a <b>b</b></em> c</p>\n"),
            ("</div></p>a", "<p></p>a"),
            (
                "<details><summary>s</summary>\n\n- a\n\n</details>\n",
                "<details><summary>s</summary>\n<ul>\n<li>a</li>\n</ul>\n</details>\n",
            ),
            ("<div>\n\na\n", "<div>\n<p>a</p>\n</div>"),
        ] {
            let (made, messages) = shown(text);
            assert_eq!(made, html, "{text}");
            assert_eq!(messages, [""; 0], "{text}");
        }
    }

    #[test]
    fn what_would_swallow_or_move_markdown_is_made_safe_alone() {
        for text in [
            "<title>\n\n**word**\n",
            "<table>\n\n**word**\n\n</table>\n",
            "<div title=\"\n\n**word**\n\n\">\n",
            "a <stand-in title=\"0\"></stand-in> **word**",
            "<select>\n\n**word**\n",
        ] {
            let (made, _) = shown(text);
            assert_eq!(made.matches("<strong>word</strong>").count(), 1, "{made}");
        }
    }

    #[test]
    fn only_what_is_in_the_list_is_left() {
        let (made, messages) = shown(
            "<a href=\"javascript:x\" onclick=x class=c id=main>a</a> <a href=\"https://a.example/\">b</a> <a href=\"/x/\">c</a> <img src=x onerror=x><script>s</script>\n",
        );
        assert_eq!(
            made,
            "<p><a rel=\"external noopener\">a</a> <a href=\"https://a.example/\" rel=\"external noopener\">b</a> <a rel=\"external noopener\">c</a> s</p>\n"
        );
        assert_eq!(
            messages,
            [
                "`<img>` is not allowed in HTML; it is left out",
                "`<script>` is not allowed in HTML; it is left out"
            ]
        );
    }

    #[test]
    fn too_much_is_an_error() {
        for text in ["<i>".repeat(21), "<br>".repeat(5_001)] {
            let (made, messages) = shown(&format!("a {text} b"));
            assert_eq!(made, "<p>a  b</p>\n");
            assert_eq!(messages.len(), 1, "{messages:?}");
        }
    }
}
