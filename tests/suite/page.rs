//! Just enough of HTML to ask a page what a reader would see.

use std::borrow::Cow;

/// A page: its source and its tags.
pub struct Page {
    /// The HTML.
    pub html: String,
    tags: Vec<Tag>,
}

/// An opening tag.
pub struct Tag {
    /// Its name.
    pub name: String,
    attributes: Vec<(String, String)>,
    /// The byte behind it.
    end: usize,
}

impl Page {
    /// Reads HTML.
    pub fn new(html: String) -> Self {
        let mut tags = Vec::new();
        let mut at = 0;
        while let Some(found) = html[at..].find('<') {
            let start = at + found;
            let (tag, end) = tag(&html, start);
            at = match &tag {
                // What stands in a title is text, even if it looks like tags.
                Some(tag) if tag.name == "title" => {
                    html[end..].find("</title").map_or(html.len(), |i| end + i)
                }
                _ => end,
            };
            tags.extend(tag);
        }
        Page { html, tags }
    }

    /// All opening tags of elements with this name.
    pub fn tags<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Tag> {
        self.tags.iter().filter(move |tag| tag.name == name)
    }

    /// All opening tags with this attribute.
    pub fn with<'a>(&'a self, attribute: &'a str) -> impl Iterator<Item = &'a Tag> {
        self.tags
            .iter()
            .filter(move |tag| tag.get(attribute).is_some())
    }

    /// All opening tags.
    pub fn all_tags(&self) -> impl Iterator<Item = &Tag> {
        self.tags.iter()
    }

    /// The only element with this name.
    pub fn one<'a>(&'a self, name: &'a str) -> &'a Tag {
        let all: Vec<_> = self.tags(name).collect();
        assert_eq!(all.len(), 1, "<{name}> in {}", self.html);
        all[0]
    }

    /// The title of the tab. Drawings have titles too.
    pub fn title(&self) -> String {
        let head = Page::new(self.inner(self.one("head")).to_owned());
        head.text(head.one("title"))
    }

    /// Whether a link on the page leads there.
    pub fn links_to(&self, href: &str) -> bool {
        self.tags("a").any(|a| a.get("href") == Some(href))
    }

    /// The first element of this class.
    pub fn class(&self, class: &str) -> Option<&Tag> {
        self.tags.iter().find(|tag| {
            let classes = tag.get("class").unwrap_or_default();
            classes.split_whitespace().any(|c| c == class)
        })
    }

    /// The HTML inside an element.
    pub fn inner(&self, tag: &Tag) -> &str {
        let (open, close) = (format!("<{}", tag.name), format!("</{}", tag.name));
        let rest = &self.html[tag.end..];
        let mut depth = 1;
        let mut at = 0;
        loop {
            let Some(next) = rest[at..].find('<').map(|i| at + i) else {
                return rest;
            };
            let named = |prefix: &str| {
                let after = rest[next..].strip_prefix(prefix);
                after.is_some_and(|a| {
                    !a.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '-')
                })
            };
            if named(&close) {
                depth -= 1;
            } else if named(&open) {
                depth += 1;
            }
            if depth == 0 {
                return &rest[..next];
            }
            at = next + 1;
        }
    }

    /// What a reader sees of an element.
    pub fn text(&self, tag: &Tag) -> String {
        text(self.inner(tag))
    }

    /// What a reader sees of the main part.
    pub fn main(&self) -> String {
        self.text(self.one("main"))
    }

    /// `href` of links to other versions, by `hreflang`, as search engines are told.
    pub fn alternates(&self) -> Vec<(&str, &str)> {
        self.tags("link")
            .filter_map(|tag| Some((tag.get("hreflang")?, tag.get("href")?)))
            .collect()
    }

    /// The address that search engines should show.
    pub fn canonical(&self) -> Option<&str> {
        let tag = self
            .tags("link")
            .find(|tag| tag.get("rel") == Some("canonical"))?;
        tag.get("href")
    }

    /// The values of a `data-…` attribute, in the order of the page.
    pub fn data<'a>(&'a self, name: &'a str) -> Vec<&'a str> {
        self.with(name).filter_map(|tag| tag.get(name)).collect()
    }
}

impl Tag {
    /// The value of an attribute; empty for one without a value.
    pub fn get(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str())
    }
}

/// HTML without its tags, with characters for their names. What stands in a template is for
/// scripts only.
pub fn text(html: &str) -> String {
    let mut text = String::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        text += &unescaped(&rest[..start]);
        if rest[start..].starts_with("<template") {
            rest = rest.split_once("</template>").map_or("", |(_, rest)| rest);
            continue;
        }
        rest = rest[start..]
            .find('>')
            .map_or("", |end| &rest[start + end + 1..]);
    }
    text += &unescaped(rest);
    text
}

/// Undoes what `&` begins.
pub fn unescaped(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut text = text.to_owned();
    for (name, character) in [
        ("&lt;", "<"),
        ("&LT;", "<"),
        ("&lt", "<"),
        ("&gt;", ">"),
        ("&gt", ">"),
        ("&quot;", "\""),
        ("&#34;", "\""),
        ("&#39;", "'"),
        ("&#x27;", "'"),
        ("&amp;", "&"),
        ("&amp", "&"),
    ] {
        text = text.replace(name, character);
    }
    Cow::Owned(text)
}

/// An address without `%41`.
pub fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        let code = after
            .get(..2)
            .and_then(|hex| u8::from_str_radix(std::str::from_utf8(hex).ok()?, 16).ok());
        match code.filter(|_| *first == b'%') {
            Some(code) => {
                bytes.push(code);
                rest = &after[2..];
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).unwrap()
}

/// The opening tag at `start`, if it is one, and the byte behind it.
fn tag(html: &str, start: usize) -> (Option<Tag>, usize) {
    let rest = &html[start + 1..];
    if !rest.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return (None, start + 1);
    }
    let name_end = rest
        .find(|c: char| c.is_whitespace() || "/>".contains(c))
        .unwrap_or(rest.len());
    let mut tag = Tag {
        name: rest[..name_end].to_ascii_lowercase(),
        attributes: Vec::new(),
        end: 0,
    };
    let mut at = name_end;
    loop {
        at += rest[at..]
            .find(|c: char| !c.is_whitespace() && c != '/')
            .unwrap_or(rest.len() - at);
        if rest[at..].is_empty() || rest[at..].starts_with('>') {
            tag.end = (start + 1 + at + 1).min(html.len());
            let end = tag.end;
            return (Some(tag), end);
        }
        let (key, after) = until(&rest[at..], |c| c.is_whitespace() || "=/>".contains(c));
        at += key.len();
        let Some(value) = after.strip_prefix('=') else {
            tag.attributes.push((key.to_owned(), String::new()));
            continue;
        };
        at += 1;
        let quote = value.chars().next().filter(|c| "\"'".contains(*c));
        let value = match quote {
            Some(quote) => {
                let (value, _) = until(&value[1..], |c| c == quote);
                at += value.len() + 2;
                value
            }
            None => {
                let (value, _) = until(value, |c| c.is_whitespace() || c == '>');
                at += value.len();
                value
            }
        };
        tag.attributes
            .push((key.to_owned(), unescaped(value).into_owned()));
        at = at.min(rest.len());
    }
}

fn until(text: &str, stop: impl Fn(char) -> bool) -> (&str, &str) {
    text.split_at(text.find(stop).unwrap_or(text.len()))
}
