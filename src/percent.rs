//! Percent signs in addresses (RFC 3986, section 2.1): written and undone in one place, since
//! whoever reads an address must undo just what its writer did.

use percent_encoding::{
    AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode as encoded,
};
use std::borrow::Cow;

/// What may stand in the query as a value: only what is unreserved (section 2.3).
const QUERY: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// The same between slashes: what no reader of a file's address takes for anything else.
const FILE: &AsciiSet = &QUERY.remove(b'/');

/// What may stand in a path (section 3.3).
const PATH: &AsciiSet = &FILE
    .remove(b'!')
    .remove(b'$')
    .remove(b'&')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b'+')
    .remove(b',')
    .remove(b';')
    .remove(b'=')
    .remove(b':')
    .remove(b'@');

/// What may stand in a whole address that somebody wrote, percent signs among it.
const ADDRESS: &AsciiSet = &PATH.remove(b'?').remove(b'#').remove(b'%');

/// A path as it stands in an address: `tags/在留/` becomes `tags/%E5%9C%A8%E7%95%99/`.
pub fn path(path: &str) -> String {
    encoded(path, PATH).to_string()
}

/// The path of a file as it stands in a `file:` address.
pub fn file(path: &str) -> String {
    encoded(path, FILE).to_string()
}

/// A value in the query of an address.
pub fn query(value: &str) -> String {
    encoded(value, QUERY).to_string()
}

/// A whole address in ASCII. What was written with percent signs stays.
pub fn address(address: &str) -> Cow<'_, str> {
    encoded(address, ADDRESS).into()
}

/// Undoes `%41` once. A percent sign without two digits is one; bytes that are not UTF-8 are
/// replaced.
pub fn decoded(text: &str) -> Cow<'_, str> {
    percent_decode_str(text).decode_utf8_lossy()
}

/// The same for what must be right: `None` for a percent sign without its two digits, and for
/// bytes that are not UTF-8.
pub fn decoded_strictly(text: &str) -> Option<String> {
    let is_code = |after: &str| {
        let digits = after.as_bytes().get(..2);
        digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
    };
    if !text.split('%').skip(1).all(is_code) {
        return None;
    }
    let decoded = percent_decode_str(text).decode_utf8().ok()?;
    Some(decoded.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_plain_ascii() {
        assert_eq!(path("tags/在留/"), "tags/%E5%9C%A8%E7%95%99/");
        assert_eq!(path("a b?c"), "a%20b%3Fc");
        assert_eq!(query("a/b&c~"), "a%2Fb%26c~");
        assert_eq!(file("/c:/a b"), "/c%3A/a%20b");
        assert_eq!(address("/あ b?c=d"), "/%E3%81%82%20b?c=d");
        assert!(matches!(address("/a%20b"), Cow::Borrowed(_)));
    }

    #[test]
    fn percent_signs_are_undone_once() {
        assert_eq!(decoded("%E6%89%8B%E7%B6%9A"), "手続");
        assert_eq!(decoded("100%"), "100%");
        assert_eq!(decoded("%2541"), "%41");
    }

    #[test]
    fn where_it_matters_only_what_is_right_is_undone() {
        assert_eq!(decoded_strictly("%41/%25").as_deref(), Some("A/%"));
        for wrong in ["%", "%4", "%zz", "%+1", "%ff", "a%é"] {
            assert_eq!(decoded_strictly(wrong), None, "{wrong}");
        }
    }
}
