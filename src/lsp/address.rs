//! Files as editors name them: `file:` addresses (RFC 8089).

use crate::percent;
use lsp_types::Uri;
use std::path::{Path, PathBuf};
use std::str::FromStr;

/// The path that an address names. `None` for an address that is no local file.
pub(super) fn path(uri: &Uri) -> Option<PathBuf> {
    let rest = uri.as_str().strip_prefix("file://")?;
    let path = rest.strip_prefix("localhost").unwrap_or(rest);
    let decoded = percent::decoded(path.strip_prefix('/').map(|_| path)?);
    // Windows: `/c:/site` is `c:/site`.
    let is_drive = |text: &str| {
        let bytes = text.as_bytes();
        bytes.first().is_some_and(u8::is_ascii_alphabetic) && bytes.get(1) == Some(&b':')
    };
    let path = match decoded.strip_prefix('/') {
        Some(rest) if is_drive(rest) => rest,
        _ => &*decoded,
    };
    Some(PathBuf::from(path))
}

/// The address of a path. `None` if the path cannot be part of one.
pub(super) fn uri(path: &Path) -> Option<Uri> {
    let text = path.to_string_lossy().replace('\\', "/");
    let mut address = String::from("file://");
    if !text.starts_with('/') {
        address.push('/');
    }
    address += &percent::file(&text);
    Uri::from_str(&address).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_with_spaces_and_japanese_come_back() {
        for text in ["/home/a b/案内/ja.md", "/100%/x"] {
            let there = uri(Path::new(text)).unwrap();
            assert_eq!(path(&there).unwrap(), Path::new(text));
        }
    }

    #[test]
    fn drives_of_windows_are_understood_in_both_forms() {
        for text in ["file:///c%3A/site/ja.md", "file:///c:/site/ja.md"] {
            let there = Uri::from_str(text).unwrap();
            assert_eq!(path(&there).unwrap(), Path::new("c:/site/ja.md"));
        }
    }

    #[test]
    fn what_is_no_file_has_no_path() {
        for text in ["untitled:Untitled-1", "https://example.org/a"] {
            assert_eq!(path(&Uri::from_str(text).unwrap()), None);
        }
    }
}
