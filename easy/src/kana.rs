//! Kinds of Japanese characters, and what can be counted in them.

/// Whether a character is a Han character, or stands for one (々, 〆). Ruby is set on these.
pub fn is_kanji(c: char) -> bool {
    matches!(c,
        '々' | '〆' | '〇'
        | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}'
        | '\u{20000}'..='\u{323AF}')
}

/// Whether a text has a Han character.
pub fn has_kanji(text: &str) -> bool {
    text.chars().any(is_kanji)
}

/// Whether a character is hiragana.
pub fn is_hiragana(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{309F}')
}

/// Whether a character is katakana, the long mark among them.
pub fn is_katakana(c: char) -> bool {
    matches!(c, '\u{30A1}'..='\u{30FA}' | 'ー' | '\u{30FD}'..='\u{30FF}')
}

/// Whether a character is kana.
pub fn is_kana(c: char) -> bool {
    is_hiragana(c) || is_katakana(c)
}

/// Whether a character belongs to Japanese text, marks and full-width forms among them: a space
/// between two such is one that separates phrases.
pub fn is_japanese(c: char) -> bool {
    is_kanji(c)
        || is_kana(c)
        || matches!(c, '\u{3000}'..='\u{303F}' | '\u{FF01}'..='\u{FFEE}' | '\u{30FB}')
}

/// The text in hiragana. Long marks stay.
pub fn to_hiragana(text: &str) -> String {
    text.chars().map(hiragana).collect()
}

/// One character in hiragana.
pub fn hiragana(c: char) -> char {
    match c {
        'ァ'..='ヶ' => char::from_u32(u32::from(c) - 0x60).unwrap_or(c),
        c => c,
    }
}

/// The morae of a text in kana: every kana but the small ones that belong to the one before.
pub fn morae(kana: &str) -> usize {
    const JOINED: &str = "ぁぃぅぇぉゃゅょゎァィゥェォャュョヮ";
    kana.chars()
        .filter(|c| is_kana(*c) && !JOINED.contains(*c))
        .count()
}

#[cfg(test)]
mod tests {
    use super::{morae, to_hiragana};

    #[test]
    fn small_kana_share_a_mora_and_long_marks_have_one() {
        assert_eq!(morae("きょうと"), 3);
        assert_eq!(morae("ガッコー"), 4);
        assert_eq!(to_hiragana("ガッコー"), "がっこー");
    }
}
