//! Which file an address means, and which addresses are refused.

use crate::percent;

/// What an address means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Address {
    /// A file of the output, such as `ja/program/index.html`.
    File(String),
    /// Something of the preview itself, below `/_shirube/`.
    Own(String),
    /// The desk.
    Desk,
    /// Another address, where the site begins.
    Elsewhere(String),
    /// Nothing that the preview could have.
    Refused,
}

/// Reads the path of a request, for a site below `base` (`/` or `/portal/`).
pub fn read(path: &str, base: &str) -> Address {
    let Some(path) = decode(path).filter(|path| is_plain(path)) else {
        return Address::Refused;
    };
    match path.as_str() {
        "/_desk" => return Address::Elsewhere("/_desk/".to_owned()),
        "/_desk/" => return Address::Desk,
        _ => {}
    }
    if let Some(own) = path.strip_prefix("/_shirube/") {
        return Address::Own(own.to_owned());
    }
    match path.strip_prefix(base) {
        Some(below) if below.is_empty() || below.ends_with('/') => {
            Address::File(format!("{below}index.html"))
        }
        Some(below) => Address::File(below.to_owned()),
        None if path == "/" || format!("{path}/") == base => Address::Elsewhere(base.to_owned()),
        None => Address::Refused,
    }
}

/// A path without percent signs. `None` for encoded slashes too: whoever writes those wants to be
/// understood in two ways.
fn decode(path: &str) -> Option<String> {
    let upper = path.to_ascii_uppercase();
    let is_hidden = ["%2F", "%5C", "%00"]
        .iter()
        .any(|code| upper.contains(code));
    (!is_hidden).then(|| percent::decoded_strictly(path))?
}

/// Whether a path has only parts that a published file can have.
fn is_plain(path: &str) -> bool {
    let Some(below) = path.strip_prefix('/') else {
        return false;
    };
    let below = below.strip_suffix('/').unwrap_or(below);
    let is_plain = |part: &str| {
        !matches!(part, "" | "." | "..") && !part.contains('\\') && !part.contains(char::is_control)
    };
    below.is_empty() || below.split('/').all(is_plain)
}

#[cfg(test)]
mod tests {
    use super::{Address, read};

    #[test]
    fn addresses_are_files_below_the_base() {
        let file = |path: &str| Address::File(path.to_owned());
        assert_eq!(read("/", "/"), file("index.html"));
        assert_eq!(read("/ja/", "/"), file("ja/index.html"));
        assert_eq!(read("/portal/ja/", "/portal/"), file("ja/index.html"));
        assert_eq!(
            read("/ja/tags/%E5%9C%A8/", "/"),
            file("ja/tags/在/index.html")
        );
        assert_eq!(read("/ja/x.csv", "/"), file("ja/x.csv"));
        let to_base = Address::Elsewhere("/portal/".to_owned());
        assert_eq!(read("/", "/portal/"), to_base);
        assert_eq!(read("/portal", "/portal/"), to_base);
        assert_eq!(read("/_shirube/a.js", "/"), Address::Own("a.js".to_owned()));
        assert_eq!(read("/_desk/", "/portal/"), Address::Desk);
    }

    #[test]
    fn addresses_that_could_lead_elsewhere_are_refused() {
        for path in [
            "",
            "ja/",
            "/../etc/passwd",
            "/ja/../../x",
            "/ja/%2e%2e/x",
            "/ja%2fx",
            "/ja%2Fx",
            "/ja%5cx",
            "/ja\\x",
            "//example.org/",
            "/ja//x",
            "/./x",
            "/%00",
            "/%zz",
            "/%+1",
            "/%e",
            "/%ff",
            "http://example.org/",
            "/a%0ab",
        ] {
            assert_eq!(read(path, "/"), Address::Refused, "{path:?}");
        }
        assert_eq!(read("/other/", "/portal/"), Address::Refused);
    }
}
