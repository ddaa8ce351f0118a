//! Under which letter a word stands in a list of terms.
//!
//! CLDR has lists of index characters for each language, which ICU4X does not carry; what is
//! here follows them for the scripts of the site's languages. Han characters of Chinese have no
//! letters: their order says where they stand.

use crate::lang::Lang;
use icu::properties::CodePointMapData;
use icu::properties::props::{GeneralCategory, GeneralCategoryGroup};

/// The rows of the Japanese syllabary: the first sound of each, and all that follow it up to the
/// next.
const KANA: &[char] = &['あ', 'か', 'さ', 'た', 'な', 'は', 'ま', 'や', 'ら', 'わ'];
/// The first consonants of Hangul syllables; tense ones stand with the plain.
const HANGUL: &[char] = &[
    'ㄱ', 'ㄱ', 'ㄴ', 'ㄷ', 'ㄷ', 'ㄹ', 'ㅁ', 'ㅂ', 'ㅂ', 'ㅅ', 'ㅅ', 'ㅇ', 'ㅈ', 'ㅈ', 'ㅊ', 'ㅋ',
    'ㅌ', 'ㅍ', 'ㅎ',
];
/// How many syllables share a first consonant (Unicode, section 3.12).
const SYLLABLES: u32 = 588;

/// The letter of a word, of a Japanese one that of its reading. `None` where there are no letters.
pub fn initial(word: &str, lang: Lang) -> Option<char> {
    let is_letter = |c: &char| {
        GeneralCategoryGroup::Letter.contains(CodePointMapData::<GeneralCategory>::new().get(*c))
    };
    let mut letters = word.chars().filter(is_letter);
    let first = letters.next()?;
    match lang.primary() {
        "zh" => None,
        "ja" => Some(row(first).unwrap_or_else(|| upper(first))),
        "ko" => Some(consonant(first).unwrap_or_else(|| upper(first))),
        // Vowels that are written before their consonant are read after it.
        "th" if ('เ'..='ไ').contains(&first) => letters.next(),
        "vi" => Some(upper(first)).map(|c| plain(c, "ĂÂÊÔƠƯĐ")),
        "tr" => Some(if first == 'i' { 'İ' } else { upper(first) }).map(|c| plain(c, "ÇĞİÖŞÜ")),
        "es" => Some(plain(upper(first), "Ñ")),
        "uk" | "mn" => Some(upper(first)),
        _ => Some(plain(upper(first), "")),
    }
}

/// The row of the syllabary. Small and voiced kana stand with the plain ones.
fn row(c: char) -> Option<char> {
    let hiragana = match c {
        'ァ'..='ヶ' => char::from_u32(u32::from(c) - 0x60)?,
        c => c,
    };
    if !('ぁ'..='ゖ').contains(&hiragana) {
        return None;
    }
    let small = hiragana == 'ぁ';
    let first = KANA.iter().rev().find(|row| **row <= hiragana);
    // The block begins with a small letter; ゔ and the small ゕ and ゖ stand at its end.
    match hiragana {
        _ if small => Some('あ'),
        'ゔ' => Some('あ'),
        'ゕ' | 'ゖ' => Some('か'),
        'ゃ' => Some('や'),
        _ => first.copied(),
    }
}

fn consonant(c: char) -> Option<char> {
    let index = u32::from(c)
        .checked_sub(0xAC00)
        .filter(|index| *index < 11_172)?;
    HANGUL
        .get(usize::try_from(index / SYLLABLES).ok()?)
        .copied()
}

fn upper(c: char) -> char {
    c.to_uppercase().next().unwrap_or(c)
}

/// A Latin letter without its marks, unless it is one of its language.
fn plain(c: char, own: &str) -> char {
    use icu::normalizer::DecomposingNormalizerBorrowed;
    if own.contains(c) {
        return c;
    }
    let text = c.to_string();
    let parts = DecomposingNormalizerBorrowed::new_nfd()
        .normalize(&text)
        .into_owned();
    let mut parts = parts.chars();
    let (base, marks) = (parts.next().unwrap_or(c), parts);
    // Of Vietnamese letters the tone goes, and the letter stays.
    let letter = marks.fold(base, |letter, mark| {
        let joined = icu::normalizer::ComposingNormalizerBorrowed::new_nfc()
            .normalize(&format!("{letter}{mark}"))
            .into_owned();
        let mut joined = joined.chars();
        match (joined.next(), joined.next()) {
            (Some(both), None) if own.contains(both) => both,
            _ => letter,
        }
    });
    if base.is_ascii() { letter } else { c }
}

#[cfg(test)]
mod tests {
    use super::initial;
    use crate::lang::Lang;

    #[test]
    fn words_stand_under_the_letters_of_their_language() {
        for (lang, word, letter) in [
            ("ja", "ざいりゅうしかく", Some('さ')),
            ("ja", "パスポート", Some('は')),
            ("ja", "ょ", Some('や')),
            ("ja", "んん", Some('わ')),
            ("ko", "까치", Some('ㄱ')),
            ("ko", "재류자격", Some('ㅈ')),
            ("en", "“status", Some('S')),
            ("pt-BR", "étnico", Some('E')),
            ("vi", "đơn", Some('Đ')),
            ("vi", "ắc", Some('Ă')),
            ("vi", "ế", Some('Ê')),
            ("tr", "izin", Some('İ')),
            ("es", "ñandú", Some('Ñ')),
            ("th", "เดิน", Some('ด')),
            ("mn", "йогурт", Some('Й')),
            ("zh-Hans", "在留", None),
            ("en", "123", None),
        ] {
            let lang = Lang::parse(lang).unwrap();
            assert_eq!(initial(word, lang), letter, "{word}");
        }
    }
}
