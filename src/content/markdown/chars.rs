//! What kind of character it is, as the rules for East Asian text need to know.
//!
//! Ranges are written out here instead of taken from a Unicode library: the rules need whole
//! blocks, and these blocks do not change.

/// How a character next to a delimiter run counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    Space,
    Letter,
    Punctuation,
    /// A character of Chinese, Japanese or Korean, punctuation included.
    Cjk,
}

/// Han, kana and full-width punctuation: a line may break between any two of them without a
/// space being meant. Hangul is not among them, because Korean puts spaces between words.
pub(super) fn is_wide(c: char) -> bool {
    matches!(c,
        '\u{2E80}'..='\u{312F}'
        | '\u{3190}'..='\u{A4CF}'
        | '\u{F900}'..='\u{FAFF}'
        | '\u{FE30}'..='\u{FE4F}'
        | '\u{FF01}'..='\u{FF9F}'
        | '\u{FFE0}'..='\u{FFE6}'
        | '\u{1B000}'..='\u{1B16F}'
        | '\u{1F200}'..='\u{1F2FF}'
        | '\u{20000}'..='\u{3FFFD}'
        // Selects a variant of the Han character before it.
        | '\u{E0100}'..='\u{E01EF}')
}

/// [`is_wide`], or Hangul.
pub(super) fn is_cjk(c: char) -> bool {
    is_wide(c)
        || matches!(c, '\u{1100}'..='\u{11FF}' | '\u{3130}'..='\u{318F}' | '\u{A960}'..='\u{A97F}' | '\u{AC00}'..='\u{D7FF}' | '\u{FFA0}'..='\u{FFDC}')
}

/// Hiragana and katakana in all widths, with their marks.
pub(super) fn is_kana(c: char) -> bool {
    matches!(c,
        '\u{3041}'..='\u{3096}'
        | '\u{3099}'..='\u{309F}'
        | '\u{30A1}'..='\u{30FF}'
        | '\u{31F0}'..='\u{31FF}'
        | '\u{FF65}'..='\u{FF9F}'
        | '\u{1B000}'..='\u{1B16F}')
}

/// A mark that belongs to the character before it; it is a letter for every rule here.
pub(super) fn is_mark(c: char) -> bool {
    matches!(c,
        '\u{300}'..='\u{36F}'
        | '\u{483}'..='\u{487}'
        | '\u{591}'..='\u{5BD}'
        | '\u{5BF}' | '\u{5C1}' | '\u{5C2}' | '\u{5C4}' | '\u{5C5}' | '\u{5C7}'
        | '\u{610}'..='\u{61A}'
        | '\u{64B}'..='\u{65F}'
        | '\u{670}'
        | '\u{6D6}'..='\u{6DC}'
        | '\u{6DF}'..='\u{6E8}'
        // The scripts of South and South East Asia, less their punctuation.
        | '\u{900}'..='\u{963}'
        | '\u{966}'..='\u{DF3}'
        | '\u{E01}'..='\u{E2E}'
        | '\u{E30}'..='\u{E3E}'
        | '\u{E40}'..='\u{E4E}'
        | '\u{E50}'..='\u{E59}'
        | '\u{E80}'..='\u{EFF}'
        | '\u{1000}'..='\u{1049}'
        | '\u{1050}'..='\u{109F}'
        | '\u{1780}'..='\u{17D3}'
        | '\u{17DC}'..='\u{17E9}'
        | '\u{1AB0}'..='\u{1ACE}'
        | '\u{200C}' | '\u{200D}'
        | '\u{3099}' | '\u{309A}'
        | '\u{FE00}'..='\u{FE0F}')
}

/// The class of `c` next to a delimiter run. What is neither space nor letter nor CJK counts as
/// punctuation, as symbols do in CommonMark.
pub(super) fn class(c: char) -> Class {
    if c.is_whitespace() {
        Class::Space
    } else if c.is_ascii() {
        if c.is_ascii_punctuation() {
            Class::Punctuation
        } else {
            Class::Letter
        }
    } else if is_cjk(c) {
        Class::Cjk
    } else if c.is_alphanumeric() || is_mark(c) {
        Class::Letter
    } else {
        Class::Punctuation
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn full_width_punctuation_is_cjk_but_the_ideographic_space_is_a_space() {
        assert_eq!(class('。'), Class::Cjk);
        assert_eq!(class('（'), Class::Cjk);
        assert_eq!(class('한'), Class::Cjk);
        assert_eq!(class('\u{3000}'), Class::Space);
        assert_eq!(class('é'), Class::Letter);
        assert_eq!(class('“'), Class::Punctuation);
    }

    #[test]
    fn hangul_is_not_joined() {
        assert!(is_wide('漢') && is_wide('ー') && is_wide('、') && is_wide('𠮷'));
        assert!(!is_wide('한') && !is_wide('a') && !is_wide('…'));
    }
}
