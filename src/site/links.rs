//! Links in texts: where they lead, in the reader's language.
//!
//! `../other-slug/` and `/collection/slug/#heading` name entries, not files. A link is resolved
//! once for a document; the language is filled in when a page is made.

use super::{EntryId, Index, Parts};
use crate::content::entry::Entry;
use crate::content::facts::values::SCHEMES;
use crate::content::markdown::{Link, LinkKind, Markdown};
use crate::diag::{Code, Diagnostic, Report};
use crate::percent;
use std::collections::BTreeSet;

/// What a link leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// An address outside the site.
    External(String),
    /// An entry, perhaps at a heading.
    Entry(EntryId, Option<String>),
    /// The listing of a collection.
    Listing(usize),
    /// The front page of the language.
    Home,
    /// A page that is made of several entries, such as the values of a facet: its path below
    /// the language.
    Page(String),
    /// A heading of the same page.
    SamePage(String),
    /// An attachment, by its number.
    Attachment(usize),
    /// Nothing: the problem has been reported.
    Broken,
}

/// Everything that names in a text are looked up in.
#[derive(Clone, Copy)]
pub(super) struct Names<'a> {
    pub(super) parts: &'a Parts,
    pub(super) entries: &'a [Entry],
    pub(super) index: &'a Index,
    /// The paths of all pages below a language.
    pub(super) pages: &'a BTreeSet<&'a str>,
    /// The collection of the entry that the text belongs to.
    pub(super) collection: usize,
    /// The folder of that entry.
    pub(super) slug: &'a str,
    /// The text in the source language, whose headings give the ids.
    pub(super) own: &'a Markdown,
}

