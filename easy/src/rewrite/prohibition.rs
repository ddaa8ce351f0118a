//! Soft prohibitions: 撮影はご遠慮ください is 撮影はしないでください.

use super::{Edit, Proposal, Proposals};
use crate::class::{Kind, Pos};
use crate::rule::Rule;
use crate::token::Token;

pub(super) fn find(text: &str, words: &[Token], out: &mut Proposals) {
    for (at, word) in words.iter().enumerate() {
        let Some(length) = refusal(words.get(at..).unwrap_or_default()) else {
            continue;
        };
        let Some(last) = words.get(at + length - 1) else {
            continue;
        };
        let range = word.range.start..last.range.end;
        let particle = at.checked_sub(1).and_then(|at| words.get(at));
        let noun = at.checked_sub(2).and_then(|at| words.get(at));
        let certain = particle
            .is_some_and(|word| word.is(Pos::Particle) && word.is_one_of(&["は", "を"]))
            && noun.is_some_and(|word| {
                word.is_a(Pos::Noun, Kind::Verbal) || word.is_a(Pos::Noun, Kind::VerbalSuffix)
            });
        // The author may have put spaces between phrases.
        let space = if text
            .get(range.clone())
            .is_some_and(|text| text.contains(' '))
        {
            " "
        } else {
            ""
        };
        let edit = Edit {
            range: range.clone(),
            text: format!("しないで{space}ください"),
            rule: Rule::SoftProhibition,
            certain,
        };
        out.edits.push(Proposal { about: range, edit });
    }
}

/// How many words ご遠慮ください, お控えください and their kin are.
fn refusal(words: &[Token]) -> Option<usize> {
    let surface = |at: usize| words.get(at).map_or("", |word| &*word.surface);
    let please = |at: usize| {
        words
            .get(at)
            .is_some_and(|word| matches!(&*word.lemma, "くださる" | "下さる"))
    };
    let prefixed = matches!(
        (surface(0), surface(1)),
        ("ご" | "御", "遠慮") | ("お" | "御", "控え")
    );
    let length = match surface(0) {
        _ if prefixed => 2,
        "ご遠慮" | "お控え" | "御遠慮" => 1,
        _ => return None,
    };
    please(length).then_some(length + 1)
}

#[cfg(test)]
mod tests {
    use crate::Analyser;
    use crate::knowledge::Knowledge;
    use crate::rewrite::{apply, edits};
    use std::collections::BTreeSet;

    fn rewritten(text: &str) -> (String, usize) {
        let words = Analyser::new([]).unwrap().analyse(text);
        let edits = edits(text, &words, &Knowledge::default(), &mut BTreeSet::new());
        (apply(text, &edits), edits.len())
    }

    #[test]
    fn what_must_not_be_done_is_said() {
        assert_eq!(
            rewritten("撮影はご遠慮ください。").0,
            "撮影はしないでください。"
        );
        assert_eq!(
            rewritten("入室をお控え下さい。").0,
            "入室をしないでください。"
        );
    }

    #[test]
    fn what_is_no_action_is_a_suggestion() {
        let (text, suggestions) = rewritten("ペットはご遠慮ください。");
        assert_eq!(
            (text.as_str(), suggestions),
            ("ペットはご遠慮ください。", 1)
        );
    }
}
