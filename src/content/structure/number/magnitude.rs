//! Words for large numbers that stand behind digits.

/// Such a word.
pub(super) struct Magnitude {
    /// How many bytes it takes, with the space before it.
    pub(super) length: usize,
    /// What the number is multiplied by.
    pub(super) times: u64,
    /// Whether the word is a part of the number as written, as in East Asian languages.
    pub(super) joined: bool,
}

/// East Asian words, which stand right behind the digits.
const JOINED: &[(&str, u64)] = &[
    ("兆", 1_000_000_000_000),
    ("조", 1_000_000_000_000),
    ("億", 100_000_000),
    ("亿", 100_000_000),
    ("억", 100_000_000),
    ("千万", 10_000_000),
    ("百万", 1_000_000),
    ("万", 10_000),
    ("萬", 10_000),
    ("만", 10_000),
    ("千", 1_000),
    ("천", 1_000),
];

/// Words with spaces around them, and the beginnings of those that have endings; longer ones
/// before those that they begin with.
const WORDS: &[(&str, u64)] = &[
    ("thousand", 1_000),
    ("million", 1_000_000),
    ("billion", 1_000_000_000),
    ("trillion", 1_000_000_000_000),
    ("nghìn tỷ", 1_000_000_000_000),
    ("nghìn", 1_000),
    ("ngàn", 1_000),
    ("triệu", 1_000_000),
    ("tỷ", 1_000_000_000),
    ("tỉ", 1_000_000_000),
    ("ribu", 1_000),
    ("juta", 1_000_000),
    ("miliar", 1_000_000_000),
    ("triliun", 1_000_000_000_000),
    ("mil millones", 1_000_000_000),
    ("millones", 1_000_000),
    ("millón", 1_000_000),
    ("milhões", 1_000_000),
    ("milhão", 1_000_000),
    ("bilhões", 1_000_000_000),
    ("bilhão", 1_000_000_000),
    ("trilhões", 1_000_000_000_000),
    ("mil", 1_000),
    ("libong", 1_000),
    ("libo", 1_000),
    ("milyong", 1_000_000),
    ("milyon", 1_000_000),
    ("milyar", 1_000_000_000),
    ("bilyong", 1_000_000_000),
    ("bilyon", 1_000_000_000),
    ("trilyon", 1_000_000_000_000),
    ("bin", 1_000),
    ("тис", 1_000),
    ("тисяч", 1_000),
    ("мільйон", 1_000_000),
    ("млн", 1_000_000),
    ("мільярд", 1_000_000_000),
    ("млрд", 1_000_000_000),
    ("трлн", 1_000_000_000_000),
    ("трильйон", 1_000_000_000_000),
    ("мянга", 1_000),
    ("сая", 1_000_000),
    ("тэрбум", 1_000_000_000),
    ("हजार", 1_000),
    ("लाख", 100_000),
    ("करोड", 10_000_000),
    ("अर्ब", 1_000_000_000),
    ("พันล้าน", 1_000_000_000),
    ("หมื่นล้าน", 10_000_000_000),
    ("แสนล้าน", 100_000_000_000),
    ("ล้านล้าน", 1_000_000_000_000),
    ("ล้าน", 1_000_000),
    ("แสน", 100_000),
    ("หมื่น", 10_000),
    ("พัน", 1_000),
    ("ထောင်", 1_000),
    ("သောင်း", 10_000),
    ("သိန်း", 100_000),
    ("သန်း", 1_000_000),
    ("លាន", 1_000_000),
    ("ប៊ីលាន", 1_000_000_000),
    ("សែន", 100_000),
    ("ម៉ឺន", 10_000),
    ("ពាន់", 1_000),
];

/// Latin words that must end where they end, since longer words begin with them.
const WHOLE: &[&str] = &["mil", "bin", "tỷ", "tỉ", "ribu", "libo", "juta"];

/// The word at the beginning of `text`, perhaps behind a space.
pub(super) fn read(text: &str) -> Option<Magnitude> {
    if let Some((word, times)) = JOINED.iter().find(|(word, _)| text.starts_with(word)) {
        return Some(Magnitude {
            length: word.len(),
            times: *times,
            joined: true,
        });
    }
    let rest = text.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
    let space = text.len() - rest.len();
    WORDS
        .iter()
        .find(|(word, _)| {
            rest.strip_prefix(word).is_some_and(|after| {
                let goes_on = after.chars().next().is_some_and(char::is_alphabetic);
                !goes_on || !WHOLE.contains(word)
            })
        })
        .map(|(word, times)| Magnitude {
            length: space + word.len(),
            times: *times,
            joined: false,
        })
}
