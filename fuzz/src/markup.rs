//! HTML that was made: well formed, of elements that are known, and without a way to run
//! anything.
//!
//! The reader is stricter than browsers, which understand everything: what it refuses may look
//! right and still is a mistake. A second look is that of browsers (`html5ever`): the tree that
//! they build must be the one that was written, so no element was moved or closed on the way.

mod list;

use html5ever::tendril::TendrilSink;
use html5ever::{ParseOpts, QualName, local_name, ns, parse_fragment};
use markup5ever_rcdom::{Handle, NodeData, RcDom};
use std::collections::BTreeSet;

pub(crate) use list::{AUTHORS, OURS, STAND_INS};

/// Elements and the attributes that each can have.
pub(crate) type List = &'static [(&'static str, &'static [&'static str])];

/// An element that was opened.
#[derive(Debug)]
pub(crate) struct Element<'a> {
    pub(crate) name: &'a str,
    /// How many elements it lies in.
    pub(crate) depth: usize,
    pub(crate) attributes: Vec<(&'a str, String)>,
}

/// HTML that was read.
#[derive(Debug, Default)]
pub(crate) struct Markup<'a> {
    pub(crate) elements: Vec<Element<'a>>,
    /// All text up to the footnotes, with that of images.
    pub(crate) text: String,
}

impl<'a> Markup<'a> {
    /// Reads HTML of which every element is in one of the lists, or says what is wrong.
    pub(crate) fn read(html: &'a str, lists: &[List]) -> Result<Self, String> {
        let mut markup = Markup::default();
        let mut open: Vec<&str> = Vec::new();
        let mut pieces = html.split('<');
        let mut in_footnotes = false;
        markup.text += &decoded(pieces.next().unwrap_or_default())?;
        for piece in pieces {
            let (tag, text) = split_tag(piece)?;
            if let Some(name) = tag.strip_prefix('/') {
                let last = open.pop();
                if last != Some(name) {
                    return Err(format!("</{name}> where {last:?} is open"));
                }
            } else {
                let element = element(tag, open.len(), lists)?;
                in_footnotes |= element.get("class") == Some("footnotes");
                if !in_footnotes {
                    markup.text += element.get("alt").unwrap_or_default();
                }
                if !list::VOID.contains(&element.name) {
                    open.push(element.name);
                }
                markup.elements.push(element);
            }
            let text = decoded(text)?;
            if !in_footnotes {
                markup.text += &text;
            }
        }
        match open.is_empty() {
            true => Ok(markup),
            false => Err(format!("{open:?} left open")),
        }
    }

    /// No id occurs twice, and every link within the page leads to one.
    pub(crate) fn check_anchors(&self) -> Result<(), String> {
        let mut ids = BTreeSet::new();
        for id in self.elements.iter().filter_map(|e| e.get("id")) {
            if !ids.insert(id) {
                return Err(format!("two elements have the id {id:?}"));
            }
        }
        let links = self.elements.iter().filter_map(|e| e.get("href"));
        for anchor in links.filter_map(|href| href.strip_prefix('#')) {
            if !ids.contains(anchor) {
                return Err(format!("#{anchor} leads to nothing"));
            }
        }
        Ok(())
    }

    /// No address can run anything in a browser, which reads them less strictly than we do.
    pub(crate) fn check_addresses(&self) -> Result<(), String> {
        for element in &self.elements {
            for name in ["href", "src"] {
                let Some(address) = element.get(name) else {
                    continue;
                };
                if let Some(scheme) = scheme(address)
                    && !["http", "https", "mailto", "tel"].contains(&scheme.as_str())
                {
                    return Err(format!("an address of scheme {scheme}: {address:?}"));
                }
            }
        }
        Ok(())
    }

