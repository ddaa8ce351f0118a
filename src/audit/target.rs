//! Where an address leads among the files that are published.

use crate::config::BaseUrl;
use crate::output::Output;
use crate::percent;

/// The published files, by number.
#[derive(Debug)]
pub(super) struct Files<'a> {
    base: &'a BaseUrl,
    /// In the order of [`Output::files`], which is sorted.
    paths: Vec<&'a str>,
}

/// What an address names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Target {
    /// A file of the site, and a place in it (without `#`; empty for its beginning).
    File(u32, Box<str>),
    /// An address of the site at which there is nothing.
    Nothing,
    /// Another site, a mail, a telephone.
    Outside,
}

impl<'a> Files<'a> {
    pub(super) fn of(output: &'a Output, base: &'a BaseUrl) -> Self {
        Files {
            base,
            paths: output.files.keys().map(|path| path.as_str()).collect(),
        }
    }

    pub(super) fn path(&self, number: u32) -> &'a str {
        self.paths.get(number as usize).copied().unwrap_or_default()
    }

    pub(super) fn number(&self, path: &str) -> Option<u32> {
        let at = self.paths.binary_search(&path).ok()?;
        u32::try_from(at).ok()
    }

    /// The folder of a page, which is its language: `vi` for `vi/program/index.html`.
    pub(super) fn folder(&self, number: u32) -> &'a str {
        self.path(number)
            .split_once('/')
            .map_or("", |(first, _)| first)
    }

    /// The whole address of a page, as its canonical link must say it.
    pub(super) fn address(&self, number: u32) -> String {
        let path = self.path(number);
        let path = path.strip_suffix("index.html").unwrap_or(path);
        self.address_of(path)
    }

    /// The whole address of a file that is no page.
    pub(super) fn address_of(&self, path: &str) -> String {
        format!(
            "{}{}{}",
            self.base.origin,
            self.base.path,
            percent::path(path)
        )
    }

    /// The file that a whole address of the site names, as canonical links and sitemaps write it.
    pub(super) fn absolute(&self, address: &str) -> Option<u32> {
        let path = address.strip_prefix(&self.base.origin)?;
        match self.below_host(path) {
            Target::File(number, _) => Some(number),
            _ => None,
        }
    }

    /// Where `address`, written on page `from`, leads.
    pub(super) fn resolve(&self, address: &str, from: u32) -> Target {
        let address = address.trim();
        let itself = |fragment: &str| Target::File(from, percent::decoded(fragment).into());
        match address.as_bytes().first() {
            None | Some(b'?') => return itself(""),
            Some(b'#') => return itself(&address[1..]),
            Some(b'/') if address.starts_with("//") => return Target::Outside,
            Some(b'/') => return self.below_host(address),
            _ => {}
        }
        if let Some(path) = address.strip_prefix(&self.base.origin) {
            return match path.as_bytes().first() {
                None | Some(b'/' | b'?' | b'#') => self.below_host(path),
                // `https://example.org.other/`
                Some(_) => Target::Outside,
            };
        }
        let before_path = address.split(['/', '?', '#']).next().unwrap_or_default();
        if before_path.contains(':') {
            return Target::Outside;
        }
        self.below_host(&self.joined(address, from))
    }

    /// A relative address below the folder of its page (RFC 3986, section 5.2).
    fn joined(&self, address: &str, from: u32) -> String {
        let path = self.path(from);
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
        let end = address.find(['?', '#']).unwrap_or(address.len());
        let (way, rest) = address.split_at(end);
        let mut names: Vec<&str> = way.split('/').collect();
        let last = names.pop().unwrap_or_default();
        for name in names {
            match name {
                "" | "." => {}
                ".." => drop(parts.pop()),
                name => parts.push(name),
            }
        }
        let last = match last {
            "." => "",
            ".." => {
                parts.pop();
                ""
            }
            last => last,
        };
        let folder: String = parts.iter().map(|part| format!("{part}/")).collect();
        format!("{}{folder}{last}{rest}", self.base.path)
    }

    /// Where a path below the host leads.
    fn below_host(&self, address: &str) -> Target {
        let (address, fragment) = address.split_once('#').unwrap_or((address, ""));
        let path = address.split_once('?').map_or(address, |(path, _)| path);
        let path = if path.is_empty() { "/" } else { path };
        let Some(path) = path.strip_prefix(&*self.base.path) else {
            // The host may have other sites beside this one.
            return if self.base.path.trim_end_matches('/') == path {
                Target::Nothing
            } else {
                Target::Outside
            };
        };
        let mut path = percent::decoded(path).into_owned();
        if path.is_empty() || path.ends_with('/') {
            path.push_str("index.html");
        }
        match self.number(&path) {
            Some(number) => Target::File(number, percent::decoded(fragment).into()),
            None => Target::Nothing,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn target(address: &str) -> Option<String> {
        let mut output = Output::default();
        for path in [
            "ja/index.html",
            "ja/a/index.html",
            "ja/tags/在留/index.html",
            "ja/a/x.pdf",
        ] {
            output.add(path, *b"");
        }
        let base = BaseUrl::parse("https://example.org/portal/").unwrap();
        let files = Files::of(&output, &base);
        let from = files.number("ja/a/index.html").unwrap();
        match files.resolve(address, from) {
            Target::File(number, fragment) => Some(format!("{}#{fragment}", files.path(number))),
            Target::Nothing => None,
            Target::Outside => Some("outside".to_owned()),
        }
    }

    #[test]
    fn addresses_lead_to_files() {
        for (address, path) in [
            ("", "ja/a/index.html#"),
            ("#%E7%95%99", "ja/a/index.html#留"),
            ("?q=/x", "ja/a/index.html#"),
            ("/portal/ja/?q#z", "ja/index.html#z"),
            ("https://example.org/portal/ja/", "ja/index.html#"),
            (
                "/portal/ja/tags/%E5%9C%A8%E7%95%99/",
                "ja/tags/在留/index.html#",
            ),
            ("x.pdf", "ja/a/x.pdf#"),
            ("../../ja/./a/", "ja/a/index.html#"),
            ("..", "ja/index.html#"),
        ] {
            assert_eq!(target(address).as_deref(), Some(path), "{address}");
        }
    }

    #[test]
    fn what_is_not_there_and_what_is_elsewhere_are_told_apart() {
        for address in ["/portal/ja/b/", "/portal/ja/a", "b/", "/portal"] {
            assert_eq!(target(address), None, "{address}");
        }
        for address in [
            "/other/",
            "//x/",
            "mailto:a@b",
            "tel:1",
            "https://example.org.evil/portal/",
        ] {
            assert_eq!(target(address).as_deref(), Some("outside"), "{address}");
        }
    }
}
