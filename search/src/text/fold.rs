//! Folding: spellings that a reader does not tell apart when typing become one.
//!
//! Compatibility forms and width (NFKD of Unicode's UAX #15), upper and lower case, katakana and
//! hiragana, marks on Latin letters (Vietnamese is often typed without), digits of all scripts,
//! and the long and short vowels of Devanagari that are often confused.

use icu_normalizer::DecomposingNormalizerBorrowed;

/// A text folded.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    fold_with(text, |c, _| out.push(c));
    out
}

/// Folds a text and hands over each letter with the byte of `text` from which it comes.
pub(super) fn fold_with(text: &str, mut each: impl FnMut(char, usize)) {
    let mut rest = text.char_indices().peekable();
    while let Some((at, first)) = rest.next() {
        let mut end = at + first.len_utf8();
        while let Some((i, c)) = rest.peek().copied().filter(|(_, c)| joins(*c)) {
            end = i + c.len_utf8();
            rest.next();
        }
        if end == at + first.len_utf8() && is_plain(first) {
            simplify(first, &mut |c| each(c, at));
        } else {
            decomposed(&text[at..end], &mut |c| each(c, at));
        }
    }
}

/// Whether a character changes the one before it.
fn joins(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{3099}' | '\u{309a}' | '\u{ff9e}' | '\u{ff9f}' | '\u{1160}'..='\u{11ff}')
}

/// Whether [`simplify`] alone folds a character: nearly every letter of a real text.
fn is_plain(c: char) -> bool {
    c.is_ascii()
        || matches!(c,
            '\u{900}'..='\u{957}' | '\u{960}'..='\u{97f}'
            | '\u{3041}'..='\u{3096}' | '\u{30a1}'..='\u{30fc}'
            | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}'
            | '\u{1000}'..='\u{1025}' | '\u{1027}'..='\u{109f}' | '\u{1780}'..='\u{17ff}')
}

fn decomposed(cluster: &str, each: &mut impl FnMut(char)) {
    let nfkd = DecomposingNormalizerBorrowed::new_nfkd().normalize(cluster);
    let mut letters = nfkd.chars().peekable();
    while let Some(c) = letters.next() {
        let composed = letters.peek().and_then(|next| compose(c, *next));
        let c = match composed {
            Some(composed) => {
                letters.next();
                match letters.peek().and_then(|next| compose(composed, *next)) {
                    Some(whole) => {
                        letters.next();
                        whole
                    }
                    None => composed,
                }
            }
            None => c,
        };
        for lower in c.to_lowercase() {
            simplify(lower, each);
        }
    }
}

/// Puts together what NFKD takes apart although it is one letter to a reader: voiced kana and
/// Hangul syllables (The Unicode Standard, section 3.12).
fn compose(first: char, second: char) -> Option<char> {
    let (a, b) = (u32::from(first), u32::from(second));
    let voiced = matches!(first, 'か'..='ち' | 'つ'..='と' | 'は'..='ほ' | 'カ'..='チ' | 'ツ'..='ト' | 'ハ'..='ホ');
    match (a, b) {
        (_, 0x3099) if voiced => char::from_u32(a + 1),
        (_, 0x3099) if matches!(first, 'う' | 'ウ') => char::from_u32(a + 0x4e),
        (_, 0x309a) if matches!(first, 'は'..='ほ' | 'ハ'..='ホ') => char::from_u32(a + 2),
        (0x1100..=0x1112, 0x1161..=0x1175) => {
            char::from_u32(0xac00 + ((a - 0x1100) * 21 + (b - 0x1161)) * 28)
        }
        (0xac00..=0xd7a3, 0x11a8..=0x11c2) if (a - 0xac00).is_multiple_of(28) => {
            char::from_u32(a + (b - 0x11a7))
        }
        _ => None,
    }
}

/// Folds one character that is not composed.
fn simplify(c: char, each: &mut impl FnMut(char)) {
    let plain = match c {
        'A'..='Z' => c.to_ascii_lowercase(),
        // Katakana and its iteration marks to hiragana.
        'ァ'..='ヶ' | 'ヽ' | 'ヾ' => char::from_u32(u32::from(c) - 0x60).unwrap_or(c),
        'đ' | 'ð' => 'd',
        'ı' => 'i',
        'ł' => 'l',
        'ø' => 'o',
        'ß' => return "ss".chars().for_each(each),
        'æ' => return "ae".chars().for_each(each),
        'œ' => return "oe".chars().for_each(each),
        'ी' => 'ि',
        'ू' => 'ु',
        'ँ' => 'ं',
        '०'..='९' => digit(c, '०'),
        '๐'..='๙' => digit(c, '๐'),
        '၀'..='၉' => digit(c, '၀'),
        '០'..='៩' => digit(c, '០'),
        // Marks, nukta, and what cannot be seen: joiners, soft hyphens, directions.
        '\u{300}'..='\u{36f}'
        | '\u{3099}'
        | '\u{309a}'
        | '\u{93c}'
        | '\u{ad}'
        | '\u{feff}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}'
        | '\u{fe00}'..='\u{fe0f}' => return,
        c => c,
    };
    each(plain);
}

fn digit(c: char, zero: char) -> char {
    char::from_digit(u32::from(c) - u32::from(zero), 10).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn width_case_and_kana_are_one() {
        assert_eq!(fold("ＪＬＰＴ　Ｎ４"), "jlpt n4");
        assert_eq!(fold("ｻﾞｲﾘｭｳカード"), "ざいりゅうかーど");
        assert_eq!(fold("サ\u{3099}イ"), "ざい");
        assert_eq!(fold("ヴ"), fold("う\u{3099}"));
        assert_eq!(fold("パ"), fold("ハ\u{309a}"));
    }

    #[test]
    fn marks_on_letters_go() {
        assert_eq!(fold("Kỹ năng đặc định"), "ky nang dac dinh");
        assert_eq!(
            fold("e\u{301}é İstanbul ılık Straße"),
            "ee istanbul ilik strasse"
        );
        assert_eq!(fold("Й й"), fold("И\u{306} и\u{306}"));
    }

    #[test]
    fn hangul_is_whole_however_it_is_written() {
        assert_eq!(
            fold("\u{1112}\u{1161}\u{11ab}\u{1100}\u{116e}\u{11a8}"),
            "한국"
        );
        assert_eq!(fold("한국"), "한국");
    }

    #[test]
    fn digits_of_all_scripts_are_digits() {
        assert_eq!(
            fold("२०२४ ၂၀၂၄ ២០២៤ ๒๐๒๔ ２０２４"),
            "2024 2024 2024 2024 2024"
        );
    }

    #[test]
    fn what_cannot_be_seen_is_not_there() {
        assert_eq!(fold("a\u{200b}b\u{202e}c\u{ad}d"), "abcd");
    }
}
