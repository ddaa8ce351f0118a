//! Addresses that stand in the text as they are.
//!
//! GitHub's rule with two changes for text without spaces: an address may follow a Japanese or
//! Chinese character, and it ends before the next one, because what follows is far more often
//! the sentence than the address. Whoever means it writes `<https://…>`.

use super::chars;
use std::ops::Range;

/// The address around the `://` at `at` of `text`; `from` is where looking may begin.
pub(super) fn around(text: &str, at: usize, from: usize) -> Option<Range<usize>> {
    let before = text.get(from..at)?;
    let scheme = ["https", "http"].into_iter().find(|s| {
        let tail = before
            .len()
            .checked_sub(s.len())
            .and_then(|i| before.get(i..));
        tail.is_some_and(|t| t.eq_ignore_ascii_case(s))
    })?;
    let start = at - scheme.len();
    let border = text.get(from..start)?.chars().next_back();
    if border.is_some_and(|c| !chars::is_wide(c) && c.is_alphanumeric()) {
        return None;
    }
    let rest = text.get(at + 3..)?;
    // The host comes first, so that no long text is searched for something that is no address.
    let mut host = rest
        .chars()
        .take_while(|c| !ends(*c) && !matches!(c, '/' | '?' | '#'));
    if rest.starts_with(['.', '-']) || !host.any(char::is_alphanumeric) {
        return None;
    }
    let length = rest.find(ends).unwrap_or(rest.len());
    let length = trimmed(rest.get(..length)?);
    Some(start..at + 3 + length)
}

fn ends(c: char) -> bool {
    c.is_whitespace() || c.is_control() || c == '<' || c == '>' || c == '"' || chars::is_wide(c)
}

/// The length without punctuation that belongs to the sentence. A closing bracket stays if it
/// was opened in the address.
fn trimmed(address: &str) -> usize {
    let mut surplus = address.matches(')').count() as i64 - address.matches('(').count() as i64;
    let mut rest = address;
    while let Some(last) = rest.chars().next_back() {
        let drop = match last {
            '?' | '!' | '.' | ',' | ':' | ';' | '*' | '_' | '~' | '\'' | ']' | '}' | '”' | '’' => {
                true
            }
            ')' if surplus > 0 => {
                surplus -= 1;
                true
            }
            _ => false,
        };
        if !drop {
            break;
        }
        rest = rest.get(..rest.len() - last.len_utf8()).unwrap_or_default();
    }
    rest.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(text: &str) -> Option<&str> {
        let at = text.find("://")?;
        around(text, at, 0).and_then(|r| text.get(r))
    }

    #[test]
    fn an_address_ends_where_the_sentence_goes_on() {
        for text in [
            "詳細はhttps://example.jp/a_b?c=d#eを参照",
            "（https://example.jp/a_b?c=d#e）",
            "「https://example.jp/a_b?c=d#e」。",
            "See https://example.jp/a_b?c=d#e.",
            "(https://example.jp/a_b?c=d#e)",
            "https://example.jp/a_b?c=d#e",
        ] {
            assert_eq!(
                address(text),
                Some("https://example.jp/a_b?c=d#e"),
                "{text}"
            );
        }
        assert_eq!(address("http://a.jp/b_(c)!"), Some("http://a.jp/b_(c)"));
    }

    #[test]
    fn other_schemes_and_halves_of_addresses_stay_text() {
        for text in [
            "ftp://a.jp",
            "xhttps://a.jp",
            "https://",
            "https://。",
            "://",
            "https://.",
        ] {
            assert_eq!(address(text), None, "{text}");
        }
    }
}
