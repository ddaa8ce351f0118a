//! Readings above the kanji of a word only: 取り組み is `取[と]り組[く]み`.
//!
//! The kana of a word are found again in its reading; what lies between them belongs to the
//! kanji. Where that can be done in several ways, the one with the most even share of kana per
//! kanji is taken; where it cannot be done, the reading stands above the whole word.

use crate::kana::{hiragana, is_kana, is_kanji};

/// A part of a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part<'a> {
    /// Its characters, as written.
    pub base: &'a str,
    /// How these are read; nothing for kana, digits and marks.
    pub reading: Option<&'a str>,
}

/// The most kana that one kanji is read with: うけたまわ, こころざし.
const LONGEST: usize = 5;

/// Divides a word into parts with and without ruby. `reading` is in hiragana.
pub fn align<'a>(word: &'a str, reading: &'a str) -> Vec<Part<'a>> {
    let plain = |base| Part {
        base,
        reading: None,
    };
    if reading.is_empty() || !word.chars().any(is_kanji) || !reading.chars().any(is_kana) {
        return vec![plain(word)];
    }
    let runs = runs(word);
    // Digits and letters with a reading of their own: 1日 is ついたち.
    if runs.iter().any(|run| run.kind == Kind::Other) {
        return vec![Part {
            base: word,
            reading: Some(reading),
        }];
    }
    let mut best: Option<(usize, Vec<usize>)> = None;
    let mut ends = Vec::new();
    search(&runs, reading, 0, 0, &mut ends, &mut best);
    let Some((_, ends)) = best else {
        return vec![Part {
            base: word,
            reading: Some(reading),
        }];
    };
    let mut from = 0;
    runs.iter()
        .zip(ends)
        .map(|(run, end)| {
            let part = reading.get(from..end);
            from = end;
            Part {
                base: run.text,
                reading: part.filter(|_| run.kind == Kind::Kanji),
            }
        })
        .collect()
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Kanji,
    Kana,
    Other,
}

#[derive(Debug)]
struct Run<'a> {
    text: &'a str,
    kind: Kind,
    length: usize,
}

/// ヶ and ケ between kanji are read か, が or こ, so they count as kanji there.
fn kind_of(c: char) -> Kind {
    match c {
        'ヶ' | 'ヵ' => Kind::Kanji,
        c if is_kanji(c) || is_variation(c) => Kind::Kanji,
        c if is_kana(c) => Kind::Kana,
        _ => Kind::Other,
    }
}

fn is_variation(c: char) -> bool {
    matches!(c, '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}')
}

fn runs(word: &str) -> Vec<Run<'_>> {
    let mut runs: Vec<Run<'_>> = Vec::new();
    let mut from = 0;
    let mut characters = word.char_indices().peekable();
    while let Some((at, c)) = characters.next() {
        let end = at + c.len_utf8();
        let next = characters.peek().map(|(_, next)| kind_of(*next));
        if next != Some(kind_of(c)) {
            let text = word.get(from..end).unwrap_or_default();
            let length = text.chars().filter(|c| !is_variation(*c)).count();
            runs.push(Run {
                text,
                kind: kind_of(c),
                length,
            });
            from = end;
        }
    }
    runs
}

/// Tries all ways to give runs their kana; keeps the one with the least uneven shares.
fn search(
    runs: &[Run<'_>],
    reading: &str,
    from: usize,
    cost: usize,
    ends: &mut Vec<usize>,
    best: &mut Option<(usize, Vec<usize>)>,
) {
    let Some((run, rest)) = runs.split_first() else {
        if from == reading.len() && best.as_ref().is_none_or(|(least, _)| cost < *least) {
            *best = Some((cost, ends.clone()));
        }
        return;
    };
    let remaining = reading.get(from..).unwrap_or_default();
    if run.kind == Kind::Kana {
        if let Some(length) = same_kana(run.text, remaining) {
            ends.push(from + length);
            search(rest, reading, from + length, cost, ends, best);
            ends.pop();
        }
        return;
    }
    let shortest = run.length;
    let longest = run.length * LONGEST;
    for (count, (at, c)) in remaining.char_indices().enumerate() {
        let count = count + 1;
        if count > longest {
            break;
        }
        if count >= shortest {
            // Two kana per kanji is usual; far from it costs more.
            let uneven = count.abs_diff(run.length * 2);
            ends.push(from + at + c.len_utf8());
            search(
                rest,
                reading,
                from + at + c.len_utf8(),
                cost + uneven * uneven,
                ends,
                best,
            );
            ends.pop();
        }
    }
}

/// How many bytes of `reading` are the kana of `text`.
fn same_kana(text: &str, reading: &str) -> Option<usize> {
    let mut length = 0;
    let mut read = reading.chars();
    for c in text.chars() {
        let r = read.next()?;
        if hiragana(c) != hiragana(r) {
            return None;
        }
        length += r.len_utf8();
    }
    Some(length)
}

#[cfg(test)]
mod tests {
    use super::align;

    fn shown(word: &str, reading: &str) -> String {
        align(word, reading)
            .iter()
            .map(|part| match part.reading {
                Some(reading) => format!("{}[{reading}]", part.base),
                None => part.base.to_owned(),
            })
            .collect()
    }

    #[test]
    fn okurigana_stay_outside() {
        assert_eq!(shown("取り組み", "とりくみ"), "取[と]り組[く]み");
        assert_eq!(shown("受け入れ", "うけいれ"), "受[う]け入[い]れ");
        assert_eq!(
            shown("お問い合わせ", "おといあわせ"),
            "お問[と]い合[あ]わせ"
        );
        assert_eq!(shown("聞き手", "ききて"), "聞[き]き手[て]");
    }

    #[test]
    fn a_run_of_kanji_is_one_group() {
        assert_eq!(shown("在留", "ざいりゅう"), "在留[ざいりゅう]");
        assert_eq!(shown("霞ヶ関", "かすみがせき"), "霞ヶ関[かすみがせき]");
    }

    #[test]
    fn numbers_with_a_reading_of_their_own_stay_whole() {
        assert_eq!(shown("1日", "ついたち"), "1日[ついたち]");
    }

    #[test]
    fn kana_and_katakana_words_have_no_ruby() {
        assert_eq!(shown("カード", "かーど"), "カード");
        assert_eq!(shown("消しゴム", "けしごむ"), "消[け]しゴム");
    }

    #[test]
    fn what_cannot_be_divided_is_one_group() {
        assert_eq!(shown("申込み", "もうしこ"), "申込み[もうしこ]");
    }
}
