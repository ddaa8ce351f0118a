//! How sentences end.

use super::sentence::Sentence;
use super::{BlockKind, Page, Report, Rule, text};
use crate::class::{Form, Kind, Pos};
use crate::token::Token;

/// What a sentence ends in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ending {
    /// です, ます, ください, and orders.
    Polite,
    /// する, した, である, すること.
    Plain,
    /// A noun.
    Noun,
    /// Anything else.
    Open,
}

pub(super) fn check(page: &Page<'_>, report: &mut Report) {
    let mut items = Vec::new();
    for sentence in &page.sentences {
        let Some((ending, at)) = of(sentence) else {
            continue;
        };
        match (sentence.kind, ending) {
            (BlockKind::Paragraph, Ending::Plain) if sentence.is_closed() => {
                plain(sentence, at, report)
            }
            (BlockKind::Paragraph, Ending::Noun) if sentence.is_closed() => {
                let place = sentence.place(&(at..at + 1));
                let values = vec![("word", text(sentence.original(&place)))];
                report.add(Rule::NounEnding, sentence.block, place, values);
            }
            (BlockKind::Item, Ending::Plain | Ending::Polite) => items.push((sentence, ending, at)),
            _ => {}
        }
    }
    // Items may be all plain, but not now so and now so.
    if items.iter().any(|(_, ending, _)| *ending == Ending::Polite) {
        for (sentence, _, at) in items
            .into_iter()
            .filter(|(_, ending, _)| *ending == Ending::Plain)
        {
            plain(sentence, at, report);
        }
    }
}

fn plain(sentence: &Sentence<'_>, at: usize, report: &mut Report) {
    let place = sentence.place(&(at..at + 1));
    let values = vec![("word", text(sentence.original(&place)))];
    report.add(Rule::Style, sentence.block, place, values);
}

/// What a sentence ends in, and the word that shows it.
pub(super) fn of(sentence: &Sentence<'_>) -> Option<(Ending, usize)> {
    let at = last_word(sentence.words)?;
    let word = sentence.word(at)?;
    // Down to where the phrase of the last word begins: しなければ なりませ ん.
    let polite = |word: &Token| {
        word.is(Pos::Auxiliary) && matches!(&*word.lemma, "です" | "ます")
            || matches!(&*word.lemma, "くださる" | "下さる")
    };
    let tail = sentence.words.get(..=at).unwrap_or_default().iter().rev();
    let mut chain = tail.take_while(|word| {
        word.is(Pos::Auxiliary)
            || word.is(Pos::Verb) && word.class.kind != Kind::General
            || polite(word)
    });
    let ending = if polite(word) || chain.any(polite) || word.class.form == Form::Imperative {
        Ending::Polite
    } else {
        match word.class.pos {
            Pos::Verb | Pos::Auxiliary | Pos::Adjective => Ending::Plain,
            Pos::Noun if word.is_formal_noun() => Ending::Plain,
            Pos::Noun => Ending::Noun,
            _ => Ending::Open,
        }
    };
    Some((ending, at))
}

/// The last word that is no mark and no か, ね, よ.
fn last_word(words: &[Token]) -> Option<usize> {
    let ends = |word: &Token| {
        word.is_mark()
            || word.is(Pos::Particle)
                && (word.class.kind == Kind::Ending
                    || word.is_one_of(&[
                        "か",
                        "ね",
                        "よ",
                        "よね",
                        "が",
                        "けど",
                        "けれど",
                        "から",
                        "ので",
                    ]))
            || word.is_one_of(&["。", "！", "？"])
    };
    words.iter().rposition(|word| !ends(word))
}

#[cfg(test)]
mod tests {
    use super::{Ending, of};
    use crate::Analyser;
    use crate::knowledge::Knowledge;
    use crate::lint::sentence::Sentence;
    use crate::lint::{Block, BlockKind};

    #[test]
    fn endings_show_the_style() {
        let analyser = Analyser::new([]).unwrap();
        let knowledge = Knowledge::default();
        for (text, expected) in [
            ("紙を出します。", Ending::Polite),
            ("出してくださいね。", Ending::Polite),
            ("出しませんでした。", Ending::Polite),
            ("そうでしょうか？", Ending::Polite),
            ("逃げなさい。", Ending::Polite),
            ("紙を出すこと。", Ending::Plain),
            ("紙を出した。", Ending::Plain),
            ("必要である。", Ending::Plain),
            ("窓口で受付。", Ending::Noun),
        ] {
            let words = analyser.analyse(text);
            let block = Block {
                kind: BlockKind::Paragraph,
                text,
                words: &words,
            };
            let sentences = Sentence::of(0, &block, &knowledge);
            assert_eq!(
                of(&sentences[0]).map(|(ending, _)| ending),
                Some(expected),
                "{text}"
            );
        }
    }
}