impl Names<'_> {
    /// What a link leads to; a wrong one is reported.
    pub(super) fn link(&self, link: &Link, report: &mut Report) -> Target {
        match self.find(&link.dest) {
            Ok(target) => {
                let shown = link.kind == LinkKind::Image;
                if let Some(problem) = self.complaint(&link.dest, &target, shown) {
                    report.push(problem.at(link.span));
                }
                target
            }
            Err(problem) => {
                report.push(problem.at(link.span));
                Target::Broken
            }
        }
    }

    /// What `dest` leads to from the page of this entry.
    pub(super) fn find(&self, dest: &str) -> Result<Target, Diagnostic> {
        if let Some(anchor) = dest.strip_prefix('#') {
            return self.anchor(self.own, anchor, dest).map(Target::SamePage);
        }
        if let Some(scheme) = scheme(dest) {
            return external(dest, &scheme);
        }
        if dest.starts_with("//") {
            return Err(
                Diagnostic::error(Code::LinkScheme, format!("`{dest}` has no scheme"))
                    .hint("begin the address with https://"),
            );
        }
        let (path, anchor) = match dest.split_once('#') {
            Some((path, anchor)) => (path, Some(anchor)),
            None => (dest, None),
        };
        let parts = self.absolute(path)?;
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        match parts[..] {
            [] => Ok(Target::Home),
            [first, ..] if self.is_language(first) => Err(Diagnostic::error(
                Code::LinkBroken,
                format!("`{dest}` names a language"),
            )
            .hint(format!(
                "write `/{}/`: links follow the reader's language by themselves",
                parts[1..].join("/")
            ))),
            _ if self.is_page(&parts) => Ok(Target::Page(format!("{}/", parts.join("/")))),
            [collection] => self.listing(collection, dest),
            [collection, slug] => self.entry(collection, slug, anchor, dest),
            [collection, slug, file] => self.attachment(collection, slug, file, dest),
            _ => Err(broken(dest)),
        }
    }

    /// The parts of an absolute path. The page of an entry is `/collection/slug/`.
    fn absolute(&self, path: &str) -> Result<Vec<String>, Diagnostic> {
        let decoded = percent::decoded(path);
        let collection = &self.parts.config.collections[self.collection].name;
        let mut parts = if decoded.starts_with('/') {
            Vec::new()
        } else {
            vec![collection.clone(), self.slug.to_owned()]
        };
        for part in decoded.split('/') {
            match part {
                "" | "." => {}
                ".." if parts.pop().is_some() => {}
                ".." => {
                    return Err(Diagnostic::error(
                        Code::LinkOutsideSite,
                        format!("`{path}` leaves the site"),
                    )
                    .hint("`../slug/` is an entry of the same collection, `/collection/slug/` any entry"));
                }
                part if part.contains('\\') || part.contains('\0') => return Err(broken(path)),
                part => parts.push(part.to_owned()),
            }
        }
        Ok(parts)
    }

    /// Whether a page lies there that is neither an entry nor a listing.
    fn is_page(&self, parts: &[&str]) -> bool {
        let known = |collection: &str| self.parts.config.collection(collection);
        let own = match parts {
            [collection] => known(collection).is_some(),
            [collection, slug] => known(collection)
                .is_some_and(|(number, _)| self.index.in_collection(number, slug).is_some()),
            _ => false,
        };
        !own && self
            .pages
            .contains(format!("{}/", parts.join("/")).as_str())
    }

    fn is_language(&self, part: &str) -> bool {
        self.parts
            .config
            .languages
            .iter()
            .any(|l| l.as_str() == part)
    }

    fn listing(&self, name: &str, dest: &str) -> Result<Target, Diagnostic> {
        match self.parts.config.collection(name) {
            Some((collection, _)) => Ok(Target::Listing(collection)),
            None => Err(broken(dest).suggest(
                name,
                self.parts
                    .config
                    .collections
                    .iter()
                    .map(|c| c.name.as_str()),
            )),
        }
    }

    fn entry(
        &self,
        name: &str,
        slug: &str,
        anchor: Option<&str>,
        dest: &str,
    ) -> Result<Target, Diagnostic> {
        let Some((collection, _)) = self.parts.config.collection(name) else {
            return self.listing(name, dest);
        };
        if let Some(id) = self.index.in_collection(collection, slug) {
            let anchor = anchor
                .filter(|a| !a.is_empty())
                .map(|a| self.anchor(&self.entries[id.0].source().body, a, dest))
                .transpose()?;
            return Ok(Target::Entry(id, anchor));
        }
        if self.index.is_unreadable(collection, slug) {
            return Ok(Target::Broken);
        }
        Err(broken(dest).suggest(slug, self.index.slugs_in(collection)))
    }

    fn anchor(&self, body: &Markdown, anchor: &str, dest: &str) -> Result<String, Diagnostic> {
        let anchor = percent::decoded(anchor).into_owned();
        let ids = || body.headings.iter().map(|h| h.id.as_str());
        if ids().any(|id| id == anchor) {
            return Ok(anchor);
        }
        let mut problem = Diagnostic::error(
            Code::LinkBrokenAnchor,
            format!("`{dest}` leads to no heading: there is no `#{anchor}`"),
        )
        .suggest(&anchor, ids());
        let known: Vec<_> = ids().map(|id| format!("#{id}")).collect();
        if !known.is_empty() {
            problem = problem.hint(format!("headings there: {}", known.join(", ")));
        }
        Err(problem)
    }

    fn attachment(
        &self,
        name: &str,
        slug: &str,
        file: &str,
        dest: &str,
    ) -> Result<Target, Diagnostic> {
        let collection = self.parts.config.collection(name).map(|(i, _)| i);
        self.parts
            .attachments
            .iter()
            .position(|a| Some(a.collection) == collection && a.slug == slug && a.name == file)
            .map(Target::Attachment)
            .ok_or_else(|| {
                let names = self
                    .parts
                    .attachments
                    .iter()
                    .filter(|a| a.slug == slug)
                    .map(|a| a.name.as_str());
                broken(dest).suggest(file, names)
            })
    }
}

fn broken(dest: &str) -> Diagnostic {
    Diagnostic::error(Code::LinkBroken, format!("`{dest}` leads to nothing"))
}

/// The scheme of an absolute address (RFC 3986, section 3.1), in lower case.
fn scheme(dest: &str) -> Option<String> {
    let (scheme, _) = dest.split_once(':')?;
    let mut chars = scheme.chars();
    let first = chars.next()?;
    (first.is_ascii_alphabetic() && chars.all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c)))
        .then(|| scheme.to_ascii_lowercase())
}

fn external(dest: &str, scheme: &str) -> Result<Target, Diagnostic> {
    if SCHEMES.contains(&scheme) {
        return Ok(Target::External(dest.to_owned()));
    }
    Err(Diagnostic::error(
        Code::LinkScheme,
        format!("links with `{scheme}:` are not allowed"),
    )
    .hint(format!("possible: {}", SCHEMES.join(", "))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn schemes_are_recognised() {
        assert_eq!(scheme("HTTPS://example.org").as_deref(), Some("https"));
        assert_eq!(scheme("javascript:alert(1)").as_deref(), Some("javascript"));
        assert_eq!(scheme("../a:b/"), None);
        assert_eq!(scheme("/a/"), None);
    }
}
