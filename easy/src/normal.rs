//! What the analyser sees of a text.
//!
//! The dictionary knows full-width letters and digits and full-width kana, as Japanese text was
//! typed when it was made. Here a text takes that form, and each character remembers where it
//! came from, so that no position is ever lost.

use std::ops::Range;

/// A text in the form of the dictionary.
#[derive(Debug, Default)]
pub(crate) struct Normal {
    /// The text.
    pub(crate) text: String,
    /// For each character of the text, where it begins in the original; one more at the end.
    starts: Vec<usize>,
}

impl Normal {
    pub(crate) fn new(original: &str) -> Normal {
        let mut normal = Normal::default();
        let mut last: Option<char> = None;
        for (at, c) in original.char_indices() {
            if is_invisible(c) {
                continue;
            }
            if let Some(marked) = last.and_then(|last| with_mark(last, c)) {
                normal.text.pop();
                normal.text.push(marked);
                last = Some(marked);
                continue;
            }
            let c = folded(c);
            normal.text.push(c);
            normal.starts.push(at);
            last = Some(c);
        }
        normal.starts.push(original.len());
        normal
    }

    /// Where characters of the text lie in the original. What is invisible after a character
    /// belongs to it.
    pub(crate) fn original(&self, characters: &Range<usize>) -> Range<usize> {
        let at = |i: usize| {
            let last = self.starts.last().copied().unwrap_or(0);
            self.starts.get(i).copied().unwrap_or(last)
        };
        at(characters.start)..at(characters.end)
    }
}

/// Variation selectors, joiners and marks of direction: they change how a character looks, not
/// which it is.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{E0100}'..='\u{E01EF}' | '\u{AD}')
}

/// The full-width form (Unicode, Halfwidth and Fullwidth Forms).
fn folded(c: char) -> char {
    /// U+FF61 to U+FF9D in order.
    const HALF: &str = "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";
    match c {
        '!'..='~' => char::from_u32(u32::from(c) + 0xFEE0).unwrap_or(c),
        '\u{FF61}'..='\u{FF9D}' => HALF
            .chars()
            .nth((u32::from(c) - 0xFF61) as usize)
            .unwrap_or(c),
        '\u{A0}' | '\u{3000}' | '\t' | '\u{2002}'..='\u{200A}' => ' ',
        '‐' | '‑' | '–' | '—' | '―' | '−' => '－',
        '～' | '〜' => '〜',
        c => c,
    }
}

/// A kana with the mark of voice that follows it, half-width or combining.
fn with_mark(base: char, mark: char) -> Option<char> {
    let voiced = match mark {
        '\u{FF9E}' | '\u{3099}' | '゛' => true,
        '\u{FF9F}' | '\u{309A}' | '゜' => false,
        _ => return None,
    };
    let step = match base {
        'ウ' if voiced => return Some('ヴ'),
        'か'..='ぢ' | 'カ'..='ヂ' | 'つ' | 'て' | 'と' | 'ツ' | 'テ' | 'ト' if voiced => {
            1
        }
        'は' | 'ひ' | 'ふ' | 'へ' | 'ほ' | 'ハ' | 'ヒ' | 'フ' | 'ヘ' | 'ホ' => {
            2 - u32::from(voiced)
        }
        _ => return None,
    };
    char::from_u32(u32::from(base) + step)
}

#[cfg(test)]
mod tests {
    use super::Normal;

    #[test]
    fn half_width_kana_and_ascii_become_full_width() {
        assert_eq!(Normal::new("ｶﾞｲﾄﾞ 2024").text, "ガイド ２０２４");
        assert_eq!(Normal::new("ﾊﾟｽﾎﾟｰﾄ").text, "パスポート");
    }

    #[test]
    fn every_character_knows_where_it_came_from() {
        let normal = Normal::new("葛\u{E0100}城ｶﾞ");
        assert_eq!(normal.text, "葛城ガ");
        assert_eq!(normal.original(&(0..1)), 0..7);
        assert_eq!(normal.original(&(2..3)), 10..16);
    }
}
