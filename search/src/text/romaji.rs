//! Readings in Latin letters, for readers without a Japanese keyboard.
//!
//! Hepburn, as on signs and in passports, and a loose form in which the usual other spellings
//! (long vowels written or not, Kunrei `si` for `shi`, `zyu` for `ju`) become one.

/// A reading in kana as Hepburn romaji, long vowels written as in kana: `ざいりゅう` is
/// `zairyuu`. What is not kana stays.
pub fn romaji(kana: &str) -> String {
    let folded: Vec<char> = super::fold(kana).chars().collect();
    let mut out = String::new();
    let mut doubled = false;
    let mut i = 0;
    while i < folded.len() {
        let pair = folded
            .get(i + 1)
            .and_then(|small| contracted(folded[i], *small));
        let (syllable, used) = match pair {
            Some(pair) => (pair, 2),
            None => match single(folded[i]) {
                Some(syllable) => (syllable.to_owned(), 1),
                None if folded[i] == 'っ' => {
                    doubled = true;
                    i += 1;
                    continue;
                }
                None if folded[i] == 'ー' => {
                    out.extend(out.chars().last().filter(|c| "aiueo".contains(*c)));
                    i += 1;
                    continue;
                }
                None => (folded[i].to_string(), 1),
            },
        };
        if std::mem::take(&mut doubled) {
            // っち is tchi in Hepburn.
            let first = syllable
                .chars()
                .next()
                .map(|c| if c == 'c' { 't' } else { c });
            out.extend(first.filter(char::is_ascii_lowercase));
        }
        out.push_str(&syllable);
        i += used;
    }
    out
}

/// A word in Latin letters in the form in which the spellings of one Japanese word agree.
pub fn loose_romaji(word: &str) -> String {
    let mut text = word.to_owned();
    for (from, to) in [
        ("sya", "sha"),
        ("syu", "shu"),
        ("syo", "sho"),
        ("tya", "cha"),
        ("tyu", "chu"),
        ("tyo", "cho"),
        ("zya", "ja"),
        ("zyu", "ju"),
        ("zyo", "jo"),
        ("jya", "ja"),
        ("jyu", "ju"),
        ("jyo", "jo"),
        ("tch", "cch"),
        ("tu", "tsu"),
        ("si", "shi"),
        ("ti", "chi"),
        ("zi", "ji"),
        ("di", "ji"),
        ("du", "zu"),
        ("hu", "fu"),
        ("mb", "nb"),
        ("mp", "np"),
        ("mm", "nm"),
        ("ou", "o"),
        ("oo", "o"),
        ("oh", "o"),
        ("uu", "u"),
        ("aa", "a"),
        ("ee", "e"),
        ("ei", "e"),
        ("ii", "i"),
    ] {
        text = text.replace(from, to);
    }
    // "shi" is not "s" + "hi" + … : the rules above are applied to whole syllables, so "shhi"
    // can only come from "sshi" written as "ssi".
    text.replace("sshi", "shi")
        .replace("cch", "ch")
        .replace("tsshi", "tshi")
}

fn contracted(first: char, small: char) -> Option<String> {
    let vowel = match small {
        'ゃ' => "a",
        'ゅ' => "u",
        'ょ' => "o",
        'ぁ' | 'ぃ' | 'ぅ' | 'ぇ' | 'ぉ' => return foreign(first, small),
        _ => return None,
    };
    let stem = match first {
        'し' => "sh",
        'ち' => "ch",
        'じ' | 'ぢ' => "j",
        'き' => "ky",
        'に' => "ny",
        'ひ' => "hy",
        'み' => "my",
        'り' => "ry",
        'ぎ' => "gy",
        'び' => "by",
        'ぴ' => "py",
        _ => return None,
    };
    Some(format!("{stem}{vowel}"))
}

/// Syllables of foreign words: ファ, ティ, ウェ, チェ.
fn foreign(first: char, small: char) -> Option<String> {
    let stem = match first {
        'ふ' => "f",
        'ゔ' => "v",
        'う' => "w",
        'て' => "t",
        'で' => "d",
        'し' => "sh",
        'ち' => "ch",
        'じ' => "j",
        _ => return None,
    };
    let vowel = match small {
        'ぁ' => "a",
        'ぃ' => "i",
        'ぅ' => "u",
        'ぇ' => "e",
        _ => "o",
    };
    Some(format!("{stem}{vowel}"))
}

fn single(kana: char) -> Option<&'static str> {
    const ROWS: &[(&str, &str)] = &[
        ("あいうえお", "a i u e o"),
        ("かきくけこ", "ka ki ku ke ko"),
        ("がぎぐげご", "ga gi gu ge go"),
        ("さしすせそ", "sa shi su se so"),
        ("ざじずぜぞ", "za ji zu ze zo"),
        ("たちつてと", "ta chi tsu te to"),
        ("だぢづでど", "da ji zu de do"),
        ("なにぬねの", "na ni nu ne no"),
        ("はひふへほ", "ha hi fu he ho"),
        ("ばびぶべぼ", "ba bi bu be bo"),
        ("ぱぴぷぺぽ", "pa pi pu pe po"),
        ("まみむめも", "ma mi mu me mo"),
        ("やゆよ", "ya yu yo"),
        ("らりるれろ", "ra ri ru re ro"),
        ("わゐゑをん", "wa i e o n"),
        ("ぁぃぅぇぉ", "a i u e o"),
        ("ゃゅょゔ", "ya yu yo vu"),
    ];
    ROWS.iter().find_map(|(row, sounds)| {
        let place = row.chars().position(|c| c == kana)?;
        sounds.split(' ').nth(place)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn readings_in_hepburn() {
        assert_eq!(romaji("ざいりゅうしかく"), "zairyuushikaku");
        assert_eq!(romaji("しゅっちょう"), "shutchou");
        assert_eq!(romaji("マッチング"), "matchingu");
        assert_eq!(romaji("コンソーシアム"), "konsooshiamu");
        assert_eq!(romaji("ティーチャー"), "tiichaa");
    }

    #[test]
    fn spellings_of_one_word_agree() {
        let loose = |kana| loose_romaji(&romaji(kana));
        for (kana, typed) in [
            ("ざいりゅうしかく", "zairyu"),
            ("りゅうがく", "ryuugaku"),
            ("こうよう", "koyo"),
            ("しゅうしょく", "syusyoku"),
            ("しんばし", "shimbashi"),
            ("まっちんぐ", "macchingu"),
            ("ぎのうじっしゅう", "ginojisshu"),
            ("とくていぎのう", "tokutei ginou"),
        ] {
            let typed = loose_romaji(&typed.replace(' ', ""));
            assert!(loose(kana).starts_with(&typed), "{} {typed}", loose(kana));
        }
    }
}
