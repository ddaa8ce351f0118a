//! A copy of the site that opens from a USB stick, without a server and without a line.
//!
//! Published pages name others by addresses that begin at the root of a server, and folders
//! stand for their `index.html`. A file has neither, so here every address is written from its
//! page to the file. Browsers run no modules and read no other files for pages that are files
//! themselves, so scripts and the search index stay out; templates know ([`Config::portable`])
//! and say where one can search instead.
//!
//! [`Config::portable`]: crate::config::Config::portable

use super::Output;
use lol_html::html_content::Element;
use lol_html::{RewriteStrSettings, element, rewrite_str};
use std::io;

/// What only servers, search engines and scripts read, by how it begins.
const LEFT_OUT: &[&str] = &["_headers", "search/", "robots.txt", "sitemap", "404.html"];

/// Attributes whose value is an address.
const ADDRESSES: &[&str] = &["href", "src", "action"];

/// Leaves out of a copy what only servers, search engines and scripts read.
pub fn leave_out(output: &mut Output) {
    let left_out =
        |path: &str| LEFT_OUT.iter().any(|start| path.starts_with(start)) || path.ends_with(".js");
    output.files.retain(|path, _| !left_out(path.as_str()));
}

/// A page of a copy; other files as they are.
///
/// # Errors
/// If it cannot be read as HTML.
pub fn page(bytes: Vec<u8>, path: &str, base: &str) -> io::Result<Vec<u8>> {
    if !path.ends_with(".html") {
        return Ok(bytes);
    }
    let html = String::from_utf8_lossy(&bytes);
    let page = rewrite(&html, path, base).map_err(io::Error::other)?;
    Ok(page.into_bytes())
}

/// A page with addresses that lead from its own file to others.
fn rewrite(html: &str, path: &str, base: &str) -> Result<String, lol_html::errors::RewritingError> {
    let up = "../".repeat(path.matches('/').count());
    let address = |value: &str| from_file(value, &up, base);
    let settings = RewriteStrSettings::new()
        .with_strict(false)
        .append_element_content_handler(element!(
            "script[src], link[rel=modulepreload], link[rel=preload]",
            |el| {
                el.remove();
                Ok(())
            }
        ))
        .append_element_content_handler(element!("meta[http-equiv=refresh]", |el| {
            change(el, "content", |value| {
                let (wait, to) = value.split_once("url=")?;
                Some(format!("{wait}url={}", address(to)?))
            })
        }))
        .append_element_content_handler(element!("[srcset]", |el| {
            change(el, "srcset", |value| {
                let all = value.split(',').map(|one| {
                    let one = one.trim_start();
                    let end = one.find(' ').unwrap_or(one.len());
                    let file = address(&one[..end]);
                    file.map_or_else(|| one.to_owned(), |file| file + &one[end..])
                });
                Some(all.collect::<Vec<_>>().join(", "))
            })
        }))
        .append_element_content_handler(element!("*", |el| {
            // A page that is a file has no origin, and nothing of another is let in that must
            // be checked.
            el.remove_attribute("integrity");
            for name in ADDRESSES {
                change(el, name, address)?;
            }
            Ok(())
        }));
    rewrite_str(html, settings)
}

type Handled = Result<(), Box<dyn std::error::Error + Send + Sync>>;

fn change(
    element: &mut Element<'_, '_>,
    name: &str,
    to: impl Fn(&str) -> Option<String>,
) -> Handled {
    if let Some(value) = element.get_attribute(name).and_then(|value| to(&value)) {
        element.set_attribute(name, &value)?;
    }
    Ok(())
}

/// An address of this site as the way from a page that lies as many folders down as `up` says;
/// none for what is not a place of this site.
fn from_file(address: &str, up: &str, base: &str) -> Option<String> {
    let below = address.strip_prefix(base)?;
    // Without a host of its own: `//example.org/` begins with `/` too.
    if below.starts_with('/') {
        return None;
    }
    let end = below.find(['?', '#']).unwrap_or(below.len());
    let (path, rest) = below.split_at(end);
    let file = match path {
        "" => "index.html",
        _ if path.ends_with('/') => &format!("{path}index.html"),
        _ => path,
    };
    Some(format!("{up}{file}{rest}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_lead_from_the_page_to_files() {
        for (address, file) in [
            ("/portal/", Some("../../index.html")),
            ("/portal/ja/a/#b", Some("../../ja/a/index.html#b")),
            ("/portal/search/?q=/", Some("../../search/index.html?q=/")),
            ("/portal/assets/a.css", Some("../../assets/a.css")),
            ("/other/", None),
            ("#here", None),
            ("https://example.org/portal/", None),
        ] {
            let found = from_file(address, "../../", "/portal/");
            assert_eq!(found.as_deref(), file, "{address}");
        }
        assert_eq!(from_file("//example.org/", "../", "/"), None);
    }

    #[test]
    fn pages_keep_all_but_scripts() {
        let page = "<!doctype html><link rel=stylesheet href=/a/s.css integrity=sha-1><script type=module src=/a/s.js></script><script type=application/ld+json>{\"a\":\"</b>\"}</script><img src=/a/i.webp srcset=\"/a/i.webp 1x, /a/j.webp 2x\"><a href=/b/>b &amp; c</a>";
        assert_eq!(
            rewrite(page, "ja/index.html", "/").unwrap(),
            "<!doctype html><link rel=stylesheet href=\"../a/s.css\"><script type=application/ld+json>{\"a\":\"</b>\"}</script><img src=\"../a/i.webp\" srcset=\"../a/i.webp 1x, ../a/j.webp 2x\"><a href=\"../b/index.html\">b &amp; c</a>"
        );
    }
}
