//! Words of the dictionary that are two words for readers.

use crate::class::{Class, Form, Kind, Pos};
use crate::token::Token;

/// How many bytes a kana has.
const KANA: usize = 3;

/// Divides について and という into a particle and a verb, since a phrase begins between them, and
/// 分の in 3分の所, which the dictionary takes for the beginning of a fraction.
pub(crate) fn divide(words: &mut Vec<Token>) {
    for word in std::mem::take(words) {
        let parts = match &*word.surface {
            "分の" => word.split(KANA).map(|[mut minute, mut particle]| {
                minute.reading = "ふん".into();
                particle.class = Class {
                    pos: Pos::Particle,
                    kind: Kind::Adnominaliser,
                    form: Form::None,
                };
                [minute, particle]
            }),
            _ if is_case_phrase(&word) => word.split(KANA).map(|[mut particle, mut verb]| {
                particle.class.kind = Kind::Case;
                verb.reading = word.reading.get(KANA..).unwrap_or_default().into();
                [particle, verb]
            }),
            _ => None,
        };
        match parts {
            Some(parts) => words.extend(parts),
            None => words.push(word),
        }
    }
}

/// A case particle with a verb behind it; として is one word for everybody.
fn is_case_phrase(word: &Token) -> bool {
    let verb = word.surface.get(KANA..).unwrap_or_default();
    word.is_a(Pos::Particle, Kind::CasePhrase)
        && word.surface.starts_with(['に', 'を', 'と'])
        && verb.chars().count() > 1
        && !matches!(verb, "して" | "しては" | "しても" | "とも")
}

#[cfg(test)]
mod tests {
    use crate::Analyser;

    #[test]
    fn a_phrase_begins_behind_the_particle() {
        let analyser = Analyser::new([]).unwrap();
        let phrases = |text: &str| {
            let words = analyser.analyse(text);
            let starts = words
                .iter()
                .filter(|word| word.phrase)
                .map(|word| word.range.start);
            starts.count()
        };
        assert_eq!(phrases("仕事について話す"), 3);
        assert_eq!(phrases("社員として働く"), 2);
        assert_eq!(phrases("3分の所"), 2);
    }
}
