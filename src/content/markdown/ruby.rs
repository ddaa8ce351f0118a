//! `{漢字|かんじ}`: readings above Han characters.
//!
//! Only the form is recognised here. Whether it stands in text or in code is known when the
//! events of the parser come in (see [`super::inline`]).

use super::chars;

/// Looks for a ruby mark that starts at the `{` at `at`. Gives the positions of its bar and of
/// its end.
pub(super) fn scan(text: &str, at: usize) -> Option<(usize, usize)> {
    let rest = text.get(at + 1..)?;
    let base = rest.find(['|', '{', '}', '\n', '\r'])?;
    let bar = at + 1 + base;
    if text.as_bytes().get(bar) != Some(&b'|') || rest.get(..base)?.trim().is_empty() {
        return None;
    }
    let reading = text.get(bar + 1..)?;
    let length = reading.find(|c: char| !is_reading(c))?;
    let closed = reading.as_bytes().get(length) == Some(&b'}');
    let has_kana = reading.get(..length)?.chars().any(chars::is_kana);
    (closed && has_kana).then_some((bar, bar + 1 + length + 1))
}

fn is_reading(c: char) -> bool {
    chars::is_kana(c) || matches!(c, '・' | ' ' | '\u{3000}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reading_is_kana_and_nothing_else() {
        for good in ["{漢字|かんじ}", "{東京都|トーキョー と}", "{A|エー}"] {
            assert_eq!(scan(good, 0).map(|m| m.1), Some(good.len()), "{good}");
        }
        for bad in [
            "{漢字|kanji}",
            "{|かんじ}",
            "{漢字|}",
            "{漢字| }",
            "{漢字|かん",
            "{漢字}",
            "{漢|かん|じ}",
            "{",
        ] {
            assert_eq!(scan(bad, 0), None, "{bad}");
        }
    }
}
