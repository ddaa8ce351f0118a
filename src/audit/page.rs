//! What a page says about itself and others.

use super::outline::Outline;
use super::target::{Files, Target};
use super::tokens::{after, attribute, tokenize};
use crate::diag::Code;
use html5ever::tokenizer::{Tag, TagKind, Token, TokenSink, TokenSinkResult};
use std::cell::RefCell;
use std::collections::BTreeSet;

/// A link to a file of the site.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Link {
    /// The number of the file.
    pub(super) file: u32,
    /// The place in it; empty for its beginning.
    pub(super) fragment: Box<str>,
    /// Whether it leads readers on, as an `<a>` and the form of the search do.
    pub(super) leads: bool,
    /// Whether it says the language of what it leads to.
    pub(super) says_language: bool,
}

/// What a page says about itself and others.
#[derive(Debug, Default)]
pub(super) struct Page {
    /// `<html lang>`.
    pub(super) lang: String,
    /// Its canonical addresses; there should be one.
    pub(super) canonical: Vec<String>,
    /// Languages and the addresses of the page in them.
    pub(super) alternates: Vec<(String, String)>,
    /// Whether search engines are asked to leave it out.
    pub(super) hidden: bool,
    /// Whether it only leads on to another address.
    pub(super) forwards: bool,
    /// Where it leads, each way once.
    pub(super) links: BTreeSet<Link>,
    /// Names of its places.
    pub(super) ids: BTreeSet<String>,
    /// Style sheets and scripts that are loaded with it.
    pub(super) parts: BTreeSet<u32>,
    /// Its JSON-LD.
    pub(super) structured: Vec<String>,
    /// What is wrong with it as such.
    pub(super) problems: Vec<(Code, String)>,
}

/// Reads a page with the number `at`.
pub(super) fn read(html: &[u8], at: u32, files: &Files<'_>) -> Page {
    let reader = Reader {
        at,
        files,
        state: RefCell::default(),
    };
    let State {
        mut page, outline, ..
    } = tokenize(html, reader).state.into_inner();
    page.problems.extend(outline.end());
    page
}

#[derive(Default)]
struct State {
    page: Page,
    outline: Outline,
    /// The JSON-LD that is being read.
    data: Option<String>,
}

struct Reader<'a, 'f> {
    at: u32,
    files: &'a Files<'f>,
    state: RefCell<State>,
}

impl TokenSink for Reader<'_, '_> {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut state = self.state.borrow_mut();
        match token {
            Token::TagToken(tag) => {
                if tag.kind == TagKind::StartTag {
                    self.start(&tag, &mut state);
                } else {
                    if &*tag.name == "script" {
                        let data = state.data.take();
                        state.page.structured.extend(data);
                    }
                    state.outline.close(&tag.name);
                }
                after(&tag)
            }
            Token::CharacterTokens(text) => {
                match &mut state.data {
                    Some(data) => data.push_str(&text),
                    None => state.outline.text(&text),
                }
                TokenSinkResult::Continue
            }
            _ => TokenSinkResult::Continue,
        }
    }
}

impl Reader<'_, '_> {
    fn start(&self, tag: &Tag, state: &mut State) {
        let get = |name| attribute(tag, name);
        state.outline.open(tag);
        let page = &mut state.page;
        if let Some(id) = get("id")
            && !page.ids.insert(id.to_owned())
        {
            let what = format!("two elements have the id `{id}`");
            page.problems.push((Code::PageOutline, what));
        }
        match &*tag.name {
            "html" => page.lang = get("lang").unwrap_or_default().to_owned(),
            "meta" => self.meta(tag, page),
            "link" => self.link(tag, page),
            "a" | "area" => self.follow(tag, "href", page),
            "script" => {
                if get("type") == Some("application/ld+json") {
                    state.data = Some(String::new());
                }
                self.follow(tag, "src", page);
            }
            "img" | "source" | "iframe" | "audio" | "video" | "embed" => {
                self.follow(tag, "src", page);
                for candidate in get("srcset").unwrap_or_default().split(',') {
                    let address = candidate.split_whitespace().next().unwrap_or_default();
                    self.add(address, tag, page);
                }
            }
            "form" => self.follow(tag, "action", page),
            "use" => self.follow(tag, "href", page),
            _ => {}
        }
    }

    fn meta(&self, tag: &Tag, page: &mut Page) {
        let content = attribute(tag, "content").unwrap_or_default();
        if attribute(tag, "name") == Some("robots") && content.contains("noindex") {
            page.hidden = true;
        }
        if attribute(tag, "http-equiv").is_some_and(|name| name.eq_ignore_ascii_case("refresh")) {
            page.forwards = true;
            if let Some((_, address)) = content.split_once("url=") {
                self.add(address, tag, page);
            }
        }
    }

    fn link(&self, tag: &Tag, page: &mut Page) {
        let href = attribute(tag, "href").unwrap_or_default();
        let has = |rel: &str| {
            let rels = attribute(tag, "rel").unwrap_or_default();
            rels.split_whitespace()
                .any(|word| word.eq_ignore_ascii_case(rel))
        };
        if has("canonical") {
            page.canonical.push(href.to_owned());
        }
        match attribute(tag, "hreflang") {
            Some(lang) if has("alternate") => {
                page.alternates.push((lang.to_owned(), href.to_owned()));
            }
            _ => self.follow(tag, "href", page),
        }
        if has("stylesheet")
            && let Target::File(file, _) = self.files.resolve(href, self.at)
        {
            page.parts.insert(file);
        }
    }

    fn follow(&self, tag: &Tag, name: &str, page: &mut Page) {
        if let Some(address) = attribute(tag, name) {
            self.add(address, tag, page);
        }
    }

    fn add(&self, address: &str, tag: &Tag, page: &mut Page) {
        if address.is_empty() {
            return;
        }
        match self.files.resolve(address, self.at) {
            Target::File(file, fragment) => {
                if &*tag.name == "script" {
                    page.parts.insert(file);
                }
                page.links.insert(Link {
                    file,
                    fragment,
                    leads: matches!(&*tag.name, "a" | "area" | "form" | "meta"),
                    says_language: attribute(tag, "hreflang").is_some(),
                });
            }
            Target::Nothing => {
                let what = format!("`{address}` leads to nothing");
                page.problems.push((Code::PageLink, what));
            }
            Target::Outside => {}
        }
    }
}
