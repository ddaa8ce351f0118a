//! What a folded character does in a text: stands alone, belongs to a word, or separates.

/// What a character does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// A letter of a script without spaces between words (or, for Hangul, with words that are
    /// joined freely).
    Letter,
    /// A mark that belongs to the letter before it.
    Mark,
    /// A sign that binds the letter after it to the one before it.
    Binder,
    /// A part of a word.
    Word,
    /// Stands in the middle of names and is typed or not: the Japanese middle dot.
    Ignored,
    /// Anything else.
    Break,
}

/// The role of a folded character.
pub(super) fn role(c: char) -> Role {
    match c {
        'a'..='z' | '0'..='9' => Role::Word,
        '\0'..='\u{a9}' => Role::Break,
        '・' | '·' => Role::Ignored,
        // Kana, with the long vowel mark; Bopomofo is not used here.
        '\u{3041}'..='\u{3096}'
        | '\u{309d}'..='\u{309f}'
        | '\u{30a1}'..='\u{30ff}'
        | '\u{31f0}'..='\u{31ff}' => Role::Letter,
        '々'
        | '〆'
        | '〇'
        | '\u{3400}'..='\u{4dbf}'
        | '\u{4e00}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3ffff}' => Role::Letter,
        '\u{1100}'..='\u{11ff}' | '\u{3131}'..='\u{318e}' | '\u{ac00}'..='\u{d7a3}' => Role::Letter,
        // Thai and Lao: vowels above and below, tone marks.
        '\u{e31}'
        | '\u{e34}'..='\u{e3a}'
        | '\u{e47}'..='\u{e4e}'
        | '\u{eb1}'
        | '\u{eb4}'..='\u{ebc}'
        | '\u{ec8}'..='\u{ece}' => Role::Mark,
        '\u{e01}'..='\u{e30}'
        | '\u{e32}'..='\u{e33}'
        | '\u{e40}'..='\u{e46}'
        | '\u{e81}'..='\u{edf}' => Role::Letter,
        // Burmese: vowels, medials and the killer; U+1039 stacks the next consonant.
        '\u{1039}' => Role::Binder,
        '\u{102b}'..='\u{1038}'
        | '\u{103a}'..='\u{103e}'
        | '\u{1056}'..='\u{1059}'
        | '\u{105e}'..='\u{1060}'
        | '\u{1062}'..='\u{1064}'
        | '\u{1067}'..='\u{106d}'
        | '\u{1071}'..='\u{1074}'
        | '\u{1082}'..='\u{108d}' => Role::Mark,
        '\u{104a}'..='\u{104f}' => Role::Break,
        '\u{1000}'..='\u{109f}' => Role::Letter,
        // Khmer: U+17D2 (coeng) puts the next consonant below.
        '\u{17d2}' => Role::Binder,
        '\u{17b4}'..='\u{17d3}' | '\u{17dd}' => Role::Mark,
        '\u{17d4}'..='\u{17db}' => Role::Break,
        '\u{1780}'..='\u{17ff}' => Role::Letter,
        // Devanagari writes spaces; its signs are part of the word, its full stops are not.
        '\u{964}' | '\u{965}' | '\u{970}' => Role::Break,
        '\u{900}'..='\u{97f}' => Role::Word,
        c if c.is_alphanumeric() => Role::Word,
        _ => Role::Break,
    }
}
