//! What a published page must not have, found by a parser that reads as browsers do.

use scraper::{ElementRef, Html, Node, Selector};

/// Elements that no page has, but the drawings and scripts of the theme.
const FORBIDDEN: &[&str] = &[
    "animate",
    "applet",
    "audio",
    "base",
    "bgsound",
    "embed",
    "foreignobject",
    "frame",
    "frameset",
    "iframe",
    "layer",
    "marquee",
    "math",
    "object",
    "plaintext",
    "set",
    "source",
    "style",
    "textarea",
    "video",
    "xml",
    "xmp",
    "xss",
];

/// Attributes that hold an address.
const ADDRESSES: &[&str] = &[
    "action",
    "background",
    "cite",
    "data",
    "dynsrc",
    "formaction",
    "href",
    "lowsrc",
    "ping",
    "poster",
    "src",
    "srcset",
];

/// What got in.
pub fn let_in(html: &str) -> Vec<String> {
    let page = Html::parse_document(html);
    let mut found = Vec::new();
    for element in page.select(&Selector::parse("*").unwrap()) {
        let name = element.value().name().to_ascii_lowercase();
        let wrong = match name.as_str() {
            "script" => !is_of_the_theme(element),
            "meta" => !is_plain_meta(element),
            "link" => element.attr("rel") == Some("stylesheet") && !is_asset(element.attr("href")),
            "img" => !is_asset(element.attr("src")),
            _ => FORBIDDEN.contains(&name.as_str()),
        };
        if wrong {
            found.push(format!("<{name}>: {}", beginning(&element.html())));
        }
        for (key, value) in element.value().attrs() {
            let key = key.to_ascii_lowercase();
            let wrong = key.starts_with("on")
                || key == "style"
                || key == "srcdoc"
                || (ADDRESSES.contains(&key.as_str()) && !is_harmless(value));
            if wrong {
                found.push(format!("<{name} {key}>: {}", beginning(value)));
            }
        }
    }
    let comments = page
        .tree
        .values()
        .filter(|node| matches!(node, Node::Comment(_)));
    found.extend(comments.map(|_| "a comment".to_owned()));
    found
}

fn beginning(text: &str) -> String {
    text.chars().take(120).collect()
}

/// Scripts are files of the theme with what they are made of; what a page says to programs is
/// data.
fn is_of_the_theme(script: ElementRef<'_>) -> bool {
    let inner = script.inner_html();
    match script.attr("type") {
        Some("application/ld+json") => {
            serde_json::from_str::<serde_json::Value>(&inner).is_ok() && !inner.contains('<')
        }
        Some("module") => {
            let integrity = script.attr("integrity").unwrap_or_default();
            is_asset(script.attr("src")) && inner.is_empty() && integrity.starts_with("sha384-")
        }
        _ => false,
    }
}

fn is_asset(address: Option<&str>) -> bool {
    address.is_some_and(|a| a.starts_with("/portal/assets/") || a.starts_with("/assets/"))
}

/// Only a page that moved leads on by itself, and only within the site.
fn is_plain_meta(meta: ElementRef<'_>) -> bool {
    match meta.attr("http-equiv") {
        None => true,
        Some("refresh") => {
            let content = meta.attr("content").unwrap_or_default();
            let target = content.strip_prefix("0; url=/");
            target.is_some_and(|rest| !rest.starts_with(['/', '\\']))
        }
        Some(_) => false,
    }
}

/// Whether a browser that goes there runs nothing and stays where the page says that it leads.
/// Browsers take out line ends and tabs, and control characters and spaces at both ends.
fn is_harmless(address: &str) -> bool {
    let address = address.replace(['\t', '\n', '\r'], "");
    let address = address.trim_matches(|c: char| c <= ' ');
    if address.starts_with("//") || address.contains('\\') {
        return false;
    }
    let scheme = address.split(['/', '?', '#']).next().unwrap_or_default();
    match scheme.split_once(':') {
        None => true,
        Some((scheme, _)) => ["https", "http", "mailto", "tel"].contains(&scheme),
    }
}