    /// Browsers build the tree that was written.
    pub(crate) fn check_tree(&self, html: &str) -> Result<(), String> {
        let body = QualName::new(None, ns!(html), local_name!("body"));
        let parser = parse_fragment(
            RcDom::default(),
            ParseOpts::default(),
            body,
            Vec::new(),
            false,
        );
        let dom = parser.one(html);
        let mut found = Vec::new();
        // The fragment lies in an element of the parser's own.
        for root in dom.document.children.borrow().iter() {
            walk(root, 0, &mut found);
        }
        let written = self.elements.iter().map(|e| (e.name.to_owned(), e.depth));
        for (at, wanted) in written.enumerate() {
            let built = found.get(at);
            if built != Some(&wanted) {
                return Err(format!(
                    "element {at} is {wanted:?}, in browsers it is {built:?}"
                ));
            }
        }
        match found.len() == self.elements.len() {
            true => Ok(()),
            false => Err("browsers see more elements than were written".to_owned()),
        }
    }
}

impl Element<'_> {
    /// The value of an attribute.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(known, _)| *known == name);
        found.map(|(_, value)| value.as_str())
    }
}

fn walk(node: &Handle, depth: usize, found: &mut Vec<(String, usize)>) {
    for child in node.children.borrow().iter() {
        if let NodeData::Element { name, .. } = &child.data {
            found.push((name.local.to_string(), depth));
            walk(child, depth + 1, found);
        }
    }
}

/// Divides what follows a `<` into the tag and the text behind it. Values may hold a `>`.
fn split_tag(piece: &str) -> Result<(&str, &str), String> {
    let mut quoted = false;
    for (at, byte) in piece.bytes().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            b'>' if !quoted => return Ok((&piece[..at], &piece[at + 1..])),
            _ => {}
        }
    }
    Err(format!("a tag without end: {piece:?}"))
}

fn element<'a>(tag: &'a str, depth: usize, lists: &[List]) -> Result<Element<'a>, String> {
    let name = tag.split(' ').next().unwrap_or_default();
    let known: Vec<&[&str]> = lists
        .iter()
        .flat_map(|list| list.iter())
        .filter(|(known, _)| *known == name)
        .map(|(_, attributes)| *attributes)
        .collect();
    if known.is_empty() {
        return Err(format!("an element that is not in the list: <{tag}>"));
    }
    let mut attributes = Vec::new();
    let mut rest = &tag[name.len()..];
    while let Some(attribute) = rest.strip_prefix(' ') {
        let end = attribute.find([' ', '=']).unwrap_or(attribute.len());
        let (name, after) = attribute.split_at(end);
        let (value, after) = match after.strip_prefix("=\"") {
            Some(value) => value.split_once('"').ok_or("a value without end")?,
            None => ("", after),
        };
        if !known.iter().any(|list| list.contains(&name)) {
            return Err(format!("an attribute that is not in the list: <{tag}>"));
        }
        if attributes.iter().any(|(other, _)| *other == name) {
            return Err(format!("an attribute twice: <{tag}>"));
        }
        attributes.push((name, decoded(value)?));
        rest = after;
    }
    match rest {
        "" => Ok(Element {
            name,
            depth,
            attributes,
        }),
        _ => Err(format!("no tag of HTML: <{tag}>")),
    }
}

/// A text without its references. Signs that must be written as references are not in it.
fn decoded(text: &str) -> Result<String, String> {
    if text.contains('\0') {
        return Err("a NUL".to_owned());
    }
    let mut parts = text.split('&');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, rest) = part
            .split_once(';')
            .ok_or_else(|| format!("a sign `&` that is not escaped: {text:?}"))?;
        out.push(match name {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "nbsp" => '\u{a0}',
            _ => return Err(format!("an unknown reference: &{name};")),
        });
        out.push_str(rest);
    }
    Ok(out)
}

/// The scheme of an address as browsers read it: control characters do not count.
fn scheme(address: &str) -> Option<String> {
    let address = address.trim_start_matches(|c: char| c <= ' ');
    let address = address.replace(['\t', '\n', '\r'], "");
    let (scheme, _) = address.split_once(':')?;
    let is_scheme = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c));
    is_scheme.then(|| scheme.to_ascii_lowercase())
}
